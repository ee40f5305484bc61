import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encloseImplied, implied, impliedFor } from '../../src/figures/evaluate.js';
import { enclose, ENDS } from '../../src/figures/interval/enclosure.js';
import type { End, Interval } from '../../src/figures/interval/interval.js';
import { type Fraction, fraction, over, parse } from '../rational.js';
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
  const isAbove = below === -Infinity || (below !== Infinity && isAtMost(exactly(below), end.value));
  return isAbove && (above === Infinity || (above !== -Infinity && isAtMost(end.value, exactly(above))));
}

const value = fc
  .tuple(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.constantFrom(1n, 2n, 3n, 7n, 10n, 1_000n, 10n ** 9n, 10n ** 17n, 3n * 10n ** 30n))
  .map(([n, d]) => ({ n, d }));
const end = fc.option(fc.record({ value: fc.oneof(value, fc.constantFrom(parse('0'), parse('-100'), parse('1'))), closed: fc.boolean() }), { freq: 8 });
const interval = fc.tuple(end, end).map(([a, b]): Interval => {
  if (a === null || b === null) return { low: a, high: b };
  const order = a.value.n * b.value.d - b.value.n * a.value.d;
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
  'product in units of different size': readOne(
    { a: { unit: 'trillion VND' }, b: { unit: 'million VND/person' }, c: { unit: 'thousand person' } },
    { type: 'product', product: 'a', factors: ['b', 'c'] },
  ).only,
  'sum in units of different size': readOne(
    { a: { unit: 'trillion VND' }, b: { unit: 'billion VND' }, c: { unit: 'VND' } },
    { type: 'sum', total: 'a', parts: ['b', 'c'] },
  ).only,
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

  it('say nothing of what they cannot hold, and nothing wrong of its digits', () => {
    for (const text of [`1${'0'.repeat(400)}`, `-1${'0'.repeat(60)}`, `${'7'.repeat(350)}.${'3'.repeat(350)}`]) {
      const floats = new Float64Array(ENDS);
      enclose(read(`{${text}}`), floats, 0);
      expect([...floats]).toEqual([-Infinity, Infinity, -Infinity, Infinity]);
    }
  });

  it.each(Object.entries(RELATIONS))('enclose what the others imply for each figure of a %s', (_, relation) => {
    let [asked, decided] = [0, 0];
    fc.assert(
      fc.property(fc.array(interval, { minLength: relation.operands.length, maxLength: relation.operands.length }), (intervals) => {
        const [known, floats] = [new Float64Array(intervals.length * ENDS), new Float64Array(intervals.length * ENDS)];
        intervals.forEach((one, index) => enclose(one, known, index * ENDS));
        expect(encloseImplied(relation, known, floats)).toBe(true);
        implied(relation, intervals).forEach(({ low, high }, index) => {
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

  it.each(Object.entries(RELATIONS))('leave it to fractions to give one figure of a %s what they give all', (_, relation) => {
    fc.assert(
      fc.property(fc.array(interval, { minLength: relation.operands.length, maxLength: relation.operands.length }), (intervals) => {
        const all = implied(relation, intervals).map(reduced);
        expect(intervals.map((_interval, index) => reduced(impliedFor(relation, index, intervals)))).toEqual(all);
      }),
      { numRuns: 300 },
    );
  });

  const floatsOf = (count: number) => new Float64Array(count * ENDS);
  const ids = (count: number) => Array.from({ length: count }, (_, index) => `f${index}`);

  it('have no way for a mean, nor for a product of more factors than they can hold', () => {
    const mean = bare({ type: 'weighted-mean', mean: 'a', parts: [{ value: 'b', weight: 'c' }] }, ['a', 'b', 'c']);
    const product = bare({ type: 'product', product: 'a', factors: ids(7) }, ['a', ...ids(7)]);
    expect(encloseImplied(mean, floatsOf(3), floatsOf(3))).toBe(false);
    expect(encloseImplied(product, floatsOf(8), floatsOf(8))).toBe(false);
  });

  it('are the factor itself where a product has one, and say nothing past the powers of ten that floats hold', () => {
    const [known, implied_] = [floatsOf(2), floatsOf(2)];
    [read('[2, 3]'), read('[1, 4]')].forEach((one, index) => enclose(one, known, index * ENDS));
    expect(encloseImplied(bare({ type: 'product', product: 'a', factors: ['b'] }, ['a', 'b']), known, implied_)).toBe(true);
    expect([...implied_].map((float) => Math.round(float))).toEqual([1, 1, 4, 4, 2, 2, 3, 3]);
    const far = readOne(
      { a: { unit: 'bed' }, b: { unit: `bed/1${'0'.repeat(30)} person` }, c: { unit: 'person' } },
      { type: 'product', product: 'a', factors: ['b', 'c'] },
    ).only;
    const [some, none] = [floatsOf(3).fill(1), floatsOf(3)];
    expect(encloseImplied(far, some, none)).toBe(true);
    expect([...none].every(Number.isNaN)).toBe(true);
  });
});
