import type { Rational } from '../../decimal/rational.js';
import type { End, Interval } from './interval.js';

/**
 * Floats around the ends of intervals, four to an interval: below and above its lower end, then below and above its
 * upper end. An unbounded end is the same infinity twice; of an end too large for floats they say nothing, −∞ and ∞.
 *
 * Most comparisons of exact numbers are decided by their first digits. Floats with a proven error decide those, at a
 * small part of the cost; where they overlap, or are NaN, fractions decide (the floating-point filters of Shewchuk 1997
 * and of the CGAL library).
 */
export type Enclosures = Float64Array;

/** Floats to an interval. */
export const ENDS = 4;

/** What rounding one operation to the nearest float can move it, four times over, relative to its result; and near zero. */
const RELATIVE = 2 ** -51;
const ABSOLUTE = 1e-300;
/** Of ends beyond it floats say nothing: products of some such numbers might leave what floats can hold. */
export const LARGEST = 1e40;

/*
 * Only the shortest functions are always compiled into what calls them; any other takes its floats and gives them back
 * as objects. So the factors of these two, 1 − RELATIVE and 1 + RELATIVE, and what they add, ABSOLUTE, are written out.
 */

/** A float surely below the exact result of one operation that gave this float; an infinite end stays. */
export function below(result: number): number {
  return (result > 0 ? result * 0.9999999999999996 : result * 1.0000000000000004) - 1e-300;
}

/** A float surely above the exact result of one operation that gave this float; an infinite end stays. */
export function above(result: number): number {
  return (result > 0 ? result * 1.0000000000000004 : result * 0.9999999999999996) + 1e-300;
}

/** Writes two floats, those around one end, as they are; short, as `below` is. {@link writeEnd} looks at their size. */
export function writeTwo(floats: Enclosures, at: number, lower: number, upper: number): void {
  floats[at] = lower;
  floats[at + 1] = upper;
}

/** Copies the floats around one interval. */
export function copy(from: Enclosures, at: number, to: Enclosures, place: number): void {
  to[place] = from[at] as number;
  to[place + 1] = from[at + 1] as number;
  to[place + 2] = from[at + 2] as number;
  to[place + 3] = from[at + 3] as number;
}

/** Writes the floats around the ends of an interval, from the given place on. */
export function enclose({ low, high }: Interval, into: Enclosures, at: number): void {
  encloseEnd(low, -Infinity, into, at);
  encloseEnd(high, Infinity, into, at + 2);
}

function encloseEnd(end: End | null, unbounded: number, into: Enclosures, at: number): void {
  const near = end === null ? unbounded : nearest(end);
  if (end === null || (end.d === 1n && Math.abs(near) <= Number.MAX_SAFE_INTEGER)) {
    writeTwo(into, at, near, near);
    return;
  }
  // Three roundings: of the numerator, of the denominator, of their quotient.
  const error = Math.abs(near) * 2 * RELATIVE + ABSOLUTE;
  writeEnd(into, at, near - error, near + error);
}

/** Writes the floats around one end; of one that is larger than floats are good for, −∞ and ∞. */
export function writeEnd(into: Enclosures, at: number, lower: number, upper: number): void {
  const isNowhere = lower === upper && Math.abs(lower) === Infinity;
  const isKnown = isNowhere || (Math.abs(lower) < LARGEST && Math.abs(upper) < LARGEST);
  writeTwo(into, at, isKnown ? lower : -Infinity, isKnown ? upper : Infinity);
}

/** The float near a number; NaN where its parts are too long for floats. */
function nearest({ n, d }: Rational): number {
  if (d === 1n) return Number(n);
  const divisor = Number(d);
  return divisor === Infinity ? NaN : Number(n) / divisor;
}
