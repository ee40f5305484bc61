import { Decimal64, type Decimal } from './output.js';
import { absolute, add, compare, divide, ONE, powerOfTen, type Rational, subtract } from './rational.js';

/**
 * Roots, logarithms and angles of fractions. An argument is rounded to 80 digits, computed with 80, and the result
 * kept to 64: a root that ends within 64 digits is exact, a whole angle is whole, and a number of 1,000 digits costs
 * no more than one of ten.
 */
const WORKING_DIGITS = 80;
const KEPT_DIGITS = 64;
const Working = Decimal64.clone({ precision: WORKING_DIGITS });

/** √value, for a value of at least zero. */
export function squareRoot(value: Rational): Rational {
  return keep(work(value).sqrt());
}

/** The natural logarithm of a ratio above zero; exactly zero for a ratio of 1. */
export function naturalLog(ratio: Rational): Rational {
  // Near 1 the logarithm has the digits of ratio − 1, which rounding the ratio would lose: ln r = 2 artanh((r−1)/(r+1)).
  const offset = divide(subtract(ratio, ONE), add(ratio, ONE));
  const isNear = compare(absolute(offset), { n: 1n, d: 10n }) < 0;
  return keep(isNear ? work(offset).atanh().times(2) : work(ratio).ln());
}

/** The angle from 0 to below 90 degrees whose tangent has this square. */
export function degreesOfSquaredTangent(square: Rational): Rational {
  return keep(work(square).sqrt().atan().times(180).div(Working.acos(-1)));
}

function work({ n, d }: Rational): Decimal {
  const places = WORKING_DIGITS + digitCount(d) - digitCount(n);
  const quotient = places >= 0 ? (n * powerOfTen(places)) / d : n / (d * powerOfTen(-places));
  return new Working(`${quotient}e${-places}`);
}

function keep(value: Decimal): Rational {
  const rounded = value.toSignificantDigits(KEPT_DIGITS);
  const places = KEPT_DIGITS - 1 - rounded.e;
  const digits = BigInt(rounded.times(`1e${places}`).toFixed());
  return places >= 0 ? { n: digits, d: powerOfTen(places) } : { n: digits * powerOfTen(-places), d: 1n };
}

function digitCount(value: bigint): number {
  return Math.ceil(value.toString(16).length * 1.20412);
}
