import { describe, expect, it } from 'vitest';
import type { AuditDocument, Relation } from '../../../src/figures/types.js';
import { auditDocument, parsePlanReport, type PlanReport } from '../../../src/models/index.js';
import { series, smallReport } from '../small-report.js';

function documentOf(change: (report: ReturnType<typeof smallReport>) => unknown = () => undefined): AuditDocument {
  const report = smallReport();
  change(report);
  return auditDocument(parsePlanReport(report));
}

function relation(document: AuditDocument, id: string): Relation | undefined {
  return document.relations.find((candidate) => candidate.id === id);
}

const TREE = 'grdp.tree.observations.0';
const CHILD = (index: number) => `grdp.tree.children.${index}.observations.0`;

describe('the figures of a report', () => {
  it('stand under their path, with unit, status, line and name', () => {
    expect(documentOf().figures[`${TREE}.value`]).toEqual({
      literal: '181',
      unit: 'trillion VND',
      status: 'E',
      line: 61,
      label: { en: 'GRDP, 2023', vi: 'GRDP, năm 2023' },
    });
    expect(documentOf().figures[`${CHILD(0)}.shareChange`]).toMatchObject({ literal: '-1.9', unit: 'pp' });
  });

  it('take a linked target for the planned observation of its series', () => {
    expect(documentOf().figures['targets.0.indicators.0.target.value']).toMatchObject({ literal: '14.5', unit: '%', status: 'F' });
  });

  it('include, without a literal, those that relations need and nothing prints', () => {
    const { figures } = documentOf();
    expect(figures['grdp@2023/plan#value']).toEqual({ unit: 'trillion VND', label: { en: 'GRDP, plan 2023', vi: 'GRDP, kế hoạch năm 2023' } });
    expect(figures['agriculture@2022#share']).toMatchObject({ unit: '%' });
  });

  it('are all there that any relation names', () => {
    const { figures, relations } = documentOf();
    const operands = relations.map((relation) => ({ ...relation, id: undefined, note: undefined }));
    const named = JSON.stringify(operands).match(/"[a-z][^"]*[.#@][^"]*"/g) ?? [];
    expect(named.length).toBeGreaterThan(20);
    for (const name of named) expect(Object.keys(figures)).toContain(JSON.parse(name));
  });
});

describe('the relations that a tree of sectors implies', () => {
  it('add shares to 100, and changes of shares to nothing', () => {
    const parts = (measure: string) => [0, 1, 2].map((index) => `${CHILD(index)}.${measure}`);
    expect(relation(documentOf(), 'grdp@2023:shares')).toEqual({ id: 'grdp@2023:shares', type: 'sum', total: '100', parts: parts('share') });
    expect(relation(documentOf(), 'grdp@2023:shareChanges')).toMatchObject({ total: '0', parts: parts('shareChange') });
  });

  it('put the growth of the whole between that of its parts, as an identity', () => {
    expect(relation(documentOf(), 'grdp@2023:meanGrowth')).toEqual({
      id: 'grdp@2023:meanGrowth',
      type: 'weighted-mean',
      mean: `${TREE}.growth`,
      parts: [0, 1, 2].map((index) => ({ value: `${CHILD(index)}.growth` })),
    });
  });

  it('only expect it to be the mean at current-price weights', () => {
    expect(relation(documentOf(), 'grdp@2023:meanGrowthAtCurrentPrices')).toMatchObject({
      strength: 'expected',
      parts: [{ weight: 'agriculture@2022#share' }, { weight: 'industry@2022#share' }, { weight: 'services@2022#share' }],
    });
  });

  it('do not tie real growth to levels at current prices', () => {
    expect(relation(documentOf(), 'grdp@2023:growth')).toBeUndefined();
  });

  it('replace a part without growth by its own parts', () => {
    const document = documentOf((report) => {
      const services = report.grdp.tree.children[2] as { observations: object[]; children?: object[] };
      services.observations = [{ period: '2023', version: 'estimate', share: '22' }];
      services.children = [series('trade', 'trillion VND', { growth: '6' }), series('taxes', 'trillion VND', { growth: '8.2' })].map((child) => ({
        ...child,
        growthOf: 'volume',
      }));
    });
    expect(relation(document, 'grdp@2023:meanGrowth')).toMatchObject({
      parts: [
        { value: `${CHILD(0)}.growth` },
        { value: `${CHILD(1)}.growth` },
        { value: 'grdp.tree.children.2.children.0.observations.0.growth' },
        { value: 'grdp.tree.children.2.children.1.observations.0.growth' },
      ],
    });
  });

  it('add levels to their total, and only some of it when the list is not complete', () => {
    const budget = (complete: object) => ({
      budget: {
        revenue: {
          scope: 'territory',
          tree: {
            ...series('revenue', 'billion VND', { value: '15295' }),
            ...complete,
            children: [series('fees', 'billion VND', { value: '7625', share: '49.9' })],
          },
        },
      },
    });
    expect(
      relation(
        documentOf((report) => Object.assign(report, budget({}))),
        'revenue@2023:sum',
      ),
    ).toEqual({
      id: 'revenue@2023:sum',
      type: 'sum',
      total: 'budget.revenue.tree.observations.0.value',
      parts: ['budget.revenue.tree.children.0.observations.0.value'],
    });
    expect(
      relation(
        documentOf((report) => Object.assign(report, budget({ complete: false }))),
        'revenue@2023:sum',
      ),
    ).toMatchObject({ complete: false });
    expect(
      relation(
        documentOf((report) => Object.assign(report, budget({}))),
        'fees@2023:share',
      ),
    ).toMatchObject({ type: 'percent', whole: 'budget.revenue.tree.observations.0.value' });
  });
});

describe('the relations of one series', () => {
  const withSeries = (observation: object, rest: object = {}) =>
    documentOf((report) => Object.assign(report, { series: [{ ...series('visits', 'thousand visit', observation), ...rest }] }));

  it('keep the plans of two authorities apart', () => {
    expect(relation(withSeries({ value: '2', attainment: { literal: '101.7', against: 'provincial' } }), 'visits@2023:attainment')).toMatchObject({
      whole: 'visits@2023/plan:provincial#value',
    });
  });

  it('set six months against the plan of the year that a figure names', () => {
    const document = documentOf((report) =>
      Object.assign(report, {
        series: [
          {
            ...series('trade', 'billion USD', {}),
            observations: [{ period: '2023-S1', version: 'preliminary', value: '19.7', attainment: { literal: '37.8', against: '2023' } }],
          },
        ],
      }),
    );
    expect(relation(document, 'trade@2023-S1:attainment')).toMatchObject({ whole: 'trade@2023/plan#value' });
  });

  it('read a change in % of a percentage as points, and as growth where the document says so', () => {
    const percent = (change: object) => documentOf((report) => Object.assign(report, { series: [series('occupancy', '%', { value: '98.4', change })] }));
    expect(relation(percent({ literal: '51.2' }), 'occupancy@2023:change')).toMatchObject({ type: 'difference' });
    expect(relation(percent({ literal: '51.2', reading: 'percent' }), 'occupancy@2023:change')).toMatchObject({
      type: 'growth',
      rate: 'series.0.observations.0.change',
    });
  });

  it('take the unit of a level from its observation where that has one', () => {
    expect(withSeries({ value: '32.2', unit: 'million visit' }).figures['series.0.observations.0.value']).toMatchObject({ unit: 'million visit' });
  });

  it('hold a figure printed twice to be the same, and never mix a plan with a result', () => {
    const document = documentOf((report) =>
      Object.assign(report, {
        series: [
          {
            ...series('visits', 'thousand visit', { value: '2' }),
            observations: [
              { period: '2023', version: 'estimate', value: '2000' },
              { period: '2023', version: 'estimate', value: { literal: '2', hedge: 'over' } },
              { period: '2023', version: 'plan', value: '1500' },
            ],
          },
        ],
      }),
    );
    expect(document.relations.filter(({ id }) => id.startsWith('visits@'))).toEqual([
      { id: 'visits@2023/estimate#value:same', type: 'same', figures: ['series.0.observations.0.value', 'series.0.observations.1.value'] },
    ]);
  });
});

describe('the relations between sections', () => {
  it('tie GRDP in two currencies by the exchange rate, and per head by the population', () => {
    const document = documentOf();
    expect(relation(document, 'exchange@2023')).toMatchObject({
      type: 'product',
      product: `${TREE}.value`,
      factors: ['grdp.foreignCurrency.observations.0.value', 'grdp.exchangeRate@2023#value'],
    });
    expect(relation(document, 'perHead@2023')).toMatchObject({
      product: 'grdp.foreignCurrency.observations.0.value',
      factors: ['grdp.perHead.observations.0.value', 'grdp.population@2023#value'],
    });
    expect(document.figures['grdp.population@2023#value']).toMatchObject({ unit: 'person' });
  });

  it('tie GRDP per head to the local currency when it is printed in it', () => {
    const document = documentOf((report) => {
      report.grdp.perHead = series('grdp.per-head', 'million VND/person', { value: '94' }) as never;
    });
    expect(relation(document, 'perHead@2023')).toMatchObject({ product: `${TREE}.value` });
  });

  it('make growth out of productivity and employment', () => {
    const document = documentOf((report) =>
      Object.assign(report.grdp, { labourProductivity: series('productivity', 'million VND/worker', { value: '180', growth: '12' }) }),
    );
    expect(relation(document, 'productivity@2023')).toMatchObject({
      type: 'product',
      factors: ['grdp.labourProductivity.observations.0.value', 'labour.employed@2023#value'],
    });
    expect(relation(document, 'productivityGrowth@2023')).toMatchObject({
      type: 'compound',
      total: `${TREE}.growth`,
      rates: ['grdp.labourProductivity.observations.0.growth', 'labour.employed@2023#growth'],
    });
  });

  it('set disbursement against the plan less what is left out of it', () => {
    const base = (id: string, figures: object) => ({ id, name: { en: id }, ...figures });
    const document = documentOf((report) =>
      Object.assign(report, {
        investment: {
          publicInvestment: {
            period: '2023-S1',
            unit: 'billion VND',
            bases: [
              base('general', {
                plan: '13352.7',
                excluded: '494.68',
                disbursed: '4238.1',
                rate: '33.0',
                parts: [
                  base('development', { plan: '12781.5', excluded: null, disbursed: '4208.4', rate: '34.0' }),
                  base('recurrent', { plan: '571.2', excluded: null, disbursed: '29.7', rate: '6.3' }),
                ],
              }),
              base('without-new', { plan: '10046', disbursedOf: 'general', rate: '42.2' }),
            ],
          },
        },
      }),
    );
    const path = 'investment.publicInvestment.bases.0';
    expect(relation(document, 'general:excluded')).toMatchObject({
      type: 'sum',
      total: `${path}.plan`,
      parts: ['general@2023-S1#planLessExcluded', `${path}.excluded`],
    });
    expect(relation(document, 'general:disbursement')).toMatchObject({
      type: 'percent',
      part: `${path}.disbursed`,
      whole: 'general@2023-S1#planLessExcluded',
      rate: `${path}.rate`,
    });
    expect(relation(document, 'general:excluded:sum')).toMatchObject({ parts: ['development@2023-S1#excluded', 'recurrent@2023-S1#excluded'] });
    expect(relation(document, 'without-new:disbursement')).toMatchObject({ part: `${path}.disbursed`, whole: 'investment.publicInvestment.bases.1.plan' });
  });

  it('set coverage between a revenue and an expenditure, and an aggregate among its parts', () => {
    const document = documentOf((report) =>
      Object.assign(report, {
        budget: {
          revenue: { scope: 'territory', tree: series('revenue', 'billion VND', { value: '15295' }) },
          expenditure: { scope: 'local', tree: series('spending', 'billion VND', { value: '37335' }) },
          coverage: [{ id: 'cover', revenue: 'revenue', expenditure: 'spending', period: '2023', version: 'estimate', rate: '41.0' }],
          aggregates: [
            {
              of: 'revenue',
              excluding: [{ ...series('land', 'billion VND', {}), observations: [] }],
              series: series('revenue.core', 'billion VND', { value: '7625' }),
            },
          ],
        },
      }),
    );
    expect(relation(document, 'cover@2023:coverage')).toMatchObject({
      part: 'budget.revenue.tree.observations.0.value',
      whole: 'budget.expenditure.tree.observations.0.value',
      rate: 'budget.coverage.0.rate',
    });
    expect(relation(document, 'revenue.core@2023:aggregate')).toMatchObject({
      type: 'sum',
      parts: ['budget.aggregates.0.series.observations.0.value', 'land@2023#value'],
    });
  });

  it('take the relations that the report names, with references resolved', () => {
    const document = documentOf((report) =>
      Object.assign(report, {
        figures: { collected: { literal: '880.9', unit: 'tonne/day' } },
        relations: [
          { id: 'own', type: 'at-most', lesser: 'collected', greater: 'grdp@2023#value', strength: 'expected' },
          { id: 'ratio', type: 'percent', part: 'grdp@2022#value', whole: 'collected', rate: '5' },
        ],
      }),
    );
    expect(relation(document, 'own')).toEqual({ id: 'own', type: 'at-most', lesser: 'collected', greater: `${TREE}.value`, strength: 'expected' });
    expect(relation(document, 'ratio')).toMatchObject({ part: 'grdp@2022#value', rate: '5' });
    expect(document.figures['grdp@2022#value']).toMatchObject({ unit: 'trillion VND' });
  });
});

describe('the relations that a report names', () => {
  const own = (relation: object) => {
    const figures = { waste: { literal: '880.9', unit: 'tonne/day' }, burnt: { literal: '700', unit: 'tonne/day' } };
    const document = documentOf((report) => Object.assign(report, { figures, relations: [{ id: 'own', ...relation }] }));
    return document.relations.find(({ id }) => id === 'own');
  };
  const value = `${TREE}.value`;

  it.each([
    [
      { type: 'sum', total: 'waste', parts: ['grdp@2023#value', { figure: 'grdp@2023#value', sign: -1 }, { exact: '5' }, '7'], complete: false },
      { total: 'waste', parts: [value, { figure: value, sign: -1 }, { exact: '5' }, '7'], complete: false },
    ],
    [
      { type: 'difference', current: 'grdp@2023#value', previous: { literal: '5', unit: 'ha' }, change: 'grdp@2023#value' },
      { current: value, previous: { literal: '5', unit: 'ha' }, change: value },
    ],
    [
      { type: 'growth', current: 'grdp@2023#value', previous: 'grdp@2023#value', rate: 'grdp@2023#growth' },
      { current: value, previous: value, rate: `${TREE}.growth` },
    ],
    [
      { type: 'percent', part: 'grdp@2023#value', whole: 'grdp@2023#value', rate: 'grdp@2023#growth' },
      { part: value, whole: value, rate: `${TREE}.growth` },
    ],
    [
      { type: 'product', product: 'grdp@2023#value', factors: ['grdp@2023#value', '2'] },
      { product: value, factors: [value, '2'] },
    ],
    [
      { type: 'compound', total: 'grdp@2023#growth', rates: ['grdp@2023#growth', '2'] },
      { total: `${TREE}.growth`, rates: [`${TREE}.growth`, '2'] },
    ],
    [
      { type: 'weighted-mean', mean: 'grdp@2023#growth', parts: [{ value: 'grdp@2023#growth', weight: 'grdp@2023#value' }, { value: 'burnt' }] },
      { mean: `${TREE}.growth`, parts: [{ value: `${TREE}.growth`, weight: value }, { value: 'burnt' }] },
    ],
    [{ type: 'same', figures: ['grdp@2023#value', 'waste'] }, { figures: [value, 'waste'] }],
    [
      { type: 'at-most', lesser: 'grdp@2023#value', greater: 'grdp@2023#value', note: 'waste', strength: 'expected' },
      { lesser: value, greater: value, note: 'waste', strength: 'expected' },
    ],
  ])('have their references resolved, and nothing else: %j', (given, resolved) => {
    expect(own(given)).toStrictEqual({ id: 'own', type: given.type, ...resolved });
  });

  it('may ask for one version of a figure', () => {
    expect(own({ type: 'same', figures: ['grdp@2023/estimate#value', 'grdp@2023/plan#value'] })).toMatchObject({ figures: [value, 'grdp@2023/plan#value'] });
  });

  it('may be about a base of public investment', () => {
    const bases = [
      { id: 'general', name: { en: 'G' }, plan: '100' },
      { id: 'bare', name: { en: 'B' } },
    ];
    const document = documentOf((report) =>
      Object.assign(report, {
        investment: { publicInvestment: { period: '2023-S1', unit: 'billion VND', bases } },
        relations: [
          { id: 'own', type: 'percent', part: 'general#disbursed', whole: 'general#plan', rate: 'general#rate' },
          { id: 'other', type: 'same', figures: ['bare#plan', '5'] },
        ],
      }),
    );
    expect(relation(document, 'own')).toMatchObject({
      part: 'general@2023-S1#disbursed',
      whole: 'investment.publicInvestment.bases.0.plan',
      rate: 'general@2023-S1#rate',
    });
    expect(relation(document, 'other')).toMatchObject({ figures: ['bare@2023-S1#plan', '5'] });
    expect(document.figures['general@2023-S1#disbursed']).toEqual({ unit: 'billion VND' });
    expect(document.figures['general@2023-S1#rate']).toEqual({ unit: '%' });
    // Without a printed rate there is no disbursement to check.
    expect(relation(document, 'general:disbursement')).toBeUndefined();
  });

  it('get a number where the sections imply a relation of the same name', () => {
    const own = { id: 'perHead', type: 'same', figures: ['1', '1'] };
    const twice = documentOf((report) =>
      Object.assign(report, {
        series: [
          {
            ...series('visits', 'visit', {}),
            observations: [
              { period: '2023', version: 'estimate', value: '2', growth: '48' },
              { period: '2023', version: 'final', value: '2', growth: '49' },
              { period: '2023', version: 'preliminary', value: '2', growth: '50' },
            ],
          },
        ],
        relations: [own],
      }),
    );
    const ids = twice.relations.map(({ id }) => id);
    expect(ids.filter((id) => id.startsWith('visits@2023:growth'))).toEqual(['visits@2023:growth', 'visits@2023:growth:2', 'visits@2023:growth:3']);
    expect(ids.at(-1)).toBe('perHead');
  });
});

describe('investment of the whole society', () => {
  const investment = { total: series('invested', 'trillion VND', { value: '88.7' }), toGrdp: series('rate', '%', { value: '49' }) };

  it('is a percentage of GRDP', () => {
    const document = documentOf((report) => Object.assign(report, { investment }));
    expect(relation(document, 'rate@2023:rate')).toEqual({
      id: 'rate@2023:rate',
      type: 'percent',
      part: 'investment.total.observations.0.value',
      whole: `${TREE}.value`,
      rate: 'investment.toGrdp.observations.0.value',
    });
  });

  it('is one of a GRDP that is to be inferred, where the report has none', () => {
    const report = { schemaVersion: 1, id: 'test', name: { en: 'Test' }, period: '2023', investment };
    const document = auditDocument(parsePlanReport(report));
    expect(relation(document, 'rate@2023:rate')).toMatchObject({ whole: 'grdp@2023#value' });
    expect(document.figures['grdp@2023#value']).toEqual({});
  });

  it('says nothing of GRDP without the rate, or without the level', () => {
    const only = (part: object) => documentOf((report) => Object.assign(report, { investment: part })).relations.map(({ id }) => id);
    expect(only({ toGrdp: investment.toGrdp })).not.toContain('rate@2023:rate');
    expect(only({ total: investment.total })).not.toContain('rate@2023:rate');
  });
});

describe('the composition of a plan of public investment', () => {
  it('adds up to the plan', () => {
    const base = {
      id: 'general',
      name: { en: 'G' },
      plan: '100',
      composition: [series('a', 'billion VND', { value: '60' }), series('b', 'billion VND', { value: '40' })],
    };
    const document = documentOf((report) =>
      Object.assign(report, { investment: { publicInvestment: { period: '2023', unit: 'billion VND', bases: [base] } } }),
    );
    const path = 'investment.publicInvestment.bases.0';
    expect(relation(document, 'general:composition')).toEqual({
      id: 'general:composition',
      type: 'sum',
      total: `${path}.plan`,
      parts: [`${path}.composition.0.observations.0.value`, `${path}.composition.1.observations.0.value`],
    });
  });
});

describe('figures of no series', () => {
  it('are coverages, claims and free figures, each with its unit, status and name', () => {
    const { figures } = documentOf((report) =>
      Object.assign(report, {
        budget: {
          revenue: { scope: 'territory', tree: { ...series('revenue', 'billion VND', { value: '15295' }), name: { en: 'Revenue', vi: 'Thu' } } },
          expenditure: { scope: 'local', tree: series('spending', 'billion VND', { value: '37335' }) },
          coverage: [{ id: 'cover', revenue: 'revenue', expenditure: 'spending', period: '2023', version: 'estimate', rate: '41.0', line: 3 }],
        },
        claims: [{ id: 'all', name: { en: 'Reached' }, period: '2023', achieved: '18', of: '18', line: 5 }],
        figures: {
          waste: { name: { en: 'Waste' }, literal: '880.9', unit: 'tonne/day', period: '2023', version: 'preliminary', evidence: 'external' },
          bare: { literal: '1' },
        },
      }),
    );
    expect(figures['budget.coverage.0.rate']).toEqual({
      literal: '41.0',
      unit: '%',
      status: 'E',
      line: 3,
      label: { en: 'Coverage by Revenue, 2023', vi: 'Mức đáp ứng chi của Thu, năm 2023' },
    });
    expect(figures['claims.0.achieved']).toEqual({ literal: '18', unit: 'target', status: 'E', line: 5, label: { en: 'Reached, 2023' } });
    expect(figures['claims.0.of']).toEqual({ literal: '18', unit: 'target', status: 'A', line: 5, label: { en: 'Reached, 2023' } });
    expect(figures['waste']).toStrictEqual({ literal: '880.9', unit: 'tonne/day', status: 'P', label: { en: 'Waste' }, evidence: 'external' });
    expect(figures['bare']).toStrictEqual({ literal: '1' });
  });
});

describe('a report that was never parsed', () => {
  const bare: PlanReport = { schemaVersion: 1, id: 'test', name: { en: 'Test' }, period: '2023' };

  it('is parsed first, so that references to nothing are problems', () => {
    const coverage = [{ id: 'c', revenue: 'got', expenditure: 'spent', period: '2023', version: 'final' as const, rate: '50' }];
    const same = { id: 'own', type: 'same' as const, figures: ['nothing', 'grdp@2023#value'] };
    const refused = () => auditDocument({ ...bare, budget: { coverage }, relations: [same] });
    expect(refused).toThrow(/relations\.0\.figures\.0: /);
    expect(refused).toThrow(/budget\.coverage\.0\.revenue: /);
  });

  it('is nothing where it has no section', () => {
    expect(auditDocument(bare)).toEqual({ figures: {}, relations: [] });
  });
});

describe('GRDP', () => {
  it('may be printed in one currency, and not per head', () => {
    const document = documentOf((report) => Object.assign(report.grdp, { foreignCurrency: undefined, perHead: undefined }));
    expect(document.relations.map(({ id }) => id).filter((id) => /^(exchange|perHead)/.test(id))).toEqual([]);
  });
});
