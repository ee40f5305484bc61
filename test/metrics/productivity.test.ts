import fc from 'fast-check';
import {
  growthRate,
  InvalidOptionError,
  labourProductivity,
  literal,
  productivityGrowthRate,
  totalFactorProductivity,
  UndefinedMetricError,
} from 'planning-metrics';
import { describe, expect, test } from 'vitest';

test('labour productivity is output per person employed', () => {
  expect(labourProductivity('181', '1.01').toFixed(2)).toBe('179.21');
  expect(() => labourProductivity('181', '0')).toThrow('The number of workers is zero');
});

test('its growth is that of output per person, not the difference of two rates', () => {
  expect(productivityGrowthRate('14.4', '4').toFixed()).toBe('10');
  expect(() => productivityGrowthRate('1', '-100')).toThrow(UndefinedMetricError);
  const level = fc.integer({ min: 1, max: 10 ** 6 });
  fc.assert(
    fc.property(level, level, level, level, (output, before, workers, workersBefore) => {
      const fromRates = productivityGrowthRate(growthRate(output, before), growthRate(workers, workersBefore));
      const fromLevels = growthRate(labourProductivity(output, workers), labourProductivity(before, workersBefore));
      expect(literal(fromRates, 15)).toBe(literal(fromLevels, 15));
    }),
  );
});

describe('total factor productivity', () => {
  test('is the growth that capital and labour leave over, and its share of growth', () => {
    const { rate, share } = totalFactorProductivity({ output: '10', capital: '12', labour: '2', capitalShare: '40' });
    expect([rate.toFixed(), share?.toFixed()]).toEqual(['4', '40']);
  });

  test('has an exact rate, however long its figures', () => {
    const { rate } = totalFactorProductivity({ output: '1e-200', capital: '1e-200', labour: '0', capitalShare: '33.3' });
    expect(rate.toFixed()).toBe(`0.${'0'.repeat(200)}667`);
  });

  test('has no share of a growth of nothing, and a share of a fall', () => {
    expect(totalFactorProductivity({ output: '0', capital: 5, labour: 0, capitalShare: 40 }).share).toBeNull();
    expect(totalFactorProductivity({ output: '-2', capital: 5, labour: 0, capitalShare: 40 }).share?.toFixed()).toBe('200');
  });

  test('takes a share of capital from 0 to 100 percent', () => {
    const growth = { output: 5, capital: 3, labour: 2 };
    expect(totalFactorProductivity({ ...growth, capitalShare: 0 }).rate.toFixed()).toBe('3');
    expect(totalFactorProductivity({ ...growth, capitalShare: 100 }).rate.toFixed()).toBe('2');
    expect(() => totalFactorProductivity({ ...growth, capitalShare: '100.1' })).toThrow(InvalidOptionError);
    expect(() => totalFactorProductivity({ ...growth, capitalShare: -1 })).toThrow('expected a percentage from 0 to 100');
  });
});
