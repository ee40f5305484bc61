import { InvalidOptionError, InvalidTextError } from '../errors.js';
import { exact, type DecimalInput } from '../decimal/input.js';
import { form, lineOf, NUMBER } from './line.js';
import { formatNumber } from './number-format.js';
import { parseNumber, withSign } from './number.js';
import { refuse } from './refuse.js';
import { PLAN } from './words.js';

/** Ways to say a number, "#" in them and "|" between; the first is written, all are read. */
export interface Phrase {
  readonly forms: string;
  /** Those for numbers below zero; without them, there are none. */
  readonly below?: string;
}

const FIRST_NUMBER = new RegExp(NUMBER, 'u');
const PLANNED = form(`(?: so với)? ${PLAN}(?: năm| đề ra)?`, 'giu');

export function write({ forms, below }: Phrase, value: DecimalInput): string {
  const isNegative = exact(value).n < 0n;
  const said = isNegative ? below : forms;
  if (said === undefined) refuse(InvalidOptionError, value, 'is below zero', 'zero or above');
  return said.replace(/\|.*/, '').replace('#', formatNumber(value).replace('-', ''));
}

/** A text in words that do not depend on how it is written, "#" for its first number; and that number. */
export interface Wording {
  readonly text: string;
  readonly words: string;
  readonly number: string;
}

export function wordingOf(text: string): Wording {
  const { line } = lineOf(text);
  const [number = ''] = FIRST_NUMBER.exec(line) ?? [];
  return { text, words: plain(line.replace(FIRST_NUMBER, '#')), number };
}

/** The number of a wording that is one of the forms, as a signed literal. */
export function read({ forms, below }: Phrase, { text, words, number }: Wording): string {
  for (const list of [forms, below])
    if (list?.split('|').some((each) => plain(each) === words) === true)
      return withSign(parseNumber(number), list === below);
  refuse(InvalidTextError, text, 'says something else', `"${forms.replaceAll('|', '" or "')}"`);
}

/** "kế hoạch" for any plan, "%" close to its number, and no brackets around the whole. */
function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/\s/g, ' ')
    .replace(/^\((.*)\)$/, '$1')
    .replace(/ ?(?:%|phần trăm)/, '%')
    .replace(PLANNED, ' kế hoạch');
}
