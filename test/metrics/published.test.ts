import {
  attainmentRate,
  coverageRate,
  disbursementRate,
  excessRate,
  growthIndex,
  growthRate,
  impliedWeight,
  literal,
  planFromAttainment,
  previousFromGrowth,
  shareChanges,
  shares,
  weightedGrowthRate,
} from 'planning-metrics';
import { describe, expect, test } from 'vitest';

describe('the report of Bắc Giang on 2023 and the plan of 2024 prints what its own figures give', () => {
  test('revenue of 2024 is 83.4 % of 2023', () => {
    expect(literal(growthIndex('12760', '15295'), 1)).toBe('83.4');
  });

  test('revenue covers 31.1 % of expenditure, domestic revenue 26.2 %', () => {
    expect(literal(coverageRate('12760', '41070'), 1)).toBe('31.1');
    expect(literal(coverageRate('10760', '41070'), 1)).toBe('26.2');
  });

  test('33.0 % of the investment plan was disbursed, without the part not allotted', () => {
    expect(literal(disbursementRate('4238.1', '13352.7', { excluded: '494.68' }), 1)).toBe('33.0');
  });

  test('55.1 % of the lychee crop was exported and 44.9 % sold at home', () => {
    const { exported, home } = shares({ exported: '111200', home: '90500' });
    expect([literal(exported, 1), literal(home, 1)]).toEqual(['55.1', '44.9']);
  });

  test('93.1 % of the waste collected was treated', () => {
    expect(literal(attainmentRate('820.4', '880.9'), 1)).toBe('93.1');
  });

  test('investment of 2024 grows by 16.7 %', () => {
    expect(literal(growthRate('103500', '88700'), 1)).toBe('16.7');
  });

  test('the shares of 2023 and their changes lead back to those of 2022', () => {
    const changes = shareChanges({ agriculture: '13.1', industry: '64.9', services: '22' }, { agriculture: '15', industry: '62.3', services: '22.7' });
    expect(Object.values(changes).map((change) => literal(change, 1))).toEqual(['-1.9', '2.6', '-0.7']);
  });
});

describe('what the report does not print follows from what it does', () => {
  test('the estimate behind 15,295 billion VND of revenue at 101.7 % is about 15,039', () => {
    expect(literal(planFromAttainment('15295', '101.7'), 0)).toBe('15039');
  });

  test('investment of 2022 was about 73,800 billion VND', () => {
    expect(literal(previousFromGrowth('88700', '20.2'), 0)).toBe('73794');
  });
});

describe('the outcomes of 2024 in Bắc Giang', () => {
  test('budget revenue of 19.1 trillion VND, 22.2 % above the estimate, puts the estimate at 15.63', () => {
    expect(literal(planFromAttainment('19.1', '122.2'), 2)).toBe('15.63');
    expect(literal(excessRate('19.1', '15.63'), 1)).toBe('22.2');
  });
});

describe('growth of parts and of the whole', () => {
  test('quarters of 1.87 and 5.73 % gave 3.82 %, not their simple mean of 3.80', () => {
    const weight = impliedWeight({ target: '3.82', toDate: '1.87', rest: '5.73' });
    expect(literal(weight, 1)).toBe('49.5');
    expect(literal(weightedGrowthRate(['1.87', '5.73'], ['49.5', '50.5']), 2)).toBe('3.82');
    expect(literal(weightedGrowthRate(['1.87', '5.73'], [1, 1]), 2)).toBe('3.80');
  });
});
