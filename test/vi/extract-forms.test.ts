import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractFigures } from '../../src/vi/index.js';
import { reading } from './reading.js';

const SENTENCE = 'Tỷ lệ hộ nghèo giảm còn khoảng 2,45%, giảm 1,05 điểm phần trăm; thu 12,5 nghìn tỷ đồng.';
const FOUND = ['2,45 = 2.45 % share about', '1,05 = -1.05 pp points', '12,5 = 12.5 trillion VND level'];

describe('a text in other forms', () => {
  test.each([
    ['with composed letters', SENTENCE.normalize('NFC')],
    ['with letters and accents apart', SENTENCE.normalize('NFD')],
    ['with non-breaking spaces', SENTENCE.replaceAll(' ', '\u00a0')],
    ['with "%" apart from its number', SENTENCE.replaceAll('%', ' %')],
    ['broken into lines', SENTENCE.replaceAll(' ', '\r\n')],
    ['with invisible characters', SENTENCE.replaceAll(' ', ' \u200b')],
    ['in capitals', SENTENCE.toUpperCase()],
  ])('%s gives the same figures, at the offsets of that text', (_, text) => {
    expect(reading(text)).toEqual(FOUND);
  });

  test('full-width and Arabic digits are not read, nor half of a number that holds one', () => {
    expect(reading('Tăng １２,５%, giảm １2,5%, đạt 1２,5%, còn ٣%.')).toEqual([]);
  });
});

describe('hostile texts', () => {
  const long = 100_000;

  test.each([
    ['digits', '9'.repeat(long)],
    ['points', '.'.repeat(long)],
    ['commas between digits', '1,'.repeat(long / 2)],
    ['points between digits', '1.'.repeat(long / 2)],
    ['slashes between digits', '1/'.repeat(long / 2)],
    ['brackets that never close', '('.repeat(long)],
    ['brackets that were never open', ')'.repeat(long)],
    ['one word', 'a'.repeat(long)],
    ['one word with digits', 'a1'.repeat(long / 2)],
    ['combining accents', 'a\u0301\u0323'.repeat(long / 3)],
    ['line breaks', '\n'.repeat(long)],
    ['hedges before nothing', 'khoảng gần '.repeat(long / 11)],
    ['halves of surrogate pairs', '\ud800'.repeat(long)],
  ])('%s hold no figure', (_, text) => {
    expect(extractFigures(text)).toEqual([]);
  });

  test('a figure is found behind any of them', () => {
    const figure = ' Thu đạt 12 tỷ đồng';
    for (const noise of ['9'.repeat(long), '('.repeat(long), 'khoảng '.repeat(long / 7), '1.'.repeat(long / 2)]) {
      expect(reading(`${noise}.${figure}`)).toEqual(['12 = 12 billion VND level']);
    }
  });

  test('hedges without end are all of them kept', () => {
    const [figure] = extractFigures(`${'khoảng '.repeat(1_000)}5%`);
    expect(figure?.hedge).toHaveLength(1_000);
  });

  test('every figure of one endless line is found', () => {
    const figures = extractFigures('dịch vụ tăng 6,5%, '.repeat(5_000));
    expect(figures).toHaveLength(5_000);
    expect(new Set(figures.map(({ value, kind }) => `${value} ${kind}`))).toEqual(new Set(['6.5 change']));
  });

  test('a period at the end of an endless clause holds for all that it says', () => {
    const figures = extractFigures(`${'5%,'.repeat(20_000)} năm 2023`);
    expect(figures).toHaveLength(20_000);
    expect(new Set(figures.map(({ period }) => period))).toEqual(new Set(['2023']));
  });

  test('every figure of a text of nested brackets is found', () => {
    const figures = extractFigures('giảm 5 vụ ('.repeat(5_000));
    expect(figures.map(({ value }) => value)).toEqual(Array.from({ length: 5_000 }, () => '-5'));
  });

  test('any text gives figures in its order, each within it and each a number', () => {
    const words = fc.constantFrom(
      'tăng',
      'giảm',
      'đạt',
      'tỷ đồng',
      '%',
      'kế hoạch',
      '(',
      ')',
      ',',
      ';',
      '.',
      '\n',
      '/',
      '-',
      'thứ',
      'năm 2023',
      '6 tháng',
      '12',
      '1.477,8',
      '5',
      '30/54',
      'khoảng',
      'từ',
      'đến',
      'trở lên',
      'số',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 30 }), (parts) => {
        const text = parts.join(' ');
        let last = 0;
        for (const { start, end, literal, value, low, high } of extractFigures(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toMatch(/^\d.*\d$|^\d$/s);
          for (const number of [literal ?? low, value ?? high]) expect(number).toMatch(/^-?\d+(\.\d+)?$/);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    );
  });
});
