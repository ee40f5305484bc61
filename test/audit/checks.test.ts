import { describe, expect, it } from 'vitest';
import type { Check } from '../../src/audit/types.js';
import type { Unnamed } from '../figures/one-relation.js';
import { range } from './explain/reports.js';
import { checkOne, type Figures, literals } from './one-check.js';

const sum = (total: Extract<Unnamed, { type: 'sum' }>['total'], ...parts: readonly string[]): Unnamed => ({ type: 'sum', total, parts });

/** What a check of a sum says beside what is given here. */
const ofSum = (said: Partial<Check>) => ({ relation: 'only', type: 'sum', strength: 'identity', asPrinted: null, assumption: [], detects: [], ...said });

describe('all that a check says', () => {
  it('of a sum that holds as it is printed is read from its figures as finely as they are printed', () => {
    // What it would have caught is not: the total may be anything from 5 to 15, so that 3.5 to 4.5 may rise and fall by 6.
    expect(checkOne(literals({ t: '10', a: '4', b: '6' }), sum('t', 'a', 'b'))).toEqual(
      ofSum({
        verdict: 'consistent',
        asPrinted: 'same',
        result: 't',
        operands: ['t', 'a', 'b'],
        computed: range('9', '11'),
        printed: range('9.5', '10.5'),
        gap: '0',
        gapUnits: '0',
        detects: [
          { figure: 't', units: '2' },
          { figure: 'a', units: '7' },
          { figure: 'b', units: '7' },
        ],
      }),
    );
  });

  it('of a sum that holds if its total was rounded to hundreds has what it would have caught', () => {
    // The total is one that only the hundreds save. 88650 less 41320.45 and 47341.25 are 11.7: the parts reach it by 117 tenths.
    expect(checkOne(literals({ t: '88700', a: '41320.4', b: '47341.2' }), sum('t', 'a', 'b'))).toEqual(
      ofSum({
        verdict: 'consistent-if',
        result: 't',
        operands: ['t', 'a', 'b'],
        computed: range('88661.5', '88661.7'),
        printed: range('88650', '88750'),
        gap: '0',
        gapUnits: '0',
        assumption: [{ figure: 't', granularity: '100' }],
        detects: [
          { figure: 't', units: '1' },
          { figure: 'a', units: '118' },
          { figure: 'b', units: '118' },
        ],
      }),
    );
  });

  it('of a sum to a range has no units of a last place', () => {
    // 8.5 to 11.5 less the other part: each part may move by 1.6.
    const figures: Figures = { ...literals({ a: '4.2', b: '5.8' }), t: { low: '9', high: '11' } };
    expect(checkOne(figures, sum('t', 'a', 'b'))).toEqual(
      ofSum({
        verdict: 'consistent',
        asPrinted: 'within-rounding',
        result: 't',
        operands: ['t', 'a', 'b'],
        computed: range('9.9', '10.1'),
        printed: range('8.5', '11.5'),
        gap: '0',
        gapUnits: null,
        detects: [
          { figure: 'a', units: '17' },
          { figure: 'b', units: '17' },
        ],
      }),
    );
  });

  it('of a sum to an exact number names it by its path, and never doubts it', () => {
    expect(checkOne(literals({ a: '60.0', b: '40.0' }), sum({ exact: '100' }, 'a', 'b'))).toEqual(
      ofSum({
        verdict: 'consistent',
        asPrinted: 'same',
        result: 'relations.0.total',
        operands: ['relations.0.total', 'a', 'b'],
        computed: range('99.9', '100.1'),
        printed: range('100', '100'),
        gap: '0',
        gapUnits: '0',
        detects: [
          { figure: 'a', units: '2' },
          { figure: 'b', units: '2' },
        ],
      }),
    );
  });

  it('of shares that add up to 99.9 is that they hold within rounding, though 99.9 would print as 100', () => {
    const shares = { type: 'sum', total: { exact: '100' }, parts: ['a', 'b', 'c'] } as const;
    expect(checkOne(literals({ a: '33.3', b: '33.3', c: '33.3' }), shares)).toMatchObject({ verdict: 'consistent', asPrinted: 'within-rounding' });
    expect(checkOne(literals({ t: '100', a: '33.3', b: '33.3', c: '33.3' }), sum('t', 'a', 'b', 'c'))).toMatchObject({ asPrinted: 'same' });
  });

  it('of a sum that misses an exact number counts in the last place of its most precise part, wherever that stands', () => {
    // 60.0 + 39.25 + 1.0 = 100.25, of which roundings explain 0.105.
    expect(checkOne(literals({ a: '60.0', b: '39.25', c: '1.0' }), sum({ exact: '100' }, 'a', 'b', 'c'))).toEqual(
      ofSum({
        verdict: 'inconsistent',
        result: 'relations.0.total',
        operands: ['relations.0.total', 'a', 'b', 'c'],
        computed: range('100.145', '100.355'),
        printed: range('100', '100'),
        gap: '-0.145',
        gapUnits: '-14.5',
      }),
    );
  });

  it('of a sum beyond what its total is said to be at most is how far beyond', () => {
    const figures: Figures = { ...literals({ a: '6.2', b: '5.8' }), t: { literal: '10', hedge: 'at-most' } };
    expect(checkOne(figures, sum('t', 'a', 'b'))).toEqual(
      ofSum({
        verdict: 'inconsistent',
        result: 't',
        operands: ['t', 'a', 'b'],
        computed: range('11.9', '12.1'),
        printed: { low: null, high: '10', lowClosed: false, highClosed: true },
        gap: '-1.9',
        gapUnits: '-1.9',
      }),
    );
  });
});

describe('what is printed softly', () => {
  it('is a range, which the half unit beside it only just holds', () => {
    // "135 to 140" is 134.5 to 140.5 at most; nobody says so of 134.6.
    expect(checkOne({ t: { low: '135', high: '140' }, a: { literal: '134.6' } }, sum('t', 'a'))).toEqual(
      ofSum({
        verdict: 'implausible',
        result: 't',
        operands: ['t', 'a'],
        computed: range('134.55', '134.65'),
        printed: range('135', '140'),
        gap: '0.35',
        gapUnits: null,
      }),
    );
  });

  it('is compared with the other numbers as finely as they are printed', () => {
    // 9.5 to 10.5 and 1.45 to 1.55 are 10.95 at least, and "about 10.3" is 10.4 at most.
    const figures: Figures = { ...literals({ a: '10', b: '1.5' }), t: { literal: '10.3', hedge: 'about' } };
    expect(checkOne(figures, sum('t', 'a', 'b'))).toEqual(
      ofSum({
        verdict: 'implausible',
        result: 't',
        operands: ['t', 'a', 'b'],
        computed: range('10.95', '12.05'),
        printed: range('10.2', '10.4'),
        gap: '-0.55',
        gapUnits: '-5.5',
      }),
    );
  });
});

describe('the gap of a rate', () => {
  const percent: Unnamed = { type: 'percent', part: 'p', whole: { exact: '0' }, rate: 'r' };

  it('is none where the rate would be of nothing', () => {
    expect(checkOne(literals({ p: '5.0', r: '10.0' }), percent)).toMatchObject({ verdict: 'inconsistent', gap: null, gapUnits: null });
  });

  it('is none where growth would be on nothing, and what is computed is the same nothing', () => {
    const growth: Unnamed = { type: 'growth', current: 'c', previous: { exact: '0' }, rate: 'r' };
    const nothing = { low: '0', high: '0', lowClosed: false, highClosed: false };
    expect(checkOne(literals({ c: '5.0', r: '10.0' }), growth)).toMatchObject({ verdict: 'inconsistent', gap: null, computed: nothing });
  });

  it('is zero where numbers can print it, but none of them whole', () => {
    // 2 of 3.988 to 3.996 communes are 50.1 %, somewhere within 2 to 9.
    const whole = { low: '2', high: '9', unit: 'commune' };
    const figures: Figures = { p: { literal: '2', unit: 'commune' }, r: { literal: '50.1', unit: '%' } };
    expect(checkOne(figures, { ...percent, whole })).toMatchObject({ verdict: 'inconsistent', gap: '0', gapUnits: '0' });
  });
});
