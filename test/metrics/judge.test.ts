import { Decimal } from 'decimal.js';
import { InvalidDecimalError, InvalidOptionError, judge, type TargetBound } from 'planning-metrics';
import { describe, expect, test } from 'vitest';

const floor = (value: string | number, open?: boolean): TargetBound => ({ kind: 'at-least', value, open });
const ceiling = (value: string | number, open?: boolean): TargetBound => ({ kind: 'at-most', value, open });
const range = (low: string, high: string, better: 'higher' | 'lower' | 'inside'): TargetBound => ({ kind: 'range', low, high, better });

describe('an outcome is met, exceeded or missed', () => {
  test.each<[string, TargetBound, string | number, string]>([
    ['at the floor', floor('14.5'), '14.5', 'met'],
    ['just below the floor, although it prints like it', floor('14.5'), '14.46', 'missed'],
    ['just above the floor, where it prints like it', floor('14.5'), '14.54', 'met'],
    ['above the floor by a printed unit', floor('14.5'), '14.55', 'exceeded'],
    ['above a floor printed with more decimals', floor('14.50'), '14.51', 'exceeded'],
    ['above a floor given as a number, by its shortest form', floor(14.5), 14.54, 'met'],
    ['above a floor given with an exponent', floor('1e3'), '1000.4', 'met'],
    ['above a floor in whole thousands', floor('12760'), '12760.5', 'exceeded'],
    ['at an open floor', floor('3', true), '3', 'missed'],
    ['above an open floor', floor('3', true), '100', 'met'],
    ['at the ceiling', ceiling('2.5'), '2.5', 'met'],
    ['just above the ceiling', ceiling('2.5'), '2.51', 'missed'],
    ['below the ceiling, where it prints like it', ceiling('2.5'), '2.46', 'met'],
    ['below the ceiling by a printed unit', ceiling('2.5'), '2.44', 'exceeded'],
    ['at an open ceiling', ceiling('3', true), '3', 'missed'],
    ['below an open ceiling', ceiling('3', true), '1', 'met'],
    ['at an exact target', { kind: 'exactly', value: '6' }, '6.00', 'met'],
    ['next to an exact target', { kind: 'exactly', value: '6' }, '6.01', 'missed'],
    ['below a negative ceiling', ceiling('-1.9'), '-2', 'exceeded'],
    ['above a floor of zero', floor('0'), '0.6', 'exceeded'],
    ['inside a range', range('135', '140', 'higher'), '138', 'met'],
    ['at its ends', range('135', '140', 'higher'), '140', 'met'],
    ['below a range where more is better', range('135', '140', 'higher'), '134.9', 'missed'],
    ['beyond its better end', range('135', '140', 'higher'), '140.5', 'exceeded'],
    ['beyond its better end, where it prints like it', range('6.6', '6.8', 'higher'), '6.84', 'met'],
    ['beyond an end printed with fewer decimals than the other', range('6', '6.8', 'lower'), '5.96', 'met'],
    ['above a range where less is better', range('1', '2', 'lower'), '2.1', 'missed'],
    ['below a range where less is better', range('1', '2', 'lower'), '0.4', 'exceeded'],
    ['above a range to stay inside of', range('1', '2', 'inside'), '2.1', 'missed'],
    ['below a range to stay inside of', range('1', '2', 'inside'), '0.9', 'missed'],
    ['in a range of one value', range('2', '2', 'inside'), '2', 'met'],
  ])('%s', (_, target, actual, verdict) => {
    expect(judge(target, actual).verdict).toBe(verdict);
  });

  test('the range whose ends differ in decimals is judged by the finer one', () => {
    expect(judge(range('6', '6.8', 'lower'), '5.94').verdict).toBe('exceeded');
  });

  test('whatever type its numbers have', () => {
    const plain = judge(floor('14.5'), '15');
    expect(judge({ kind: 'at-least', value: new Decimal('14.5') }, new Decimal(15))).toEqual(plain);
    expect(judge({ kind: 'at-least', value: 14.5 }, 15n)).toEqual(plain);
    expect(judge(floor('14.5'), { value: '15' })).toEqual(plain);
  });
});

describe('beside the verdict stand', () => {
  test('attainment and excess, from the unrounded actual', () => {
    const { attainment, excess } = judge(floor('14.5'), '13.45');
    expect(attainment?.toFixed(10)).toBe('92.7586206897');
    expect(excess?.toFixed(10)).toBe('-7.2413793103');
  });

  test('neither of them for a range, or a target of zero or less', () => {
    for (const target of [range('1', '2', 'higher'), floor('0'), floor('-1'), { kind: 'exactly', value: 0 } as const]) {
      expect(judge(target, '1')).toMatchObject({ attainment: null, excess: null });
    }
  });

  test.each<[string, TargetBound, string, string]>([
    ['above a floor', floor('14.5'), '15', '0.5'],
    ['below a floor', floor('14.5'), '13.45', '-1.05'],
    ['below a ceiling', ceiling('2.5'), '2.35', '0.15'],
    ['above a ceiling', ceiling('2.5'), '2.6', '-0.1'],
    ['off an exact target', { kind: 'exactly', value: '6' }, '7', '-1'],
    ['off an exact target on the other side', { kind: 'exactly', value: '6' }, '5', '-1'],
    ['on an exact target', { kind: 'exactly', value: '6' }, '6', '0'],
    ['in a range where more is better', range('135', '140', 'higher'), '138', '3'],
    ['in a range where less is better', range('135', '140', 'lower'), '138', '2'],
    ['in a range to stay inside of, from its nearer end', range('135', '140', 'inside'), '139', '1'],
    ['outside a range to stay inside of', range('135', '140', 'inside'), '143', '-3'],
    ['at an open ceiling, where nothing is missing and yet it is missed', ceiling('3', true), '3', '0'],
  ])('the margin to the bound that it could fail: %s', (_, target, actual, margin) => {
    expect(judge(target, actual).margin.toFixed()).toBe(margin);
  });
});

describe('a verdict on a figure is certain', () => {
  const figure = (value: string, low: string | null, high: string | null, closed = true) => ({ value, low, high, lowClosed: closed, highClosed: closed });

  test.each<[string, TargetBound, Parameters<typeof judge>[1], string, boolean]>([
    ['for a plain number', floor('14.5'), '14.5', 'met', true],
    ['for a figure above the bound as a whole', floor('14.5'), figure('14.6', '14.55', '14.65'), 'exceeded', true],
    ['not for a figure that prints the bound itself', floor('14.5'), figure('14.5', '14.45', '14.55'), 'met', false],
    ['not for a missed figure that may lie above the bound', floor('14.5'), figure('14.4', '14.3', '14.5'), 'missed', false],
    ['not for a missed figure that may lie beyond the bound', floor('14.5'), figure('14.4', '14.2', '14.6'), 'missed', false],
    ['for a missed figure whose interval ends before the bound', floor('14.5'), figure('14.4', '14.3', '14.5', false), 'missed', true],
    ['for a missed figure below the bound as a whole', floor('14.5'), figure('14.4', '14.35', '14.45'), 'missed', true],
    ['for "over 14.5" against a floor of 14.5', floor('14.5'), figure('14.5', '14.5', null, false), 'met', true],
    ['for "over 14.5" against an open floor of 14.5', floor('14.5', true), figure('14.6', '14.5', null, false), 'met', true],
    ['not for "at least 14.5" against an open floor of 14.5', floor('14.5', true), figure('14.6', '14.5', null), 'met', false],
    ['not for "nearly 14.5" against a floor of 14.5', floor('14.5'), figure('14.5', null, '14.5', false), 'met', false],
    ['not for "under 3" against an open ceiling of 3, which its number alone misses', ceiling('3', true), figure('3', null, '3', false), 'missed', false],
    ['for "under 3" that is known to be 2.9', ceiling('3', true), figure('2.9', null, '3', false), 'met', true],
    ['not for a figure that reaches an open ceiling', ceiling('3', true), figure('2.9', null, '3'), 'met', false],
    ['for an exact count against an exact target', { kind: 'exactly', value: '6' }, figure('6', '6', '6'), 'met', true],
    ['not for a rounded figure against an exact target', { kind: 'exactly', value: '6' }, figure('6', '5.5', '6.5'), 'met', false],
    ['for a figure in the middle of a range', range('6.6', '6.8', 'inside'), figure('6.7', '6.65', '6.75'), 'met', true],
    ['not for a figure at the end of a range', range('6.6', '6.8', 'inside'), figure('6.8', '6.75', '6.85'), 'met', false],
    ['for a figure at the better end of a range, beyond which nothing is missed', range('6.6', '6.8', 'higher'), figure('6.8', '6.75', '6.85'), 'met', true],
    ['not for a figure of which nothing is known', floor('14.5'), figure('15', null, null), 'exceeded', false],
    ['for a figure whose one known end is above the bound', floor('14.5'), { value: '15', low: '14.5' }, 'exceeded', true],
  ])('%s', (_, target, actual, verdict, certain) => {
    expect(judge(target, actual)).toMatchObject({ verdict, certain });
  });
});

describe('what is no target is refused', () => {
  test.each([
    ['a target without kind', { value: '1' }],
    ['an unknown kind', { kind: 'minimum', value: '1' }],
    ['a kind that objects have', { kind: 'toString', value: '1' }],
    ['nothing', null],
    ['a bare number', 14.5],
  ])('%s', (_, target) => {
    expect(() => judge(target as unknown as TargetBound, '1')).toThrow(InvalidOptionError);
    expect(() => judge(target as unknown as TargetBound, '1')).toThrow(/write \{ kind: 'at-least', value \}/);
  });

  test('a range that does not say what is better, or has its ends the wrong way round', () => {
    expect(() => judge({ kind: 'range', low: 1, high: 2 } as unknown as TargetBound, '1')).toThrow("write 'higher', 'lower' or 'inside'");
    expect(() => judge(range('2', '1', 'inside'), '1')).toThrow('swap them');
  });

  test('an outcome that is no number, or whose interval has its ends the wrong way round', () => {
    expect(() => judge(floor('1'), '1,5')).toThrow(InvalidDecimalError);
    expect(() => judge(floor('1'), null as unknown as string)).toThrow(InvalidDecimalError);
    expect(() => judge(floor('1'), { value: '1', low: '2', high: '0' })).toThrow(InvalidOptionError);
    expect(() => judge({ kind: 'at-least' } as unknown as TargetBound, '1')).toThrow(InvalidDecimalError);
  });
});
