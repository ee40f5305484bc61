import { describe, expect, it } from 'vitest';
import { documentOf, estimate, observed } from './sections.js';

/** What each printed figure of these sections is: where it stands at its path's end, its unit, and its name. */
function printed(sections: object) {
  return Object.entries(documentOf(sections).figures)
    .filter(([, { literal }]) => literal !== undefined)
    .map(([path, { unit, label }]) => [path.split('.').at(-1), unit, label]);
}

const EVERY = { value: '2', growth: '3', index: '4', multiple: '5', change: '6', share: '7', shareChange: '8', attainment: '9', excess: '10' };

describe('a figure of a series', () => {
  it('has the unit and the name of what is observed, in each language', () => {
    const name = { vi: 'Lượt khách', en: 'Visits' };
    expect(printed({ series: [observed('visits', 'million visit', [estimate(EVERY)], { name })] })).toEqual([
      ['value', 'million visit', { vi: 'Lượt khách, năm 2023', en: 'Visits, 2023' }],
      ['growth', '%', { vi: 'Lượt khách, tốc độ tăng, năm 2023', en: 'Visits, growth, 2023' }],
      ['index', '%', { vi: 'Lượt khách, so với năm trước, năm 2023', en: 'Visits, % of the year before, 2023' }],
      ['multiple', 'times', { vi: 'Lượt khách, số lần so với năm trước, năm 2023', en: 'Visits, times the year before, 2023' }],
      ['change', 'million visit', { vi: 'Lượt khách, mức tăng, giảm, năm 2023', en: 'Visits, change, 2023' }],
      ['share', '%', { vi: 'Lượt khách, tỷ trọng, năm 2023', en: 'Visits, share, 2023' }],
      ['shareChange', 'pp', { vi: 'Lượt khách, tăng, giảm tỷ trọng, năm 2023', en: 'Visits, change of share, 2023' }],
      ['attainment', '%', { vi: 'Lượt khách, % kế hoạch, năm 2023', en: 'Visits, % of plan, 2023' }],
      ['excess', '%', { vi: 'Lượt khách, % vượt kế hoạch, năm 2023', en: 'Visits, % above plan, 2023' }],
    ]);
  });

  it('changes by points where the level is a percentage', () => {
    const units = printed({ series: [observed('occupancy', '%', [estimate({ value: '2', multiple: '5', change: '6' })])] }).map(([measure, unit]) => [
      measure,
      unit,
    ]);
    expect(units).toEqual([
      ['value', '%'],
      ['multiple', 'times'],
      ['change', 'pp'],
    ]);
  });
});

describe('a figure of a base of public investment', () => {
  it('has the unit of the section, a rate is in percent, and each is named', () => {
    const general = { id: 'general', name: { vi: 'Vốn', en: 'General' }, plan: '100', excluded: '20', disbursed: '40', rate: '50' };
    expect(printed({ investment: { publicInvestment: { period: '2023', unit: 'billion VND', bases: [general] } } })).toEqual([
      ['plan', 'billion VND', { vi: 'Vốn, kế hoạch vốn, kế hoạch năm 2023', en: 'General, plan, plan 2023' }],
      ['excluded', 'billion VND', { vi: 'Vốn, số không tính, kế hoạch năm 2023', en: 'General, left out of the plan, plan 2023' }],
      ['disbursed', 'billion VND', { vi: 'Vốn, giải ngân, năm 2023', en: 'General, disbursed, 2023' }],
      ['rate', '%', { vi: 'Vốn, tỷ lệ giải ngân, năm 2023', en: 'General, disbursement rate, 2023' }],
    ]);
  });
});
