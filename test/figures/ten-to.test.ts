import { describe, expect, it } from 'vitest';
import { digitsIn } from '../../src/figures/ten-to.js';

describe('the digits of a whole number', () => {
  it('are as many as it is written with, on both sides of every power of ten, of zero and beyond floats too', () => {
    const powers = [...Array.from({ length: 60 }, (_, exponent) => exponent), 400].map((exponent) => 10n ** BigInt(exponent));
    const numbers = powers.flatMap((power) => [power - 1n, power, power + 1n, 3n * power, 4n * power]);
    expect(numbers.map(digitsIn)).toEqual(numbers.map((number) => String(number).length));
  });
});
