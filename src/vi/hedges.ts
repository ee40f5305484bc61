import { InvalidOptionError } from '../errors.js';
import type { Hedge } from '../figures/types.js';
import { lexicon } from './lexicon.js';
import { form, look } from './line.js';
import { refuse } from './refuse.js';

/** The words before a number, by what they say. */
const BEFORE = {
  over: 'trên|hơn|>',
  nearly: 'gần',
  under: 'dưới|chưa đầy|chưa đến|chưa tới|<',
  about: 'khoảng|xấp xỉ|chừng|trên dưới|~|≈',
  'at-least': 'tối thiểu|ít nhất|không dưới|≥',
  'at-most': 'tối đa|nhiều nhất|không quá|≤',
} as const satisfies Record<Hedge, string>;

export const HEDGES = lexicon<Hedge>(BEFORE);
const EACH = form(HEDGES.source, 'giu');
const BEHIND_UNIT = form(' trở (?:(lên)|xuống)(?!\\p{L})');
/** Hedges, each with a space behind it. "cao hơn 5%" compares; it does not hedge. */
const BEFORE_NUMBER = form(`(?<=((?:(?<!\\p{L}|(?:cao|thấp|nhiều|ít|lớn|nhỏ) )${HEDGES.source} ?)*))`);

/** The source of a form for hedges, each with a space behind it. */
export const HEDGED = `(?:${HEDGES.source} ?)*`;

/** The word that is written for a hedge. */
export function hedgeWord(hedge: Hedge): string {
  return HEDGES.write(hedge) ?? refuse(InvalidOptionError, hedge, 'is no hedge', Object.keys(BEFORE).join(', '));
}

/** The hedges among some words, in their order. */
export function hedgesIn(words: string): readonly Hedge[] {
  return Array.from(words.matchAll(EACH)).flatMap(([hedge]) => HEDGES.read(hedge) ?? []);
}

/** The words right before a place that hedge. */
export function hedgesBefore(line: string, at: number): string {
  return look(BEFORE_NUMBER, line, at)?.[1] ?? '';
}

/** The hedge right behind a unit ("trở lên"), and where it ends. */
export function hedgeBehind(line: string, at: number): { readonly hedges: readonly Hedge[]; readonly end: number } {
  const found = look(BEHIND_UNIT, line, at);
  if (found === undefined) return { hedges: [], end: at };
  return { hedges: [found[1] === undefined ? 'at-most' : 'at-least'], end: BEHIND_UNIT.lastIndex };
}

/** Hedges as a figure has them: none, one, or a list. */
export function hedgeField(hedges: readonly Hedge[]): { readonly hedge?: Hedge | readonly Hedge[] } {
  const [hedge] = hedges;
  return hedge === undefined ? {} : { hedge: hedges.length > 1 ? hedges : hedge };
}
