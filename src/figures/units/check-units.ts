import type { Problem } from '../../errors.js';
import { divide, equal, ONE, type Rational, sign } from '../../decimal/rational.js';
import type { Unit } from '../../quantity/unit.js';
import { dimensions, type Dimensions, factorOf, times } from './dimensions.js';
import { printedNumber } from '../printed/read-figure.js';
import type { Slot, UnitGroup } from '../relations/slots.js';
import type { Figure, Relation } from '../types.js';

/** An operand with its settled unit. */
export interface UnitOperand {
  readonly group: UnitGroup;
  readonly path: string;
  readonly unit: Unit | null;
  /** Whether the unit was given, not taken from others. */
  readonly isGiven: boolean;
  /** What is printed. */
  readonly figure: Figure;
}

/** What a unit measures, percent and percentage points taken as one. */
function comparableMeasure(unit: Unit): string {
  return unit.measure === 'pp' ? '%' : unit.measure;
}

export function isPercent(unit: Unit | null): boolean {
  return unit !== null && comparableMeasure(unit) === '%';
}

/**
 * What one of each operand's unit is in the unit that its relation computes in. Of levels and of weights that is the
 * first one's, so that nearly all are one; a product computes in plain measures. Null where all are one.
 */
export function scalesOf(operands: readonly Pick<UnitOperand, 'group' | 'unit'>[]): readonly Rational[] | null {
  const first = new Map<UnitGroup, Rational>();
  const scales = operands.map(({ group, unit }) => {
    if (group === 'factor') return reduced(factorOf(unit));
    if (unit === null) return ONE;
    const base = first.get(group);
    if (base === undefined) first.set(group, unit.scale);
    return base === undefined || base === unit.scale ? ONE : reduced(divide(unit.scale, base));
  });
  return scales.every((scale) => scale === ONE) ? null : scales;
}

/** A power of ten in its lowest terms. */
function reduced({ n, d }: Rational): Rational {
  if (n === d) return ONE;
  return n % d === 0n ? { n: n / d, d: 1n } : { n: 1n, d: d / n };
}

/** What is wrong with the units of a relation. */
export function checkUnits(relation: Relation, operands: readonly UnitOperand[], path: string): readonly Problem[] {
  const inGroup = (group: UnitGroup) => operands.filter((operand) => operand.group === group);
  return [
    ...inGroup('percent').flatMap(checkPercent),
    ...checkOneMeasure(inGroup('level'), path),
    ...checkOneMeasure(inGroup('weight'), path),
    ...checkWeights(relation, inGroup('weight'), path),
    ...checkProduct(inGroup('factor'), path),
  ];
}

/** Whether all rates are in percent and all levels in one unit, as nearly everywhere: nothing is wrong or scaled then. */
export function areAlike(
  slots: readonly Slot[],
  operands: readonly number[],
  unitOf: (variable: number) => Unit | null,
): boolean {
  let level: Unit | null = null;
  for (let index = 0; index < slots.length; index++) {
    const { group } = slots[index] as Slot;
    const unit = unitOf(operands[index] as number);
    if (unit === null) return false;
    if (group === 'percent') {
      if (!isPercent(unit) || !equal(unit.scale, ONE)) return false;
    } else {
      level ??= unit;
      if (group !== 'level' || unit.unit !== level.unit) return false;
    }
  }
  return true;
}

function checkPercent({ unit, path }: UnitOperand): readonly Problem[] {
  if (isPercent(unit)) return [];
  return [
    {
      path,
      message: `A rate is in % (or pp), and this one is in ${(unit as Unit).unit}; give it in percent, or relate the figures by a product.`,
    },
  ];
}

function checkOneMeasure(operands: readonly UnitOperand[], path: string): readonly Problem[] {
  const units = operands.flatMap(({ unit }) => unit ?? []);
  const [first] = units;
  if (first === undefined) return [];
  const other = units.find((unit) => comparableMeasure(unit) !== comparableMeasure(first));
  if (other !== undefined) {
    return [
      {
        path,
        message: `Figures in ${first.unit} and in ${other.unit} were given where one measure is needed; give both in the same measure, or use another type of relation.`,
      },
    ];
  }
  return checkMultipliers(operands, first, units);
}

/** A number that took its unit from others that disagree on the multiplier might be in either. */
function checkMultipliers(operands: readonly UnitOperand[], first: Unit, units: readonly Unit[]): readonly Problem[] {
  const second = units.find(({ scale }) => !equal(scale, first.scale));
  if (second === undefined) return [];
  return operands.flatMap(({ unit, figure, isGiven, path }) => {
    const value = isGiven ? null : printedNumber(figure);
    if (value === null || sign(value) === 0) return [];
    // Where some have a unit, the others took one from them.
    const taken = unit as Unit;
    const other = equal(taken.scale, first.scale) ? second : first;
    return [
      {
        path,
        message: `A number without a unit is related to figures in ${taken.unit} and in ${other.unit}, and could be in either; give its unit.`,
      },
    ];
  });
}

function checkWeights(relation: Relation, weights: readonly UnitOperand[], path: string): readonly Problem[] {
  const negative = weights.flatMap(({ figure, path: at }) => {
    const value = printedNumber(figure);
    if (value === null || sign(value) >= 0) return [];
    return [{ path: at, message: 'A weight is below zero; a mean is defined for weights of zero and more.' }];
  });
  if (relation.type !== 'weighted-mean' || weights.length === relation.parts.length) return negative;
  const other = weights.find(({ unit }) => !isPercent(unit))?.unit?.unit;
  if (other === undefined) return negative;
  return [
    ...negative,
    {
      path,
      message: `One weight is missing, which is 100 less the rest, and the others are in ${other}; give the missing weight, or weights in percent.`,
    },
  ];
}

function checkProduct(operands: readonly UnitOperand[], path: string): readonly Problem[] {
  const [product, ...factors] = operands.flatMap(({ unit }) => unit ?? []);
  if (product === undefined || factors.length + 1 < operands.length) return [];
  const right = factors.map(dimensions).reduce<Dimensions>((all, one) => times(all, one), new Map());
  const left = times(right, dimensions(product), -1);
  if (left.size === 0) return [];
  const given = factors.map(({ unit }) => unit).join(' × ');
  return [
    {
      path,
      message: `${given} is not ${product.unit}: the measures do not cancel; correct a unit, or add the factor that is missing.`,
    },
  ];
}
