import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closed, type Interval, WHOLE_LINE } from '../../../src/figures/interval/interval.js';
import { toPlain, toPlainNumber } from '../../../src/figures/interval/plain-interval.js';
import { fraction, minus, parse, times } from '../../rational.js';
import { read } from '../intervals.js';

const one = (n: bigint, d: bigint): Interval => ({ low: closed({ n, d }), high: closed({ n, d }) });

describe('an interval as plain data', () => {
  it('has its ends as decimals, without zeros that say nothing', () => {
    expect(toPlain(read('[14.450, 100.0)'))).toEqual({ low: '14.45', high: '100', lowClosed: true, highClosed: false });
    expect(toPlain(read('(-0.05, 0.00]'))).toEqual({ low: '-0.05', high: '0', lowClosed: false, highClosed: true });
    expect(toPlain({ low: closed({ n: -205_000n, d: 10_000n }), high: closed({ n: 100_000n, d: 100n }) })).toMatchObject({ low: '-20.5', high: '1000' });
    expect(toPlain(one(1n, 8n))).toEqual({ low: '0.125', high: '0.125', lowClosed: true, highClosed: true });
  });

  it('is null, and open, where it is unbounded', () => {
    expect(toPlain(read('[1, ∞)'))).toEqual({ low: '1', high: null, lowClosed: true, highClosed: false });
    expect(toPlain(read('(-∞, 1]'))).toEqual({ low: null, high: '1', lowClosed: false, highClosed: true });
    expect(toPlain(WHOLE_LINE)).toEqual({ low: null, high: null, lowClosed: false, highClosed: false });
  });

  it('rounds decimals that do not end outward to 30 digits, and opens the end that was moved', () => {
    expect(toPlain(one(1n, 3n))).toEqual({ low: `0.${'3'.repeat(30)}`, high: `0.${'3'.repeat(29)}4`, lowClosed: false, highClosed: false });
    expect(toPlain(one(-2n, 3n))).toEqual({ low: `-0.${'6'.repeat(29)}7`, high: `-0.${'6'.repeat(30)}`, lowClosed: false, highClosed: false });
    // Of a quotient that begins with a smaller digit than its divisor, too.
    expect(toPlain(one(4n, 3n))).toMatchObject({ low: `1.${'3'.repeat(29)}`, high: `1.${'3'.repeat(28)}4` });
    expect(toPlain(one(10n ** 9n, 3n)).low).toBe(`333333333.${'3'.repeat(21)}`);
    expect(toPlain(one(1n, 3n * 10n ** 6n)).high).toBe(`0.000000${'3'.repeat(29)}4`);
  });

  it('rounds an end of more than 30 digits too, whole digits among them', () => {
    expect(toPlain(one(10n ** 32n + 1n, 1n))).toEqual({ low: `1${'0'.repeat(32)}`, high: `1${'0'.repeat(28)}1000`, lowClosed: false, highClosed: false });
    expect(toPlain(one(-(10n ** 30n - 1n) * 10n - 1n, 1n)).low).toBe(`-1${'0'.repeat(31)}`);
  });

  it('has zero as 0, whatever it is a fraction of', () => {
    expect(toPlain(one(0n, 7n * 10n ** 200_000n))).toEqual({ low: '0', high: '0', lowClosed: true, highClosed: true });
  });

  it('has an end next to nothing with all its zeros', () => {
    const zeros = (count: number) => '0'.repeat(count);
    expect(toPlain(one(-205n, 10n ** 31n))).toMatchObject({ low: `-0.${zeros(28)}205`, lowClosed: true });
    expect(toPlain(one(205n, 10n ** 310n))).toEqual({ low: `0.${zeros(307)}205`, high: `0.${zeros(307)}205`, lowClosed: true, highClosed: true });
  });

  it('holds the whole of the exact interval, and hardly more', () => {
    const end = fc.tuple(fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }), fc.bigInt({ min: 1n, max: 10n ** 40n }));
    fc.assert(
      fc.property(end, ([n, d]) => {
        const { low, high, lowClosed, highClosed } = toPlain(one(n, d));
        const exact = fraction(n, d);
        const below = minus(exact, parse(low ?? ''));
        const above = minus(parse(high ?? ''), exact);
        expect(below.n === 0n ? lowClosed : below.n > 0n && !lowClosed).toBe(true);
        expect(above.n === 0n ? highClosed : above.n > 0n && !highClosed).toBe(true);
        // A unit of the 30th digit is less than 10⁻²⁹ of the number.
        const size = fraction(exact.n < 0n ? -exact.n : exact.n, exact.d);
        for (const gap of [below, above]) expect(minus(times(size, fraction(1n, 10n ** 29n)), gap).n >= 0n).toBe(true);
      }),
    );
  });
});

describe('a number as plain data', () => {
  it.each([
    [2n, 3n, `0.${'6'.repeat(29)}7`],
    [-2n, 3n, `-0.${'6'.repeat(29)}7`],
    [4n, 3n, `1.${'3'.repeat(29)}`],
    [-4n, 3n, `-1.${'3'.repeat(29)}`],
    [10n ** 40n, 3n, `${'3'.repeat(30)}0000000000`],
    [0n, 3n, '0'],
    [-1477_80n, 100n, '-1477.8'],
  ])('is that nearest to it, of %s over %s', (n, d, text) => {
    expect(toPlainNumber({ n, d })).toBe(text);
  });

  it('goes away from zero from half a unit of its last digit on', () => {
    const [half, less] = [10n ** 30n + 5n, 10n ** 30n + 4n];
    expect([half, less, -half, -less].map((n) => toPlainNumber({ n, d: 10n ** 29n }))).toEqual([
      `10.${'0'.repeat(27)}1`,
      '10',
      `-10.${'0'.repeat(27)}1`,
      '-10',
    ]);
    const tie = { n: 2n * 10n ** 29n + 1n, d: 2n };
    expect([toPlainNumber(tie), toPlainNumber({ n: tie.n * 10n ** 40n - 1n, d: 2n * 10n ** 40n })]).toEqual([`1${'0'.repeat(28)}1`, `1${'0'.repeat(29)}`]);
    // As many digits, one of them more before the mark.
    expect(toPlainNumber({ n: 10n ** 35n - 1n, d: 10n ** 35n })).toBe('1');
  });
});
