import { describe, expect, it } from 'vitest';
import { basesOf, seriesOf } from '../../../src/models/document/places.js';
import { observed, reportOf } from './sections.js';

const item = (id: string, unit = 'billion VND', rest: object = {}) => observed(id, unit, [], rest);
const base = (id: string, rest: object = {}) => ({ id, name: { en: id }, plan: '100', ...rest });

describe('the series of a report', () => {
  it('are those of every section, each with its path and what it is a part of', () => {
    const report = reportOf({
      grdp: {
        constantPrices: '2010',
        tree: item('grdp', 'billion VND', { children: [item('industry', 'billion VND', { children: [item('mining')] }), item('services')] }),
        perHead: item('perHead', 'USD/person'),
      },
      sectors: { trade: [item('exports', 'USD'), item('imports', 'USD')], tourism: [item('visits', 'visit')] },
      budget: {
        revenue: { scope: 'territory', tree: item('revenue') },
        expenditure: { scope: 'local', tree: item('spending') },
        aggregates: [{ of: 'revenue', excluding: [item('land'), item('lottery')], series: item('core') }],
      },
      investment: {
        total: item('invested'),
        toGrdp: item('toGrdp', '%'),
        publicInvestment: { period: '2023', unit: 'billion VND', bases: [base('general', { composition: [item('central'), item('local')] }), base('other')] },
      },
      labour: { employed: item('employed', 'worker'), others: [item('hours', 'hour')] },
      series: [item('rain', 'mm')],
    });
    expect(seriesOf(report).map(({ series, path, parent }) => [series.id, path, parent?.series.id])).toEqual([
      ['grdp', 'grdp.tree', undefined],
      ['industry', 'grdp.tree.children.0', 'grdp'],
      ['mining', 'grdp.tree.children.0.children.0', 'industry'],
      ['services', 'grdp.tree.children.1', 'grdp'],
      ['perHead', 'grdp.perHead', undefined],
      ['exports', 'sectors.trade.0', undefined],
      ['imports', 'sectors.trade.1', undefined],
      ['visits', 'sectors.tourism.0', undefined],
      ['revenue', 'budget.revenue.tree', undefined],
      ['spending', 'budget.expenditure.tree', undefined],
      ['core', 'budget.aggregates.0.series', undefined],
      ['land', 'budget.aggregates.0.excluding.0', undefined],
      ['lottery', 'budget.aggregates.0.excluding.1', undefined],
      ['invested', 'investment.total', undefined],
      ['toGrdp', 'investment.toGrdp', undefined],
      ['central', 'investment.publicInvestment.bases.0.composition.0', undefined],
      ['local', 'investment.publicInvestment.bases.0.composition.1', undefined],
      ['employed', 'labour.employed', undefined],
      ['hours', 'labour.others.0', undefined],
      ['rain', 'series.0', undefined],
    ]);
  });

  it('are none where it has no section', () => {
    expect(seriesOf(reportOf({}))).toEqual([]);
  });
});

describe('the bases of public investment', () => {
  it('are each followed by the parts it is split into', () => {
    const bases = [base('general', { parts: [base('development'), base('recurrent')] }), base('other')];
    const report = reportOf({ investment: { publicInvestment: { period: '2023', unit: 'billion VND', bases } } });
    expect(basesOf(report).map(({ base: { id }, path }) => [id, path])).toEqual([
      ['general', 'investment.publicInvestment.bases.0'],
      ['development', 'investment.publicInvestment.bases.0.parts.0'],
      ['recurrent', 'investment.publicInvestment.bases.0.parts.1'],
      ['other', 'investment.publicInvestment.bases.1'],
    ]);
  });

  it('are none where the report says nothing of it', () => {
    expect(basesOf(reportOf({}))).toEqual([]);
    expect(basesOf(reportOf({ investment: { total: item('invested') } }))).toEqual([]);
  });
});
