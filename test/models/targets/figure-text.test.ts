import { describe, expect, it } from 'vitest';
import { sum } from '../../../src/decimal/decimal.js';
import type { Bound, PrintedFigure } from '../../../src/models/index.js';
import { boundText, figureText, levelText, numberText } from '../../../src/models/targets/figure-text.js';

describe('a figure in a table', () => {
  it.each<[PrintedFigure, string]>([
    ['14.50', '14.50'],
    [{ literal: '14.5' }, '14.5'],
    [{ literal: '600', hedge: 'over' }, '>600'],
    [{ literal: '600', hedge: 'nearly' }, '<600'],
    [{ literal: '600', hedge: 'under' }, '<600'],
    [{ literal: '600', hedge: 'about' }, '~600'],
    [{ literal: '600', hedge: 'at-least' }, '≥600'],
    [{ literal: '600', hedge: 'at-most' }, '≤600'],
    [{ literal: '111200', hedge: ['about', 'nearly'] }, '~<111200'],
    [{ low: '135', high: '140' }, '135–140'],
    [{ low: '135', high: '140', hedge: 'about' }, '~135–140'],
  ])('of %j is %s', (figure, text) => {
    expect(figureText(figure)).toBe(text);
  });
});

describe('a bound in a table', () => {
  it.each<[Bound, string]>([
    [{ kind: 'at-least', value: '3' }, '3'],
    [{ kind: 'at-least', value: '3', open: false }, '3'],
    [{ kind: 'at-least', value: '3', open: true }, '>3'],
    [{ kind: 'at-most', value: '3', open: true }, '<3'],
    [{ kind: 'exactly', value: { literal: '3', hedge: 'about' } }, '~3'],
    [{ kind: 'range', low: '6.6', high: { literal: '6.8' }, better: 'inside' }, '6.6–6.8'],
  ])('of %j is %s', (bound, text) => {
    expect(boundText(bound)).toBe(text);
  });
});

describe('a computed number in a table', () => {
  it('has the decimals that it is known to, none where these are negative, and at most 20', () => {
    expect(numberText('1.25', 1)).toBe('1.3');
    expect(numberText('450', -1)).toBe('450');
    expect(numberText('1', 25)).toBe(`1.${'0'.repeat(20)}`);
  });

  it('has the decimals of the level that it comes from, and at least two digits', () => {
    expect(levelText(sum(['15039.3']), '15295')).toBe('15039');
    expect(levelText(sum(['93.75']), '90.0')).toBe('93.8');
    expect(levelText(sum(['1.5003']), '2')).toBe('1.5');
    expect(levelText(sum(['0.01234']), '1')).toBe('0.012');
    expect(levelText(sum(['12.34']), '1')).toBe('12');
    expect(levelText(sum(['0']), '0.0')).toBe('0.0');
    expect(levelText(sum(['0']), '0')).toBe('0');
  });
});
