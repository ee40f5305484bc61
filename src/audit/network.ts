import { equal, ONE } from '../decimal/rational.js';
import { type ReadDocument, type ReadRelation, type Variable, variableAt } from '../figures/document/read-document.js';
import { isCountMeasure } from '../quantity/measures.js';

/** What stands in the relations of a document, in arrays: a walk over a large one touches little else. */
export interface Incidence {
  /** The variables of the relation at place p stand in `operands` from `operandsFrom[p]` on, before `operandsFrom[p + 1]`. */
  readonly operandsFrom: Int32Array;
  readonly operands: Int32Array;
  /** The places of the identities that variable v stands in, ascending, in the same way. */
  readonly placesFrom: Int32Array;
  readonly places: Int32Array;
  /** By place: whether no number stands in the relation twice, and none has to be a whole one: floats may stand for them. */
  readonly isFloating: Uint8Array;
  /** By variable: whether the document prints a number for it. */
  readonly isPrinted: Uint8Array;
}

/** Some identities of a document. */
export interface Network {
  readonly document: ReadDocument;
  readonly incidence: Incidence;
  /** Their places in the document, ascending. */
  readonly places: readonly number[];
}

/** All identities of a document. */
export function identitiesOf(document: ReadDocument): Network {
  const { variables, relations } = document;
  const operandsFrom = new Int32Array(relations.length + 1);
  relations.forEach(({ operands }, place) => {
    operandsFrom[place + 1] = (operandsFrom[place] as number) + operands.length;
  });
  const operands = new Int32Array(operandsFrom.at(-1) as number);
  const placesFrom = new Int32Array(variables.length + 1);
  const isFloating = new Uint8Array(relations.length);
  const standsIn = new Int32Array(variables.length).fill(-1);
  const isPrintedOne = new Uint8Array(variables.length);
  variables.forEach((variable, index) => {
    if (isPrinted(variable)) isPrintedOne[index] = 1;
  });
  const places: number[] = [];
  relations.forEach((relation, place) => {
    let at = operandsFrom[place] as number;
    let isFree = integerOperands(document, relation).length === 0;
    const isOne = isIdentity(relation);
    if (isOne) places.push(place);
    for (const variable of relation.operands) {
      operands[at++] = variable;
      if (isOne) placesFrom[variable + 1] = (placesFrom[variable + 1] as number) + 1;
      if (standsIn[variable] === place) isFree = false;
      standsIn[variable] = place;
    }
    isFloating[place] = isFree ? 1 : 0;
  });
  for (let variable = 0; variable < variables.length; variable++)
    placesFrom[variable + 1] = (placesFrom[variable + 1] as number) + (placesFrom[variable] as number);
  const next = placesFrom.slice();
  const standing = new Int32Array(placesFrom.at(-1) as number);
  for (const place of places) {
    for (let at = operandsFrom[place] as number; at < (operandsFrom[place + 1] as number); at++) {
      const variable = operands[at] as number;
      const to = next[variable] as number;
      standing[to] = place;
      next[variable] = to + 1;
    }
  }
  return {
    document,
    incidence: { operandsFrom, operands, placesFrom, places: standing, isFloating, isPrinted: isPrintedOne },
    places,
  };
}

/** Some relations of a network. */
export function within({ document, incidence }: Network, places: readonly number[]): Network {
  return { document, incidence, places };
}

/** Does something with each identity that a variable stands in; twice where it stands in one twice. */
export function forIdentitiesWith({ incidence }: Network, variable: number, act: (place: number) => void): void {
  const { placesFrom, places } = incidence;
  const end = placesFrom[variable + 1] as number;
  for (let at = placesFrom[variable] as number; at < end; at++) act(places[at] as number);
}

/** Does something with each variable that stands in a relation; twice where it stands there twice. */
function forOperandsOf({ incidence }: Network, place: number, act: (variable: number) => void): void {
  const { operandsFrom, operands } = incidence;
  const end = operandsFrom[place + 1] as number;
  for (let at = operandsFrom[place] as number; at < end; at++) act(operands[at] as number);
}

/** All identities of a document in parts that share no variable: none says anything of another. */
export function partsOf(all: Network): readonly Network[] {
  const { variables, relations } = all.document;
  const isSeen = new Uint8Array(relations.length);
  const isCrossed = new Uint8Array(variables.length);
  return all.places.flatMap((first) => {
    if (isSeen[first] === 1) return [];
    isSeen[first] = 1;
    const places = [first];
    const add = (neighbour: number) => {
      if (isSeen[neighbour] === 1) return;
      isSeen[neighbour] = 1;
      places.push(neighbour);
    };
    const cross = (variable: number) => {
      if (isCrossed[variable] === 1) return;
      isCrossed[variable] = 1;
      forIdentitiesWith(all, variable, add);
    };
    // The list grows while it is walked.
    for (const place of places) forOperandsOf(all, place, cross);
    return [
      within(
        all,
        places.sort((a, b) => a - b),
      ),
    ];
  });
}

/** The variables of a network that are wanted, ascending. */
export function variablesOf(network: Network, isWanted: (variable: number) => boolean = () => true): readonly number[] {
  const variables = new Set<number>();
  const add = (variable: number) => {
    if (isWanted(variable)) variables.add(variable);
  };
  for (const place of network.places) forOperandsOf(network, place, add);
  return ascending(variables);
}

export function ascending(numbers: Iterable<number>): number[] {
  return [...numbers].sort((a, b) => a - b);
}

export function relationAt({ relations }: ReadDocument, place: number): ReadRelation {
  return relations[place] as ReadRelation;
}

/** The place among the variables of an operand of a relation. */
export function variableOf({ operands }: ReadRelation, operand: number): number {
  return operands[operand] as number;
}

/** Whether a relation holds by definition. */
export function isIdentity({ strength }: ReadRelation): boolean {
  return strength === 'identity';
}

/** Whether the document prints all numbers of the relation at a place. */
export function areAllPrinted({ document, incidence }: Network, place: number): boolean {
  return relationAt(document, place).operands.every((variable) => incidence.isPrinted[variable] === 1);
}

/** Whether the document prints a number for it. */
export function isPrinted({ figure }: Variable): boolean {
  return figure.literal !== undefined || figure.low !== undefined;
}

/** Whether the true number of a figure is a whole number of things; an average of things is printed with decimals. */
function isCount({ unit, printed }: Variable): boolean {
  if (printed.integral) return true;
  return (
    unit !== null && equal(unit.scale, ONE) && isCountMeasure(unit.measure) && (printed.number?.decimals ?? 0) === 0
  );
}

/**
 * Of a rate between two counts, the two counts: some whole numbers must print the rate. "84.6 %" of communes, 154 of
 * them, leaves 182 as the only number of communes.
 */
export function integerOperands(document: ReadDocument, relation: ReadRelation): readonly number[] {
  if (relation.type !== 'percent') return NONE;
  return COUNTED.every((index) => isCount(variableAt(document, variableOf(relation, index)))) ? COUNTED : NONE;
}

const NONE: readonly number[] = [];
/** Part and whole. */
const COUNTED: readonly number[] = [1, 2];
