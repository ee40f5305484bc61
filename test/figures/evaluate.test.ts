import { describe, expect, it } from 'vitest';
import { implied, impliedFor, isFeasible, pointValue } from '../../src/figures/evaluate.js';
import { isEmpty } from '../../src/figures/interval/interval.js';
import type { Figure } from '../../src/figures/types.js';
import { type Fraction, fraction, parse } from '../rational.js';
import { read, reduced, same } from './intervals.js';
import { bare, agree, impliedOf, readOne, type Unnamed } from './one-relation.js';

const percent = (literal: string): Figure => ({ literal, unit: '%' });
const billion = (literal: string): Figure => ({ literal, unit: 'billion VND' });

/** The value of an operand by the others as printed. */
function valueOf(index: number, figures: Readonly<Record<string, Figure>>, relation: Unnamed): Fraction | null {
  const { variables, only } = readOne(figures, relation);
  return pointValue(
    only,
    index,
    only.operands.map((variable) => variables[variable]?.printed.number ?? null),
  );
}

describe('figures of a plan report of 2023', () => {
  it('agree when shares of one decimal add up to 100.1', () => {
    const shares = { industry: percent('67.1'), services: percent('21.5'), agriculture: percent('11.5') };
    const sum: Unnamed = { type: 'sum', total: '100', parts: ['industry', 'services', 'agriculture'] };
    expect(agree(shares, sum, 'finest')).toBe(true);
    expect(agree({ ...shares, industry: percent('67.2') }, sum)).toBe(false);
  });

  it('disagree when changes of shares leave two points over', () => {
    const changes = ['-3', '0.3', '0.2', '0.2'].map((literal) => ({ literal, unit: 'pp' }));
    // [-3.5, -2.5] and at most 0.85 more: the sum stays at -1.65 or below.
    expect(agree({}, { type: 'sum', total: '0', parts: changes })).toBe(false);
    expect(agree({}, { type: 'sum', total: '0', parts: [{ literal: '-0.7', unit: 'pp' }, ...changes.slice(1)] })).toBe(true);
  });

  it('agree on growth between a level in trillions and one in billions', () => {
    const levels = { current: { literal: '103.5', unit: 'trillion VND' }, previous: billion('88700') };
    const growth = (rate: string): Unnamed => ({ type: 'growth', current: 'current', previous: 'previous', rate });
    expect(agree(levels, growth('16.7'), 'finest')).toBe(true);
    // The greatest growth is 103.55 / 88.65, or 16.81 %, when 88700 was rounded to hundreds; to units it is 16.74 %.
    expect(agree(levels, growth('16.8'), 'finest')).toBe(false);
    expect(agree(levels, growth('16.8'), 'coarsest')).toBe(true);
    expect(agree(levels, growth('16.9'), 'coarsest')).toBe(false);
  });

  it('agree that 4.55 thousand USD a head is 4550 USD a head', () => {
    const perHead = { short: { literal: '4.55', unit: 'thousand USD/person' }, long: { literal: '4550', unit: 'USD/person' } };
    expect(agree(perHead, { type: 'same', figures: ['short', 'long'] }, 'finest')).toBe(true);
    expect(reduced(impliedOf('lesser', perHead, { type: 'at-most', lesser: 'long', greater: 'short' }))).toEqual(reduced(read('(-∞, 4555]')));
  });

  it('agree softly when each hedge is stretched no further than it is usual', () => {
    const sold = {
      abroad: { literal: '111200', unit: 'tonne', hedge: ['about', 'nearly'] as const },
      home: { literal: '90500', unit: 'tonne', hedge: 'nearly' as const },
    };
    const sum: Unnamed = { type: 'sum', total: 'all', parts: ['abroad', 'home'] };
    expect(agree({ ...sold, all: { literal: '201', unit: 'thousand tonne', hedge: 'over' } }, sum, 'soft')).toBe(true);
    expect(agree({ ...sold, all: { literal: '202', unit: 'thousand tonne', hedge: 'over' } }, sum, 'soft')).toBe(false);
    expect(agree({ ...sold, all: { literal: '202', unit: 'thousand tonne', hedge: 'over' } }, sum, 'coarsest')).toBe(true);
  });

  it('imply the plan that was not printed from its attainment', () => {
    const plan = impliedOf(
      'whole',
      { revenue: billion('15295'), plan: { unit: 'billion VND' } },
      { type: 'percent', part: 'revenue', whole: 'plan', rate: '101.7' },
    );
    expect(same(plan.low ?? parse('0'), { n: 15_294_500_000n, d: 1_017_500n })).toBe(true);
    expect(same(plan.high ?? parse('0'), { n: 15_295_500_000n, d: 1_016_500n })).toBe(true);
  });

  it('imply an exchange rate in its own unit', () => {
    const rate = impliedOf(
      'factor',
      { vnd: { literal: '181', unit: 'trillion VND' }, usd: { literal: '7.7', unit: 'billion USD' }, fx: { unit: 'thousand VND/USD' } },
      { type: 'product', product: 'vnd', factors: ['fx', 'usd'] },
    );
    expect(same(rate.low ?? parse('0'), { n: 18_050n, d: 775n })).toBe(true);
    expect(same(rate.high ?? parse('0'), { n: 18_150n, d: 765n })).toBe(true);
  });
});

describe('some of the parts of a total', () => {
  const revenue = (total: Figure, ...parts: Figure[]): [Record<string, Figure>, Unnamed] => [
    { total },
    { type: 'sum', total: 'total', parts, complete: false },
  ];

  it('may not exceed it', () => {
    expect(agree(...revenue(billion('100'), billion('61'), billion('38')))).toBe(true);
    expect(agree(...revenue(billion('1395'), billion('996'), billion('401')))).toBe(false);
    expect(agree(...revenue(billion('1395'), billion('996'), billion('401'), billion('0')))).toBe(false);
    // At its coarsest, "100" may be 150.
    expect(agree(...revenue(billion('100'), billion('61'), billion('88')))).toBe(true);
    expect(agree(...revenue(billion('100'), billion('61'), billion('88')), 'finest')).toBe(false);
  });

  it('leave room for the part that is not printed', () => {
    const [figures, relation] = revenue(billion('1395'), billion('995'), { unit: 'billion VND' });
    expect(reduced(impliedOf('total', figures, relation))).toEqual(reduced(read('[994.5, ∞)')));
    const { only } = readOne(figures, relation);
    expect(only.form.implied([read('[1394.5, 1395.5]'), read('[994.5, 995.5]'), read('(-∞, ∞)')]).map(reduced)).toEqual(
      [read('[994.5, ∞)'), read('(-∞, 1395.5]'), read('(-∞, 401]')].map(reduced),
    );
    expect(only.form.solve([parse('1395'), parse('995'), null], 2)).toBeNull();
  });

  it('say nothing when one is negative or taken away', () => {
    expect(agree(...revenue(billion('5'), billion('7.2'), billion('-3.1')))).toBe(true);
    expect(agree({ total: billion('5') }, { type: 'sum', total: 'total', parts: [billion('7.2'), { figure: billion('1'), sign: -1 }], complete: false })).toBe(
      true,
    );
    expect(reduced(impliedOf('total', ...revenue(billion('-5'), billion('7.2'))))).toEqual(read('(-∞, ∞)'));
    expect(valueOf(0, ...revenue(billion('-5'), billion('7.2')))).toBeNull();
  });

  it('count as zero when they turn out to be negative', () => {
    const { only } = readOne({ t: {}, a: {}, b: {} }, { type: 'sum', total: 't', parts: ['a', 'b'], complete: false });
    expect(isFeasible(only, [read('[4, 5]'), read('[-3, -2]'), read('[5, 6]')])).toBe(true);
    expect(isFeasible(only, [read('[4, 5)'), read('[-3, -2]'), read('[5, 6]')])).toBe(false);
  });
});

describe('one figure that stands twice in a relation', () => {
  it('is taken as two, which never makes a disagreement', () => {
    const { only } = readOne({ a: billion('5'), b: billion('0') }, { type: 'sum', total: 'a', parts: ['a', 'b'] });
    expect(isFeasible(only, [read('[4.5, 5.5]'), read('[4.5, 5.5]'), read('[-0.5, 0.5]')])).toBe(true);
    expect(agree({ a: billion('5') }, { type: 'same', figures: ['a', 'a'] })).toBe(true);
    expect(agree({ a: { literal: '3' }, square: { literal: '9' } }, { type: 'product', product: 'square', factors: ['a', 'a'] })).toBe(true);
  });

  it('may hide one: nothing differs from itself by 0.9', () => {
    expect(agree({ a: percent('5') }, { type: 'difference', current: 'a', previous: 'a', change: '0.9' })).toBe(true);
  });
});

describe('the value of a figure by the others as printed', () => {
  it.each<[string, number, Record<string, Figure>, Unnamed, Fraction]>([
    [
      'a growth index',
      0,
      { part: billion('12760'), whole: billion('15295') },
      { type: 'percent', part: 'part', whole: 'whole', rate: '83.4' },
      { n: 1_276_000n, d: 15_295n },
    ],
    [
      'a growth rate',
      0,
      { c: { literal: '103.5', unit: 'trillion VND' }, p: billion('88700') },
      { type: 'growth', current: 'c', previous: 'p', rate: '16.7' },
      { n: 1_480_000n, d: 88_700n },
    ],
    ['the level before', 2, { c: billion('120'), p: { unit: 'trillion VND' } }, { type: 'growth', current: 'c', previous: 'p', rate: '20' }, parse('0.1')],
    [
      'a part that is taken away',
      2,
      { t: billion('90'), a: billion('100'), b: {} },
      { type: 'sum', total: 't', parts: ['a', { figure: 'b', sign: -1 }] },
      parse('10'),
    ],
    [
      'the level by its change',
      1,
      { c: {}, p: billion('7.5'), d: billion('-0.5') },
      { type: 'difference', current: 'c', previous: 'p', change: 'd' },
      parse('7'),
    ],
    [
      'a population',
      2,
      { grdp: { literal: '181', unit: 'trillion VND' }, perHead: { literal: '94.03', unit: 'million VND/person' }, people: { unit: 'thousand person' } },
      { type: 'product', product: 'grdp', factors: ['perHead', 'people'] },
      { n: 18_100_000n, d: 9_403n },
    ],
    [
      'inflation, from nominal and real growth',
      1,
      { nominal: percent('21'), deflator: percent('10') },
      { type: 'compound', total: 'nominal', rates: [{ unit: '%' }, 'deflator'] },
      parse('10'),
    ],
    [
      'a weighted mean',
      0,
      { m: {}, a: percent('10'), b: percent('20') },
      {
        type: 'weighted-mean',
        mean: 'm',
        parts: [
          { value: 'a', weight: { literal: '3' } },
          { value: 'b', weight: { literal: '1' } },
        ],
      },
      parse('12.5'),
    ],
    [
      'a mean with the rest as weight',
      0,
      { m: {}, a: percent('10'), b: percent('20') },
      { type: 'weighted-mean', mean: 'm', parts: [{ value: 'a', weight: percent('75') }, { value: 'b' }] },
      parse('12.5'),
    ],
    [
      'a weight',
      3,
      { m: percent('12.5'), a: percent('10'), b: percent('20') },
      {
        type: 'weighted-mean',
        mean: 'm',
        parts: [
          { value: 'a', weight: {} },
          { value: 'b', weight: { literal: '2' } },
        ],
      },
      parse('6'),
    ],
    [
      'a weight beside the rest',
      3,
      { m: percent('12.5'), a: percent('10'), b: percent('20') },
      { type: 'weighted-mean', mean: 'm', parts: [{ value: 'a', weight: { unit: '%' } }, { value: 'b' }] },
      parse('75'),
    ],
    [
      'the same figure elsewhere',
      0,
      { a: { unit: 'billion VND' }, b: { literal: '181', unit: 'trillion VND' } },
      { type: 'same', figures: ['a', 'b'] },
      parse('181000'),
    ],
    [
      'the same figure where it is printed',
      0,
      { a: { unit: 'billion VND' }, b: { unit: 'billion VND' }, c: billion('181') },
      { type: 'same', figures: ['a', 'b', 'c'] },
      parse('181'),
    ],
  ])('%s', (_, index, figures, relation, expected) => {
    const value = valueOf(index, figures, relation);
    expect(value !== null && same(value, expected)).toBe(true);
  });

  it.each<[string, number, Record<string, Figure>, Unnamed]>([
    ['growth from nothing', 0, { c: billion('5'), p: billion('0') }, { type: 'growth', current: 'c', previous: 'p', rate: '1' }],
    ['growth from a loss', 0, { c: billion('5'), p: billion('-2') }, { type: 'growth', current: 'c', previous: 'p', rate: '1' }],
    ['a share of a negative whole', 0, { c: billion('5'), p: billion('-2') }, { type: 'percent', part: 'c', whole: 'p', rate: '1' }],
    ['a factor beside zero', 1, { p: { literal: '0' }, a: {}, b: { literal: '0' } }, { type: 'product', product: 'p', factors: ['a', 'b'] }],
    [
      'a value without weight',
      1,
      { m: percent('1'), a: percent('1'), b: percent('1') },
      {
        type: 'weighted-mean',
        mean: 'm',
        parts: [
          { value: 'a', weight: { literal: '0' } },
          { value: 'b', weight: { literal: '1' } },
        ],
      },
    ],
    [
      'a mean of unknown weights',
      0,
      { m: percent('1'), a: percent('1'), b: percent('1') },
      { type: 'weighted-mean', mean: 'm', parts: [{ value: 'a' }, { value: 'b' }] },
    ],
    ['one bounded by another', 0, { a: percent('1'), b: percent('1') }, { type: 'at-most', lesser: 'a', greater: 'b' }],
    ['one beside another that is not printed', 0, { a: percent('1'), b: {}, c: percent('1') }, { type: 'sum', total: 'a', parts: ['b', 'c'] }],
    [
      'a rate beside a loss of more than all',
      1,
      { t: percent('10'), a: { unit: '%' }, b: percent('-150'), c: percent('10'), d: percent('20') },
      { type: 'compound', total: 't', rates: ['a', 'b', 'c', 'd'] },
    ],
    ['growth from what is not printed', 0, { c: billion('5'), p: {} }, { type: 'growth', current: 'c', previous: 'p', rate: '1' }],
    ['a level by a rate that is not printed', 1, { c: {}, p: billion('5') }, { type: 'growth', current: 'c', previous: 'p', rate: { unit: '%' } }],
    [
      'a product of what is not printed',
      0,
      { p: {}, a: { literal: '2' }, b: {}, c: { literal: '3' } },
      { type: 'product', product: 'p', factors: ['a', 'b', 'c'] },
    ],
    [
      'a mean of what is not printed',
      0,
      { m: percent('1'), a: percent('1'), b: { unit: '%' } },
      { type: 'weighted-mean', mean: 'm', parts: [{ value: 'a', weight: percent('75') }, { value: 'b' }] },
    ],
    [
      'a value beside one that is not printed',
      1,
      { m: percent('1'), a: percent('1'), b: { unit: '%' } },
      { type: 'weighted-mean', mean: 'm', parts: [{ value: 'a', weight: percent('75') }, { value: 'b' }] },
    ],
    ['one beside a range', 0, { a: percent('1'), b: { low: '1', high: '2', unit: '%' } }, { type: 'same', figures: ['a', 'b'] }],
  ])('is not determined: %s', (_, index, figures, relation) => {
    expect(valueOf(index, figures, relation)).toBeNull();
  });

  it('is defined for a factor below zero', () => {
    const value = valueOf(1, { p: { literal: '6' }, a: {}, b: { literal: '-2' } }, { type: 'product', product: 'p', factors: ['a', 'b'] });
    expect(value !== null && same(value, parse('-3'))).toBe(true);
  });
});

describe('a mean', () => {
  const parts = [
    { value: 'a', weight: 'u' },
    { value: 'b', weight: 'v' },
  ] as const;
  const mean = bare({ type: 'weighted-mean', mean: 'm', parts }, ['m', 'a', 'b', 'u', 'v']);
  const meanOf = (...texts: readonly [string, string, string, string]) => reduced(mean().form.implied([read('(-∞, ∞)'), ...texts.map(read)])[0] ?? read('{0}'));

  it('may come as near to a value as a weight that is not known lets it', () => {
    expect(meanOf('{10}', '{20}', '(-∞, ∞)', '{1}')).toEqual(reduced(read('(10, 20]')));
    expect(meanOf('{10}', '{20}', '(-∞, ∞)', '(-∞, ∞)')).toEqual(reduced(read('[10, 20]')));
  });

  it('is not drawn by a value without weight, nor held by one that is not known', () => {
    expect(meanOf('(-∞, ∞)', '[20, 21)', '{0}', '{1}')).toEqual(reduced(read('[20, 21)')));
    expect(meanOf('[10, ∞)', '{20}', '[0, 1]', '{1}')).toEqual(reduced(read('[15, ∞)')));
    expect(meanOf('{10}', '{20}', '{0}', '{0}')).toEqual(read('(-∞, ∞)'));
  });

  it('gives the greater values all the weight they may have, as long as that raises it', () => {
    const three = bare({ type: 'weighted-mean', mean: 'm', parts: [...parts, { value: 'c', weight: 'w' }] }, ['m', 'a', 'b', 'c', 'u', 'v', 'w']);
    const [range] = three().form.implied(['(-∞, ∞)', '{10}', '{9}', '{0}', '[1, 2]', '[1, 5]', '{10}'].map(read));
    // From 10 + 9 over 12 to 2 · 10 + 5 · 9 over 17; with 2 · 10 + 9 over 13 it is not yet at its greatest.
    expect(reduced(range ?? read('{0}'))).toEqual({ low: { ...fraction(19n, 12n), closed: true }, high: { ...fraction(65n, 17n), closed: true } });
  });

  it('with a weight below zero cannot be, and tells nothing', () => {
    const operands = ['{15}', '{10}', '{20}', '{-1}', '{1}'].map(read);
    expect(isFeasible(mean(), operands)).toBe(false);
    expect(mean().form.implied(operands).map(isEmpty)).toEqual([true, true, true, true, true]);
  });

  /** What follows for the weight of the first value, by the mean, the two values and the other weight. */
  const weightOf = (...[m, a, b, v]: readonly [string, string, string, string]) =>
    reduced(mean().form.implied([m, a, b, '(-∞, ∞)', v].map(read))[3] ?? read('{0}'));

  it('tells the weight of a value by the others', () => {
    // u · (12 − 10) = v · (20 − 12)
    expect(weightOf('{12}', '{10}', '{20}', '[1, 2]')).toEqual(reduced(read('[4, 8]')));
    expect(weightOf('{12}', '{10}', '{20}', '[1, 2)')).toEqual(reduced(read('[4, 8)')));
    // The first value may be as far below as it likes, or as near as 10.
    expect(weightOf('{12}', '(-∞, 10]', '{20}', '{1}')).toEqual(reduced(read('(0, 4]')));
    expect(weightOf('{12}', '[14, ∞)', '{10}', '{1}')).toEqual(reduced(read('(0, 1]')));
    // It may be the mean itself, and weigh anything; where the others are the mean too, so may it weigh nothing.
    expect(weightOf('{12}', '[10, 12]', '{12}', '{1}')).toEqual(reduced(read('[0, ∞)')));
    // At least (31 − 13) ÷ (13 − 10).
    expect(weightOf('[12, 13]', '[10, 20]', '{31}', '{1}')).toEqual(reduced(read('[6, ∞)')));
  });

  it('lets a value that is never the mean weigh nothing beside others that are, and forbids it beside others that are not', () => {
    expect(weightOf('{12}', '[10, 12)', '{12}', '{1}')).toEqual(reduced(read('{0}')));
    expect(weightOf('{12}', '(12, 14]', '{12}', '{1}')).toEqual(reduced(read('{0}')));
    expect(weightOf('{12}', '[8, 10)', '{12}', '{1}')).toEqual(reduced(read('{0}')));
    expect(isEmpty(weightOf('{12}', '[10, 12)', '[11, 12)', '{1}'))).toBe(true);
  });

  it('that one value is above lies above the others as far as it needs to', () => {
    const { only: between } = readOne({ m: {}, a: {}, b: {} }, { type: 'weighted-mean', mean: 'm', parts: [{ value: 'a' }, { value: 'b' }] });
    const follows = (...texts: readonly string[]) => between.form.implied(texts.map(read)).map(reduced);
    expect(follows('{25}', '[10, 20]', '(-∞, ∞)')[2]).toEqual(reduced(read('[25, ∞)')));
    expect(follows('(25, 26]', '[10, 20]', '(-∞, ∞)')[2]).toEqual(reduced(read('(25, ∞)')));
    expect(follows('{5}', '[10, 20]', '(-∞, ∞)')[2]).toEqual(reduced(read('(-∞, 5]')));
    expect(follows('{15}', '[10, 20]', '(-∞, ∞)')[2]).toEqual(read('(-∞, ∞)'));
  });

  it('of one value is that value', () => {
    const { only: single } = readOne({ m: {}, a: {} }, { type: 'weighted-mean', mean: 'm', parts: [{ value: 'a' }] });
    expect(single.form.implied([read('[1, 3)'), read('[2, 4]')]).map(reduced)).toEqual([read('[2, 4]'), read('[1, 3)')].map(reduced));
  });
});

describe('a mean with a weight that is 100 less the rest', () => {
  const parts = [{ value: 'a' }, { value: 'b', weight: 'u' }, { value: 'c', weight: 'v' }] as const;
  const first = bare({ type: 'weighted-mean', mean: 'm', parts }, ['m', 'a', 'b', 'c', 'u', 'v']);
  const pair = bare({ type: 'weighted-mean', mean: 'm', parts: [{ value: 'a', weight: 'u' }, { value: 'b' }] }, ['m', 'a', 'b', 'u']);
  const turned = bare({ type: 'weighted-mean', mean: 'm', parts: [{ value: 'b' }, { value: 'a', weight: 'u' }] }, ['m', 'a', 'b', 'u']);
  /** What two values, and the weight of the first of them, say of their mean. */
  const meanOf = (...[a, b, u]: readonly [string, string, string]) => {
    const [one, other] = [pair().form.implied(['(-∞, ∞)', a, b, u].map(read)), turned().form.implied(['(-∞, ∞)', b, a, u].map(read))];
    expect(reduced(other[0] ?? read('{0}'))).toEqual(reduced(one[0] ?? read('{1}')));
    return reduced(one[0] ?? read('{0}'));
  };

  it('is within the means whose weights add up to 100, whichever weight that is', () => {
    // At most 40 · 10 + 20 · 0 + 40 · 5, at least 20 · 10 + 40 · 0 + 40 · 5; weights free of each other would allow 500 ÷ 80.
    const [m] = first().form.implied(['(-∞, ∞)', '{5}', '{10}', '{0}', '[20, 40]', '[20, 40]'].map(read));
    expect(reduced(m ?? read('{0}'))).toEqual(reduced(read('[4, 6]')));
    expect(meanOf('{10}', '{20}', '{75}')).toEqual(reduced(read('{12.5}')));
  });

  it('has no room for the weight where the others make 100, and cannot be where they make more', () => {
    const follows = (u: string, v: string) => first().form.implied(['(-∞, ∞)', '{5}', '{10}', '{20}', u, v].map(read));
    expect(reduced(follows('{60}', '{40}')[0] ?? read('{0}'))).toEqual(reduced(read('{14}')));
    expect(follows('{60}', '{41}').map(isEmpty)).toEqual([true, true, true, true, true, true]);
    expect(follows('(60, 70]', '{40}').every(isEmpty)).toBe(true);
  });

  it('ignores a value without weight, and ends where the values that it is made of do', () => {
    expect(meanOf('(-∞, ∞)', '{5}', '{0}')).toEqual(reduced(read('{5}')));
    expect(meanOf('[0, 10)', '{20}', '{50}')).toEqual(reduced(read('[10, 15)')));
    expect(meanOf('[0, 10]', '{20}', '{50}')).toEqual(reduced(read('[10, 15]')));
    expect(meanOf('(0, 10]', '(-∞, 20]', '{50}')).toEqual(reduced(read('(-∞, 15]')));
  });

  it('reaches a value that one of two equals reaches, when that one may weigh all', () => {
    expect(meanOf('[0, 10)', '[0, 10]', '[0, 100]')).toEqual(reduced(read('[0, 10]')));
    expect(meanOf('[0, 10]', '[0, 10)', '[0, 100]')).toEqual(reduced(read('[0, 10]')));
    expect(meanOf('(0, 10)', '[0, 10)', '[0, 100]')).toEqual(reduced(read('[0, 10)')));
  });

  it('tells of the given weights, as if the rest were free within its range', () => {
    // With 30 to 50 of 10 and the rest, 50 to 70, of 0: u · (10 − 4) = rest · 4, from 200 to 280.
    for (const [relation, order] of [
      [pair(), ['{4}', '{10}', '{0}', '[30, 50]']],
      [turned(), ['{4}', '{0}', '{10}', '[30, 50]']],
    ] as const) {
      const implied = relation.form.implied(order.map(read));
      expect(implied).toHaveLength(4);
      expect(reduced(implied[0] ?? read('{0}'))).toEqual(reduced(read('[3, 5]')));
      expect(reduced(implied[3] ?? read('{0}'))).toEqual({ low: { ...fraction(100n, 3n), closed: true }, high: { ...fraction(140n, 3n), closed: true } });
    }
  });
});

describe('a whole with one part', () => {
  it.each<[string, Unnamed, readonly [string, string]]>([
    ['a total', { type: 'sum', total: 'a', parts: ['b'] }, ['[2, 5]', '[1, 3)']],
    ['some part of a total', { type: 'sum', total: 'a', parts: ['b'], complete: false }, ['[2, ∞)', '(-∞, 3)']],
    ['a product', { type: 'product', product: 'a', factors: ['b'] }, ['[2, 5]', '[1, 3)']],
    ['a compound rate', { type: 'compound', total: 'a', rates: ['b'] }, ['[2, 5]', '[1, 3)']],
  ])('is that part, or no less: %s', (_, relation, expected) => {
    const { only } = readOne({ a: {}, b: {} }, relation);
    const intervals = ['[1, 3)', '[2, 5]'].map(read);
    expect(implied(only, intervals).map(reduced)).toEqual(expected.map((text) => reduced(read(text))));
    expect([0, 1].map((index) => reduced(impliedFor(only, index, intervals)))).toEqual(expected.map((text) => reduced(read(text))));
  });
});

describe('operands of which one cannot be', () => {
  it('imply nothing for any of them', () => {
    const { only } = readOne({ t: {}, a: {}, b: {} }, { type: 'sum', total: 't', parts: ['a', 'b'] });
    for (const operands of [
      ['(-∞, ∞)', '[1, 1)', '[1, 2]'],
      ['(-∞, ∞)', '[1, 2]', '[2, 1]'],
    ]) {
      expect(isEmpty(impliedFor(only, 0, operands.map(read)))).toBe(true);
      expect(isEmpty(impliedFor(only, 1, operands.map(read)))).toBe(true);
      expect(implied(only, operands.map(read)).map(isEmpty)).toEqual([true, true, true]);
    }
  });
});
