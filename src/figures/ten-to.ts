import { powerOfTen, type Rational } from '../decimal/rational.js';

/** Those that printed numbers need. */
const SMALL = Array.from({ length: 40 }, (_, exponent) => powerOfTen(exponent));

/** A power of ten, of a negative exponent too. */
export function tenTo(exponent: number): Rational {
  const size = Math.abs(exponent);
  const power = SMALL[size] ?? powerOfTen(size);
  return exponent >= 0 ? { n: power, d: 1n } : { n: 1n, d: power };
}
