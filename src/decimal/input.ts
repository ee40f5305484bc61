import type { Decimal } from 'decimal.js';
import { InvalidDecimalError, show } from '../errors.js';
import { powerOfTen, type Rational } from './rational.js';

/**
 * What every function takes for a number.
 *
 * - a string: a plain decimal, `"-1477.8"`, with an optional exponent, `"1.5e3"`
 * - a number: read by its shortest decimal form, so that `14.5` is 14.5 exactly
 * - a bigint
 * - a `Decimal` of any copy or configuration of decimal.js
 */
export type DecimalInput = Decimal | string | number | bigint;

const MAX_CHARACTERS = 1_000;
const MAX_EXPONENT = 300;
/** A Decimal may be a result of ours, longer than any text that we read. */
const MAX_DECIMAL_DIGITS = 10_000;

const PLAIN_DECIMAL = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/;
const EXPECTED = 'expected a plain decimal such as "-1477.8" or "1.5e3"';

/** Reads any accepted number as an exact fraction, or throws {@link InvalidDecimalError}. */
export function exact(value: DecimalInput): Rational {
  switch (typeof value) {
    case 'string':
      return fromText(value, value);
    case 'number':
      return fromNumber(value);
    case 'bigint':
      return fromBigInt(value);
    default:
      return fromDecimal(value);
  }
}

function fromText(text: string, input: unknown): Rational {
  if (text.length > MAX_CHARACTERS) {
    throw new InvalidDecimalError(`A number of ${text.length} characters was given; at most ${MAX_CHARACTERS} are read.`, input);
  }
  const match = PLAIN_DECIMAL.exec(text);
  if (match === null) throw new InvalidDecimalError(`${show(input)} is not a number here; ${EXPECTED}. ${hint(text)}`.trimEnd(), input);
  const [, minus, whole = '', fraction = '', exponentText = '0'] = match;
  const exponent = Number(exponentText);
  if (Math.abs(exponent) > MAX_EXPONENT) {
    throw new InvalidDecimalError(`The exponent of ${show(input)} is beyond ±${MAX_EXPONENT}; write the number in a larger unit.`, input);
  }
  const digits = BigInt(whole + fraction);
  const scale = fraction.length - exponent;
  const n = minus === '-' ? -digits : digits;
  return scale >= 0 ? { n, d: powerOfTen(scale) } : { n: n * powerOfTen(-scale), d: 1n };
}

function hint(text: string): string {
  if (text === '') return 'An empty text is no zero: leave the figure out, or write "0".';
  if (text.trim() !== text) return 'Take out the spaces around it.';
  if (text.startsWith('+')) return 'Leave out the plus sign.';
  if (/^-?(\d+\.|\.\d+)$/.test(text)) return 'Write a digit on both sides of the decimal point.';
  if (/^-?[\d.,_\s]+$/.test(text)) return 'The decimal mark is a point and digits are not grouped; text in a local style is read by a parser of that style.';
  return '';
}

function fromNumber(value: number): Rational {
  if (!Number.isFinite(value)) throw new InvalidDecimalError(`${value} is not a number that can be computed with; ${EXPECTED}.`, value);
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
    throw new InvalidDecimalError(`The integer ${value} is beyond Number.MAX_SAFE_INTEGER and may have lost digits; give it as a string or a bigint.`, value);
  }
  return fromText(String(value), value);
}

function fromBigInt(value: bigint): Rational {
  const limit = powerOfTen(MAX_CHARACTERS);
  if (value >= limit || value <= -limit) {
    throw new InvalidDecimalError(`A bigint of over ${MAX_CHARACTERS} digits was given; at most ${MAX_CHARACTERS} are read.`, value);
  }
  return { n: value, d: 1n };
}

function fromDecimal(value: unknown): Rational {
  if (!looksLikeDecimal(value)) {
    throw new InvalidDecimalError(`${show(value)} is not a number here; expected a string, a number, a bigint or a Decimal.`, value);
  }
  if (value.d === null) throw new InvalidDecimalError(`${value.toFixed()} is not a number that can be computed with; ${EXPECTED}.`, value);
  if (Math.abs(value.e) > MAX_DECIMAL_DIGITS || value.d.length * 7 > MAX_DECIMAL_DIGITS) {
    throw new InvalidDecimalError(`A Decimal of over ${MAX_DECIMAL_DIGITS} digits was given; round it first.`, value);
  }
  const text = value.toFixed();
  const point = text.indexOf('.');
  return point < 0
    ? { n: BigInt(text), d: 1n }
    : { n: BigInt(text.slice(0, point) + text.slice(point + 1)), d: powerOfTen(text.length - point - 1) };
}

/** The fields by which decimal.js tells its own numbers, whichever copy made them: digits, exponent, sign. */
function looksLikeDecimal(value: unknown): value is { d: readonly number[] | null; e: number; s: number; toFixed(): string } {
  if (typeof value !== 'object' || value === null) return false;
  const { d, e, s, toFixed } = value as Record<string, unknown>;
  return (Array.isArray(d) || d === null) && typeof e === 'number' && typeof s === 'number' && typeof toFixed === 'function';
}
