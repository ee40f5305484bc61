import { InvalidDecimalError, show } from '../errors.js';
import { powerOfTen } from './powers.js';

/** Long division in plain numbers needs ten times a remainder to be a safe integer. */
const MAX_DIVISOR = Math.floor(Number.MAX_SAFE_INTEGER / 10);

/** A whole number: a bigint where it may not be a safe integer. */
export type Whole = number | bigint;

interface Quotient<Remainder extends Whole = Whole> {
  readonly quotient: number;
  readonly remainder: Remainder;
}

/** dividend · 10^exponent / divisor, rounded half away from zero; the divisor is above zero, `row` is for the error. */
export function roundedQuotient(dividend: Whole, divisor: Whole, exponent: number, row: number): number {
  if (typeof dividend === 'number' && typeof divisor === 'number') {
    const scaled = divisor * powerOfTen(Math.max(-exponent, 0));
    if (scaled <= MAX_DIVISOR) {
      const { quotient, remainder } = longDivision(dividend, scaled, exponent);
      const rounded = quotient + Math.trunc((2 * remainder) / scaled);
      if (Number.isSafeInteger(rounded)) return rounded + 0;
    }
  }
  const numerator = toBigInt(dividend) * 10n ** BigInt(Math.max(exponent, 0));
  const denominator = toBigInt(divisor) * 10n ** BigInt(Math.max(-exponent, 0));
  const half = numerator < 0n ? -denominator : denominator;
  return toMantissa((2n * numerator + half) / (2n * denominator), row);
}

/** dividend · 10^digits / divisor, cut towards zero, and the remainder, both of a dividend from 0 to the divisor. */
export function cutQuotient(dividend: number, divisor: Whole, digits: number): Quotient {
  if (typeof divisor === 'number' && divisor <= MAX_DIVISOR) return longDivision(dividend, divisor, digits);
  const numerator = toBigInt(dividend) * 10n ** BigInt(digits);
  const denominator = toBigInt(divisor);
  return { quotient: Number(numerator / denominator), remainder: numerator % denominator };
}

/**
 * Digit by digit, as on paper. All dividends are safe integers, so cutting the floating quotient gives the true digit:
 * it lies below the next whole number by 1/divisor or more, which is over half a unit in its last place.
 */
function longDivision(dividend: number, divisor: number, digits: number): Quotient<number> {
  let quotient = Math.trunc(dividend / divisor);
  let remainder = dividend - quotient * divisor;
  for (let place = 0; place < digits; place += 1) {
    remainder *= 10;
    const digit = Math.trunc(remainder / divisor);
    remainder -= digit * divisor;
    quotient = quotient * 10 + digit;
  }
  return { quotient, remainder };
}

/** A whole number as a bigint; a mantissa of a column that was built by hand may be none. */
export function toBigInt(value: Whole): bigint {
  if (typeof value === 'bigint' || Number.isInteger(value)) return BigInt(value);
  throw new InvalidDecimalError(
    `A column has the mantissa ${show(value)}; expected whole numbers, as column(values) makes them.`,
    value,
  );
}

function toMantissa(whole: bigint, row: number): number {
  const mantissa = Number(whole);
  if (Number.isSafeInteger(mantissa)) return mantissa;
  throw new InvalidDecimalError(
    `The result of row ${row} has over 2^53 units of its last decimal; ask for fewer decimals, or compute in a larger unit.`,
    whole,
  );
}
