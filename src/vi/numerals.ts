import { behind, form, look, NUMBER, stands } from './line.js';
import { isName } from './names.js';
import { readNumber } from './number.js';
import { PERIOD } from './period.js';
import { readUnit } from './unit.js';
import { isCounted } from './units.js';
import { NOUN } from './words.js';

/** A number that may be a figure. */
export interface Numeral {
  readonly at: number;
  /** Where the number ends, and where its unit does. */
  readonly end: number;
  readonly next: number;
  readonly literal: string;
  readonly unit?: string | undefined;
  /** The upper end of a range. */
  readonly high?: Numeral;
  /** Where it stands in a pair with a slash: "30/54". */
  readonly pair?: 'first' | 'second';
  readonly isRank?: boolean;
}

/** The name of a period: the match of its form, and where it ends. */
export interface Period {
  readonly named: readonly (string | undefined)[];
  readonly end: number;
}

/** What begins at a place: a number, or the name of a period. */
export interface Landmarks {
  readonly numerals: ReadonlyMap<number, Numeral>;
  readonly periods: ReadonlyMap<number, Period>;
}

const LANDMARK = form(
  `(?<![\\p{L}\\p{M}²³\\p{Nd}])(?:${PERIOD}|(${NUMBER})(?: ?/ ?(${NUMBER}))?((?: ?/ ?${NUMBER}){0,9999}))`,
  'giu',
);
/** "đứng thứ 2/63", "xếp hạng 5", "thứ 3 cả nước" */
const ORDER = behind('thứ');
const RANKING = behind('(?:đứng|xếp|hạng|trí)(?:(?: \\p{L}+){0,2} thứ)?');
const FIELD = form(' (?:cả|toàn|vùng|miền|trong)(?!\\p{L})');
/** "40 bạc, 45 đồng" */
const MEDALS = behind('bạc(?:,| và)?');
const NOUN_BEHIND = form(NOUN);
const LISTED = form(' ?(?:([-–]|đến)|[,;]|và|hoặc) ?');

/** Finds the numbers of a line that may be figures, and the periods that it names. */
export function landmarks(line: string): Landmarks {
  const numerals = new Map<number, Numeral>();
  const periods = new Map<number, Period>();
  for (const match of line.matchAll(LANDMARK)) {
    const [first, second, more] = match.slice(-3);
    const end = match.index + match[0].length;
    if (more === undefined) periods.set(match.index, { named: match, end });
    else if (more === '')
      for (const numeral of readNumerals(line, match.index, end, first ?? '', second))
        numerals.set(numeral.at, numeral);
  }
  return { numerals: shareUnits(line, numerals), periods };
}

/** The number at a place, or the pair of numbers that a slash joins. */
function readNumerals(line: string, at: number, end: number, first: string, second?: string): readonly Numeral[] {
  const [literal, last] = [first, second ?? first].map((number) => readNumber(number)?.value);
  if (literal === undefined || last === undefined) return [];
  const { unit, next } = unitOf(line, at, end, last);
  const isOrdered = stands(ORDER, line, at);
  // "xếp hạng 5 di tích" counts what is classified; "lần thứ 3" is no figure.
  const isRank = isOrdered
    ? second !== undefined || stands(RANKING, line, at) || stands(FIELD, line, end)
    : (second ?? unit) === second && stands(RANKING, line, at);
  if ((isOrdered && !isRank) || isName(line, at, end, unit)) return [];
  const number: Numeral = { at, end, next: isRank ? end : next, literal, unit: isRank ? 'rank' : unit, isRank };
  if (second === undefined) return [number];
  const middle = at + first.length;
  return [
    { ...number, end: middle, next: middle, pair: 'first' },
    { at: end - second.length, end, next, literal: last, unit, pair: 'second' },
  ];
}

/** The unit behind a number: `item` for a counted thing whose noun is not known. */
function unitOf(
  line: string,
  at: number,
  end: number,
  literal: string,
): { readonly unit: string | undefined; readonly next: number } {
  const { unit, end: next = end, isBare } = readUnit(line, end) ?? {};
  const isOfNoun = isNoun(line, next);
  const countsNoun = isOfNoun && !literal.includes('.');
  // Medals are no money, and "334 điểm bưu chính" are places; "88,5 điểm" are points.
  const isThing = unit === 'VND' ? stands(MEDALS, line, at) : countsNoun && (unit ?? 'point') === 'point';
  if (isThing) return { unit: 'item', next };
  // "334,4 tỷ" without a measure is money; "7 triệu ắc quy" is not.
  const isMoney = unit !== 'thousand' && !(unit === 'million' && isOfNoun);
  return { unit: isBare === true ? `${unit} ${isMoney ? 'VND' : 'item'}` : unit, next };
}

/** Whether a word stands at a place that can name what is counted. */
export function isNoun(line: string, at: number): boolean {
  return stands(NOUN_BEHIND, line, at);
}

/** Gives a number its unit from the number listed behind it, and the lower end of a range the upper, which is skipped. */
function shareUnits(line: string, given: ReadonlyMap<number, Numeral>): ReadonlyMap<number, Numeral> {
  const shared = new Map(given);
  for (const [at, numeral] of [...given].reverse()) {
    const [joint, dash] = look(LISTED, line, numeral.next) ?? [];
    const listed = joint && shared.get(numeral.next + joint.length);
    if (!listed || listed.pair === 'first' || listed.isRank || numeral.isRank) continue;
    const unit = numeral.unit ?? listed.unit;
    const isRange = dash !== undefined && unit === listed.unit && listed.high === undefined;
    shared.set(at, { ...numeral, unit, ...(isRange ? { high: listed, next: listed.next } : {}) });
  }
  return shared;
}

/** Whether a number with its unit is a count of things. */
export function isCount({ literal, unit }: Numeral): boolean {
  return !literal.includes('.') && (unit === undefined || isCounted(unit));
}
