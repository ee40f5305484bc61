import type { Rational } from '../../decimal/rational.js';
import type { ReadDocument, ReadRelation } from '../../figures/document/read-document.js';
import { impliedFor, pointValue } from '../../figures/evaluate.js';
import { type Interval, WHOLE_LINE } from '../../figures/interval/interval.js';

/** A number that is printed, or that printed ones determine. */
export interface Known {
  readonly value: Rational;
  /** Where the true number may lie, as the figures are printed. */
  readonly interval: Interval;
  /** The relation it was computed from; undefined when it is printed. */
  readonly via: ReadRelation | undefined;
}

/**
 * The number of every variable of a document, as printed or, where nothing is printed, from the first identity whose
 * other operands are all printed. One step only: a figure computed from computed figures is no evidence of its own.
 */
export function knownNumbers(document: ReadDocument): readonly (Known | undefined)[] {
  const printed = document.variables.map(({ printed: { number, coarsest } }): Known | undefined =>
    number === null ? undefined : { value: number, interval: coarsest, via: undefined },
  );
  const known = [...printed];
  for (const relation of document.relations) {
    const missing = relation.operands.findIndex((operand) => printed[operand] === undefined);
    const only = relation.operands[missing];
    if (relation.strength === 'expected' || only === undefined || known[only] !== undefined) continue;
    const computed = compute(relation, missing, (operand) => printed[operand]);
    if (computed !== undefined) known[only] = { ...computed, via: relation };
  }
  return known;
}

/**
 * One operand of a relation by the numbers of the others, where all are known.
 *
 * @param numberOf the number of a variable, by its place
 */
export function compute(
  relation: ReadRelation,
  index: number,
  numberOf: (variable: number) => Known | undefined,
): { readonly value: Rational; readonly interval: Interval } | undefined {
  const numbers = relation.operands.map(numberOf);
  const value = pointValue(
    relation,
    index,
    numbers.map((number) => number?.value ?? null),
  );
  if (value === null) return undefined;
  const intervals = numbers.map((number) => number?.interval ?? WHOLE_LINE);
  return { value, interval: impliedFor(relation, index, intervals) };
}
