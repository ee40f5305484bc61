import { compare } from '../decimal/rational.js';
import type { ReadDocument, ReadRelation } from '../figures/document/read-document.js';
import { implied } from '../figures/evaluate.js';
import { type End, intersect, type Interval, isEmpty } from '../figures/interval/interval.js';
import { integersOf } from './integers.js';
import { integerOperands } from './network.js';
import { shorten } from './shorten.js';

/** An operand that a relation narrows: where it then lies, and which of its ends moved. */
export interface Narrowed {
  /** Its index in the relation. */
  readonly operand: number;
  readonly interval: Interval;
  readonly low: boolean;
  readonly high: boolean;
}

/** Narrows the operands of a relation, exactly; gives those that moved, in order, or says that one has no value left. */
export function narrow(
  document: ReadDocument,
  relation: ReadRelation,
  known: readonly Interval[],
): readonly Narrowed[] | 'clash' {
  const computed = implied(relation, known);
  const integers = integerOperands(document, relation);
  const found: Narrowed[] = [];
  for (const [operand, variable] of relation.operands.entries()) {
    // A figure may stand in a relation twice; the second time it is already as narrow as the first has left it.
    const earlier = found.filter((other) => relation.operands[other.operand] === variable).at(-1);
    const now = earlier?.interval ?? (known[operand] as Interval);
    const both = intersect(now, computed[operand] as Interval);
    const interval = integers.includes(operand) && !isEmpty(both) ? integersOf(both) : both;
    if (isEmpty(interval)) return 'clash';
    const shortened = shorten(interval);
    // An end too far out to be kept moves nothing.
    const low = shortened.low !== null && moves(now.low, interval.low as End);
    const high = shortened.high !== null && moves(now.high, interval.high as End);
    if (low || high) {
      const moved = { low: low ? shortened.low : now.low, high: high ? shortened.high : now.high };
      found.push({ operand, interval: moved, low, high });
    }
  }
  return found;
}

function moves(from: End | null, to: End): boolean {
  return from === null || from.closed !== to.closed || compare(from, to) !== 0;
}
