import { describe, expect, it } from 'vitest';
import { type Ends, hedgeIntervals } from '../../../src/figures/printed/hedge.js';
import { readLiteral } from '../../../src/figures/printed/literal.js';
import type { Hedge } from '../../../src/figures/types.js';
import { read, reduced } from '../intervals.js';

function ends(low: string, high = low): Ends {
  const [from, to] = [readLiteral(low), readLiteral(high)];
  if (from === null || to === null) throw new Error('no literal');
  return { low: from, high: to };
}

/** Worked by hand from: U a unit of the last digit that is not zero, u of the last printed digit. */
const rows: readonly (readonly [Hedge, string, hard: string, soft: string])[] = [
  // U = 100, u = 1
  ['over', '90500', '(90500, ∞)', '(90500, 90600)'],
  ['nearly', '90500', '(-∞, 90500)', '[90450, 90500)'],
  ['under', '90500', '(-∞, 90500)', '(-∞, 90500)'],
  ['about', '90500', '(-∞, ∞)', '[90450, 90550]'],
  ['at-least', '90500', '[90500, ∞)', '[90500, ∞)'],
  ['at-most', '90500', '(-∞, 90500]', '(-∞, 90500]'],
  // U = u = 0.1: half of U is less than u
  ['over', '55.1', '(55.1, ∞)', '(55.1, 55.2)'],
  ['nearly', '44.9', '(-∞, 44.9)', '[44.8, 44.9)'],
  ['about', '14.5', '(-∞, ∞)', '[14.4, 14.6]'],
  // U = 1, u = 0.1
  ['nearly', '22.0', '(-∞, 22)', '[21.5, 22)'],
  ['over', '22.0', '(22, ∞)', '(22, 23)'],
  // U = u = 1, and U = 10
  ['nearly', '7', '(-∞, 7)', '[6, 7)'],
  ['about', '78', '(-∞, ∞)', '[77, 79]'],
  ['about', '12760', '(-∞, ∞)', '[12755, 12765]'],
  // zero has no digit that is not zero
  ['over', '0', '(0, ∞)', '(0, 1)'],
  // a fall: the word speaks of its size
  ['over', '-3', '(-∞, -3)', '(-4, -3)'],
  ['nearly', '-3', '(-3, ∞)', '(-3, -2]'],
  ['under', '-3', '(-3, ∞)', '(-3, ∞)'],
  ['about', '-3', '(-∞, ∞)', '[-4, -2]'],
  ['at-least', '-3', '(-∞, -3]', '(-∞, -3]'],
  ['at-most', '-3', '[-3, ∞)', '[-3, ∞)'],
];

describe('a hedged figure', () => {
  it.each(rows)('%s %s is in %s, and as worded in %s', (hedge, literal, hard, soft) => {
    const hedged = hedgeIntervals(ends(literal), [hedge], read(`{${literal}}`));
    expect(reduced(hedged.hard)).toEqual(reduced(read(hard)));
    expect(reduced(hedged.soft)).toEqual(reduced(read(soft)));
  });

  it('that is about a number is never narrower than the bare number', () => {
    expect(reduced(hedgeIntervals(ends('4500'), ['about'], read('[4250, 4750]')).soft)).toEqual(reduced(read('[4250, 4750]')));
    expect(reduced(hedgeIntervals(ends('12000'), ['about'], read('[12000, 13000)')).soft)).toEqual(reduced(read('[11500, 13000)')));
    expect(reduced(hedgeIntervals(ends('-12000'), ['about'], read('(-13000, -12000]')).soft)).toEqual(reduced(read('(-13000, -11500]')));
  });

  it('that is about nearly a number keeps the direction softly, and has no hard bound', () => {
    const { hard, soft } = hedgeIntervals(ends('111200'), ['about', 'nearly'], read('{111200}'));
    expect(reduced(hard)).toEqual(read('(-∞, ∞)'));
    expect(reduced(soft)).toEqual(reduced(read('[111150, 111200)')));
    const over = hedgeIntervals(ends('6876'), ['about', 'over'], read('{6876}'));
    expect(reduced(over.hard)).toEqual(read('(-∞, ∞)'));
    expect(reduced(over.soft)).toEqual(reduced(read('(6876, 6877)')));
  });

  it('with two directions is where both hold', () => {
    const { hard, soft } = hedgeIntervals(ends('22.0'), ['over', 'at-least'], read('{22}'));
    expect(reduced(hard)).toEqual(reduced(read('(22, ∞)')));
    expect(reduced(soft)).toEqual(reduced(read('(22, 23)')));
  });

  it('that is a range is hedged at the end the word speaks of', () => {
    const range = ends('135', '140');
    const hedge = (word: Hedge) => hedgeIntervals(range, [word], read('[134.5, 140.5]'));
    expect(reduced(hedge('over').hard)).toEqual(reduced(read('(135, ∞)')));
    expect(reduced(hedge('over').soft)).toEqual(reduced(read('(135, 150)')));
    expect(reduced(hedge('nearly').soft)).toEqual(reduced(read('[134, 140)')));
    expect(reduced(hedge('about').soft)).toEqual(reduced(read('[134, 145]')));
    expect(reduced(hedgeIntervals(ends('-5', '-3'), ['over'], read('[-5.5, -2.5]')).hard)).toEqual(reduced(read('(-∞, -3)')));
  });
});
