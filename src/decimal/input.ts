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
const TOO_GREAT = powerOfTen(MAX_CHARACTERS);
/** A Decimal may be a result of ours, longer than any text that we read. */
const MAX_DECIMAL_DIGITS = 10_000;

const PLAIN_DECIMAL = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/;

const NO_INPUT = 'expected a string, a number, a bigint or a Decimal';
const EXPECTED = 'expected a plain decimal with a point and no grouping, such as "-1477.8"';

/** Reads any accepted number as an exact fraction, or throws {@link InvalidDecimalError}. */
export function exact(value: DecimalInput): Rational {
  if (typeof value === 'number') return fromNumber(value);
  if (typeof value === 'string') return fromText(value, value);
  return typeof value === 'bigint' ? fromBigInt(value) : fromDecimal(value);
}

function refuse(input: unknown, why: string): never {
  throw new InvalidDecimalError(`${show(input)} is no number here; ${why}.`, input);
}

function fromText(text: string, input: unknown, longest = MAX_CHARACTERS): Rational {
  if (text.length > longest) refuse(input, `over ${longest} characters`);
  const match = PLAIN_DECIMAL.exec(text);
  if (match === null) refuse(input, EXPECTED);
  const [, minus, whole = '', fraction = '', exponentText = '0'] = match;
  const exponent = Number(exponentText);
  if (Math.abs(exponent) > MAX_EXPONENT) refuse(input, `exponent beyond ±${MAX_EXPONENT}`);
  const digits = BigInt(minus + whole + fraction);
  const scale = fraction.length - exponent;
  return scale >= 0 ? { n: digits, d: powerOfTen(scale) } : { n: digits * powerOfTen(-scale), d: 1n };
}

function fromNumber(value: number): Rational {
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER) refuse(value, 'beyond Number.MAX_SAFE_INTEGER; give a string');
  return fromText(String(value), value);
}

/** The digits of a bigint are not written out before it is sure that they are few. */
function fromBigInt(value: bigint): Rational {
  if (value >= TOO_GREAT || value <= -TOO_GREAT) refuse(value, `over ${MAX_CHARACTERS} characters`);
  return fromText(String(value), value);
}

function fromDecimal(value: unknown): Rational {
  if (!looksLikeDecimal(value)) refuse(value, NO_INPUT);
  // A power of ten is not written out before it is sure that it is small.
  if (Math.abs(value.e) > MAX_DECIMAL_DIGITS) refuse(value, `over ${MAX_DECIMAL_DIGITS} characters`);
  const text: unknown = value.toFixed();
  if (typeof text !== 'string') refuse(value, NO_INPUT);
  return fromText(text, value, 2 * MAX_DECIMAL_DIGITS);
}

/** What every number of decimal.js has, whichever copy made it: its digits, none where it is NaN or infinite. */
function looksLikeDecimal(value: unknown): value is { d: readonly number[] | null; e: number; toFixed(): string } {
  const { d, e, toFixed } = Object(value) as Record<string, unknown>;
  return (Array.isArray(d) || d === null) && typeof e === 'number' && typeof toFixed === 'function';
}
