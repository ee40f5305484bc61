import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InvalidOptionError, InvalidPeriodError } from '../../src/errors.js';
import { comparePeriods, isPeriod, parsePeriod, periodLabel, samePeriodLastYear } from '../../src/quantity/index.js';

describe('a period is whole months from the first of one', () => {
  it.each([
    ['2023', 2023, 1, 12],
    ['2023-S1', 2023, 1, 6],
    ['2023-S2', 2023, 7, 6],
    ['2023-Q1', 2023, 1, 3],
    ['2023-Q4', 2023, 10, 3],
    ['2023-M01', 2023, 1, 1],
    ['2023-M12', 2023, 12, 1],
    ['2023-01-01/P9M', 2023, 1, 9],
    ['2021-01-01/P5Y', 2021, 1, 60],
    ['2023-02-01/P3M', 2023, 2, 3],
    ['2023-04-01/P1Y', 2023, 4, 12],
    ['2023-07-01/P18M', 2023, 7, 18],
  ])('%s', (text, year, month, months) => {
    expect(parsePeriod(text)).toEqual({ period: text, year, month, months });
    expect(isPeriod(text)).toBe(true);
    expect(Object.isFrozen(parsePeriod(text))).toBe(true);
  });
});

describe('a period has one form', () => {
  it.each([
    ['2023-01-01/P12M', '2023'],
    ['2023-01-01/P1Y', '2023'],
    ['2023-01-01/P6M', '2023-S1'],
    ['2023-07-01/P6M', '2023-S2'],
    ['2023-07-01/P3M', '2023-Q3'],
    ['2023-09-01/P1M', '2023-M09'],
    ['2021-01-01/P60M', '2021-01-01/P5Y'],
    ['2023-01-01/P09M', '2023-01-01/P9M'],
    ['2023-M9', '2023-M09'],
    ['2023-q3', '2023-Q3'],
    ['2023Q3', '2023-Q3'],
    ['2023-Q03', '2023-Q3'],
    ['2023-09', '2023-M09'],
    ['2021-2025', '2021-01-01/P5Y'],
  ])('%s is refused and %s named', (text, canonical) => {
    expect(isPeriod(text)).toBe(false);
    expect(() => parsePeriod(text)).toThrow(`write "${canonical}"`);
    expect(isPeriod(canonical)).toBe(true);
  });

  it('so that the months from a start are written in one way', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 999 }), (year, month, months) => {
        const start = `${year}-${String(month).padStart(2, '0')}-01`;
        const accepted = [
          `${year}`,
          ...[1, 2].map((half) => `${year}-S${half}`),
          ...[1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`),
          `${year}-M${String(month).padStart(2, '0')}`,
          `${start}/P${months}M`,
          `${start}/P${months / 12}Y`,
        ]
          .filter(isPeriod)
          .map(parsePeriod)
          .filter((period) => period.month === month && period.months === months);
        expect(accepted).toHaveLength(1);
      }),
    );
  });
});

describe('what is no period is refused and the forms named', () => {
  it.each([
    '',
    '23',
    '0999',
    '2023-Q0',
    '2023-Q5',
    '2023-S3',
    '2023-M00',
    '2023-M13',
    '2023-13-01/P2M',
    '2023-01-15/P9M',
    '2023-01-01/P0M',
    '2023-W05',
    '2023-T1',
    ' 2023',
    '2023 ',
    '2023\n',
    'Q3 2023',
    '2025-2021',
    '2023-01-01/P1Y6M',
    '2023-01-01',
    '２０２３',
    '__proto__',
  ])('%j', (text) => {
    expect(isPeriod(text)).toBe(false);
    expect(() => parsePeriod(text)).toThrow(InvalidPeriodError);
    expect(() => parsePeriod(text)).toThrow(/a quarter "2023-Q1" to Q4, a month "2023-M01" to M12/);
  });

  it.each([undefined, null, 2023, {}])('a value that is no text: %j', (value) => {
    expect(isPeriod(value as unknown as string)).toBe(false);
    expect(() => parsePeriod(value as unknown as string)).toThrow(InvalidPeriodError);
  });
});

describe('the same period a year before', () => {
  it.each([
    ['2023', '2022'],
    ['2023-S1', '2022-S1'],
    ['2023-Q3', '2022-Q3'],
    ['2023-M09', '2022-M09'],
    ['2023-01-01/P9M', '2022-01-01/P9M'],
    ['2021-01-01/P5Y', '2020-01-01/P5Y'],
    ['2000-M01', '1999-M01'],
  ])('of %s is %s', (text, before) => {
    expect(samePeriodLastYear(text)).toBe(before);
  });

  it('of no period is refused', () => {
    expect(() => samePeriodLastYear('2023-Q5')).toThrow(InvalidPeriodError);
  });
});

describe('the order of periods', () => {
  it('is by start, then by length', () => {
    const shuffled = ['2023', '2022-Q4', '2023-M02', '2023-S1', '2021-01-01/P5Y', '2023-Q1', '2023-M01', '2023-01-01/P9M', '2021'];
    expect(shuffled.sort(comparePeriods)).toEqual([
      '2021',
      '2021-01-01/P5Y',
      '2022-Q4',
      '2023-M01',
      '2023-Q1',
      '2023-S1',
      '2023-01-01/P9M',
      '2023',
      '2023-M02',
    ]);
  });

  it('is −1 or 1, whichever of the two comes first', () => {
    expect(comparePeriods('2022', '2023')).toBe(-1);
    expect(comparePeriods('2023', '2021')).toBe(1);
    expect(comparePeriods('2023-M03', '2023-M01')).toBe(1);
    expect(comparePeriods('2023', '2023-Q1')).toBe(1);
  });

  it('finds a period equal to itself', () => {
    expect(comparePeriods('2023-Q3', '2023-Q3')).toBe(0);
  });
});

describe('the name of a period in a report', () => {
  it.each([
    ['2023', 'năm 2023', '2023'],
    ['2023-S1', '6 tháng đầu năm 2023', 'the first six months of 2023'],
    ['2023-S2', '6 tháng cuối năm 2023', 'the last six months of 2023'],
    ['2023-Q1', 'quý I năm 2023', 'Q1 2023'],
    ['2023-Q3', 'quý III năm 2023', 'Q3 2023'],
    ['2023-M09', 'tháng 9 năm 2023', 'September 2023'],
    ['2023-01-01/P9M', '9 tháng đầu năm 2023', 'the first nine months of 2023'],
    ['2023-01-01/P11M', '11 tháng đầu năm 2023', 'the first eleven months of 2023'],
    ['2023-09-01/P4M', '4 tháng cuối năm 2023', 'the last four months of 2023'],
    ['2021-01-01/P5Y', 'giai đoạn 2021-2025', '2021-2025'],
    ['2023-02-01/P3M', 'từ tháng 2 đến tháng 4 năm 2023', 'February to April 2023'],
    ['2023-07-01/P1Y', 'từ tháng 7 năm 2023 đến tháng 6 năm 2024', 'July 2023 to June 2024'],
    ['2023-12-01/P3M', 'từ tháng 12 năm 2023 đến tháng 2 năm 2024', 'December 2023 to February 2024'],
    ['2023-01-01/P18M', 'từ tháng 1 năm 2023 đến tháng 6 năm 2024', 'January 2023 to June 2024'],
    ['2023-07-01/P18M', 'từ tháng 7 năm 2023 đến tháng 12 năm 2024', 'July 2023 to December 2024'],
  ])('%s is "%s" and "%s"', (text, vietnamese, english) => {
    expect(periodLabel(text, 'vi')).toBe(vietnamese);
    expect(periodLabel(text, 'en')).toBe(english);
  });

  it('has the name of every month, in English, and its number in Vietnamese', () => {
    const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
    const periods = months.map((_, index) => `2023-M${String(index + 1).padStart(2, '0')}`);
    expect(periods.map((period) => periodLabel(period, 'en'))).toEqual(months.map((month) => `${month} 2023`));
    expect(periods.map((period) => periodLabel(period, 'vi'))).toEqual(months.map((_, index) => `tháng ${index + 1} năm 2023`));
  });

  it('has every quarter, in Roman numerals in Vietnamese', () => {
    const quarters = [1, 2, 3, 4].map((quarter) => `2023-Q${quarter}`);
    expect(quarters.map((period) => periodLabel(period, 'vi'))).toEqual(['I', 'II', 'III', 'IV'].map((quarter) => `quý ${quarter} năm 2023`));
    expect(quarters.map((period) => periodLabel(period, 'en'))).toEqual([1, 2, 3, 4].map((quarter) => `Q${quarter} 2023`));
  });

  it('counts the months from the start of a year, and to its end, in words', () => {
    const words = { 2: 'two', 4: 'four', 5: 'five', 7: 'seven', 8: 'eight', 9: 'nine', 10: 'ten', 11: 'eleven' };
    for (const [months, word] of Object.entries(words)) {
      const start = String(13 - Number(months)).padStart(2, '0');
      expect(periodLabel(`2023-01-01/P${months}M`, 'en')).toBe(`the first ${word} months of 2023`);
      expect(periodLabel(`2023-${start}-01/P${months}M`, 'en')).toBe(`the last ${word} months of 2023`);
    }
  });

  it('is refused in another language, and of no period', () => {
    expect(() => periodLabel('2023', 'constructor' as 'en')).toThrow(InvalidOptionError);
    expect(() => periodLabel('2023-Q5', 'en')).toThrow(InvalidPeriodError);
  });
});
