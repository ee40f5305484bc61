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
  /** Where the operand stands within its relation: `parts.2.value`. */
  readonly path: string;
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
      return [slot('total', relation.total), ...relation.parts.map((part, index) => partSlot(part, `parts.${index}`))];
    case 'difference':
      return [slot('change', relation.change), slot('current', relation.current), slot('previous', relation.previous)];
    case 'growth':
      return [slot('rate', relation.rate), slot('current', relation.current), slot('previous', relation.previous)];
    case 'percent':
      return [slot('rate', relation.rate), slot('part', relation.part), slot('whole', relation.whole)];
    case 'product':
      return [
        slot('product', relation.product),
        ...relation.factors.map((factor, index) => slot('factor', factor, `factors.${index}`)),
      ];
    case 'compound':
      return [
        slot('total', relation.total),
        ...relation.rates.map((rate, index) => slot('rate', rate, `rates.${index}`)),
      ];
    case 'weighted-mean':
      return [
        slot('mean', relation.mean),
        ...relation.parts.map(({ value }, index) => slot('value', value, `parts.${index}.value`)),
        ...relation.parts.flatMap(({ weight }, index) =>
          weight === undefined ? [] : [slot('weight', weight, `parts.${index}.weight`)],
        ),
      ];
    case 'same':
      return relation.figures.map((figure, index) => slot('figure', figure, `figures.${index}`));
    case 'at-most':
      return [slot('lesser', relation.lesser), slot('greater', relation.greater)];
  }
}

function slot(role: Role, operand: Operand, path: string = role, sign: 1 | -1 = 1): Slot {
  return { role, operand, path, sign };
}

function partSlot(part: Part, path: string): Slot {
  return isSignedPart(part) ? slot('part', part.figure, `${path}.figure`, part.sign) : slot('part', part, path);
}

/** Whether a part says itself whether it is added or taken away. */
function isSignedPart(part: Part): part is Exclude<Part, Operand> {
  return Object.hasOwn(Object(part) as object, 'figure');
}
