import { compare, type Rational, ZERO } from '../../decimal/rational.js';

/** An end of an interval: where it lies, and whether it belongs to the interval. */
export interface End {
  readonly value: Rational;
  readonly closed: boolean;
}

/** All numbers between two ends. A missing end is unbounded. */
export interface Interval {
  readonly low: End | null;
  readonly high: End | null;
}

export const WHOLE_LINE: Interval = { low: null, high: null };
export const NON_NEGATIVE: Interval = { low: { value: ZERO, closed: true }, high: null };

const NOWHERE: End = { value: ZERO, closed: false };
export const EMPTY: Interval = { low: NOWHERE, high: NOWHERE };

export function closed(value: Rational): End {
  return { value, closed: true };
}

export function open(value: Rational): End {
  return { value, closed: false };
}

export function point(value: Rational): Interval {
  return { low: closed(value), high: closed(value) };
}

/** Whether no number lies in the interval. */
export function isEmpty({ low, high }: Interval): boolean {
  if (low === null || high === null) return false;
  const order = compare(low.value, high.value);
  return order > 0 || (order === 0 && !(low.closed && high.closed));
}

export function contains({ low, high }: Interval, value: Rational): boolean {
  return isAbove(low, value) && isBelow(high, value);
}

function isAbove(low: End | null, value: Rational): boolean {
  if (low === null) return true;
  const order = compare(value, low.value);
  return order > 0 || (order === 0 && low.closed);
}

function isBelow(high: End | null, value: Rational): boolean {
  if (high === null) return true;
  const order = compare(value, high.value);
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
  const order = compare(a.value, b.value);
  return order === 0 ? { value: a.value, closed: a.closed && b.closed } : order === direction ? a : b;
}

/** The end that leaves more: the lesser of two lower ends (direction −1), the greater of two upper ends (1). */
export function outermost(a: End | null, b: End | null, direction: 1 | -1): End | null {
  if (a === null || b === null) return null;
  const order = compare(a.value, b.value);
  return order === 0 ? { value: a.value, closed: a.closed || b.closed } : order === direction ? a : b;
}
