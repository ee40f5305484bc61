import { describe, expect, it } from 'vitest';
import { parsePlanReport } from '../../../src/models/document/parse.js';
import { reproduceReport } from '../../../src/models/reproduce/reproduce.js';
import { series } from '../small-report.js';

/** The rows of a report that has these top-level parts, by relation. */
function rows(parts: object) {
  const report = parsePlanReport({ schemaVersion: 1, id: 'test', name: { en: 'Test' }, period: '2023', ...parts });
  return Object.fromEntries(reproduceReport(report).map((row) => [row.relation, row]));
}

const years = (previous: object, current: object) => [
  { period: '2022', version: 'final', ...previous },
  { period: '2023', version: 'estimate', ...current },
];

describe('a figure that others determine', () => {
  it('is recomputed at its printed precision, with the formula and what went into it', () => {
    const observations = years({ value: '88700' }, { value: '103.5', growth: '16.7', line: 918 });
    observations[0] = { ...observations[0], value: { literal: '88.7' } } as never;
    const row = rows({ series: [{ ...series('investment', 'trillion VND', {}), observations }] })['investment@2023:growth'];
    expect(row).toEqual({
      relation: 'investment@2023:growth',
      type: 'growth',
      strength: 'identity',
      figure: 'series.0.observations.1.growth',
      name: { en: 'investment, growth, 2023' },
      line: 918,
      unit: '%',
      formula: 'current / previous × 100 − 100',
      inputs: [
        { role: 'current', figure: 'series.0.observations.1.value', literal: '103.5', printed: true },
        { role: 'previous', figure: 'series.0.observations.0.value', literal: '88.7', printed: true },
      ],
      printed: '16.7',
      recomputed: '16.7',
      exact: expect.stringMatching(/^16\.685456595264937993/) as string, // 148/887 = 0.16685456595264937993…
      status: 'same',
    });
  });

  it('is within rounding when other digits come out, but true values exist that print as all the literals', () => {
    const found = rows({
      series: [
        {
          ...series('whole', 'ha', {}),
          observations: [],
          children: [series('a', 'ha', { share: '67.1' }), series('b', 'ha', { share: '21.5' }), series('c', 'ha', { share: '11.5' })],
        },
      ],
    });
    expect(found['whole@2023:shares']).toMatchObject({ printed: '100', recomputed: '100.1', status: 'within-rounding' });
  });

  it('is different when no true values print so', () => {
    const found = rows({
      series: [
        {
          ...series('whole', 'ha', {}),
          observations: [],
          children: [series('a', 'ha', { share: '67.1' }), series('b', 'ha', { share: '21.5' }), series('c', 'ha', { share: '11.9' })],
        },
      ],
    });
    expect(found['whole@2023:shares']).toMatchObject({ recomputed: '100.5', status: 'different' });
  });

  it('keeps a trailing zero of the printed precision', () => {
    expect(
      rows({ series: [{ ...series('x', 'ha', {}), observations: years({ value: '100' }, { value: '133', growth: '33.0' }) }] })['x@2023:growth'],
    ).toMatchObject({ recomputed: '33.0', status: 'same' });
  });

  it('scales units that differ by a factor', () => {
    const found = rows({
      series: [
        {
          ...series('plan', 'billion VND', { value: '9948.218' }),
          children: [series('a', 'million VND', { value: '9507206' }), series('b', 'million VND', { value: '441012' })],
        },
      ],
    });
    expect(found['plan@2023:sum']).toMatchObject({ recomputed: '9948.218', status: 'same' });
  });

  it('may be computed through one figure that is not printed', () => {
    const found = rows({
      investment: {
        publicInvestment: {
          period: '2023-S1',
          unit: 'billion VND',
          bases: [{ id: 'general', name: { en: 'General' }, plan: '13352.7', excluded: '494.68', disbursed: '4238.1', rate: '33.0' }],
        },
      },
    });
    expect(found['general:disbursement']).toMatchObject({
      recomputed: '33.0',
      status: 'same',
      inputs: [
        { literal: '4238.1', printed: true },
        { literal: '12858.02', printed: false },
      ],
    });
  });

  it('without a unit has none', () => {
    const figures = { a: { literal: '5' }, b: { literal: '5' } };
    expect(rows({ figures, relations: [{ id: 'r', type: 'same', figures: ['a', 'b'] }] })['r']).toMatchObject({
      figure: 'a',
      name: null,
      line: null,
      unit: null,
      status: 'same',
    });
  });

  it('that is exact by definition is as fine as the finest of its parts, one that is not printed counting for nothing', () => {
    // The third share is 100 - 80 = 20 % by the first relation; 33.25 + 46.75 + 20 = 100.
    const figures = { a: { literal: '33.25', unit: '%' }, b: { literal: '46.75', unit: '%' }, both: { literal: '80', unit: '%' }, rest: { unit: '%' } };
    const relations = [
      { id: 'rest', type: 'difference', current: { exact: '100' }, previous: 'both', change: 'rest' },
      { id: 'all', type: 'sum', total: '100', parts: ['a', 'b', 'rest'] },
    ];
    const found = rows({ figures, relations });
    expect(found['all']).toMatchObject({ printed: '100', recomputed: '100.00', exact: '100', status: 'same' });
    expect(found['all']?.inputs[2]).toEqual({ role: 'part', figure: 'rest', literal: '20', printed: false });
    expect(rows({ figures, relations: [relations[0], { id: 'all', type: 'sum', total: '20', parts: ['rest'] }] })['all']).toMatchObject({ recomputed: '20' });
  });

  it('is computed by definitions alone, not by what holds as a rule', () => {
    const figures = { a: { literal: '5' }, b: {}, c: { literal: '5' } };
    const relations = (strength: string) => [
      { id: 'ab', type: 'same', figures: ['a', 'b'], strength },
      { id: 'cb', type: 'same', figures: ['c', 'b'] },
    ];
    expect(Object.keys(rows({ figures, relations: relations('identity') }))).toEqual(['cb']);
    expect(Object.keys(rows({ figures, relations: relations('expected') }))).toEqual(['ab']);
  });

  it('is computed in one step: a number behind two others is no evidence', () => {
    const figures = { a: { literal: '5' }, b: {}, c: {}, d: { literal: '5' } };
    const same = (id: string, ...pair: string[]) => ({ id, type: 'same', figures: pair });
    expect(rows({ figures, relations: [same('ab', 'a', 'b'), same('bc', 'b', 'c'), same('dc', 'd', 'c')] })).toEqual({});
    // The first relation that determines a number does; what a division by zero would give is unknown.
    const first = [same('ab', 'a', 'b'), { id: 'other', type: 'sum', total: 'b', parts: ['1', '2'].map((exact) => ({ exact })) }, same('db', 'd', 'b')];
    expect(rows({ figures, relations: first })['db']?.inputs[0]).toMatchObject({ literal: '5', printed: false });
    const undetermined = [
      { id: 'zero', type: 'product', product: 'a', factors: ['b', { exact: '0' }] },
      { ...same('db', 'd', 'b'), strength: 'expected' },
    ];
    expect(rows({ figures, relations: undetermined })).toEqual({});
  });

  it('is never computed from itself', () => {
    const found = rows({ series: [{ ...series('x', 'ha', { value: '120', growth: '20' }) }] });
    expect(found).toEqual({});
    // b is 5 because a is, by the first relation; the second may be recomputed from it, the third may not.
    const figures = { a: { literal: '5' }, b: {}, c: { literal: '5' } };
    const pairs = [
      ['a', 'b'],
      ['c', 'b'],
      ['a', 'b'],
    ];
    const relations = pairs.map((pair, index) => ({ id: `r${index}`, type: 'same', figures: pair }));
    expect(Object.keys(rows({ figures, relations }))).toEqual(['r1']);
  });

  it('is not computed by a relation that leaves a number in between open: another may determine that', () => {
    // a = b × 0 says nothing of b; d = b does, and then b × 0 is not the 5 that is printed.
    const relations = [
      { id: 'zero', type: 'product', product: 'a', factors: ['b', { exact: '0' }] },
      { id: 'db', type: 'same', figures: ['d', 'b'] },
    ];
    const found = rows({ figures: { a: { literal: '5' }, b: {}, d: { literal: '5' } }, relations });
    expect(found).toEqual({ zero: expect.objectContaining({ figure: 'a', printed: '5', recomputed: '0', status: 'different' }) as unknown });
  });

  it('is not computed where two numbers are missing', () => {
    const figures = { a: { literal: '5' }, b: {}, c: {}, d: { literal: '3' } };
    const relations = [
      { id: 'sum', type: 'sum', total: 'a', parts: ['b', 'c'] },
      { id: 'db', type: 'same', figures: ['d', 'b'] },
    ];
    expect(rows({ figures, relations })).toEqual({});
  });
});

describe('a relation that determines nothing', () => {
  it('gives no row: a mean without weights, an order, a figure that is not printed', () => {
    const found = rows({
      figures: { a: { literal: '1', unit: '%' }, b: { literal: '3', unit: '%' }, mean: { literal: '2', unit: '%' } },
      relations: [
        { id: 'mean', type: 'weighted-mean', mean: 'mean', parts: [{ value: 'a' }, { value: 'b' }] },
        { id: 'order', type: 'at-most', lesser: 'a', greater: 'b' },
      ],
    });
    expect(found).toEqual({});
  });

  it('gives no row when the base is zero', () => {
    expect(rows({ series: [{ ...series('x', 'ha', {}), observations: years({ value: '0' }, { value: '5', growth: '10' }) }] })).toEqual({});
  });
});
