import fc from 'fast-check';
import { currentFromGrowth, growthRate, icor, icorFromRates, investmentRate, literal, round, UndefinedMetricError } from 'planning-metrics';
import { expect, test } from 'vitest';

test('the investment rate is investment in percent of output', () => {
  expect(investmentRate('50', '80').toFixed()).toBe('62.5');
  expect(() => investmentRate('50', '-1')).toThrow('The output is negative');
});

test('the direct ICOR is the indirect one times 1 + g, at the same prices', () => {
  const level = fc.integer({ min: 1, max: 10 ** 9 });
  fc.assert(
    fc.property(level, level, level, (investment, previousOutput, growth) => {
      const output = previousOutput + growth;
      const rate = growthRate(output, previousOutput);
      const indirect = icorFromRates(investmentRate(investment, output), rate);
      expect(round(currentFromGrowth(indirect, rate), 15)).toEqual(round(icor({ investment, output, previousOutput }), 15));
    }),
  );
});

test('the plan of Bắc Giang for 2024 has an ICOR of 3.37 by the indirect and of 3.86 by the direct method', () => {
  expect(literal(icorFromRates('48.9', '14.5'), 2)).toBe('3.37');
  expect(literal(icor({ investment: '48.9', output: '100', previousOutput: '87.336244541484716' }), 2)).toBe('3.86');
});

test('output that does not grow has no ICOR', () => {
  expect(() => icor({ investment: 5, output: 100, previousOutput: 100 })).toThrow('The increase of output is zero');
  expect(() => icor({ investment: 5, output: 99, previousOutput: 100 })).toThrow(UndefinedMetricError);
  expect(() => icorFromRates(40, 0)).toThrow('The growth of output is zero');
  expect(() => icorFromRates(40, '-1.5')).toThrow(UndefinedMetricError);
});

test('no investment is an ICOR of nothing, and disinvestment a negative one', () => {
  expect(icor({ investment: 0, output: 101, previousOutput: 100 }).toFixed()).toBe('0');
  expect(icorFromRates('-5', '10').toFixed()).toBe('-0.5');
});
