import type { DecimalInput } from '../decimal/input.js';
import { formatPeriod, parsePeriod } from './period.js';
import { type Phrase, read, wordingOf, write } from './phrase.js';

const INDEX: Phrase = { forms: 'bằng #%|bằng #% so với|đạt #% so với' };

/** An index and what it is measured against. */
export interface IndexPhrase {
  /** Percent of the base, as a literal. */
  readonly value: string;
  /** The period of the base in its SDMX form; without it, the same period a year before ("cùng kỳ"). */
  readonly base?: string;
}

/**
 * Writes an index: "bằng 83,4% năm 2023".
 *
 * @param index percent of the base, zero or above
 * @param base the period of the base in its SDMX form; without it, the same period a year before
 * @throws InvalidDecimalError when the index is no number
 * @throws InvalidOptionError when it is negative
 * @throws InvalidPeriodError when `base` is no period
 *
 * @example
 * formatIndex('83.4', '2023') // => 'bằng 83,4% năm 2023'
 * formatIndex('113.9') // => 'bằng 113,9% cùng kỳ'
 */
export function formatIndex(index: DecimalInput, base?: string): string {
  return `${write(INDEX, index)} ${base === undefined ? 'cùng kỳ' : formatPeriod(base)}`;
}

/**
 * Reads an index: "bằng 83,4% năm 2023", "đạt 113,9% so với cùng kỳ".
 *
 * @param text the phrase alone, in any case of letters
 * @throws InvalidTextError when the text is another phrase
 * @throws InvalidDecimalError when its number is not in Vietnamese style
 * @throws InvalidPeriodError when no period is named behind it
 *
 * @example
 * parseIndex('bằng 83,4% năm 2023') // => { value: '83.4', base: '2023' }
 */
export function parseIndex(text: string): IndexPhrase {
  const wording = wordingOf(text);
  const [said = '', base = ''] = wording.words.split(/(?<=%(?: so với)?) (?!so với)/);
  const value = read(INDEX, { ...wording, words: said });
  return Object.freeze(/^cùng kỳ(?: năm trước)?$/.test(base) ? { value } : { value, base: parsePeriod(base) });
}
