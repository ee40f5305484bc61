import { describe, expect, it } from 'vitest';
import { inUnit } from '../../../src/models/targets/in-unit.js';

describe('a printed figure in another unit of its measure', () => {
  it.each([
    ['88700', 'billion VND', 'trillion VND', { literal: '88.7' }],
    ['15295', 'billion VND', 'trillion VND', { literal: '15.295' }],
    ['15295.0', 'billion VND', 'trillion VND', { literal: '15.2950' }],
    ['103.5', 'trillion VND', 'billion VND', { literal: '103500', granularity: '100' }],
    ['103.550', 'trillion VND', 'billion VND', { literal: '103550' }],
    ['103.5504', 'trillion VND', 'billion VND', { literal: '103550.4' }],
    ['22.0', 'trillion VND', 'billion VND', { literal: '22000', granularity: '100' }],
    ['181', 'trillion VND', 'billion VND', { literal: '181000' }],
    ['-1.25', 'trillion VND', 'million VND', { literal: '-1250000', granularity: '10000' }],
    ['1000', 'VND', 'billion VND', { literal: '0.000001' }],
    ['33.2', 'bed/10000 person', 'bed/thousand person', { literal: '3.32' }],
  ])('%s %s in %s keeps its precision', (literal, from, to, expected) => {
    expect(inUnit(literal, from, to)).toStrictEqual(expected);
  });

  it('is the same figure in the same unit', () => {
    const figure = { literal: '14.5', hedge: 'about' } as const;
    expect(inUnit(figure, '%', '%')).toBe(figure);
    expect(inUnit(figure, 'pp', '%')).toBe(figure);
    expect(inUnit('5', 'thousand VND/person', 'million VND/thousand person')).toBe('5');
  });

  it('keeps hedge and notes, and takes both ends of a range and the granularity along', () => {
    expect(inUnit({ low: '135', high: '140', hedge: 'about', note: 'n' }, 'billion VND', 'trillion VND')).toStrictEqual({
      low: '0.135',
      high: '0.14',
      hedge: 'about',
      note: 'n',
    });
    expect(inUnit({ literal: '88700', granularity: '100' }, 'billion VND', 'trillion VND')).toStrictEqual({ literal: '88.7', granularity: '0.1' });
  });

  it('is none in a unit of another measure', () => {
    expect(inUnit('5', 'billion VND', 'million USD')).toBeUndefined();
    expect(inUnit('5', '%', 'person')).toBeUndefined();
  });
});
