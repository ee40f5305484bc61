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

const EXPECTED = 'expected a plain decimal with a point and no grouping, such as "-1477.8"';

/** Reads any accepted number as an exact fraction, or throws {@link InvalidDecimalError}. */
export function exact(value: DecimalInput): Rational {
  if (typeof value === 'string') return fromText(value, value);
  if (typeof value === 'number') {
    if (Math.abs(value) > Number.MAX_SAFE_INTEGER) refuse(value, 'beyond Number.MAX_SAFE_INTEGER; give a string');
    return fromText(String(value), value);
  }
  if (typeof value !== 'bigint') return fromDecimal(value);
  // Its digits are not written out before it is sure that they are few: 10¹⁰⁰⁰ has 3 322 bits.
  return fromText(BigInt.asIntN(3_400, value) === value ? String(value) : undefined, value);
}

function refuse(input: unknown, why: string): never {
  throw new InvalidDecimalError(`${show(input)} is no number here; ${why}.`, input);
}

/** @param text undefined where it would be too long to write out; what is no text at all is refused as it is */
function fromText(text: string | undefined, input: unknown, longest = MAX_CHARACTERS): Rational {
  if (text === undefined || text?.length > longest) refuse(input, `over ${longest} characters`);
  const match = typeof text === 'string' && PLAIN_DECIMAL.exec(text);
  if (!match) refuse(input, EXPECTED);
  const [, minus, whole = '', fraction = '', exponentText = '0'] = match;
  const exponent = Number(exponentText);
  if (Math.abs(exponent) > MAX_EXPONENT) refuse(input, `exponent beyond ±${MAX_EXPONENT}`);
  const digits = BigInt(minus + whole + fraction);
  const scale = fraction.length - exponent;
  return scale >= 0 ? { n: digits, d: powerOfTen(scale) } : { n: digits * powerOfTen(-scale), d: 1n };
}

/** A number of decimal.js, whichever copy made it: it has digits, none where it is NaN or infinite, and prints itself. */
function fromDecimal(value: { readonly d?: unknown; readonly e?: unknown; readonly toFixed?: unknown }): Rational {
  const { d, e } = Object(value) as typeof value;
  const isDecimal = (d === null || Array.isArray(d)) && typeof e === 'number' && typeof value.toFixed === 'function';
  // A power of ten is not written out before it is sure that it is small.
  const text: unknown = isDecimal ? (Math.abs(e) > MAX_DECIMAL_DIGITS ? undefined : value.toFixed()) : null;
  return fromText(text as string, value, 2 * MAX_DECIMAL_DIGITS);
}
