import { expect, it } from 'vitest';
import { unitReader } from '../../../src/figures/units/unit-reader.js';

it('reads a unit once, however many figures have it, and says the same of one that is none', () => {
  const read = unitReader();
  const [hectares, wrong, again, wrongAgain] = ['ha', 'hectares', 'ha', 'hectares'].map(read);
  expect(hectares).toEqual({ unit: 'ha', measure: 'ha', scale: { n: 1n, d: 1n } });
  expect(wrong).toMatch(/^"hectares" /);
  expect(again).toBe(hectares);
  expect(wrongAgain).toBe(wrong);
});
