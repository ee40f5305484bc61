import { expect, it } from 'vitest';
import { unitOrProblem } from '../../../src/figures/units/read-unit.js';

it('reads a unit once, however many figures have it, and says the same of one that is none', () => {
  const [hectares, wrong, again, wrongAgain] = ['ha', 'hectares', 'ha', 'hectares'].map(unitOrProblem);
  expect(hectares).toEqual({ unit: 'ha', measure: 'ha', scale: { n: 1n, d: 1n } });
  expect(wrong).toMatch(/^"hectares" /);
  expect(again).toBe(hectares);
  expect(wrongAgain).toBe(wrong);
});

it('keeps no more than 2,000 of them, and says of a text too long for one that it is', () => {
  const first = unitOrProblem('tonne/day');
  for (let index = 0; index < 2_000; index++) unitOrProblem(`crate-${String.fromCodePoint(0x4e00 + index)}`);
  expect(unitOrProblem('tonne/day')).not.toBe(first);
  expect(unitOrProblem('tonne/day')).toEqual(first);
  expect(unitOrProblem('x'.repeat(101))).toMatch(/^"x+…" has 101 characters; a unit has at most 100\.$/);
});
