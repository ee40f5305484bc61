import { InvalidOptionError, type Problem, show } from '../../errors.js';
import { equal, ONE, type Rational } from '../../decimal/rational.js';
import { isCountMeasure, type Unit } from '../../quantity/index.js';
import { movedVariables } from './adjusted.js';
import { checkUnits, isPercent, scalesOf, type UnitOperand } from '../units/check-units.js';
import { draftDocument, type DraftRelation, type DraftVariable } from './draft.js';
import type { Form } from '../relations/form.js';
import { formOf } from '../relations/forms.js';
import type { Source } from './operands.js';
import { type Printed, readFigure } from '../printed/read-figure.js';
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
  readonly operands: readonly RelationOperand[];
  /** Whether one of its operands is in a unit of another size than the relation computes in. */
  readonly isScaled: boolean;
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
  const units = settleUnits(
    draft.variables.map(({ unit }) => unit),
    draft.relations.map(({ operands }) => operands),
  );
  const { moved, problems } = movedVariables(draft);
  const variables = draft.variables.map(({ id, source, figure }, index): Variable => {
    const unit = units[index] ?? null;
    const isCount = unit !== null && isCountMeasure(unit.measure) && equal(unit.scale, ONE);
    const context = { isPercent: isPercent(unit), isCount, moved: moved.get(index), rounding };
    return { id, source, figure, unit, printed: readFigure(figure, context) };
  });
  const relations = draft.relations.map((relation) => readRelation(relation, variables, draft.variables));
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
  drafted: readonly DraftVariable[],
): CheckedRelation {
  const measured = operands.map(({ variable, group, path: at }): UnitOperand => {
    const { unit = null, figure = {} } = variables[variable] ?? {};
    return { group, path: at, unit, isGiven: drafted[variable]?.unit !== null, figure };
  });
  const scales = scalesOf(measured);
  const read: ReadRelation = {
    relation,
    operands: operands.map(({ role, path: at, variable, sign }, index) => ({
      role,
      path: at,
      variable,
      sign,
      scale: scales[index] ?? ONE,
    })),
    isScaled: scales.some((scale) => scale !== ONE),
    form: formOf(
      relation,
      operands.map(({ sign }) => sign),
      measured.map(({ figure }) => figure),
    ),
  };
  return { read, problems: checkUnits(relation, measured, path) };
}
