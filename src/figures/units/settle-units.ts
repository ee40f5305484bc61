import { parseUnit, type Unit } from '../../quantity/unit.js';
import { dimensions, type Dimensions, measureOf, times } from './dimensions.js';
import type { Slot } from '../relations/slots.js';
import { unitOrProblem } from './read-unit.js';

const PERCENT: Unit = parseUnit('%');

type RelatedSlot = Pick<Slot, 'group'>;

/** A relation as the units see it: where its operands stand, and which numbers stand there. */
interface Related {
  readonly slots: readonly RelatedSlot[];
  readonly operands: readonly number[];
}

/** Operands of one relation and one group. */
interface Group {
  readonly operands: readonly number[];
  readonly isProduct: boolean;
  /** How many of them have no unit yet. */
  missing: number;
}

/**
 * The unit of every number, as given or, where none is, taken from the numbers it is related to.
 *
 * A rate is in percent. A level and a weight take the unit of the others in their relation. In a product, the one
 * number without a unit takes the measure that makes the others cancel, without a multiplier.
 *
 * @param given the units by number, null where none is given
 * @param relations all of them, the result of each first
 */
export function settleUnits(given: readonly (Unit | null)[], relations: readonly Related[]): readonly (Unit | null)[] {
  const units = [...given];
  for (const { slots, operands } of relations)
    for (let index = 0; index < operands.length; index++)
      if ((slots[index] as RelatedSlot).group === 'percent') units[operands[index] as number] ??= PERCENT;

  // Where all units are given there is nothing to settle.
  const all = relations
    .filter(({ operands }) => operands.some((operand) => units[operand] === null))
    .flatMap((relation) => groupsOf(relation, units));
  const groupsWith = new Map<number, Group[]>();
  for (const group of all) {
    for (const operand of group.operands) {
      const known = groupsWith.get(operand);
      if (known === undefined) groupsWith.set(operand, [group]);
      else known.push(group);
    }
  }
  const levels = all.filter((group) => !group.isProduct && isReady(group));
  const products = all.filter((group) => group.isProduct && isReady(group));
  const settle = (variable: number, unit: Unit) => {
    if (units[variable] !== null) return;
    units[variable] = unit;
    for (const group of groupsWith.get(variable) as Group[]) {
      const wasReady = isReady(group);
      group.missing -= 1;
      if (!wasReady && isReady(group)) (group.isProduct ? products : levels).push(group);
    }
  };

  // A product is the last resort: what else tells a unit tells its multiplier too.
  for (let [level, product] = [0, 0]; level < levels.length || product < products.length;) {
    const group = level < levels.length ? levels[level++] : products[product++];
    settleGroup(group as Group, units, settle);
  }
  return units;
}

function groupsOf({ slots, operands }: Related, units: readonly (Unit | null)[]): readonly Group[] {
  return (['level', 'weight', 'factor'] as const).map((name) => {
    const members = operands.filter((_, index) => (slots[index] as RelatedSlot).group === name);
    const missing = members.filter((operand) => units[operand] === null).length;
    return { operands: members, isProduct: name === 'factor', missing };
  });
}

/** Whether what is known tells what is missing. */
function isReady({ operands, isProduct, missing }: Group): boolean {
  return isProduct ? missing === 1 : missing < operands.length;
}

function settleGroup(
  { operands, isProduct }: Group,
  units: readonly (Unit | null)[],
  settle: (variable: number, unit: Unit) => void,
): void {
  const known = operands.map((operand) => units[operand] ?? null).find((unit) => unit !== null) ?? null;
  const unit = isProduct ? missingUnit(operands, units) : known;
  if (unit !== null) for (const operand of operands) settle(operand, unit);
}

/** The unit that makes a product and its factors cancel; null when it is none that can be written. */
function missingUnit(operands: readonly number[], units: readonly (Unit | null)[]): Unit | null {
  const [product = null, ...factors] = operands.map((operand) => units[operand]);
  const known = factors.flatMap((unit) => unit ?? []).map(dimensions);
  const right = known.reduce<Dimensions>((all, one) => times(all, one), new Map());
  // A measure made of the measures of others may be none that can be written.
  const unit = unitOrProblem(measureOf(product === null ? right : times(dimensions(product), right, -1)));
  return typeof unit === 'string' ? null : unit;
}
