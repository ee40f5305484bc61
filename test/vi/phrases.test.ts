import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatAttainment,
  formatExcess,
  formatGrowth,
  formatIndex,
  formatMultiple,
  formatPoints,
  formatVerdict,
  parseAttainment,
  parseExcess,
  parseGrowth,
  parseIndex,
  parseMultiple,
  parsePoints,
  parseVerdict,
} from '../../src/vi/index.js';

/** Unsigned literals with the digits that a report prints. */
const unsigned = fc
  .tuple(fc.nat(200_000), fc.option(fc.stringMatching(/^\d{1,3}$/), { nil: undefined }))
  .map(([whole, decimals]) => (decimals === undefined ? `${whole}` : `${whole}.${decimals}`));
const signed = fc.tuple(fc.boolean(), unsigned).map(([isNegative, literal]) => (isNegative && /[1-9]/.test(literal) ? `-${literal}` : literal));

describe('a phrase is read again as the literal it was written from', () => {
  test.each([
    ['growth', formatGrowth, parseGrowth, signed],
    ['points', formatPoints, parsePoints, signed],
    ['an excess', formatExcess, parseExcess, signed],
    ['an attainment', formatAttainment, parseAttainment, unsigned],
    ['an attainment of an estimate', (rate: string) => formatAttainment(rate, 'estimate'), parseAttainment, unsigned],
    ['a multiple', formatMultiple, parseMultiple, unsigned],
  ])('%s', (_, format, parse, literals) => {
    fc.assert(
      fc.property(literals, (literal) => {
        expect(parse(format(literal))).toBe(literal);
      }),
    );
  });

  test('an index, with its base', () => {
    fc.assert(
      fc.property(unsigned, fc.constantFrom('2023', '2023-S1', '2023-Q3', '2023-M09', '2023-01-01/P9M', '2016-01-01/P5Y', undefined), (value, base) => {
        expect(parseIndex(formatIndex(value, base))).toEqual(base === undefined ? { value } : { value, base });
      }),
    );
  });

  test.each(['met', 'exceeded', 'missed'] as const)('the verdict %s', (verdict) => {
    expect(parseVerdict(formatVerdict(verdict))).toBe(verdict);
  });
});

describe('the phrases that are written', () => {
  test.each([
    ['tăng 14,5%', () => formatGrowth('14.5')],
    ['giảm 1,90%', () => formatGrowth('-1.90')],
    ['tăng 0,0%', () => formatGrowth('0.0')],
    ['giảm 0,7 điểm %', () => formatPoints('-0.7')],
    ['đạt 100,2% kế hoạch', () => formatAttainment('100.2')],
    ['đạt 101,7% dự toán', () => formatAttainment('101.7', 'estimate')],
    ['vượt 6,9% kế hoạch', () => formatExcess('6.9')],
    ['thấp hơn kế hoạch 6,9%', () => formatExcess('-6.9')],
    ['gấp 4,5 lần', () => formatMultiple('4.5')],
    ['bằng 83,4% năm 2023', () => formatIndex('83.4', '2023')],
    ['bằng 113,94% cùng kỳ', () => formatIndex('113.94')],
    ['không đạt kế hoạch', () => formatVerdict('missed')],
  ])('%s', (phrase, written) => {
    expect(written()).toBe(phrase);
  });

  test('an attainment, an index and a multiple are never negative', () => {
    for (const format of [formatAttainment, formatIndex, formatMultiple]) expect(() => format('-5')).toThrow('expected zero or above');
  });
});

describe('the phrases that are read', () => {
  test.each([
    [parseGrowth, 'Tăng 14,50 %', '14.50'],
    [parseGrowth, 'tăng trưởng âm 2,3%', '-2.3'],
    [parseGrowth, 'tăng 2,3 phần trăm', '2.3'],
    [parseGrowth, 'tăng 2,3phần trăm', '2.3'],
    [parseGrowth, '(+3,63%)', '3.63'],
    [parseGrowth, '(-9,28%)', '-9.28'],
    [parseGrowth, 'giảm\u00a01,9%'.normalize('NFD'), '-1.9'],
    [parsePoints, 'tăng 2,0 điểm phần trăm', '2.0'],
    [parseAttainment, 'bằng 33,0% kế hoạch', '33.0'],
    [parseAttainment, 'đạt 101,7% dự toán', '101.7'],
    [parseAttainment, 'hoàn thành 95% KH', '95'],
    [parseAttainment, 'đạt 98% so với kế hoạch', '98'],
    [parseExcess, 'vượt kế hoạch 5%', '5'],
    [parseExcess, 'vượt 15% so với dự toán', '15'],
    [parseMultiple, 'tăng gấp 4,5 lần', '4.5'],
    [parseVerdict, 'đạt kế hoạch đề ra', 'met'],
    [parseVerdict, 'Hoàn thành vượt mức kế hoạch', 'exceeded'],
    [parseVerdict, 'chưa đạt', 'missed'],
  ])('%o reads %j', (parse, text, result) => {
    expect(parse(text)).toBe(result);
  });

  test('an index says what it is measured against', () => {
    expect(parseIndex('đạt 113,94% so với cùng kỳ năm trước')).toEqual({ value: '113.94' });
    expect(parseIndex('bằng 95% 6 tháng đầu năm 2022')).toEqual({ value: '95', base: '2022-S1' });
    expect(parseIndex('bằng 95% cùng kỳ')).toEqual({ value: '95' });
    for (const text of ['bằng 95% kế hoạch', 'bằng 95%', 'bằng 95% cùng kỳ năm 2022', 'bằng 95% năm 2022 và cùng kỳ']) {
      expect(() => parseIndex(text)).toThrow('names no period');
    }
  });

  test.each([
    [parseGrowth, 'giảm còn 3%'],
    [parseGrowth, 'tăng 14,5 điểm %'],
    [parseGrowth, 'tăng mạnh'],
    [parseGrowth, 'tăng #%'],
    [parseGrowth, 'dịch vụ tăng 6%'],
    [parseGrowth, 'tăng (6%)'],
    [parseGrowth, '(tăng) 6%'],
    [parsePoints, 'giảm 0,7%'],
    [parseAttainment, 'đạt 100,2%'],
    [parseAttainment, 'vượt 6,9% kế hoạch'],
    [parseExcess, 'đạt 106,9% kế hoạch'],
    [parseMultiple, 'tăng 4,5%'],
    [parseIndex, 'tăng 4,5% năm 2023'],
    [parseVerdict, 'khá'],
    [parseVerdict, 'không kế hoạch đạt'],
  ])('%o refuses %j, which says something else', (parse, text) => {
    expect(() => parse(text)).toThrow(expect.objectContaining({ code: text === 'tăng #%' ? 'invalid-decimal' : 'invalid-text', input: expect.any(String) }));
  });

  test('another phrase, and a number in another style, are different errors', () => {
    expect(() => parseGrowth('giảm còn 3%')).toThrow(expect.objectContaining({ name: 'InvalidTextError', code: 'invalid-text', input: 'giảm còn 3%' }));
    expect(() => parseVerdict('khá')).toThrow(expect.objectContaining({ code: 'invalid-text' }));
    expect(() => parseGrowth('tăng 14.5%')).toThrow(expect.objectContaining({ name: 'InvalidDecimalError' }));
    expect(() => parseGrowth(undefined as unknown as string)).toThrow(expect.objectContaining({ code: 'invalid-text' }));
  });

  test('what cannot be written is a mistake of whoever calls', () => {
    expect(() => formatMultiple('-5')).toThrow(expect.objectContaining({ code: 'invalid-option' }));
    expect(() => formatVerdict('khá' as 'met')).toThrow(expect.objectContaining({ code: 'invalid-option' }));
  });

  test('no property of Object is a verdict', () => {
    expect(() => formatVerdict('toString' as 'met')).toThrow('is no verdict');
  });
});

describe('the forms in which a phrase may come', () => {
  const phrases: readonly [(text: string) => unknown, string, unknown][] = [
    [parseGrowth, 'giảm 14,50%', '-14.50'],
    [parsePoints, 'giảm 14,50 điểm %', '-14.50'],
    [parseAttainment, 'hoàn thành 14,50% kế hoạch', '14.50'],
    [parseExcess, 'vượt 14,50% dự toán', '14.50'],
    [parseMultiple, 'gấp 14,50 lần', '14.50'],
    [parseIndex, 'bằng 14,50% năm 2023', { value: '14.50', base: '2023' }],
  ];

  test.each(phrases)('%o reads it composed or not, with any spaces, in any case, with "%" apart', (parse, text, result) => {
    const forms = [text.normalize('NFC'), text.normalize('NFD'), text.replaceAll(' ', '\u00a0'), text.replace('%', ' %'), text.toUpperCase()];
    for (const form of [...forms, ` ${text}\n`]) expect(parse(form)).toEqual(result);
  });

  test.each(phrases)('%o refuses full-width digits, and says so', (parse, text) => {
    expect(() => parse(text.replace('14,50', '１４,５０'))).toThrow('Full-width and other foreign digits are not read');
    expect(() => parse(text.replace('14,50', '1４,50'))).toThrow('Full-width and other foreign digits are not read');
  });
});
