import type { Operand, Part, Relation, RelationType } from '../types.js';

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

/** A place of a relation where an operand stands, the same for all relations that have one there. */
export interface Slot {
  readonly role: Role;
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

const DIFFERENCE = [slot('change'), slot('current'), slot('previous')];
const GROWTH = [slot('rate'), slot('current'), slot('previous')];
const PERCENT = [slot('rate'), slot('part'), slot('whole')];
const ORDER = [slot('lesser'), slot('greater')];
const [TOTAL, PRODUCT, MEAN] = [slot('total'), slot('product'), slot('mean')];
const factorSlot = slotsBy((index) => slot('factor', 'factors', index));
const rateSlot = slotsBy((index) => slot('rate', 'rates', index));
const figureSlot = slotsBy((index) => slot('figure', 'figures', index));
const valueSlot = slotsBy((index) => slot('value', 'parts', index, 'value'));
const weightSlot = slotsBy((index) => slot('weight', 'parts', index, 'weight'));
const plainSlot = slotsBy((index) => slot('part', 'parts', index));
const addedSlot = slotsBy((index) => slot('part', 'parts', index, 'figure'));
const takenSlot = slotsBy((index) => slot('part', 'parts', index, 'figure', -1));

/**
 * Where the operands of a relation stand, its result first: the total, the change, the rate, the product, the mean. Of
 * the same figures the first is the result, of two ordered ones the lesser.
 */
export function slotsOf(relation: Relation): readonly Slot[] {
  switch (relation.type) {
    case 'sum':
      return [TOTAL, ...relation.parts.map(partSlot)];
    case 'difference':
      return DIFFERENCE;
    case 'growth':
      return GROWTH;
    case 'percent':
      return PERCENT;
    case 'product':
      return [PRODUCT, ...relation.factors.map((_, index) => factorSlot(index))];
    case 'compound':
      return [TOTAL, ...relation.rates.map((_, index) => rateSlot(index))];
    case 'weighted-mean':
      return [
        MEAN,
        ...relation.parts.map((_, index) => valueSlot(index)),
        ...relation.parts.flatMap(({ weight }, index) => (weight === undefined ? [] : [weightSlot(index)])),
      ];
    case 'same':
      return relation.figures.map((_, index) => figureSlot(index));
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
  key: string = role,
  index: number | null = null,
  inner: Slot['inner'] = null,
  sign: 1 | -1 = 1,
): Slot {
  return { role, key, index, inner, sign };
}

/** Slots further along a list are made anew each time. */
const MOST_KEPT = 1_000;

/** The slots of a list by their place in it, each made once. */
function slotsBy(make: (index: number) => Slot): (index: number) => Slot {
  const known: (Slot | undefined)[] = [];
  return (index) => (index < MOST_KEPT ? (known[index] ??= make(index)) : make(index));
}

function partSlot(part: Part, index: number): Slot {
  if (!isSignedPart(part)) return plainSlot(index);
  return part.sign === -1 ? takenSlot(index) : addedSlot(index);
}

/** Where a slot stands in a document, by the path of its relation: `relations.3.parts.2.value`. */
export function pathOf({ key, index, inner }: Slot, relation: string): string {
  return [relation, key, index, inner].filter((step) => step !== null).join('.');
}

/** Whether a part says itself whether it is added or taken away. */
function isSignedPart(part: Part): part is Exclude<Part, Operand> {
  return Object.hasOwn(Object(part) as object, 'figure');
}
