import { describe, expect, it } from 'vitest';
import type { AuditOptions } from '../../src/audit/audit.js';
import type { Unnamed } from '../figures/one-relation.js';
import { checkOne, type Figures, literals } from './one-check.js';

const sum = (...parts: readonly string[]): Unnamed => ({ type: 'sum', total: 't', parts });
const atMost: Unnamed = { type: 'at-most', lesser: 'a', greater: 'b' };

/** By how many units each figure would have had to be wrong. */
function caught(figures: Figures, relation: Unnamed, rounding: AuditOptions['rounding'] = 'unknown'): Readonly<Record<string, string | null>> {
  return Object.fromEntries(checkOne(figures, relation, { rounding }).detects.map(({ figure, units }) => [figure, units]));
}

describe('the change that a sum would have caught', () => {
  it('is the same for each of its figures, however many', () => {
    // Four roundings hide 0.2, and its own 0.05 more: 2.5 units.
    const figures = literals({ t: '60.0', a: '1.0', b: '2.0', c: '7.0', d: '50.0' });
    expect(caught(figures, sum('a', 'b', 'c', 'd'))).toEqual({ t: '3', a: '3', b: '3', c: '3', d: '3' });
  });

  it('is the same below zero as above, and of zero', () => {
    // Two roundings and its own hide 1.5 units.
    expect(caught(literals({ t: '-10.0', a: '-4.2', b: '-5.8' }), sum('a', 'b'))).toEqual({ t: '2', a: '2', b: '2' });
    // A unit off, 0.05 to 0.15 still meets −0.05 to 0.05.
    expect(caught(literals({ t: '0.0', a: '0.0' }), sum('a'))).toEqual({ t: '2', a: '2' });
  });

  it('is counted in a last place beyond floats too', () => {
    // What 0.0 allows, up to 0.05, is 5 · 10²⁹⁸ units of the total's last place, 10⁻³⁰⁰; its own half unit comes on top.
    const figures = literals({ t: `0.${'0'.repeat(300)}`, a: '0.0' });
    expect(caught(figures, sum('a'))).toEqual({ t: `5${'0'.repeat(297)}1`, a: '1' });
  });

  it('is the same for numbers of more digits than floats have', () => {
    const ones = '1'.repeat(42);
    expect(caught(literals({ t: ones, a: ones, b: '0' }), sum('a', 'b'))).toEqual({ t: '2', a: '2', b: '2' });
  });

  it('is counted in the last place that is printed, of a figure that was rounded more finely too', () => {
    // 1, to a twentieth, ends before 1.025; a unit down it ends before 0.025, where the range begins. The range ends before
    // 3.5: 3 begins at 2.975, 4 at 3.975.
    const figures: Figures = { t: { low: '0.03', high: '3' }, a: { literal: '1', granularity: '0.05' } };
    expect(caught(figures, sum('a'), 'half-up')).toEqual({ a: '1' });
  });

  it('is none where one of its figures may be anything', () => {
    expect(caught({ ...literals({ t: '10.0', b: '5.8' }), a: { literal: '4.2', hedge: 'about' } }, sum('a', 'b'))).toEqual({ t: null, a: null, b: null });
  });

  it('is a unit less where intervals only touch and an end does not belong', () => {
    // 60.0 a unit down ends at 59.95 and a unit up begins at 60.05; 100 less 40.0 reaches from 59.95 to 60.05. Half up, what
    // is below ends before 59.95; half down, what is above begins after 60.05.
    const shares: Unnamed = { type: 'sum', total: { exact: '100' }, parts: ['a', 'b'] };
    const figures = literals({ a: '60.0', b: '40.0' });
    expect(caught(figures, shares)).toEqual({ a: '2', b: '2' });
    expect(caught(figures, shares, 'half-up')).toEqual({ a: '1', b: '1' });
    expect(caught(figures, shares, 'half-down')).toEqual({ a: '1', b: '1' });
  });
});

describe('the change that an order would have caught', () => {
  it('begins behind the end of the other figure, or at it where one of the two does not belong', () => {
    // 4.7 begins at 4.65, where 4.6 ends; 4.4 ends at 4.45, where 4.5 begins.
    expect(caught(literals({ a: '4.5', b: '4.6' }), atMost)).toEqual({ a: '3', b: '3' });
    expect(caught(literals({ a: '4.5', b: '4.6' }), atMost, 'half-up')).toEqual({ a: '2', b: '2' });
    expect(caught(literals({ a: '4.5', b: '4.6' }), atMost, 'half-down')).toEqual({ a: '2', b: '2' });
  });

  it('is the next whole number of units where the ends lie between two', () => {
    // From 4.45 to 4.605 are 1.55 tenths, or 15.5 hundredths.
    expect(caught(literals({ a: '4.5', b: '4.60' }), atMost, 'half-up')).toEqual({ a: '2', b: '16' });
  });

  it('is a unit at least, of a figure that holds only if it was rounded coarsely', () => {
    // 184 is not above 180 if that is 185 at most; 181 has no such doubt, nor has 179.
    const figures = literals({ a: '184', b: '180' });
    expect(checkOne(figures, atMost)).toMatchObject({ verdict: 'consistent-if', assumption: [{ figure: 'b', granularity: '10' }] });
    expect(caught(figures, atMost)).toEqual({ a: '2', b: '1' });
  });
});
