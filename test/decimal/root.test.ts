import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rootLessOne } from '../../src/decimal/root.js';
import { type Fraction, fraction, minus, ONE, plus, times } from '../rational.js';

const power = (base: Fraction, exponent: number): Fraction => Array.from({ length: exponent }, () => base).reduce(times, ONE);
const isBelow = (a: Fraction, b: Fraction): boolean => minus(a, b).n < 0n;
const change = (ratio: Fraction, degree: number): Fraction => {
  const { n, d } = rootLessOne(ratio, degree);
  return fraction(n, d);
};

/** Whether a change is within a 10^−60th of itself of the true one: the powers on both sides of it enclose the ratio. */
function isClose(found: Fraction, ratio: Fraction, degree: number): boolean {
  const size = found.n < 0n ? fraction(-found.n, found.d) : found;
  const margin = times(size, fraction(1n, 10n ** 60n));
  const root = plus(ONE, found);
  return isBelow(power(minus(root, margin), degree), ratio) && isBelow(ratio, power(plus(root, margin), degree));
}

describe('a root less one', () => {
  test('is right to 60 digits, for roots up and down', () => {
    const size = fc.bigInt({ min: 1n, max: 10n ** 30n });
    fc.assert(
      fc.property(size, size, fc.integer({ min: 2, max: 12 }), (n, d, degree) => {
        fc.pre(n !== d);
        expect(isClose(change(fraction(n, d), degree), fraction(n, d), degree)).toBe(true);
      }),
    );
  });

  test('is right to 60 digits of its own where the ratio is next to one', () => {
    for (const places of [20n, 100n, 900n]) {
      for (const step of [1n, -1n]) {
        const ratio = fraction(10n ** places + step, 10n ** places);
        expect(isClose(change(ratio, 7), ratio, 7)).toBe(true);
      }
    }
  });

  test('is exact where the root is', () => {
    const steps = fc.bigInt({ min: -9_999n, max: 99_999n });
    fc.assert(
      fc.property(steps, fc.integer({ min: 1, max: 40 }), (step, degree) => {
        const growth = fraction(step, 10_000n);
        expect(change(power(plus(ONE, growth), degree), degree)).toEqual(growth);
      }),
    );
  });

  test('is exact where the root is a great number', () => {
    expect(change(fraction(10n ** 2_600n), 2)).toEqual(fraction(10n ** 1_300n - 1n));
    const root = plus(fraction(10n ** 80n), fraction(1n, 10n ** 20n));
    expect(change(power(root, 2), 2)).toEqual(minus(root, ONE));
    expect(change(fraction(10n ** 999n), 3)).toEqual(fraction(10n ** 333n - 1n));
    expect(change(fraction(10n ** 1_000n), 1)).toEqual(fraction(10n ** 1_000n - 1n));
  });

  test('of nothing is a fall by all, and of one is nothing', () => {
    expect(change(fraction(0n), 5)).toEqual(fraction(-1n));
    expect(change(ONE, 1_000_000)).toEqual(fraction(0n));
  });
});
