import { compare } from '../decimal/rational.js';
import type { ReadDocument, ReadRelation } from '../figures/document/read-document.js';
import { implied } from '../figures/evaluate.js';
import { type End, intersect, type Interval, isEmpty } from '../figures/interval/interval.js';
import { integersOf } from './integers.js';
import { integerOperands } from './network.js';
import { shorten } from './shorten.js';

/** An operand that a relation narrows: where it then lies, and which of its ends moved. */
export interface Narrowed {
  readonly variable: number;
  readonly interval: Interval;
  readonly low: boolean;
  readonly high: boolean;
}

/** What a relation makes of its operands: those that it narrows, in order, or that one has no value left. */
export type Narrowing = readonly Narrowed[] | 'clash';

/** What relations, by their place, made of the intervals that they were given. */
export type Narrowings = Map<number, { readonly known: readonly Interval[]; readonly narrowing: Narrowing }[]>;

/** Past so many, what a relation makes of other intervals is not kept. */
const MAX_KEPT = 8;

/**
 * Narrows the operands of a relation. What it made of the very same intervals before is kept: the contractions of an
 * audit differ in few figures, released or read in another way, and a relation far from those is computed once.
 */
export function narrow(
  document: ReadDocument,
  relation: ReadRelation,
  place: number,
  known: readonly Interval[],
  kept: Narrowings,
): Narrowing {
  const before = kept.get(place);
  const same = before?.find((entry) => entry.known.every((interval, index) => interval === known[index]));
  if (same !== undefined) return same.narrowing;
  const narrowing = narrowed(document, relation, known);
  if (before === undefined) kept.set(place, [{ known, narrowing }]);
  else if (before.length < MAX_KEPT) before.push({ known, narrowing });
  return narrowing;
}

function narrowed(document: ReadDocument, relation: ReadRelation, known: readonly Interval[]): Narrowing {
  const computed = implied(relation, known);
  const integers = integerOperands(document, relation);
  const found: Narrowed[] = [];
  for (const [index, { variable }] of relation.operands.entries()) {
    // A figure may stand in a relation twice; the second time it is already as narrow as the first has left it.
    const now = found.filter((earlier) => earlier.variable === variable).at(-1)?.interval ?? (known[index] as Interval);
    const both = intersect(now, computed[index] as Interval);
    const interval = integers.includes(index) && !isEmpty(both) ? integersOf(both) : both;
    if (isEmpty(interval)) return 'clash';
    const [low, high] = [differs(interval.low, now.low), differs(interval.high, now.high)];
    if (low || high)
      found.push({
        variable,
        interval: shorten({ low: low ? interval.low : now.low, high: high ? interval.high : now.high }),
        low,
        high,
      });
  }
  return found;
}

function differs(a: End | null, b: End | null): boolean {
  if (a === b) return false;
  if (a === null || b === null) return true;
  return a.closed !== b.closed || compare(a.value, b.value) !== 0;
}
