import { InvalidOptionError, InvalidTextError } from '../errors.js';
import type { DecimalInput } from '../decimal/input.js';
import { lexicon } from './lexicon.js';
import { type Phrase, read, wordingOf, write } from './phrase.js';
import { refuse } from './refuse.js';

const ATTAINMENT: Phrase = { forms: 'đạt #% kế hoạch|bằng #% kế hoạch|hoàn thành #% kế hoạch' };
const EXCESS: Phrase = {
  forms: 'vượt #% kế hoạch|vượt kế hoạch #%',
  below: 'thấp hơn kế hoạch #%|thấp hơn #% kế hoạch',
};
const VERDICTS = lexicon({ met: 'đạt|hoàn thành', exceeded: 'vượt|hoàn thành vượt mức', missed: 'không đạt|chưa đạt' });

/**
 * Writes an attainment: "đạt 100,2% kế hoạch"; of a budget estimate, "đạt 101,7% dự toán".
 *
 * Real data: of a target that is a ceiling, never say that so many percent were reached.
 *
 * @param rate percent of the plan, zero or above
 * @param of what it is measured against: a `plan` (kế hoạch) or a budget `estimate` (dự toán)
 * @throws InvalidDecimalError when the rate is no number
 * @throws InvalidOptionError when it is negative
 *
 * @example
 * formatAttainment('100.2') // => 'đạt 100,2% kế hoạch'
 * formatAttainment('101.7', 'estimate') // => 'đạt 101,7% dự toán'
 */
export function formatAttainment(rate: DecimalInput, of: 'plan' | 'estimate' = 'plan'): string {
  const written = write(ATTAINMENT, rate);
  return of === 'estimate' ? written.replace('kế hoạch', 'dự toán') : written;
}

/**
 * Reads an attainment: "đạt 100,2% kế hoạch", "bằng 101,7% dự toán", "hoàn thành 95% KH".
 *
 * @param text the phrase alone, in any case of letters
 * @returns percent of the plan, as a literal
 * @throws InvalidTextError when the text is another phrase
 * @throws InvalidDecimalError when its number is not in Vietnamese style
 *
 * @example
 * parseAttainment('bằng 33,0% kế hoạch') // => '33.0'
 */
export function parseAttainment(text: string): string {
  return read(ATTAINMENT, wordingOf(text));
}

/**
 * Writes an excess over the plan: "vượt 6,9% kế hoạch"; below it, "thấp hơn kế hoạch 6,9%".
 *
 * @param rate percent above the plan
 * @throws InvalidDecimalError when the rate is no number
 *
 * @example
 * formatExcess('6.9') // => 'vượt 6,9% kế hoạch'
 */
export function formatExcess(rate: DecimalInput): string {
  return write(EXCESS, rate);
}

/**
 * Reads an excess over the plan: "vượt 6,9% kế hoạch", "vượt kế hoạch 6,9%".
 *
 * @param text the phrase alone, in any case of letters
 * @returns percent above the plan, as a signed literal
 * @throws InvalidTextError when the text is another phrase
 * @throws InvalidDecimalError when its number is not in Vietnamese style
 *
 * @example
 * parseExcess('vượt 6,9% so với dự toán') // => '6.9'
 */
export function parseExcess(text: string): string {
  return read(EXCESS, wordingOf(text));
}

/** What came of a target, as `judge` of the main entry gives it. */
export type PrintedVerdict = 'met' | 'exceeded' | 'missed';

/**
 * Writes a verdict: "đạt kế hoạch", "vượt kế hoạch", "không đạt kế hoạch".
 *
 * @param verdict `met`, `exceeded` or `missed`
 * @throws InvalidOptionError when it is no verdict
 *
 * @example
 * formatVerdict('exceeded') // => 'vượt kế hoạch'
 */
export function formatVerdict(verdict: PrintedVerdict): string {
  const said =
    VERDICTS.write(verdict) ?? refuse(InvalidOptionError, verdict, 'is no verdict', 'met, exceeded or missed');
  return `${said} kế hoạch`;
}

/**
 * Reads a verdict: "đạt", "vượt chỉ tiêu", "chưa đạt".
 *
 * @param text the phrase alone, in any case of letters
 * @throws InvalidTextError when the text is no verdict
 *
 * @example
 * parseVerdict('đạt kế hoạch đề ra') // => 'met'
 */
export function parseVerdict(text: string): PrintedVerdict {
  const verdict = VERDICTS.read(wordingOf(text).words.replace(/ kế hoạch$/, ''));
  return verdict ?? refuse(InvalidTextError, text, 'is no verdict', 'one such as "đạt kế hoạch"');
}
