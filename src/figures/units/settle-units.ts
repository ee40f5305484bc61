import { parseUnit, type Unit } from '../../quantity/index.js';
import { dimensions, type Dimensions, measureOf, times } from './dimensions.js';
import { unitOrProblem } from './unit-reader.js';

/** What the units of operands must be: one measure, percentages, one measure of weights, or what cancels out. */
export type UnitGroup = 'level' | 'percent' | 'weight' | 'factor';

/** An operand as the units see it: which number stands there, and the group its unit belongs to. */
export interface UnitSlot {
  readonly variable: number;
  readonly group: UnitGroup;
}

const PERCENT: Unit = parseUnit('%');

/** Operands of one relation and one group. */
interface Group {
  readonly slots: readonly UnitSlot[];
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
 * @param relations the operands of each relation, its result first
 */
export function settleUnits(
  given: readonly (Unit | null)[],
  relations: readonly (readonly UnitSlot[])[],
): readonly (Unit | null)[] {
  const units = [...given];
  for (const slots of relations)
    for (const { variable, group } of slots) if (group === 'percent') units[variable] ??= PERCENT;

  // Where all units are given there is nothing to settle.
  const all = relations
    .filter((slots) => slots.some(({ variable }) => units[variable] === null))
    .flatMap((slots) => groupsOf(slots, units));
  const groupsWith = new Map<number, Group[]>();
  for (const group of all) {
    for (const { variable } of group.slots) {
      const known = groupsWith.get(variable);
      if (known === undefined) groupsWith.set(variable, [group]);
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
    if (group !== undefined) settleGroup(group, units, settle);
  }
  return units;
}

function groupsOf(slots: readonly UnitSlot[], units: readonly (Unit | null)[]): readonly Group[] {
  return (['level', 'weight', 'factor'] as const).map((name) => {
    const members = slots.filter(({ group }) => group === name);
    const missing = members.filter(({ variable }) => units[variable] === null).length;
    return { slots: members, isProduct: name === 'factor', missing };
  });
}

/** Whether what is known tells what is missing. */
function isReady({ slots, isProduct, missing }: Group): boolean {
  return isProduct ? missing === 1 : missing < slots.length;
}

function settleGroup(
  { slots, isProduct }: Group,
  units: readonly (Unit | null)[],
  settle: (variable: number, unit: Unit) => void,
): void {
  const missing = slots.filter(({ variable }) => units[variable] === null);
  const known = slots.map(({ variable }) => units[variable] ?? null).find((unit) => unit !== null) ?? null;
  const unit = isProduct ? missingUnit(slots, units) : known;
  if (unit !== null) for (const { variable } of missing) settle(variable, unit);
}

/** The unit that makes a product and its factors cancel; null when it is none that can be written. */
function missingUnit(slots: readonly UnitSlot[], units: readonly (Unit | null)[]): Unit | null {
  const [product = null, ...factors] = slots.map(({ variable }) => units[variable]);
  const known = factors.flatMap((unit) => unit ?? []).map(dimensions);
  const right = known.reduce<Dimensions>((all, one) => times(all, one), new Map());
  // A measure made of the measures of others may be none that can be written.
  const unit = unitOrProblem(measureOf(product === null ? right : times(dimensions(product), right, -1)));
  return typeof unit === 'string' ? null : unit;
}
