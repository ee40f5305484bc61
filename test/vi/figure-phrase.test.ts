import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Hedge } from '../../src/figures/types.js';
import { formatFigure, parseFigure } from '../../src/vi/index.js';

describe('ranges and hedges', () => {
  test.each([
    ['trên 103 nghìn tỷ đồng', { literal: '103', unit: 'trillion VND', hedge: 'over' }],
    ['hơn 5 tỷ USD', { literal: '5', unit: 'billion USD', hedge: 'over' }],
    ['gần 90.500 tấn', { literal: '90500', unit: 'tonne', hedge: 'nearly' }],
    ['khoảng gần 44,9 %', { literal: '44.9', unit: '%', hedge: ['about', 'nearly'] }],
    ['xấp xỉ 12%', { literal: '12', unit: '%', hedge: 'about' }],
    ['dưới 3,0%', { literal: '3.0', unit: '%', hedge: 'under' }],
    ['không dưới 95%', { literal: '95', unit: '%', hedge: 'at-least' }],
    ['95% trở lên', { literal: '95', unit: '%', hedge: 'at-least' }],
    ['95% trở xuống', { literal: '95', unit: '%', hedge: 'at-most' }],
    ['tối đa 2%', { literal: '2', unit: '%', hedge: 'at-most' }],
    ['135-140 triệu đồng', { low: '135', high: '140', unit: 'million VND' }],
    ['từ 135 đến 140 triệu đồng', { low: '135', high: '140', unit: 'million VND' }],
    ['khoảng 6,6 – 6,8%', { low: '6.6', high: '6.8', unit: '%', hedge: 'about' }],
    ['-2 đến -1,5%', { low: '-2', high: '-1.5', unit: '%' }],
    ['14,50', { literal: '14.50' }],
  ])('%s', (text, figure) => {
    expect(parseFigure(text)).toStrictEqual(figure);
  });

  test.each(['đạt 5%', 'khoảng', '5% và', '5-%', '135-140 tỷ', 'từ khoảng năm 5%', ''])('%j is no figure by itself, and is refused', (text) => {
    expect(() => parseFigure(text)).toThrow();
  });

  test('another phrase, an unknown unit and a number in another style are different errors', () => {
    expect(() => parseFigure('đạt 5%')).toThrow(expect.objectContaining({ code: 'invalid-text' }));
    expect(() => parseFigure('5% và')).toThrow(expect.objectContaining({ code: 'invalid-unit' }));
    expect(() => parseFigure('khoảng 5.5%')).toThrow(expect.objectContaining({ code: 'invalid-decimal' }));
    expect(() => parseFigure('khoảng ５%')).toThrow('Full-width and other foreign digits are not read');
  });

  test('composed letters or not, other spaces and "%" apart make no difference', () => {
    const figure = { literal: '95.0', unit: '%', hedge: ['at-least', 'at-least'] };
    const text = 'tối thiểu 95,0% trở lên';
    for (const form of [text.normalize('NFD'), text.replaceAll(' ', '\u00a0'), text.replace('%', ' %'), text.toUpperCase()]) {
      expect(parseFigure(form)).toEqual(figure);
    }
  });

  test.each([
    [{ literal: '103', unit: 'trillion VND', hedge: 'over' }, 'trên 103 nghìn tỷ đồng'],
    [{ literal: '44.90', unit: '%', hedge: ['about', 'nearly'] }, 'khoảng gần 44,90%'],
    [{ low: '135', high: '140', unit: 'million VND' }, '135-140 triệu đồng'],
    [{ low: '-2', high: '-1.5', unit: '%' }, '-2 đến -1,5%'],
    [{ low: '-2', high: '1.5', unit: '%' }, '-2-1,5%'],
    [{ literal: '14.50' }, '14,50'],
  ] as const)('%j is written as %j', (figure, text) => {
    expect(formatFigure(figure)).toBe(text);
  });

  test('a hedged quantity is read again with its printed digits', () => {
    for (const hedge of ['over', 'nearly', 'under', 'about', 'at-least', 'at-most'] as const) {
      for (const literal of ['103', '103.0', '0.50', '1477.80']) {
        const figure = { literal, unit: 'trillion VND', hedge };
        expect(parseFigure(formatFigure(figure))).toEqual(figure);
      }
    }
  });

  test('what is written is read again as the same figure', () => {
    const ends = fc
      .tuple(fc.integer({ min: -9_999, max: 9_999 }), fc.integer({ min: 1, max: 999 }))
      .map(([low, width]) => [low / 10, (low + width) / 10].map((end) => end.toFixed(1)));
    const numbers = fc.oneof(
      ends.map(([literal]) => ({ literal: (literal ?? '').replace(/^-0\.0$/, '0.0') })),
      ends.map(([low, high]) => ({ low: low ?? '', high: high ?? '' })),
    );
    const hedges: fc.Arbitrary<{ hedge?: Hedge | Hedge[] }> = fc.constantFrom(
      {},
      { hedge: 'over' },
      { hedge: 'nearly' },
      { hedge: 'under' },
      { hedge: 'at-least' },
      { hedge: 'at-most' },
      { hedge: ['about', 'nearly'] },
    );
    const units = fc.constantFrom({}, { unit: '%' }, { unit: 'billion VND' }, { unit: 'bed/10000 person' }, { unit: 'pp' });
    fc.assert(
      fc.property(numbers, units, hedges, (number, unit, hedge) => {
        const figure = { ...number, ...unit, ...hedge };
        expect(parseFigure(formatFigure(figure))).toEqual(figure);
      }),
    );
  });

  test('a figure that is not printed cannot be written, nor an unknown hedge', () => {
    expect(() => formatFigure({ unit: '%' })).toThrow('expected a literal, or low and high');
    expect(() => formatFigure({ low: '5' })).toThrow('expected a literal, or low and high');
    expect(() => formatFigure({ high: '5' })).toThrow('expected a literal, or low and high');
    expect(() => formatFigure({ literal: '5', hedge: 'constructor' as 'over' })).toThrow('is no hedge');
  });
});
