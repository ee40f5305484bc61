import { describe } from 'vitest';
import {
  extractFigures,
  formatFigure,
  formatGrowth,
  formatIndex,
  formatMultiple,
  formatNumber,
  formatPeriod,
  formatQuantity,
  formatVerdict,
  parseAttainment,
  parseExcess,
  parseFigure,
  parseGrowth,
  parseIndex,
  parseNumber,
  parsePeriod,
  parseQuantity,
  parseVerdict,
} from '../../src/vi/index.js';
import { eachIs } from '../support/each-is.js';

const any = (value: unknown) => value as never;
const STYLE = 'expected up to 1000 characters such as "1.477,8"';
const UNITS = 'expected a unit of docs/vietnamese.md';

describe('what is no number', () => {
  eachIs('invalid-decimal', [
    [() => parseNumber(any(12)), '12 is no text; expected a number such as "1.477,8".', 12],
    [() => parseNumber('1.47,8'), `"1.47,8" is no number in Vietnamese style, from character 2 on; ${STYLE}.`, '1.47,8'],
    [() => parseNumber('khá'), `"khá" is no number in Vietnamese style, from character 1 on; ${STYLE}.`, 'khá'],
    [
      () => parseNumber('1.9'),
      `"1.9" is no number in Vietnamese style, from character 2 on; ${STYLE}. With { tolerant: true } it is read and the slip reported.`,
      '1.9',
    ],
    [
      () => parseNumber('１２'),
      `"１２" is no number in Vietnamese style, from character 1 on; ${STYLE}. Full-width and other foreign digits are not read.`,
      '１２',
    ],
    [() => parseQuantity(any(12)), '12 is no text; expected a number such as "1.477,8".', 12],
    [() => parseQuantity('tỷ đồng'), `"tỷ đồng" is no number in Vietnamese style, from character 1 on; ${STYLE}.`, 'tỷ đồng'],
    [() => parseGrowth('tăng #%'), `"" is no number in Vietnamese style, from character 1 on; ${STYLE}.`, ''],
  ]);
});

describe('what is no unit', () => {
  eachIs('invalid-unit', [
    [() => parseQuantity('12 phù phiếm'), `"12 phù phiếm" is no number with its unit alone; ${UNITS}, such as "tỷ đồng".`, '12 phù phiếm'],
    [() => parseFigure('5% và'), `"5% và" is no number with its unit alone; ${UNITS}, such as "tỷ đồng".`, '5% và'],
    [() => formatQuantity({ value: '1', unit: 'furlong' }), `"furlong" has no Vietnamese name here; ${UNITS}.`, 'furlong'],
  ]);
});

describe('what is no period', () => {
  const EXPECTED = 'expected one with its year, such as "quý III năm 2023"';
  eachIs('invalid-period', [
    [() => parsePeriod('quý III'), `"quý III" names no period; ${EXPECTED}.`, 'quý III'],
    [() => parseIndex('bằng 95%'), `"" names no period; ${EXPECTED}.`, ''],
    [() => formatPeriod('2023-Q5'), '"2023-Q5" is no period; expected its SDMX form, such as "2023-Q3" or "2023-01-01/P9M".', '2023-Q5'],
    [() => formatIndex('95', 'khá'), '"khá" is no period; expected its SDMX form, such as "2023-Q3" or "2023-01-01/P9M".', 'khá'],
  ]);
});

describe('what is another phrase', () => {
  eachIs('invalid-text', [
    [() => extractFigures(any(12)), '12 is no text; expected a string.', 12],
    [() => parsePeriod(any(undefined)), 'undefined is no text; expected a string.', undefined],
    [() => parseFigure('đạt 5%'), '"đạt 5%" is no figure alone; expected one such as "khoảng 5%" or "5-7 tỷ đồng".', 'đạt 5%'],
    [() => parseGrowth('giảm còn 3%'), '"giảm còn 3%" says something else; expected "tăng #%" or "tăng trưởng #%" or "+#%".', 'giảm còn 3%'],
    [() => parseAttainment('khá'), '"khá" says something else; expected "đạt #% kế hoạch" or "bằng #% kế hoạch" or "hoàn thành #% kế hoạch".', 'khá'],
    [() => parseExcess('Khá'), '"Khá" says something else; expected "vượt #% kế hoạch" or "vượt kế hoạch #%".', 'Khá'],
    [() => parseVerdict('khá'), '"khá" is no verdict; expected one such as "đạt kế hoạch".', 'khá'],
  ]);
});

describe('what is asked for', () => {
  eachIs('invalid-option', [
    [() => formatNumber('1', 21), '21 decimals cannot be printed; expected a whole number from 0 to 20.', 21],
    [() => formatMultiple('-5'), '"-5" is below zero; expected zero or above.', '-5'],
    [() => formatVerdict(any('khá')), '"khá" is no verdict; expected met, exceeded or missed.', 'khá'],
    [() => formatFigure({ unit: '%' }), 'undefined is no number of the figure; expected a literal, or low and high.', undefined],
    [() => formatFigure({ literal: '5', hedge: any('khá') }), '"khá" is no hedge; expected over, nearly, under, about, at-least, at-most.', 'khá'],
    [() => formatFigure(any(null)), 'null was given; expected a figure, { literal } or { low, high }.', null],
    [() => formatQuantity(any('181 VND')), '"181 VND" was given; expected a quantity, { value, unit }.', '181 VND'],
    [() => parseNumber('1', any(true)), 'true was given; expected options such as { tolerant }.', true],
  ]);

  eachIs('invalid-decimal', [
    [() => formatGrowth('1,5'), '"1,5" is no number here; expected a plain decimal with a point, no grouping, such as "-1477.8".', '1,5'],
  ]);
});
