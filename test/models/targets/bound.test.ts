import { describe, expect, it } from 'vitest';
import type { Bound, PrintedFigure } from '../../../src/models/index.js';
import { betterSide, decidingNumber, numbersOf, plainBound, sameSideBound } from '../../../src/models/targets/bound.js';

const range = (better: 'higher' | 'lower' | 'inside'): Bound => ({ kind: 'range', low: { literal: '6.6' }, high: { literal: '6.8' }, better });

describe('a bound', () => {
  it.each<[Bound, 1 | -1 | null, string | undefined]>([
    [{ kind: 'at-least', value: '10' }, 1, '10'],
    [{ kind: 'at-most', value: { literal: '3' }, open: true }, -1, '3'],
    [{ kind: 'exactly', value: '100' }, null, '100'],
    [range('higher'), 1, '6.6'],
    [range('lower'), -1, '6.8'],
    [range('inside'), null, undefined],
  ])('%j is better on the side %s, and %s decides', (bound, side, number) => {
    expect(betterSide(bound)).toBe(side);
    expect(decidingNumber(bound)).toBe(number);
  });

  it('in plain numbers is what `judge` takes', () => {
    expect(plainBound({ kind: 'at-most', value: { literal: '3' }, open: true })).toEqual({ kind: 'at-most', value: '3', open: true });
    expect(plainBound(range('lower'))).toEqual({ kind: 'range', low: '6.6', high: '6.8', better: 'lower' });
    expect(plainBound({ kind: 'exactly', value: { low: '1', high: '2' } })).toBeUndefined();
    expect(plainBound({ kind: 'range', low: '1', high: { low: '1', high: '2' }, better: 'inside' })).toBeUndefined();
  });
});

describe('another value with the direction of a bound', () => {
  const plan: PrintedFigure = { low: '98', high: '99' };

  it('is held to the end that would be missed', () => {
    expect(sameSideBound({ kind: 'at-least', value: '10' }, plan)).toEqual({ kind: 'at-least', value: '98' });
    expect(sameSideBound({ kind: 'at-most', value: '3', open: true }, plan)).toEqual({ kind: 'at-most', value: '99' });
    expect(sameSideBound(range('higher'), '100')).toEqual({ kind: 'at-least', value: '100' });
    expect(sameSideBound(range('lower'), '100')).toEqual({ kind: 'at-most', value: '100' });
  });

  it('is the value itself where that is to be hit, and none inside a range', () => {
    expect(sameSideBound({ kind: 'exactly', value: '10' }, plan)).toEqual({ kind: 'exactly', value: plan });
    expect(sameSideBound(range('inside'), '100')).toBeUndefined();
  });
});

describe('the numbers of a figure', () => {
  it('are one, or the ends of a range', () => {
    expect(numbersOf('14.50')).toEqual(['14.50']);
    expect(numbersOf({ literal: '14.5', hedge: 'about', granularity: '0.5' })).toEqual(['14.5']);
    expect(numbersOf({ low: '135', high: '140' })).toEqual(['135', '140']);
  });
});
