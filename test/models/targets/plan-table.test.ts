import { describe, expect, it } from 'vitest';
import { parsePlanReport, planTable, type PlanTableRow } from '../../../src/models/index.js';
import { isDeepFrozen } from '../accounts/cases.js';
import { smallReport } from './small-report.js';

/** Anew for each test. */
const table = () => planTable(smallReport());

const rowOf = (id: string): PlanTableRow => {
  const row = table().rows.find(({ indicator }) => indicator === id);
  if (row === undefined) throw new Error(`no row ${id}`);
  return row;
};

/** Each cell as text, computed ones after "≈". */
const cells = (id: string) =>
  Object.fromEntries(Object.entries(rowOf(id).cells).map(([key, cell]) => [key, cell === null ? null : `${cell.derived ? '≈' : ''}${cell.text}`]));

describe('a plan table of 2024 sets 2022, the plan and the estimate of 2023, and the plan of 2024 side by side', () => {
  it('has the columns that planners print, in their order', () => {
    expect(table().columns.map(({ heading }) => heading.en)).toEqual([
      'No.',
      'Indicator',
      'Unit',
      'Result 2022',
      'Plan 2023',
      'Estimate 2023',
      '% of plan',
      '% of 2022',
      'Plan 2024',
      '% of estimate',
      'Assessment',
    ]);
    expect(table().columns.map(({ heading }) => heading.vi)).toEqual([
      'TT',
      'Chỉ tiêu',
      'Đơn vị',
      'TH 2022',
      'KH 2023',
      'Ước TH 2023',
      '% KH',
      '% TH 2022',
      'KH 2024',
      '% ước TH',
      'Đánh giá',
    ]);
  });

  it('names the part of the year that it is about', () => {
    const half = planTable(parsePlanReport({ schemaVersion: 1, id: 'half', name: { en: 'Half' }, period: '2023-S1', planPeriod: '2024-S1' }));
    expect(half.columns[3]?.heading).toEqual({ en: 'Result the first six months of 2022', vi: 'TH 6 tháng đầu năm 2022' });
  });

  it('looks back from the plan, whatever period the report is of', () => {
    const half = planTable(parsePlanReport({ schemaVersion: 1, id: 'half', name: { en: 'Half' }, period: '2023-S1', planPeriod: '2024' }));
    expect(half.columns[5]?.heading).toEqual({ en: 'Estimate 2023', vi: 'Ước TH 2023' });
  });

  it('looks back from the period of the report when none is planned', () => {
    const past = planTable(parsePlanReport({ schemaVersion: 1, id: 'past', name: { en: 'Past' }, period: '2023' }));
    expect(past.columns.map(({ heading }) => heading.en).slice(3, 9)).toEqual(['Result 2022', 'Plan 2023', 'Estimate 2023', '% of plan', '% of 2022', 'Plan']);
    expect(past.columns[8]?.heading).toEqual({ en: 'Plan', vi: 'KH' });
    expect(past.rows).toEqual([]);
  });

  it('has a row for every indicator, components too, under the number of its target', () => {
    expect(table().rows.map(({ number, indicator }) => `${number} ${indicator}`)).toEqual([
      '1 growth',
      '1 grdp',
      '1 industry',
      '1 others',
      '2 revenue',
      '3 investment',
      '4 visits',
      '5 exports',
      '6 sales',
      '7 loans',
      '8 jobs',
      '9 poverty',
      '10 forest',
      '11 beds',
      '12 water',
    ]);
    expect(rowOf('grdp')).toMatchObject({ target: 'economy', role: 'component', unit: 'trillion VND', name: { en: 'Indicator grdp' } });
  });

  it('is frozen plain JSON', () => {
    const small = table();
    expect(JSON.parse(JSON.stringify(small))).toEqual(small);
    expect(isDeepFrozen(small)).toBe(true);
  });
});

// Worked by hand; a quotient is written beside the cell that it gives.
describe('cells are printed figures, or computed from them', () => {
  it('growth is printed for all years, and no percentage of it is taken', () => {
    expect(cells('growth')).toEqual({ lastYear: '12.1', plan: '14.5', estimate: '~14.5', ofPlan: null, ofLastYear: null, nextPlan: '14.5', ofEstimate: null });
  });

  it('real growth does not lead to a level at current prices, but two printed levels can be compared', () => {
    // 181/1.002 = 180.6…, 181/157.8 = 1.1470…, 207/181 = 1.1436…
    expect(cells('grdp')).toEqual({
      lastYear: '157.8',
      plan: '≈181',
      estimate: '181',
      ofPlan: '100.2',
      ofLastYear: '≈114.7',
      nextPlan: '207',
      ofEstimate: '≈114.4',
    });
  });

  it("a share of last year is this year's less its change, unless that is from another year", () => {
    expect(cells('industry')).toEqual({ lastYear: '≈62.3', plan: null, estimate: '64.9', ofPlan: null, ofLastYear: null, nextPlan: '67.1', ofEstimate: null });
    expect(cells('others')['lastYear']).toBeNull();
  });

  it('the plan behind an attainment', () => {
    // 15295/1.017 = 15039.3…, 12760/15295 = 0.83425…
    expect(cells('revenue')).toEqual({
      lastYear: null,
      plan: '≈15039',
      estimate: '15295',
      ofPlan: '101.7',
      ofLastYear: null,
      nextPlan: '12760',
      ofEstimate: '≈83.4',
    });
  });

  it('figures in another unit of one measure are brought to that of the target', () => {
    // 88.7/1.202 = 73.79…, 103.5/88.7 = 1.16685…
    expect(cells('investment')).toEqual({
      lastYear: '≈73.8',
      plan: null,
      estimate: '88.7',
      ofPlan: null,
      ofLastYear: '≈120.2',
      nextPlan: '103.5',
      ofEstimate: '≈116.7',
    });
  });

  it('a level behind one of a single digit has two digits', () => {
    // 2/1.48 = 1.351…, 2/1.333 = 1.5003…, 2.3/2
    expect(cells('visits')).toEqual({
      lastYear: '≈1.4',
      plan: '≈1.5',
      estimate: '2',
      ofPlan: '≈133.3',
      ofLastYear: '≈148',
      nextPlan: '2.3',
      ofEstimate: '≈115.0',
    });
  });

  it('a multiple is a percentage, and a range is compared by both ends', () => {
    // 90/4.5, 90/0.96 = 93.75, 90/90, 99/90
    expect(cells('exports')).toEqual({
      lastYear: '≈20.0',
      plan: '≈93.8',
      estimate: '90.0',
      ofPlan: '96',
      ofLastYear: '≈450',
      nextPlan: '90–99',
      ofEstimate: '≈100.0–110.0',
    });
  });

  it('an index as printed, and an attainment from printed levels', () => {
    // 834/0.834, 834/900 = 0.92666…, 950/834 = 1.13908…
    expect(cells('sales')).toEqual({
      lastYear: '≈1000',
      plan: '900',
      estimate: '834',
      ofPlan: '≈92.7',
      ofLastYear: '83.4',
      nextPlan: '950',
      ofEstimate: '≈113.9',
    });
  });

  it('the level before an absolute change', () => {
    // 5300 − 400, 5800/5300 = 1.09433…
    expect(cells('loans')).toEqual({ lastYear: '≈4900', plan: null, estimate: '5300', ofPlan: null, ofLastYear: null, nextPlan: '5800', ofEstimate: '≈109.4' });
  });

  it('nothing is divided by zero', () => {
    expect(cells('jobs')).toEqual({ lastYear: null, plan: null, estimate: '0', ofPlan: '0', ofLastYear: '≈0', nextPlan: '10', ofEstimate: null });
  });

  it('a rate in % has a level before its change, an open bound, and no percentage of itself', () => {
    expect(cells('poverty')).toEqual({ lastYear: '≈4', plan: '3.5', estimate: '3', ofPlan: null, ofLastYear: null, nextPlan: '<1.8', ofEstimate: null });
    expect(cells('forest')).toEqual({ lastYear: null, plan: '≈37.8', estimate: '37.8', ofPlan: '100', ofLastYear: null, nextPlan: '37.6', ofEstimate: null });
  });

  it('an indicator of no series has what the target itself says', () => {
    // 33.8/33.2 = 1.01807…
    expect(cells('beds')).toEqual({ lastYear: null, plan: null, estimate: '33.2', ofPlan: null, ofLastYear: null, nextPlan: '33.8', ofEstimate: '≈101.8' });
    expect(cells('water')).toEqual({ lastYear: null, plan: null, estimate: null, ofPlan: null, ofLastYear: null, nextPlan: '63.8', ofEstimate: null });
  });
});

describe('what a report says otherwise goes first', () => {
  const rowFor = (observation: object, indicator: object = {}, observations = [{ period: '2023', version: 'estimate', ...observation }]) =>
    planTable(
      parsePlanReport({
        schemaVersion: 1,
        id: 'one',
        name: { en: 'One' },
        period: '2023',
        planPeriod: '2024',
        series: [{ id: 's', name: { en: 'S' }, unit: 'billion VND', observations }],
        targets: [
          {
            id: 't',
            number: 1,
            name: { en: 'T' },
            indicators: [
              {
                id: 'i',
                name: { en: 'I' },
                unit: 'billion VND',
                role: 'headline',
                series: 's#value',
                target: { kind: 'at-least', value: '120' },
                ...indicator,
              },
            ],
          },
        ],
      }),
    ).rows[0];

  it('growth from another year, or in points, gives no level of last year', () => {
    expect(rowFor({ value: '110', growth: '10' })?.cells).toMatchObject({ lastYear: { text: '100' }, ofLastYear: { text: '110' } });
    expect(rowFor({ value: '110', growth: { literal: '10', reading: 'percent' } })?.cells).toMatchObject({ lastYear: { text: '100' } });
    expect(rowFor({ value: '110', growth: { literal: '10', against: '2022' } })?.cells).toMatchObject({ lastYear: { text: '100' } });
    expect(rowFor({ value: '110', growth: { literal: '10', against: '2020' } })?.cells).toMatchObject({ lastYear: null, ofLastYear: null });
    expect(rowFor({ value: '110', growth: { literal: '10', reading: 'points' } })?.cells).toMatchObject({ lastYear: null });
    expect(rowFor({ value: '110', change: { literal: '11', reading: 'points' } })?.cells).toMatchObject({ lastYear: { text: '99' } });
    expect(rowFor({ value: '110', change: { literal: '10', reading: 'percent' } })?.cells).toMatchObject({ lastYear: null });
  });

  it('a range or a missing level leads to nothing', () => {
    expect(rowFor({ value: { low: '100', high: '110' }, attainment: '98' })?.cells).toMatchObject({
      plan: null,
      estimate: { text: '100–110' },
      ofPlan: { text: '98' },
      ofEstimate: null,
    });
    expect(rowFor({ attainment: { low: '98', high: '99' } })?.cells).toMatchObject({ plan: null, estimate: null, ofPlan: { text: '98–99' } });
  });

  it('a bound that itself misses has a sign, on either side', () => {
    const nextPlan = (target: object) => rowFor({}, { target })?.cells.nextPlan;
    expect(nextPlan({ kind: 'at-least', value: '3', open: true })).toEqual({ text: '>3', derived: false });
    expect(nextPlan({ kind: 'at-most', value: '3', open: true })).toEqual({ text: '<3', derived: false });
    expect(nextPlan({ kind: 'at-least', value: '3', open: false })).toEqual({ text: '3', derived: false });
    expect(nextPlan({ kind: 'exactly', value: '3' })).toEqual({ text: '3', derived: false });
  });

  it('the plan behind a level of zero is zero', () => {
    expect(rowFor({ value: '0.0', attainment: '50' })?.cells.plan).toEqual({ text: '0.0', derived: true });
  });

  it('a plan that is a range has no verdict where it is to be hit exactly', () => {
    const observations = [
      { period: '2023', version: 'plan', value: { low: '100', high: '110' } },
      { period: '2023', version: 'estimate', value: '105' },
    ];
    const verdictFor = (kind: string) => rowFor({}, { target: { kind, value: '120' } }, observations)?.assessment.verdict;
    expect(verdictFor('exactly')).toBeNull();
    expect(verdictFor('at-least')).toEqual({ text: 'exceeded', derived: true });
    expect(verdictFor('at-most')).toEqual({ text: 'exceeded', derived: true });
  });

  it('a result that the target gives itself is the estimate', () => {
    expect(rowFor({ value: '110' }, { lastYear: '125' })).toMatchObject({ cells: { estimate: { text: '125' } }, assessment: { ambition: 'lowered' } });
    expect(rowFor({ value: '110' }, { lastYear: { literal: '125' } })?.cells.estimate).toEqual({ text: '125', derived: false });
  });

  it('a result that was filled in from the series is that of the series, should it have been mended since', () => {
    const lastYear = { literal: '125', from: 'series.0.observations.0.value' };
    expect(rowFor({ value: '110' }, { lastYear })?.cells.estimate).toEqual({ text: '110', derived: false });
  });

  it('a printed verdict goes before a printed rate, and one on the indicator itself before one on its level', () => {
    const assessmentOf = (observation: object, indicator: object = {}) => rowFor(observation, indicator)?.assessment.verdict;
    expect(assessmentOf({ value: '110', attainment: '104', verdict: 'met' })).toEqual({ text: 'met', derived: false });
    expect(assessmentOf({ value: '110', attainment: '104', excess: '-1' })).toEqual({ text: 'exceeded', derived: true });
    const growth = { unit: '%', series: 's#growth' };
    expect(assessmentOf({ growth: '9', attainment: '104' }, growth)).toBeNull();
    expect(assessmentOf({ growth: '9', attainment: '104', verdict: 'missed' }, growth)).toEqual({ text: 'missed', derived: false });
  });

  it('a figure that is only followed has no verdict', () => {
    expect(rowFor({ value: '110', attainment: '98' }, { target: undefined, tracked: '120' })?.assessment).toEqual({ verdict: null, ambition: 'unknown' });
  });

  it('a rate that is a range is held to a plan of as many decimals as its finer end', () => {
    expect(rowFor({ value: '110', attainment: { low: '100.2', high: '101' } })?.assessment.verdict).toEqual({ text: 'exceeded', derived: true });
    expect(rowFor({ value: '110', excess: '0.0' })?.assessment.verdict).toEqual({ text: 'met', derived: true });
  });
});

describe('the assessment', () => {
  it.each([
    ['growth', 'met', true, 'kept'], // "about 14.5" beside the printed plan of 14.5
    ['grdp', 'exceeded', true, 'raised'], // 100.2 % of plan
    ['revenue', 'exceeded', true, 'lowered'],
    ['investment', 'met', false, 'raised'], // the printed verdict; 103.5 trillion beside 88700 billion
    ['visits', 'exceeded', true, 'unclear'], // 33.3 % above plan; 2.3 beside "2"
    ['exports', 'missed', true, 'kept'], // 96 %; 90–99 beside 90.0
    ['sales', 'missed', true, 'raised'], // 834 of 900
    ['jobs', 'missed', true, 'raised'],
    ['poverty', 'exceeded', true, 'raised'], // 3 beside a ceiling of 3.5; under 1.8 beside 3
    ['forest', 'met', true, 'lowered'],
  ])('of %s is %s (derived: %s), and the next plan is %s', (id, text, derived, ambition) => {
    expect(rowOf(id).assessment).toEqual({ verdict: { text, derived }, ambition });
  });

  it('has no verdict where nothing printed speaks of the plan, or no side is better', () => {
    expect(rowOf('beds').assessment).toEqual({ verdict: null, ambition: 'raised' });
    expect(rowOf('water').assessment).toEqual({ verdict: null, ambition: 'unknown' });
    expect(rowOf('loans').assessment).toEqual({ verdict: null, ambition: 'unknown' });
  });
});
