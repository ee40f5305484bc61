import { describe, expect, it } from 'vitest';
import { audit, type AuditOptions } from '../../src/audit/audit.js';
import type { Figure, Relation } from '../../src/figures/types.js';
import { type Figures, literals } from './one-check.js';

const sum = (total: Extract<Relation, { type: 'sum' }>['total'], ...parts: readonly string[]): Relation => ({ id: 'parts', type: 'sum', total, parts });
const scope = (relation: string) => ({ kind: 'different-scope', relation });
const slip = (relation: string, figure: string) => ({ kind: 'unit-slip', relation, figure });

/** The explanations of the only conflict. */
function explained(figures: Figures, relations: readonly Relation[], options: AuditOptions = {}): unknown {
  const { conflicts } = audit({ figures, relations }, options);
  expect(conflicts.length).toBe(1);
  return conflicts[0]?.explanations;
}

describe('what else explains a conflict', () => {
  it('is nothing where each relation holds on its own', () => {
    const relations: readonly Relation[] = [
      { id: 'ab', type: 'same', figures: ['a', 'b'] },
      { id: 'bc', type: 'same', figures: ['b', 'c'] },
    ];
    expect(explained(literals({ a: '4.5', b: '4.6', c: '4.7' }), relations)).toEqual([]);
  });

  it('is another scope of a change or of growth', () => {
    const difference: Relation = { id: 'change', type: 'difference', current: 'c', previous: 'p', change: 'd' };
    expect(explained(literals({ c: '12.5', p: '10.2', d: '5.3' }), [difference])).toEqual([scope('change')]);
    const growth: Relation = { id: 'growth', type: 'growth', current: 'c', previous: 'p', rate: 'r' };
    expect(explained(literals({ c: '130.0', p: '100.0', r: '8.0' }), [growth])).toEqual([scope('growth')]);
  });

  it('is a slip of the unit of either level, but not of the rate, where these are a thousand times apart', () => {
    // 113 is 8.7 % above 104.
    const growth: Relation = { id: 'growth', type: 'growth', current: 'c', previous: 'p', rate: 'r' };
    expect(explained(literals({ c: '113.0', p: '104000', r: '8.7' }), [growth])).toEqual([scope('growth'), slip('growth', 'c'), slip('growth', 'p')]);
  });

  it('is no slip of what is exact', () => {
    expect(explained(literals({ a: '4000.0', b: '6000.0' }), [sum({ exact: '10' }, 'a', 'b')])).toEqual([scope('parts')]);
  });

  it('is no other denominator where the rate is zero', () => {
    const percent: Relation = { id: 'share', type: 'percent', part: 'p', whole: 'w', rate: { exact: '0' } };
    expect(explained(literals({ p: '5.0', w: '100.0' }), [percent])).toEqual([]);
  });
});

describe('a part that is not listed', () => {
  const of = (total: string, part: string | Figure, options: AuditOptions = {}) =>
    explained({ t: { literal: total }, a: typeof part === 'string' ? { literal: part } : part }, [sum('t', 'a')], options);
  const unlisted = (low: string, high: string, closed: boolean) => ({
    kind: 'part-not-listed',
    relation: 'parts',
    interval: { low, high, lowClosed: closed, highClosed: closed },
  });

  it('has the sign of the total', () => {
    expect(of('10.0', '9.0')).toEqual([unlisted('0.9', '1.1', true)]);
    expect(of('-10.0', '-9.0')).toEqual([unlisted('-1.1', '-0.9', true)]);
    expect([of('9.0', '10.0'), of('-9.0', '-10.0')]).toEqual([[scope('parts')], [scope('parts')]]);
  });

  it('is above zero where the total is zero or has no upper end', () => {
    expect(explained(literals({ a: '-2.3' }), [sum({ exact: '0' }, 'a')])).toEqual([unlisted('2.25', '2.35', true)]);
    const atLeast: Figures = { t: { literal: '11', hedge: 'at-least' }, a: { literal: '5.0' } };
    const interval = { low: '5.95', high: null, lowClosed: true, highClosed: false };
    expect(explained(atLeast, [sum('t', 'a')])).toEqual([{ kind: 'part-not-listed', relation: 'parts', interval }, slip('parts', 't'), slip('parts', 'a')]);
  });

  it('is below zero too where the total is somewhere short of zero', () => {
    // Always away from zero, −1 is printed of all from −1 to just short of 0, and 3 of all above 2 up to 3.
    const interval = { low: '-4', high: '-2', lowClosed: true, highClosed: false };
    expect(of('-1', '3', { rounding: 'up' })).toEqual([{ kind: 'part-not-listed', relation: 'parts', interval }]);
  });

  it('may be as small as can be', () => {
    // Half up, 9.9 ends before 9.95, where 10.0 begins.
    expect(of('10.0', '9.9', { rounding: 'half-up' })).toEqual([unlisted('0', '0.2', false)]);
    expect(of('-10.0', '-9.9', { rounding: 'half-up' })).toEqual([unlisted('-0.2', '0', false)]);
  });

  it('is none where what is missing has no end on the side of the total', () => {
    // A fall of more than 5 is not one of 3, unless one of the two is in other units.
    expect(of('-3.0', { literal: '-5.0', hedge: 'over' })).toEqual([scope('parts'), slip('parts', 't'), slip('parts', 'a')]);
  });
});
