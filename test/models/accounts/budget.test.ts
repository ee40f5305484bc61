import { describe, expect, test } from 'vitest';
import { literal } from '../../../src/index.js';
import { type BudgetAccount, budgetMetrics } from '../../../src/models/index.js';
import { cases, cellsOf, isDeepFrozen } from './cases.js';

const { account, cells } = cases.budget;
const metrics = budgetMetrics(account);
const { revenue, expenditure } = account;
const reasonOf = (path: string, given: BudgetAccount) => budgetMetrics(given).gaps.find((gap) => gap.path === path)?.reason;

describe('the metrics of a budget', () => {
  test('every cell is the correctly rounded true value, and there are no others', () => {
    expect(cellsOf(metrics)).toEqual(cells);
    expect(metrics.gaps).toEqual([]);
  });

  // Bắc Giang, report on 2023 and plan of 2024, part IV.2: revenue of 15,295 and 12,760 billion VND, expenditure of
  // 37,335 and 41,070, up 10 %; revenue covers 31.1 %.
  test('a printed budget comes out as printed', () => {
    const { revenue, expenditure, coverage } = budgetMetrics({
      unit: 'billion VND',
      period: '2024',
      previous: '2023',
      revenue: { scope: 'territory', actual: { 2023: '15295', 2024: '12760' } },
      expenditure: { scope: 'local', actual: { 2023: '37335', 2024: '41070' } },
    });
    expect([revenue.growth, expenditure.growth, coverage].map((rate) => literal(rate ?? '', 1))).toEqual(['-16.6', '10.0', '31.1']);
  });

  test('each authority has its own attainment, and that of a whole is of the estimates of all its parts', () => {
    expect(Object.keys(metrics.revenue.attainment).sort()).toEqual(['central', 'provincial']);
    const { trade, domestic } = revenue.parts ?? {};
    const oneEstimate = { ...revenue, parts: { domestic: { ...domestic }, trade: { ...trade, estimates: {} } } };
    const result = budgetMetrics({ ...account, revenue: oneEstimate });
    expect(result.revenue.attainment['central']).toBeNull();
    expect(result.revenue.parts?.['domestic']?.attainment['central']).toMatch(/^110\.57/);
    expect(reasonOf('revenue.attainment.central', { ...account, revenue: oneEstimate })).toBe('revenue.parts.trade.estimates.central has no level for 2023');
  });

  test('revenue and expenditure of two scopes have a coverage and no balance', () => {
    const twoScopes = { ...account, revenue: { ...revenue, scope: 'territory' } };
    expect(budgetMetrics(twoScopes)).toMatchObject({ coverage: metrics.coverage, balance: null });
    expect(reasonOf('balance', twoScopes)).toBe('revenue covers "territory", expenditure covers "local"; only sides that state one scope have a balance');
  });

  test('a side that does not state its scope has no balance', () => {
    const { scope: _scope, ...silent } = expenditure;
    const { scope: _other, ...silentToo } = revenue;
    expect(reasonOf('balance', { ...account, expenditure: silent })).toMatch(/^revenue covers "local", expenditure states no scope;/);
    const bothSilent = { ...account, revenue: silentToo, expenditure: silent };
    expect(reasonOf('balance', bothSilent)).toMatch(/^revenue states no scope, expenditure states no scope;/);
  });

  test('an estimate of nothing and a base of nothing leave gaps', () => {
    const estimates = { provincial: { 2023: 0 }, central: {} };
    const result = budgetMetrics({ ...account, expenditure: { scope: 'local', actual: { 2022: 0, 2023: 5 }, estimates } });
    expect(result.expenditure).toMatchObject({ level: '5', growth: null, share: '100', shareChange: null });
    expect(result.expenditure.attainment).toEqual({ provincial: null, central: null });
    expect(result.gaps.map(({ path }) => path)).toEqual([
      'expenditure.growth',
      'expenditure.shareChange',
      'expenditure.attainment.provincial',
      'expenditure.attainment.central',
      'expenditure.excess.provincial',
      'expenditure.excess.central',
    ]);
    expect(result.gaps[3]?.reason).toBe('expenditure.estimates.central has no level for 2023');
  });

  test('the result is plain frozen data that survives JSON, and the account stays as it was', () => {
    const given = structuredClone(account);
    const result = budgetMetrics(given);
    expect(given).toEqual(account);
    expect(Object.isFrozen(given.revenue)).toBe(false);
    expect(isDeepFrozen(result)).toBe(true);
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });
});
