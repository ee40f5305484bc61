import { isName } from './names.js';
import { readNumber } from './number.js';
import { readPeriod, type ReadPeriod } from './period.js';
import { keyAt, longest, type Tokens, wordSet } from './tokens.js';
import { readUnit } from './unit.js';
import { isCounted } from './units.js';
import { CUE_WORDS, NO_NOUNS, NOUNS } from './words.js';

/** A number that may be a figure. */
export interface Numeral {
  readonly at: number;
  /** The token after its unit. */
  readonly next: number;
  readonly literal: string;
  readonly unit?: string | undefined;
  /** The upper end of a range. */
  readonly high?: Numeral;
  /** Where it stands in a pair with a slash: "30/54". */
  readonly pair?: 'first' | 'second';
  readonly isRank?: boolean;
}

/** Tokens that begin a number or the name of a period. */
export interface Landmarks {
  readonly numerals: ReadonlyMap<number, Numeral>;
  readonly periods: ReadonlyMap<number, ReadPeriod>;
}

const RANK_WORDS = wordSet('đứng xếp hạng trí');
/** Among whom one is third: "thứ 3 cả nước", "thứ 2 vùng". */
const FIELDS = wordSet('cả toàn vùng miền trong');
const DASHES = wordSet('- – đến');
const JOINED = wordSet('- – đến , ; và hoặc');

/** Finds the numbers of a text that may be figures, and the periods that it names. */
export function landmarks(tokens: Tokens): Landmarks {
  const numerals = new Map<number, Numeral>();
  const periods = new Map<number, ReadPeriod>();
  for (let at = 0; at < tokens.length;) {
    const period = readPeriod(tokens, at);
    let end = period?.next ?? at + 1;
    if (period !== undefined) periods.set(at, period);
    else if (tokens[at]?.type === 'number') {
      while (keyAt(tokens, end) === '/' && tokens[end + 1]?.type === 'number') end += 2;
      for (const numeral of readNumerals(tokens, at, end)) numerals.set(numeral.at, numeral);
    }
    at = end;
  }
  return { numerals: shareUnits(tokens, numerals), periods };
}

/** The number at a token, or the pair of numbers that a slash joins. */
function readNumerals(tokens: Tokens, at: number, end: number): readonly Numeral[] {
  const isPair = end === at + 3;
  const [literal, second] = [at, end - 1].map((token) => readNumber(keyAt(tokens, token))?.value);
  if (literal === undefined || second === undefined || end > at + 3) return [];
  const { unit, next } = unitOf(tokens, end, second);
  const before = keyAt(tokens, at - 1);
  const isRank = ranks(tokens, at, end, unit);
  // "lần thứ 3" is no figure.
  if ((before === 'thứ' && !isRank) || isName({ tokens, at, end, unit })) return [];
  const first = { at, next: isRank ? end : next, literal, unit: isRank ? 'rank' : unit, isRank };
  return isPair
    ? [
        { ...first, next: at + 1, pair: 'first' },
        { at: at + 2, next, literal: second, unit, pair: 'second' },
      ]
    : [first];
}

/** "đứng thứ 2/63", "xếp hạng 5", "thứ 3 cả nước"; but "xếp hạng 5 di tích" counts what is classified. */
function ranks(tokens: Tokens, at: number, end: number, unit: string | undefined): boolean {
  const [previous = '', ...before] = [1, 2, 3, 4].map((distance) => keyAt(tokens, at - distance));
  const isPair = end > at + 1;
  if (previous !== 'thứ') return RANK_WORDS.has(previous) && (isPair || unit === undefined);
  return isPair || before.some((key) => RANK_WORDS.has(key)) || FIELDS.has(keyAt(tokens, end));
}

/** The unit behind a number: `item` for a counted thing whose noun is not known. */
function unitOf(tokens: Tokens, from: number, literal: string): { readonly unit?: string; readonly next: number } {
  const read = readUnit(tokens, from);
  const next = read?.next ?? from;
  const item = { unit: 'item', next };
  const countsNoun = isNoun(tokens, next) && !literal.includes('.');
  if (read === undefined) return countsNoun ? item : { next };
  // "40 bạc, 45 đồng" are medals; "334 điểm bưu chính" are places, "88,5 điểm" are points.
  if (read.unit === 'VND' && keyAt(tokens, from - 3) === 'bạc') return item;
  if (read.unit === 'point' && countsNoun) return item;
  if (read.bare !== true) return read;
  // "334,4 tỷ" without a measure is money; "7 triệu ắc quy" is not.
  const isMoney = read.unit.endsWith('illion') && (read.unit !== 'million' || !isNoun(tokens, next));
  return { unit: `${read.unit} ${isMoney ? 'VND' : 'item'}`, next };
}

/** Whether a word stands at a token that can name what is counted. */
export function isNoun(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (token?.type !== 'word' || token.glued || token.breaks > 1 || NO_NOUNS.has(token.key)) return false;
  const cue = longest(tokens, at, CUE_WORDS);
  return cue === undefined || NOUNS.has(cue.value);
}

/** Gives a number its unit from the number listed behind it, and joins the ends of ranges. */
function shareUnits(tokens: Tokens, given: ReadonlyMap<number, Numeral>): ReadonlyMap<number, Numeral> {
  const shared = new Map(given);
  for (const [at, numeral] of [...given].reverse()) {
    const joint = keyAt(tokens, numeral.next);
    const behind = shared.get(numeral.next + 1);
    if (
      behind === undefined ||
      behind.pair === 'first' ||
      behind.isRank === true ||
      numeral.isRank === true ||
      !JOINED.has(joint)
    )
      continue;
    const unit = numeral.unit ?? behind.unit;
    if (DASHES.has(joint) && unit === behind.unit && behind.high === undefined) {
      shared.set(at, { ...numeral, unit, high: behind, next: behind.next });
      shared.delete(behind.at);
    } else shared.set(at, { ...numeral, unit });
  }
  return shared;
}

/** Whether a number with its unit is a count of things. */
export function isCount({ literal, unit }: Numeral): boolean {
  return !literal.includes('.') && (unit === undefined || isCounted(unit));
}
