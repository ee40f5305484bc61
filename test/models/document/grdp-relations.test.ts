import { describe, expect, it } from 'vitest';
import { documentOf, estimate, observed, plan, relationsOf } from './sections.js';

const tree = (...observations: readonly object[]) => observed('grdp', 'trillion VND', observations);
const one = estimate({ value: '1' });

describe('GRDP', () => {
  it('in two currencies is tied by the exchange rate, which may have to be inferred', () => {
    const { relations, figures } = documentOf({ grdp: { tree: tree(one), foreignCurrency: observed('usd', 'billion USD', [one]) } });
    expect(relations).toStrictEqual([
      {
        id: 'exchange@2023',
        type: 'product',
        product: 'grdp.tree.observations.0.value',
        factors: ['grdp.foreignCurrency.observations.0.value', 'grdp.exchangeRate@2023#value'],
      },
    ]);
    expect(figures['grdp.exchangeRate@2023#value']).toStrictEqual({ unit: 'VND/USD', label: { vi: 'Tỷ giá, năm 2023', en: 'Exchange rate, 2023' } });
  });

  it('per head is tied by the population', () => {
    const { relations, figures } = documentOf({ grdp: { tree: tree(one), perHead: observed('head', 'million VND/person', [one]) } });
    expect(relations).toStrictEqual([
      {
        id: 'perHead@2023',
        type: 'product',
        product: 'grdp.tree.observations.0.value',
        factors: ['grdp.perHead.observations.0.value', 'grdp.population@2023#value'],
      },
    ]);
    expect(figures['grdp.population@2023#value']).toStrictEqual({
      unit: 'person',
      label: { vi: 'Dân số trung bình, năm 2023', en: 'Average population, 2023' },
    });
  });

  it('per head is that in its own currency', () => {
    const perHead = (unit: string) => {
      const foreignCurrency = observed('usd', 'billion USD', [one]);
      return relationsOf({ grdp: { tree: tree(one), foreignCurrency, perHead: observed('head', unit, [one]) } }, 'perHead@2023');
    };
    expect(perHead('USD/person')).toMatchObject([{ product: 'grdp.foreignCurrency.observations.0.value' }]);
    expect(perHead('million VND/person')).toMatchObject([{ product: 'grdp.tree.observations.0.value' }]);
  });

  it('takes the population, the exchange rate and employment that are printed', () => {
    const sections = {
      grdp: {
        tree: tree(),
        foreignCurrency: observed('usd', 'billion USD', [one]),
        exchangeRate: observed('rate', 'VND/USD', [one]),
        perHead: observed('head', 'USD/person', [one]),
        population: observed('people', 'person', [one]),
        labourProductivity: observed('productivity', 'VND/worker', [one]),
      },
      labour: { employed: observed('employed', 'thousand worker', [one]) },
    };
    const value = (path: string) => `${path}.observations.0.value`;
    expect(relationsOf(sections)).toStrictEqual([
      { id: 'exchange@2023', type: 'product', product: 'grdp@2023#value', factors: [value('grdp.foreignCurrency'), value('grdp.exchangeRate')] },
      { id: 'perHead@2023', type: 'product', product: value('grdp.foreignCurrency'), factors: [value('grdp.perHead'), value('grdp.population')] },
      { id: 'productivity@2023', type: 'product', product: 'grdp@2023#value', factors: [value('grdp.labourProductivity'), value('labour.employed')] },
    ]);
  });

  it('is made of productivity and employment, and so is its growth', () => {
    const both = estimate({ value: '1', growth: '5' });
    const grown = observed('grdp', 'trillion VND', [both], { growthOf: 'volume' });
    const labourProductivity = observed('productivity', 'VND/worker', [both], { growthOf: 'volume' });
    const { relations, figures } = documentOf({ grdp: { tree: grown, labourProductivity } });
    expect(relations).toStrictEqual([
      {
        id: 'productivity@2023',
        type: 'product',
        product: 'grdp.tree.observations.0.value',
        factors: ['grdp.labourProductivity.observations.0.value', 'labour.employed@2023#value'],
      },
      {
        id: 'productivityGrowth@2023',
        type: 'compound',
        total: 'grdp.tree.observations.0.growth',
        rates: ['grdp.labourProductivity.observations.0.growth', 'labour.employed@2023#growth'],
      },
    ]);
    expect(figures['labour.employed@2023#value']).toStrictEqual({
      unit: 'worker',
      label: { vi: 'Lao động đang làm việc, năm 2023', en: 'Employed persons, 2023' },
    });
    expect(figures['labour.employed@2023#growth']).toStrictEqual({
      unit: '%',
      label: { vi: 'Lao động đang làm việc, tốc độ tăng, năm 2023', en: 'Employed persons, growth, 2023' },
    });
  });

  it('is tied for the periods and plans of which two of the three are printed', () => {
    const foreignCurrency = observed('usd', 'billion USD', [plan({ value: '1' }), estimate({ value: '1' }, '2022')]);
    const grdp = { tree: tree(plan({ value: '1' }), one), foreignCurrency };
    expect(relationsOf({ grdp })).toStrictEqual([
      {
        id: 'exchange@2024/plan',
        type: 'product',
        product: 'grdp.tree.observations.0.value',
        factors: ['grdp.foreignCurrency.observations.0.value', 'grdp.exchangeRate@2024/plan#value'],
      },
    ]);
  });

  it('leaves the unit to a series of the report, wherever that stands', () => {
    const population = observed('grdp.population', 'million person', [estimate({ index: '101' })]);
    const grdp = { tree: tree(one), perHead: observed('head', 'million VND/person', [one]) };
    const { figures } = documentOf({ grdp, series: [population] });
    expect(figures['grdp.population@2023#value']).toMatchObject({ unit: 'million person' });
  });
});
