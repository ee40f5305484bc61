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

/** A place of a relation where an operand stands. */
export interface Slot {
  readonly role: Role;
  /** Where it stands within its relation: the key, its place where a list stands there, and the key within that. */
  readonly key: string;
  readonly index: number | null;
  readonly inner: 'figure' | 'value' | 'weight' | null;
  readonly operand: Operand;
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

/**
 * The operands of a relation, its result first: the total, the change, the rate, the product, the mean. Of the same
 * figures the first is the result, of two ordered ones the lesser.
 */
export function slotsOf(relation: Relation): readonly Slot[] {
  switch (relation.type) {
    case 'sum':
      return [slot('total', relation.total), ...relation.parts.map(partSlot)];
    case 'difference':
      return [slot('change', relation.change), slot('current', relation.current), slot('previous', relation.previous)];
    case 'growth':
      return [slot('rate', relation.rate), slot('current', relation.current), slot('previous', relation.previous)];
    case 'percent':
      return [slot('rate', relation.rate), slot('part', relation.part), slot('whole', relation.whole)];
    case 'product':
      return [
        slot('product', relation.product),
        ...relation.factors.map((factor, index) => slot('factor', factor, 'factors', index)),
      ];
    case 'compound':
      return [
        slot('total', relation.total),
        ...relation.rates.map((rate, index) => slot('rate', rate, 'rates', index)),
      ];
    case 'weighted-mean':
      return [
        slot('mean', relation.mean),
        ...relation.parts.map(({ value }, index) => slot('value', value, 'parts', index, 'value')),
        ...relation.parts.flatMap(({ weight }, index) =>
          weight === undefined ? [] : [slot('weight', weight, 'parts', index, 'weight')],
        ),
      ];
    case 'same':
      return relation.figures.map((figure, index) => slot('figure', figure, 'figures', index));
    case 'at-most':
      return [slot('lesser', relation.lesser), slot('greater', relation.greater)];
  }
}

function slot(
  role: Role,
  operand: Operand,
  key: string = role,
  index: number | null = null,
  inner: Slot['inner'] = null,
  sign: 1 | -1 = 1,
): Slot {
  return { role, key, index, inner, operand, sign };
}

function partSlot(part: Part, index: number): Slot {
  return isSignedPart(part)
    ? slot('part', part.figure, 'parts', index, 'figure', part.sign)
    : slot('part', part, 'parts', index);
}

/** Where a slot stands in a document, by the path of its relation: `relations.3.parts.2.value`. */
export function pathOf({ key, index, inner }: Slot, relation: string): string {
  return [relation, key, index, inner].filter((step) => step !== null).join('.');
}

/** Whether a part says itself whether it is added or taken away. */
function isSignedPart(part: Part): part is Exclude<Part, Operand> {
  return Object.hasOwn(Object(part) as object, 'figure');
}
