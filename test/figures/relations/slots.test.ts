import { describe, expect, it } from 'vitest';
import { pathOf, slotsOf, standingIn } from '../../../src/figures/relations/slots.js';
import type { Relation } from '../../../src/figures/types.js';
import type { Unnamed } from '../one-relation.js';

/** The slots of a relation as role, path within it, and what stands there. */
const slots = (unnamed: Unnamed) => {
  const relation: Relation = { id: 'r', ...unnamed };
  return slotsOf(relation).map((slot) => [slot.role, pathOf(slot, 'relations.3'), standingIn(relation, slot)]);
};

describe('the operands of a relation', () => {
  it.each<[string, Unnamed, readonly (readonly [string, string, string])[]]>([
    [
      'difference',
      { type: 'difference', current: 'c', previous: 'p', change: 'd' },
      [
        ['change', 'change', 'd'],
        ['current', 'current', 'c'],
        ['previous', 'previous', 'p'],
      ],
    ],
    [
      'growth',
      { type: 'growth', current: 'c', previous: 'p', rate: 'r' },
      [
        ['rate', 'rate', 'r'],
        ['current', 'current', 'c'],
        ['previous', 'previous', 'p'],
      ],
    ],
    [
      'percent',
      { type: 'percent', part: 'p', whole: 'w', rate: 'r' },
      [
        ['rate', 'rate', 'r'],
        ['part', 'part', 'p'],
        ['whole', 'whole', 'w'],
      ],
    ],
    [
      'sum',
      { type: 'sum', total: 't', parts: ['a', { figure: 'b', sign: -1 }, { figure: 'c', sign: 1 }] },
      [
        ['total', 'total', 't'],
        ['part', 'parts.0', 'a'],
        ['part', 'parts.1.figure', 'b'],
        ['part', 'parts.2.figure', 'c'],
      ],
    ],
    [
      'product',
      { type: 'product', product: 'p', factors: ['a', 'b'] },
      [
        ['product', 'product', 'p'],
        ['factor', 'factors.0', 'a'],
        ['factor', 'factors.1', 'b'],
      ],
    ],
    [
      'compound',
      { type: 'compound', total: 't', rates: ['a', 'b'] },
      [
        ['total', 'total', 't'],
        ['rate', 'rates.0', 'a'],
        ['rate', 'rates.1', 'b'],
      ],
    ],
    [
      'weighted-mean',
      { type: 'weighted-mean', mean: 'm', parts: [{ value: 'a', weight: 'u' }, { value: 'b' }, { value: 'c', weight: 'w' }] },
      [
        ['mean', 'mean', 'm'],
        ['value', 'parts.0.value', 'a'],
        ['value', 'parts.1.value', 'b'],
        ['value', 'parts.2.value', 'c'],
        ['weight', 'parts.0.weight', 'u'],
        ['weight', 'parts.2.weight', 'w'],
      ],
    ],
    [
      'same',
      { type: 'same', figures: ['a', 'b'] },
      [
        ['figure', 'figures.0', 'a'],
        ['figure', 'figures.1', 'b'],
      ],
    ],
    [
      'at-most',
      { type: 'at-most', lesser: 'a', greater: 'b' },
      [
        ['lesser', 'lesser', 'a'],
        ['greater', 'greater', 'b'],
      ],
    ],
  ])('stand where they are given, the result first: %s', (_, relation, expected) => {
    expect(slots(relation)).toEqual(expected.map(([role, path, operand]) => [role, `relations.3.${path}`, operand]));
  });

  it('stand far along a list as well', () => {
    const figures = Array.from({ length: 1_200 }, (_, index) => `f${index}`);
    const found = slots({ type: 'same', figures });
    expect(found).toHaveLength(1_200);
    expect(found.at(0)).toEqual(['figure', 'relations.3.figures.0', 'f0']);
    expect(found.slice(998, 1_002).map(([, path, operand]) => [path, operand])).toEqual([
      ['relations.3.figures.998', 'f998'],
      ['relations.3.figures.999', 'f999'],
      ['relations.3.figures.1000', 'f1000'],
      ['relations.3.figures.1001', 'f1001'],
    ]);
    expect(found.at(-1)).toEqual(['figure', 'relations.3.figures.1199', 'f1199']);
  });
});
