import * as rational from '../../decimal/rational.js';
import {
  contains,
  EMPTY,
  type End,
  endAt,
  type Interval,
  isEmpty,
  mapEnds,
  mirrored,
  open,
  outermost,
  point,
  WHOLE_LINE,
} from './interval.js';

/*
 * The exact image of intervals under one operation: every number of the result is reached by numbers of the operands,
 * and no other is. It stays exact through a whole formula as long as each operand stands in it once (Moore, Kearfott
 * and Cloud, Introduction to Interval Analysis, 2009, ch. 5); open and unbounded ends are carried along. No operand is
 * empty but `EMPTY`, and nothing comes of that.
 */

export function add(a: Interval, b: Interval): Interval {
  if (a === EMPTY || b === EMPTY) return EMPTY;
  return { low: addEnds(a.low, b.low), high: addEnds(a.high, b.high) };
}

/** The sum of two ends; null where one is unbounded. */
export function addEnds(a: End | null, b: End | null): End | null {
  return a === null || b === null ? null : endAt(rational.add(a, b), a.closed && b.closed);
}

export function negate(a: Interval): Interval {
  return a === EMPTY ? EMPTY : { low: mirrored(a.high), high: mirrored(a.low) };
}

export function subtract(a: Interval, b: Interval): Interval {
  return add(a, negate(b));
}

/** The interval times a number above zero. */
export function scale(interval: Interval, factor: rational.Rational): Interval {
  return factor.n === factor.d ? interval : mapEnds(interval, (value) => rational.multiply(value, factor));
}

/** The interval moved by a number. */
export function shift(a: Interval, by: rational.Rational): Interval {
  return by.n === 0n ? a : add(a, point(by));
}

export function multiply(a: Interval, b: Interval): Interval {
  return a === EMPTY || b === EMPTY ? EMPTY : product(a, b);
}

/** The product of two intervals neither of which is empty. */
function product(a: Interval, b: Interval): Interval {
  // Of two intervals that are not negative, as nearly all are, only two of the four corners can be the ends.
  if (isNotNegative(a) && isNotNegative(b)) {
    return { low: asEnd(multiplyEnds(a.low, b.low)), high: asEnd(multiplyEnds(a.high ?? 1, b.high ?? 1)) };
  }
  const corners = cornersOf(a).flatMap((x) => cornersOf(b).map((y) => multiplyEnds(x, y)));
  return { low: extreme(corners, -1), high: extreme(corners, 1) };
}

function isNotNegative(interval: Interval): interval is Interval & { readonly low: End } {
  return interval.low !== null && interval.low.n >= 0n;
}

function isPositive(interval: Interval): interval is Interval & { readonly low: End } {
  return interval.low !== null && interval.low.n > 0n;
}

/** An end that is not negative by one above zero; zero by anything is zero, reached where that is. */
function divideEnds(a: End, b: End): End {
  return endAt(rational.divide(a, b), a.closed && (b.closed || a.n === 0n));
}

function asEnd(corner: Corner): End | null {
  return typeof corner === 'number' ? null : corner;
}

/** An end, or the sign of an unbounded one. */
type Corner = End | 1 | -1;

function cornersOf({ low, high }: Interval): readonly Corner[] {
  return [low ?? -1, high ?? 1];
}

function multiplyEnds(a: Corner, b: Corner): Corner {
  const signs = signOf(a) * signOf(b);
  // Zero times anything is zero, reached when the zero is: nothing unbounded is itself a factor.
  if (signs === 0) return endAt(rational.ZERO, isReachedZero(a) || isReachedZero(b));
  if (typeof a === 'number' || typeof b === 'number') return signs as 1 | -1;
  return endAt(rational.multiply(a, b), a.closed && b.closed);
}

function signOf(corner: Corner): -1 | 0 | 1 {
  return typeof corner === 'number' ? corner : rational.sign(corner);
}

function isReachedZero(corner: Corner): boolean {
  return typeof corner !== 'number' && corner.closed && rational.sign(corner) === 0;
}

/** The least (direction −1) or greatest (1) of the corners; null when one is unbounded on that side. */
function extreme(corners: readonly Corner[], direction: 1 | -1): End | null {
  if (corners.includes(direction)) return null;
  const ends = corners.filter((corner) => typeof corner !== 'number');
  return ends.reduce<End | null>((best, end, index) => (index === 0 ? end : outermost(best, end, direction)), null);
}

/**
 * Every x that solves x · b = a for some a and b of the intervals; their hull, when these are two stretches.
 *
 * A divisor that may be zero narrows nothing, unless the dividend cannot be: then the divisor was not zero either.
 */
export function divide(a: Interval, b: Interval): Interval {
  if (a === EMPTY || b === EMPTY) return EMPTY;
  // By a bounded interval above zero, what is not negative lies between two quotients of the ends, as nearly always.
  if (isNotNegative(a) && isPositive(b) && b.high !== null)
    return { low: divideEnds(a.low, b.high), high: a.high === null ? null : divideEnds(a.high, b.low) };
  if (!contains(b, rational.ZERO)) return product(a, reciprocal(b));
  if (contains(a, rational.ZERO)) return WHOLE_LINE;
  const divisor = withoutZeroEnds(b);
  if (isEmpty(divisor)) return EMPTY;
  return contains(divisor, rational.ZERO) ? WHOLE_LINE : product(a, reciprocal(divisor));
}

function withoutZeroEnds({ low, high }: Interval): Interval {
  const without = (end: End | null) => (end !== null && rational.sign(end) === 0 ? open(end) : end);
  return { low: without(low), high: without(high) };
}

/** 1 ÷ b, for an interval on one side of zero. */
function reciprocal({ low, high }: Interval): Interval {
  return { low: reciprocalEnd(high), high: reciprocalEnd(low) };
}

function reciprocalEnd(end: End | null): End | null {
  if (end === null) return open(rational.ZERO);
  return rational.sign(end) === 0 ? null : endAt(rational.divide(rational.ONE, end), end.closed);
}
