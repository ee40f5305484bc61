import { describe, expect, it } from 'vitest';
import { InvalidOptionError } from '../../../src/errors.js';
import { figureFinder, parsePlanReport } from '../../../src/models/index.js';

const REPORT = {
  schemaVersion: 1,
  id: 'test',
  name: { en: 'Test' },
  period: '2023',
  series: [
    {
      id: 'visits',
      name: { en: 'Visits', vi: 'Lượt khách' },
      unit: 'million visit',
      observations: [
        { period: '2022', version: 'estimate', value: '1.3' },
        { period: '2022', version: 'final', value: '1.35' },
        { period: '2022', version: 'preliminary', value: '1.4' },
        { period: '2023', version: 'plan', value: '1.5', line: 7 },
        { period: '2023', version: 'estimate', value: { literal: '2', hedge: 'over', line: 9 }, growth: '48', line: 8 },
        { period: '2023', version: 'estimate', value: '2.0', shareChange: '0.3' },
        { period: '2024', version: 'plan', value: { low: '2.2', high: '2.4', note: 'n' } },
      ],
    },
  ],
  investment: {
    publicInvestment: { period: '2023-S1', unit: 'billion VND', bases: [{ id: 'general', name: { en: 'General' }, plan: '100', rate: '33.0', line: 5 }] },
  },
};

/** Reads the report anew for every look-up. */
const find = (reference: string) => figureFinder(parsePlanReport(REPORT))(reference);

describe('a figure that a report prints', () => {
  it('is found by series, period and what is observed, with all that its place says of it', () => {
    expect(find('visits@2023#growth')).toEqual({
      path: 'series.0.observations.4.growth',
      indicator: { en: 'Visits', vi: 'Lượt khách' },
      name: { en: 'Visits, growth, 2023', vi: 'Lượt khách, tốc độ tăng, năm 2023' },
      unit: '%',
      period: '2023',
      version: 'estimate',
      literal: '48',
      figure: '48',
      line: 8,
    });
  });

  it('is the final result before a preliminary one before an estimate, and a plan only without a result', () => {
    expect(find('visits@2022#value')?.literal).toBe('1.35');
    expect(find('visits@2023#value')?.version).toBe('estimate');
    expect(find('visits@2024#value')?.version).toBe('plan');
  });

  it('is the number without a hedge before one with it', () => {
    expect(find('visits@2023#value')).toMatchObject({ literal: '2.0', line: null });
  });

  it('is of the version that is asked for', () => {
    expect(find('visits@2022/preliminary#value')?.literal).toBe('1.4');
    expect(find('visits@2023/plan#value')).toMatchObject({ literal: '1.5', line: 7, name: { en: 'Visits, plan 2023', vi: 'Lượt khách, kế hoạch năm 2023' } });
    expect(find('visits@2023/final#value')).toBeNull();
  });

  it('has no literal when it is a range', () => {
    expect(find('visits@2024/plan#value')).toMatchObject({ literal: null, figure: { low: '2.2', high: '2.4', note: 'n' } });
  });

  it('has its line from itself before that of its observation', () => {
    expect(find('visits@2023#value')?.line).toBeNull();
    expect(find('visits@2023#growth')?.line).toBe(8);
  });

  it('has the unit of what is observed', () => {
    expect(find('visits@2023#shareChange')?.unit).toBe('pp');
    expect(find('visits@2023#value')?.unit).toBe('million visit');
  });

  it('may be of a base of public investment', () => {
    expect(find('general@2023-S1#rate')).toMatchObject({
      literal: '33.0',
      unit: '%',
      version: 'preliminary',
      line: 5,
      name: { en: 'General, disbursement rate, the first six months of 2023' },
    });
    expect(find('general@2023-S1#plan')).toMatchObject({ literal: '100', unit: 'billion VND', version: 'plan' });
    expect(find('general@2023-S1#disbursed')).toBeNull();
  });

  it('is frozen', () => {
    const found = find('visits@2024#value');
    expect(Object.isFrozen(found)).toBe(true);
    expect(Object.isFrozen(found?.figure)).toBe(true);
  });
});

describe('a text that is no reference', () => {
  it.each(['visits', 'visits#value', 'visits@2023', 'visits@2023#nothing', '5@2023#value', 'visits@2023#', 'visits@2023#value ', ''])(
    '%j is refused',
    (reference) => {
      expect(() => find(reference)).toThrow(InvalidOptionError);
      expect(() => find(reference)).toThrow(
        `${JSON.stringify(reference)} is no reference; write a series, a period and what is observed, such as "grdp@2023#growth".`,
      );
    },
  );
});
