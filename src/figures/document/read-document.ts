import { InvalidOptionError, type Problem, show } from '../../errors.js';
import { requireFields } from '../../fields.js';
import { equal, ONE, type Rational } from '../../decimal/rational.js';
import { isCountMeasure } from '../../quantity/measures.js';
import type { Unit } from '../../quantity/unit.js';
import { movedVariables } from './adjusted.js';
import { areAlike, checkUnits, isPercent, scalesOf, type UnitOperand } from '../units/check-units.js';
import { draftDocument, type DraftVariable } from './draft.js';
import type { Form } from '../relations/form.js';
import { formOf } from '../relations/forms.js';
import { pathOf, relationPath, type Slot } from '../relations/slots.js';
import type { Source } from './operands.js';
import { type Printed, readFigure } from '../printed/read-figure.js';
import { type Rounding, ROUNDINGS } from '../printed/rounding-interval.js';
import { settleUnits } from '../units/settle-units.js';
import type { AuditDocument, Figure, RelationType } from '../types.js';

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

/** A relation with its operands found, the result first, and its arithmetic. */
export interface ReadRelation {
  readonly id: string;
  readonly type: RelationType;
  /** Whether it holds by definition, which it does unless it says otherwise. */
  readonly strength: 'identity' | 'expected';
  readonly slots: readonly Slot[];
  /** The places among the variables of what stands in the slots. */
  readonly operands: readonly number[];
  /** What one of each operand's unit is in the unit that the relation computes in; null where they are all alike. */
  readonly scales: readonly Rational[] | null;
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
export function readDocument(document: AuditDocument, options: ReadOptions = {}): ReadDocument {
  const { rounding = 'unknown' } = requireFields(options, 'options such as { rounding }');
  if (!ROUNDINGS.includes(rounding)) {
    throw new InvalidOptionError(
      `${show(rounding)} is no way of rounding; expected one of ${ROUNDINGS.join(', ')}.`,
      rounding,
    );
  }
  const draft = draftDocument(document);
  const units = settleUnits(
    draft.variables.map(({ unit }) => unit),
    draft.relations,
  );
  const { moved, problems } = movedVariables(draft);
  const variables = draft.variables.map(({ id, source, figure }, index): Variable => {
    const unit = units[index] as Unit | null;
    const isCount = unit !== null && isCountMeasure(unit.measure) && equal(unit.scale, ONE);
    const context = { isPercent: isPercent(unit), isCount, moved: moved.get(index), rounding };
    return { id, source, figure, unit, printed: readFigure(figure, context) };
  });
  const unitProblems: Problem[] = [];
  const relations: ReadRelation[] = [];
  const unitOf = (variable: number) => (variables[variable] as Variable).unit;
  const figureOf = (variable: number) => (variables[variable] as Variable).figure;
  for (const { relation, place, slots, operands } of draft.relations) {
    let scales: ReadRelation['scales'] = null;
    if (!areAlike(slots, operands, unitOf)) {
      const measured = operands.map((variable, index): UnitOperand => {
        const slot = slots[index] as Slot;
        const { unit, figure } = variables[variable] as Variable;
        const isGiven = (draft.variables[variable] as DraftVariable).unit !== null;
        return { group: slot.group, path: pathOf(slot, place), unit, isGiven, figure };
      });
      const found = checkUnits(relation, measured, relationPath(place));
      unitProblems.push(...found);
      if (found.length > 0) continue;
      scales = scalesOf(measured);
    }
    const { id, type, strength = 'identity' } = relation;
    const form = formOf(relation, slots, operands, figureOf);
    relations.push({ id, type, strength, slots, operands, scales, form });
  }
  return { variables, relations, problems: [...draft.problems, ...problems, ...unitProblems] };
}

/** The number of a document at a place among its variables. */
export function variableAt({ variables }: Pick<ReadDocument, 'variables'>, place: number): Variable {
  return variables[place] as Variable;
}
