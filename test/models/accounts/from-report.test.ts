import { describe, expect, test } from 'vitest';
import { budgetAccount, budgetMetrics, grdpAccount, grdpMetrics, investmentAccount, investmentMetrics, parsePlanReport } from '../../../src/models/index.js';
import { isDeepFrozen } from './cases.js';

type Observation = Readonly<Record<string, unknown>>;

const seriesOf = (id: string, unit: string, observations: readonly Observation[], more: object = {}) => ({ id, name: { en: id }, unit, observations, ...more });
const of = (period: string, value: unknown, version = 'final') => ({ period, version, value });
const head = { schemaVersion: 1, id: 'example', name: { en: 'Example' }, period: '2023', planPeriod: '2024' };
const reportOf = (sections: object) => parsePlanReport({ ...head, ...sections });

const children = [
  seriesOf('agriculture', 'billion VND', [of('2023', '23711'), of('2022', '23347')]),
  seriesOf('industry', 'trillion VND', [of('2023', '118.5', 'estimate'), of('2022', '97')]),
];
const grdp = {
  tree: seriesOf('grdp', 'trillion VND', [of('2022', '155.5'), of('2023', '181', 'estimate'), of('2023', '180', 'plan'), of('2024', '211.3', 'plan')], {
    children,
    complete: false,
  }),
  population: seriesOf('population', 'thousand person', [of('2023', '1925')]),
  exchangeRate: seriesOf('rate', 'thousand VND/USD', [of('2023', '23.506')]),
};
const labour = { employed: seriesOf('employed', 'million worker', [of('2023', '1.01')]) };

describe('the GRDP account of a report', () => {
  test('has the printed results of the period and the year before, in one unit and in persons', () => {
    expect(grdpAccount(reportOf({ grdp, labour }))).toEqual({
      unit: 'trillion VND',
      period: '2023',
      previous: '2022',
      total: { currentPrices: { 2022: '155.5', 2023: '181' }, complete: false },
      sectors: { agriculture: { currentPrices: { 2022: '23.347', 2023: '23.711' } }, industry: { currentPrices: { 2022: '97', 2023: '118.5' } } },
      population: { 2023: '1925000' },
      employed: { 2023: '1010000' },
      exchangeRate: { 2023: '23506' },
    });
  });

  test('gives the metrics that the printed levels allow and names the others as gaps', () => {
    const { total, perHead, perHeadForeign, gaps } = grdpMetrics(grdpAccount(reportOf({ grdp, labour })));
    expect(total).toMatchObject({ level: '181', realGrowth: null, shareChange: '0' });
    expect(perHead).toMatch(/^94025974\.025974/);
    expect(perHeadForeign).toMatch(/^4000\.08/);
    expect(gaps.find(({ path }) => path === 'total.realGrowth')?.reason).toBe(
      'total.constantPrices has no level for 2023; total.constantPrices has no level for 2022',
    );
  });

  test('takes a hedged number as printed, no range, and the result before the estimate', () => {
    const values = [of('2023', { literal: '181', hedge: 'over' }, 'estimate'), of('2022', { low: '150', high: '160' })];
    expect(grdpAccount(reportOf({ grdp: { tree: seriesOf('grdp', 'trillion VND', values) } })).total).toEqual({ currentPrices: { 2023: '181' } });
    const twice = [of('2023', '181', 'estimate'), of('2023', '181.8', 'final')];
    expect(grdpAccount(reportOf({ grdp: { tree: seriesOf('grdp', 'trillion VND', twice) } })).total).toEqual({ currentPrices: { 2023: '181.8' } });
  });

  test('lets printed parts that add up only within rounding stand beside their whole', () => {
    const parts = [seriesOf('a', 'trillion VND', [of('2023', '60.4')]), seriesOf('b', 'trillion VND', [of('2023', '120.4')])];
    const tree = (total: string) => seriesOf('grdp', 'trillion VND', [of('2023', total)], { children: parts });
    expect(grdpAccount(reportOf({ grdp: { tree: tree('181') } })).total).toEqual({ currentPrices: { 2023: '181' }, complete: false });
    expect(grdpAccount(reportOf({ grdp: { tree: tree('180.8') } })).total).toEqual({ currentPrices: { 2023: '180.8' } });
    expect(grdpMetrics(grdpAccount(reportOf({ grdp: { tree: tree('181') } }))).sectors['a']?.share).toMatch(/^33\.37/);
  });

  test('takes no exchange rate of another currency', () => {
    const exchangeRate = seriesOf('rate', 'USD/EUR', [of('2023', '1.08')]);
    expect(grdpAccount(reportOf({ grdp: { ...grdp, exchangeRate } })).exchangeRate).toEqual({});
  });
});

describe('the budget account of a report', () => {
  const items = [seriesOf('domestic', 'trillion VND', [of('2023', '13.5', 'estimate')])];
  const revenue = {
    scope: 'territory',
    tree: seriesOf(
      'revenue',
      'billion VND',
      [of('2023', '15295', 'estimate'), of('2023', { literal: '15039', against: 'provincial' }, 'plan'), of('2023', '14000', 'plan')],
      { children: items, complete: false },
    ),
  };
  const expenditure = { scope: 'local', tree: seriesOf('expenditure', 'billion VND', [of('2023', '37335', 'estimate')]) };

  test('has results, plans by whose they are, scopes, and amounts in the unit of revenue', () => {
    expect(budgetAccount(reportOf({ budget: { revenue, expenditure } }))).toEqual({
      unit: 'billion VND',
      period: '2023',
      previous: '2022',
      revenue: {
        scope: 'territory',
        actual: { 2023: '15295' },
        estimates: { provincial: { 2023: '15039' }, plan: { 2023: '14000' } },
        complete: false,
        parts: { domestic: { actual: { 2023: '13500' }, estimates: {} } },
      },
      expenditure: { scope: 'local', actual: { 2023: '37335' }, estimates: {} },
    });
  });

  test('has an empty side where the report has none', () => {
    const account = budgetAccount(reportOf({ budget: { expenditure } }));
    expect(account).toMatchObject({ unit: 'billion VND', revenue: {} });
    expect(budgetMetrics(account)).toMatchObject({ coverage: null, expenditure: { level: '37335' } });
  });
});

describe('the investment account of a report', () => {
  const publicInvestment = {
    period: '2023-S1',
    unit: 'billion VND',
    bases: [
      {
        id: 'all',
        name: { en: 'All' },
        plan: '13352.7',
        disbursed: '4238.1',
        parts: [
          { id: 'state', name: { en: 'State' }, plan: '9000' },
          { id: 'district', name: { en: 'District' }, plan: '4352.7' },
        ],
      },
      { id: 'allotted', name: { en: 'Allotted' }, plan: '13352.7', excluded: '494.68', disbursedOf: 'all' },
      { id: 'open', name: { en: 'Open' }, plan: '13352.7', excluded: null, disbursedOf: 'all' },
      { id: 'range', name: { en: 'Range' }, plan: '13352.7', excluded: { low: '400', high: '500' }, disbursedOf: 'all' },
    ],
  };
  const sources = [seriesOf('fdi', 'billion VND', [of('2023', '31000', 'estimate')])];
  const total = seriesOf('investment', 'trillion VND', [of('2023', '88.7', 'estimate')], { children: sources, complete: false });

  test('has sources, GRDP, and every base of public investment with the money it is set against', () => {
    expect(investmentAccount(reportOf({ grdp, investment: { total, publicInvestment } }))).toEqual({
      unit: 'trillion VND',
      period: '2023',
      previous: '2022',
      total: { currentPrices: { 2023: '88.7' }, complete: false },
      sources: { fdi: { currentPrices: { 2023: '31' } } },
      grdp: { currentPrices: { 2022: '155.5', 2023: '181' } },
      publicInvestment: {
        all: { plan: '13.3527', disbursed: '4.2381' },
        state: { plan: '9' },
        district: { plan: '4.3527' },
        allotted: { plan: '13.3527', excluded: '0.49468', disbursed: '4.2381' },
        open: { plan: '13.3527', excluded: null, disbursed: '4.2381' },
        range: { plan: '13.3527', excluded: null, disbursed: '4.2381' },
      },
    });
  });

  test('gives the rates of its bases', () => {
    const { rate, disbursement } = investmentMetrics(investmentAccount(reportOf({ grdp, investment: { total, publicInvestment } })));
    expect(rate).toMatch(/^49\.005/);
    expect(disbursement).toEqual({
      all: expect.stringMatching(/^31\.739/),
      allotted: expect.stringMatching(/^32\.960/),
      state: null,
      district: null,
      open: null,
      range: null,
    });
  });
});

describe('the accounts of a report without a section', () => {
  test('have no levels and no currency; their metrics are gaps', () => {
    const empty = reportOf({});
    for (const account of [grdpAccount(empty), budgetAccount(empty), investmentAccount(empty)]) {
      expect(account).toMatchObject({ unit: 'XXX', period: '2023', previous: '2022' });
      expect(isDeepFrozen(account)).toBe(true);
    }
    expect(grdpMetrics(grdpAccount(empty)).total.level).toBeNull();
    expect(budgetMetrics(budgetAccount(empty)).balance).toBeNull();
    expect(investmentMetrics(investmentAccount(empty))).toMatchObject({ rate: null, disbursement: {} });
  });
});
