import { type Problem, show } from '../../errors.js';
import { checkedFigure, isFields } from './check-figure.js';
import { hasShape } from './check-relation.js';
import { looksLikeNumber } from '../printed/literal.js';
import type { Unit } from '../../quantity/unit.js';
import { type OperandContext, readOperand, type Source } from './operands.js';
import { unitOrProblem } from '../units/read-unit.js';
import { pathOf, relationPath, type Slot, slotsOf } from '../relations/slots.js';
import type { Figure, Relation } from '../types.js';

/** A number of the document, printed or not: a figure, or one that stands in a relation itself. */
export interface DraftVariable {
  /** The id of the figure; of a number that stands in a relation, its path. */
  readonly id: string;
  readonly source: Source;
  readonly figure: Figure;
  /** The unit that is given; null where none is. */
  readonly unit: Unit | null;
}

/** A relation whose operands have all been found. */
export interface DraftRelation {
  readonly relation: Relation;
  /** Where it stands among the relations of the document. */
  readonly place: number;
  readonly slots: readonly Slot[];
  /** The places among the variables of what stands in the slots. */
  readonly operands: readonly number[];
}

export interface Draft {
  readonly variables: readonly DraftVariable[];
  /** The figures of the document by id. */
  readonly idOf: ReadonlyMap<string, number>;
  readonly relations: readonly DraftRelation[];
  readonly problems: Problem[];
}

/** Finds the figures of a document and what stands in each relation. What cannot be read is left out, and reported. */
export function draftDocument(document: unknown): Draft {
  const problems: Problem[] = [];
  const given = isFields(document) ? document : {};
  if (!isFields(document))
    problems.push({ path: '', message: `${show(document)} is no document; expected { figures, relations }.` });

  const variables = readFigures(given['figures'], problems);
  const idOf = new Map<string, number>();
  variables.forEach(({ id }, index) => idOf.set(id, index));
  const relations = readRelations(given['relations'], variables, { idOf, problems });
  return { variables, idOf, relations, problems };
}

/** The place of no variable. */
const NONE = -1;

/** A number whose figure is in order. */
function drafted(id: string, { source, figure }: Pick<DraftVariable, 'source' | 'figure'>): DraftVariable {
  return { id, source, figure, unit: figure.unit === undefined ? null : (unitOrProblem(figure.unit) as Unit) };
}

function readFigures(figures: unknown, problems: Problem[]): DraftVariable[] {
  if (!isFields(figures)) {
    problems.push({
      path: 'figures',
      message: `${show(figures)} was given; expected an object of figures by id, { "revenue.2023": { literal: "15295" } }.`,
    });
    return [];
  }
  return Object.keys(figures).map((id) => {
    const path = `figures.${id}`;
    if (looksLikeNumber(id)) {
      problems.push({
        path,
        message: `The id ${show(id)} looks like a number, and would be read as one where it is referred to; give the figure another.`,
      });
    }
    // A figure that is not in order still has an id, so that what refers to it is no second problem.
    return drafted(id, { source: 'figure', figure: checkedFigure(figures[id], path, problems) ?? {} });
  });
}

/** Finds what stands in each relation. A number that stands there itself is one more of the variables. */
function readRelations(given: unknown, variables: DraftVariable[], context: OperandContext): readonly DraftRelation[] {
  const { problems } = context;
  if (!Array.isArray(given)) {
    problems.push({ path: 'relations', message: `${show(given)} was given; expected a list of relations.` });
    return [];
  }
  const ids = new Set<string>();
  const relations: DraftRelation[] = [];
  given.forEach((relation: unknown, place) => {
    if (!hasShape(relation, place, problems)) return;
    const known = ids.size;
    if (ids.add(relation.id).size === known) {
      problems.push({
        path: `${relationPath(place)}.id`,
        message: `Another relation has the id ${show(relation.id)} too; give each its own.`,
      });
    }
    const slots = slotsOf(relation);
    const operands = slots.map((slot) => {
      const operand = readOperand(relation, slot, place, context);
      if (operand === null) return NONE;
      if (operand.source === 'figure') return operand.variable;
      return variables.push(drafted(pathOf(slot, place), operand)) - 1;
    });
    if (!operands.includes(NONE)) relations.push({ relation, place, slots, operands });
  });
  return relations;
}
