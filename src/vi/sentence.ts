import type { ExtractedFigure } from './figure.js';
import { behind, stands } from './line.js';
import type { Landmarks, Period } from './numerals.js';
import { periodOf } from './period.js';
import { govern, join, name, openScope, type Scope, startSubject } from './scope.js';
import { CLOSERS, CUES, FILLERS, isVerb, JOINTS } from './words.js';

/** A text being read: its line and landmarks, the figures so far, and the state of the sentence. */
export interface Reading extends Landmarks {
  readonly line: string;
  readonly offsets: ReadonlyMap<number, number>;
  readonly figures: ExtractedFigure[];
  /** The sentence and its open brackets, the innermost last. */
  scopes: Scope[];
  period: string | undefined;
  /** The number of figures before the clause. */
  before: number;
}

/** The source of a form for the words that the grammar knows, in five groups: cues, closers, joints, fillers, "so". */
export const PHRASE = `(${CUES.source})|(?:(${CLOSERS})|(${JOINTS})|(${FILLERS})|(so))(?![\\p{L}\\d])`;
/** "so với năm 2022", "cùng kỳ năm 2022", "từ năm 2021": a base of comparison. */
const BASE = behind('(?:so|kỳ)(?: [\\p{L}\\p{Nd}]+){0,4}|từ');

/** The innermost scope. */
export function scopeOf(reading: Reading): Scope {
  return reading.scopes.at(-1) ?? openScope();
}

/** Reads a sign, or the mark or empty line that ends a sentence. */
export function readMark(reading: Reading, mark: string): void {
  const scope = scopeOf(reading);
  if (/^[([]/.test(mark)) reading.scopes.push(openScope(scope));
  else if (/^[)\]]/.test(mark) && reading.scopes.length > 1) reading.scopes.pop();
  else if (/^[.!?¶\n]/.test(mark)) {
    reading.scopes = [openScope()];
    reading.period = undefined;
    reading.before = reading.figures.length;
  } else if (/^[,:;]/.test(mark)) {
    join(scope);
    // In "giảm lỗ:" the verb is part of a name, in "giảm:" it governs.
    if (mark !== ':' || scope.distance > 0) scope.verb = undefined;
    if (mark === ':') scope.theme = scope.noun;
    if (mark === ';') {
      scope.listed = undefined;
      startSubject(scope);
      reading.before = reading.figures.length;
    }
  }
}

/** Reads a word or a phrase: the match of {@link PHRASE}. */
export function readPhrase(scope: Scope, isBelowSlash: boolean, found: readonly (string | undefined)[]): void {
  const [, cued, closer, joint, filler, so] = found;
  const cue = CUES.read(cued);
  if (joint !== undefined) return join(scope);
  if (closer !== undefined) return govern(scope, undefined);
  if (cue !== undefined && isVerb(cue)) return govern(scope, cue);
  if (filler === undefined) name(scope);
  if (so !== undefined) scope.listed = undefined;
  if (cue === undefined || cue === 'none' || scope.isTail) return;
  // The first noun says what the clause measures, but "giải ngân" does in any place.
  if (cue === 'person' || cue === 'worker') scope.per = `/${cue}`;
  else if (!isBelowSlash && (scope.noun === scope.theme || cue === 'disbursement')) scope.noun = cue;
}

/** A period holds for what follows in its sentence and for what its clause has said; a base of comparison for nothing. */
export function readPeriod(reading: Reading, named: Period['named'], at: number): void {
  const { line, figures, before } = reading;
  const { isTail, last } = scopeOf(reading);
  // "Năm 2023 tăng 8%, quý I tăng 6%": the quarter is of that year.
  const period = periodOf(named, reading.period?.slice(0, 4));
  const isBase = isTail && (last?.kind === 'index' || last?.kind === 'multiple');
  if (period === undefined || isBase || stands(BASE, line, at)) return;
  if (reading.period === undefined)
    for (const [index, figure] of figures.slice(before).entries()) figures[before + index] = { ...figure, period };
  reading.period = period;
}
