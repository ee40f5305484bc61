import { expect, it } from 'vitest';
import { relationFormula } from '../../../src/figures/relations/formula.js';
import { RELATION_TYPES, slotsOf } from '../../../src/figures/relations/slots.js';
import type { Relation } from '../../../src/figures/types.js';

it('names a formula for every operand of every type of relation', () => {
  const operands = {
    total: 'a',
    current: 'a',
    previous: 'a',
    change: 'a',
    rate: 'a',
    part: 'a',
    whole: 'a',
    product: 'a',
    factors: ['a'],
    rates: ['a'],
    mean: 'a',
    figures: ['a', 'b'],
    lesser: 'a',
    greater: 'a',
  };
  const formulas = RELATION_TYPES.flatMap((type) => {
    const parts = type === 'weighted-mean' ? [{ value: 'a', weight: 'a' }] : ['a'];
    return slotsOf({ id: 'r', type, ...operands, parts } as Relation).map(({ role }) => relationFormula(type, role));
  });
  expect(formulas).toHaveLength(22);
  expect(formulas).not.toContain('');
});

it('names none for an operand that a relation does not have', () => {
  expect(relationFormula('growth', 'whole')).toBe('');
});

it('says how a growth rate and a plan behind an attainment are computed', () => {
  expect(relationFormula('growth', 'rate')).toBe('current / previous × 100 − 100');
  expect(relationFormula('percent', 'whole')).toBe('part / rate × 100');
});
