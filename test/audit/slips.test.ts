import { describe, expect, it } from 'vitest';
import { suggestionFor } from '../../src/audit/slips.js';
import type { Variable } from '../../src/figures/document/read-document.js';
import { read } from '../figures/intervals.js';

/** What is suggested for a literal where the rest of the document allows an interval: the slip and the literal. */
function suggested(literal: string, allowed: string): string | null {
  const suggestion = suggestionFor({ figure: { literal } } as Variable, read(allowed));
  return suggestion === null ? null : `${suggestion.slip} ${suggestion.literal}`;
}

describe('a slip of the pen', () => {
  it.each([
    ['481', '{581}', 'digit 581'],
    ['5', '{0}', 'digit 0'],
    ['481', '{491}', 'digit 491'],
    ['481', '{480}', 'digit 480'],
    ['481', '{489}', 'digit 489'],
    ['-38', '{-28}', 'digit -28'],
    ['-38', '{-31}', 'digit -31'],
    ['1.25', '{1.05}', 'digit 1.05'],
    ['1.25', '{1.15}', 'digit 1.15'],
    ['1.25', '{1.85}', 'digit 1.85'],
    ['1.25', '{1.95}', 'digit 1.95'],
    ['05', '{6}', 'digit 06'],
  ])('of %s for %s is one wrong digit, wherever it stands', (literal, allowed, slip) => {
    expect(suggested(literal, allowed)).toBe(slip);
  });

  it.each([
    ['4812', '{8412}', 'transposition 8412'],
    ['4812', '{4182}', 'transposition 4182'],
    ['4812', '{4821}', 'transposition 4821'],
    ['14.5', '{41.5}', 'transposition 41.5'],
    ['14.5', '{15.4}', 'transposition 15.4'],
    ['1.25', '{2.15}', 'transposition 2.15'],
    ['1.25', '{1.52}', 'transposition 1.52'],
    ['-1.25', '{-2.15}', 'transposition -2.15'],
  ])('of %s for %s is two neighbours that were swapped, across the decimal mark too', (literal, allowed, slip) => {
    expect(suggested(literal, allowed)).toBe(slip);
  });

  it.each([
    ['38', '{-38}', 'sign -38'],
    ['-38', '{38}', 'sign 38'],
    ['-0.5', '{0.5}', 'sign 0.5'],
  ])('of %s for %s is a sign', (literal, allowed, slip) => {
    expect(suggested(literal, allowed)).toBe(slip);
  });

  it.each([
    ['14.5', '{1.45}', 'decimal-mark 1.45'],
    ['14.5', '{145}', 'decimal-mark 145'],
    ['-14.5', '{-1.45}', 'decimal-mark -1.45'],
    ['-14.5', '{-145}', 'decimal-mark -145'],
    ['1234', '{1.234}', 'decimal-mark 1.234'],
    ['1234', '{12.34}', 'decimal-mark 12.34'],
    ['1234', '{123.4}', 'decimal-mark 123.4'],
  ])('of %s for %s is a decimal mark between other digits, or none', (literal, allowed, slip) => {
    expect(suggested(literal, allowed)).toBe(slip);
  });

  it.each([
    ['45', '{450}', 'factor-of-10 450'],
    ['-45', '{-450}', 'factor-of-10 -450'],
    ['45', '{0.45}', null],
    ['4.5', '{0.45}', 'factor-of-10 0.45'],
    ['-4.5', '{-0.45}', 'factor-of-10 -0.45'],
    // Inner zeros stay.
    ['4.05', '{0.405}', 'factor-of-10 0.405'],
    ['0.45', '{0.045}', 'factor-of-10 0.045'],
    ['45', '{45000}', 'factor-of-1000 45000'],
    ['45', '{0.045}', 'factor-of-1000 0.045'],
    ['4.5', '{4500}', 'factor-of-1000 4500'],
    ['4.5', '{0.0045}', 'factor-of-1000 0.0045'],
    ['-4.5', '{-0.0045}', 'factor-of-1000 -0.0045'],
    // Needless zeros go.
    ['0.45', '{450}', 'factor-of-1000 450'],
    ['0.05', '{50}', 'factor-of-1000 50'],
    ['0.45', '{0.00045}', 'factor-of-1000 0.00045'],
  ])('of %s for %s is a power of ten beyond the digits that are printed', (literal, allowed, slip) => {
    expect(suggested(literal, allowed)).toBe(slip);
  });

  it.each([
    ['48', '{148}', 'missing-digit 148'],
    ['48', '{418}', 'missing-digit 418'],
    ['48', '{481}', 'missing-digit 481'],
    ['-48', '{-481}', 'missing-digit -481'],
    ['14.5', '{214.5}', 'missing-digit 214.5'],
    ['14.5', '{124.5}', 'missing-digit 124.5'],
    ['14.5', '{142.5}', 'missing-digit 142.5'],
    ['14.5', '{14.25}', 'missing-digit 14.25'],
    ['14.5', '{14.57}', 'missing-digit 14.57'],
  ])('of %s for %s is a digit left out, at either side of the decimal mark too', (literal, allowed, slip) => {
    expect(suggested(literal, allowed)).toBe(slip);
  });

  it.each([
    ['4812', '{412}', 'extra-digit 412'],
    ['4812', '{482}', 'extra-digit 482'],
    ['4812', '{481}', 'extra-digit 481'],
    ['-4812', '{-412}', 'extra-digit -412'],
    ['124.5', '{14.5}', 'extra-digit 14.5'],
    ['14.25', '{14.5}', 'extra-digit 14.5'],
  ])('of %s for %s is a digit too many', (literal, allowed, slip) => {
    expect(suggested(literal, allowed)).toBe(slip);
  });

  it.each([
    // 22 is one digit away, 21 two that were swapped.
    ['12', '[21, 22]', 'digit 22'],
    ['14.25', '{14.2}', 'digit 14.20'],
    ['21', '[-21, -2.1]', 'sign -21'],
    ['14.5', '{1.45}', 'decimal-mark 1.45'],
    ['4500', '{4.5}', 'decimal-mark 4.500'],
    ['66', '[620, 666]', 'factor-of-10 660'],
    ['66', '[663, 669]', 'missing-digit 663'],
  ])('of %s for %s is of the likeliest kind', (literal, allowed, slip) => {
    expect(suggested(literal, allowed)).toBe(slip);
  });
});

describe('of several literals one slip away', () => {
  it.each([
    ['the nearest from above', '481', '[482, 999]', 'digit 482'],
    ['the nearest from below', '481', '[300, 480]', 'digit 480'],
    ['the nearest of the negative ones', '-48', '[-99, -50]', 'digit -58'],
    ['of two as near the first by its digits', '481', '[300, 600]', 'digit 480'],
    ['of two as near the first by its text', '481', '[480, 482]', 'digit 480'],
    ['the one without a needless zero', '4812', '{812}', 'extra-digit 812'],
    ['the one without a needless zero, below zero too', '-4812', '{-812}', 'extra-digit -812'],
    ['of two that are the same number too', '0.5', '{0.5}', 'missing-digit 0.50'],
  ])('is suggested %s', (_, literal, allowed, slip) => {
    expect(suggested(literal, allowed)).toBe(slip);
  });
});

describe('nothing is suggested', () => {
  it.each([
    ['that is the printed literal', '481', '{481.0}', null],
    ['that lies at an end that is left out', '481', '(480, 481)', null],
    ['that lies at the other end that is left out', '481', '(481, 482)', null],
    ['where no slip leads', '481', '{7777}', null],
    ['that is minus zero', '-5', '{0}', null],
    ['that is minus zero with decimals', '-5.0', '{0}', null],
    ['that puts a digit for the decimal mark', '14.5', '{1425}', null],
    ['where all is allowed from below', '481', '(-∞, 490]', null],
    ['where all is allowed from above', '481', '[482, ∞)', null],
    ['where all is allowed', '481', '(-∞, ∞)', null],
  ])('%s', (_, literal, allowed, slip) => {
    expect(suggested(literal, allowed)).toBe(slip);
  });

  it('for a literal of more than 60 characters', () => {
    const sixty = '1'.repeat(60);
    expect(suggested(sixty, `{${sixty.slice(1)}2}`)).toBe(`digit ${sixty.slice(1)}2`);
    expect(suggested(`${sixty}1`, `{${sixty}2}`)).toBeNull();
  });

  it('for a range, which has no literal', () => {
    expect(suggestionFor({ figure: { low: '135', high: '140' } } as Variable, read('{145}'))).toBeNull();
  });
});
