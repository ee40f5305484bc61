import fc from 'fast-check';
import {
  averageGrowthRate,
  chainGrowthRates,
  currentFromGrowth,
  geometricMeanGrowthRate,
  growthRate,
  InvalidDecimalError,
  InvalidOptionError,
  literal,
  round,
  UndefinedMetricError,
} from 'planning-metrics';
import { describe, expect, test } from 'vitest';
import { exactText, fraction } from '../rational.js';

describe('average growth', () => {
  test('is exact where the root is', () => {
    expect(averageGrowthRate({ first: 100, last: 121, intervals: 2 }).toFixed()).toBe('10');
    expect(averageGrowthRate({ first: '1000', last: '729', intervals: 3 }).toFixed()).toBe('-10');
    expect(averageGrowthRate({ first: '1', last: exactText(fraction(10_725n ** 5n, 10_000n ** 5n)), intervals: 5 }).toFixed()).toBe('7.25');
  });

  test('over one interval is the growth rate', () => {
    expect(averageGrowthRate({ first: '88.7', last: '103.5', intervals: 1 })).toEqual(growthRate('103.5', '88.7'));
  });

  test('of levels that do not change is nothing, and of a level that vanishes a fall by all', () => {
    expect(averageGrowthRate({ first: '5', last: '5.0', intervals: 7 }).toFixed()).toBe('0');
    expect(averageGrowthRate({ first: '5', last: '0', intervals: 7 }).toFixed()).toBe('-100');
  });

  test('is right to 30 digits: the square root of two, from the table of any handbook', () => {
    expect(averageGrowthRate({ first: 1, last: 2, intervals: 2 }).toFixed(30)).toBe('41.421356237309504880168872420970');
  });

  test('is the same for any unit of the levels', () => {
    expect(averageGrowthRate({ first: '88700', last: '103500', intervals: 5 })).toEqual(averageGrowthRate({ first: '88.7', last: '103.5', intervals: 5 }));
  });

  test('is never a silent zero, however little the level grew and over however many intervals', () => {
    const last = `1.${'0'.repeat(900)}1`;
    expect(averageGrowthRate({ first: '1', last, intervals: 1_000_000 }).toFixed()).toBe(`0.${'0'.repeat(904)}1`);
    expect(averageGrowthRate({ first: last, last: '1', intervals: 2 }).isNegative()).toBe(true);
    expect(averageGrowthRate({ first: '9'.repeat(1_000), last: '1', intervals: Number.MAX_SAFE_INTEGER }).isNegative()).toBe(true);
  });

  test.each([0, -1, 1.5, Number.NaN, Infinity, '2', null, undefined])('over %s intervals cannot be asked for', (intervals) => {
    expect(() => averageGrowthRate({ first: 1, last: 2, intervals: intervals as number })).toThrow(InvalidOptionError);
  });

  test('has no meaning from nothing, from below zero or to below zero', () => {
    expect(() => averageGrowthRate({ first: 0, last: 2, intervals: 2 })).toThrow(UndefinedMetricError);
    expect(() => averageGrowthRate({ first: -1, last: 2, intervals: 2 })).toThrow(UndefinedMetricError);
    expect(() => averageGrowthRate({ first: 1, last: -2, intervals: 2 })).toThrow(UndefinedMetricError);
    expect(() => averageGrowthRate({ first: '1,5', last: 2, intervals: 2 })).toThrow(InvalidDecimalError);
  });
});

describe('growth over several periods', () => {
  test('is compounded, not added', () => {
    expect(chainGrowthRates([10, 10, 10]).toFixed()).toBe('33.1');
    expect(chainGrowthRates({ first: '50', second: '-50' }).toFixed()).toBe('-25');
    expect(chainGrowthRates(['14.5']).toFixed()).toBe('14.5');
  });

  test('takes a level where its rates take it one by one', () => {
    const rate = fc.integer({ min: -9_999, max: 50_000 }).map((hundredths) => exactText(fraction(BigInt(hundredths), 100n)));
    fc.assert(
      fc.property(fc.array(rate, { minLength: 1, maxLength: 8 }), (rates) => {
        const level = rates.reduce((before, growth) => currentFromGrowth(before, growth).toFixed(), '88700');
        expect(round(currentFromGrowth('88700', chainGrowthRates(rates)), 20)).toEqual(round(level, 20));
      }),
    );
  });

  test('has the geometric mean as its pace', () => {
    expect(geometricMeanGrowthRate({ a: '21', b: '0' }).toFixed()).toBe('10');
    expect(geometricMeanGrowthRate(['7.5', '7.5', '7.5']).toFixed()).toBe('7.5');
    expect(geometricMeanGrowthRate(['100', '-50']).toFixed()).toBe('0');
    expect(geometricMeanGrowthRate(['-100', '20']).toFixed()).toBe('-100');
  });

  test('has a pace that the levels at both ends have too', () => {
    const rates = ['14.5', '-3.2', '8.15', '0'];
    const last = rates.reduce((level, rate) => currentFromGrowth(level, rate).toFixed(), '100');
    expect(literal(geometricMeanGrowthRate(rates), 20)).toBe(literal(averageGrowthRate({ first: 100, last, intervals: 4 }), 20));
  });

  test('of two spans of different length is no mean of two', () => {
    expect(literal(geometricMeanGrowthRate([8, 8, 8, 6, 6]), 2)).toBe('7.20');
    expect(literal(geometricMeanGrowthRate([8, 6]), 2)).toBe('7.00');
  });

  test('has no meaning without periods, or with a fall by more than all', () => {
    expect(() => chainGrowthRates([])).toThrow(UndefinedMetricError);
    expect(() => geometricMeanGrowthRate({})).toThrow(UndefinedMetricError);
    expect(() => chainGrowthRates([5, '-100.1'])).toThrow('Rate number 2 is below −100');
    expect(() => geometricMeanGrowthRate({ q1: '-101' })).toThrow('Rate "q1" is below −100');
  });

  test('of a hundred thousand rates is computed', () => {
    expect(chainGrowthRates(Array.from({ length: 100_000 }, (_, index) => (index % 2 === 0 ? 25 : -20))).toFixed()).toBe('0');
  });
});
