import { freeze } from '../freeze.js';
import { type ExtractedFigure, readFigure } from './figure.js';
import { landmarks } from './numerals.js';
import { refuse } from './refuse.js';
import { openScope } from './scope.js';
import { endSentence, readMark, readPer, readPeriodName, readWord, type Reading, scopeOf } from './sentence.js';
import { tokenize } from './tokens.js';

/**
 * Finds every figure of a running text.
 *
 * It reads numbers, units (also behind a line break, or shared by a list), the words around that hedge and govern them,
 * and the period where the sentence names one with its year. Dates, document numbers, years, section, list and footnote
 * numbers, road and article numbers are no figures. Linear in the length of the text, whatever the text is.
 *
 * Real data: it works from grammar and a vocabulary and errs now and then; the measured rates, and the command that
 * measures them, stand in docs/vietnamese.md. Look at what it finds before you publish it.
 *
 * @param text NFC or NFD, with any spaces and line breaks; offsets are those of the text as given
 * @returns the figures in the order of the text; frozen plain data
 * @throws InvalidOptionError when `text` is no string
 *
 * @example
 * extractFigures('Thu ngân sách ước đạt 15.295 tỷ đồng.')
 * // => [{ start: 22, end: 28, literal: '15295', value: '15295', unit: 'billion VND', kind: 'level' }]
 * extractFigures('Năm 2023, dịch vụ chiếm trên 22%, giảm 0,7%.').map(({ value, unit, kind }) => `${value} ${unit} ${kind}`)
 * // => ['22 % share', '-0.7 pp points']
 */
export function extractFigures(text: string): readonly ExtractedFigure[] {
  if (typeof text !== 'string') refuse('option', text, 'is no text', 'a string');
  const tokens = tokenize(text);
  const reading: Reading = {
    tokens,
    ...landmarks(tokens),
    figures: [],
    scopes: [openScope()],
    period: undefined,
    before: 0,
  };
  for (let at = 0; at < tokens.length;) at = readToken(reading, at);
  return freeze(reading.figures);
}

/** Reads what begins at a token and returns the token after it. */
function readToken(reading: Reading, at: number): number {
  const { tokens, numerals, periods } = reading;
  const { type, key = '', breaks = 0 } = tokens[at] ?? {};
  if (breaks > 1 || (breaks > 0 && '-+*•'.includes(key))) endSentence(reading);
  const period = periods.get(at);
  const numeral = numerals.get(at);
  if (period !== undefined) {
    readPeriodName(reading, period, at);
    return period.next;
  }
  if (numeral !== undefined) return readFigure(reading, numeral);
  const scope = scopeOf(reading);
  const per = readPer(tokens, scope, at);
  if (per !== undefined) return per;
  if (type === 'word') return readWord(tokens, scope, at);
  if (type === 'mark') readMark(reading, key);
  return at + 1;
}
