import fc from 'fast-check';
import { MismatchedPartsError, sum, UndefinedMetricError } from 'planning-metrics';
import { expect, test } from 'vitest';
import { exactText, fraction, sumOf } from '../rational.js';

test('a sum is exact where floating point is not', () => {
  expect(sum([0.1, 0.2]).toFixed()).toBe('0.3');
  expect(sum(['1e300', '1e-300', '-1e300']).toFixed()).toBe(`0.${'0'.repeat(299)}1`);
});

test('a sum of decimals of any scale and sign is their exact sum', () => {
  const value = fc.tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.nat({ max: 25 }));
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 8 }), (values) => {
      const fractions = values.map(([digits, scale]) => fraction(digits, 10n ** BigInt(scale)));
      expect(sum(fractions.map(exactText)).toFixed()).toBe(exactText(sumOf(fractions)));
    }),
  );
});

test('the shares of the report of Bắc Giang for 2023 add up to 100', () => {
  expect(sum({ agriculture: '13.1', industry: '57.5', construction: '7.4', services: '22' }).toFixed()).toBe('100');
});

test('nothing has no sum', () => {
  expect(() => sum([])).toThrow(UndefinedMetricError);
  expect(() => sum({})).toThrow(UndefinedMetricError);
});

test.each([
  ['a text', '12'],
  ['null', null],
  ['a number', 12],
  ['a set', new Set([1])],
  ['a map', new Map([['a', 1]])],
])('%s is no set of parts', (_, parts) => {
  expect(() => sum(parts as unknown as number[])).toThrow(MismatchedPartsError);
});
