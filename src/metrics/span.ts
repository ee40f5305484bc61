import { compare, type Rational } from '../decimal/rational.js';

/** A stretch of numbers between two ends; null where it goes on without end. */
export interface Span {
  readonly low: Rational | null;
  readonly high: Rational | null;
  /** Whether the end itself belongs to it. */
  readonly lowClosed: boolean;
  readonly highClosed: boolean;
}

export function span(low: Rational | null, high: Rational | null, closed = true): Span {
  return { low, high, lowClosed: closed, highClosed: closed };
}

/** Whether every number of `inner` lies in `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return (
    within(inner.low, inner.lowClosed, outer.low, outer.lowClosed, 1) &&
    within(inner.high, inner.highClosed, outer.high, outer.highClosed, -1)
  );
}

/** Whether two spans share a number. */
export function overlaps(a: Span, b: Span): boolean {
  return reaches(a.low, a.lowClosed, b.high, b.highClosed) && reaches(b.low, b.lowClosed, a.high, a.highClosed);
}

/** Whether an inner end stays on the inner side of an outer one; `inwards` is 1 for low ends, −1 for high ends. */
function within(
  inner: Rational | null,
  innerClosed: boolean,
  outer: Rational | null,
  outerClosed: boolean,
  inwards: 1 | -1,
): boolean {
  if (outer === null) return true;
  if (inner === null) return false;
  const order = compare(inner, outer);
  return order === inwards || (order === 0 && (outerClosed || !innerClosed));
}

function reaches(low: Rational | null, lowClosed: boolean, high: Rational | null, highClosed: boolean): boolean {
  if (low === null || high === null) return true;
  const order = compare(low, high);
  return order < 0 || (order === 0 && lowClosed && highClosed);
}
