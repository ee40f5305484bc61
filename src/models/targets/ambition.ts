import { exact } from '../../decimal/input.js';
import { compare, equal } from '../../decimal/rational.js';
import type { PrintedFigure } from '../schema/figure.js';
import type { Bound, Indicator } from '../schema/targets.js';
import { betterSide, decidingNumber, numbersOf } from './bound.js';
import { printedInterval } from './printed-interval.js';

/**
 * What a target asks for beside last year's result: more (`raised`), the same (`kept`), less (`lowered`).
 *
 * `unclear` when the printed precision of last year's result cannot tell: 11.9 after a printed "12". `unknown` without
 * such a result, and where no side is the better one.
 */
export type Ambition = 'raised' | 'kept' | 'lowered' | 'unclear' | 'unknown';

/** More is asked for where the bound lies on the better side of last year's result: below it, when less is better. */
export function ambitionOf({ target, lastYear, unit }: Pick<Indicator, 'target' | 'lastYear' | 'unit'>): Ambition {
  if (target === undefined || lastYear === undefined) return 'unknown';
  const decides = decidingNumber(target);
  if (isSameNumber(target, decides, lastYear)) return 'kept';
  const better = betterSide(target);
  if (better === null) return 'unknown';
  // Where a side is better, a number decides.
  const wanted = exact(decides as string);
  // Last year's result is an estimate when the plan is made: not even a count is exact.
  const { low, high, lowClosed, highClosed } = printedInterval(lastYear, unit, 'E');
  const isBeyond = (end: string | null, closed: boolean, side: 1 | -1) => {
    const order = end === null ? -side : compare(wanted, exact(end));
    return order === side || (order === 0 && !closed);
  };
  if (isBeyond(high, highClosed, 1)) return better === 1 ? 'raised' : 'lowered';
  if (isBeyond(low, lowClosed, -1)) return better === -1 ? 'raised' : 'lowered';
  return 'unclear';
}

/** Whether the number that decides is the one printed of last year, or one range follows the same range. */
function isSameNumber(target: Bound, decides: string | undefined, lastYear: PrintedFigure): boolean {
  const last = numbersOf(lastYear);
  const wanted =
    target.kind === 'range' && last.length === 2 ? [target.low, target.high].flatMap(numbersOf) : [decides];
  return last.every((number, index) => isEqual(number, wanted[index]));
}

function isEqual(a: string, b: string | undefined): boolean {
  return b !== undefined && equal(exact(a), exact(b));
}

/** The ambition of a target: that of its indicators, as far as it is known, or `mixed` when they differ. */
export function sharedAmbition(ambitions: readonly Ambition[]): Ambition | 'mixed' {
  const known = new Set(ambitions.filter((ambition) => ambition !== 'unknown'));
  const [first = 'unknown'] = known;
  return known.size > 1 ? 'mixed' : first;
}
