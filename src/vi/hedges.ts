import { isWordOf } from '../fields.js';
import type { Hedge } from '../figures/types.js';
import { refuse } from './refuse.js';
import { keyAt, phraseOf, type Tokens, vocabulary, wordSet } from './tokens.js';

/** The words before a number, by what they say; the first of several is the one that is written. */
const WORDS = {
  over: 'trên|hơn|>',
  nearly: 'gần',
  under: 'dưới|chưa đầy|chưa đến|chưa tới|<',
  about: 'khoảng|xấp xỉ|chừng|trên dưới|~|≈',
  'at-least': 'tối thiểu|ít nhất|không dưới|≥',
  'at-most': 'tối đa|nhiều nhất|không quá|≤',
} as const satisfies Record<Hedge, string>;

const BEFORE = vocabulary<Hedge>(WORDS);
const BEHIND = vocabulary({ 'at-least': 'trở lên', 'at-most': 'trở xuống' });
/** "cao hơn 5%" compares; it does not hedge. */
const COMPARATIVES = wordSet('cao thấp nhiều ít lớn nhỏ');

/** The word that is written for a hedge. */
export function hedgeWord(hedge: Hedge): string {
  if (!isWordOf(WORDS, hedge)) refuse('option', hedge, 'is no hedge', Object.keys(WORDS).join(', '));
  return WORDS[hedge].replace(/\|.*/, '');
}

/** Hedges beside a number, and the token at which they end, away from it. */
export interface ReadHedges {
  readonly hedges: readonly Hedge[];
  readonly end: number;
}

/** The hedges right before a token, in the order of the text; `end` is the first of their tokens. */
export function hedgesBefore(tokens: Tokens, token: number): ReadHedges {
  const hedges: Hedge[] = [];
  let end = token;
  for (let length = 2; length > 0;) {
    const hedge = end < length ? undefined : BEFORE.get(phraseOf(tokens, end - length, end));
    if (hedge === undefined || (length === 1 && COMPARATIVES.has(keyAt(tokens, end - 2)))) length -= 1;
    else {
      hedges.push(hedge);
      end -= length;
      length = 2;
    }
  }
  return { hedges: hedges.reverse(), end };
}

/** The hedge right behind a unit ("trở lên"); `end` is the token after it. */
export function hedgeBehind(tokens: Tokens, token: number): ReadHedges {
  const hedge = BEHIND.get(phraseOf(tokens, token, token + 2));
  return hedge === undefined ? { hedges: [], end: token } : { hedges: [hedge], end: token + 2 };
}

/** Hedges as a figure has them: none, one, or a list. */
export function hedgeField(hedges: readonly Hedge[]): { readonly hedge?: Hedge | readonly Hedge[] } {
  const [hedge] = hedges;
  return hedge === undefined ? {} : { hedge: hedges.length > 1 ? hedges : hedge };
}
