import { equal, ONE } from '../decimal/rational.js';
import type { ReadDocument, ReadRelation, Variable } from '../figures/document/read-document.js';
import type { Interval } from '../figures/interval/interval.js';
import { isCountMeasure } from '../quantity/index.js';

/** Some relations of a document, and which of them each variable stands in. */
export interface Network {
  readonly document: ReadDocument;
  /** Places of the relations in the document, ascending. */
  readonly relations: readonly number[];
  /** For each variable that stands in one, the places of those relations. */
  readonly of: ReadonlyMap<number, readonly number[]>;
}

export function networkOf(document: ReadDocument, relations: readonly number[]): Network {
  const of = new Map<number, number[]>();
  for (const place of relations) {
    for (const { variable } of relationAt(document, place).operands) {
      const places = of.get(variable);
      if (places === undefined) of.set(variable, [place]);
      else if (places.at(-1) !== place) places.push(place);
    }
  }
  return { document, relations, of };
}

export function relationAt({ relations }: ReadDocument, place: number): ReadRelation {
  return relations[place] as ReadRelation;
}

export function variableAt({ variables }: ReadDocument, index: number): Variable {
  return variables[index] as Variable;
}

/** Whether a relation holds by definition. */
export function isIdentity({ relation }: ReadRelation): boolean {
  return relation.strength !== 'expected';
}

/** Whether the document prints a number for it. */
export function isPrinted({ figure }: Variable): boolean {
  return figure.literal !== undefined || figure.low !== undefined;
}

/** Where a variable lies before any relation is looked at. */
export type Start = (variable: number) => Interval;

export function coarsest({ printed }: Variable): Interval {
  return printed.coarsest;
}

export function finest({ printed }: Variable): Interval {
  return printed.finest;
}

export function soft({ printed }: Variable): Interval {
  return printed.soft;
}

/** All variables of a document, each read in the same way. */
export function startOf(document: ReadDocument, reading: (variable: Variable) => Interval): Start {
  return (variable) => reading(variableAt(document, variable));
}

/** Whether the true number of a figure is a whole number of things. */
function isCount({ unit, printed }: Variable): boolean {
  return printed.integral || (unit !== null && equal(unit.scale, ONE) && isCountMeasure(unit.measure));
}

/**
 * Of a rate between two counts, the two counts: some whole numbers must print the rate. "84.6 %" of communes, 154 of
 * them, leaves 182 as the only number of communes.
 */
export function integerOperands({ variables }: ReadDocument, { relation, operands }: ReadRelation): readonly number[] {
  if (relation.type !== 'percent') return [];
  const sides = operands.flatMap(({ role }, index) => (role === 'rate' ? [] : [index]));
  return sides.every((index) => isCount(variables[operands[index]?.variable ?? -1] as Variable)) ? sides : [];
}
