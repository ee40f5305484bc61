import { powerOfTen, type Rational } from '../../decimal/rational.js';
import { printDigits } from '../../decimal/rounding.js';
import type { End, Interval } from './interval.js';

/** An interval as plain data: its ends as decimals, null where it is unbounded. */
export interface PlainInterval {
  readonly low: string | null;
  readonly high: string | null;
  readonly lowClosed: boolean;
  readonly highClosed: boolean;
}

const DIGITS = 30;

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
  const estimate = DIGITS + d.toString().length - magnitude.toString().length;
  // The estimate is right or gives one digit too many.
  const places =
    (magnitude * powerOfTen(Math.max(estimate, 0))) / (d * powerOfTen(Math.max(-estimate, 0))) >= powerOfTen(DIGITS)
      ? estimate - 1
      : estimate;
  const dividend = n * powerOfTen(Math.max(places, 0));
  const divisor = d * powerOfTen(Math.max(-places, 0));
  const quotient = dividend / divisor;
  const moved = quotient * divisor !== dividend;
  const outward = moved && direction > 0 === n > 0n;
  return { digits: outward ? quotient + BigInt(direction) : quotient, places, moved };
}

/** digits · 10^−places without zeros at the end of its decimals. */
function trim(digits: bigint, places: number): string {
  if (places <= 0) return printDigits(digits * powerOfTen(-places), 0);
  return printDigits(digits, places).replace(/\.?0+$/, '');
}
