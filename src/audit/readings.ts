import { type ReadDocument, type ReadRelation, type Variable, variableAt } from '../figures/document/read-document.js';
import { impliedFor, isFeasible } from '../figures/evaluate.js';
import { ENDS } from '../figures/interval/enclosure.js';
import { type Interval, intersect, isEmpty } from '../figures/interval/interval.js';
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
  if (integerOperands(document, relation).length === 0 && imply(network, place, start.floats, floats)) {
    const move = compareFloats(floats.implied, at, start.floats, variableOf(relation, relation.form.image) * ENDS);
    if (move === CLASH) return false;
    if ((move & UNSURE_OF_MEETING) === 0) return true;
  }
  return canHold(document, relation, relation.operands.map(start.intervalOf));
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
  const steps = Math.max(...operands.map(({ printed }) => printed.readings.length));
  const ambiguous = operands.flatMap(({ printed }, index) => (printed.readings.length > 1 ? [index] : []));
  const candidates = Array.from({ length: steps - 1 }, (_, step) => step + 1).flatMap((step) => [
    ...ambiguous.map((index) => ({ indices: [index], step })),
    { indices: ambiguous, step },
  ]);
  for (const { indices, step } of candidates) {
    const intervals = operands.map((operand, index) =>
      indices.includes(index) ? readAt(operand, step).interval : operand.printed.finest,
    );
    if (!canHold(document, relation, intervals)) continue;
    const assumption = indices.flatMap((index) => {
      const operand = operands[index] as Variable;
      const { granularity } = readAt(operand, step);
      return granularity === null ? [] : [{ figure: operand.id, granularity }];
    });
    return { intervals, assumption };
  }
  return null;
}

function readAt({ printed: { readings } }: Variable, step: number): Variable['printed']['readings'][number] {
  return readings[Math.min(step, readings.length - 1)] as Variable['printed']['readings'][number];
}
