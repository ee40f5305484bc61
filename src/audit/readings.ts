import { type ReadDocument, type ReadRelation, type Variable, variableAt } from '../figures/document/read-document.js';
import { impliedFor, isFeasible } from '../figures/evaluate.js';
import { ENDS } from '../figures/interval/enclosure.js';
import { type Interval, intersect, isEmpty } from '../figures/interval/interval.js';
import type { CoarserReading } from '../figures/printed/read-figure.js';
import { CLASH, compareFloats, type Floats, imply, UNSURE_OF_MEETING } from './floats.js';
import { integersOf } from './integers.js';
import { integerOperands, type Network, relationAt, variableOf } from './network.js';
import type { Start } from './starts.js';

/** A way to read the operands of a relation: an interval for each, and what it assumes of trailing zeros. */
export interface Reading {
  readonly intervals: readonly Interval[];
  readonly assumption: readonly { readonly figure: string; readonly granularity: string }[];
}

/** Whether a relation can hold with its operands in these intervals; between counts, in whole numbers. */
export function canHold(document: ReadDocument, relation: ReadRelation, intervals: readonly Interval[]): boolean {
  if (!isFeasible(relation, intervals)) return false;
  return integerOperands(document, relation).every((index) => {
    const both = intersect(intervals[index] as Interval, impliedFor(relation, index, intervals));
    return isEmpty(both) || !isEmpty(integersOf(both));
  });
}

/** The same with its operands read in one way, by floats where these can tell. */
export function canHoldFrom(network: Network, place: number, start: Start, floats: Floats): boolean {
  const { document } = network;
  const relation = relationAt(document, place);
  const at = relation.form.image * ENDS;
  if (integerOperands(document, relation).length === 0 && imply(network, place, start.floats, ENDS, floats)) {
    const move = compareFloats(floats.implied, at, start.floats, variableOf(relation, relation.form.image) * ENDS);
    if (move === CLASH) return false;
    if ((move & UNSURE_OF_MEETING) === 0) return true;
  }
  return canHold(
    document,
    relation,
    relation.operands.map((variable) => start.intervals[variable] as Interval),
  );
}

export function operandsOf(document: ReadDocument, { operands }: ReadRelation): readonly Variable[] {
  return operands.map((variable) => variableAt(document, variable));
}

/**
 * The least that has to be assumed of trailing zeros for a relation to hold: of one figure if that is enough, else of
 * all at once. Null when no reading is enough.
 */
export function neededReading(
  document: ReadDocument,
  relation: ReadRelation,
  operands: readonly Variable[],
): Reading | null {
  const steps = Math.max(...operands.map(({ printed }) => printed.coarser.length));
  const ambiguous = operands.flatMap(({ printed }, index) => (printed.coarser.length > 0 ? [index] : []));
  const candidates = Array.from({ length: steps }, (_, step) => [
    ...ambiguous.map((index) => ({ indices: [index], step })),
    { indices: ambiguous, step },
  ]).flat();
  for (const { indices, step } of candidates) {
    const read = operands.map((operand, index) => (indices.includes(index) ? readAt(operand, step) : null));
    const intervals = operands.map(({ printed }, index) => read[index]?.interval ?? printed.finest);
    if (!canHold(document, relation, intervals)) continue;
    const assumption = indices.map((index) => ({
      figure: (operands[index] as Variable).id,
      granularity: (read[index] as CoarserReading).granularity,
    }));
    return { intervals, assumption };
  }
  return null;
}

/** The coarser reading that a step leads to; the coarsest, where there are fewer. */
function readAt({ printed: { coarser } }: Variable, step: number): CoarserReading {
  return coarser[Math.min(step, coarser.length - 1)] as CoarserReading;
}
