import { describe, expect, it } from 'vitest';
import type { PrintedFigure } from '../../../src/models/index.js';
import {
  baseAndRate,
  derivedCell,
  hundredAnd,
  hundredfold,
  levelBefore,
  percentOf,
  printedCell,
  printedRate,
} from '../../../src/models/targets/plan-levels.js';

const RANGE: PrintedFigure = { low: '98', high: '99' };

const printed = (text: string) => ({ text, derived: false });
const derived = (text: string) => ({ text, derived: true });
const rate = (figure: PrintedFigure, isDerived = false) => ({ figure, derived: isDerived });

describe('a cell of a plan table', () => {
  it('is printed, computed, or none', () => {
    expect(printedCell({ literal: '14.5', hedge: 'about' })).toEqual(printed('~14.5'));
    expect(printedCell(undefined)).toBeNull();
    expect(derivedCell('5')).toEqual(derived('5'));
    expect(derivedCell(undefined)).toBeNull();
  });
});

describe('a level in percent of its base', () => {
  it('is as printed', () => {
    expect(printedRate(RANGE)).toEqual(rate(RANGE));
    expect(printedRate(undefined)).toBeUndefined();
  });

  it('is 100 and the growth or excess, with its decimals', () => {
    expect(hundredAnd('14.5')).toEqual(rate('114.5', true));
    expect(hundredAnd({ literal: '-3.25', hedge: 'about' })).toEqual(rate('96.75', true));
    expect(hundredAnd('48')).toEqual(rate('148', true));
    expect(hundredAnd(RANGE)).toBeUndefined();
    expect(hundredAnd(undefined)).toBeUndefined();
  });

  it('is a hundred times the multiple, with two decimals less', () => {
    expect(hundredfold('4.5')).toEqual(rate('450', true));
    expect(hundredfold({ literal: '1.2345' })).toEqual(rate('123.45', true));
    expect(hundredfold(RANGE)).toBeUndefined();
    expect(hundredfold(undefined)).toBeUndefined();
  });
});

describe('a base and the level in percent of it', () => {
  it('are both as printed', () => {
    expect(baseAndRate('181', '180', rate('100.6'), true)).toEqual({ base: printed('180'), rate: printed('100.6') });
    expect(baseAndRate('181', '180', rate('114', true), true)).toEqual({ base: printed('180'), rate: derived('114') });
  });

  it('are each computed from the other', () => {
    // 15295/1.017 = 15039.3…, 834/900 = 0.92666…
    expect(baseAndRate({ literal: '15295' }, undefined, rate({ literal: '101.7' }), true)).toEqual({ base: derived('15039'), rate: printed('101.7') });
    expect(baseAndRate({ literal: '834' }, { literal: '900' }, undefined, true)).toEqual({ base: printed('900'), rate: derived('92.7') });
  });

  it('are not computed of rates, of ranges, of what is missing, or by what is not above zero', () => {
    expect(baseAndRate('3', '4', undefined, false)).toEqual({ base: printed('4'), rate: null });
    expect(baseAndRate(RANGE, undefined, rate('98'), true)).toEqual({ base: null, rate: printed('98') });
    expect(baseAndRate('5', undefined, rate(RANGE), true)).toEqual({ base: null, rate: printed('98–99') });
    expect(baseAndRate(undefined, undefined, rate('98'), true)).toEqual({ base: null, rate: printed('98') });
    expect(baseAndRate('0', undefined, rate('0'), true)).toEqual({ base: null, rate: printed('0') });
    expect(baseAndRate(undefined, '4', undefined, true)).toEqual({ base: printed('4'), rate: null });
    expect(baseAndRate('3', undefined, undefined, true)).toEqual({ base: null, rate: null });
  });

  it('as a percentage have one decimal', () => {
    // 950/834 = 1.13908…
    expect(percentOf('950', { literal: '834' })).toBe('113.9');
    expect(percentOf('0', '5')).toBe('0.0');
    expect(percentOf('5', '0')).toBeUndefined();
    expect(percentOf('5', '-2')).toBeUndefined();
    expect(percentOf(RANGE, '5')).toBeUndefined();
    expect(percentOf('5', RANGE)).toBeUndefined();
  });
});

describe('the level before a change', () => {
  it('has the decimals of both', () => {
    expect(levelBefore('64.9', '2.6')).toBe('62.3');
    expect(levelBefore({ literal: '3' }, { literal: '-1.25' })).toBe('4.25');
    expect(levelBefore('3.25', '1')).toBe('2.25');
  });

  it('is none of a range, or where one is missing', () => {
    expect(levelBefore(RANGE, '1')).toBeUndefined();
    expect(levelBefore('100', RANGE)).toBeUndefined();
    expect(levelBefore(undefined, '1')).toBeUndefined();
    expect(levelBefore('100', undefined)).toBeUndefined();
  });
});
