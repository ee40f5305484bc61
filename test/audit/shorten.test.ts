import { describe, expect, it } from 'vitest';
import { shorten } from '../../src/audit/shorten.js';
import type { Rational } from '../../src/decimal/rational.js';
import type { Interval } from '../../src/figures/interval/interval.js';

const ten = (exponent: number) => 10n ** BigInt(exponent);
const SIXTY = ten(60);

/** The interval from one value to another, both ends open or both closed. */
function between(low: Rational, high: Rational, closed = false): Interval {
  return { low: { ...low, closed }, high: { ...high, closed } };
}

/** What becomes of a value as a lower end and as an upper end: fractions as they stand, and whether they belong to it. */
function ends(value: Rational, closed = false): unknown {
  const { low, high } = shorten(between(value, value, closed));
  return [low, high].map((end) => end && { ...end, closed: end.closed });
}

describe('an interval', () => {
  it.each([
    ['a numerator of 10⁶⁰', { n: SIXTY, d: 1n }],
    ['a numerator of −10⁶⁰', { n: -SIXTY, d: 1n }],
    ['a denominator of 10⁶⁰', { n: 7n, d: SIXTY }],
  ])('stays itself with %s', (_, value) => {
    const interval = between(value, value);
    expect(shorten(interval)).toBe(interval);
  });

  it('keeps an end that is short, and one that is unbounded, beside one that is long', () => {
    const half = { n: 1n, d: 2n, closed: false };
    const long = { n: ten(70) + 1n, d: 1n, closed: false };
    const above = shorten({ low: half, high: long });
    expect(above.low).toBe(half);
    expect(above.high).toEqual({ n: ten(70) + ten(20), d: 1n, closed: true });
    const minus = { n: -ten(70) - 1n, d: 1n, closed: false };
    const below = shorten({ low: minus, high: half });
    expect(below.low).toEqual({ n: -ten(70) - ten(20), d: 1n, closed: true });
    expect(below.high).toBe(half);
    expect(shorten({ low: null, high: long })).toEqual({ low: null, high: above.high });
    expect(shorten({ low: minus, high: null })).toEqual({ low: below.low, high: null });
    const unbounded = { low: null, high: null };
    expect(shorten(unbounded)).toBe(unbounded);
  });
});

describe('a long end', () => {
  it('keeps the first 51 digits of 61 and is rounded outward, so that it belongs to the interval', () => {
    // 10⁶⁰ + 1 lies between 10⁵⁰ · 10¹⁰ and (10⁵⁰ + 1) · 10¹⁰.
    expect(ends({ n: SIXTY + 1n, d: 1n })).toEqual([
      { n: SIXTY, d: 1n, closed: true },
      { n: SIXTY + ten(10), d: 1n, closed: true },
    ]);
  });

  it('goes outward below zero too', () => {
    expect(ends({ n: -SIXTY - 1n, d: 1n })).toEqual([
      { n: -SIXTY - ten(10), d: 1n, closed: true },
      { n: -SIXTY, d: 1n, closed: true },
    ]);
  });

  it('keeps fifty digits where its denominator is long', () => {
    // 1 / (10⁶⁰ + 1) is a little less than 10⁻⁶⁰ = 10⁵⁰ / 10¹¹⁰, by less than a unit of its last digit.
    expect(ends({ n: 1n, d: SIXTY + 1n })).toEqual([
      { n: ten(50) - 1n, d: ten(110), closed: true },
      { n: ten(50), d: ten(110), closed: true },
    ]);
    expect(ends({ n: -1n, d: SIXTY + 1n })).toEqual([
      { n: -ten(50), d: ten(110), closed: true },
      { n: 1n - ten(50), d: ten(110), closed: true },
    ]);
  });

  it('is as open as it was where nothing has to be cut', () => {
    const value = { n: 3n * ten(60), d: 1n };
    expect(ends(value)).toEqual([
      { ...value, closed: false },
      { ...value, closed: false },
    ]);
    expect(ends(value, true)).toEqual([
      { ...value, closed: true },
      { ...value, closed: true },
    ]);
    expect(ends({ n: -3n, d: ten(61) })).toEqual([
      { n: -3n * ten(50), d: ten(111), closed: false },
      { n: -3n * ten(50), d: ten(111), closed: false },
    ]);
  });

  it('is given up where more than 3,000 zeros would stand before its decimal mark', () => {
    const largest = { n: ten(3_050), d: 1n };
    expect(ends(largest, true)).toEqual([
      { ...largest, closed: true },
      { ...largest, closed: true },
    ]);
    expect(ends({ n: ten(3_051), d: 1n }, true)).toEqual([null, null]);
    expect(ends({ n: -ten(3_051), d: 1n }, true)).toEqual([null, null]);
  });

  it('has no more than 3,000 decimals', () => {
    // 10⁻²⁹⁵⁰ is the last to keep all its digits; 10⁻²⁹⁵¹ keeps one less, 10⁻³⁰⁰⁰ only the first.
    const last = (exponent: number, digits: bigint) => {
      expect(ends({ n: 1n, d: ten(exponent) })).toEqual([
        { n: digits, d: ten(3_000), closed: false },
        { n: digits, d: ten(3_000), closed: false },
      ]);
    };
    last(2_950, ten(50));
    last(2_951, ten(49));
    last(3_000, 1n);
    expect(ends({ n: 1n, d: ten(2_949) })).toEqual([
      { n: ten(50), d: ten(2_999), closed: false },
      { n: ten(50), d: ten(2_999), closed: false },
    ]);
    expect(ends({ n: 1n, d: ten(3_001) })).toEqual([
      { n: 0n, d: ten(3_000), closed: true },
      { n: 1n, d: ten(3_000), closed: true },
    ]);
  });
});
