import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatNumber, parseNumber } from '../../src/vi/index.js';

/** Digits with a point as the decimal mark, zeros at the end kept; written without the code under test. */
const literals = fc
  .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 30n }), fc.option(fc.stringMatching(/^\d{1,12}$/), { nil: undefined }))
  .map(([isNegative, whole, decimals]) => {
    const unsigned = decimals === undefined ? `${whole}` : `${whole}.${decimals}`;
    return isNegative && /[1-9]/.test(unsigned) ? `-${unsigned}` : unsigned;
  });

describe('a number in Vietnamese style', () => {
  test.each([
    ['1.477,8', '1477.8'],
    ['15.295', '15295'],
    ['22,0', '22.0'],
    ['0,05', '0.05'],
    ['1.757.000', '1757000'],
    ['999', '999'],
    ['-9,28', '-9.28'],
    ['−9,28', '-9.28'],
    ['+3,63', '3.63'],
    ['-0,0', '0.0'],
    ['08', '8'],
    ['126,484', '126.484'],
  ])('%s is %s, with all the digits that are printed', (text, literal) => {
    expect(parseNumber(text)).toBe(literal);
  });

  test.each([
    ['1.47,8', 2],
    ['1.4778', 2],
    ['1,477.8', 6],
    ['1,2,3', 4],
    ['8000', 1],
    ['1234,5', 1],
    ['1.9', 2],
    ['0.500', 2],
    ['0204', 1],
    ['12,', 3],
    [',5', 1],
    ['12 tỷ', 3],
    [' 12', 1],
    ['', 1],
    ['-', 2],
    ['1e3', 2],
    ['Infinity', 1],
  ])('%j is refused, and the message says that it goes wrong from character %i on', (text, character) => {
    expect(() => parseNumber(text)).toThrow(`from character ${character} on`);
  });

  test('full-width digits are refused with the reason', () => {
    expect(() => parseNumber('１２,５')).toThrow('Full-width and other foreign digits are not read');
    expect(() => parseNumber('１２,５', { tolerant: true })).toThrow('Full-width');
  });

  test('more than 1,000 characters are refused, and no text too', () => {
    expect(() => parseNumber('1'.repeat(1_001))).toThrow('up to 1000 characters');
    expect(() => parseNumber('1'.repeat(1_001), { tolerant: true })).toThrow('up to 1000 characters');
    expect(() => parseNumber(`0,${'5'.repeat(999)}`)).toThrow('up to 1000 characters');
    expect(parseNumber(`0,${'5'.repeat(998)}`)).toBe(`0.${'5'.repeat(998)}`);
    expect(parseNumber('1'.repeat(1_000), { tolerant: true }).value).toBe('1'.repeat(1_000));
    expect(() => parseNumber(12 as unknown as string)).toThrow('12 is no text');
  });

  test('a refusal of a known slip says how it can be read', () => {
    expect(() => parseNumber('8000')).toThrow('With { tolerant: true } it is read');
  });
});

describe('the slips of real documents, in the tolerant mode', () => {
  const read = (text: string) => parseNumber(text, { tolerant: true });

  test('a number without a slip is read and none is reported', () => {
    expect(read('1.477,8')).toEqual({ value: '1477.8', slips: [] });
  });

  test('a decimal point is one where no group of three digits follows', () => {
    expect(read('1.9')).toEqual({ value: '1.9', slips: [{ slip: 'decimal-point', at: 1, readings: ['1.9'] }] });
    expect(read('0.500')).toEqual({ value: '0.500', slips: [{ slip: 'decimal-point', at: 1, readings: ['0.500'] }] });
  });

  test('a comma before three digits is a decimal comma by the rules, and may have been meant to group', () => {
    expect(read('126,484')).toEqual({ value: '126.484', slips: [{ slip: 'grouping-comma', at: 3, readings: ['126.484', '126484'] }] });
  });

  test('a comma before three digits cannot group behind a zero', () => {
    expect(read('0,484')).toEqual({ value: '0.484', slips: [] });
  });

  test('two commas can only group', () => {
    expect(read('-9,948,218')).toEqual({ value: '-9948218', slips: [{ slip: 'grouping-comma', at: 2, readings: ['-9948218'] }] });
  });

  test('English style has two slips', () => {
    expect(read('1,477.8').slips.map(({ slip, at }) => [slip, at])).toEqual([
      ['grouping-comma', 1],
      ['decimal-point', 5],
    ]);
    expect(read('1,477.8').value).toBe('1477.8');
    expect(read('1,477.85').value).toBe('1477.85');
  });

  test('thousands without points are reported as such', () => {
    expect(read('8000')).toEqual({ value: '8000', slips: [{ slip: 'ungrouped', at: 0, readings: ['8000'] }] });
    expect(read('12345.6').slips.map(({ slip }) => slip)).toEqual(['ungrouped', 'decimal-point']);
    expect(read('-8000,25')).toEqual({ value: '-8000.25', slips: [{ slip: 'ungrouped', at: 1, readings: ['-8000.25'] }] });
  });

  test('many digits behind a decimal point are not ungrouped thousands', () => {
    expect(read('1.2345')).toEqual({ value: '1.2345', slips: [{ slip: 'decimal-point', at: 1, readings: ['1.2345'] }] });
  });

  test.each(['1.47,8', '0204', '1.2.3', '1,2.3', '12 345', '12-5', '1+2', '--5'])('%j is no slip that is known, and is refused', (text) => {
    expect(() => read(text)).toThrow('is no number in Vietnamese style');
  });
});

describe('writing a number', () => {
  test('the digits that were given are kept, whatever holds them', () => {
    expect(formatNumber('22.0')).toBe('22,0');
    expect(formatNumber(1477.8)).toBe('1.477,8');
    expect(formatNumber(10n ** 12n)).toBe('1.000.000.000.000');
    expect(formatNumber('1.5e3')).toBe('1.500');
    expect(formatNumber('-0.0')).toBe('0,0');
  });

  test('a tie is rounded away from zero, and nothing is lost before it', () => {
    expect(formatNumber('0.25', 1)).toBe('0,3');
    expect(formatNumber('-1234567.25', 1)).toBe('-1.234.567,3');
    expect(formatNumber('-0.04', 1)).toBe('0,0');
    expect(formatNumber('-0.05', 1)).toBe('-0,1');
    expect(formatNumber('-0.4', 0)).toBe('0');
    expect(formatNumber('12345678901234567890.05', 1)).toBe('12.345.678.901.234.567.890,1');
  });

  test('decimals beyond 20 and texts that are no numbers are refused', () => {
    for (const decimals of [21, -1, 0.5, Number.NaN, Infinity, '1' as unknown as number]) {
      expect(() => formatNumber('1', decimals)).toThrow('expected a whole number from 0 to 20');
    }
    expect(formatNumber('1.5', 20)).toBe('1,50000000000000000000');
    expect(() => formatNumber('1,5')).toThrow('is no number here');
  });

  test('it agrees with the Vietnamese style of Intl.NumberFormat', () => {
    const ofIntl = (value: number, decimals: number) =>
      new Intl.NumberFormat('vi-VN', { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(value);
    // Integers and quarters are exact in binary, so that both round the same number.
    fc.assert(
      fc.property(fc.integer({ min: -4_000_000_000, max: 4_000_000_000 }), fc.integer({ min: 0, max: 4 }), (quarters, decimals) => {
        const value = quarters / 4;
        expect(formatNumber(value, decimals)).toBe(ofIntl(value, decimals).replace(/^-(?=[0,.]*$)/, ''));
      }),
    );
  });

  test('what is written is read again as the same literal', () => {
    fc.assert(
      fc.property(literals, (literal) => {
        expect(parseNumber(formatNumber(literal))).toBe(literal);
      }),
    );
  });

  test('what is written has no slip, but for three decimals, which look like a group', () => {
    fc.assert(
      fc.property(literals, (literal) => {
        const { value, slips } = parseNumber(formatNumber(literal), { tolerant: true });
        expect(value).toBe(literal);
        expect(slips.map(({ slip }) => slip)).toEqual(/^-?[1-9]\d{0,2}\.\d{3}$/.test(literal) ? ['grouping-comma'] : []);
      }),
    );
  });
});
