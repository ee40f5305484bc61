import { describe, expect, it } from 'vitest';
import { checkedFigure } from '../../../src/figures/document/check-figure.js';
import { readDocument, variableAt } from '../../../src/figures/document/read-document.js';
import { InvalidOptionError, type Problem } from '../../../src/errors.js';
import type { Rounding } from '../../../src/figures/printed/rounding-interval.js';
import { pathOf } from '../../../src/figures/relations/slots.js';
import type { AuditDocument, Figure, Relation } from '../../../src/figures/types.js';
import { read, reduced } from '../intervals.js';

const document: AuditDocument = {
  figures: {
    'revenue.2023': { literal: '15295', unit: 'billion VND', status: 'E' },
    'revenue.2024': { literal: '12760', unit: 'billion VND', hedge: 'about' },
    'revenue.index': { literal: '83.4', unit: '%' },
    'revenue.plan': { unit: 'billion VND' },
  },
  relations: [
    { id: 'revenue-index', type: 'percent', part: 'revenue.2024', whole: 'revenue.2023', rate: 'revenue.index' },
    { id: 'attainment', type: 'percent', part: 'revenue.2023', whole: 'revenue.plan', rate: '101.7' },
  ],
};

/** The problems of a document, as path and message. Documents come from JSON, and may be anything. */
function problemsOf(figures: unknown, relations: unknown = []): readonly (readonly [string, string])[] {
  return readDocument({ figures, relations } as AuditDocument).problems.map(({ path, message }) => [path, message]);
}

const sum = (...parts: unknown[]) => [{ id: 's', type: 'sum', total: '100', parts }];

describe('a key that is misspelt', () => {
  it('is a problem, for what stands there would be lost', () => {
    const figures = { a: { literal: '1', hegde: 'about', Unit: '%' }, b: { literal: '2' } };
    const relations = [{ id: 's', type: 'same', figures: ['a', 'b'], strenght: 'expected' }];
    expect(problemsOf(figures, relations)).toEqual([
      ['figures.a.hegde', 'There is no key "hegde"; write "hedge", or give your own key another name.'],
      ['figures.a.Unit', 'There is no key "Unit"; write "unit", or give your own key another name.'],
      ['relations.0.strenght', 'There is no key "strenght"; write "strength", or give your own key another name.'],
    ]);
  });

  it.each(['literal', 'low', 'high', 'unit', 'hedge', 'granularity', 'exact', 'status', 'adjusted', 'evidence'])('is told from %s of a figure', (key) => {
    expect(problemsOf({ a: { [key.toUpperCase()]: 'x' } })).toEqual([
      [`figures.a.${key.toUpperCase()}`, `There is no key "${key.toUpperCase()}"; write "${key}", or give your own key another name.`],
    ]);
  });

  it.each([
    ...['id', 'type', 'strength', 'complete', 'adjusted', 'total', 'parts', 'current', 'previous', 'change', 'rate', 'part', 'whole', 'product', 'factors'],
    ...['rates', 'mean', 'figures', 'lesser', 'greater'],
  ])('is told from %s of a relation', (key) => {
    expect(problemsOf({ a: {} }, [{ id: 's', type: 'same', figures: ['a', 'a'], [key.toUpperCase()]: 'x' }])).toEqual([
      [`relations.0.${key.toUpperCase()}`, `There is no key "${key.toUpperCase()}"; write "${key}", or give your own key another name.`],
    ]);
  });

  it('is none when it only speaks of a figure or of a relation', () => {
    const figures = { a: { literal: '1', label: { en: 'a' }, line: 7, note: 'as printed' } };
    expect(problemsOf(figures, [{ id: 's', type: 'same', figures: ['a', 'a'], note: 'twice' }])).toEqual([]);
  });

  it("is none when it is a key of the user's own", () => {
    const figures = { a: { literal: '1', page: 7, source: 'GSO' }, b: { literal: '1', notes: ['two'] } };
    expect(problemsOf(figures, [{ id: 's', type: 'same', figures: ['a', 'b'], colour: 'red' }])).toEqual([]);
  });
});

describe('an audit document that is in order', () => {
  it('has relations that hold by definition, unless they say that they are only expected to', () => {
    const same = { type: 'same', figures: ['a', 'b'] } as const;
    const read = readDocument({
      figures: { a: { literal: '1' }, b: { literal: '2' } },
      relations: [
        { id: 'unsaid', ...same },
        { id: 'said', strength: 'identity', ...same },
        { id: 'expected', strength: 'expected', ...same },
      ],
    });
    expect(read.relations.map(({ id, type, strength }) => [id, type, strength])).toEqual([
      ['unsaid', 'same', 'identity'],
      ['said', 'same', 'identity'],
      ['expected', 'same', 'expected'],
    ]);
    expect([0, 1].map((place) => variableAt(read, place).figure.literal)).toEqual(['1', '2']);
  });

  it('has its figures as variables, in its own order, and then the numbers that stand in relations', () => {
    const { variables, relations, problems } = readDocument(document);
    expect(problems).toEqual([]);
    expect(variables.map(({ id, source }) => [id, source])).toEqual([
      ['revenue.2023', 'figure'],
      ['revenue.2024', 'figure'],
      ['revenue.index', 'figure'],
      ['revenue.plan', 'figure'],
      ['relations.1.rate', 'inline'],
    ]);
    expect(relations.map(({ id, slots, operands }) => [id, slots.map(({ role }, index) => [role, operands[index]])])).toEqual([
      [
        'revenue-index',
        [
          ['rate', 2],
          ['part', 1],
          ['whole', 0],
        ],
      ],
      [
        'attainment',
        [
          ['rate', 4],
          ['part', 0],
          ['whole', 3],
        ],
      ],
    ]);
    expect(relations[1]?.slots.map((slot) => pathOf(slot, 1))).toEqual(['relations.1.rate', 'relations.1.part', 'relations.1.whole']);
  });

  it('is read the same each time, and left as it was', () => {
    const before = JSON.stringify(document);
    const print = (value: unknown) => JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? String(part) : part));
    expect(print(readDocument(document))).toBe(print(readDocument(document)));
    expect(JSON.stringify(document)).toBe(before);
  });

  it('takes a number in a relation as printed where it is a rate, and as exact where it is a total, a change or a factor', () => {
    const { variables, problems } = readDocument({
      figures: { a: {}, b: {} },
      relations: [
        { id: '1', type: 'sum', total: '100', parts: ['a'] },
        { id: '2', type: 'difference', current: 'a', previous: 'b', change: '1.5' },
        { id: '3', type: 'product', product: 'a', factors: ['b', '12'] },
        { id: '4', type: 'growth', current: 'a', previous: 'b', rate: '14.5' },
        { id: '5', type: 'compound', total: '21', rates: ['10', '10'] },
      ],
    });
    expect(problems).toEqual([]);
    expect(variables.slice(2).map(({ id, source, printed }) => [id, source, reduced(printed.coarsest)])).toEqual([
      ['relations.0.total', 'exact', reduced(read('{100}'))],
      ['relations.1.change', 'exact', reduced(read('{1.5}'))],
      ['relations.2.factors.1', 'exact', reduced(read('{12}'))],
      ['relations.3.rate', 'inline', reduced(read('[14.45, 14.55]'))],
      ['relations.4.total', 'inline', reduced(read('[20.5, 21.5]'))],
      ['relations.4.rates.0', 'inline', reduced(read('[9.5, 10.5]'))],
      ['relations.4.rates.1', 'inline', reduced(read('[9.5, 10.5]'))],
    ]);
  });

  it('takes figures and exact numbers wherever an operand stands', () => {
    const { variables, relations, problems } = readDocument({
      figures: {},
      relations: [
        {
          id: '1',
          type: 'sum',
          total: { exact: '0' },
          parts: [
            { literal: '1', unit: 'pp' },
            { figure: { literal: '0.9', unit: 'pp' }, sign: -1 },
          ],
        },
      ],
    });
    expect(problems).toEqual([]);
    expect(variables.map(({ source, figure }) => [source, figure.literal])).toEqual([
      ['exact', '0'],
      ['inline', '1'],
      ['inline', '0.9'],
    ]);
    expect(relations[0]?.slots.map((slot) => [pathOf(slot, 0), slot.sign])).toEqual([
      ['relations.0.total', 1],
      ['relations.0.parts.0', 1],
      ['relations.0.parts.1.figure', -1],
    ]);
  });

  it('reads counts by their unit, and percentages however they came by theirs', () => {
    const intervals = (figures: Record<string, Figure>, relations: Relation[] = []) =>
      readDocument({ figures, relations }).variables.map(({ printed }) => reduced(printed.coarsest));
    expect(intervals({ a: { literal: '22', unit: 'commune' } })).toEqual([reduced(read('{22}'))]);
    expect(intervals({ a: { literal: '22', unit: 'thousand person' } })).toEqual([reduced(read('[21.5, 22.5]'))]);
    expect(intervals({ a: { literal: '100', unit: '%' } })).toEqual([reduced(read('[99.5, 100.5]'))]);
    expect(intervals({ a: { literal: '20' }, b: { unit: '%' } }, [{ id: 's', type: 'same', figures: ['a', 'b'] }])[0]).toEqual(reduced(read('[19.5, 20.5]')));
  });

  it('keeps ids that are names of every object', () => {
    const figures = JSON.parse('{ "__proto__": { "literal": "1" }, "constructor": { "literal": "1" } }') as Record<string, Figure>;
    const { variables, problems } = readDocument({ figures, relations: [{ id: 'same', type: 'same', figures: ['__proto__', 'constructor'] }] });
    expect(problems).toEqual([]);
    expect(variables.map(({ id }) => id)).toEqual(['__proto__', 'constructor']);
    expect(problemsOf({}, [{ id: 'same', type: 'same', figures: ['toString', 'valueOf'] }])).toHaveLength(2);
  });

  it('has any hedge, status and strength that there is, and may say what is so without being told', () => {
    const hedges = ['over', 'nearly', 'under', 'about', 'at-least', 'at-most'];
    expect(problemsOf(Object.fromEntries(hedges.map((hedge) => [hedge, { literal: '1', hedge }])))).toEqual([]);
    const together = { just: { literal: '1', hedge: ['at-least', 'at-most'] }, within: { low: '1', high: '2', hedge: ['over', 'under'] } };
    expect(problemsOf({ ...together, roughly: { literal: '1', hedge: ['about', 'nearly'] }, unprinted: { hedge: ['over', 'under'] } })).toEqual([]);
    expect(problemsOf(Object.fromEntries(['A', 'P', 'E', 'F'].map((status) => [status, { literal: '1', status }])))).toEqual([]);
    expect(problemsOf({ a: { evidence: 'printed' }, b: { evidence: 'external' }, c: { literal: '1', exact: false } })).toEqual([]);
    const relation = { type: 'sum', total: 'a', parts: ['a'] };
    const relations = [
      { id: '1', ...relation, strength: 'identity', complete: true },
      { id: '2', ...relation, strength: 'expected', complete: false },
    ];
    expect(problemsOf({ a: {} }, relations)).toEqual([]);
  });

  it('has figures that are multiples of what they were rounded to', () => {
    const figures = {
      hundreds: { literal: '88700', granularity: '100' },
      halves: { literal: '-14.5', granularity: '0.5' },
      fives: { low: '135', high: '140', granularity: '5' },
      zero: { literal: '0', granularity: '1000' },
    };
    expect(problemsOf(figures)).toEqual([]);
  });

  it('has parts that are added or taken away, in a sum; elsewhere a sign is a key like any other', () => {
    const parts = [
      { figure: 'a', sign: 1 },
      { figure: 'a', sign: -1 },
    ];
    const { relations, problems } = readDocument({ figures: { a: {} }, relations: [{ id: 's', type: 'sum', total: 'a', parts } as Relation] });
    expect(problems).toEqual([]);
    expect(relations[0]?.slots.map(({ sign }) => sign)).toEqual([1, 1, -1]);
    expect(problemsOf({ a: {} }, [{ id: 's', type: 'same', figures: ['a', { literal: '1', figure: 'Fig. 2', sign: '+' }] }])).toEqual([]);
  });
});

describe('shares that were made to add up', () => {
  const shares = { a: { literal: '33.3', unit: '%' }, b: { literal: '33.3', unit: '%' }, c: { literal: '33.4', unit: '%' } };
  const total = (relation: Partial<Relation>): Relation => ({ id: 's', type: 'sum', total: '100', parts: ['a', 'b', 'c'], ...relation }) as Relation;
  const intervals = (figures: Record<string, Figure>, ...relations: Relation[]) => {
    const { variables, problems } = readDocument({ figures, relations });
    return problems.length > 0 ? problems : variables.slice(0, 3).map(({ printed }) => reduced(printed.coarsest));
  };
  const rows = (...texts: string[]) => texts.map((text) => reduced(read(text)));

  it('by largest remainder are each within a unit, whether the sum says so or they do', () => {
    const expected = rows('(33.2, 33.4)', '(33.2, 33.4)', '(33.3, 33.5)');
    expect(intervals(shares, total({ adjusted: 'largest-remainder' }))).toEqual(expected);
    const marked = Object.fromEntries(Object.entries(shares).map(([id, figure]) => [id, { ...figure, adjusted: 'largest-remainder' as const }]));
    expect(intervals(marked, total({}))).toEqual(expected);
  });

  it('by a plug are as printed, but for the one that took what the others left', () => {
    const expected = rows('[33.25, 33.35]', '[33.25, 33.35]', '[33.3, 33.5]');
    expect(intervals(shares, total({ adjusted: { plug: 'c' } }))).toEqual(expected);
    const marked = Object.fromEntries(Object.entries(shares).map(([id, figure]) => [id, { ...figure, adjusted: { plug: 'c' } }]));
    expect(intervals(marked)).toEqual(expected);
    expect(intervals({ ...shares, c: { ...shares.c, adjusted: { plug: 'c' } } }, total({}))).toEqual(expected);
    expect(intervals({ ...marked, c: shares.c })).toEqual(expected);
  });

  it('name a plug that is one of them', () => {
    const noShare = (plug: string) => `"${plug}" is not one of the shares; name the one that took the residual, by its id.`;
    const relation = total({ adjusted: { plug: 'd' } });
    expect(intervals(shares, relation)).toEqual([{ path: 'relations.0.adjusted.plug', message: noShare('d') }]);
    expect(intervals({ ...shares, d: { literal: '1', unit: '%' } }, relation)).toEqual([{ path: 'relations.0.adjusted.plug', message: noShare('d') }]);
    expect(intervals({ ...shares, a: { ...shares.a, adjusted: { plug: 'nobody' } } })).toEqual([
      { path: 'figures.a.adjusted.plug', message: noShare('nobody') },
    ]);
    const part = { literal: '33.3', unit: '%', adjusted: { plug: 'nobody' } };
    expect(intervals(shares, { id: 's', type: 'sum', total: '100', parts: ['a', 'b', part] })).toEqual([
      { path: 'relations.0.parts.2.adjusted.plug', message: noShare('nobody') },
    ]);
  });

  it('by a plug are as many as the longest sum of them has parts, which no other relation adds to', () => {
    const marked = { ...shares, c: { ...shares.c, adjusted: { plug: 'c' } }, d: shares.a, e: shares.a };
    // Three parts: two others, each off by half a tenth.
    const expected = rows('[33.25, 33.35]', '[33.25, 33.35]', '[33.3, 33.5]');
    const all = ['a', 'b', 'c', 'd', 'e'];
    expect(intervals(marked, total({}), { id: 'same', type: 'same', figures: all })).toEqual(expected);
    // A share that is itself a total is no part of that.
    expect(intervals(marked, total({}), { id: 'groups', type: 'sum', total: 'c', parts: ['a', 'b', 'd', 'e'] })).toEqual(expected);
    // Five parts: four others.
    expect(intervals(marked, total({}), total({ id: 'all', parts: all }))).toEqual(rows('[33.25, 33.35]', '[33.25, 33.35]', '[33.2, 33.6]'));
  });

  it('are told apart by their plug', () => {
    const half = (literal: string, adjusted: Figure['adjusted']): Figure => (adjusted === undefined ? { literal } : { literal, adjusted });
    const figures = {
      a: half('49.9', { plug: 'b' }),
      b: half('50.1', { plug: 'b' }),
      c: half('49.9', { plug: 'd' }),
      d: half('50.1', { plug: 'd' }),
      e: half('49.9', 'largest-remainder'),
      f: half('50.1', 'largest-remainder'),
    };
    const { variables, problems } = readDocument({ figures, relations: [] });
    expect(problems).toEqual([]);
    expect(variables.map(({ printed }) => reduced(printed.coarsest))).toEqual(
      rows('[49.85, 49.95]', '[50.05, 50.15]', '[49.85, 49.95]', '[50.05, 50.15]', '(49.8, 50)', '(50, 50.2)'),
    );
  });

  it('stand in a sum: what another relation says of it moves nothing', () => {
    const relation = { id: 's', type: 'same', figures: ['a', 'b'], adjusted: 'largest-remainder' } as unknown as Relation;
    expect(intervals(shares, relation)).toEqual(rows('[33.25, 33.35]', '[33.25, 33.35]', '[33.35, 33.45]'));
  });
});

describe('what is wrong with a document', () => {
  const NUMBER = 'expected a plain decimal as a string, such as "14.5", without exponent or grouping.';
  const BOTH = 'A figure has a literal or a range from low to high, not both; leave one out.';
  const TWO_ENDS = 'A range has two ends; give both low and high, or a literal with the hedge "at-least" or "at-most".';
  const HEDGE = 'is no hedge; expected one of over, nearly, under, about, at-least, at-most.';
  const together = (words: string) => `The hedges ${words} leave the number no place; keep those that can hold together.`;
  const GRANULARITY = 'is nothing to round to; expected a number above zero as a string, such as "100".';
  const NO_MULTIPLE = (granularity: string) => `The figure is no multiple of "${granularity}", so it was not rounded to that.`;
  const EXACT = 'An exact figure has no hedge, granularity or range; leave them out, or `exact`.';
  const ADJUSTED = 'is no way to make shares add up; expected "largest-remainder" or { plug: id of the item that took the residual }.';
  const jsonNumber = (number: string) =>
    `The JSON number ${number} was given; write it as a string, with the digits that are printed: 22.0 as a number loses its zero.`;

  it.each<[string, unknown, string, string]>([
    ['no object', 5, '', '5 is no figure; expected one such as { literal: "14.5", unit: "%" }.'],
    ['a list', [], '', 'some object is no figure; expected one such as { literal: "14.5", unit: "%" }.'],
    ['a JSON number', { literal: 22 }, '.literal', jsonNumber('22')],
    ['JSON numbers as a range', { low: 1.5, high: '2' }, '.low', jsonNumber('1.5')],
    ['a local number', { literal: '1,5' }, '.literal', `"1,5" is no printed number; ${NUMBER}`],
    ['an exponent', { literal: '1e3' }, '.literal', `"1e3" is no printed number; ${NUMBER}`],
    ['nothing', { literal: null }, '.literal', `null is no printed number; ${NUMBER}`],
    ['a number in a list', { literal: ['5'] }, '.literal', `some object is no printed number; ${NUMBER}`],
    ['a lower end that is none', { low: '1,5', high: '2' }, '.low', `"1,5" is no printed number; ${NUMBER}`],
    ['an upper end that is none', { low: '1', high: '2,5' }, '.high', `"2,5" is no printed number; ${NUMBER}`],
    ['a literal and a range', { literal: '1', low: '1', high: '2' }, '.literal', BOTH],
    ['a literal and half a range', { literal: '1', high: '2' }, '.literal', BOTH],
    ['a range without upper end', { low: '1' }, '.low', TWO_ENDS],
    ['a range without lower end', { high: '1' }, '.high', TWO_ENDS],
    ['a range that runs down', { low: '2', high: '1' }, '.low', 'The range runs from "2" down to "1"; low is the lesser end.'],
    ['an unknown hedge', { literal: '1', hedge: 'circa' }, '.hedge', `"circa" ${HEDGE}`],
    ['an unknown hedge in a list', { literal: '1', hedge: ['about', 'circa'] }, '.hedge', `"circa" ${HEDGE}`],
    ['an empty list of hedges', { literal: '1', hedge: [] }, '.hedge', 'An empty list of hedges was given; leave it out.'],
    ['a list of hedges with nothing in it', { literal: '1', hedge: new Array(1) }, '.hedge', 'An empty list of hedges was given; leave it out.'],
    ['hedges on both sides', { literal: '1', hedge: ['over', 'under'] }, '.hedge', together('over and under')],
    ['hedges that only just part', { literal: '-1', hedge: ['nearly', 'at-least'] }, '.hedge', together('nearly and at-least')],
    ['hedges on both sides, roughly', { literal: '0', hedge: ['about', 'over', 'at-most'] }, '.hedge', together('about and over and at-most')],
    ['hedges on both sides of no range', { low: '1', high: '1', hedge: ['over', 'nearly'] }, '.hedge', together('over and nearly')],
    ['a granularity of zero', { literal: '1', granularity: '0' }, '.granularity', `"0" ${GRANULARITY}`],
    ['a granularity below zero', { literal: '1', granularity: '-1' }, '.granularity', `"-1" ${GRANULARITY}`],
    ['a granularity that is a word', { literal: '100', granularity: 'hundred' }, '.granularity', `"hundred" ${GRANULARITY}`],
    ['a granularity that is a number', { literal: '100', granularity: 100 }, '.granularity', `100 ${GRANULARITY}`],
    ['a granularity it does not have', { literal: '88750', granularity: '100' }, '.granularity', NO_MULTIPLE('100')],
    ['a granularity its decimals do not have', { literal: '14.3', granularity: '0.5' }, '.granularity', NO_MULTIPLE('0.5')],
    ['a granularity its lower end does not have', { low: '134', high: '140', granularity: '5' }, '.granularity', NO_MULTIPLE('5')],
    ['a granularity its upper end does not have', { low: '135', high: '141', granularity: '5' }, '.granularity', NO_MULTIPLE('5')],
    ['an exact figure with a hedge', { literal: '1', exact: true, hedge: 'about' }, '.exact', EXACT],
    ['an exact figure with a granularity', { literal: '100', exact: true, granularity: '100' }, '.exact', EXACT],
    ['an exact range', { low: '1', high: '2', exact: true }, '.exact', EXACT],
    ['an exactness that is no truth value', { literal: '1', exact: '1' }, '.exact', '"1" is neither true nor false.'],
    ['an unknown status', { literal: '1', status: 'X' }, '.status', '"X" is not one of A, P, E, F.'],
    ['an unknown kind of evidence', { literal: '1', evidence: 'hearsay' }, '.evidence', '"hearsay" is not one of printed, external.'],
    ['an unknown adjustment', { literal: '1', adjusted: 'rounded' }, '.adjusted', `"rounded" ${ADJUSTED}`],
    ['a plug that is no id', { literal: '1', adjusted: { plug: 5 } }, '.adjusted', `some object ${ADJUSTED}`],
    ['no plug', { literal: '1', adjusted: {} }, '.adjusted', `some object ${ADJUSTED}`],
    ['no adjustment at all', { literal: '1', adjusted: null }, '.adjusted', `null ${ADJUSTED}`],
  ])('is said of a figure: %s', (_, figure, path, message) => {
    expect(problemsOf({ a: figure })).toEqual([[`figures.a${path}`, message]]);
  });

  it('is all said of a figure with a literal that is none and a range', () => {
    expect(problemsOf({ a: { literal: 22, low: '2', high: '1' } })).toEqual([
      ['figures.a.literal', jsonNumber('22')],
      ['figures.a.literal', BOTH],
      ['figures.a.low', 'The range runs from "2" down to "1"; low is the lesser end.'],
    ]);
  });

  it.each<[string, unknown, RegExp]>([
    ['a unit in the plural', 'billions VND', /billion VND/],
    ['a unit that is no text', 5, /no unit/],
  ])('is said of a figure, in the words of its unit: %s', (_, unit, message) => {
    expect(problemsOf({ a: { literal: '1', unit } })).toEqual([['figures.a.unit', expect.stringMatching(message)]]);
  });

  it('is said of a figure that stands by itself, by the key alone', () => {
    const problems: Problem[] = [];
    expect(checkedFigure({ literal: '1', exact: 'yes' }, '', problems)).toBeNull();
    expect(problems).toEqual([{ path: 'exact', message: '"yes" is neither true nor false.' }]);
  });

  it('is looked for in the fields of any object, each asked for once, also where a class has them', () => {
    let times = 0;
    class Printed {
      get literal() {
        times += 1;
        return '14.5';
      }
    }
    const bare = Object.assign(Object.create(null) as object, { literal: '14.5', unit: '%' });
    const problems: Problem[] = [];
    expect(checkedFigure(new Printed(), '', problems)).toMatchObject({ literal: '14.5', unit: undefined });
    expect(checkedFigure(bare, '', problems)).toMatchObject({ literal: '14.5', unit: '%', hedge: undefined });
    expect([times, problems]).toEqual([1, []]);
  });

  const TYPES = 'expected one of sum, difference, growth, percent, product, compound, weighted-mean, same, at-most.';
  const needs = (type: string, key: string) => `A relation of type ${type} needs "${key}"; expected the id of a figure, or a figure.`;
  const needsList = (type: string, key: string, fewest: number, given = 'undefined') =>
    `${given} was given; a relation of type ${type} needs a list of at least ${fewest} in "${key}".`;
  const SIGN = 'is no sign; expected 1 for a part that is added, -1 for one that is taken away.';
  const PART = 'is no part of a mean; expected { value, weight }.';
  const NO_OPERAND = 'is no operand; expected the id of a figure, a figure such as { literal: "14.5" }, or { exact: "100" }.';
  const mean = (...parts: unknown[]) => ({ id: 'r', type: 'weighted-mean', mean: 'a', parts });
  const added = (...parts: unknown[]) => ({ id: 'r', type: 'sum', total: 'a', parts });
  const percentOf = (fields: object) => ({ id: 'r', type: 'percent', part: 'a', whole: 'a', rate: 'a', ...fields });
  const withHole = ['a', , 'a'];

  it.each<[string, unknown, string, string]>([
    ['no object', 'sum', '', '"sum" is no relation; expected one such as { id, type: "sum", total, parts }.'],
    ['no id', { type: 'same', figures: ['a', 'a'] }, '.id', 'undefined is no id; give every relation a name of its own.'],
    ['an empty id', { id: '', type: 'same', figures: ['a', 'a'] }, '.id', '"" is no id; give every relation a name of its own.'],
    ['an unknown type', { id: 'r', type: 'ratio' }, '.type', `"ratio" is no type of relation; ${TYPES}`],
    ['an unknown strength', { id: 'r', type: 'same', figures: ['a', 'a'], strength: 'weak' }, '.strength', '"weak" is not one of identity, expected.'],
    ['parts that are no list', { ...added(), parts: 'a' }, '.parts', needsList('sum', 'parts', 1, '"a"')],
    ['one figure that is the same', { id: 'r', type: 'same', figures: ['a'] }, '.figures', needsList('same', 'figures', 2, 'some object')],
    ['a list that begins with a hole', added(undefined, 'a'), '.parts.0', 'is missing; leave no entry of a list out.'],
    ['a list with a hole', { id: 'r', type: 'same', figures: withHole }, '.figures.1', 'is missing; leave no entry of a list out.'],
    ['a sign that is none', added({ figure: 'a', sign: 2 }), '.parts.0.sign', `2 ${SIGN}`],
    ['no sign', added('a', { figure: 'a' }), '.parts.1.sign', `undefined ${SIGN}`],
    ['a completeness that is no truth value', { ...added('a'), complete: 'no' }, '.complete', '"no" is neither true nor false.'],
    ['an unknown adjustment', { ...added('a'), adjusted: 'rounded' }, '.adjusted', `"rounded" ${ADJUSTED}`],
    ['a part of a mean that is no part', mean('a'), '.parts.0', `"a" ${PART}`],
    ['a part of a mean without value', mean({ value: 'a', weight: 'a' }, { weight: 'a' }), '.parts.1', `some object ${PART}`],
    [
      'two missing weights of three',
      mean({ value: 'a', weight: 'a' }, { value: 'a' }, { value: 'a' }),
      '.parts',
      '2 of 3 weights are missing; give all, all but one (100 less the rest), or none.',
    ],
    ['an unknown id', { id: 'r', type: 'same', figures: ['a', 'b'] }, '.figures.1', 'No figure has the id "b"; add it to `figures`, or correct the id.'],
    [
      'a number where it could be either',
      percentOf({ part: '5' }),
      '.part',
      'The number "5" stands where it could be printed or exact; write { literal: "5" } or { exact: "5" }.',
    ],
    ['an operand that is a JSON number', percentOf({ rate: 5 }), '.rate', `5 ${NO_OPERAND}`],
    ['an operand that is nothing', mean({ value: null, weight: 'a' }), '.parts.0.value', `null ${NO_OPERAND}`],
    ['a rate with an exponent', percentOf({ rate: '5e1' }), '.rate.literal', `"5e1" is no printed number; ${NUMBER}`],
    ['an inline figure that is not in order', percentOf({ rate: { literal: 5 } }), '.rate.literal', jsonNumber('5')],
  ])('is said of a relation: %s', (_, relation, path, message) => {
    const { relations, problems } = readDocument({ figures: { a: {} }, relations: [relation] } as AuditDocument);
    expect(problems).toEqual([{ path: `relations.0${path}`, message }]);
    // What is wrong takes no part in the arithmetic.
    expect(relations).toEqual([]);
  });

  it.each<[string, readonly (readonly [string, string])[]]>([
    [
      'sum',
      [
        ['total', needs('sum', 'total')],
        ['parts', needsList('sum', 'parts', 1)],
      ],
    ],
    ['difference', ['current', 'previous', 'change'].map((key) => [key, needs('difference', key)])],
    ['growth', ['current', 'previous', 'rate'].map((key) => [key, needs('growth', key)])],
    ['percent', ['part', 'whole', 'rate'].map((key) => [key, needs('percent', key)])],
    [
      'product',
      [
        ['product', needs('product', 'product')],
        ['factors', needsList('product', 'factors', 1)],
      ],
    ],
    [
      'compound',
      [
        ['total', needs('compound', 'total')],
        ['rates', needsList('compound', 'rates', 1)],
      ],
    ],
    [
      'weighted-mean',
      [
        ['mean', needs('weighted-mean', 'mean')],
        ['parts', needsList('weighted-mean', 'parts', 1)],
      ],
    ],
    ['same', [['figures', needsList('same', 'figures', 2)]]],
    ['at-most', ['lesser', 'greater'].map((key) => [key, needs('at-most', key)])],
  ])('is said of every operand that a relation lacks: %s', (type, expected) => {
    expect(problemsOf({}, [{ id: 'r', type }])).toEqual(expected.map(([key, message]) => [`relations.0.${key}`, message]));
  });

  it.each<[string, Record<string, unknown>]>([
    ['product', { product: 'a', factors: [] }],
    ['compound', { total: 'a', rates: [] }],
    ['weighted-mean', { mean: 'a', parts: [] }],
    ['sum', { total: 'a', parts: [] }],
  ])('is said of an empty list: %s', (type, fields) => {
    const [, key = ''] = Object.keys(fields);
    expect(problemsOf({ a: {} }, [{ id: 'r', type, ...fields }])).toEqual([[`relations.0.${key}`, needsList(type, key, 1, 'some object')]]);
  });

  it('is all said at once, in the order of the document', () => {
    const paths = problemsOf({ a: { literal: 1 }, b: { unit: 'billions' } }, [...sum('c', 'd'), ...sum('a')]).map(([path]) => path);
    expect(paths).toEqual(['figures.a.literal', 'figures.b.unit', 'relations.0.parts.0', 'relations.0.parts.1', 'relations.1.id']);
  });

  it('is said of ids: of figures that look like numbers, and of relations that are the same', () => {
    expect(problemsOf({ 2023: { literal: '1' } })).toEqual([
      ['figures.2023', 'The id "2023" looks like a number, and would be read as one where it is referred to; give the figure another.'],
    ]);
    expect(problemsOf({ a: {} }, [...sum('a'), ...sum('a')])).toEqual([['relations.1.id', 'Another relation has the id "s" too; give each its own.']]);
  });

  it.each<[unknown, string]>([
    [null, 'null'],
    [[], 'some object'],
    ['{}', '"{}"'],
  ])('is said of a document that is %j', (given, shown) => {
    expect(readDocument(given as AuditDocument).problems).toEqual([
      { path: '', message: `${shown} is no document; expected { figures, relations }.` },
      { path: 'figures', message: 'undefined was given; expected an object of figures by id, { "revenue.2023": { literal: "15295" } }.' },
      { path: 'relations', message: 'undefined was given; expected a list of relations.' },
    ]);
  });

  it('is not said twice: a figure that is not in order is there, but not printed', () => {
    const { problems, variables, relations } = readDocument({
      figures: { a: { literal: '1,5' }, b: { literal: '1' } },
      relations: [{ id: 's', type: 'same', figures: ['a', 'b'] }],
    });
    expect(problems).toHaveLength(1);
    expect(variables[0]?.printed.number).toBeNull();
    expect(relations).toHaveLength(1);
  });

  it('is thrown only when the caller asks for a rounding that there is not', () => {
    const given = () => readDocument(document, { rounding: 'bankers' as Rounding });
    expect(given).toThrow(InvalidOptionError);
    expect(given).toThrow('"bankers" is no way of rounding; expected one of unknown, half-up, half-down, half-even, up, down, ceil, floor.');
    const options = () => readDocument(document, 'down' as unknown as object);
    expect(options).toThrow(InvalidOptionError);
    expect(options).toThrow('"down" was given; expected options such as { rounding }.');
  });
});
