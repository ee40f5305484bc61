import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { implied, isFeasible, pointValue } from '../../../src/figures/evaluate.js';
import type { Interval } from '../../../src/figures/interval/interval.js';
import type { Rounding } from '../../../src/figures/printed/rounding-interval.js';
import type { Figure } from '../../../src/figures/types.js';
import { type Fraction, fraction, HUNDRED, minus, type Mode, MODES, ONE, over, percentOf, plus, printed, sumOf, times } from '../../rational.js';
import { holds, same } from '../intervals.js';
import { readOne, type Unnamed } from '../one-relation.js';

/** A true state of affairs: a relation, and the value of each figure in it. Rates are named `r…`, weights `w…`. */
interface Truth {
  readonly relation: Unnamed;
  readonly values: Readonly<Record<string, Fraction>>;
}

const number = fc.tuple(fc.integer({ min: -900_000, max: 900_000 }), fc.constantFrom(1, 7, 100, 1_000, 3_000)).map(([n, d]) => fraction(BigInt(n), BigInt(d)));
const level = number.map((x) => (x.n > 0n ? x : plus(ONE, minus(fraction(0n), x))));
const factorOf = (rate: Fraction) => plus(ONE, over(rate, HUNDRED));
const rateOf = (factor: Fraction) => times(HUNDRED, minus(factor, ONE));

const truths: Readonly<Record<string, fc.Arbitrary<Truth>>> = {
  sum: fc
    .tuple(number, number, number)
    .map(([a, b, c]) => ({
      relation: { type: 'sum', total: 't', parts: ['a', { figure: 'b', sign: -1 }, 'c'] },
      values: { t: plus(minus(a, b), c), a, b, c },
    })),
  'some parts of a sum': fc
    .tuple(level, level, level)
    .map(([a, b, rest]) => ({ relation: { type: 'sum', total: 't', parts: ['a', 'b'], complete: false }, values: { t: sumOf([a, b, rest]), a, b } })),
  difference: fc
    .tuple(number, number)
    .map(([c, p]) => ({ relation: { type: 'difference', current: 'c', previous: 'p', change: 'd' }, values: { d: minus(c, p), c, p } })),
  growth: fc
    .tuple(level, level)
    .map(([c, p]) => ({ relation: { type: 'growth', current: 'c', previous: 'p', rate: 'r' }, values: { r: rateOf(over(c, p)), c, p } })),
  percent: fc.tuple(number, level).map(([p, w]) => ({ relation: { type: 'percent', part: 'p', whole: 'w', rate: 'r' }, values: { r: percentOf(p, w), p, w } })),
  product: fc
    .tuple(number, number, level)
    .map(([a, b, c]) => ({ relation: { type: 'product', product: 'p', factors: ['a', 'b', 'c'] }, values: { p: times(times(a, b), c), a, b, c } })),
  compound: fc
    .tuple(level, level)
    .map(([a, b]) => ({
      relation: { type: 'compound', total: 'rt', rates: ['ra', 'rb'] },
      values: { rt: rateOf(times(factorOf(a), factorOf(b))), ra: a, rb: b },
    })),
  'weighted-mean': fc.tuple(number, number, level, level).map(([a, b, u, v]) => ({
    relation: {
      type: 'weighted-mean',
      mean: 'm',
      parts: [
        { value: 'a', weight: 'wa' },
        { value: 'b', weight: 'wb' },
      ],
    },
    values: { m: over(plus(times(a, u), times(b, v)), plus(u, v)), a, b, wa: u, wb: v },
  })),
  'weighted-mean with a weight that is the rest': fc.tuple(number, number, fc.integer({ min: 0, max: 1_000 })).map(([a, b, w]) => {
    const share = fraction(BigInt(w), 10n);
    return {
      relation: { type: 'weighted-mean', mean: 'm', parts: [{ value: 'a', weight: 'ra' }, { value: 'b' }] },
      values: { m: over(plus(times(a, share), times(b, minus(HUNDRED, share))), HUNDRED), a, b, ra: share },
    };
  }),
  'weighted-mean without weights': fc
    .tuple(number, number, level, level)
    .map(([a, b, u, v]) => ({
      relation: { type: 'weighted-mean', mean: 'm', parts: [{ value: 'a' }, { value: 'b' }] },
      values: { m: over(plus(times(a, u), times(b, v)), plus(u, v)), a, b },
    })),
  same: number.map((x) => ({ relation: { type: 'same', figures: ['a', 'b', 'c'] }, values: { a: x, b: x, c: x } })),
  'at-most': fc.tuple(number, level).map(([x, more]) => ({ relation: { type: 'at-most', lesser: 'a', greater: 'b' }, values: { a: x, b: plus(x, more) } })),
};

/** How one figure is printed: to decimals, to a power of ten, hedged, as a range, not at all. */
type Style = number | 'over' | 'nearly' | 'range' | 'about' | 'unprinted';
const style: fc.Arbitrary<Style> = fc.constantFrom<Style[]>(0, 1, 2, 3, -1, -2, -3, 'over', 'nearly', 'range', 'about', 'unprinted');

function print(id: string, value: Fraction, how: Style, mode: Mode): Figure {
  const unit = id.startsWith('r') ? { unit: '%' } : {};
  // A hedge speaks of the size, so "over" stands beside what is nearer to zero; of zero it cannot tell the side.
  const [inner, outer] = [printed(value, 1, 'down'), printed(value, 1, 'up')];
  switch (how) {
    case 'over':
      return { literal: inner, hedge: inner === outer ? 'at-least' : Number(inner) === 0 && value.n < 0n ? 'about' : 'over', ...unit };
    case 'nearly':
      return { literal: outer, hedge: inner === outer ? 'at-most' : 'nearly', ...unit };
    case 'range':
      return { low: printed(value, 1, 'floor'), high: printed(value, 1, 'ceil'), ...unit };
    case 'about':
      return { literal: printed(value, 0, mode), hedge: ['about', 'nearly'], ...unit };
    case 'unprinted':
      return unit;
    default: {
      if (how >= 0 || id.startsWith('r')) return { literal: printed(value, Math.abs(how), mode), ...unit };
      const digits = printed(over(value, fraction(10n ** BigInt(-how))), 0, mode);
      // A number that was rounded away to zero does not show to what.
      return digits === '0' ? { literal: '0', granularity: `1${'0'.repeat(-how)}` } : { literal: `${digits}${'0'.repeat(-how)}` };
    }
  }
}

function printAll({ values }: Truth, styles: readonly Style[], mode: Mode): Record<string, Figure> {
  return Object.fromEntries(Object.entries(values).map(([id, value], index) => [id, print(id, value, styles[index] ?? 1, mode)]));
}

const nearest: readonly Mode[] = ['half-up', 'half-even', 'half-down'];
const roundings: fc.Arbitrary<readonly [Mode, Rounding]> = fc.constantFrom(
  ...MODES.map((mode) => [mode, mode] as const),
  ...nearest.map((mode) => [mode, 'unknown'] as const),
);
const styles = fc.array(style, { minLength: 5, maxLength: 5 });

describe('figures that were printed from true values', () => {
  it.each(Object.entries(truths))('are never said to disagree, however they were rounded, hedged or left out: %s', (_, truth) => {
    fc.assert(
      fc.property(truth, styles, roundings, (state, how, [mode, rounding]) => {
        const { variables, only } = readOne(printAll(state, how, mode), state.relation, { rounding });
        const intervals = only.operands.map((variable) => variables[variable]?.printed.coarsest as Interval);
        const trueValues = only.operands.map((variable) => state.values[variables[variable]?.id ?? ''] as Fraction);
        intervals.forEach((interval, index) => expect(holds(interval, trueValues[index] as Fraction)).toBe(true));
        expect(isFeasible(only, intervals)).toBe(true);
        implied(only, intervals).forEach((interval, index) => expect(holds(interval, trueValues[index] as Fraction)).toBe(true));
      }),
      { numRuns: 300 },
    );
  });

  it.each(Object.entries(truths).filter(([name]) => !/without|some parts|at-most/.test(name)))(
    'have each value follow from the others, where they tell it: %s',
    (_, truth) => {
      fc.assert(
        fc.property(truth, (state) => {
          const { variables, only } = readOne(printAll(state, [], 'half-up'), state.relation);
          const trueValues = only.operands.map((variable) => state.values[variables[variable]?.id ?? ''] as Fraction);
          trueValues.forEach((value, index) => {
            const found = pointValue(
              only,
              index,
              trueValues.map((known, other) => (other === index ? null : known)),
            );
            // A value that any number would satisfy is not determined, and nothing follows from a base below zero.
            if (found !== null) expect(same(found, value)).toBe(true);
            else expect(index === 0 && !/mean|product/.test(only.type)).toBe(false);
          });
        }),
      );
    },
  );
});
