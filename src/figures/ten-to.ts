import { powerOfTen, type Rational } from '../decimal/rational.js';

/** Those that printed numbers need. */
const MULTIPLES = Array.from({ length: 40 }, (_, exponent): Rational => ({ n: powerOfTen(exponent), d: 1n }));
const FRACTIONS = MULTIPLES.map(({ n }): Rational => ({ n: 1n, d: n }));

/** A power of ten, of a negative exponent too. */
export function tenTo(exponent: number): Rational {
  if (exponent >= 0) return MULTIPLES[exponent] ?? { n: powerOfTen(exponent), d: 1n };
  return FRACTIONS[-exponent] ?? { n: 1n, d: powerOfTen(-exponent) };
}
