import { compare, divide, ONE, powerOfTen, type Rational, subtract, ZERO } from './rational.js';
import { roundToDigits } from './rounding.js';

/** Bits of a root below the point: 96 digits, of which the division by a degree may take 16 and 70 are given. */
const WORKING_BITS = 320;
const GIVEN_DIGITS = 70;
const MIN_PLACES = 30;
/** What a logarithm in floating point is good for, whatever the size of the ratio. */
const ESTIMATE_BITS = 32;

/**
 * The degree-th root of a ratio, less one: the mean growth that makes the ratio in so many steps.
 *
 * Correct to 70 digits, also where the root is next to one, and exact where it has no more digits than that. The
 * ratio is zero or more; the degree is a whole number of at least 1.
 */
export function rootLessOne(ratio: Rational, degree: number): Rational {
  const order = compare(ratio, ONE);
  if (order === 0) return ZERO;
  if (degree === 1 || ratio.n === 0n) return subtract(ratio, ONE);
  const change =
    order === 1
      ? subtract(rootAboveOne(ratio, degree), ONE)
      : subtract(divide(ONE, rootAboveOne(divide(ONE, ratio), degree)), ONE);
  const places = Math.max(MIN_PLACES, GIVEN_DIGITS + Math.ceil((bits(change.d) - bits(change.n)) * Math.log10(2)));
  return { n: roundToDigits(change, places, 'half-even'), d: powerOfTen(places) };
}

/** Newton's method in binary fixed point. A ratio above one keeps every power of the root above one, so none loses bits. */
function rootAboveOne({ n, d }: Rational, degree: number): Rational {
  const point = WORKING_BITS + Math.max(0, bits(d) - bits(n - d));
  const shift = BigInt(point);
  const radicand = (n << shift) / d;
  const order = BigInt(degree);
  let root = estimate(radicand, point, degree);
  const wanted = bits(root);
  // Every step doubles the bits that are right; starting from half makes one step more than it should take.
  for (let right = ESTIMATE_BITS / 2; right < wanted; right *= 2) {
    root = ((order - 1n) * root + (radicand << shift) / power(root, order - 1n, shift)) / order;
  }
  return { n: root, d: 1n << shift };
}

/** The root by a logarithm in floating point: 2^(whole + part). */
function estimate(radicand: bigint, point: number, degree: number): bigint {
  const dropped = bits(radicand) - 64;
  const logarithm = Math.log2(Number(radicand >> BigInt(dropped))) + dropped - point;
  const whole = Math.floor(logarithm / degree);
  const part = Math.expm1((logarithm / degree - whole) * Math.LN2);
  const guard = 100;
  return ((1n << BigInt(guard)) + BigInt(Math.round(part * 2 ** guard))) << BigInt(point - guard + whole);
}

/** base^exponent by squaring, in fixed point. */
function power(base: bigint, exponent: bigint, shift: bigint): bigint {
  let result = 1n << shift;
  let square = base;
  for (let left = exponent; left > 0n; left >>= 1n) {
    if (left % 2n === 1n) result = (result * square) >> shift;
    square = (square * square) >> shift;
  }
  return result;
}

/** The length in bits, or up to 3 more. */
function bits(value: bigint): number {
  return value.toString(16).length * 4;
}
