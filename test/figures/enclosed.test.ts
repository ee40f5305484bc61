import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReadRelation } from '../../src/figures/document/read-document.js';
import { encloseImplied, implied, impliedFor } from '../../src/figures/evaluate.js';
import { divide } from '../../src/figures/interval/enclosed-arithmetic.js';
import { above, below, enclose, ENDS, writeEnd } from '../../src/figures/interval/enclosure.js';
import type { End, Interval } from '../../src/figures/interval/interval.js';
import { type Fraction, fraction, over, parse } from '../rational.js';
import { lazy } from '../support/lazy.js';
import { read, reduced } from './intervals.js';
import { bare, readOne } from './one-relation.js';

/** The exact value of a float: every finite one is a whole number over a power of two. */
function exactly(float: number): Fraction {
  let [value, exponent] = [float, 0n];
  while (!Number.isInteger(value)) [value, exponent] = [value * 2, exponent + 1n];
  return over(fraction(BigInt(value)), fraction(2n ** exponent));
}

const isAtMost = (a: Fraction, b: Fraction) => a.n * b.d <= b.n * a.d;

/** Whether an end lies between two floats; one that is not there, at the same infinity twice. NaN and an infinite width say nothing. */
function isBetween(below: number, above: number, end: End | null, unbounded: number): boolean {
  if (Number.isNaN(below) || Number.isNaN(above)) return true;
  if (end === null) return below <= unbounded && above >= unbounded;
  const isAbove = below === -Infinity || (below !== Infinity && isAtMost(exactly(below), end));
  return isAbove && (above === Infinity || (above !== -Infinity && isAtMost(end, exactly(above))));
}

const value = fc
  .tuple(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.constantFrom(1n, 2n, 3n, 7n, 10n, 1_000n, 10n ** 9n, 10n ** 17n, 3n * 10n ** 30n))
  .map(([n, d]) => ({ n, d }));
const endValue = fc.oneof(value, fc.constantFrom(parse('0'), parse('-100'), parse('1')));
const end = fc.option(
  fc.tuple(endValue, fc.boolean()).map(([at, closed]) => ({ ...at, closed })),
  { freq: 8 },
);
const interval = fc.tuple(end, end).map(([a, b]): Interval => {
  if (a === null || b === null) return { low: a, high: b };
  const order = a.n * b.d - b.n * a.d;
  if (order === 0n) return { low: { ...a, closed: true }, high: { ...b, closed: true } };
  return order < 0n ? { low: a, high: b } : { low: b, high: a };
});

const RELATIONS = {
  sum: bare({ type: 'sum', total: 'a', parts: ['b', { figure: 'c', sign: -1 }, 'd'] }, ['a', 'b', 'c', 'd']),
  difference: bare({ type: 'difference', current: 'a', previous: 'b', change: 'c' }, ['a', 'b', 'c']),
  growth: bare({ type: 'growth', current: 'a', previous: 'b', rate: 'c' }, ['a', 'b', 'c']),
  percent: bare({ type: 'percent', part: 'a', whole: 'b', rate: 'c' }, ['a', 'b', 'c']),
  product: bare({ type: 'product', product: 'a', factors: ['b', 'c', 'd'] }, ['a', 'b', 'c', 'd']),
  compound: bare({ type: 'compound', total: 'a', rates: ['b', 'c'] }, ['a', 'b', 'c']),
  'sum of which some parts are listed': bare({ type: 'sum', total: 'a', parts: ['b', 'c', 'd'], complete: false }, ['a', 'b', 'c', 'd']),
  'pair that is the same': bare({ type: 'same', figures: ['a', 'b'] }, ['a', 'b']),
  'list that is the same': bare({ type: 'same', figures: ['a', 'b', 'c', 'd'] }, ['a', 'b', 'c', 'd']),
  'pair in order': bare({ type: 'at-most', lesser: 'a', greater: 'b' }, ['a', 'b']),
  'mean of one part': bare({ type: 'weighted-mean', mean: 'a', parts: [{ value: 'b' }] }, ['a', 'b']),
  'mean of parts that are not weighed': bare({ type: 'weighted-mean', mean: 'a', parts: [{ value: 'b' }, { value: 'c' }, { value: 'd' }] }, [
    'a',
    'b',
    'c',
    'd',
  ]),
  'product in units of different size': lazy(
    () =>
      readOne(
        { a: { unit: 'trillion VND' }, b: { unit: 'million VND/person' }, c: { unit: 'thousand person' } },
        { type: 'product', product: 'a', factors: ['b', 'c'] },
      ).only,
  ),
  'sum in units of different size': lazy(
    () => readOne({ a: { unit: 'trillion VND' }, b: { unit: 'billion VND' }, c: { unit: 'VND' } }, { type: 'sum', total: 'a', parts: ['b', 'c'] }).only,
  ),
};

describe('floats', () => {
  it('lie on both sides of the end of an interval', () => {
    fc.assert(
      fc.property(interval, ({ low, high }) => {
        const floats = new Float64Array(ENDS);
        enclose({ low, high }, floats, 0);
        const [a = NaN, b = NaN, c = NaN, d = NaN] = floats;
        expect(isBetween(a, b, low, -Infinity) && isBetween(c, d, high, Infinity)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each(['1e39', '-1e39', '123456789012345678901234567890'])('are within a millionth of a millionth of %s', (text) => {
    const floats = new Float64Array(ENDS);
    const plain = BigInt(Number(text)).toString();
    enclose(read(`{${plain}}`), floats, 0);
    const [a = NaN, b = NaN] = floats;
    expect(b - a).toBeLessThan(Math.abs(Number(text)) * 1e-12);
  });

  it('are the end itself where that is a whole number that floats hold, and where there is none', () => {
    const floatsAround = (text: string) => {
      const floats = new Float64Array(ENDS);
      enclose(read(text), floats, 0);
      return [...floats];
    };
    expect(floatsAround('[-3, 9007199254740991]')).toEqual([-3, -3, 9007199254740991, 9007199254740991]);
    expect(floatsAround('(-∞, ∞)')).toEqual([-Infinity, -Infinity, Infinity, Infinity]);
    const [a = NaN, b = NaN] = floatsAround('{9007199254740993}');
    expect(a <= 9007199254740992 && b >= 9007199254740994).toBe(true);
  });

  it.each([
    ['nearly nothing', 1n, 3n * 10n ** 300n],
    ['nearly nothing, below zero', -1n, 7n * 10n ** 299n],
    // Found by trying: the three roundings go one way, and add up to more than two.
    ['a quotient whose roundings add up', 5591121729540759813n, 10247325233237949489n],
    ['a quotient whose roundings add up', 10370949042845379267n, 4698114701819130497n],
  ])('lie on both sides of %s', (_, n, d) => {
    const floats = new Float64Array(ENDS);
    enclose({ low: { n, d, closed: true }, high: null }, floats, 0);
    const [a = NaN, b = NaN] = floats;
    expect(isAtMost(exactly(a), { n, d }) && isAtMost({ n, d }, exactly(b))).toBe(true);
  });

  it('say nothing of a quotient of numbers too long for them', () => {
    const floats = new Float64Array(ENDS);
    const value = { n: 10n ** 300n, d: 7n * 10n ** 309n };
    enclose({ low: { ...value, closed: true }, high: { ...value, closed: false } }, floats, 0);
    expect([...floats]).toEqual([-Infinity, Infinity, -Infinity, Infinity]);
  });

  it('step beyond the result of an operation on either side, and stay at an end that is not there', () => {
    for (const result of [-1e30, -3, 0, 1e-12, 7]) expect([below(result) < result, above(result) > result]).toEqual([true, true]);
    expect([-Infinity, Infinity].map(below)).toEqual([-Infinity, Infinity]);
    expect([-Infinity, Infinity].map(above)).toEqual([-Infinity, Infinity]);
  });

  it('say nothing of what they cannot hold, and nothing wrong of its digits', () => {
    for (const text of [`1${'0'.repeat(400)}`, `-1${'0'.repeat(60)}`, `${'7'.repeat(350)}.${'3'.repeat(350)}`]) {
      const floats = new Float64Array(ENDS);
      enclose(read(`{${text}}`), floats, 0);
      expect([...floats]).toEqual([-Infinity, Infinity, -Infinity, Infinity]);
    }
  });

  it.each([
    ['a number', [3, 4], [3, 4]],
    ['one that is exact', [5, 5], [5, 5]],
    ['no lower end', [-Infinity, -Infinity], [-Infinity, -Infinity]],
    ['no upper end', [Infinity, Infinity], [Infinity, Infinity]],
    ['what may have no lower end', [-Infinity, 5], [-Infinity, Infinity]],
    ['what may have no upper end', [5, Infinity], [-Infinity, Infinity]],
    ['what begins too low', [-1e40, 0], [-Infinity, Infinity]],
    ['what ends too high', [0, 1e40], [-Infinity, Infinity]],
    ['one that is exact and too large', [7e40, 7e40], [-Infinity, Infinity]],
  ] as const)('around an end stay where they are good for it: %s', (_, [lower, upper], expected) => {
    const floats = new Float64Array(ENDS).fill(8);
    writeEnd(floats, 1, lower, upper);
    expect([...floats]).toEqual([8, ...expected, 8]);
  });

  it('say nothing of a quotient by what is as near to zero as one to the largest of them', () => {
    /** The floats of 1 by a number that lies just there. */
    const oneBy = (divisor: number) => {
      const floats = new Float64Array(2 * ENDS).fill(1, 0, ENDS).fill(divisor, ENDS);
      divide(floats, 0, ENDS, 0);
      return [...floats.subarray(0, ENDS)];
    };
    const nothing = [NaN, NaN, NaN, NaN];
    expect([1 / 1e40, -1 / 1e40, 1e-41, 0].map(oneBy)).toEqual([nothing, nothing, nothing, nothing]);
    for (const divisor of [2e-40, -2e-40]) expect(oneBy(divisor).every((float) => Math.abs(float * divisor - 1) < 1e-12)).toBe(true);
  });

  it.each(Object.entries(RELATIONS))('are those of the figures of a %s alone, in a longer list too', (_, relation) => {
    const count = relation().operands.length;
    const [known, implied_] = [new Float64Array((count + 1) * ENDS).fill(2), new Float64Array((count + 1) * ENDS).fill(7)];
    encloseImplied(relation(), known, implied_);
    expect([...implied_.subarray(count * ENDS)]).toEqual([7, 7, 7, 7]);
    expect(implied_.subarray(0, count * ENDS).includes(7)).toBe(false);
  });

  it.each(Object.entries(RELATIONS))('enclose what the others imply for each figure of a %s', (_, relation) => {
    let [asked, decided] = [0, 0];
    fc.assert(
      fc.property(fc.array(interval, { minLength: relation().operands.length, maxLength: relation().operands.length }), (intervals) => {
        const [known, floats] = [new Float64Array(intervals.length * ENDS), new Float64Array(intervals.length * ENDS)];
        intervals.forEach((one, index) => enclose(one, known, index * ENDS));
        expect(encloseImplied(relation(), known, floats)).toBe(true);
        implied(relation(), intervals).forEach(({ low, high }, index) => {
          const [a = NaN, b = NaN, c = NaN, d = NaN] = floats.subarray(index * ENDS, (index + 1) * ENDS);
          expect([isBetween(a, b, low, -Infinity), isBetween(c, d, high, Infinity)]).toEqual([true, true]);
          asked += 1;
          if (Number.isFinite(b - a) || Number.isFinite(d - c)) decided += 1;
        });
      }),
      { numRuns: 1_500 },
    );
    // They are of use: of what is implied they often know the first digits, though many of these intervals are unbounded.
    expect(decided / asked).toBeGreaterThan(0.15);
  });

  /** Intervals of each kind: above zero, below it, on both sides, and ending there. */
  const kinds = ['[2, 3]', '[-3, -2]', '[-2, 5]', '[0, 4]', '[-120, 0]', '[0.5, 0.7]', '[-101, -99.5]'].map(read);

  it.each(Object.entries(RELATIONS))('are near what bounded figures imply, above zero and below it, of a %s', (_, relation) => {
    const count = relation().operands.length;
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...kinds), { minLength: count, maxLength: count }), (intervals) => {
        const [known, floats] = [new Float64Array(count * ENDS), new Float64Array(count * ENDS)];
        intervals.forEach((one, index) => enclose(one, known, index * ENDS));
        encloseImplied(relation(), known, floats);
        implied(relation(), intervals).forEach(({ low, high }, index) => {
          const [a = NaN, b = NaN, c = NaN, d = NaN] = floats.subarray(index * ENDS, (index + 1) * ENDS);
          // A divisor that may be zero or end there is left to fractions.
          if (Number.isNaN(a) || (a === -Infinity && b === Infinity)) return;
          for (const [lower, upper, end, unbounded] of [
            [a, b, low, -Infinity],
            [c, d, high, Infinity],
          ] as const) {
            if (end === null) expect([lower, upper]).toEqual([unbounded, unbounded]);
            else expect(upper - lower).toBeLessThan(1e-9 * Math.max(1, Math.abs(lower)));
          }
        });
      }),
      { numRuns: 500 },
    );
  });

  it('are those of no end where a part of a sum has none', () => {
    const [known, floats] = [new Float64Array(4 * ENDS), new Float64Array(4 * ENDS)];
    // total, two parts, between them one that is taken away: 1 − [3, 7] + [2, ∞), and so on
    ['(-∞, ∞)', '{1}', '[3, 7]', '[2, ∞)'].map(read).forEach((one, index) => enclose(one, known, index * ENDS));
    encloseImplied(RELATIONS.sum(), known, floats);
    const [lowest = NaN, lower = NaN, ...upper] = floats.subarray(0, ENDS);
    expect([Math.round(lowest * 1e9), Math.round(lower * 1e9), ...upper]).toEqual([-4e9, -4e9, Infinity, Infinity]);
    expect([...floats.subarray(ENDS)]).toEqual([1, 2, 3].flatMap(() => [-Infinity, -Infinity, Infinity, Infinity]));
  });

  /** Floats around what is implied for each operand, told to six decimals. */
  const impliedFloats = (relation: () => ReadRelation, ...intervals: readonly string[]) => {
    const [known, floats] = [new Float64Array(intervals.length * ENDS), new Float64Array(intervals.length * ENDS)];
    intervals.map(read).forEach((one, index) => enclose(one, known, index * ENDS));
    encloseImplied(relation(), known, floats);
    return intervals.map((_, index) =>
      [...floats.subarray(index * ENDS, (index + 1) * ENDS)].map((float) => (Number.isFinite(float) ? Math.round(float * 1e6) / 1e6 : float)),
    );
  };
  const NOTHING = [NaN, NaN, NaN, NaN];
  const ANYWHERE = [-Infinity, -Infinity, Infinity, Infinity];

  it('are those that all others have in common, of the same figures; of three and more only where these surely meet', () => {
    expect(impliedFloats(RELATIONS['pair that is the same'], '[1, 3]', '{2}')).toEqual([
      [2, 2, 2, 2],
      [1, 1, 3, 3],
    ]);
    const list = RELATIONS['list that is the same'];
    expect(impliedFloats(list, '[1, 7]', '[2, 9]', '[0, 8]', '[3, 10]')).toEqual([
      [3, 3, 8, 8],
      [3, 3, 7, 7],
      [3, 3, 7, 7],
      [2, 2, 7, 7],
    ]);
    // Without the last, the others touch, and whether they meet the ends decide.
    expect(impliedFloats(list, '[1, 2]', '[2, 3]', '[0, 5]', '[1, 4]')).toEqual([[2, 2, 3, 3], [1, 1, 2, 2], NOTHING, NOTHING]);
    expect(impliedFloats(list, '[1, 2]', '[3, 4]', '[0, 5]', '[0, 5]')).toEqual([[3, 3, 4, 4], [1, 1, 2, 2], NOTHING, NOTHING]);
  });

  it('are an end of the other, of a pair in order', () => {
    expect(impliedFloats(RELATIONS['pair in order'], '[1, 3]', '[2, 5]')).toEqual([
      [-Infinity, -Infinity, 5, 5],
      [1, 1, Infinity, Infinity],
    ]);
  });

  it('bind a part only where the others lie on one side of the mean', () => {
    const mean = RELATIONS['mean of parts that are not weighed'];
    expect(impliedFloats(mean, '[4, 5]', '[1, 2]', '[2, 3]', '[0, 9]')).toEqual([[0, 0, 9, 9], ANYWHERE, ANYWHERE, [4, 4, Infinity, Infinity]]);
    expect(impliedFloats(mean, '[-5, -4]', '[1, 2]', '[-2, 3]', '[-9, 0]')).toEqual([[-9, -9, 3, 3], ANYWHERE, ANYWHERE, [-Infinity, -Infinity, -4, -4]]);
    // The mean touches the others without the last.
    expect(impliedFloats(mean, '[3, 5]', '[1, 2]', '[2, 3]', '[0, 9]')[3]).toEqual(NOTHING);
    expect(impliedFloats(mean, '[0, 1]', '[1, 2]', '[2, 3]', '[0, 9]')[3]).toEqual(NOTHING);
  });

  it('count of a listed part what it is at least, and not below zero', () => {
    expect(impliedFloats(RELATIONS['sum of which some parts are listed'], '[9, 10]', '[1, 2]', '[-3, 4]', '[3, 5]')).toEqual([
      [4, 4, Infinity, Infinity],
      [-Infinity, -Infinity, 7, 7],
      [-Infinity, -Infinity, 6, 6],
      [-Infinity, -Infinity, 9, 9],
    ]);
  });

  it('know the quotient by what is above zero and by what is below, and that what lies on both sides narrows nothing', () => {
    // rate, part, whole
    const wholeFor = (rate: string) => impliedFloats(RELATIONS.percent, rate, '[30, 60]', '(-∞, ∞)')[2];
    expect(wholeFor('[50, 75]')).toEqual([40, 40, 120, 120]);
    expect(wholeFor('[-75, -50]')).toEqual([-120, -120, -40, -40]);
    expect(wholeFor('[-50, 75]')).toEqual(ANYWHERE);
    expect(wholeFor('[0, 75]')).toEqual(NOTHING);
  });

  it.each(Object.entries(RELATIONS))('leave it to fractions to give one figure of a %s what they give all', (_, relation) => {
    fc.assert(
      fc.property(fc.array(interval, { minLength: relation().operands.length, maxLength: relation().operands.length }), (intervals) => {
        const all = implied(relation(), intervals).map(reduced);
        expect(intervals.map((_interval, index) => reduced(impliedFor(relation(), index, intervals)))).toEqual(all);
      }),
      { numRuns: 300 },
    );
  });

  const floatsOf = (count: number) => new Float64Array(count * ENDS);
  const ids = (count: number) => Array.from({ length: count }, (_, index) => `f${index}`);

  it('have no way for a mean with weights, nor for a product of more factors than they can hold', () => {
    const mean = bare({ type: 'weighted-mean', mean: 'a', parts: [{ value: 'b', weight: 'c' }] }, ['a', 'b', 'c']);
    const product = (factors: number) => bare({ type: 'product', product: 'a', factors: ids(factors) }, ['a', ...ids(factors)]);
    expect(encloseImplied(mean(), floatsOf(3), floatsOf(3))).toBe(false);
    expect(encloseImplied(product(7)(), floatsOf(8), floatsOf(8))).toBe(false);
    // Six factors of 10³⁹ are 10²³⁴, and a float holds 10³⁰⁸.
    const [known, six] = [floatsOf(7).fill(1e39), floatsOf(7)];
    expect(encloseImplied(product(6)(), known, six)).toBe(true);
    expect([...six.subarray(0, ENDS)].every((float) => Math.abs(float / 1e234 - 1) < 1e-12)).toBe(true);
  });

  it('are the factor itself where a product has one, and say nothing past the powers of ten that floats hold', () => {
    const [known, implied_] = [floatsOf(2), floatsOf(2)];
    [read('[2, 3]'), read('[1, 4]')].forEach((one, index) => enclose(one, known, index * ENDS));
    expect(encloseImplied(bare({ type: 'product', product: 'a', factors: ['b'] }, ['a', 'b'])(), known, implied_)).toBe(true);
    expect([...implied_].map((float) => Math.round(float))).toEqual([1, 1, 4, 4, 2, 2, 3, 3]);
    const perMany = (zeros: number) => {
      const far = readOne(
        { a: { unit: 'bed' }, b: { unit: `bed/1${'0'.repeat(zeros)} person` }, c: { unit: 'person' } },
        { type: 'product', product: 'a', factors: ['b', 'c'] },
      ).only;
      const [some, follows] = [floatsOf(3).fill(1), floatsOf(3)];
      expect(encloseImplied(far, some, follows)).toBe(true);
      return [...follows];
    };
    expect(perMany(30).every(Number.isNaN)).toBe(true);
    expect(perMany(23).every(Number.isNaN)).toBe(true);
    const whole = readOne(
      { a: { unit: `VND/1${'0'.repeat(30)} person` }, b: { unit: 'VND/bed' }, c: { unit: 'bed/person' } },
      { type: 'product', product: 'a', factors: ['b', 'c'] },
    ).only;
    const [ones, told] = [floatsOf(3).fill(1), floatsOf(3)];
    encloseImplied(whole, ones, told);
    expect([...told].every(Number.isNaN)).toBe(true);
    // 10²² is a float: one bed to 10²² persons makes 10⁻²² beds for one.
    const floats = perMany(22);
    expect(floats.slice(0, ENDS).every((float) => Math.abs(float / 1e-22 - 1) < 1e-12)).toBe(true);
    expect(floats.slice(ENDS, 2 * ENDS).every((float) => Math.abs(float / 1e22 - 1) < 1e-12)).toBe(true);
  });
});
