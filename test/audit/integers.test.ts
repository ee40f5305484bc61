import { describe, expect, it } from 'vitest';
import { integersOf } from '../../src/audit/integers.js';
import { shorten } from '../../src/audit/shorten.js';
import { isEmpty } from '../../src/figures/interval/interval.js';
import { read, reduced } from '../figures/intervals.js';

describe('the whole numbers of an interval', () => {
  it.each([
    ['[1.2, 3.8]', '[2, 3]'],
    ['[2, 3]', '[2, 3]'],
    ['(2, 5)', '[3, 4]'],
    ['(-2.5, -1)', '[-2, -2]'],
    ['(-∞, 7.5]', '(-∞, 7]'],
    ['(7, ∞)', '[8, ∞)'],
    ['(2.5, 5.5)', '[3, 5]'],
    ['(-5.5, -2.5)', '[-5, -3]'],
  ])('%s are those of %s', (interval, whole) => {
    expect(integersOf(read(interval))).toMatchObject(read(whole));
  });

  it('are the same where its ends are fractions in other than lowest terms', () => {
    const tenths = (n: bigint) => ({ n, d: 10n, closed: false });
    expect(integersOf({ low: tenths(20n), high: tenths(50n) })).toMatchObject(read('[3, 4]'));
  });

  it('are none between two neighbours', () => {
    expect(isEmpty(integersOf(read('(4, 5)')))).toBe(true);
  });
});

describe('long ends', () => {
  const long = '1'.repeat(70);

  it('are rounded outward to some fifty digits, and belong to the interval then', () => {
    const { low, high } = reduced(shorten(read(`(${long}, ${long}5)`)));
    const ones = BigInt('1'.repeat(51));
    expect(low).toEqual({ n: ones * 10n ** 19n, d: 1n, closed: true });
    expect(high).toEqual({ n: (ones + 1n) * 10n ** 20n, d: 1n, closed: true });
  });

  it('of one that is unbounded, and short ones, stay as they are', () => {
    expect(shorten(read('[14.45, ∞)'))).toEqual(read('[14.45, ∞)'));
    expect(shorten(read(`(-∞, ${long})`)).low).toBeNull();
  });

  it('are given up beyond 3,000 zeros: what is larger is unbounded, what is smaller reaches to the last place', () => {
    const zeros = '0'.repeat(4_000);
    expect(shorten(read(`[1${zeros}, 2${zeros}]`))).toEqual(read('(-∞, ∞)'));
    const least = `0.${'0'.repeat(2_999)}1`;
    expect(reduced(shorten(read(`(0.${zeros}1, 0.${zeros}2)`)))).toEqual(reduced(read(`[0, ${least}]`)));
    expect(reduced(shorten(read(`(-0.${zeros}2, -0.${zeros}1)`)))).toEqual(reduced(read(`[-${least}, 0]`)));
  });
});
