import { freeze } from '../freeze.js';
import { type ExtractedFigure, readFigure } from './figure.js';
import { form, lineOf, NUMBER, WORD } from './line.js';
import { landmarks } from './numerals.js';
import { openScope } from './scope.js';
import { PHRASE, readMark, type Reading, readPeriod, readPhrase, scopeOf } from './sentence.js';
import { readDenominator } from './unit.js';

/** A phrase of the grammar, any other word or number, an empty line or the bullet of a list, a sign. */
const TOKEN = form(`${PHRASE}|(${WORD})|${NUMBER}|¶|\\n[-+*•]|\\S`, 'giu');

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
 * @throws InvalidTextError when `text` is no string
 *
 * @example
 * extractFigures('Thu ngân sách ước đạt 15.295 tỷ đồng.')
 * // => [{ start: 22, end: 28, literal: '15295', value: '15295', unit: 'billion VND', kind: 'level' }]
 * extractFigures('Năm 2023, dịch vụ chiếm trên 22%, giảm 0,7%.').map(({ value, unit, kind }) => `${value} ${unit} ${kind}`)
 * // => ['22 % share', '-0.7 pp points']
 */
export function extractFigures(text: string): readonly ExtractedFigure[] {
  const { line, offsets } = lineOf(text);
  const reading: Reading = {
    line,
    offsets,
    ...landmarks(line),
    figures: [],
    scopes: [openScope()],
    period: undefined,
    before: 0,
  };
  let end = 0;
  for (const token of line.matchAll(TOKEN)) if (token.index >= end) end = readToken(reading, token, token.index);
  return freeze(reading.figures);
}

/** Reads what begins at a place and returns from where on to read: behind it, unless it is that token alone. */
function readToken(reading: Reading, token: RegExpMatchArray, at: number): number {
  const { line, numerals, periods } = reading;
  const period = periods.get(at);
  const numeral = numerals.get(at);
  if (period !== undefined) {
    readPeriod(reading, period.named, at);
    return period.end;
  }
  if (numeral !== undefined) return readFigure(reading, numeral);
  const scope = scopeOf(reading);
  // "GTSX/1ha đất", "giá trị trên 1 ha": what the levels of the subject are per.
  const per =
    scope.isTail || scope.verb !== undefined || scope.listed !== undefined ? undefined : readDenominator(line, at);
  if (per !== undefined) scope.per = `/${per.unit}`;
  else if (token.slice(1).every((group) => group === undefined)) readMark(reading, token[0]);
  else readPhrase(scope, line[at - 1] === '/', token);
  return per?.end ?? at;
}
