import { equal, ONE } from '../decimal/rational.js';
import type { ReadDocument, ReadRelation, Variable } from '../figures/document/read-document.js';
import type { Interval } from '../figures/interval/interval.js';
import { isCountMeasure } from '../quantity/index.js';
import type { Narrowings } from './narrow.js';

/** Some relations of a document, and which of them each variable stands in. */
export interface Network {
  readonly document: ReadDocument;
  /** Places of the relations in the document, ascending. */
  readonly relations: readonly number[];
  /** For each variable that stands in one, the places of those relations. */
  readonly of: ReadonlyMap<number, readonly number[]>;
  /** What the relations of the document made of their operands so far. */
  readonly narrowings: Narrowings;
}

export function networkOf(
  document: ReadDocument,
  relations: readonly number[],
  narrowings: Narrowings = new Map(),
): Network {
  const of = new Map<number, number[]>();
  for (const place of relations) {
    for (const { variable } of relationAt(document, place).operands) {
      const places = of.get(variable);
      if (places === undefined) of.set(variable, [place]);
      else if (places.at(-1) !== place) places.push(place);
    }
  }
  return { document, relations, of, narrowings };
}

/** Some relations of the document of a network. */
export function within({ document, narrowings }: Network, relations: readonly number[]): Network {
  return networkOf(document, relations, narrowings);
}

/** A network in parts that share no variable: none says anything of another. */
export function partsOf(network: Network): readonly Network[] {
  const { document, relations, of } = network;
  const seen = new Set<number>();
  const crossed = new Set<number>();
  return relations.flatMap((first) => {
    if (seen.has(first)) return [];
    seen.add(first);
    const places = [first];
    // The list grows while it is walked.
    for (const place of places) {
      for (const { variable } of relationAt(document, place).operands) {
        if (crossed.has(variable)) continue;
        crossed.add(variable);
        for (const neighbour of of.get(variable) ?? []) {
          if (seen.has(neighbour)) continue;
          seen.add(neighbour);
          places.push(neighbour);
        }
      }
    }
    return [
      within(
        network,
        places.sort((a, b) => a - b),
      ),
    ];
  });
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

/** A way to read a figure. */
export type ReadingOf = (variable: Variable) => Interval;

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
export function startOf(document: ReadDocument, reading: ReadingOf): Start {
  return (variable) => reading(variableAt(document, variable));
}

/** Whether two ways to read give the same interval of every figure of a network. */
export function readsAlike({ document, of }: Network, a: ReadingOf, b: ReadingOf): boolean {
  for (const index of of.keys()) {
    const variable = variableAt(document, index);
    if (a(variable) !== b(variable)) return false;
  }
  return true;
}

/** Whether the true number of a figure is a whole number of things; an average of things is printed with decimals. */
function isCount({ unit, printed }: Variable): boolean {
  if (printed.integral) return true;
  return unit !== null && equal(unit.scale, ONE) && isCountMeasure(unit.measure) && (printed.decimals ?? 0) === 0;
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
