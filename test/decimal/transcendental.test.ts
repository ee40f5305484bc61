import { describe, expect, it } from 'vitest';
import { toDecimal } from '../../src/decimal/output.js';
import { integer, type Rational } from '../../src/decimal/rational.js';
import { degreesOfSquaredTangent, naturalLog, squareRoot } from '../../src/decimal/transcendental.js';
import fixture from '../fixtures/regional.json' with { type: 'json' };

const print = (value: Rational) => toDecimal(value).toSignificantDigits(30).toFixed();

describe('roots, logarithms and angles of fractions', () => {
  const computed = { squareRoot, naturalLog, degreesOfSquaredTangent };
  it.each(Object.entries(computed))('%s is correct to 30 digits, near 1 and for hundreds of digits alike', (name, compute) => {
    const cases = fixture.functions[name as keyof typeof computed];
    const results = cases.map(([n = '', d = '']) => print(compute({ n: BigInt(n), d: BigInt(d) })));
    expect(results).toEqual(cases.map(([, , expected]) => expected));
  });

  it('gives a root that ends exactly', () => {
    expect(toDecimal(squareRoot({ n: 225n, d: 100n })).toFixed()).toBe('1.5');
    expect(toDecimal(squareRoot({ n: 8n, d: 2n })).toFixed()).toBe('2');
    expect(squareRoot({ n: 0n, d: 7n }).n).toBe(0n);
  });

  it('gives no trace of a logarithm for a ratio of 1 that is not in lowest terms', () => {
    expect(naturalLog({ n: 3n, d: 3n }).n).toBe(0n);
  });

  it('gives the logarithm of a ratio that 80 digits cannot tell from 1', () => {
    // ln(1 + x) = x − x²/2 + …, and x² has no part in the first 30 digits of x = 10^−100.
    const near = (side: bigint) => naturalLog({ n: 10n ** 100n + side, d: 10n ** 100n });
    expect(print(near(1n))).toBe(`0.${'0'.repeat(99)}1`);
    expect(print(near(-1n))).toBe(`-0.${'0'.repeat(99)}1`);
  });

  it('gives the whole degrees of the angles that have them', () => {
    const squares: Rational[] = [integer(0), { n: 1n, d: 3n }, integer(1), integer(3)];
    const degrees = squares.map((square) => toDecimal(degreesOfSquaredTangent(square)).toFixed());
    expect(degrees).toEqual(['0', '30', '45', '60']);
  });
});
