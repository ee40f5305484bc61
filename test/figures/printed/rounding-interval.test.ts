import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundingInterval } from '../../../src/figures/printed/rounding-interval.js';
import { type Fraction, fraction, MODES, type Mode, over, parse, printed } from '../../rational.js';
import { holds, read, reduced } from '../intervals.js';

/** What a number is printed as when it is rounded to a multiple of the granularity, by the oracle. */
const roundedUnits = (value: Fraction, granularity: Fraction, mode: Mode) => printed(over(value, granularity), 0, mode);

describe('the numbers that round to a printed one', () => {
  it.each([
    ['14.5', '0.1', 'unknown', '[14.45, 14.55]'],
    ['14.5', '0.1', 'half-up', '[14.45, 14.55)'],
    ['14.5', '0.1', 'half-down', '(14.45, 14.55]'],
    ['14.5', '0.1', 'half-even', '(14.45, 14.55)'],
    ['14.4', '0.1', 'half-even', '[14.35, 14.45]'],
    ['14.5', '0.1', 'up', '(14.4, 14.5]'],
    ['14.5', '0.1', 'down', '[14.5, 14.6)'],
    ['14.5', '0.1', 'ceil', '(14.4, 14.5]'],
    ['14.5', '0.1', 'floor', '[14.5, 14.6)'],
    ['-14.5', '0.1', 'unknown', '[-14.55, -14.45]'],
    ['-14.5', '0.1', 'half-up', '(-14.55, -14.45]'],
    ['-14.5', '0.1', 'half-down', '[-14.55, -14.45)'],
    ['-14.5', '0.1', 'half-even', '(-14.55, -14.45)'],
    ['-14.5', '0.1', 'up', '[-14.5, -14.4)'],
    ['-14.5', '0.1', 'down', '(-14.6, -14.5]'],
    ['-14.5', '0.1', 'ceil', '(-14.6, -14.5]'],
    ['-14.5', '0.1', 'floor', '[-14.5, -14.4)'],
    ['0', '1', 'unknown', '[-0.5, 0.5]'],
    ['0', '1', 'half-up', '(-0.5, 0.5)'],
    ['0', '1', 'half-down', '[-0.5, 0.5]'],
    ['0', '1', 'half-even', '[-0.5, 0.5]'],
    ['0', '1', 'up', '{0}'],
    ['0', '1', 'down', '(-1, 1)'],
    ['0', '1', 'ceil', '(-1, 0]'],
    ['0', '1', 'floor', '[0, 1)'],
    ['88700', '100', 'half-up', '[88650, 88750)'],
    ['4500', '500', 'unknown', '[4250, 4750]'],
  ] as const)('%s to %s, rounded %s, is any of %s', (value, granularity, rounding, interval) => {
    expect(reduced(roundingInterval(parse(value), parse(granularity), rounding))).toEqual(reduced(read(interval)));
  });

  it('end at decimals of one digit more than both print, and of no more', () => {
    const ends = (value: Fraction, granularity: Fraction) => roundingInterval(value, granularity, 'unknown');
    expect(ends({ n: 145n, d: 10n }, { n: 1n, d: 10n })).toEqual({ low: { n: 1_445n, d: 100n, closed: true }, high: { n: 1_455n, d: 100n, closed: true } });
    expect(ends({ n: 4_500n, d: 1n }, { n: 500n, d: 1n })).toEqual({ low: { n: 42_500n, d: 10n, closed: true }, high: { n: 47_500n, d: 10n, closed: true } });
  });

  it('are those that the oracle rounds to it, in every mode', () => {
    const quarter = fc.bigInt({ min: -200n, max: 200n }).map((n) => fraction(n, 4n));
    const units = fc.bigInt({ min: -12n, max: 12n });
    const granularity = fc.constantFrom(fraction(1n), fraction(5n), fraction(1n, 2n));
    fc.assert(
      fc.property(quarter, units, granularity, fc.constantFrom(...MODES), (x, count, unit, mode) => {
        const value = fraction(count * unit.n, unit.d);
        expect(holds(roundingInterval(value, unit, mode), x)).toBe(roundedUnits(x, unit, mode) === String(count));
      }),
      { numRuns: 2_000 },
    );
  });

  it('are, when the mode is not known, those that some rounding to the nearest brings to it', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -60n, max: 60n }), fc.bigInt({ min: -15n, max: 15n }), (n, count) => {
        const x = fraction(n, 4n);
        const some = (['half-up', 'half-down', 'half-even'] as const).some((mode) => printed(x, 0, mode) === String(count));
        expect(holds(roundingInterval(fraction(count), fraction(1n), 'unknown'), x)).toBe(some);
      }),
      { numRuns: 1_000 },
    );
  });
});
