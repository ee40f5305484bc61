import fc from 'fast-check';
import {
  growthRate,
  impliedWeight,
  InvalidOptionError,
  literal,
  MismatchedPartsError,
  remainingLevel,
  requiredGrowthRate,
  round,
  UndefinedMetricError,
  weightedGrowthRate,
} from 'planning-metrics';
import { describe, expect, test } from 'vitest';
import { exactText, fraction } from '../rational.js';

describe('growth of a whole from its parts', () => {
  test('is weighted by the levels of the base period', () => {
    expect(weightedGrowthRate({ industry: '20', services: '5' }, { industry: '60', services: '40' }).toFixed()).toBe('14');
    expect(weightedGrowthRate([20, 5], [1200, 800]).toFixed()).toBe('14');
  });

  test('is the growth of the sum of the levels', () => {
    const level = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(fc.array(fc.tuple(level, fc.integer({ min: -1000, max: 3000 })), { minLength: 1, maxLength: 6 }), (parts) => {
        const [bases, rates] = [parts.map(([base]) => base), parts.map(([, tenths]) => exactText(fraction(BigInt(tenths), 10n)))];
        const before = bases.reduce((a, b) => a + b, 0);
        const now = parts.reduce((total, [base, tenths]) => total + BigInt(base) * BigInt(1_000 + tenths), 0n);
        expect(literal(weightedGrowthRate(rates, bases), 12)).toBe(literal(growthRate(exactText(fraction(now, 1_000n)), before), 12));
      }),
    );
  });

  test('has no meaning without weights, or with a negative one', () => {
    expect(() => weightedGrowthRate([1, 2], [0, 0])).toThrow(UndefinedMetricError);
    expect(() => weightedGrowthRate({ a: 1, b: 2 }, { a: 3, b: '-0.1' })).toThrow('Weight "b" is negative');
    expect(() => weightedGrowthRate([], [])).toThrow(UndefinedMetricError);
    expect(() => weightedGrowthRate({ a: 1 } as Record<string, number>, { b: 1 })).toThrow(MismatchedPartsError);
  });
});

describe('what the rest of a year must do', () => {
  test('is the growth that makes the whole reach its target', () => {
    expect(requiredGrowthRate({ target: '16', toDate: '10', weight: '40' }).toFixed()).toBe('20');
    expect(requiredGrowthRate({ target: '6', toDate: '99', weight: 0 }).toFixed()).toBe('6');
  });

  test('gives back the weight that it was computed with', () => {
    const rate = fc.integer({ min: -500, max: 500 });
    fc.assert(
      fc.property(rate, rate, fc.integer({ min: 1, max: 99 }), (target, toDate, weight) => {
        fc.pre(target !== toDate);
        const rest = requiredGrowthRate({ target, toDate, weight });
        expect(round(impliedWeight({ target, toDate, rest }), 20).toFixed()).toBe(String(weight));
        expect(round(weightedGrowthRate([toDate, rest], [weight, 100 - weight]), 20).toFixed()).toBe(String(target));
      }),
    );
  });

  test('has no meaning when nothing of the year is left, and takes no weight outside 0 and 100', () => {
    expect(() => requiredGrowthRate({ target: 1, toDate: 1, weight: 100 })).toThrow(UndefinedMetricError);
    expect(() => requiredGrowthRate({ target: 1, toDate: 1, weight: '100.1' })).toThrow(InvalidOptionError);
    expect(() => requiredGrowthRate({ target: 1, toDate: 1, weight: -1 })).toThrow(InvalidOptionError);
  });

  test('implies no weight when both parts grow alike or the whole lies outside them', () => {
    expect(() => impliedWeight({ target: 5, toDate: 5, rest: '5.0' })).toThrow(UndefinedMetricError);
    expect(() => impliedWeight({ target: 9, toDate: 5, rest: 8 })).toThrow('does not lie between');
    expect(() => impliedWeight({ target: 4, toDate: 5, rest: 8 })).toThrow('does not lie between');
    expect(impliedWeight({ target: 5, toDate: 5, rest: 8 }).toFixed()).toBe('100');
    expect(impliedWeight({ target: 8, toDate: 5, rest: 8 }).toFixed()).toBe('0');
  });

  test('is a level still to do, exact, and below zero when more was done than planned', () => {
    expect(remainingLevel('15040', '7625.5').toFixed()).toBe('7414.5');
    expect(remainingLevel('1e300', '1e-300').toFixed()).toBe(`${'9'.repeat(300)}.${'9'.repeat(300)}`);
    expect(remainingLevel('100', '104').toFixed()).toBe('-4');
  });
});
