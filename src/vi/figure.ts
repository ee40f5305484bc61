import type { Hedge } from '../figures/types.js';
import { hedgeBehind, hedgeField, hedgesBefore, hedgesIn } from './hedges.js';
import { classify, type FigureKind, isPercent } from './kind.js';
import { behind, form, look, stands } from './line.js';
import { withSign } from './number.js';
import type { Numeral } from './numerals.js';
import { type Scope, settle } from './scope.js';
import { type Reading, scopeOf } from './sentence.js';
import type { Verb } from './words.js';

/** A figure of a running text, as plain data. */
export interface ExtractedFigure {
  /** The offset of the number as printed, without sign and unit; of a range, that of its first digit. */
  readonly start: number;
  /** The offset behind its last digit. */
  readonly end: number;
  /** The canonical decimal as printed, unsigned; a range has none. */
  readonly literal?: string;
  /** The literal with its sign: "giảm 1,9%" is -1.9. An audit takes this for the figure's literal. */
  readonly value?: string;
  /** The lower end of a printed range, signed. */
  readonly low?: string;
  /** The upper end of a printed range, signed. */
  readonly high?: string;
  /** The canonical unit: `item` where the noun of a count is not known, none where the text prints none. */
  readonly unit?: string;
  /** The hedge printed with it (khoảng, gần, trên); several where several stand together. */
  readonly hedge?: Hedge | readonly Hedge[];
  /** What it says: a level, a change, a share, an attainment. */
  readonly kind: FigureKind;
  /** The period that the sentence names with its year, in SDMX form. */
  readonly period?: string;
}

/** Units that are the same whatever the subject is per, and those that are per something already. */
const NOT_PER = /^(?:[%‰]|pp|times|point|rank|item)$|\//;
/** A sign stands close to its number, and not to a word: "(-9,28%)", "+3,63%". */
const SIGN = /(?<=(?:^|[\s(:[])([-−+]))/uy;
/** "tăng từ 40% lên 45%", "tăng so với 88.700 tỷ đồng": levels that something grew from. "giảm cả 3 tiêu chí": all of them. */
const LEVEL = behind('(từ)|cả|so với|(?<!ở )mức');
/** "một trong", "1 trong những"; "1 trong 6 tỉnh" is a part of a whole. */
const AMONG = form(' ?trong(?!\\p{L})(?! \\d)');
const ANNOUNCED = /(?<=:\s*)/uy;
const BRACKET = /\s?\(/uy;

/** Reads a number with the words around it, adds it to the figures if it is one, and returns where it ends. */
export function readFigure(reading: Reading, given: Numeral): number {
  const { line, offsets, period, figures } = reading;
  const scope = scopeOf(reading);
  // "giảm 35 vụ (132/167)": the pair has the unit of what it explains.
  const explained = given.pair !== undefined && given.unit === undefined ? scope.explained?.unit : undefined;
  const numeral = explained === undefined ? given : { ...given, unit: explained };
  const sign = look(SIGN, line, numeral.at)?.[1];
  const hedged = hedgesBefore(line, numeral.at - (sign ?? '').length);
  const start = numeral.at - (sign ?? '').length - hedged.length;
  const hedges = hedgeBehind(line, numeral.next);
  const verb = sign === undefined ? governing(line, scope, numeral, start) : sign === '+' ? 'up' : 'down';
  if (!isFigure(line, scope, numeral, start, verb)) return numeral.next;

  const said = classify(line, numeral, scope, verb);
  settle(scope, said, verb);
  if (numeral.pair !== 'first') scope.explained = undefined;
  const { kind, isNegative, unit } = said;
  const last = numeral.high ?? numeral;
  const startOf = (at: number) => offsets.get(at) ?? at;
  figures.push({
    start: startOf(numeral.at),
    end: startOf(last.at) + last.end - last.at,
    ...numbers(numeral, isNegative),
    ...(unit === undefined ? {} : { unit: NOT_PER.test(unit) ? unit : unit + scope.per }),
    ...hedgeField([...hedgesIn(hedged), ...hedges.hedges]),
    kind,
    ...(period === undefined ? {} : { period }),
  });
  return hedges.end;
}

function numbers(
  { literal, high }: Numeral,
  isNegative: boolean,
): Pick<ExtractedFigure, 'literal' | 'value' | 'low' | 'high'> {
  const value = withSign(literal, isNegative);
  if (high === undefined) return { literal, value };
  const other = withSign(high.literal, isNegative);
  return Number(value) > Number(other) ? { low: other, high: value } : { low: value, high: other };
}

/** The verb that governs a number: one that no figure has followed yet, or that of the list in which the number stands. */
function governing(line: string, scope: Scope, { unit, high }: Numeral, start: number): Verb | undefined {
  const { listed, isTail, words, last } = scope;
  const isListed = !isTail && words === 0 && last !== undefined && isPercent(last) === isPercent({ unit });
  const verb = scope.verb ?? (isListed ? listed : undefined);
  const level = look(LEVEL, line, start);
  return verb !== undefined && level !== undefined && !(level[1] !== undefined && high !== undefined) ? 'level' : verb;
}

/** Whether a number says something: it has a unit, is a pair or a rank, or what stands around calls for a number. */
function isFigure(
  line: string,
  scope: Scope,
  { at, end, next, unit, pair }: Numeral,
  start: number,
  verb: Verb | undefined,
): boolean {
  if (unit !== undefined || pair !== undefined) return true;
  if (stands(AMONG, line, next)) return false;
  const isAwaited =
    stands(ANNOUNCED, line, start) ||
    stands(BRACKET, line, next) ||
    (verb !== undefined && (scope.verb === undefined || scope.distance === 0));
  return isAwaited || /,\d|\.\d{3}$/.test(line.slice(at, end));
}
