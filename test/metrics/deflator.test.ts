import fc from 'fast-check';
import { chainGrowthRates, deflator, deflatorGrowthRate, growthRate, literal, realGrowthRate, round, UndefinedMetricError } from 'planning-metrics';
import { expect, test } from 'vitest';

test('the deflator is 100 in the base year and the price level in percent of it in others', () => {
  expect(deflator('181000', '181000').toFixed()).toBe('100');
  expect(deflator('210', '168').toFixed()).toBe('125');
});

test('inflation is no difference of nominal and real growth', () => {
  expect(deflatorGrowthRate('26', '20').toFixed()).toBe('5');
  expect(realGrowthRate('26', '5').toFixed()).toBe('20');
  expect(literal(deflatorGrowthRate('20', '14'), 4)).toBe('5.2632');
});

test('real growth and the growth of the deflator compound to nominal growth', () => {
  const rate = fc.integer({ min: -90, max: 300 });
  fc.assert(
    fc.property(rate, rate, (nominal, prices) => {
      expect(round(chainGrowthRates([realGrowthRate(nominal, prices), prices]), 20).toFixed()).toBe(String(nominal));
      expect(round(chainGrowthRates([deflatorGrowthRate(nominal, prices), prices]), 20).toFixed()).toBe(String(nominal));
    }),
  );
});

test('the deflator of levels grows as their growth rates imply', () => {
  const nominal = growthRate('181000', '155876');
  const real = growthRate('96800', '85323');
  const levels = growthRate(deflator('181000', '96800'), deflator('155876', '85323'));
  expect(literal(levels, 18)).toBe(literal(deflatorGrowthRate(nominal, real), 18));
});

test('without a real level, or where everything is lost, there is no deflator', () => {
  expect(() => deflator('1', '0')).toThrow('The level at constant prices is zero');
  expect(() => deflatorGrowthRate('1', '-100')).toThrow('1 + real rate/100 is zero');
  expect(() => realGrowthRate('1', '-101')).toThrow(UndefinedMetricError);
});
