import { compare, type Rational, ZERO } from '../../decimal/rational.js';

/** An end of an interval: the number where it lies, and whether that belongs to the interval. */
export interface End extends Rational {
  readonly closed: boolean;
}

/** All numbers between two ends. A missing end is unbounded. */
export interface Interval {
  readonly low: End | null;
  readonly high: End | null;
}

export const WHOLE_LINE: Interval = { low: null, high: null };
export const NON_NEGATIVE: Interval = { low: closed(ZERO), high: null };

const NOWHERE = open(ZERO);
export const EMPTY: Interval = { low: NOWHERE, high: NOWHERE };

export function endAt({ n, d }: Rational, isClosed: boolean): End {
  return { n, d, closed: isClosed };
}

export function closed(value: Rational): End {
  return endAt(value, true);
}

export function open(value: Rational): End {
  return endAt(value, false);
}

/** The end mirrored at zero. */
export function mirrored(end: End | null): End | null {
  return end === null ? null : { n: -end.n, d: end.d, closed: end.closed };
}

export function point(value: Rational): Interval {
  const end = closed(value);
  return { low: end, high: end };
}

/** What a rising function makes of all numbers of an interval; nothing stays nothing. */
export function mapEnds(interval: Interval, rising: (value: Rational) => Rational): Interval {
  if (interval === EMPTY) return EMPTY;
  const { low, high } = interval;
  return {
    low: low === null ? null : endAt(rising(low), low.closed),
    high: high === null ? null : endAt(rising(high), high.closed),
  };
}

/** Whether no number lies in the interval. */
export function isEmpty({ low, high }: Interval): boolean {
  if (low === null || high === null) return false;
  const order = compare(low, high);
  return order > 0 || (order === 0 && !(low.closed && high.closed));
}

export function contains({ low, high }: Interval, value: Rational): boolean {
  return isAbove(low, value) && isBelow(high, value);
}

function isAbove(low: End | null, value: Rational): boolean {
  if (low === null) return true;
  const order = compare(value, low);
  return order > 0 || (order === 0 && low.closed);
}

function isBelow(high: End | null, value: Rational): boolean {
  if (high === null) return true;
  const order = compare(value, high);
  return order < 0 || (order === 0 && high.closed);
}

/** The numbers that lie in both. */
export function intersect(a: Interval, b: Interval): Interval {
  const both = { low: innermost(a.low, b.low, 1), high: innermost(a.high, b.high, -1) };
  return isEmpty(both) ? EMPTY : both;
}

/** The smallest interval that holds both. */
export function hull(a: Interval, b: Interval): Interval {
  if (isEmpty(a)) return b;
  if (isEmpty(b)) return a;
  return { low: outermost(a.low, b.low, -1), high: outermost(a.high, b.high, 1) };
}

/** The end that leaves less: the greater of two lower ends (direction 1), the lesser of two upper ends (−1). */
function innermost(a: End | null, b: End | null, direction: 1 | -1): End | null {
  if (a === null) return b;
  if (b === null) return a;
  const order = compare(a, b);
  return order === 0 ? endAt(a, a.closed && b.closed) : order === direction ? a : b;
}

/** The end that leaves more: the lesser of two lower ends (direction −1), the greater of two upper ends (1). */
export function outermost(a: End | null, b: End | null, direction: 1 | -1): End | null {
  if (a === null || b === null) return null;
  const order = compare(a, b);
  return order === 0 ? endAt(a, a.closed || b.closed) : order === direction ? a : b;
}
