import { describe, expect, it } from 'vitest';
import { smallReport, series } from '../small-report.js';
import { problems } from './problems.js';

const operand = (current: unknown, parts: object = {}) =>
  problems({ relations: [{ id: 'r', type: 'difference', current, previous: '1', change: '2' }], ...parts });
const rate = { period: '2023', version: 'estimate', rate: '1' };
const base = (id: string, fields: object = { plan: '1' }) => ({ id, name: { en: id }, ...fields });
const publicInvestment = (...bases: object[]) => ({ investment: { publicInvestment: { period: '2023', unit: 'billion VND', bases } } });
/** A hundred characters, of which an error shows the beginning. */
const LONG = 'nothing-near'.padEnd(100, '-');

describe('a reference to nothing', () => {
  it.each([
    [
      'a figure',
      () => operand('nothing-near'),
      'relations.0.current: there is no figure "nothing-near"; name a free figure, or a series as in "grdp@2023#value"',
    ],
    [
      'a figure with a long name',
      () => operand(LONG),
      `relations.0.current: there is no figure "${LONG.slice(0, 60)}"; name a free figure, or a series as in "grdp@2023#value"`,
    ],
    ['a figure with a near name', () => operand('wast', { figures: { waste: {} } }), 'relations.0.current: there is no figure "wast"; did you mean "waste"?'],
    [
      'a number of the relation in a local style',
      () => operand({ literal: '1,5' }),
      'relations.0.current.literal: "1,5" is no decimal literal; write "." for the decimal mark, no grouping and no unit, such as "1477.8"',
    ],
    [
      'a JSON number of the relation',
      () => operand({ literal: 5 }),
      'relations.0.current.literal: a JSON number (5) loses its trailing zeros; write the literal as printed in quotes, "5"',
    ],
    ['what is no operand at all', () => operand(5), 'relations.0.current: 5 was given; expected a string.'],
    ['a series', () => operand('nothing@2023#value'), 'relations.0.current: there is no series "nothing"'],
    ['a series with a long name', () => operand(`${LONG}@2023#value`), `relations.0.current: there is no series "${LONG.slice(0, 57)}…"`],
    [
      'a series with a near name',
      () => operand('vists@2023#value', { series: [series('visits', 'visit', {})] }),
      'relations.0.current: there is no series "vists"; did you mean "visits"?',
    ],
    ['a base', () => operand('nothing#disbursed', publicInvestment(base('general'))), 'relations.0.current: there is no base "nothing"'],
    [
      'a base with a near name',
      () => operand('generl#disbursed', publicInvestment(base('general'))),
      'relations.0.current: there is no base "generl"; did you mean "general"?',
    ],
    ['a series where a base is expected', () => operand('x#disbursed', { series: [series('x', 'ha', {})] }), 'relations.0.current: there is no base "x"'],
    [
      'an item that a plan is made of where a base is expected',
      () =>
        operand('roads#plan', publicInvestment(base('general', { composition: [series('roads', 'billion VND', {}), series('schools', 'billion VND', {})] }))),
      'relations.0.current: there is no base "roads"',
    ],
    [
      'a base where a series is expected',
      () => operand('general@2023#value', publicInvestment(base('general'))),
      'relations.0.current: there is no series "general"',
    ],
    [
      'no period of a series',
      () => operand('x#growth', { series: [series('x', 'ha', {})] }),
      'relations.0.current: "x#growth" says no period; write one behind the series, as in "grdp@2023#value".',
    ],
    ['no period at all', () => operand('x@23#growth', { series: [series('x', 'ha', {})] }), expect.stringContaining('relations.0.current: "23"') as string],
    [
      'a base of public investment',
      () => problems(publicInvestment(base('a', { disbursedOf: 'b' }))),
      'investment.publicInvestment.bases.0.disbursedOf: there is no base "b"; did you mean "a"?',
    ],
    [
      'the whole of an aggregate',
      () => problems({ budget: { aggregates: [{ of: 'nothing', excluding: [series('a', 'USD', {})], series: series('b', 'USD', {}) }] } }),
      'budget.aggregates.0.of: there is no series "nothing"',
    ],
    [
      'no whole of an aggregate',
      () => problems({ budget: { aggregates: [{ excluding: [series('a', 'USD', {})], series: series('b', 'USD', {}) }] } }),
      'budget.aggregates.0.of: is missing; expected a string.',
    ],
    [
      'a revenue that covers',
      () => problems({ series: [series('spent', 'USD', {})], budget: { coverage: [{ id: 'c', revenue: LONG, expenditure: 'spent', ...rate }] } }),
      `budget.coverage.0.revenue: there is no series "${LONG.slice(0, 60)}"`,
    ],
    [
      'an expenditure that is covered',
      () => problems({ series: [series('got', 'USD', {})], budget: { coverage: [{ id: 'c', revenue: 'got', expenditure: 'gott', ...rate }] } }),
      'budget.coverage.0.expenditure: there is no series "gott"; did you mean "got"?',
    ],
    [
      'an expenditure that is no series, but the coverage itself',
      () => problems({ series: [series('got', 'USD', {})], budget: { coverage: [{ id: 'c', revenue: 'got', expenditure: 'c', ...rate }] } }),
      'budget.coverage.0.expenditure: there is no series "c"',
    ],
    [
      'no text',
      () => problems({ series: [series('got', 'USD', {})], budget: { coverage: [{ id: 'c', revenue: 'got', expenditure: 5, ...rate }] } }),
      'budget.coverage.0.expenditure: 5 was given; expected a string.',
    ],
  ])('is named: %s', (_, found, problem) => {
    expect(found()).toEqual([problem]);
  });

  it('is named in every place of a relation of any type', () => {
    const relations = [
      { id: 'sum', type: 'sum', total: 'a1', parts: ['a2', { figure: 'a3', sign: -1 }] },
      { id: 'difference', type: 'difference', current: 'b1', previous: 'b2', change: 'b3' },
      { id: 'growth', type: 'growth', current: 'c1', previous: 'c2', rate: 'c3' },
      { id: 'percent', type: 'percent', part: 'd1', whole: 'd2', rate: 'd3' },
      { id: 'product', type: 'product', product: 'e1', factors: ['e2', 'e3'] },
      { id: 'compound', type: 'compound', total: 'f1', rates: ['f2', 'f3'] },
      { id: 'weighted-mean', type: 'weighted-mean', mean: 'g1', parts: [{ value: 'g2', weight: 'g3' }] },
      { id: 'same', type: 'same', figures: ['h1', 'h2'] },
      { id: 'at-most', type: 'at-most', lesser: 'i1', greater: 'i2' },
    ];
    const places = [
      ...['0.total', '0.parts.0', '0.parts.1.figure', '1.current', '1.previous', '1.change', '2.current', '2.previous', '2.rate'],
      ...['3.part', '3.whole', '3.rate', '4.product', '4.factors.0', '4.factors.1', '5.total', '5.rates.0', '5.rates.1'],
      ...['6.mean', '6.parts.0.value', '6.parts.0.weight', '7.figures.0', '7.figures.1', '8.lesser', '8.greater'],
    ];
    const names = 'a1 a2 a3 b1 b2 b3 c1 c2 c3 d1 d2 d3 e1 e2 e3 f1 f2 f3 g1 g2 g3 h1 h2 i1 i2'.split(' ');
    expect(problems({ relations })).toEqual(
      places.map((place, index) => `relations.${place}: there is no figure "${names[index]}"; name a free figure, or a series as in "grdp@2023#value"`),
    );
    expect(problems({ relations, figures: Object.fromEntries(names.map((name) => [name, {}])) })).toEqual([]);
  });

  it('is a text that is nearly a number', () => {
    const texts = ['x1', '1x', '1.', '.5', '1.5.2', '--1', '+1', '1,5', '1e5', '1.5x'];
    expect(problems({ relations: [{ id: 'r', type: 'same', figures: texts }] })).toEqual(
      texts.map((text, index) => `relations.0.figures.${index}: there is no figure "${text}"; name a free figure, or a series as in "grdp@2023#value"`),
    );
  });

  it('is not the key of a section, or of anything else but the figures', () => {
    const parts = { figures: { waste: { literal: '5', unit: 'tonne' } }, relations: [{ id: 'r', type: 'same', figures: ['figures', 'relations', 'literal'] }] };
    expect(problems(parts)).toEqual(
      ['figures', 'relations', 'literal'].map(
        (text, index) => `relations.0.figures.${index}: there is no figure "${text}"; name a free figure, or a series as in "grdp@2023#value"`,
      ),
    );
  });

  it('is named although what it could mean has no id', () => {
    const { id: _, ...nameless } = series('x', 'ha', {});
    expect(operand('y@2023#value', { series: [nameless] })).toEqual([
      'series.0.id: is missing; expected a string.',
      'relations.0.current: there is no series "y"',
    ]);
    expect(operand('y#plan', publicInvestment({ name: { en: 'Y' }, plan: '1' }))).toEqual([
      'investment.publicInvestment.bases.0.id: is missing; expected a string.',
      'relations.0.current: there is no base "y"',
    ]);
  });

  it('is none where a base is named, a figure, a number or a figure of the relation itself', () => {
    expect(operand('general#disbursed', publicInvestment(base('general')))).toEqual([]);
    expect(operand('waste', { figures: { waste: {} } })).toEqual([]);
    for (const number of ['5', '-12', '1.25', '-1.5', '123.456']) expect(operand(number)).toEqual([]);
    expect(operand({ exact: '5' })).toEqual([]);
    expect(operand({ literal: '5', unit: 'ha' })).toEqual([]);
    expect(operand('x@2023/plan#growth', { series: [series('x', 'ha', {})] })).toEqual([]);
  });

  it('is none in a claim, which counts targets', () => {
    expect(problems({ claims: [{ id: 'c', name: { en: 'C' }, period: '2023', achieved: '18', of: '18' }] })).toEqual([]);
  });
});

describe('in a list of more than ten', () => {
  it('bases and their parts are known, and what they name is looked up', () => {
    const parts = Array.from({ length: 11 }, (_, index) => base(`p${index}`));
    const bases = Array.from({ length: 11 }, (_, index) => base(`b${index}`, index === 10 ? { plan: '1', parts } : { plan: '1' }));
    for (const id of ['b0', 'b10', 'p0', 'p10']) expect(operand(`${id}#plan`, publicInvestment(...bases))).toEqual([]);
    expect(problems(publicInvestment(...bases, base('b11', { disbursedOf: 'p10' })))).toEqual([]);
    expect(problems(publicInvestment(...bases, base('b11', { disbursedOf: 'nothing' })))).toEqual([
      'investment.publicInvestment.bases.11.disbursedOf: there is no base "nothing"',
    ]);
  });

  it('the last is looked at like the first', () => {
    const coverage = Array.from({ length: 11 }, (_, index) => ({ id: `c${index}`, revenue: 'got', expenditure: 'got', ...rate }));
    const aggregates = Array.from({ length: 11 }, (_, index) => ({
      of: 'got',
      excluding: [series(`e${index}`, 'USD', {})],
      series: series(`s${index}`, 'USD', {}),
    }));
    const indicators = Array.from({ length: 11 }, (_, index) => ({
      ...{ id: `i${index}`, name: { en: 'I' }, unit: '%', role: 'headline', tracked: '1', series: 'got#growth' },
    }));
    const targets = Array.from({ length: 11 }, (_, index) => ({
      ...{ id: `t${index}`, number: 1, name: { en: 'T' }, indicators: indicators.map((indicator) => ({ ...indicator, id: `${indicator.id}-${index}` })) },
    }));
    const parts = { series: [series('got', 'USD', {})], budget: { coverage, aggregates }, targets };
    expect(problems(parts)).toEqual([]);
    Object.assign(coverage[10] as object, { expenditure: 'nothing' });
    Object.assign(aggregates[10] as object, { of: 'nothing' });
    Object.assign(targets[10]?.indicators[10] as object, { series: 'nothing#growth' });
    expect(problems(parts)).toEqual([
      'budget.coverage.10.expenditure: there is no series "nothing"',
      'budget.aggregates.10.of: there is no series "nothing"',
      'targets.10.indicators.10.series: there is no series "nothing"',
    ]);
  });
});

describe('what stands in a wrong place', () => {
  const near = /^[^:]*: "[a-z]+" is no key here; (did you mean|expected one of) /;

  it('is told so, and neither read nor known', () => {
    const misplaced = {
      targets: [{ id: 't', indicators: [{ id: 'i', series: 'nothing#growth' }] }],
      budget: { coverage: [{ id: 'c', revenue: 'nothing', expenditure: 'nothing' }], aggregates: [{ of: 'nothing' }] },
      relations: [{ id: 'r', type: 'same', figures: ['nothing', 'nothing'] }],
      ...publicInvestment(base('general')),
    };
    expect(operand('general#plan', { misplaced })).toEqual([expect.stringMatching(near) as string, 'relations.0.current: there is no base "general"']);
  });

  it('inside of what can name a series is told so alone', () => {
    const inner = { literal: '1', revenue: 'nothing', expenditure: 'nothing' };
    const coverage = [{ id: 'c', revenue: 'got', expenditure: 'got', ...rate, rate: inner }];
    const aggregates = [{ of: 'got', excluding: [series('e', 'USD', {})], series: { ...series('s', 'USD', {}), of: 'nothing' } }];
    const indicator = { id: 'i', name: { en: 'I' }, unit: '%', role: 'headline', target: { kind: 'at-least', value: '1', series: 'nothing' } };
    const targets = [{ id: 't', number: 1, name: { en: 'T' }, indicators: [indicator] }];
    expect(problems({ series: [series('got', 'USD', {})], budget: { coverage, aggregates }, targets })).toEqual([
      expect.stringMatching(/^budget\.aggregates\.0\.series\.of: "of" is no key here; /) as string,
      expect.stringMatching(/^budget\.coverage\.0\.rate\.revenue: "revenue" is no key here; /) as string,
      expect.stringMatching(/^budget\.coverage\.0\.rate\.expenditure: "expenditure" is no key here; /) as string,
      expect.stringMatching(/^targets\.0\.indicators\.0\.target\.series: "series" is no key here; /) as string,
    ]);
  });

  it('has its unit read where the report itself has none', () => {
    expect(problems({ unit: 'trilion VND' })).toEqual([
      expect.stringMatching(near) as string,
      expect.stringMatching(/^unit: "trilion VND" .* "trillion VND"/) as string,
    ]);
  });
});

describe('a link of an indicator', () => {
  const linked = (fields: object, parts: object = {}) => {
    const report = smallReport();
    Object.assign(report.targets[0]?.indicators[0] as object, fields);
    return problems({ ...report, ...parts });
  };

  it('to no series is named, with the series that is near', () => {
    expect(linked({ series: 'nothing#growth' })).toEqual(['targets.0.indicators.0.series: there is no series "nothing"']);
    expect(linked({ series: 'grpd#growth' })).toEqual(['targets.0.indicators.0.series: there is no series "grpd"; did you mean "grdp"?']);
  });

  it('that is long is shown by its beginning', () => {
    expect(linked({ series: LONG })).toEqual([
      `targets.0.indicators.0.series: expected a series and what is observed of it, such as "grdp#growth"; "${LONG.slice(0, 60)}" was given.`,
    ]);
  });

  it('is not held against the unit of a series that is no text', () => {
    const unread = { ...series('x', 'ha', {}), unit: 5 };
    for (const link of ['x#value', 'x#change'])
      expect(linked({ series: link }, { series: [unread] })).toEqual(['series.0.unit: 5 was given; expected a string.']);
  });
});

describe('ids', () => {
  it('are unique among figures and bases, and among relations', () => {
    const relation = { id: 'a', type: 'same', figures: ['1', '1'] };
    expect(problems({ series: [series('a', 'ha', {}), series('b', 'ha', {}), series('a', 'ha', {})], relations: [relation] })).toEqual([
      'series.2.id: "a" is already the id of series.0; a part stands in a tree once, and ids are unique.',
    ]);
    expect(problems({ relations: [relation, relation] })).toEqual([
      'relations.1.id: "a" is already the id of relations.0; a part stands in a tree once, and ids are unique.',
    ]);
    expect(problems({ series: [series('a', 'ha', {})], ...publicInvestment(base('a')) })).toEqual([
      'investment.publicInvestment.bases.0.id: "a" is already the id of series.0; a part stands in a tree once, and ids are unique.',
    ]);
  });

  it('of relations may be those of figures, of the eleventh too', () => {
    const relations = Array.from({ length: 11 }, (_, index) => ({ id: `r${index}`, type: 'same', figures: ['1', '1'] }));
    expect(problems({ series: [series('r0', 'ha', {}), series('r10', 'ha', {})], relations })).toEqual([]);
  });

  it('of the report and of targets may be those of figures', () => {
    expect(problems({ ...smallReport(), id: 'grdp', targets: [{ ...smallReport().targets[0], id: 'grdp' }] })).toEqual([]);
  });
});
