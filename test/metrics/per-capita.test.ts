import { convertCurrency, literal, perCapita, UndefinedMetricError } from 'planning-metrics';
import { expect, test } from 'vitest';

test('a product of 181 trillion VND is 94.03 million for each of 1.925 million people, in any unit', () => {
  expect(literal(perCapita('181', '1.925'), 2)).toBe('94.03');
  expect(literal(perCapita('181000000', '1925000'), 2)).toBe('94.03');
});

test('181 trillion VND at 23,506 VND are 7.7 billion USD, and 4,000 USD a head', () => {
  const dollars = convertCurrency('181000000000000', '23506');
  expect(literal(dollars, 0)).toBe('7700161661');
  expect(literal(perCapita(dollars, '1925000'), 0)).toBe('4000');
});

test('a deficit per head is negative, and nothing per head is nothing', () => {
  expect(perCapita('-10', '4').toFixed()).toBe('-2.5');
  expect(perCapita('0', '4').toFixed()).toBe('0');
});

test('without people, or without a rate, there is nothing to divide by', () => {
  expect(() => perCapita('1', '0')).toThrow('The population is zero');
  expect(() => convertCurrency('1', '-23506')).toThrow('The exchange rate is negative');
  expect(() => convertCurrency('1', 0)).toThrow(UndefinedMetricError);
});
