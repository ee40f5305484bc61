import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/figures/document/read-document.js';
import { InvalidOptionError } from '../../../src/errors.js';
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

  it("is none when it is a key of the user's own", () => {
    const figures = { a: { literal: '1', page: 7, source: 'GSO' }, b: { literal: '1', notes: ['two'] } };
    expect(problemsOf(figures, [{ id: 's', type: 'same', figures: ['a', 'b'], colour: 'red' }])).toEqual([]);
  });
});

describe('an audit document that is in order', () => {
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
    expect(relations.map(({ relation: { id }, operands }) => [id, operands.map(({ slot, variable }) => [slot.role, variable])])).toEqual([
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
    expect(relations[1]?.operands.map(({ slot }) => pathOf(slot, 'relations.1'))).toEqual(['relations.1.rate', 'relations.1.part', 'relations.1.whole']);
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
    expect(relations[0]?.operands.map(({ slot }) => [pathOf(slot, 'relations.0'), slot.sign])).toEqual([
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
    expect(intervals(shares, total({ adjusted: { plug: 'd' } }))).toMatchObject([
      { path: 'relations.0.adjusted.plug', message: expect.stringContaining('"d" is not one of the shares') as string },
    ]);
    expect(intervals({ ...shares, a: { ...shares.a, adjusted: { plug: 'nobody' } } })).toMatchObject([{ path: 'figures.a.adjusted.plug' }]);
  });
});

describe('what is wrong with a document', () => {
  it.each<[string, unknown, string, RegExp]>([
    ['no object', 5, 'figures.a', /no figure/],
    ['a JSON number', { literal: 22 }, 'figures.a.literal', /22\.0 as a number loses its zero/],
    ['a local number', { literal: '1,5' }, 'figures.a.literal', /"1,5" is no printed number/],
    ['an exponent', { literal: '1e3' }, 'figures.a.literal', /without exponent/],
    ['a literal and a range', { literal: '1', low: '1', high: '2' }, 'figures.a.literal', /not both/],
    ['half a range', { low: '1' }, 'figures.a.low', /two ends/],
    ['a range that runs down', { low: '2', high: '1' }, 'figures.a.low', /lesser end/],
    ['an unknown hedge', { literal: '1', hedge: 'circa' }, 'figures.a.hedge', /one of over, nearly/],
    ['an unknown hedge in a list', { literal: '1', hedge: ['about', 'circa'] }, 'figures.a.hedge', /"circa"/],
    ['an empty list of hedges', { literal: '1', hedge: [] }, 'figures.a.hedge', /empty/],
    ['a unit in the plural', { literal: '1', unit: 'billions VND' }, 'figures.a.unit', /billion VND/],
    ['a unit that is no text', { literal: '1', unit: 5 }, 'figures.a.unit', /no unit/],
    ['a granularity of zero', { literal: '1', granularity: '0' }, 'figures.a.granularity', /above zero/],
    ['a granularity that is a number', { literal: '100', granularity: 100 }, 'figures.a.granularity', /as a string/],
    ['a granularity it does not have', { literal: '88750', granularity: '100' }, 'figures.a.granularity', /no multiple of "100"/],
    ['an exact figure with a hedge', { literal: '1', exact: true, hedge: 'about' }, 'figures.a.exact', /no hedge/],
    ['an exactness that is no truth value', { literal: '1', exact: '1' }, 'figures.a.exact', /neither true nor false/],
    ['an unknown status', { literal: '1', status: 'X' }, 'figures.a.status', /A, P, E, F/],
    ['an unknown kind of evidence', { literal: '1', evidence: 'hearsay' }, 'figures.a.evidence', /printed, external/],
    ['an unknown adjustment', { literal: '1', adjusted: 'rounded' }, 'figures.a.adjusted', /largest-remainder/],
  ])('is said of a figure: %s', (_, figure, path, message) => {
    expect(problemsOf({ a: figure })).toEqual([[path, expect.stringMatching(message)]]);
  });

  it.each<[string, unknown, string, RegExp]>([
    ['no object', 'sum', 'relations.0', /no relation/],
    ['no id', { type: 'same', figures: ['a', 'a'] }, 'relations.0.id', /name of its own/],
    ['an unknown type', { id: 'r', type: 'ratio' }, 'relations.0.type', /one of sum, difference/],
    ['an unknown strength', { id: 'r', type: 'same', figures: ['a', 'a'], strength: 'weak' }, 'relations.0.strength', /identity, expected/],
    ['an operand that is missing', { id: 'r', type: 'growth', current: 'a', rate: '5' }, 'relations.0.previous', /needs "previous"/],
    ['no parts', { id: 'r', type: 'sum', total: 'a', parts: [] }, 'relations.0.parts', /at least 1/],
    ['parts that are no list', { id: 'r', type: 'sum', total: 'a', parts: 'a' }, 'relations.0.parts', /a list/],
    ['one figure that is the same', { id: 'r', type: 'same', figures: ['a'] }, 'relations.0.figures', /at least 2/],
    ['a sign that is none', { id: 'r', type: 'sum', total: 'a', parts: [{ figure: 'a', sign: 2 }] }, 'relations.0.parts.0.sign', /1 for a part that is added/],
    [
      'a completeness that is no truth value',
      { id: 'r', type: 'sum', total: 'a', parts: ['a'], complete: 'no' },
      'relations.0.complete',
      /neither true nor false/,
    ],
    ['an unknown adjustment', { id: 'r', type: 'sum', total: 'a', parts: ['a'], adjusted: 'rounded' }, 'relations.0.adjusted', /largest-remainder/],
    ['a part of a mean without value', { id: 'r', type: 'weighted-mean', mean: 'a', parts: ['a'] }, 'relations.0.parts.0', /\{ value, weight \}/],
    [
      'two missing weights of three',
      { id: 'r', type: 'weighted-mean', mean: 'a', parts: [{ value: 'a', weight: 'a' }, { value: 'a' }, { value: 'a' }] },
      'relations.0.parts',
      /2 of 3 weights/,
    ],
    ['an unknown id', { id: 'r', type: 'same', figures: ['a', 'b'] }, 'relations.0.figures.1', /No figure has the id "b"/],
    [
      'a number where it could be either',
      { id: 'r', type: 'percent', part: '5', whole: 'a', rate: '5' },
      'relations.0.part',
      /\{ literal: "5" \} or \{ exact: "5" \}/,
    ],
    ['an operand that is a JSON number', { id: 'r', type: 'percent', part: 'a', whole: 'a', rate: 5 }, 'relations.0.rate', /no operand/],
    ['a rate with an exponent', { id: 'r', type: 'percent', part: 'a', whole: 'a', rate: '5e1' }, 'relations.0.rate.literal', /without exponent/],
    [
      'an inline figure that is not in order',
      { id: 'r', type: 'percent', part: 'a', whole: 'a', rate: { literal: 5 } },
      'relations.0.rate.literal',
      /JSON number/,
    ],
  ])('is said of a relation: %s', (_, relation, path, message) => {
    expect(problemsOf({ a: {} }, [relation])).toEqual([[path, expect.stringMatching(message)]]);
  });

  it('is all said at once', () => {
    const paths = problemsOf({ a: { literal: 1 }, b: { unit: 'billions' } }, [...sum('c', 'd'), ...sum('a')]).map(([path]) => path);
    expect(paths).toEqual(['figures.a.literal', 'figures.b.unit', 'relations.1.id', 'relations.0.parts.0', 'relations.0.parts.1']);
  });

  it('is said of ids that look like numbers', () => {
    expect(problemsOf({ 2023: { literal: '1' } })).toEqual([['figures.2023', expect.stringMatching(/looks like a number/)]]);
  });

  it.each<[unknown, string]>([
    [null, ''],
    [[], ''],
    ['{}', ''],
  ])('is said of a document that is %j', (given, path) => {
    const { problems } = readDocument(given as AuditDocument);
    expect(problems.map((problem) => problem.path)).toEqual([path, 'figures', 'relations']);
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
    expect(given).toThrow(/"bankers" is no way of rounding; expected one of unknown, half-up/);
  });
});
