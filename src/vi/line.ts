import { InvalidTextError } from '../errors.js';
import { refuse } from './refuse.js';

// Full-width and other foreign digits make a number too, one that is refused: half of it is never read. The limits keep
// an endless number or word from using up the stack of the matcher.
export const NUMBER = '\\p{Nd}+(?:[.,]\\p{Nd}+){0,9999}';
export const WORD = '[\\p{L}\\p{M}²³][\\p{L}\\p{M}\\p{Nd}²³]{0,9999}';
const PIECE = new RegExp(`(${NUMBER})|(${WORD})|([\\s\\p{Cf}]+)|.`, 'gsu');
/** The number of a footnote at the end of a word: digits, but for m2, m3 and km2. */
const FOOTNOTE = /(?<!\p{Nd}|^k?m)\p{Nd}+$/u;

/** A text as it is read, and where its numbers stand in the text as it was given. */
export interface Line {
  /** Words composed, one space between them: a line break is a space too, "\n", and an empty line is "¶". */
  readonly line: string;
  readonly offsets: ReadonlyMap<number, number>;
}

/**
 * Reads a text in one pass, in any Unicode form, with any spaces.
 *
 * @throws InvalidTextError when it is no text
 */
export function lineOf(text: string): Line {
  if (typeof text !== 'string') refuse(InvalidTextError, text, 'is no text', 'a string');
  let line = '';
  const offsets = new Map<number, number>();
  for (const { 0: piece, 1: number, 2: word, 3: gap, index } of text.matchAll(PIECE)) {
    if (number !== undefined) offsets.set(line.length, index);
    if (gap === undefined) line += word === undefined ? piece : composed(word);
    else if (line !== '') line += [' ', '\n'][gap.split('\n').length - 1] ?? '¶';
  }
  return { line: line.replace(/[\s¶]$/, ''), offsets };
}

function composed(word: string): string {
  return word.normalize('NFKC').replace(FOOTNOTE, '').replace(/^tỉ$/i, 'tỷ');
}

/** A form to be looked for at a place of a line: in any case, and a line break does for a space. */
export function form(source: string, flags = 'iuy'): RegExp {
  return new RegExp(source.replaceAll(' ', '\\s'), flags);
}

/** One of these words, right before a place. */
export function behind(words: string): RegExp {
  return form(`(?<=(?<!\\p{L})(?:${words}) ?)`);
}

/** What a form finds at a place of a line. */
export function look(wanted: RegExp, line: string, at: number): RegExpExecArray | undefined {
  wanted.lastIndex = at;
  return wanted.exec(line) ?? undefined;
}

/** Whether a form stands at a place of a line. */
export function stands(wanted: RegExp, line: string, at: number): boolean {
  return look(wanted, line, at) !== undefined;
}
