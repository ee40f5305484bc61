import { InvalidDecimalError, show } from '../errors.js';
import { MAX_SCALE, powerOfTen } from './powers.js';

/** The same grammar and limits as everywhere in the library. */
const PLAIN_DECIMAL = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/;
const MAX_CHARACTERS = 1_000;
const MAX_EXPONENT = 300;
const NO_NUMBER =
  'is no number here; expected a plain decimal such as "-1477.8" or "1.5e3" (up to 1,000 characters, exponent within ' +
  '±300), or null where there is none';

/** Sixteen digits, a point and a sign. */
const SHORT_TEXT = 18;
/** Of up to 15 digits no two decimals have the same nearest float. */
const SHORT_NUMBER = 1e15;
const [MINUS, ZERO] = [45, 48];
/** The point, counted from the zero as the digits are. */
const POINT = -2;

/** The least scale that a value fits, or the one given if that is larger; 15 at most. */
export function widenScale(scale: number, value: unknown): number {
  if (!Number.isNaN(quickMantissa(value, scale))) return scale;
  const [, , , fraction = '', exponent = '0'] = PLAIN_DECIMAL.exec(textOf(value)) ?? [];
  return Math.min(MAX_SCALE, Math.max(scale, fraction.length - Number(exponent)));
}

/** What is neither a text nor a number is none, whatever it would turn into. */
function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** value · 10^scale; throws, naming the row, unless it is a safe integer. */
export function mantissaOf(value: unknown, scale: number, row: number): number {
  const mantissa = quickMantissa(value, scale);
  return Number.isNaN(mantissa) ? strictMantissa(value, scale, row) : mantissa;
}

/** The mantissa of what is short and simple, as nearly all data are; NaN for anything else. */
function quickMantissa(value: unknown, scale: number): number {
  if (typeof value === 'string') return quickText(value, scale);
  return typeof value === 'number' ? quickNumber(value, powerOfTen(scale)) : NaN;
}

function quickNumber(value: number, power: number): number {
  const mantissa = Math.round(value * power);
  return Math.abs(mantissa) < SHORT_NUMBER && mantissa / power === value ? mantissa + 0 : NaN;
}

function quickText(text: string, scale: number): number {
  const { length } = text;
  const start = text.charCodeAt(0) === MINUS ? 1 : 0;
  if (length === start || length > SHORT_TEXT) return NaN;
  let digits = 0;
  let decimals = 0;
  for (let index = start; index < length; index += 1) {
    const digit = text.charCodeAt(index) - ZERO;
    if (digit >= 0 && digit <= 9) digits = digits * 10 + digit;
    else if (digit === POINT && decimals === 0 && index > start && index < length - 1) decimals = length - index - 1;
    else return NaN;
  }
  const mantissa = digits * powerOfTen(scale - decimals);
  if (!(mantissa <= Number.MAX_SAFE_INTEGER)) return NaN;
  return start === 1 ? 0 - mantissa : mantissa;
}

function strictMantissa(value: unknown, scale: number, row: number): number {
  const text = textOf(value);
  const match = text.length <= MAX_CHARACTERS ? PLAIN_DECIMAL.exec(text) : null;
  const [, minus, whole = '', fraction = '', exponent = '0'] = match ?? [];
  if (match === null || Math.abs(Number(exponent)) > MAX_EXPONENT) throw refusal(row, value, NO_NUMBER);
  const shift = scale + Number(exponent) - fraction.length;
  const digits = BigInt(whole + fraction) * 10n ** BigInt(Math.max(shift, 0));
  const divisor = 10n ** BigInt(Math.max(-shift, 0));
  if (digits % divisor !== 0n)
    throw refusal(row, value, `has over ${scale} decimals; give a larger scale, or round it first`);
  const mantissa = Number(digits / divisor);
  if (Number.isSafeInteger(mantissa)) return minus === '-' ? 0 - mantissa : mantissa;
  throw refusal(
    row,
    value,
    `has over 2^53 units of its last decimal, with ${scale}; give a smaller scale, or a larger unit`,
  );
}

export function refusal(row: number, value: unknown, why: string): InvalidDecimalError {
  return new InvalidDecimalError(`Row ${row}: ${show(value)} ${why}.`, value);
}
