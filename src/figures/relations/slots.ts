import type { Operand, Part, Relation, RelationType } from '../types.js';

/** The part an operand plays in its relation. */
export type Role =
  | 'total' | 'part'
  | 'current' | 'previous' | 'change' | 'rate'
  | 'whole'
  | 'product' | 'factor'
  | 'mean' | 'value' | 'weight'
  | 'figure'
  | 'lesser' | 'greater';

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
  'sum', 'difference', 'growth', 'percent', 'product', 'compound', 'weighted-mean', 'same', 'at-most',
];

/**
 * The operands of a relation, its result first: the total, the change, the rate, the product, the mean. Of the same
 * figures the first is the result, of two ordered ones the lesser.
 */
export function slotsOf(relation: Relation): readonly Slot[] {
  switch (relation.type) {
    case 'sum':
      return [slot('total', 'total', relation.total), ...relation.parts.map((part, index) => partSlot(part, `parts.${index}`))];
    case 'difference':
      return [slot('change', 'change', relation.change), slot('current', 'current', relation.current), slot('previous', 'previous', relation.previous)];
    case 'growth':
      return [slot('rate', 'rate', relation.rate), slot('current', 'current', relation.current), slot('previous', 'previous', relation.previous)];
    case 'percent':
      return [slot('rate', 'rate', relation.rate), slot('part', 'part', relation.part), slot('whole', 'whole', relation.whole)];
    case 'product':
      return [slot('product', 'product', relation.product), ...relation.factors.map((factor, index) => slot('factor', `factors.${index}`, factor))];
    case 'compound':
      return [slot('total', 'total', relation.total), ...relation.rates.map((rate, index) => slot('rate', `rates.${index}`, rate))];
    case 'weighted-mean':
      return [
        slot('mean', 'mean', relation.mean),
        ...relation.parts.map(({ value }, index) => slot('value', `parts.${index}.value`, value)),
        ...relation.parts.flatMap(({ weight }, index) => (weight === undefined ? [] : [slot('weight', `parts.${index}.weight`, weight)])),
      ];
    case 'same':
      return relation.figures.map((figure, index) => slot('figure', `figures.${index}`, figure));
    case 'at-most':
      return [slot('lesser', 'lesser', relation.lesser), slot('greater', 'greater', relation.greater)];
  }
}

function slot(role: Role, path: string, operand: Operand, sign: 1 | -1 = 1): Slot {
  return { role, path, operand, sign };
}

function partSlot(part: Part, path: string): Slot {
  return isSignedPart(part) ? slot('part', `${path}.figure`, part.figure, part.sign) : slot('part', path, part);
}

/** Whether a part says itself whether it is added or taken away. */
export function isSignedPart(part: Part): part is Exclude<Part, Operand> {
  return typeof part === 'object' && Object.hasOwn(part, 'figure');
}
