import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPeriod } from '../../src/quantity/index.js';
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

  test('a text that is no period has no label', () => {
    expect(() => formatPeriod('2023-Q5')).toThrow(expect.objectContaining({ name: 'InvalidPeriodError' }));
  });
});
