import { exact } from '../../decimal/input.js';
import { powerOfTen, type Rational } from '../../decimal/rational.js';

/** A printed number: its value, and what its digits tell about its precision. */
export interface Literal {
  readonly value: Rational;
  /** Digits printed after the decimal point. */
  readonly decimals: number;
  /** Zeros at the end of an integer, which may or may not be significant: 2 in `88700`. None with decimals, or in zero. */
  readonly trailingZeros: number;
  /** A unit of the last printed digit: 0.1 in `22.0`. */
  readonly lastDigit: Rational;
  /** A unit of the last digit that is not zero: 100 in `88700`, 1 in `22.0`; of zero, that of the last printed digit. */
  readonly lastNonZeroDigit: Rational;
}

const DECIMAL = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const LITERAL = /^-?\d+(?:\.\d+)?$/;

/** Whether a text reads as a decimal number. Such a text is a number wherever an operand stands, never an id. */
export function looksLikeNumber(text: string): boolean {
  return DECIMAL.test(text);
}

/** What a figure's number looks like, for error messages. */
export const LITERAL_FORM = 'a plain decimal as a string, such as "14.5", without exponent or grouping';

/** Reads a printed number in canonical form, or gives null when the text is none. */
export function readLiteral(text: string): Literal | null {
  if (text.length > 1_000 || !LITERAL.test(text)) return null;
  const value = exact(text);
  const point = text.indexOf('.');
  const decimals = point < 0 ? 0 : text.length - point - 1;
  const zeros = value.n === 0n ? 0 : text.replace('.', '').length - text.replace('.', '').replace(/0+$/, '').length;
  return {
    value,
    decimals,
    trailingZeros: decimals > 0 ? 0 : zeros,
    lastDigit: tenTo(-decimals),
    lastNonZeroDigit: tenTo(zeros - decimals),
  };
}

/** A power of ten, of a negative exponent too. */
export function tenTo(exponent: number): Rational {
  return exponent >= 0 ? { n: powerOfTen(exponent), d: 1n } : { n: 1n, d: powerOfTen(-exponent) };
}
