import { describe, expect, test } from 'vitest';
import { literal } from '../../../src/index.js';
import { type InvestmentAccount, investmentMetrics } from '../../../src/models/index.js';
import { cases, cellsOf, isDeepFrozen } from './cases.js';

const { account, cells } = cases.investment;
const metrics = investmentMetrics(account);
const reasonOf = (path: string, given: InvestmentAccount) => investmentMetrics(given).gaps.find((gap) => gap.path === path)?.reason;

describe('the metrics of investment', () => {
  test('every cell is the correctly rounded true value, and there are no others', () => {
    expect(cellsOf(metrics)).toEqual(cells);
    expect(metrics.gaps).toEqual([]);
  });

  // Bắc Giang, report on 2023 and plan of 2024: investment of 88,700 billion VND and a target of 103.5 trillion, up
  // 16.7 %; 4,238.1 of 13,352.7 billion VND disbursed, 33.0 % without the 494.68 not allotted (31.7 % by hand with them).
  test('printed investment comes out as printed', () => {
    const { total, disbursement } = investmentMetrics({
      unit: 'billion VND',
      period: '2024',
      previous: '2023',
      sources: {},
      total: { currentPrices: { 2023: '88700', 2024: '103500' } },
      publicInvestment: { whole: { plan: '13352.7', disbursed: '4238.1' }, allotted: { plan: '13352.7', excluded: '494.68', disbursed: '4238.1' } },
    });
    expect(literal(total.growth ?? '', 1)).toBe('16.7');
    expect(Object.values(disbursement).map((rate) => literal(rate ?? '', 1))).toEqual(['31.7', '33.0']);
  });

  test('ICOR ends where the quotient ends, though neither rate does', () => {
    // 30 of 90 invested is 33.3… %, growth from 90 to 100 is 11.1… %; their quotient is 3.
    const { icor, icorFromRates } = investmentMetrics({
      ...account,
      sources: { all: { currentPrices: { 2023: 30 }, constantPrices: { 2023: 25 } } },
      grdp: { currentPrices: { 2023: 90 }, constantPrices: { 2022: 90, 2023: 100 } },
    });
    expect([icor, icorFromRates]).toEqual(['2.5', '3']);
  });

  test('output that does not grow has no ICOR by either method', () => {
    const shrinking = { ...account, grdp: { currentPrices: { 2023: 90 }, constantPrices: { 2022: 100, 2023: 90 } } };
    expect(investmentMetrics(shrinking)).toMatchObject({ icor: null, icorFromRates: null });
    expect(reasonOf('icor', shrinking)).toMatch(/increase of output is negative/);
    expect(reasonOf('icorFromRates', shrinking)).toMatch(/growth of output is negative/);
    const negative = { ...account, grdp: { currentPrices: { 2023: -90 }, constantPrices: { 2022: 100, 2023: 90 } } };
    expect(reasonOf('icorFromRates', negative)).toMatch(/GRDP at current prices is negative/);
  });

  test('without GRDP there is structure and no rate, and the direct ICOR needs investment at constant prices', () => {
    const { grdp: _grdp, ...alone } = account;
    const result = investmentMetrics(alone);
    expect(result).toMatchObject({ total: metrics.total, rate: null, icor: null, icorFromRates: null });
    expect(reasonOf('rate', alone)).toBe('grdp.currentPrices has no level for 2023');
    const atCurrentPrices = { ...account, sources: { all: { currentPrices: { 2022: 1, 2023: 2 } } } };
    expect(reasonOf('icor', atCurrentPrices)).toBe('sources.all.constantPrices has no level for 2023');
  });

  test('sources have sources, whose shares are those in all investment', () => {
    const { state, ...others } = account.sources;
    const nested = { ...account, sources: { domestic: { parts: { state: { ...state } } }, ...others } };
    const { domestic } = investmentMetrics(nested).sources;
    expect(domestic).toEqual({ ...metrics.sources['state'], parts: { state: metrics.sources['state'] } });
  });

  test('a base that leaves out what is not known has no rate, and neither has one without its plan', () => {
    const publicInvestment = { open: { plan: 10, excluded: null, disbursed: 5 }, unplanned: { disbursed: 5 }, empty: { plan: 5, excluded: 5, disbursed: 0 } };
    const result = investmentMetrics({ ...account, publicInvestment });
    expect(result.disbursement).toEqual({ open: null, unplanned: null, empty: null });
    expect(result.gaps.map(({ reason }) => reason)).toEqual([
      'publicInvestment.open.excluded is null: something is left out of the plan, not known how much',
      'publicInvestment.unplanned.plan is not given',
      expect.stringMatching(/plan less what is excluded is zero/),
    ]);
  });

  test('the result is plain frozen data that survives JSON, and the account stays as it was', () => {
    const given = structuredClone(account);
    const result = investmentMetrics(given);
    expect(given).toEqual(account);
    expect(Object.isFrozen(given.sources)).toBe(false);
    expect(isDeepFrozen(result)).toBe(true);
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });
});
