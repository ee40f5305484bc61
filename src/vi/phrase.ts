import { exact, type DecimalInput } from '../decimal/input.js';
import { formatNumber } from './number-format.js';
import { parseNumber, withSign } from './number.js';
import { refuse } from './refuse.js';
import { tokenize } from './tokens.js';

/** A way to say a number, "#" in it. */
export interface Phrase {
  /** What is written, and what is written for numbers below zero; without that, there are none. */
  readonly written: string;
  readonly below?: string;
  /** What is read, word by word. The group `minus` says that the number is below zero; `rest` is what stands behind. */
  readonly read: RegExp;
}

export function write({ written, below }: Phrase, value: DecimalInput): string {
  const isNegative = exact(value).n < 0n;
  if (isNegative && below === undefined) refuse('option', value, `cannot stand in "${written}"`, 'zero or above');
  return (isNegative ? (below ?? '') : written).replace('#', formatNumber(value).replace('-', ''));
}

/** The number of a phrase, and what stands behind it. */
export function read({ written, read: form }: Phrase, text: string): { readonly value: string; readonly rest: string } {
  const { words, number } = wordsOf(text);
  const { groups } =
    form.exec(words) ?? refuse('option', text, 'is another phrase', `"${written}"; running text is for extractFigures`);
  return { value: withSign(parseNumber(number), groups?.['minus'] !== undefined), rest: groups?.['rest'] ?? '' };
}

/** A text as words with single spaces between them, "#" for the first number; and that number. */
export function wordsOf(text: string): { readonly words: string; readonly number: string } {
  const tokens = tokenize(text);
  const first = tokens.find(({ type }) => type === 'number');
  return { words: tokens.map((token) => (token === first ? '#' : token.key)).join(' '), number: first?.key ?? '' };
}
