import type { DecimalInput } from '../decimal/input.js';
import { type Phrase, read, wordingOf, write } from './phrase.js';

const GROWTH: Phrase = { forms: 'tăng #%|tăng trưởng #%|+#%', below: 'giảm #%|tăng trưởng âm #%|-#%|−#%' };
const POINTS: Phrase = { forms: 'tăng # điểm %', below: 'giảm # điểm %' };
const MULTIPLE: Phrase = { forms: 'gấp # lần|tăng gấp # lần|bằng # lần' };

/**
 * Writes growth: "tăng 14,5%", "giảm 1,9%".
 *
 * @param rate percent; its printed digits are kept when it is a string
 * @throws InvalidDecimalError when the rate is no number
 *
 * @example
 * formatGrowth('14.50') // => 'tăng 14,50%'
 * formatGrowth(-1.9) // => 'giảm 1,9%'
 */
export function formatGrowth(rate: DecimalInput): string {
  return write(GROWTH, rate);
}

/**
 * Reads growth: "tăng 14,5%", "giảm 1,9%", "tăng trưởng âm 1,9%", "(+3,63%)".
 *
 * @param text the phrase alone, in any case of letters
 * @returns percent, as a signed literal
 * @throws InvalidTextError when the text is another phrase
 * @throws InvalidDecimalError when its number is not in Vietnamese style
 *
 * @example
 * parseGrowth('tăng 14,50%') // => '14.50'
 * parseGrowth('giảm còn 3%') // throws InvalidTextError
 */
export function parseGrowth(text: string): string {
  return read(GROWTH, wordingOf(text));
}

/**
 * Writes a change in percentage points: "giảm 0,7 điểm %".
 *
 * @param points percentage points
 * @throws InvalidDecimalError when the change is no number
 *
 * @example
 * formatPoints('-0.7') // => 'giảm 0,7 điểm %'
 */
export function formatPoints(points: DecimalInput): string {
  return write(POINTS, points);
}

/**
 * Reads a change in percentage points: "giảm 0,7 điểm %", "tăng 2 điểm phần trăm".
 *
 * @param text the phrase alone, in any case of letters
 * @returns percentage points, as a signed literal
 * @throws InvalidTextError when the text is another phrase
 * @throws InvalidDecimalError when its number is not in Vietnamese style
 *
 * @example
 * parsePoints('giảm 0,7 điểm phần trăm') // => '-0.7'
 */
export function parsePoints(text: string): string {
  return read(POINTS, wordingOf(text));
}

/**
 * Writes a growth multiple: "gấp 4,5 lần".
 *
 * @param multiple times the earlier level, zero or above
 * @throws InvalidDecimalError when the multiple is no number
 * @throws InvalidOptionError when it is negative
 *
 * @example
 * formatMultiple('4.5') // => 'gấp 4,5 lần'
 */
export function formatMultiple(multiple: DecimalInput): string {
  return write(MULTIPLE, multiple);
}

/**
 * Reads a growth multiple: "gấp 4,5 lần", "tăng gấp 4,5 lần".
 *
 * @param text the phrase alone, in any case of letters
 * @returns times the earlier level, as a literal
 * @throws InvalidTextError when the text is another phrase
 * @throws InvalidDecimalError when its number is not in Vietnamese style
 *
 * @example
 * parseMultiple('tăng gấp 4,5 lần') // => '4.5'
 */
export function parseMultiple(text: string): string {
  return read(MULTIPLE, wordingOf(text));
}
