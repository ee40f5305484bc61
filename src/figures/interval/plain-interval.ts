import { powerOfTen, type Rational, sign } from '../../decimal/rational.js';
import { printDigits } from '../../decimal/rounding.js';
import { digitsIn, tenTo } from '../ten-to.js';
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
 * An interval as plain frozen data, its ends rounded outward to 30 significant digits: the plain interval holds the
 * whole of the exact one. An end that was moved is open, for the number that is printed lies just outside.
 */
export function toPlain({ low, high }: Interval): PlainInterval {
  const [below, above] = [plainEnd(low, -1), plainEnd(high, 1)];
  return Object.freeze({ low: below.text, high: above.text, lowClosed: below.closed, highClosed: above.closed });
}

function plainEnd(end: End | null, outward: -1 | 1): { readonly text: string | null; readonly closed: boolean } {
  if (end === null) return { text: null, closed: false };
  const { text, moved } = decimal(end, outward);
  return { text, closed: end.closed && !moved };
}

/** A number as plain data, rounded half up to 30 significant digits. */
export function toPlainNumber(value: Rational): string {
  return decimal(value, NEAREST).text;
}

/** Where a number goes that has more digits: down, up, or to the nearest. */
type Direction = -1 | 1 | typeof NEAREST;
const NEAREST = 0;

/** A number as a decimal of at most 30 digits, and whether it was moved for lack of more. */
function decimal(value: Rational, direction: Direction): { readonly text: string; readonly moved: boolean } {
  const { n, d } = value;
  const magnitude = n < 0n ? -n : n;
  const length = digitsIn(d);
  // A decimal of few digits, as most printed ends are, is written as it stands.
  const isDecimal = length <= DIGITS && tenTo(length - 1).n === d;
  if ((isDecimal || n === 0n) && magnitude < LARGEST)
    return { text: trim(n, isDecimal ? length - 1 : 0), moved: false };
  const estimate = DIGITS + length - digitsIn(magnitude);
  const [dividend, divisor] = [n * tenTo(estimate).n, d * tenTo(-estimate).n];
  const digits = dividend / divisor;
  // The estimate is right or gives one digit too many.
  const isLong = digits >= LARGEST || digits <= -LARGEST;
  const [quotient, unit] = isLong ? [digits / 10n, divisor * 10n] : [digits, divisor];
  const rest = dividend - quotient * unit;
  const moved = rest !== 0n;
  const isAway = moved && (direction === NEAREST ? isHalf(rest, unit) : sign(value) === direction);
  return { text: trim(isAway ? quotient + BigInt(sign(value)) : quotient, isLong ? estimate - 1 : estimate), moved };
}

/** Whether a rest is half a unit or more. */
function isHalf(rest: bigint, unit: bigint): boolean {
  return (rest < 0n ? -rest : rest) * 2n >= unit;
}

/** digits · 10^−places without zeros at the end of its decimals. */
function trim(digits: bigint, places: number): string {
  if (places <= 0) return printDigits(digits * tenTo(-places).n, 0);
  const text = printDigits(digits, places);
  let end = text.length;
  while (text[end - 1] === '0') end -= 1;
  return text.slice(0, text[end - 1] === '.' ? end - 1 : end);
}
