import type { ExtractedFigure } from './figure.js';
import type { Landmarks } from './numerals.js';
import type { ReadPeriod } from './period.js';
import { announce, endClause, govern, join, measure, name, openScope, type Scope } from './scope.js';
import { keyAt, longest, type Tokens } from './tokens.js';
import { readDenominator } from './unit.js';
import { CLOSERS, CUE_WORDS, FILLERS, JOINTS, NOUNS } from './words.js';

/** A text being read: its tokens and landmarks, the figures so far, and the state of the sentence. */
export interface Reading extends Landmarks {
  readonly tokens: Tokens;
  readonly figures: ExtractedFigure[];
  /** The sentence and its open brackets, the innermost last. */
  scopes: Scope[];
  period: string | undefined;
  /** The number of figures before the clause. */
  before: number;
}

/** The innermost scope. */
export function scopeOf(reading: Reading): Scope {
  return reading.scopes.at(-1) ?? openScope();
}

export function endSentence(reading: Reading): void {
  reading.scopes = [openScope()];
  reading.period = undefined;
  reading.before = reading.figures.length;
}

export function readMark(reading: Reading, mark: string): void {
  const scope = scopeOf(reading);
  if ('(['.includes(mark)) reading.scopes.push(openScope(scope));
  else if (')]'.includes(mark) && reading.scopes.length > 1) reading.scopes.pop();
  else if ('.!?'.includes(mark)) endSentence(reading);
  else if (mark === ',') join(scope, true);
  else if (mark === ':') announce(scope);
  else if (mark === ';') {
    endClause(scope);
    reading.before = reading.figures.length;
  }
}

/** Reads the phrase that begins at a word and returns the token after it. */
export function readWord(tokens: Tokens, scope: Scope, at: number): number {
  const key = keyAt(tokens, at);
  const { value: cue, next } = longest(tokens, at, CUE_WORDS) ?? { value: undefined, next: at + 1 };
  if (cue === 'none') name(scope);
  else if (cue === 'person' || cue === 'worker') {
    name(scope);
    if (!scope.isTail) scope.per = `/${cue}`;
  } else if (cue !== undefined && !NOUNS.has(cue)) govern(scope, cue);
  else if (cue !== undefined && keyAt(tokens, at - 1) !== '/') measure(scope, cue);
  else if (CLOSERS.has(key) && keyAt(tokens, at - 1) !== 'so') govern(scope, undefined);
  else if (JOINTS.has(key)) join(scope, false);
  else if (key === 'so' && scope.isUsed) scope.verb = undefined;
  else if (!FILLERS.has(key)) name(scope);
  return next;
}

/** "GTSX/1ha đất", "giá trị trên 1 ha": what the levels of the subject are per. */
export function readPer(tokens: Tokens, scope: Scope, at: number): number | undefined {
  const per = scope.isTail || scope.verb !== undefined ? undefined : readDenominator(tokens, at);
  if (per !== undefined) scope.per = `/${per.unit}`;
  return per?.next;
}

/** A period holds for what follows in its sentence and for what its clause has said; a base of comparison for nothing. */
export function readPeriodName(reading: Reading, { period }: ReadPeriod, at: number): void {
  const { tokens, figures } = reading;
  const { isTail, last } = scopeOf(reading);
  const before = [1, 2, 3, 4, 5].map((distance) => keyAt(tokens, at - distance));
  const isCompared = before.includes('so') || before.includes('kỳ') || before[0] === 'từ';
  const isBase = isTail && (last?.kind === 'index' || last?.kind === 'multiple');
  if (period === undefined || isCompared || isBase) return;
  const unsaid = reading.period === undefined ? figures.slice(reading.before) : [];
  for (const [index, figure] of unsaid.entries()) figures[reading.before + index] = { ...figure, period };
  reading.period = period;
}
