import { InvalidOptionError, type Problem, show } from '../../errors.js';
import { equal, ONE, type Rational } from '../../decimal/rational.js';
import { isCountMeasure, parseUnit, type Unit } from '../../quantity/index.js';
import { movedVariables } from './adjusted.js';
import { checkUnits, isPercent, scaleOf } from '../units/check-units.js';
import { draftDocument, type DraftRelation } from './draft.js';
import type { Form } from '../relations/form.js';
import { formOf } from '../relations/forms.js';
import type { Source } from './operands.js';
import { type Printed, printedNumber, readFigure } from '../printed/read-figure.js';
import { type Rounding, ROUNDINGS } from '../printed/rounding-interval.js';
import { settleUnits } from '../units/settle-units.js';
import type { Role } from '../relations/slots.js';
import type { AuditDocument, Figure, Relation } from '../types.js';

/** A number of the document, printed or not, with what is known of it. */
export interface Variable {
  /** The id of the figure; of a number that stands in a relation itself, its path: `relations.3.rate`. */
  readonly id: string;
  readonly source: Source;
  readonly figure: Figure;
  /** Its unit, as given or as taken from the numbers it is related to; null when none is known. */
  readonly unit: Unit | null;
  /** What it says, in its own unit. */
  readonly printed: Printed;
}

/** An operand of a relation. */
export interface RelationOperand {
  readonly role: Role;
  /** Where it stands: `relations.3.parts.0`. */
  readonly path: string;
  /** Its place among the variables of the document. */
  readonly variable: number;
  /** Minus for a part that is taken away. */
  readonly sign: 1 | -1;
  /** What one of its own unit is in the unit that the relation computes in. */
  readonly scale: Rational;
}

/** A relation with its operands found, the result first, and its arithmetic. */
export interface ReadRelation {
  readonly relation: Relation;
  readonly path: string;
  readonly operands: readonly RelationOperand[];
  readonly form: Form;
}

/** A document that has been read: all its numbers, figures first, and its relations, both in document order. */
export interface ReadDocument {
  readonly variables: readonly Variable[];
  readonly relations: readonly ReadRelation[];
  /** Everything that is wrong with the document. What is wrong is left out of the rest. */
  readonly problems: readonly Problem[];
}

/** How a document is read. */
export interface ReadOptions {
  /** How its figures were rounded; `unknown`, ties going either way, unless told otherwise. */
  readonly rounding?: Rounding;
}

/**
 * Reads an audit document: finds the operands of each relation, settles the units, and says of every number what the
 * document says of it. Never throws for what stands in the document; `problems` has it all.
 *
 * @throws InvalidOptionError when `rounding` is not `unknown` or a rounding mode
 */
export function readDocument(document: AuditDocument, { rounding = 'unknown' }: ReadOptions = {}): ReadDocument {
  if (!ROUNDINGS.includes(rounding)) {
    throw new InvalidOptionError(
      `${show(rounding)} is no way of rounding; expected one of ${ROUNDINGS.join(', ')}.`,
      rounding,
    );
  }
  const draft = draftDocument(document);
  const given = draft.variables.map(({ figure: { unit } }) => (unit === undefined ? null : parseUnit(unit)));
  const units = settleUnits(
    given,
    draft.relations.map(({ operands }) => operands),
  );
  const { moved, problems } = movedVariables(draft);
  const variables = draft.variables.map((variable, index): Variable => {
    const unit = units[index] ?? null;
    const isCount = unit !== null && equal(unit.scale, ONE) && isCountMeasure(unit.measure);
    const printed = readFigure(variable.figure, {
      isPercent: isPercent(unit),
      isCount,
      moved: moved.get(index),
      rounding,
    });
    return { ...variable, unit, printed };
  });
  const relations = draft.relations.map((relation) => readRelation(relation, variables, given));
  return {
    variables,
    relations: relations.filter((relation) => relation.problems.length === 0).map(({ read }) => read),
    problems: [...draft.problems, ...problems, ...relations.flatMap((relation) => relation.problems)],
  };
}

/** A relation with what is wrong with its units. */
interface CheckedRelation {
  readonly read: ReadRelation;
  readonly problems: readonly Problem[];
}

function readRelation(
  { relation, path, operands }: DraftRelation,
  variables: readonly Variable[],
  given: readonly (Unit | null)[],
): CheckedRelation {
  const figures = operands.map(({ variable }) => variables[variable]?.figure ?? {});
  const units = operands.map(({ variable }) => variables[variable]?.unit ?? null);
  const measured = operands.map(({ variable, group, path: at }, index) => ({
    group,
    path: at,
    unit: units[index] ?? null,
    isGiven: given[variable] !== null,
    value: printedNumber(figures[index] ?? {}),
  }));
  const read = {
    relation,
    path,
    operands: operands.map(({ group, ...operand }, index) => ({
      ...operand,
      scale: scaleOf(group, units[index] ?? null),
    })),
    form: formOf(
      relation,
      operands.map(({ sign }) => sign),
      figures,
    ),
  };
  return { read, problems: checkUnits(relation, measured, path) };
}
