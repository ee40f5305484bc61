import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audit } from '../../src/audit/audit.js';
import type { Unnamed } from '../figures/one-relation.js';
import { fraction, printed } from '../rational.js';
import { blamesOf, checkOne, type Figures, literals } from './one-check.js';

const sum: Unnamed = { type: 'sum', total: 't', parts: ['a', 'b'] };
const difference: Unnamed = { type: 'difference', current: 'c', previous: 'p', change: 'd' };
const growth: Unnamed = { type: 'growth', current: 'c', previous: 'p', rate: 'r' };
const percent: Unnamed = { type: 'percent', part: 'p', whole: 'w', rate: 'r' };
const product: Unnamed = { type: 'product', product: 'm', factors: ['a', 'b'] };
const compound: Unnamed = { type: 'compound', total: 'r', rates: ['s', 'u'] };
const mean: Unnamed = {
  type: 'weighted-mean',
  mean: 'm',
  parts: [
    { value: 'a', weight: 'u' },
    { value: 'b', weight: 'v' },
  ],
};
const same: Unnamed = { type: 'same', figures: ['a', 'b'] };
const atMost: Unnamed = { type: 'at-most', lesser: 'a', greater: 'b' };

const weights: Figures = { u: { literal: '40', unit: '%' }, v: { literal: '60', unit: '%' } };
const means: Figures = { ...weights, ...literals({ a: '2.0', b: '6.0' }) };
const exactly = (relation: Unnamed, by: Readonly<Record<string, string>>) =>
  ({ ...relation, ...Object.fromEntries(Object.entries(by).map(([role, exact]) => [role, { exact }])) }) as Unnamed;

describe('a relation that holds', () => {
  // Worked by hand: 113.0 / 104.0 = 1.08654; 83.4 / 95.3 = 87.513 %; 1.04 · 1.05 = 1.092; (40 · 2 + 60 · 6) / 100 = 4.4.
  it.each<[string, Figures, Unnamed]>([
    ['sum', literals({ t: '10.0', a: '4.2', b: '5.8' }), sum],
    ['difference', literals({ c: '12.5', p: '10.2', d: '2.3' }), difference],
    ['growth', literals({ c: '113.0', p: '104.0', r: '8.7' }), growth],
    ['percent', literals({ p: '83.4', w: '95.3', r: '87.5' }), percent],
    ['product', literals({ m: '7.5', a: '2.5', b: '3.0' }), product],
    ['compound', literals({ r: '9.2', s: '4.0', u: '5.0' }), compound],
    ['weighted-mean', { ...means, m: { literal: '4.4' } }, mean],
    ['same', literals({ a: '4.5', b: '4.5' }), same],
  ])('agrees digit for digit where its literals give the printed result: %s', (_, figures, relation) => {
    expect(checkOne(figures, relation)).toMatchObject({ verdict: 'consistent', asPrinted: 'same', gap: '0', gapUnits: '0', assumption: [] });
  });

  // The farthest that rounding allows: 10.1; 2.4; 8.754; 87.415; 7.7775; 9.3045; 4.47; 4.55 for both.
  it.each<[string, Figures, Unnamed]>([
    ['sum', literals({ t: '10.1', a: '4.2', b: '5.8' }), sum],
    ['difference', literals({ c: '12.5', p: '10.2', d: '2.4' }), difference],
    ['growth', literals({ c: '113.0', p: '104.0', r: '8.8' }), growth],
    ['percent', literals({ p: '83.4', w: '95.3', r: '87.4' }), percent],
    ['product', literals({ m: '7.7', a: '2.5', b: '3.0' }), product],
    ['compound', literals({ r: '9.3', s: '4.0', u: '5.0' }), compound],
    ['weighted-mean', { ...means, m: { literal: '4.5' } }, mean],
    ['same', literals({ a: '4.5', b: '4.6' }), same],
    ['at-most', literals({ a: '4.6', b: '4.5' }), atMost],
  ])('holds within rounding where only the true values behind the literals can: %s', (_, figures, relation) => {
    expect(checkOne(figures, relation)).toMatchObject({ verdict: 'consistent', asPrinted: 'within-rounding', gap: '0' });
  });

  it('is not above itself: a lesser figure may be printed as the greater one', () => {
    expect(checkOne(literals({ a: '4.5', b: '4.5' }), atMost).verdict).toBe('consistent');
  });

  it('takes 181 trillion and 180 912 billion for the same amount', () => {
    const figures: Figures = { a: { literal: '181', unit: 'trillion VND' }, b: { literal: '180912', unit: 'billion VND' } };
    expect(checkOne(figures, same)).toMatchObject({
      verdict: 'consistent',
      asPrinted: 'same',
      computed: { low: '180.9115', high: '180.9125', lowClosed: true, highClosed: true },
      printed: { low: '180.5', high: '181.5' },
    });
    expect(checkOne({ ...figures, b: { literal: '181612', unit: 'billion VND' } }, same)).toMatchObject({
      verdict: 'inconsistent',
      gap: '-0.1115',
      gapUnits: '-0.1115',
    });
  });

  it('takes a percentage over 100 as any other', () => {
    expect(checkOne(literals({ p: '101.7', w: '90.4', r: '112.5' }), percent)).toMatchObject({ verdict: 'consistent', asPrinted: 'same' });
    expect(checkOne(literals({ p: '101.7', w: '90.4', r: '12.5' }), percent).verdict).toBe('inconsistent');
  });

  it('takes negative figures as any others', () => {
    expect(checkOne(literals({ c: '-4.5', p: '-1.2', d: '-3.3' }), difference)).toMatchObject({ verdict: 'consistent', asPrinted: 'same' });
    // −4.5 − (−1.2) lies in [−3.4, −3.2]; 3.3 is printed as [3.25, 3.35].
    expect(checkOne(literals({ c: '-4.5', p: '-1.2', d: '3.3' }), difference)).toMatchObject({ verdict: 'inconsistent', gap: '6.45', gapUnits: '64.5' });
  });
});

describe('a relation that holds only if a figure was rounded coarsely', () => {
  it('says what the trailing zeros of 88700 have to mean', () => {
    // 41320.4 + 47341.2 = 88661.6 ± 0.1: not within 5 of 88700, but within 50.
    expect(checkOne(literals({ t: '88700', a: '41320.4', b: '47341.2' }), sum)).toMatchObject({
      verdict: 'consistent-if',
      asPrinted: null,
      assumption: [{ figure: 't', granularity: '100' }],
      printed: { low: '88650', high: '88750' },
      gap: '0',
    });
  });

  it('assumes no more than is needed', () => {
    // 88696.6 ± 0.1 is within 5 of 88700.
    const needed = checkOne(literals({ t: '88700', a: '41320.4', b: '47376.2' }), sum);
    expect(needed.assumption).toEqual([{ figure: 't', granularity: '10' }]);
  });

  it('is settled by a granularity that is given', () => {
    const figures = (granularity: string): Figures => ({ ...literals({ a: '41320.4', b: '47341.2' }), t: { literal: '88700', granularity } });
    expect(checkOne(figures('100'), sum)).toMatchObject({ verdict: 'consistent', assumption: [] });
    // [88695, 88705] less 88661.7.
    expect(checkOne(figures('10'), sum)).toMatchObject({ verdict: 'inconsistent', gap: '33.3', gapUnits: '33.3' });
  });

  it('is accused when even the coarsest reading fails', () => {
    // 88800 read to the hundred begins at 88750, 88.3 above 88661.7.
    expect(checkOne(literals({ t: '88800', a: '41320.4', b: '47341.2' }), sum)).toMatchObject({ verdict: 'inconsistent', gap: '88.3' });
  });

  it('never doubts the trailing zero of a percentage', () => {
    // 75 exactly is not within a half of 70 %.
    const ofPercent = { ...exactly(percent, { part: '45', whole: '60' }), rate: { literal: '70', unit: '%' } } as Unnamed;
    expect(checkOne({}, ofPercent)).toMatchObject({ verdict: 'inconsistent', gap: '-4.5' });
  });
});

describe('a relation that is implausible', () => {
  it('holds only where its hedge would not put the number', () => {
    // "about 10.3" is softly [10.2, 10.4]; the parts add up to [9.9, 10.1].
    const figures: Figures = { ...literals({ a: '4.2', b: '5.8' }), t: { literal: '10.3', hedge: 'about' } };
    expect(checkOne(figures, sum)).toMatchObject({ verdict: 'implausible', gap: '0.1', gapUnits: '1' });
  });

  it('is hard where the hedge names a side', () => {
    const over = (literal: string): Figures => ({ ...literals({ a: '4.2', b: '5.8' }), t: { literal, hedge: 'over' } });
    expect(checkOne(over('10'), sum).verdict).toBe('consistent');
    expect(checkOne(over('8.8'), sum).verdict).toBe('implausible');
    expect(checkOne(over('10.1'), sum)).toMatchObject({ verdict: 'inconsistent', gap: '0' });
  });

  it('is expected and fails', () => {
    const figures = literals({ t: '10.3', a: '4.2', b: '5.8' });
    const report = audit({ figures, relations: [{ id: 'only', strength: 'expected', type: 'sum', total: 't', parts: ['a', 'b'] }] });
    expect(report.checks[0]).toMatchObject({ verdict: 'implausible', strength: 'expected', gap: '0.15' });
    expect(report.conflicts).toEqual([]);
  });
});

describe('a relation that cannot hold', () => {
  // The computed and printed ends follow by hand from half a unit either way on each literal.
  it.each<[string, Figures, Unnamed, { computed: [string | null, string | null]; printed: [string, string]; gap: string; gapUnits: string }]>([
    ['sum', literals({ t: '10.3', a: '4.2', b: '5.8' }), sum, { computed: ['9.9', '10.1'], printed: ['10.25', '10.35'], gap: '0.15', gapUnits: '1.5' }],
    [
      'difference',
      literals({ c: '12.5', p: '10.2', d: '2.6' }),
      difference,
      { computed: ['2.2', '2.4'], printed: ['2.55', '2.65'], gap: '0.15', gapUnits: '1.5' },
    ],
    [
      'growth',
      literals({ r: '56.1' }),
      exactly(growth, { current: '125', previous: '80' }),
      { computed: ['56.25', '56.25'], printed: ['56.05', '56.15'], gap: '-0.1', gapUnits: '-1' },
    ],
    [
      'percent',
      literals({ r: '75.2' }),
      exactly(percent, { part: '45', whole: '60' }),
      { computed: ['75', '75'], printed: ['75.15', '75.25'], gap: '0.15', gapUnits: '1.5' },
    ],
    [
      'product',
      literals({ m: '7.9', a: '2.5', b: '3.0' }),
      product,
      { computed: ['7.2275', '7.7775'], printed: ['7.85', '7.95'], gap: '0.0725', gapUnits: '0.725' },
    ],
    [
      'compound',
      literals({ r: '9.5', s: '4.0', u: '5.0' }),
      compound,
      { computed: ['9.095525', '9.304525'], printed: ['9.45', '9.55'], gap: '0.145475', gapUnits: '1.45475' },
    ],
    ['weighted-mean', { ...means, m: { literal: '4.6' } }, mean, { computed: ['4.33', '4.47'], printed: ['4.55', '4.65'], gap: '0.08', gapUnits: '0.8' }],
    ['same', literals({ a: '4.5', b: '4.7' }), same, { computed: ['4.65', '4.75'], printed: ['4.45', '4.55'], gap: '-0.1', gapUnits: '-1' }],
    ['at-most', literals({ a: '4.8', b: '4.6' }), atMost, { computed: [null, '4.65'], printed: ['4.75', '4.85'], gap: '0.1', gapUnits: '1' }],
  ])('says where its result was computed and printed, and how far apart: %s', (_, figures, relation, expected) => {
    const check = checkOne(figures, relation);
    expect(check).toMatchObject({ verdict: 'inconsistent', asPrinted: null, detects: [], gap: expected.gap, gapUnits: expected.gapUnits });
    expect([check.computed.low, check.computed.high]).toEqual(expected.computed);
    expect([check.printed.low, check.printed.high]).toEqual(expected.printed);
  });

  it('accuses nobody at a tie, unless the rounding is known', () => {
    // 9 / 16 = 56.25 % prints as 56.2 or 56.3 by the mode.
    const ninth = { ...exactly(percent, { part: '9', whole: '16' }), rate: { literal: '56.2', unit: '%' } } as Unnamed;
    expect(checkOne({}, ninth).verdict).toBe('consistent');
    expect(checkOne({}, ninth, { rounding: 'half-even' }).verdict).toBe('consistent');
    expect(checkOne({}, ninth, { rounding: 'half-up' })).toMatchObject({ verdict: 'inconsistent', gap: '0' });
  });

  it('covers parts that exceed their total, listed in full or not', () => {
    const some: Unnamed = { type: 'sum', total: 't', parts: ['a', 'b'], complete: false };
    expect(checkOne(literals({ t: '12.0', a: '4.2', b: '5.8' }), some).verdict).toBe('consistent');
    expect(checkOne(literals({ t: '9.7', a: '4.2', b: '5.8' }), some)).toMatchObject({ verdict: 'inconsistent', gap: '-0.15' });
  });

  it('covers a mean that lies outside its parts, though nobody gives weights', () => {
    const bare: Unnamed = { type: 'weighted-mean', mean: 'm', parts: [{ value: 'a' }, { value: 'b' }] };
    expect(checkOne(literals({ m: '4.4', a: '2.0', b: '6.0' }), bare).verdict).toBe('consistent');
    expect(checkOne(literals({ m: '6.3', a: '2.0', b: '6.0' }), bare)).toMatchObject({ verdict: 'inconsistent', gap: '0.2', gapUnits: '2' });
  });
});

describe('a relation of which too little is printed', () => {
  it.each<[string, Figures, Unnamed]>([
    ['one figure missing', { ...literals({ t: '10.0', a: '4.2' }), b: {} }, sum],
    ['all of them missing', { t: {}, a: {}, b: {} }, sum],
  ])('is unchecked, with no gap and nothing detected: %s', (_, figures, relation) => {
    expect(checkOne(figures, relation)).toMatchObject({ verdict: 'unchecked', asPrinted: null, gap: null, gapUnits: null, detects: [] });
  });

  it('is accused all the same when nothing that is missing could mend it', () => {
    const parts: Unnamed = { type: 'sum', total: 't', parts: ['a', 'b'], complete: false };
    expect(checkOne({ ...literals({ t: '4.0', a: '4.2' }), b: {} }, parts)).toMatchObject({ verdict: 'inconsistent', gap: '-0.1' });
  });

  it('says nothing where it would divide by zero', () => {
    const report = audit({ figures: { ...literals({ p: '0', w: '0' }), r: { unit: '%' } }, relations: [{ id: 'share', ...percent }] });
    expect(report.checks[0]?.verdict).toBe('unchecked');
    expect([report.inferred, report.conflicts]).toEqual([[], []]);
  });

  it('narrows nothing by a factor that may be zero', () => {
    const report = audit({ figures: { ...literals({ m: '0.0', a: '0.0' }), b: {} }, relations: [{ id: 'amount', ...product }] });
    expect([report.inferred, report.conflicts]).toEqual([[], []]);
  });
});

describe('a rate between two counts', () => {
  const communes = (rate: string, whole: string | null, part = '154'): Figures => ({
    p: { literal: part, unit: 'commune' },
    w: whole === null ? { unit: 'commune' } : { literal: whole, unit: 'commune' },
    r: { literal: rate, unit: '%' },
  });

  it('leaves 182 as the only number of communes of which 154 are 84.6 %', () => {
    const [inferred] = audit({ figures: communes('84.6', null), relations: [{ id: 'share', ...percent }] }).inferred;
    expect(inferred).toMatchObject({ figure: 'w', literal: '182', interval: { low: '182', high: '182' } });
  });

  it('cannot be printed when no whole number prints it', () => {
    // 2 are 50.1 % of 3.988 to 3.996, between which there is no whole number.
    const few: Unnamed = { type: 'percent', part: 'p', whole: { low: '2', high: '9', unit: 'commune' }, rate: 'r' };
    const { r } = communes('50.1', null);
    expect(checkOne({ p: { literal: '2', unit: 'commune' }, r: r ?? {} }, few)).toMatchObject({ verdict: 'inconsistent' });
    expect(checkOne({ p: { literal: '2', unit: 'commune' }, r: { literal: '50.0', unit: '%' } }, few).verdict).toBe('consistent');
  });

  it('is not asked for whole numbers where things are measured, not counted', () => {
    const figures: Figures = { p: { literal: '2', unit: 'ha' }, r: { literal: '50.1', unit: '%' } };
    expect(checkOne(figures, { type: 'percent', part: 'p', whole: { low: '2', high: '9', unit: 'ha' }, rate: 'r' }).verdict).toBe('consistent');
  });

  it('is not asked for whole numbers of an average, which is printed with decimals', () => {
    const figures: Figures = { p: { literal: '3.6', unit: 'person' }, w: { literal: '4.0', unit: 'person' }, r: { literal: '90', unit: '%' } };
    expect(checkOne(figures, percent).verdict).toBe('consistent');
  });

  it('takes a count to the unit, and an estimate as rounded', () => {
    const change = (extra: Figures[string]) =>
      checkOne({ c: { literal: '491', unit: 'case' }, p: { literal: '519', unit: 'case', ...extra }, d: { literal: '-27', unit: 'case' } }, difference);
    expect(change({})).toMatchObject({ verdict: 'inconsistent', gap: '1', gapUnits: '1' });
    expect(change({ status: 'E' })).toMatchObject({ verdict: 'inconsistent', gap: '0.5' });
    expect(change({ hedge: 'about' }).verdict).toBe('consistent');
  });
});

describe('shares that were made to add up', () => {
  const shares = literals({ a: '33.4', b: '33.3', c: '33.3' });
  const parts = ['a', 'b', 'c'];

  it('may each be a unit off when the largest remainders were raised', () => {
    // With half a unit either way the shares reach from 99.85 to 100.15; with a unit, open, from 99.7 to 100.3.
    const total = (exact: string, adjusted?: 'largest-remainder') =>
      checkOne(shares, { type: 'sum', total: { exact }, parts, ...(adjusted && { adjusted }) }).verdict;
    expect([total('100.1'), total('100.2'), total('100.2', 'largest-remainder'), total('100.3', 'largest-remainder')]).toEqual([
      'consistent',
      'inconsistent',
      'consistent',
      'inconsistent',
    ]);
  });

  it('may be off by the rounding of all others at the one that took the residual', () => {
    // The one of three may be off by (3 − 1) / 2 units, the others by half a unit each: from 99.8 to 100.2.
    const total = (exact: string) => checkOne(shares, { type: 'sum', total: { exact }, parts, adjusted: { plug: 'a' } }).verdict;
    expect([total('100.2'), total('100.3'), total('99.8'), total('99.7')]).toEqual(['consistent', 'inconsistent', 'consistent', 'inconsistent']);
  });
});

describe('what a pass would have caught', () => {
  it('is, of a sum to one decimal, the change that the rounding of all others cannot hide', () => {
    // The parts reach 10.1. One unit up, the total begins at 10.05 and still meets them; two up, at 10.15.
    const { detects } = checkOne(literals({ t: '10.0', a: '4.2', b: '5.8' }), sum);
    expect(detects).toEqual([
      { figure: 't', units: '2' },
      { figure: 'a', units: '2' },
      { figure: 'b', units: '2' },
    ]);
  });

  it('is a single unit between counts', () => {
    const figures: Figures = { c: { literal: '491', unit: 'case' }, p: { literal: '519', unit: 'case' }, d: { literal: '-28', unit: 'case' } };
    expect(checkOne(figures, difference).detects.map(({ units }) => units)).toEqual(['1', '1', '1']);
  });

  it('is nothing where the others leave the figure free', () => {
    const figures: Figures = { a: { literal: '4.5', hedge: 'about' }, b: { literal: '4.5' } };
    expect(checkOne(figures, same).detects).toEqual([
      { figure: 'a', units: null },
      { figure: 'b', units: null },
    ]);
  });

  it('is one-sided for a figure that must not exceed another', () => {
    // 4.5 may rise to 4.7, whose lower end 4.65 is the upper end of 4.6; 4.8 is caught.
    expect(checkOne(literals({ a: '4.5', b: '4.6' }), atMost).detects).toEqual([
      { figure: 'a', units: '3' },
      { figure: 'b', units: '3' },
    ]);
  });

  const level = fc.integer({ min: 500, max: 4_000 });
  const tenths = (n: number) => printed(fraction(BigInt(n), 10n), 1);
  const rounded = (n: number, d: number) => printed(fraction(BigInt(n), BigInt(d)), 1);
  it.each<[string, Unnamed, (a: number, b: number) => Readonly<Record<string, string>>]>([
    ['sum', sum, (a, b) => ({ t: tenths(a + b), a: tenths(a), b: tenths(b) })],
    ['difference', difference, (a, b) => ({ c: tenths(a), p: tenths(b), d: tenths(a - b) })],
    ['growth', growth, (a, b) => ({ c: tenths(a), p: tenths(b), r: rounded(100 * (a - b), b) })],
    ['percent', percent, (a, b) => ({ p: tenths(a), w: tenths(b), r: rounded(100 * a, b) })],
    ['same', same, (a) => ({ a: tenths(a), b: tenths(a) })],
    ['at-most', atMost, (a, b) => ({ a: tenths(Math.min(a, b)), b: tenths(Math.max(a, b)) })],
  ])('is the smallest shift that an audit of the shifted literal catches: %s', (_, relation, print) => {
    fc.assert(
      fc.property(level, level, (a, b) => {
        const texts = print(a, b);
        for (const { figure, units } of checkOne(literals(texts), relation).detects) {
          const shifted = (by: number) => literals({ ...texts, [figure]: tenths(Math.round(Number(texts[figure]) * 10) + by) });
          const isCaught = (by: number) => [by, -by].some((step) => checkOne(shifted(step), relation).verdict === 'inconsistent');
          const first = Array.from({ length: 12 }, (_unused, index) => index + 1).find(isCaught);
          if (first !== undefined || (units !== null && Number(units) <= 12)) expect(String(first)).toBe(units);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('a document at its edges', () => {
  it('may be empty', () => {
    const report = audit({ figures: {}, relations: [] });
    expect(report).toMatchObject({ checks: [], inferred: [], conflicts: [], figures: {}, summary: { figures: 0, relations: 0, conflicts: 0 } });
  });

  it('may have a figure that no relation names: it is counted, and nothing is said of it', () => {
    const report = audit({ figures: literals({ a: '1.0', b: '1.0', alone: '7' }), relations: [{ id: 'same', ...same }] });
    expect(report.summary).toMatchObject({ figures: 3, printed: 3, consistent: 1 });
    expect(Object.keys(report.figures)).not.toContain('alone');
  });

  it('may list a relation twice: both are checked, and they are one conflict', () => {
    const report = audit({
      figures: literals({ a: '4.5', b: '4.7' }),
      relations: [
        { id: 'once', ...same },
        { id: 'again', ...same },
      ],
    });
    expect(report.checks.map(({ verdict }) => verdict)).toEqual(['inconsistent', 'inconsistent']);
    expect(report.conflicts.map(({ relations }) => relations)).toEqual([['once', 'again']]);
    expect(blamesOf(report)).toEqual(['a', 'b']);
  });

  it('may go round in a circle', () => {
    const circle = (first: string) =>
      audit({
        figures: { ...literals({ a: first, d: '1.0' }), b: {}, c: {} },
        relations: [
          { id: 'ab', type: 'difference', current: 'b', previous: 'a', change: 'd' },
          { id: 'bc', type: 'difference', current: 'c', previous: 'b', change: 'd' },
          { id: 'ca', type: 'difference', current: 'a', previous: 'c', change: { exact: '-2' } },
        ],
      });
    // b lies 0.95 to 1.05 above a, which is 2.95 to 3.05; c is a + 2.
    expect(circle('3.0').inferred.map(({ figure, interval: { low, high } }) => [figure, low, high])).toEqual([
      ['b', '3.9', '4.1'],
      ['c', '4.95', '5.05'],
    ]);
    expect(circle('3.0').conflicts).toEqual([]);
  });

  it('never blames external evidence', () => {
    const figures: Figures = { a: { literal: '4.5' }, b: { literal: '4.7', evidence: 'external' } };
    expect(blamesOf(audit({ figures, relations: [{ id: 'same', ...same }] }))).toEqual(['a']);
    const outside = audit({ figures: { ...figures, a: { literal: '4.5', evidence: 'external' } }, relations: [{ id: 'same', ...same }] });
    expect(outside.conflicts).toMatchObject([{ relations: ['same'], blame: [], identifiable: false }]);
  });

  it('never blames what is exact by definition', () => {
    const report = audit({ figures: literals({ a: '50.1', b: '50.2' }), relations: [{ id: 'all', type: 'sum', total: '100', parts: ['a', 'b'] }] });
    expect(blamesOf(report)).toEqual(['a', 'b']);
  });
});
