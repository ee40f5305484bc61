import { describe, expect, it } from 'vitest';
import { parsePlanReport } from '../../../src/models/index.js';
import { refusal } from '../../support/refusal.js';
import { series, smallReport } from '../small-report.js';
import { estimate, observed, plan, reportOf } from './sections.js';

describe('a report that is read', () => {
  it('reads its own result again, through JSON, to the same', () => {
    const once = parsePlanReport(smallReport());
    expect(parsePlanReport(JSON.parse(JSON.stringify(once)))).toEqual(once);
  });

  it('keeps the trailing zeros of a literal', () => {
    const given = smallReport();
    given.grdp.tree.children[2] = { ...series('services', 'trillion VND', { share: '22.0' }), growthOf: 'volume' };
    expect(parsePlanReport(given).grdp?.tree.children?.[2]?.observations[0]?.share).toBe('22.0');
  });

  it('says what it is when it is refused', () => {
    expect(refusal(() => reportOf({ period: undefined })).message).toMatch(/^The plan report .*period: is missing; expected a string\.$/s);
  });
});

describe('what last year brought', () => {
  const bound = { kind: 'at-least', value: '3' };
  const indicator = (fields: object) => ({ id: 'i', name: { en: 'I' }, unit: 'thousand visit', role: 'headline', target: bound, ...fields });
  const targetsOf = (...indicators: readonly object[]) => [{ id: 't', number: 1, group: 'economy', name: { en: 'T' }, indicators }];
  const visits = (...observations: readonly object[]) => [observed('visits', 'million visit', observations)];

  /** Of an indicator that is linked to visits, in a report that plans 2024. */
  const lastYear = (observations: readonly object[], fields: object = {}) => {
    const targets = targetsOf(indicator({ series: 'visits#value', ...fields }));
    return reportOf({ planPeriod: '2024', series: visits(...observations), targets }).targets?.[0]?.indicators[0]?.lastYear;
  };

  it('is taken from the series that an indicator names, in its unit, and says where it stands', () => {
    expect(lastYear([estimate({ value: '9' }, '2022'), estimate({ value: '1.5' })])).toStrictEqual({
      literal: '1500',
      granularity: '100',
      from: 'series.0.observations.1.value',
    });
    expect(lastYear([estimate({ value: '1.5' })], { unit: 'million visit' })).toStrictEqual({ literal: '1.5', from: 'series.0.observations.0.value' });
  });

  it('keeps what is said of it', () => {
    const value = { literal: '2', hedge: 'over', note: 'n' };
    expect(lastYear([estimate({ value })], { unit: 'million visit' })).toStrictEqual({ ...value, from: 'series.0.observations.0.value' });
  });

  it('is what is observed of the series that the indicator names', () => {
    expect(lastYear([estimate({ value: '2', growth: '48' })], { series: 'visits#growth', unit: '%' })).toStrictEqual({
      literal: '48',
      from: 'series.0.observations.0.growth',
    });
  });

  it('is a result, no plan, and nothing where none is printed', () => {
    expect(lastYear([plan({ value: '3' }, '2023'), estimate({ value: '2' })], { unit: 'million visit' })).toMatchObject({ literal: '2' });
    expect(lastYear([plan({ value: '3' }, '2023')])).toBeUndefined();
    expect(lastYear([])).toBeUndefined();
  });

  it('is what the document says itself, where it does', () => {
    expect(lastYear([estimate({ value: '1.5' })], { lastYear: '1480' })).toBe('1480');
  });

  it('changes nothing else of the report', () => {
    const linked = indicator({ series: 'visits#value' });
    const parts = { planPeriod: '2024', series: visits(estimate({ value: '2' })), note: 'n' };
    const free = indicator({ id: 'free' });
    const targets = targetsOf(linked, free);
    const report = reportOf({ ...parts, targets });
    expect(report).toStrictEqual({
      schemaVersion: 1,
      id: 'test',
      name: { en: 'Test' },
      period: '2023',
      ...parts,
      targets: [{ ...targets[0], indicators: [{ ...linked, lastYear: { literal: '2000', from: 'series.0.observations.0.value' } }, free] }],
    });
    expect(Object.isFrozen(report.targets?.[0]?.indicators[0]?.lastYear)).toBe(true);
  });

  it('is not asked for where the report plans no period, or nothing', () => {
    const targets = targetsOf(indicator({ series: 'visits#value' }));
    const given = { series: visits(estimate({ value: '2' })) };
    expect(reportOf({ ...given, targets }).targets).toStrictEqual(targets);
    expect(reportOf({ ...given, planPeriod: '2024' }).targets).toBeUndefined();
  });
});
