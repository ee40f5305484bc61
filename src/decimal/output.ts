import { Decimal as DecimalJs } from 'decimal.js';
import { type Rational, powerOfTen } from './rational.js';

/** The numbers that the library returns: those of decimal.js, in a private configuration. */
export type Decimal = DecimalJs;

/** Our own clone: what an application sets on its Decimal changes nothing here, and the reverse. Never exponent form. */
export const Decimal64 = DecimalJs.clone({
  precision: 64,
  rounding: DecimalJs.ROUND_HALF_UP,
  toExpNeg: -9e15,
  toExpPos: 9e15,
  minE: -9e15,
  maxE: 9e15,
  modulo: DecimalJs.ROUND_DOWN,
  crypto: false,
});

const MIN_PLACES = 21;
const MIN_DIGITS = 65;

/** digits × 10^−scale as a Decimal, exactly. */
export function fromDigits(digits: bigint, scale: number): Decimal {
  return new Decimal64(scale === 0 ? digits.toString() : `${digits}e-${scale}`);
}

/**
 * A fraction as a Decimal.
 *
 * A quotient that terminates soon is exact. Any other is cut after at least 21 places and 65 digits, and its last
 * digit is moved off 0 and 5 when something was cut away: so it never looks like a tie or like a shorter number, and
 * rounding it to 20 places or fewer, in every mode, gives what rounding the true value would give.
 */
export function toDecimal({ n, d }: Rational): Decimal {
  if (d === 1n) return fromDigits(n, 0);
  const places = Math.max(MIN_PLACES, MIN_DIGITS + digitCount(d) - digitCount(n));
  const scaled = n * powerOfTen(places);
  const quotient = scaled / d;
  if (quotient * d === scaled) return fromDigits(quotient, places);
  const last = quotient % 10n;
  if (last !== 0n && last !== 5n && last !== -5n) return fromDigits(quotient, places);
  return fromDigits(n < 0n ? quotient - 1n : quotient + 1n, places);
}

/** The decimal digits of a bigint, perhaps one too many. */
function digitCount(value: bigint): number {
  return Math.ceil(value.toString(16).length * 1.20412) + 1;
}

/** A fraction whose decimals end, as the Decimal with all its digits. The denominator is a power of ten. */
export function toExactDecimal({ n, d }: Rational): Decimal {
  return fromDigits(n, d.toString().length - 1);
}
