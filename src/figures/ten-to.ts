import { powerOfTen, type Rational } from '../decimal/rational.js';

/** Those that printed numbers need. */
const KEPT = 40;
const MULTIPLES = Array.from({ length: KEPT }, (_, exponent): Rational => ({ n: powerOfTen(exponent), d: 1n }));
const FRACTIONS = MULTIPLES.map(({ n }): Rational => ({ n: 1n, d: n }));

/** A power of ten, of a negative exponent too. */
export function tenTo(exponent: number): Rational {
  if (exponent >= 0) return MULTIPLES[exponent] ?? { n: powerOfTen(exponent), d: 1n };
  return FRACTIONS[-exponent] ?? { n: 1n, d: powerOfTen(-exponent) };
}

/** How many digits a whole number of zero or more is written with. */
export function digitsIn(n: bigint): number {
  const guess = Math.round(Math.log10(Number(n)));
  // The logarithm of zero, and that of a number beyond floats, is infinite.
  if (Math.abs(guess) >= KEPT) return String(n).length;
  return n < tenTo(guess).n ? guess : guess + 1;
}
