import fc from 'fast-check';
import {
  contributions,
  contributionShares,
  contributionsFromShares,
  growthRate,
  growthRates,
  impliedBaseWeights,
  literal,
  MismatchedPartsError,
  round,
  shares,
  sum,
  UndefinedMetricError,
} from 'planning-metrics';
import { describe, expect, test } from 'vitest';

const printed = (values: readonly { toFixed(): string }[]): string[] => values.map((value) => value.toFixed());
const pairs = fc.array(fc.tuple(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 1, max: 1_000_000 })), { minLength: 1, maxLength: 7 });
const total = (levels: readonly number[]): number => levels.reduce((a, b) => a + b, 0);

describe('contributions to growth', () => {
  test('add up to the growth of the whole', () => {
    fc.assert(
      fc.property(pairs, (levels) => {
        const [now, before] = [levels.map(([a]) => a), levels.map(([, b]) => b)];
        expect(literal(sum(contributions(now, before)), 20)).toBe(literal(growthRate(total(now), total(before)), 20));
      }),
    );
  });

  test('are the same from growth rates and base-period shares', () => {
    fc.assert(
      fc.property(pairs, (levels) => {
        const [now, before] = [levels.map(([a]) => a), levels.map(([, b]) => b)];
        const fromShares = contributionsFromShares(growthRates(now, before), shares(before));
        expect(fromShares.map((points) => literal(points, 18))).toEqual(contributions(now, before).map((points) => literal(points, 18)));
      }),
    );
  });

  test('count a part that was nothing before, and one that was negative', () => {
    expect(printed(contributions([5, 110], [0, 100]))).toEqual(['5', '10']);
    expect(printed(contributions([110, -20], [110, -10]))).toEqual(['0', '-10']);
  });

  test('are of a given total where the parts do not exhaust it', () => {
    expect(printed(Object.values(contributions({ industry: 72 }, { industry: 60 }, { previousTotal: 120 })))).toEqual(['10']);
  });

  test('have no meaning for a base of zero or less', () => {
    expect(() => contributions([1], [0])).toThrow('The earlier total is zero');
    expect(() => contributions([1], [1], { previousTotal: -1 })).toThrow('The earlier total is negative');
    expect(() => contributions([], [])).toThrow(UndefinedMetricError);
    expect(() => contributions({ a: 1 } as Record<string, number>, { b: 1 })).toThrow(MismatchedPartsError);
  });

  test('from rates and shares are exact', () => {
    expect(printed(contributionsFromShares(['1e-200', '-18.8'], ['1e-200', '62.3']))).toEqual([`0.${'0'.repeat(401)}1`, '-11.7124']);
  });
});

describe('shares of the growth', () => {
  test('add up to 100, whatever the sign of the growth', () => {
    expect(printed(contributionShares([12, 3]))).toEqual(['80', '20']);
    expect(printed(contributionShares([-3, 1]))).toEqual(['150', '-50']);
  });

  test('do not exist where nothing grows', () => {
    expect(() => contributionShares([1, -1])).toThrow('there is no growth to have a share of');
    expect(() => contributionShares([0])).toThrow(UndefinedMetricError);
    expect(() => contributionShares([])).toThrow(UndefinedMetricError);
  });
});

describe('the base weights that contributions imply', () => {
  test('are the base-period shares, and so add up to 100', () => {
    fc.assert(
      fc.property(pairs, (levels) => {
        fc.pre(levels.every(([a, b]) => a !== b));
        const [now, before] = [levels.map(([a]) => a), levels.map(([, b]) => b)];
        const weights = impliedBaseWeights(contributions(now, before), growthRates(now, before));
        expect(weights.map((weight) => literal(weight, 15))).toEqual(shares(before).map((share) => literal(share, 15)));
        expect(round(sum(weights), 15).toFixed()).toBe('100');
      }),
    );
  });

  test('tell that the printed industry of Bắc Giang in 2024 agrees with itself', () => {
    // Published: industry and construction +17.75 % contributing 12.79 points, industry alone +19.87 % and 13.06 points.
    // Industry can weigh no more than industry and construction together.
    const { both, industry } = impliedBaseWeights({ both: '12.79', industry: '13.06' }, { both: '17.75', industry: '19.87' });
    expect([literal(both, 1), literal(industry, 1)]).toEqual(['72.1', '65.7']);
  });

  test('do not exist for a part that did not grow, which is named', () => {
    expect(() => impliedBaseWeights({ industry: 1, construction: 0 }, { industry: 2, construction: '0.0' })).toThrow(
      'The growth rate of part "construction" is zero',
    );
    expect(() => impliedBaseWeights([1, 1], [2, 0])).toThrow('The growth rate of part number 2 is zero');
    expect(() => impliedBaseWeights([1], [0])).toThrow(UndefinedMetricError);
  });
});
