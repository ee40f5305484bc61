import { describe, expect, it } from 'vitest';
import { documentOf, estimate, observed, plan, relationsOf } from './sections.js';

const money = (id: string, ...observations: readonly object[]) => observed(id, 'billion VND', observations);

describe('the budget', () => {
  const sides = (...observations: readonly object[]) => ({
    revenue: { scope: 'territory', tree: money('revenue', ...observations) },
    expenditure: { scope: 'local', tree: money('spending', ...observations) },
  });

  it('is covered in the result by what was collected, and in the plan by what is to be', () => {
    const cover = (period: string, version: string) => ({ id: version, revenue: 'revenue', expenditure: 'spending', period, version, rate: '41.0' });
    const coverage = [cover('2024', 'estimate'), cover('2024', 'plan'), cover('2025', 'final')];
    expect(relationsOf({ budget: { ...sides(plan({ value: '3' }), estimate({ value: '2' }, '2024')), coverage } })).toStrictEqual([
      {
        id: 'estimate@2024:coverage',
        type: 'percent',
        part: 'budget.revenue.tree.observations.1.value',
        whole: 'budget.expenditure.tree.observations.1.value',
        rate: 'budget.coverage.0.rate',
      },
      {
        id: 'plan@2024:coverage',
        type: 'percent',
        part: 'budget.revenue.tree.observations.0.value',
        whole: 'budget.expenditure.tree.observations.0.value',
        rate: 'budget.coverage.1.rate',
      },
      { id: 'final@2025:coverage', type: 'percent', part: 'revenue@2025#value', whole: 'spending@2025#value', rate: 'budget.coverage.2.rate' },
    ]);
  });

  it('less some items is an aggregate, for each period whose level is printed', () => {
    const core = money('core', plan({ value: '2' }), estimate({ growth: '5' }, '2022'), estimate({ value: '1' }));
    const aggregates = [{ of: 'revenue', excluding: [money('land', estimate({ value: '3' })), money('lottery')], series: core }];
    expect(relationsOf({ budget: { ...sides(estimate({ value: '6' })), aggregates } }, ':aggregate')).toStrictEqual([
      {
        id: 'core@2024:aggregate',
        type: 'sum',
        total: 'revenue@2024/plan#value',
        parts: ['budget.aggregates.0.series.observations.0.value', 'land@2024/plan#value', 'lottery@2024/plan#value'],
      },
      {
        id: 'core@2023:aggregate',
        type: 'sum',
        total: 'budget.revenue.tree.observations.0.value',
        parts: ['budget.aggregates.0.series.observations.2.value', 'budget.aggregates.0.excluding.0.observations.0.value', 'lottery@2023#value'],
      },
    ]);
  });
});

describe('investment of the whole society', () => {
  it('is a percentage of GRDP for every period for which one is printed', () => {
    const total = money('invested', plan({ value: '60' }));
    const tree = money('output', plan({ value: '120' }));
    const toGrdp = (...observations: readonly object[]) => ({ grdp: { tree }, investment: { total, toGrdp: observed('rate', '%', observations) } });
    expect(relationsOf(toGrdp(plan({ value: '50' })))).toStrictEqual([
      {
        id: 'rate@2024:rate',
        type: 'percent',
        part: 'investment.total.observations.0.value',
        whole: 'grdp.tree.observations.0.value',
        rate: 'investment.toGrdp.observations.0.value',
      },
    ]);
    expect(relationsOf(toGrdp())).toEqual([]);
  });
});

describe('public investment', () => {
  const base = (id: string, figures: object) => ({ id, name: { en: id }, ...figures });
  const section = (...bases: readonly object[]) => ({ investment: { publicInvestment: { period: '2023', unit: 'billion VND', bases } } });
  const BASE = 'investment.publicInvestment.bases.0';

  it('is disbursed in percent of its plan', () => {
    expect(relationsOf(section(base('general', { plan: '100', disbursed: '40', rate: '40' })))).toStrictEqual([
      { id: 'general:disbursement', type: 'percent', part: `${BASE}.disbursed`, whole: `${BASE}.plan`, rate: `${BASE}.rate` },
    ]);
  });

  it('is disbursed in percent of its plan less what is left out, even where that is not printed', () => {
    const document = documentOf(section(base('general', { excluded: null, rate: '40' })));
    expect(document.relations).toStrictEqual([
      { id: 'general:excluded', type: 'sum', total: 'general@2023#plan', parts: ['general@2023#planLessExcluded', 'general@2023#excluded'] },
      { id: 'general:disbursement', type: 'percent', part: 'general@2023#disbursed', whole: 'general@2023#planLessExcluded', rate: `${BASE}.rate` },
    ]);
    expect(document.figures['general@2023#planLessExcluded']).toStrictEqual({ unit: 'billion VND' });
  });

  it('adds up from its parts, figure by figure that is printed of the whole', () => {
    const parts = [base('a', { plan: '60', excluded: '3', disbursed: '30' }), base('b', {})];
    expect(relationsOf(section(base('general', { plan: '100', disbursed: '40', excluded: null, parts })))).toStrictEqual([
      { id: 'general:plan:sum', type: 'sum', total: `${BASE}.plan`, parts: [`${BASE}.parts.0.plan`, 'b@2023#plan'] },
      { id: 'general:disbursed:sum', type: 'sum', total: `${BASE}.disbursed`, parts: [`${BASE}.parts.0.disbursed`, 'b@2023#disbursed'] },
    ]);
    expect(relationsOf(section(base('general', { excluded: '5', parts })))).toStrictEqual([
      { id: 'general:excluded:sum', type: 'sum', total: `${BASE}.excluded`, parts: [`${BASE}.parts.0.excluded`, 'b@2023#excluded'] },
    ]);
  });

  it('is the money of another base where it says so', () => {
    const bases = [base('general', { disbursed: '40' }), base('new', { plan: '80', disbursedOf: 'general', rate: '50' })];
    expect(relationsOf(section(...bases))).toMatchObject([{ part: `${BASE}.disbursed`, whole: 'investment.publicInvestment.bases.1.plan' }]);
  });

  it('may be composed of what is not printed', () => {
    const composition = [money('central', estimate({ value: '60' })), money('local')];
    expect(relationsOf(section(base('general', { composition })))).toStrictEqual([
      { id: 'general:composition', type: 'sum', total: 'general@2023#plan', parts: [`${BASE}.composition.0.observations.0.value`, 'local@2023#value'] },
    ]);
  });
});
