import { InvalidDecimalError } from '../errors.js';
import { requireFields } from '../fields.js';
import { freeze } from '../freeze.js';
import { refuse } from './refuse.js';

/** A departure from the Vietnamese way of writing numbers, and what the number then may be. */
export interface NumberSlip {
  /**
   * - `decimal-point`: a point where the decimal comma belongs, "1.9 triệu"
   * - `grouping-comma`: a comma that groups, or may group, thousands, "126,484 tỷ"
   * - `ungrouped`: thousands without points, "8000"
   */
  readonly slip: 'decimal-point' | 'grouping-comma' | 'ungrouped';
  /** The offset of the mark, or of the first digit of an ungrouped number. */
  readonly at: number;
  /** What the number may be, the likelier first: two where the slip is only possible, as in "126,484". */
  readonly readings: readonly string[];
}

/** A number read tolerantly. */
export interface TolerantNumber {
  /** The number by the rules where they allow one, else the only one that it can be; all its digits, `"22.0"`. */
  readonly value: string;
  /** Every departure from the rules, in the order of the text; none when there is none. */
  readonly slips: readonly NumberSlip[];
}

/** What readers of numbers take. */
export interface NumberOptions {
  /** Whether to accept the slips of real documents, and report each. */
  readonly tolerant?: boolean | undefined;
}

const MAX_CHARACTERS = 1_000;
// A count below ten is often printed as "05"; any other zero in front belongs to a code or a telephone number.
const STRICT = /^[+−-]?(?:(?:[1-9]\d{0,2}(?:\.\d{3}(?!\d))*|0?\d)(?!\d)(?:,\d+)?)?/;
const ENGLISH = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;
const ONE_MARK = /^(?:0?\d|[1-9]\d*)(?:[.,]\d+)?$/;

/**
 * Reads a number as Vietnamese documents print it: points group thousands, a comma is the decimal mark.
 *
 * Strict unless told otherwise: thousands are grouped, all of them or the text is refused. With `tolerant`, the slips
 * of real documents are read too, and each is reported.
 *
 * Real data: "1.9 triệu thuê bao" is 1.9 million; "126,484 tỷ đồng" is 126.484 by the rules, and was meant as 126,484.
 *
 * @param text digits with perhaps a sign; units are for {@link parseQuantity}
 * @param options with `tolerant`, the slips of real documents are read, and each is reported
 * @returns the canonical literal with all printed digits; with `tolerant`, that and the slips
 * @throws InvalidDecimalError when the text is no such number; the message says where it goes wrong
 *
 * @example
 * parseNumber('1.477,80') // => '1477.80'
 * parseNumber('1.47,8') // throws InvalidDecimalError
 * parseNumber('1.9', { tolerant: true })
 * // => { value: '1.9', slips: [{ slip: 'decimal-point', at: 1, readings: ['1.9'] }] }
 * parseNumber('126,484', { tolerant: true }).slips
 * // => [{ slip: 'grouping-comma', at: 3, readings: ['126.484', '126484'] }]
 */
export function parseNumber(text: string, options?: { readonly tolerant?: false | undefined }): string;
export function parseNumber(text: string, options: { readonly tolerant: true }): TolerantNumber;
export function parseNumber(text: string, options?: NumberOptions): string | TolerantNumber;
export function parseNumber(text: string, options: NumberOptions = {}): string | TolerantNumber {
  const { tolerant = false } = requireFields(options, 'options such as { tolerant }');
  if (typeof text !== 'string') refuse(InvalidDecimalError, text, 'is no text', 'a number such as "1.477,8"');
  const read = readNumber(text);
  const fits = strictLength(text);
  if (read !== undefined && (tolerant || fits === text.length)) return tolerant ? freeze(read) : read.value;
  const hint =
    read !== undefined
      ? '. With { tolerant: true } it is read and the slip reported'
      : /(?!\d)\p{Nd}/u.test(text)
        ? '. Full-width and other foreign digits are not read'
        : '';
  const expected = `up to ${MAX_CHARACTERS} characters such as "1.477,8"${hint}`;
  refuse(InvalidDecimalError, text, `is no number in Vietnamese style, from character ${fits + 1} on`, expected);
}

/** Reads a number tolerantly; undefined when it is none. */
export function readNumber(text: string): TolerantNumber | undefined {
  const digits = text.replace(/^[+−-]/, '');
  const isEnglish = ENGLISH.test(digits);
  const isStrict = strictLength(text) === text.length && digits !== '';
  if (text.length > MAX_CHARACTERS || !(isStrict || isEnglish || ONE_MARK.test(digits))) return undefined;

  const literal = (group: string, mark: string) =>
    withSign(
      digits
        .replaceAll(group, '')
        .replace(mark, '.')
        .replace(/^0(?=\d)/, ''),
      /^[-−]/.test(text),
    );
  const value = isStrict ? literal('.', ',') : isEnglish ? literal(',', '.') : literal('', ',');
  const slips: NumberSlip[] = [];
  const slip = (name: NumberSlip['slip'], at: number, ...others: string[]) =>
    slips.push({ slip: name, at, readings: [value, ...others] });
  if (isEnglish) slip('grouping-comma', text.indexOf(','), ...(isStrict ? [literal(',', '.')] : []));
  if (!isStrict && /^\d{4}/.test(digits)) slip('ungrouped', text.indexOf(digits));
  if (!isStrict && digits.includes('.')) slip('decimal-point', text.indexOf('.'));
  return { value, slips };
}

/** How many characters of a text are in Vietnamese style. */
function strictLength(text: string): number {
  return STRICT.exec(text)?.[0].length ?? 0;
}

/** A literal with its sign; a zero has none. */
export function withSign(literal: string, isNegative: boolean): string {
  return isNegative && /[1-9]/.test(literal) ? `-${literal}` : literal;
}
