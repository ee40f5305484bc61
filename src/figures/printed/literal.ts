import type { Rational } from '../../decimal/rational.js';
import { tenTo } from '../ten-to.js';

/** A printed number, its digits over a power of ten for its decimals, and what these tell about its precision. */
export interface Literal extends Rational {
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

/** Whether a text is a printed number in canonical form, of a length that somebody might print. */
export function isLiteral(text: string): boolean {
  return text.length <= 1_000 && isPlainDecimal(text);
}

/** Whether a text is a plain decimal, however long. */
export function isPlainDecimal(text: string): boolean {
  return LITERAL.test(text);
}

/** What a figure's number looks like, for error messages. */
export const LITERAL_FORM = 'a plain decimal as a string, such as "14.5", without exponent or grouping';

/** The number that a plain decimal writes, however long it is. */
export function plainDecimal(text: string): Rational {
  return { n: BigInt(text.replace('.', '')), d: tenTo(-decimalsIn(text)).d };
}

function decimalsIn(text: string): number {
  const point = text.indexOf('.');
  return point === -1 ? 0 : text.length - point - 1;
}

/** Reads a printed number in canonical form, or gives null when the text is none. */
export function readLiteral(text: string): Literal | null {
  if (!isLiteral(text)) return null;
  const { n, d } = plainDecimal(text);
  const decimals = decimalsIn(text);
  let zeros = 0;
  if (n !== 0n) {
    for (let at = text.length - 1; text[at] === '0' || text[at] === '.'; at--) if (text[at] === '0') zeros += 1;
  }
  const lastDigit = tenTo(-decimals);
  return {
    n,
    d,
    decimals,
    trailingZeros: decimals > 0 ? 0 : zeros,
    lastDigit,
    lastNonZeroDigit: tenTo(zeros - decimals),
  };
}
