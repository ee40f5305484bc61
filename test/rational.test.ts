import { expect, test } from 'vitest';
import { exactText, fraction, MODES, parse, printed } from './rational.js';

test('the oracle prints two and a half, minus two and a half and a third as each mode says', () => {
  const row = (text: string) => MODES.map((mode) => printed(parse(text), 0, mode)).join(' ');
  expect(MODES.join(' ')).toBe('half-up half-even half-down up down ceil floor');
  expect(row('2.5')).toBe('3 2 2 3 2 3 2');
  expect(row('3.5')).toBe('4 4 3 4 3 4 3');
  expect(row('-2.5')).toBe('-3 -2 -2 -3 -2 -2 -3');
  expect(row('-3.5')).toBe('-4 -4 -3 -4 -3 -3 -4');
  expect(row('2.51')).toBe('3 3 3 3 2 3 2');
  expect(row('-0.2')).toBe('0 0 0 -1 0 0 -1');
  expect(MODES.map((mode) => printed(fraction(-1n, 3n), 2, mode)).join(' ')).toBe('-0.33 -0.33 -0.33 -0.34 -0.33 -0.33 -0.34');
});

test('the oracle writes decimals that end in full', () => {
  expect(exactText(fraction(-1n, 8n))).toBe('-0.125');
  expect(exactText(fraction(300n))).toBe('300');
});
