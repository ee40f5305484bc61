import { describe, expect, it } from 'vitest';
import { findCell, groupCells, label, placeKey, readCells, type Wanted } from '../../../src/models/document/cells.js';
import { documentOf, estimate, observed, reportOf } from './sections.js';

describe('a printed figure', () => {
  it('goes into the audit with what an audit knows of it, and nothing that only the report does', () => {
    const printed = { literal: '2.0', hedge: 'over', granularity: '0.1', exact: false, note: 'n' };
    const value = { ...printed, against: '2019', reading: 'points', from: 'x', line: 9 };
    const { figures } = documentOf({ series: [observed('visits', 'million visit', [estimate({ value, growth: '3', line: 8 })])] });
    expect(figures['series.0.observations.0.value']).toStrictEqual({ ...printed, unit: 'million visit', status: 'E', label: { en: 'visits, 2023' }, line: 9 });
    expect(figures['series.0.observations.0.growth']).toStrictEqual({ literal: '3', unit: '%', status: 'E', label: { en: 'visits, growth, 2023' }, line: 8 });
  });

  it('has no line where the report says none', () => {
    const { figures } = documentOf({ series: [observed('visits', 'visit', [estimate({ value: { low: '1', high: '2' } })])] });
    expect(figures).toStrictEqual({ 'series.0.observations.0.value': { low: '1', high: '2', unit: 'visit', status: 'E', label: { en: 'visits, 2023' } } });
  });

  it('has the status of its telling, and a plan says so in its name', () => {
    const name = { vi: 'Khách', en: 'Visits' };
    const tellings = ['plan', 'estimate', 'preliminary', 'final'].map((version) => ({ period: '2023', version, value: '2' }));
    const { figures } = documentOf({ series: [observed('visits', 'visit', tellings, { name })] });
    expect(Object.values(figures).map((figure) => [figure.status, figure.label])).toEqual([
      ['F', { vi: 'Khách, kế hoạch năm 2023', en: 'Visits, plan 2023' }],
      ['E', { vi: 'Khách, năm 2023', en: 'Visits, 2023' }],
      ['P', { vi: 'Khách, năm 2023', en: 'Visits, 2023' }],
      ['A', { vi: 'Khách, năm 2023', en: 'Visits, 2023' }],
    ]);
  });

  it('is named in English in any language but Vietnamese', () => {
    expect(label({ fr: 'Visites' }, 'growth', '2023', true)).toEqual({ fr: 'Visites, growth, plan 2023' });
  });
});

describe('an indicator that is linked to a series', () => {
  const indicator = (id: string, fields: object) => ({ id, name: { en: id }, unit: 'ha', role: 'headline', series: 'forest#value', ...fields });
  const target = (id: string, indicators: readonly object[], rest: object = {}) => ({ id, number: 1, name: { en: id }, indicators, ...rest });
  const forest = { series: [observed('forest', 'thousand ha', [])] };
  const cell = (name: string, path: string, figure: unknown, line: number | undefined) => ({
    path,
    series: 'forest',
    period: '2024',
    version: 'plan',
    measure: 'value',
    figure,
    unit: 'ha',
    name: { en: name },
    line,
  });

  it('prints the plan of the series, in its own unit: the bound, both ends of a range, or the figure that is followed', () => {
    const targets = [
      target('one', [
        indicator('floor', { target: { kind: 'at-least', value: { literal: '5', line: 11 } }, line: 12 }),
        indicator('free', { series: undefined, target: { kind: 'at-least', value: '6' } }),
        indicator('range', { target: { kind: 'range', low: '7', high: { literal: '8', hedge: 'about' }, better: 'higher' }, line: 13 }),
      ]),
      target('two', [indicator('hit', { target: { kind: 'exactly', value: '9' } }), indicator('followed', { tracked: '10' })], { line: 14 }),
      target('three', [indicator('nowhere', { tracked: '11' })]),
    ];
    expect(readCells(reportOf({ ...forest, planPeriod: '2024', targets }))).toEqual([
      cell('floor', 'targets.0.indicators.0.target.value', { literal: '5', line: 11 }, 11),
      cell('range', 'targets.0.indicators.2.target', { low: '7', high: '8' }, 13),
      cell('hit', 'targets.1.indicators.0.target.value', '9', 14),
      cell('followed', 'targets.1.indicators.1.tracked', '10', 14),
      cell('nowhere', 'targets.2.indicators.0.tracked', '11', undefined),
    ]);
  });

  it('prints nothing of it where the report plans no period, and there may be none', () => {
    expect(readCells(reportOf({ ...forest, targets: [target('one', [indicator('followed', { tracked: '10' })])] }))).toEqual([]);
    expect(readCells(reportOf({ ...forest, planPeriod: '2024' }))).toEqual([]);
  });
});

describe('a base of public investment', () => {
  it('prints what is planned and left out as a plan, and what is paid out as a result', () => {
    const general = {
      id: 'general',
      name: { en: 'G' },
      plan: { literal: '100', line: 3 },
      excluded: '20',
      disbursed: '40',
      rate: '50',
      line: 4,
      parts: [
        { id: 'a', name: { en: 'A' }, excluded: null, disbursed: '10' },
        { id: 'b', name: { en: 'B' } },
      ],
    };
    const publicInvestment = { period: '2023-S1', unit: 'billion VND', bases: [general] };
    const path = 'investment.publicInvestment.bases.0';
    const common = { series: 'general', period: '2023-S1', unit: 'billion VND', name: { en: 'G' }, line: 4 };
    expect(readCells(reportOf({ investment: { publicInvestment } }))).toEqual([
      { ...common, path: `${path}.plan`, version: 'plan', measure: 'plan', figure: { literal: '100', line: 3 }, line: 3 },
      { ...common, path: `${path}.excluded`, version: 'plan', measure: 'excluded', figure: '20' },
      { ...common, path: `${path}.disbursed`, version: 'preliminary', measure: 'disbursed', figure: '40' },
      { ...common, path: `${path}.rate`, version: 'preliminary', measure: 'rate', figure: '50', unit: '%' },
      {
        ...common,
        series: 'a',
        path: `${path}.parts.0.disbursed`,
        version: 'preliminary',
        measure: 'disbursed',
        figure: '10',
        name: { en: 'A' },
        line: undefined,
      },
    ]);
  });
});

describe('of several tellings of a figure', () => {
  const found = (observations: readonly object[], version?: Wanted['version']) => {
    const cells = readCells(reportOf({ series: [observed('visits', 'visit', observations)] }));
    return findCell(groupCells(cells, placeKey), { series: 'visits', period: '2023', version, measure: 'value' })?.path;
  };
  const telling = (version: string, value: unknown = '2') => ({ period: '2023', version, value });
  const at = (index: number) => `series.0.observations.${index}.value`;

  it('the later one is taken, and a plan only without a result', () => {
    expect(found([telling('plan'), telling('estimate'), telling('preliminary'), telling('final')])).toBe(at(3));
    expect(found([telling('plan'), telling('estimate'), telling('preliminary')])).toBe(at(2));
    expect(found([telling('plan'), telling('estimate')])).toBe(at(1));
    expect(found([telling('plan')])).toBe(at(0));
    expect(found([])).toBeUndefined();
  });

  it('the later one is taken even with a hedge, and of the same telling the one without', () => {
    const hedged = { literal: '2', hedge: 'over' };
    expect(found([telling('preliminary'), telling('final', hedged)])).toBe(at(1));
    expect(found([telling('final', hedged), telling('final', { literal: '2', note: 'n' })])).toBe(at(1));
  });

  it('the first is taken where they are alike', () => {
    expect(found([telling('final'), telling('final'), telling('final')])).toBe(at(0));
  });

  it('the one that is asked for is taken, and a result is no plan', () => {
    const all = [telling('plan'), telling('estimate'), telling('final')];
    expect(found(all, 'estimate')).toBe(at(1));
    expect(found(all, 'plan')).toBe(at(0));
    expect(found(all, 'result')).toBe(at(2));
    expect(found([telling('plan')], 'result')).toBeUndefined();
    expect(found([telling('estimate')], 'plan')).toBeUndefined();
  });
});
