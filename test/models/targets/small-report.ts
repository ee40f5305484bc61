import { parsePlanReport, type PlanReport } from '../../../src/models/index.js';

const name = (en: string, vi: string) => ({ en, vi });
const estimate = { period: '2023', version: 'estimate' } as const;

const indicator = (id: string, unit: string, series: string | undefined, rest: object) => ({
  id,
  name: name(`Indicator ${id}`, `Chỉ tiêu ${id}`),
  unit,
  role: 'headline',
  ...(series !== undefined && { series }),
  ...rest,
});

const atLeast = (value: string) => ({ target: { kind: 'at-least', value } });

/** A report with one indicator for each way in which a plan table finds a figure. The figures are made up. */
export function smallReport(): PlanReport {
  return parsePlanReport({
    schemaVersion: 1,
    id: 'small',
    name: name('Small report', 'Báo cáo nhỏ'),
    period: '2023',
    planPeriod: '2024',
    grdp: {
      tree: {
        id: 'grdp',
        name: name('GRDP', 'GRDP'),
        unit: 'trillion VND',
        growthOf: 'volume',
        observations: [
          { period: '2022', version: 'final', value: '157.8', growth: '12.1' },
          { period: '2023', version: 'plan', growth: '14.5' },
          { ...estimate, value: '181', growth: { literal: '14.5', hedge: 'about' }, attainment: '100.2', line: 60 },
        ],
        children: [
          { id: 'industry', name: name('Industry', 'Công nghiệp'), unit: 'trillion VND', observations: [{ ...estimate, share: '64.9', shareChange: '2.6' }] },
          {
            id: 'others',
            name: name('Others', 'Khác'),
            unit: 'trillion VND',
            observations: [{ ...estimate, share: '35.1', shareChange: { literal: '-2.6', against: '2021' } }],
          },
        ],
      },
    },
    budget: {
      revenue: {
        scope: 'territory',
        tree: {
          id: 'revenue',
          name: name('Revenue', 'Thu'),
          unit: 'billion VND',
          observations: [{ ...estimate, value: '15295', attainment: '101.7', line: 258 }],
        },
      },
    },
    series: [
      {
        id: 'investment',
        name: name('Investment', 'Đầu tư'),
        unit: 'billion VND',
        observations: [{ ...estimate, value: '88700', growth: '20.2', verdict: 'met', line: 273 }],
      },
      {
        id: 'visits',
        name: name('Visits', 'Khách'),
        unit: 'million visit',
        observations: [{ ...estimate, value: '2', growth: '48', excess: '33.3', line: 221 }],
      },
      {
        id: 'exports',
        name: name('Exports', 'Xuất khẩu'),
        unit: 'million USD',
        observations: [{ ...estimate, value: '90.0', multiple: '4.5', attainment: '96' }],
      },
      {
        id: 'sales',
        name: name('Sales', 'Bán lẻ'),
        unit: 'billion VND',
        observations: [
          { ...estimate, value: '834', index: '83.4' },
          { period: '2023', version: 'plan', value: '900' },
        ],
      },
      { id: 'loans', name: name('Loans', 'Dư nợ'), unit: 'billion VND', observations: [{ ...estimate, value: '5300', change: '400' }] },
      { id: 'jobs', name: name('Jobs', 'Việc làm'), unit: 'person', observations: [{ ...estimate, value: '0', growth: '-100', attainment: '0' }] },
      {
        id: 'poverty',
        name: name('Poverty', 'Hộ nghèo'),
        unit: '%',
        observations: [
          { ...estimate, value: '3', change: '-1' },
          { period: '2023', version: 'plan', value: '3.5' },
        ],
      },
      { id: 'forest', name: name('Forest', 'Rừng'), unit: '%', observations: [{ ...estimate, value: '37.8', attainment: '100', line: 164 }] },
    ],
    targets: [
      {
        id: 'economy',
        number: 1,
        name: name('Economy', 'Kinh tế'),
        indicators: [
          indicator('growth', '%', 'grdp#growth', atLeast('14.5')),
          indicator('grdp', 'trillion VND', 'grdp#value', { ...atLeast('207'), role: 'component' }),
          indicator('industry', '%', 'industry#share', { tracked: '67.1', role: 'component' }),
          indicator('others', '%', 'others#share', { tracked: '32.9', role: 'component' }),
        ],
      },
      { id: 'revenue', number: 2, name: name('Revenue', 'Thu'), indicators: [indicator('revenue', 'billion VND', 'revenue#value', atLeast('12760'))] },
      {
        id: 'investment',
        number: 3,
        name: name('Investment', 'Đầu tư'),
        indicators: [indicator('investment', 'trillion VND', 'investment#value', atLeast('103.5'))],
      },
      { id: 'visits', number: 4, name: name('Visits', 'Khách'), indicators: [indicator('visits', 'million visit', 'visits#value', atLeast('2.3'))] },
      {
        id: 'exports',
        number: 5,
        name: name('Exports', 'Xuất khẩu'),
        indicators: [indicator('exports', 'million USD', 'exports#value', { target: { kind: 'range', low: '90', high: '99', better: 'higher' } })],
      },
      { id: 'sales', number: 6, name: name('Sales', 'Bán lẻ'), indicators: [indicator('sales', 'billion VND', 'sales#value', atLeast('950'))] },
      { id: 'loans', number: 7, name: name('Loans', 'Dư nợ'), indicators: [indicator('loans', 'billion VND', 'loans#value', { tracked: '5800' })] },
      { id: 'jobs', number: 8, name: name('Jobs', 'Việc làm'), indicators: [indicator('jobs', 'person', 'jobs#value', atLeast('10'))] },
      {
        id: 'poverty',
        number: 9,
        name: name('Poverty', 'Hộ nghèo'),
        indicators: [indicator('poverty', '%', 'poverty#value', { target: { kind: 'at-most', value: '1.8', open: true } })],
      },
      { id: 'forest', number: 10, name: name('Forest', 'Rừng'), indicators: [indicator('forest', '%', 'forest#value', atLeast('37.6'))] },
      {
        id: 'beds',
        number: 11,
        name: name('Beds', 'Giường bệnh'),
        indicators: [indicator('beds', 'bed/10000 person', undefined, { ...atLeast('33.8'), lastYear: '33.2' })],
      },
      { id: 'water', number: 12, name: name('Water', 'Nước sạch'), indicators: [indicator('water', '%', undefined, atLeast('63.8'))] },
    ],
    claims: [{ id: 'all', name: name('Targets reached', 'Chỉ tiêu đạt'), period: '2023', achieved: '12', of: '12', line: 688 }],
  });
}
