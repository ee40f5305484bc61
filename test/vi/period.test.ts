import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPeriod, periodLabel } from '../../src/quantity/index.js';
import { formatPeriod, parsePeriod } from '../../src/vi/index.js';

describe('periods as reports name them', () => {
  test.each([
    ['năm 2023', '2023'],
    ['cả năm 2023', '2023'],
    ['6 tháng đầu năm 2023', '2023-S1'],
    ['06 tháng đầu năm 2023', '2023-S1'],
    ['6 tháng cuối năm 2023', '2023-S2'],
    ['9 tháng đầu năm 2023', '2023-01-01/P9M'],
    ['9 tháng năm 2023', '2023-01-01/P9M'],
    ['9 tháng/2023', '2023-01-01/P9M'],
    ['quý III năm 2023', '2023-Q3'],
    ['Quý III/2023', '2023-Q3'],
    ['quý 3/2023', '2023-Q3'],
    ['3 tháng cuối năm 2023', '2023-Q4'],
    ['tháng 9 năm 2023', '2023-M09'],
    ['tháng 9/2023', '2023-M09'],
    ['giai đoạn 2021-2025', '2021-01-01/P5Y'],
    ['giai đoạn 2021 – 2025', '2021-01-01/P5Y'],
    ['từ tháng 11 năm 2023 đến tháng 2 năm 2024', '2023-11-01/P4M'],
    ['từ tháng 2 đến tháng 4 năm 2023', '2023-02-01/P3M'],
    ['từ tháng 2 năm 2023 đến tháng 1 năm 2024', '2023-02-01/P1Y'],
    ['12 tháng năm 2023', '2023'],
    ['giai đoạn 1000-1998', '1000-01-01/P999Y'],
  ])('%s is %s', (text, period) => {
    expect(parsePeriod(text)).toBe(period);
    expect(parsePeriod(text.normalize('NFD'))).toBe(period);
  });

  test.each([
    '6 tháng đầu năm',
    'quý III',
    'quý V năm 2023',
    'tháng 13/2023',
    '13 tháng đầu năm 2023',
    'năm 23',
    'năm 2023 và',
    'giai đoạn 2025-2021',
    'giai đoạn 1000-1999',
    'cùng kỳ',
    '2023',
    '',
  ])('%j names no period with its year, and is refused', (text) => {
    expect(() => parsePeriod(text)).toThrow(expect.objectContaining({ name: 'InvalidPeriodError' }));
  });

  test('the label of any period is read again as that period', () => {
    const starts = fc.record({ year: fc.integer({ min: 1900, max: 2100 }), month: fc.integer({ min: 1, max: 12 }), months: fc.integer({ min: 1, max: 60 }) });
    const candidates = starts.map(({ year, month, months }) => {
      const start = `${year}-${String(month).padStart(2, '0')}-01`;
      return [
        `${year}`,
        `${year}-S1`,
        `${year}-Q${1 + (month % 4)}`,
        `${year}-M${String(month).padStart(2, '0')}`,
        `${start}/P${months}M`,
        `${year}-01-01/P${months}Y`,
      ];
    });
    fc.assert(
      fc.property(candidates, (periods) => {
        for (const period of periods.filter(isPeriod)) expect(parsePeriod(formatPeriod(period))).toBe(period);
      }),
    );
  });

  test.each([
    ['2023', 'năm 2023'],
    ['2023-M09', 'tháng 9 năm 2023'],
    ['2023-M12', 'tháng 12 năm 2023'],
    ['2023-Q1', 'quý I năm 2023'],
    ['2023-Q2', 'quý II năm 2023'],
    ['2023-Q3', 'quý III năm 2023'],
    ['2023-Q4', 'quý IV năm 2023'],
    ['2023-S1', '6 tháng đầu năm 2023'],
    ['2023-S2', '6 tháng cuối năm 2023'],
    ['2023-01-01/P9M', '9 tháng đầu năm 2023'],
    ['2023-01-01/P11M', '11 tháng đầu năm 2023'],
    ['2023-04-01/P9M', '9 tháng cuối năm 2023'],
    ['2021-01-01/P5Y', 'giai đoạn 2021-2025'],
    ['2023-02-01/P3M', 'từ tháng 2 đến tháng 4 năm 2023'],
    ['2023-04-01/P6M', 'từ tháng 4 đến tháng 9 năm 2023'],
    ['2023-11-01/P4M', 'từ tháng 11 năm 2023 đến tháng 2 năm 2024'],
    ['2023-02-01/P1Y', 'từ tháng 2 năm 2023 đến tháng 1 năm 2024'],
    ['2023-01-01/P15M', 'từ tháng 1 năm 2023 đến tháng 3 năm 2024'],
    ['2023-04-01/P2Y', 'từ tháng 4 năm 2023 đến tháng 3 năm 2025'],
  ])('%s is written as %j', (period, label) => {
    expect(formatPeriod(period)).toBe(label);
    expect(periodLabel(period, 'vi')).toBe(label);
  });

  test.each([
    '2023-Q5',
    '2023-Q0',
    '2023-S3',
    '2023-M00',
    '2023-M13',
    '2023-M9',
    '2023-00-01/P3M',
    '2023-13-01/P3M',
    '2023-01-01/P0M',
    '2023-01-01/P0Y',
    '2023-01-01/P12M',
    '2023-01-01/P1Y',
    ' 2023',
    '2023 ',
    'năm 2023',
    '',
    2023,
    undefined,
    Symbol('2023'),
  ])('%o is no period in its one SDMX form, and has no label', (period) => {
    expect(() => formatPeriod(period as string)).toThrow(expect.objectContaining({ name: 'InvalidPeriodError' }));
  });
});
