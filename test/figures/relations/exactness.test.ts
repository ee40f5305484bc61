import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReadRelation } from '../../../src/figures/document/read-document.js';
import { implied, isFeasible } from '../../../src/figures/evaluate.js';
import { type End, type Interval, isEmpty } from '../../../src/figures/interval/interval.js';
import { type Fraction, fraction, HUNDRED, minus, ONE, over, percentOf, plus, sumOf, times } from '../../rational.js';
import { reduced, small } from '../intervals.js';
import { bare } from '../one-relation.js';

const sum = bare({ type: 'sum', total: 't', parts: ['a', { figure: 'b', sign: -1 }, 'c'] }, ['t', 'a', 'b', 'c']);
const difference = bare({ type: 'difference', current: 'c', previous: 'p', change: 'd' }, ['c', 'p', 'd']);
const growth = bare({ type: 'growth', current: 'c', previous: 'p', rate: 'r' }, ['c', 'p', 'r']);
const percent = bare({ type: 'percent', part: 'p', whole: 'w', rate: 'r' }, ['p', 'w', 'r']);
const product = bare({ type: 'product', product: 'p', factors: ['a', 'b', 'c'] }, ['p', 'a', 'b', 'c']);
const compound = bare({ type: 'compound', total: 't', rates: ['a', 'b'] }, ['t', 'a', 'b']);
const mean = bare(
  {
    type: 'weighted-mean',
    mean: 'm',
    parts: [
      { value: 'a', weight: 'u' },
      { value: 'b', weight: 'v' },
    ],
  },
  ['m', 'a', 'b', 'u', 'v'],
);
const between = bare({ type: 'weighted-mean', mean: 'm', parts: [{ value: 'a' }, { value: 'b' }] }, ['m', 'a', 'b']);
const same = bare({ type: 'same', figures: ['a', 'b', 'c'] }, ['a', 'b', 'c']);
const ordered = bare({ type: 'at-most', lesser: 'a', greater: 'b' }, ['a', 'b']);

const closedIn = (min: number, max: number): fc.Arbitrary<Interval> =>
  fc.tuple(fc.integer({ min, max }), fc.integer({ min, max })).map(([a, b]) => ({ low: end(Math.min(a, b)), high: end(Math.max(a, b)) }));
const end = (halves: number): End => ({ ...fraction(BigInt(halves), 2n), closed: true });
const positive = closedIn(1, 12);
const any = closedIn(-12, 12);
const factorOf = (rate: Fraction) => plus(ONE, over(rate, HUNDRED));
const none = fraction(0n);

/** Each result by its formula: the operands in the order of the relation, without the result. */
const formulas: readonly (readonly [string, () => ReadRelation, readonly fc.Arbitrary<Interval>[], (values: readonly Fraction[]) => Fraction])[] = [
  ['a total', sum, [any, any, any], ([a = none, b = none, c = none]) => plus(minus(a, b), c)],
  ['a change', difference, [any, any], ([current = none, previous = none]) => minus(current, previous)],
  ['a growth rate', growth, [any, positive], ([current = none, previous = none]) => minus(percentOf(current, previous), HUNDRED)],
  ['a share', percent, [any, positive], ([part = none, whole = none]) => percentOf(part, whole)],
  ['a product', product, [any, any, any], ([a = none, b = none, c = none]) => times(times(a, b), c)],
  ['a compound rate', compound, [any, any], ([a = none, b = none]) => times(HUNDRED, minus(times(factorOf(a), factorOf(b)), ONE))],
  ['a weighted mean', mean, [any, any, positive, positive], ([a = none, b = none, u = none, v = none]) => over(plus(times(a, u), times(b, v)), plus(u, v))],
];

/** All ways to take one end of each interval. A result that rises or falls in every operand is extreme at one of them. */
function corners(intervals: readonly Interval[]): Fraction[][] {
  return intervals.reduce<Fraction[][]>((all, { low, high }) => all.flatMap((some) => [low, high].map((e) => [...some, e ?? none])), [[]]);
}

const extreme = (values: readonly Fraction[], sign: 1n | -1n) => values.reduce((a, b) => (sign * (b.n * a.d - a.n * b.d) > 0n ? b : a));

describe('what the operands imply for the result', () => {
  it.each(formulas)('reaches from its least to its greatest value over all corners: %s', (_, relation, operands, formula) => {
    fc.assert(
      fc.property(fc.tuple(...operands), (intervals) => {
        const values = corners(intervals).map(formula);
        const expected = reduced({ low: { ...extreme(values, -1n), closed: true }, high: { ...extreme(values, 1n), closed: true } });
        expect(reduced(implied(relation(), [{ low: null, high: null }, ...intervals])[0] as Interval)).toEqual(expected);
      }),
    );
  });

  it.each(formulas)('decides whether a printed result can be true: %s', (_, relation, operands, formula) => {
    fc.assert(
      fc.property(fc.tuple(...operands), any, (intervals, result) => {
        const values = corners(intervals).map(formula);
        const [least, greatest] = [extreme(values, -1n), extreme(values, 1n)];
        const [low, high] = [result.low ?? none, result.high ?? none];
        const meet = least.n * high.d <= high.n * least.d && greatest.n * low.d >= low.n * greatest.d;
        expect(isFeasible(relation(), [result, ...intervals])).toBe(meet);
      }),
    );
  });
});

const EPSILON = fraction(1n, 1_000n);
const exactly = (value: Fraction): Interval => ({ low: { ...value, closed: true }, high: { ...value, closed: true } });
const weight = closedIn(1, 8);

const boxes: readonly (readonly [string, () => ReadRelation, readonly fc.Arbitrary<Interval>[]])[] = [
  ['sum', sum, [small, small, small, small]],
  ['difference', difference, [small, small, small]],
  ['growth', growth, [small, small, small]],
  ['percent', percent, [small, small, small]],
  ['product', product, [small, small, small, small]],
  ['compound', compound, [small, small, small]],
  ['weighted mean', mean, [small, small, small, weight, weight]],
  ['mean of unknown weights', between, [small, small, small]],
  ['same', same, [small, small, small]],
  ['at most', ordered, [small, small]],
];

describe('what a relation implies for each of its operands', () => {
  it.each(boxes)('ends exactly where the operand can no longer be true: %s', (_, relation, arbitraries) => {
    fc.assert(
      fc.property(fc.tuple(...arbitraries), (intervals) => {
        implied(relation(), intervals).forEach((interval, index) => {
          const holdsAt = (value: Fraction) =>
            isFeasible(
              relation(),
              intervals.map((own, other) => (other === index ? exactly(value) : own)),
            );
          if (isEmpty(interval)) {
            expect(isFeasible(relation(), intervals)).toBe(false);
            return;
          }
          const { low, high } = reduced(interval);
          for (const [at, beyond] of [
            [low, minus],
            [high, plus],
          ] as const) {
            if (at === null) continue;
            expect(holdsAt(at)).toBe(at.closed);
            expect(holdsAt(beyond(at, EPSILON))).toBe(false);
          }
        });
      }),
      { numRuns: 200 },
    );
  });

  it('is nothing at all when one of them cannot be', () => {
    const empty: Interval = { low: { ...ONE, closed: false }, high: { ...ONE, closed: true } };
    expect(implied(difference(), [empty, exactly(ONE), exactly(ONE)]).every(isEmpty)).toBe(true);
    expect(isFeasible(difference(), [empty, exactly(ONE), exactly(ONE)])).toBe(false);
  });
});

describe('a mean with one weight that is 100 less the rest', () => {
  const relation = bare({ type: 'weighted-mean', mean: 'm', parts: [{ value: 'a', weight: 'u' }, { value: 'b', weight: 'v' }, { value: 'c' }] }, [
    'm',
    'a',
    'b',
    'c',
    'u',
    'v',
  ]);
  const percentage = closedIn(0, 240);

  it('reaches over all weights that leave the last between 0 and 100', () => {
    fc.assert(
      fc.property(fc.tuple(any, any, any), percentage, percentage, (values, u, v) => {
        // A linear function of the weights is extreme at a corner of what they can be: two of three at a bound.
        const bounds = [u, v, { low: end(0), high: end(200) }].map(({ low, high }) => [low, high].map((e) => e ?? none));
        const vertices = [0, 1, 2]
          .flatMap((free) => {
            const fixed = [0, 1, 2].filter((index) => index !== free);
            return corners(
              fixed.map((index) => ({ low: { ...(bounds[index]?.[0] ?? none), closed: true }, high: { ...(bounds[index]?.[1] ?? none), closed: true } })),
            ).map((weights) => {
              const all = [none, none, none];
              fixed.forEach((index, position) => (all[index] = weights[position] ?? none));
              all[free] = minus(HUNDRED, sumOf(weights));
              return all;
            });
          })
          .filter((weights) =>
            weights.every((w, index) => {
              const [low = none, high = none] = bounds[index] ?? [];
              return w.n * low.d >= low.n * w.d && w.n * high.d <= high.n * w.d;
            }),
          );
        const means = corners(values).flatMap((point) =>
          vertices.map((weights) => over(sumOf(weights.map((w, index) => times(w, point[index] ?? none))), HUNDRED)),
        );
        const interval = implied(relation(), [{ low: null, high: null }, ...values, u, v])[0] as Interval;
        if (means.length === 0) expect(isEmpty(interval)).toBe(true);
        else expect(reduced(interval)).toEqual(reduced({ low: { ...extreme(means, -1n), closed: true }, high: { ...extreme(means, 1n), closed: true } }));
      }),
    );
  });

  it('never leaves out a possible value or weight', () => {
    const share = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(fc.tuple(share, share), fc.tuple(any, any, any), (weights, values) => {
        const [u, v] = [BigInt(Math.min(...weights)), BigInt(Math.abs(weights[0] - weights[1]))];
        const truth = values.map(({ low }) => low ?? none);
        const true_ = [fraction(u), fraction(v), fraction(100n - u - v)];
        const trueMean = over(sumOf(truth.map((value, index) => times(value, true_[index] ?? none))), HUNDRED);
        const operands = [
          exactly(trueMean),
          ...values,
          ...[u, v].map((w): Interval => ({ low: { ...fraction(2n * w - 1n, 2n), closed: true }, high: { ...fraction(2n * w + 1n, 2n), closed: true } })),
        ];
        expect(isFeasible(relation(), operands)).toBe(true);
        implied(relation(), operands).forEach((interval, index) => {
          const value = [trueMean, ...truth, fraction(u), fraction(v)][index] ?? none;
          expect(interval.low === null || interval.low.n * value.d <= value.n * interval.low.d).toBe(true);
          expect(interval.high === null || interval.high.n * value.d >= value.n * interval.high.d).toBe(true);
        });
      }),
    );
  });
});
