import fc from 'fast-check';
import { attainmentRate, excessRate, literal, planFromAttainment, progressRate, round, UndefinedMetricError } from 'planning-metrics';
import { describe, expect, test } from 'vitest';

const level = fc.integer({ min: 1, max: 10 ** 9 });

describe('attainment of a plan', () => {
  test('is 100 more than the excess over it', () => {
    fc.assert(
      fc.property(level, level, (actual, plan) => {
        const excess = excessRate(actual, plan);
        expect(literal(attainmentRate(actual, plan), 20)).toBe(literal(excess.plus(100), 20));
      }),
    );
  });

  test('leads back to the plan', () => {
    fc.assert(
      fc.property(level, level, (actual, plan) => {
        expect(round(planFromAttainment(actual, attainmentRate(actual, plan)), 20).toFixed()).toBe(String(plan));
      }),
    );
  });

  test('of nothing is nothing, and of less than nothing negative', () => {
    expect(attainmentRate(0, 5).toFixed()).toBe('0');
    expect(attainmentRate(-1, 5).toFixed()).toBe('-20');
    expect(excessRate(0, 5).toFixed()).toBe('-100');
  });

  test('of a plan of nothing has no meaning', () => {
    expect(() => attainmentRate(1, 0)).toThrow('The plan is zero');
    expect(() => excessRate(1, '-1')).toThrow('The plan is negative');
    expect(() => planFromAttainment(1, 0)).toThrow('The attainment is zero');
  });
});

describe('progress towards a target', () => {
  test('is counted downwards for a rate that is to fall, and upwards for one that is to rise', () => {
    expect(progressRate({ last: '4', actual: '3.5', target: '2' }).toFixed()).toBe('25');
    expect(progressRate({ last: '60', actual: '63', target: '64' }).toFixed()).toBe('75');
  });

  test('passes 100 beyond the target and is negative on the way back', () => {
    expect(progressRate({ last: 4, actual: 1, target: 2 }).toFixed()).toBe('150');
    expect(progressRate({ last: 4, actual: 5, target: 2 }).toFixed()).toBe('-50');
  });

  test('towards where one is already has no meaning', () => {
    expect(() => progressRate({ last: 2, actual: 1, target: '2.00' })).toThrow(UndefinedMetricError);
  });
});
