import type { Relation } from '../../src/figures/types.js';
import { type Fraction, fraction, HUNDRED, minus, ONE, over, parse, plus, sumOf, times } from '../rational.js';

export type Range = readonly [low: Fraction, high: Fraction];

/** What a decimal literal stands for, rounded to its last place. */
export function rangeOf(literal: string): Range {
  const half = fraction(1n, 2n * 10n ** BigInt(literal.split('.')[1]?.length ?? 0));
  return [minus(parse(literal), half), plus(parse(literal), half)];
}

export const isBelow = (a: Fraction, b: Fraction): boolean => a.n * b.d < b.n * a.d;

/** Whether two closed ranges have a number in common. */
export function meet([a, b]: Range, [c, d]: Range): boolean {
  return !isBelow(b, c) && !isBelow(d, a);
}

const factor = (rate: Fraction) => plus(ONE, over(rate, HUNDRED));

/** The result of a relation by the numbers of its other figures, in the order in which they are listed. */
export const FORMULAS: Readonly<
  Record<string, { readonly relation: (ids: readonly string[]) => Relation; readonly result: (values: readonly Fraction[]) => Fraction }>
> = {
  sum: {
    relation: ([total = '', a = '', b = '', c = '']) => ({ id: 'only', type: 'sum', total, parts: [a, { figure: b, sign: -1 }, c] }),
    result: ([a = ONE, b = ONE, c = ONE]) => plus(minus(a, b), c),
  },
  difference: {
    relation: ([change = '', current = '', previous = '']) => ({ id: 'only', type: 'difference', current, previous, change }),
    result: ([a = ONE, b = ONE]) => minus(a, b),
  },
  growth: {
    relation: ([rate = '', current = '', previous = '']) => ({ id: 'only', type: 'growth', current, previous, rate }),
    result: ([a = ONE, b = ONE]) => times(HUNDRED, minus(over(a, b), ONE)),
  },
  percent: {
    relation: ([rate = '', part = '', whole = '']) => ({ id: 'only', type: 'percent', part, whole, rate }),
    result: ([a = ONE, b = ONE]) => times(HUNDRED, over(a, b)),
  },
  product: { relation: ([product = '', ...factors]) => ({ id: 'only', type: 'product', product, factors }), result: (values) => values.reduce(times, ONE) },
  compound: {
    relation: ([total = '', ...rates]) => ({ id: 'only', type: 'compound', total, rates }),
    result: (values) => times(HUNDRED, minus(values.map(factor).reduce(times, ONE), ONE)),
  },
  'weighted-mean': {
    relation: ([mean = '', a = '', b = '', u = '', v = '']) => ({
      id: 'only',
      type: 'weighted-mean',
      mean,
      parts: [
        { value: a, weight: u },
        { value: b, weight: v },
      ],
    }),
    result: ([a = ONE, b = ONE, u = ONE, v = ONE]) => over(sumOf([times(a, u), times(b, v)]), plus(u, v)),
  },
  same: { relation: (figures) => ({ id: 'only', type: 'same', figures }), result: ([a = ONE]) => a },
};

/** How many other figures each of the formulas takes. */
export const ARITY: Readonly<Record<string, number>> = { sum: 3, difference: 2, growth: 2, percent: 2, product: 3, compound: 3, 'weighted-mean': 4, same: 1 };

/**
 * Where the result lies while each other figure ranges over its own interval. The formulas are monotone in each figure
 * by itself, rising or falling, so that both ends are found at corners.
 */
export function rangeAtCorners(result: (values: readonly Fraction[]) => Fraction, ranges: readonly Range[]): Range {
  const corners = ranges.reduce<readonly (readonly Fraction[])[]>((some, range) => some.flatMap((corner) => range.map((end) => [...corner, end])), [[]]);
  const values = corners.map(result);
  const least = values.reduce((a, b) => (isBelow(b, a) ? b : a));
  const greatest = values.reduce((a, b) => (isBelow(a, b) ? b : a));
  return [least, greatest];
}
