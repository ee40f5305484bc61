import { Decimal as DecimalJs } from 'decimal.js';
import { type Rational, powerOfTen } from './rational.js';
import { shortDivision } from './short-division.js';

/** The numbers that the library returns: those of decimal.js, in a private configuration. */
export type Decimal = DecimalJs;

/** Our own clone: what an application sets on its Decimal changes nothing here, and the reverse. Never exponent form. */
export const Decimal64 = DecimalJs.clone({ defaults: true, precision: 64, toExpNeg: -9e15, toExpPos: 9e15 });

/** digits × 10^−scale as a Decimal, exactly. */
export function fromDigits(digits: bigint, scale: number): Decimal {
  return new Decimal64(`${digits}e-${scale}`);
}

/**
 * A fraction as a Decimal.
 *
 * A quotient that terminates soon is exact. Any other is cut after at least 21 places and 65 digits, and its last
 * digit is moved off 0 and 5 when something was cut away: so it never looks like a tie or like a shorter number, and
 * rounding it to 20 places or fewer, in every mode, gives what rounding the true value would give.
 */
export function toDecimal({ n, d }: Rational): Decimal {
  const negative = n < 0n;
  const size = negative ? -n : n;
  const short = shortDivision(Number(size), Number(d));
  // The constructor takes the words of a Decimal of any copy as they are; reading 70 digits from a text instead would
  // take longer than the whole division.
  if (short !== null) {
    const words = { s: negative ? -1 : 1, e: short.e, d: short.d, toStringTag: '[object Decimal]' };
    return new Decimal64(words as unknown as Decimal);
  }

  const places = Math.max(21, 66 + d.toString().length - size.toString().length);
  const scaled = size * powerOfTen(places);
  const quotient = scaled / d;
  const cut = quotient * d !== scaled && quotient % 5n === 0n ? quotient + 1n : quotient;
  return fromDigits(negative ? -cut : cut, places);
}

/** A fraction whose decimals end, as the Decimal with all its digits. The denominator is a power of ten. */
export function toExactDecimal({ n, d }: Rational): Decimal {
  return fromDigits(n, d.toString().length - 1);
}
