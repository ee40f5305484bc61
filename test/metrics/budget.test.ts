import { budgetBalance, coverageRate, disbursementRate, InvalidOptionError, literal, UndefinedMetricError } from 'planning-metrics';
import { describe, expect, test } from 'vitest';

test('coverage is revenue in percent of expenditure', () => {
  expect(coverageRate('50', '80').toFixed()).toBe('62.5');
  expect(() => coverageRate('50', '0')).toThrow('The expenditure is zero');
});

test('a balance is exact, and negative for a deficit', () => {
  expect(budgetBalance('41070', '41500.5').toFixed()).toBe('-430.5');
  expect(budgetBalance('0.3', 0.1).toFixed()).toBe('0.2');
  expect(budgetBalance('1e300', '-1e-300').toFixed()).toBe(`1${'0'.repeat(300)}.${'0'.repeat(299)}1`);
});

describe('disbursement', () => {
  test('is of the plan, or of what remains of it', () => {
    expect(disbursementRate(30, 120).toFixed()).toBe('25');
    expect(disbursementRate(30, 120, { excluded: 20 }).toFixed()).toBe('30');
    expect(disbursementRate(30, 120, {})).toEqual(disbursementRate(30, 120, { excluded: '0' }));
  });

  test('has no meaning when nothing of the plan remains', () => {
    expect(() => disbursementRate(30, 120, { excluded: 120 })).toThrow('The plan less what is excluded is zero');
    expect(() => disbursementRate(30, 0)).toThrow(UndefinedMetricError);
  });

  test('takes what is excluded as an amount, not with a minus', () => {
    expect(() => disbursementRate(30, 120, { excluded: '-20' })).toThrow(InvalidOptionError);
  });

  test.each([
    ['of the whole plan without what is not allotted', '4238.1', '13352.7', '494.68', '33.0'],
    ['of development investment, whose plan gives 32.9 and not the 34.0 printed: another denominator', '4208.4', '12781.5', '0', '32.9'],
    ['of the plan without what was added during the year', '4238.1', '10046', '0', '42.2'],
  ])('in Bắc Giang by the end of June 2023: %s', (_, disbursed, plan, excluded, rate) => {
    expect(literal(disbursementRate(disbursed, plan, { excluded }), 1)).toBe(rate);
  });
});
