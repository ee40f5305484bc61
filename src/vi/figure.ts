import type { Hedge } from '../figures/types.js';
import { hedgeBehind, hedgeField, hedgesBefore } from './hedges.js';
import { classify, type FigureKind, isPercent } from './kind.js';
import { isMinus, withSign } from './number.js';
import type { Numeral } from './numerals.js';
import { type Scope, settle } from './scope.js';
import { type Reading, scopeOf } from './sentence.js';
import { keyAt, type Tokens } from './tokens.js';
import type { Cue } from './words.js';

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

/** Words that a verb reaches over. */
const REACH = 8;
/** Units that are the same whatever the subject is per. */
const NOT_PER = new Set(['%', '‰', 'pp', 'times', 'point', 'rank', 'item']);

/** Reads a number with the words around it, adds it to the figures if it is one, and returns the token after it. */
export function readFigure(reading: Reading, given: Numeral): number {
  const { tokens, period, figures } = reading;
  const scope = scopeOf(reading);
  // "giảm 35 vụ (132/167)": the pair has the unit of what it explains.
  const explained = given.pair !== undefined && given.unit === undefined ? scope.explained?.unit : undefined;
  const numeral = explained === undefined ? given : { ...given, unit: explained };
  const sign = printedSign(tokens, numeral.at);
  const before = hedgesBefore(tokens, numeral.at - (sign === undefined ? 0 : 1));
  const behind = hedgeBehind(tokens, numeral.next);
  const verb = sign ?? governing(tokens, scope, numeral, before.end);
  if (!isFigure(tokens, scope, numeral, before.end, verb)) return numeral.next;

  const said = classify(tokens, numeral, scope, verb);
  settle(scope, said, verb);
  if (numeral.pair !== 'first') scope.explained = undefined;
  const { kind, isNegative, unit } = said;
  const isPer = verb !== undefined && unit !== undefined && !NOT_PER.has(unit) && !unit.includes('/');
  figures.push({
    start: tokens[numeral.at]?.start ?? 0,
    end: tokens[(numeral.high ?? numeral).at]?.end ?? 0,
    ...numbers(numeral, isNegative),
    ...(unit === undefined ? {} : { unit: isPer ? `${unit}${scope.per}` : unit }),
    ...hedgeField([...before.hedges, ...behind.hedges]),
    kind,
    ...(period === undefined ? {} : { period }),
  });
  return behind.end;
}

function numbers(
  { literal, high }: Numeral,
  isNegative: boolean,
): Pick<ExtractedFigure, 'literal' | 'value' | 'low' | 'high'> {
  if (high === undefined) return { literal, value: withSign(literal, isNegative) };
  const [low, top] = [literal, high.literal]
    .map((end) => withSign(end, isNegative))
    .sort((a, b) => Number(a) - Number(b));
  return { low: low ?? literal, high: top ?? literal };
}

/** A sign right before the number: "(-9,28%)", "+3,63%". */
function printedSign(tokens: Tokens, at: number): Cue | undefined {
  const [sign, number] = [tokens[at - 1], tokens[at]];
  if (sign === undefined || number?.glued !== true || (sign.glued && !['(', ':', '['].includes(keyAt(tokens, at - 2))))
    return undefined;
  return isMinus(sign.key) ? 'down' : sign.key === '+' ? 'up' : undefined;
}

/** The verb that governs a number: one that no figure has followed yet, or that of the list in which the number stands. */
function governing(tokens: Tokens, scope: Scope, { unit, high }: Numeral, start: number): Cue | undefined {
  const isListed =
    !scope.isTail && scope.words === 0 && scope.last !== undefined && isPercent(scope.last) === isPercent({ unit });
  if (scope.verb === undefined || (scope.isUsed ? !isListed : scope.distance > REACH)) return undefined;
  const previous = keyAt(tokens, start - 1);
  // "tăng từ 40% lên 45%", "tăng so với 88.700 tỷ đồng": levels that something grew from; "giảm cả 3 tiêu chí": all of them.
  const isLevel =
    (previous === 'từ' && high === undefined) ||
    previous === 'cả' ||
    (previous === 'với' && keyAt(tokens, start - 2) === 'so');
  return isLevel ? 'level' : scope.verb;
}

/** Whether a number says something: it has a unit, is a pair or a rank, or what stands around calls for a number. */
function isFigure(
  tokens: Tokens,
  scope: Scope,
  { at, next, unit, pair }: Numeral,
  start: number,
  verb: Cue | undefined,
): boolean {
  if (unit !== undefined || pair !== undefined) return true;
  const behind = keyAt(tokens, next);
  // "một trong", "1 trong những"; "1 trong 6 tỉnh" is a part of a whole.
  if (behind === 'trong' && tokens[next + 1]?.type !== 'number') return false;
  const isAwaited =
    keyAt(tokens, start - 1) === ':' ||
    behind === '(' ||
    (verb !== undefined && (scope.isUsed || scope.distance === 0));
  return isAwaited || /,\d|\.\d{3}$/.test(keyAt(tokens, at));
}
