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

const PLAIN_DECIMAL = /^(-?\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/;

const TYPES = 'expected a string, number, bigint or Decimal';
const EXPECTED = 'expected a plain decimal with a point, no grouping, such as "-1477.8"';

/** Reads any accepted number as an exact fraction, or throws {@link InvalidDecimalError}. */
export function exact(value: DecimalInput): Rational {
  if (typeof value === 'string') return fromText(value, value);
  if (typeof value === 'number') {
    if (Math.abs(value) > Number.MAX_SAFE_INTEGER) refuse(value, 'beyond Number.MAX_SAFE_INTEGER; give a string');
    return fromText(String(value), value);
  }
  if (typeof value !== 'bigint') return fromDecimal(value);
  // Its digits are not written out before it is sure that they are few: 10¹⁰⁰⁰ has 3 322 bits.
  if (BigInt.asIntN(4_000, value) !== value) refuse(value, tooLong(MAX_CHARACTERS));
  return fromText(String(value), value);
}

function refuse(input: unknown, why: string): never {
  throw new InvalidDecimalError(`${show(input)} is no number here; ${why}.`, input);
}

/** @param text undefined where it would be too long to write out; what is no text at all is refused as it is */
function fromText(text: string, input: unknown, longest = MAX_CHARACTERS): Rational {
  if (text?.length > longest) refuse(input, tooLong(longest));
  const match = typeof text === 'string' && PLAIN_DECIMAL.exec(text);
  if (!match) refuse(input, EXPECTED);
  const [, whole, fraction = '', exponentText] = match;
  const exponent = Number(exponentText ?? 0);
  if (Math.abs(exponent) > MAX_EXPONENT) refuse(input, `exponent beyond ±${MAX_EXPONENT}`);
  const n = BigInt(`${whole}${fraction}`);
  const scale = fraction.length - exponent;
  return scale < 0 ? { n: n * powerOfTen(-scale), d: 1n } : { n, d: powerOfTen(scale) };
}

/** A number of decimal.js, whichever copy made it: it has digits, none where it is NaN or infinite, and prints itself. */
function fromDecimal(value: { readonly d?: unknown; readonly e?: unknown; readonly toFixed?: unknown }): Rational {
  const { d, e } = Object(value) as typeof value;
  if ((d !== null && !Array.isArray(d)) || typeof e !== 'number' || typeof value.toFixed !== 'function')
    refuse(value, TYPES);
  // A power of ten is not written out before it is sure that it is small.
  if (Math.abs(e) > MAX_DECIMAL_DIGITS) refuse(value, tooLong(MAX_DECIMAL_DIGITS));
  return fromText(value.toFixed() as string, value, 2 * MAX_DECIMAL_DIGITS);
}

function tooLong(longest: number): string {
  return `over ${longest} characters`;
}
