import { powerOfTen, type Rational } from '../../decimal/rational.js';
import { printDigits } from '../../decimal/rounding.js';
import { tenTo } from '../ten-to.js';
import type { End, Interval } from './interval.js';

/** An interval as plain data: its ends as decimals, null where it is unbounded. */
export interface PlainInterval {
  /** The lower end. */
  readonly low: string | null;
  /** The upper end. */
  readonly high: string | null;
  /** Whether the lower end belongs to the interval. */
  readonly lowClosed: boolean;
  /** Whether the upper end belongs to the interval. */
  readonly highClosed: boolean;
}

const DIGITS = 30;
const LARGEST = powerOfTen(DIGITS);

/**
 * An interval as plain data, its ends rounded outward to 30 significant digits: the plain interval holds the whole of
 * the exact one. An end that was moved is open, for the number that is printed lies just outside.
 */
export function toPlain({ low, high }: Interval): PlainInterval {
  const [below, above] = [roundEnd(low, -1), roundEnd(high, 1)];
  return {
    low: below?.text ?? null,
    high: above?.text ?? null,
    lowClosed: below?.closed ?? false,
    highClosed: above?.closed ?? false,
  };
}

function roundEnd(end: End | null, direction: -1 | 1): { readonly text: string; readonly closed: boolean } | null {
  if (end === null) return null;
  const { digits, places, moved } = significant(end.value, direction);
  return { text: trim(digits, places), closed: end.closed && !moved };
}

/** value ≈ digits · 10^−places, with at most 30 digits, moved in the given direction where more are needed. */
function significant({ n, d }: Rational, direction: -1 | 1): { digits: bigint; places: number; moved: boolean } {
  const magnitude = n < 0n ? -n : n;
  // A decimal of few digits, as most printed ends are, is written as it stands.
  const decimals = d === 1n ? 0 : decimalsOf(d);
  if (decimals !== null && magnitude < LARGEST) return { digits: n, places: decimals, moved: false };
  const estimate = DIGITS + lengthOf(d) - lengthOf(magnitude);
  // The estimate is right or gives one digit too many.
  const whole = (magnitude * tenTo(estimate).n) / (d * tenTo(-estimate).n);
  const places = whole >= LARGEST ? estimate - 1 : estimate;
  const dividend = n * tenTo(places).n;
  const divisor = d * tenTo(-places).n;
  const quotient = dividend / divisor;
  const moved = quotient * divisor !== dividend;
  const outward = moved && direction > 0 === n > 0n;
  return { digits: outward ? quotient + BigInt(direction) : quotient, places, moved };
}

/** How many digits a whole number has. */
function lengthOf(value: bigint): number {
  const near = Number(value);
  return near < 1e15 ? String(near).length : value.toString().length;
}

/** Of a short power of ten, its exponent. */
function decimalsOf(d: bigint): number | null {
  const exponent = Math.round(Math.log10(Number(d)));
  return exponent < DIGITS && tenTo(exponent).n === d ? exponent : null;
}

/** digits · 10^−places without zeros at the end of its decimals. */
function trim(digits: bigint, places: number): string {
  if (places <= 0) return printDigits(digits * powerOfTen(-places), 0);
  return printDigits(digits, places).replace(/\.?0+$/, '');
}
