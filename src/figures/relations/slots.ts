import type { Operand, Part, Relation, RelationType } from '../types.js';
import { kept } from './kept.js';

/** The part an operand plays in its relation. */
export type Role =
  | 'total'
  | 'part'
  | 'current'
  | 'previous'
  | 'change'
  | 'rate'
  | 'whole'
  | 'product'
  | 'factor'
  | 'mean'
  | 'value'
  | 'weight'
  | 'figure'
  | 'lesser'
  | 'greater';

/** What the units of operands must be: one measure, percentages, one measure of weights, or what cancels out. */
export type UnitGroup = 'level' | 'percent' | 'weight' | 'factor';

/** A place of a relation where an operand stands, the same for all relations that have one there. */
export interface Slot {
  readonly role: Role;
  /** The operands that its unit has to agree with. */
  readonly group: UnitGroup;
  /** Where it stands within its relation: the key, its place where a list stands there, and the key within that. */
  readonly key: string;
  readonly index: number | null;
  readonly inner: 'figure' | 'value' | 'weight' | null;
  /** Minus for a part that is taken away. */
  readonly sign: 1 | -1;
}

export const RELATION_TYPES: readonly RelationType[] = [
  'sum',
  'difference',
  'growth',
  'percent',
  'product',
  'compound',
  'weighted-mean',
  'same',
  'at-most',
];

const RATE = slot('rate', 'percent');
const DIFFERENCE = [slot('change'), slot('current'), slot('previous')];
const GROWTH = [RATE, slot('current'), slot('previous')];
const PERCENT = [RATE, slot('part'), slot('whole')];
const ORDER = [slot('lesser'), slot('greater')];
const [TOTAL, MEAN] = [slot('total'), slot('mean')];
const PRODUCT = slot('product', 'factor');
// A compound has nothing but rates.
const TOTAL_RATE = slot('total', 'percent');
const factorSlot = kept((index) => slot('factor', 'factor', 'factors', index));
const rateSlot = kept((index) => slot('rate', 'percent', 'rates', index));
const figureSlot = kept((index) => slot('figure', 'level', 'figures', index));
const valueSlot = kept((index) => slot('value', 'level', 'parts', index, 'value'));
const weightSlot = kept((index) => slot('weight', 'weight', 'parts', index, 'weight'));
const plainSlot = kept((index) => slot('part', 'level', 'parts', index));
const addedSlot = kept((index) => slot('part', 'level', 'parts', index, 'figure'));
const takenSlot = kept((index) => slot('part', 'level', 'parts', index, 'figure', -1));
const sumSlots = kept((count) => [TOTAL, ...slotsUpTo(count, plainSlot)]);
const productSlots = kept((count) => [PRODUCT, ...slotsUpTo(count, factorSlot)]);
const compoundSlots = kept((count) => [TOTAL_RATE, ...slotsUpTo(count, rateSlot)]);

/**
 * Where the operands of a relation stand, its result first: the total, the change, the rate, the product, the mean. Of
 * the same figures the first is the result, of two ordered ones the lesser.
 */
export function slotsOf(relation: Relation): readonly Slot[] {
  switch (relation.type) {
    case 'sum':
      return relation.parts.some(isSignedPart)
        ? [TOTAL, ...relation.parts.map(partSlot)]
        : sumSlots(relation.parts.length);
    case 'difference':
      return DIFFERENCE;
    case 'growth':
      return GROWTH;
    case 'percent':
      return PERCENT;
    case 'product':
      return productSlots(relation.factors.length);
    case 'compound':
      return compoundSlots(relation.rates.length);
    case 'weighted-mean':
      return [
        MEAN,
        ...slotsUpTo(relation.parts.length, valueSlot),
        ...relation.parts.flatMap(({ weight }, index) => (weight === undefined ? [] : [weightSlot(index)])),
      ];
    case 'same':
      return slotsUpTo(relation.figures.length, figureSlot);
    case 'at-most':
      return ORDER;
  }
}

/** What stands in a slot of a relation. */
export function standingIn(relation: Relation, { key, index, inner }: Slot): Operand {
  let found: unknown = relation[key as keyof Relation];
  if (index !== null) found = (found as readonly unknown[])[index];
  return (inner === null ? found : (found as Readonly<Record<string, unknown>>)[inner]) as Operand;
}

function slot(
  role: Role,
  group: UnitGroup = 'level',
  key: string = role,
  index: number | null = null,
  inner: Slot['inner'] = null,
  sign: 1 | -1 = 1,
): Slot {
  return { role, group, key, index, inner, sign };
}

function slotsUpTo(count: number, slotAt: (index: number) => Slot): readonly Slot[] {
  return Array.from({ length: count }, (_, index) => slotAt(index));
}

function partSlot(part: Part, index: number): Slot {
  if (!isSignedPart(part)) return plainSlot(index);
  return part.sign === -1 ? takenSlot(index) : addedSlot(index);
}

/** Where a relation stands in a document, by its place in the list: `relations.3`. */
export function relationPath(place: number): string {
  return `relations.${place}`;
}

/** Where a slot of the relation at a place stands: `relations.3.parts.2.value`. */
export function pathOf({ key, index, inner }: Slot, place: number): string {
  return [relationPath(place), key, index, inner].filter((step) => step !== null).join('.');
}

/** Whether a part says itself whether it is added or taken away. */
function isSignedPart(part: Part): part is Exclude<Part, Operand> {
  return typeof part !== 'string' && Object.hasOwn(Object(part) as object, 'figure');
}
