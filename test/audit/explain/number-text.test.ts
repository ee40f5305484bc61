import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../../../src/audit/explain/english.js';
import { gapText, intervalText, numberText, withUnit } from '../../../src/audit/explain/number-text.js';
import { VIETNAMESE } from '../../../src/audit/explain/vietnamese.js';
import { NOWHERE, point, range } from './reports.js';

describe('a number in words', () => {
  it.each([
    ['0', '0', '0'],
    ['-5', '−5', '−5'],
    ['999', '999', '999'],
    ['1000', '1000', '1.000'],
    ['-123456', '−123456', '−123.456'],
    ['1234567', '1234567', '1.234.567'],
    ['-1477.80', '−1477.80', '−1.477,80'],
    ['0.1234567', '0.1234567', '0,1234567'],
  ])('keeps all digits of %s, with a true minus and the marks of the language', (literal, english, vietnamese) => {
    expect(numberText(literal, ENGLISH.marks)).toBe(english);
    expect(numberText(literal, VIETNAMESE.marks)).toBe(vietnamese);
  });

  it.each([
    ['30', undefined, '30', '30'],
    ['30', '%', '30%', '30%'],
    ['3.2', 'pp', '3.2 points', '3.2 điểm %'],
    ['1', 'pp', '1 point', '1 điểm %'],
    ['0', 'billion VND', '0 billion VND', '0 tỷ đồng'],
    ['2', 'bed/10000 person', '2 bed/10000 people', '2 giường/10.000 dân'],
    ['7', 'ha', '7 ha', '7 ha'],
    // A unit that is not built in has no name in Vietnamese.
    ['7', 'widget', '7 widget', '7 widget'],
  ])('%s of %s has its unit behind it, a percent sign at once', (number, unit, english, vietnamese) => {
    expect(withUnit(number, unit, ENGLISH)).toBe(english);
    expect(withUnit(number, unit, VIETNAMESE)).toBe(vietnamese);
  });

  it.each([
    ['1', 'case', '1 case'],
    ['491', 'case', '491 cases'],
    ['0', 'person', '0 people'],
    ['1', 'person', '1 person'],
    ['2.5', 'thousand person', '2.5 thousand people'],
    ['1', 'thousand person', '1 thousand people'],
    ['2', 'policy', '2 policies'],
    ['2', 'class', '2 classes'],
    ['2', 'hospital', '2 hospitals'],
    ['2', 'industrial park', '2 industrial parks'],
    ['2', 'thousand industrial cluster', '2 thousand industrial clusters'],
    ['2', 'million tonne', '2 million tonne'],
  ])('in English %s counts %s as %s', (number, unit, text) => {
    expect(withUnit(number, unit, ENGLISH)).toBe(text);
  });
});

describe('a gap in words', () => {
  it.each([
    ['-1234.5678', '1235'],
    ['1000', '1000'],
    ['12.25', '12.3'],
    ['12.24', '12.2'],
    ['9.996', '10'],
    ['-0.00123456', '0.00123'],
    ['5', '5'],
  ])('%s is %s: three digits, whole ones kept, without a sign', (gap, text) => {
    expect(gapText(gap, undefined, ENGLISH)).toBe(text);
  });

  it('is in points between percentages, in the unit otherwise', () => {
    expect(gapText('1.65', '%', ENGLISH)).toBe('1.65 points');
    expect(gapText('1.65', '%', VIETNAMESE)).toBe('1,65 điểm %');
    expect(gapText('-1', '%', ENGLISH)).toBe('1 point');
    expect(gapText('1402', 'document', VIETNAMESE)).toBe('1.402 văn bản');
  });
});

describe('an interval in words', () => {
  it.each([
    ['as they are up to six digits', range('-12.3456', '-12.1234'), 'between −12.3456 and −12.1234'],
    ['outward beyond six', range('10.1234567', '10.9876543'), 'between 10.12 and 10.99'],
    ['outward below zero', range('-10.9876543', '-10.1234567'), 'between −10.99 and −10.12'],
    ['one by one', range('10', '10.9876543'), 'between 10 and 10.99'],
    ['to the digits that tell them apart', range('10.12345678', '10.12367891'), 'between 10.12345 and 10.12368'],
    ['to ones at the coarsest', range('1234567.8', '9876543.2'), 'between 1234567 and 9876544'],
    ['to ones with their zeros', range('1999999.5', '2999999.5'), 'between 1999999 and 3000000'],
    ['however long they are', range(`0.${'0'.repeat(1_500)}1234567`, '0.5'), 'between 0 and 0.5'],
    ['without a zero at the end', range('1.5000001', '1.7000001'), 'between 1.5 and 1.71'],
    ['without zeros at the end', range('2.0000001', '2.3456789'), 'between 2 and 2.35'],
    ['with zeros elsewhere', range('10.0512345', '10.4512345'), 'between 10.05 and 10.46'],
  ])('has its ends %s', (_, interval, text) => {
    expect(intervalText(interval, undefined, ENGLISH)).toBe(text);
  });

  it.each([
    ['at least', { ...NOWHERE, low: '12345.678', lowClosed: true }, 'at least 12345 cases', 'tối thiểu 12.345 vụ'],
    ['more than', { ...NOWHERE, low: '1.23456789' }, 'more than 1.2345 cases', 'trên 1,2345 vụ'],
    ['at most', { ...NOWHERE, high: '98765.432', highClosed: true }, 'at most 98766 cases', 'tối đa 98.766 vụ'],
    ['less than', { ...NOWHERE, high: '0.00123456789' }, 'less than 0.0012346 cases', 'dưới 0,0012346 vụ'],
    ['at least one', { ...NOWHERE, low: '1', lowClosed: true }, 'at least 1 case', 'tối thiểu 1 vụ'],
    ['anything', NOWHERE, 'any number', 'số bất kỳ'],
    ['a point', point('1432'), '1432 cases', '1.432 vụ'],
    ['a point without its lower end', { ...point('5'), lowClosed: false }, 'no number at all', 'không có số nào'],
    ['a point without its upper end', { ...point('5'), highClosed: false }, 'no number at all', 'không có số nào'],
    ['two ends', range('1000', '1002'), 'between 1000 and 1002 cases', 'từ 1.000 đến 1.002 vụ'],
    ['two ends that do not belong', { ...range('0', '1'), lowClosed: false, highClosed: false }, 'between 0 and 1 cases', 'từ 0 đến 1 vụ'],
  ])('that is %s is so in both languages', (_, interval, english, vietnamese) => {
    expect(intervalText(interval, 'case', ENGLISH)).toBe(english);
    expect(intervalText(interval, 'case', VIETNAMESE)).toBe(vietnamese);
  });

  it('is shorter beside a printed number', () => {
    expect(intervalText(range('69.5', '70.5'), '%', ENGLISH, 'to')).toBe('69.5 to 70.5%');
    expect(intervalText(range('69.5', '70.5'), '%', VIETNAMESE, 'to')).toBe('69,5 đến 70,5%');
  });
});
