import { describe, expect, it } from 'vitest';
import { pathOf, slotsOf, standingIn } from '../../../src/figures/relations/slots.js';
import type { Relation } from '../../../src/figures/types.js';
import type { Unnamed } from '../one-relation.js';

/** The slots of a relation as role, what its unit has to agree with, path, what stands there, and its sign. */
const slots = (unnamed: Unnamed) => {
  const relation: Relation = { id: 'r', ...unnamed };
  return slotsOf(relation).map((slot) => [slot.role, slot.group, pathOf(slot, 3), standingIn(relation, slot), slot.sign]);
};

describe('the operands of a relation', () => {
  it.each<[string, Unnamed, readonly (readonly [role: string, group: string, path: string, operand: string, sign?: -1])[]]>([
    [
      'difference',
      { type: 'difference', current: 'c', previous: 'p', change: 'd' },
      [
        ['change', 'level', 'change', 'd'],
        ['current', 'level', 'current', 'c'],
        ['previous', 'level', 'previous', 'p'],
      ],
    ],
    [
      'growth',
      { type: 'growth', current: 'c', previous: 'p', rate: 'r' },
      [
        ['rate', 'percent', 'rate', 'r'],
        ['current', 'level', 'current', 'c'],
        ['previous', 'level', 'previous', 'p'],
      ],
    ],
    [
      'percent',
      { type: 'percent', part: 'p', whole: 'w', rate: 'r' },
      [
        ['rate', 'percent', 'rate', 'r'],
        ['part', 'level', 'part', 'p'],
        ['whole', 'level', 'whole', 'w'],
      ],
    ],
    [
      'sum',
      { type: 'sum', total: 't', parts: ['a', { figure: 'b', sign: -1 }, { figure: 'c', sign: 1 }, 'd'] },
      [
        ['total', 'level', 'total', 't'],
        ['part', 'level', 'parts.0', 'a'],
        ['part', 'level', 'parts.1.figure', 'b', -1],
        ['part', 'level', 'parts.2.figure', 'c'],
        ['part', 'level', 'parts.3', 'd'],
      ],
    ],
    [
      'product',
      { type: 'product', product: 'p', factors: ['a', 'b'] },
      [
        ['product', 'factor', 'product', 'p'],
        ['factor', 'factor', 'factors.0', 'a'],
        ['factor', 'factor', 'factors.1', 'b'],
      ],
    ],
    [
      'compound',
      { type: 'compound', total: 't', rates: ['a', 'b'] },
      [
        ['total', 'percent', 'total', 't'],
        ['rate', 'percent', 'rates.0', 'a'],
        ['rate', 'percent', 'rates.1', 'b'],
      ],
    ],
    [
      'weighted-mean',
      { type: 'weighted-mean', mean: 'm', parts: [{ value: 'a', weight: 'u' }, { value: 'b' }, { value: 'c', weight: 'w' }] },
      [
        ['mean', 'level', 'mean', 'm'],
        ['value', 'level', 'parts.0.value', 'a'],
        ['value', 'level', 'parts.1.value', 'b'],
        ['value', 'level', 'parts.2.value', 'c'],
        ['weight', 'weight', 'parts.0.weight', 'u'],
        ['weight', 'weight', 'parts.2.weight', 'w'],
      ],
    ],
    [
      'same',
      { type: 'same', figures: ['a', 'b'] },
      [
        ['figure', 'level', 'figures.0', 'a'],
        ['figure', 'level', 'figures.1', 'b'],
      ],
    ],
    [
      'at-most',
      { type: 'at-most', lesser: 'a', greater: 'b' },
      [
        ['lesser', 'level', 'lesser', 'a'],
        ['greater', 'level', 'greater', 'b'],
      ],
    ],
  ])('stand where they are given, the result first: %s', (_, relation, expected) => {
    expect(slots(relation)).toEqual(expected.map(([role, group, path, operand, sign = 1]) => [role, group, `relations.3.${path}`, operand, sign]));
  });

  it('stand far along a list as well', () => {
    const figures = Array.from({ length: 1_200 }, (_, index) => `f${index}`);
    const found = slots({ type: 'same', figures });
    expect(found).toHaveLength(1_200);
    expect(found.at(0)).toEqual(['figure', 'level', 'relations.3.figures.0', 'f0', 1]);
    expect(found.slice(998, 1_002).map(([, , path, operand]) => [path, operand])).toEqual([
      ['relations.3.figures.998', 'f998'],
      ['relations.3.figures.999', 'f999'],
      ['relations.3.figures.1000', 'f1000'],
      ['relations.3.figures.1001', 'f1001'],
    ]);
    expect(found.at(-1)).toEqual(['figure', 'level', 'relations.3.figures.1199', 'f1199', 1]);
  });
});
