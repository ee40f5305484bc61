import { describe, expect, it } from 'vitest';
import { refusalOf } from '../../../src/models/check/readable.js';
import { series, smallReport } from '../small-report.js';
import { problems } from './problems.js';

const withFigure = (value: unknown) => problems({ series: [series('x', 'ha', { value })] });
const withIndicator = (fields: object) =>
  problems({
    ...smallReport(),
    targets: [
      {
        id: 't',
        number: 1,
        name: { en: 'T' },
        indicators: [{ id: 'i', name: { en: 'I' }, unit: '%', role: 'headline', target: { kind: 'at-least', value: '1' }, ...fields }],
      },
    ],
  });

const VALUE = 'series.0.observations.0.value';
const INDICATOR = 'targets.0.indicators.0';

describe('each problem of a document says what was given, what was expected and how to mend it', () => {
  it.each([
    ['a missing field', { name: undefined }, 'name: is missing; expected a record.'],
    ['a list that is missing', { series: [{ id: 'x', name: { en: 'X' }, unit: 'ha' }] }, 'series.0.observations: is missing; expected an array.'],
    ['a value of another type', { id: 5 }, 'id: 5 was given; expected a string.'],
    ['null', { targets: null }, 'targets: null was given; expected an array.'],
    ['a list where an object is expected', { grdp: [] }, 'grdp: some object was given; expected an object.'],
    [
      'a word that is not among those expected',
      { series: [series('x', 'ha', { version: 'guess' })] },
      'series.0.observations.0.version: "guess" was given; expected "plan", "estimate", "preliminary", "final".',
    ],
    ['a number that is too small', { series: [series('x', 'ha', { line: 0 })] }, 'series.0.observations.0.line: 0 was given; expected at least 1.'],
    ['an empty text', { name: { en: '' } }, 'name.en: "" was given; expected a length of at least 1.'],
    ['a text that is too long', { source: 'x'.repeat(1_001) }, `source: "${'x'.repeat(57)}…" was given; expected a length of at most 1000.`],
    [
      'a list that is too short',
      { relations: [{ id: 'r', type: 'same', figures: ['1'] }] },
      'relations.0.figures: a list of 1 was given; expected a length of at least 2.',
    ],
    [
      'an empty list',
      { targets: [{ id: 't', number: 1, name: { en: 'T' }, indicators: [] }] },
      'targets.0.indicators: a list of 0 was given; expected a length of at least 1.',
    ],
    ['a key of another form', { name: { English: 'x' } }, 'name.English: as a key: expected a language code such as "vi" or "en"'],
    ['no name in any language', { name: {} }, 'name: expected a name in at least one language, such as { "en": "Industry" }'],
    ['an id of another form', { id: '2023' }, 'id: an id starts with a letter and has letters, digits, ".", "-" and "_" only, at most 100'],
    ['another version of the schema', { schemaVersion: '1' }, 'schemaVersion: expected 1, the version of this schema'],
  ])('%s', (_, parts, problem) => {
    expect(problems(parts)).toEqual([problem]);
  });

  it('a key that has a line break is one problem, and shown in one line', () => {
    expect(problems({ 'zz\nzz': 1, perid: 2 })).toEqual([
      expect.stringMatching(/^zz\nzz: "zz\\nzz" is no key here; expected one of \$schema, schemaVersion, id, name, .*, relations, note$/) as string,
      'perid: "perid" is no key here; did you mean "period"?',
    ]);
  });

  it('a long key is shown by its beginning', () => {
    expect(problems({ ['z'.repeat(100)]: 1 })[0]).toContain(`"${'z'.repeat(57)}…" is no key here; expected one of`);
  });
});

describe('a figure', () => {
  it.each([
    ['as a JSON number', 22, 'a JSON number (22) loses its trailing zeros; write the literal as printed in quotes, "22"'],
    ['with a decimal comma', '22,0', '"22,0" is no decimal literal; write "." for the decimal mark, no grouping and no unit, such as "1477.8"'],
    [
      'of 61 digits in a local style',
      `${'1'.repeat(60)},5`,
      `"${'1'.repeat(60)}" is no decimal literal; write "." for the decimal mark, no grouping and no unit, such as "1477.8"`,
    ],
    ['that is true', true, 'expected a decimal literal in quotes, such as "14.50"'],
  ])('%s is refused', (_, value, message) => {
    expect(withFigure(value)).toEqual([`${VALUE}: ${message}`]);
  });

  it.each([
    ['literal', { literal: '22,0' }, '.literal: "22,0" is no decimal literal; write "." for the decimal mark, no grouping and no unit, such as "1477.8"'],
    ['hedge', { literal: '22', hedge: 'arround' }, '.hedge: "arround" was given; expected "over", "nearly", "under", "about", "at-least", "at-most".'],
    ['hedges', { literal: '22', hedge: [] }, '.hedge: a list of 0 was given; expected a length of at least 1.'],
    ['hedges', { literal: '22', hedge: ['over', 'about', 'over', 'about'] }, '.hedge: a list of 4 was given; expected a length of at most 3.'],
    ['key', { literal: '22', hegde: 'over' }, '.hegde: "hegde" is no key here; did you mean "hedge"?'],
    ['number', {}, ': expected either "literal" or both "low" and "high"'],
    ['range', { literal: '22', low: '21', high: '23' }, ': expected either "literal" or both "low" and "high"'],
    ['range', { literal: '22', high: '23' }, ': expected either "literal" or both "low" and "high"'],
    ['range', { low: '23' }, ': expected either "literal" or both "low" and "high"'],
    ['adjustment', { literal: '22', adjusted: { plug: '' } }, '.adjusted.plug: "" was given; expected a length of at least 1.'],
  ])('of which the %s is wrong is read as the object that it is: %j', (_, value, problem) => {
    expect(withFigure(value)).toEqual([`${VALUE}${problem}`]);
  });

  it.each([
    ['a literal', { literal: '1' }],
    ['a range', { low: '1', high: '2' }],
    ['nothing', { unit: 'ha' }],
  ])('of no series may print %s', (_, figure) => {
    expect(problems({ figures: { free: figure } })).toEqual([]);
  });

  it.each([
    ['half a range', { low: '1' }],
    ['the other half', { high: '1' }],
    ['both', { literal: '1', low: '1', high: '2' }],
  ])('of no series may not print %s', (_, figure) => {
    expect(problems({ figures: { free: figure } })).toEqual(['figures.free: expected either "literal" or both "low" and "high"']);
  });
});

describe('what a figure says of its number', () => {
  const descending = 'The range runs from "3" down to "1"; low is the lesser end.';
  const otherwise = 'The figure is no multiple of "5", so it was not rounded to that.';

  it('goes together, wherever it is printed', () => {
    expect(withFigure({ low: '3', high: '1' })).toEqual([`${VALUE}.low: ${descending}`]);
    expect(withFigure({ literal: '22', granularity: '5' })).toEqual([`${VALUE}.granularity: ${otherwise}`]);
    expect(withFigure({ literal: '20', granularity: '5' })).toEqual([]);
  });

  it('goes together in a figure of no series, which says more', () => {
    const more = { name: { en: 'Waste' }, unit: 'tonne', period: '2023', version: 'final', evidence: 'external' };
    expect(problems({ figures: { waste: { ...more, low: '3', high: '1' } } })).toEqual([`figures.waste.low: ${descending}`]);
    expect(problems({ figures: { waste: { ...more, literal: '22', granularity: '5' } } })).toEqual([`figures.waste.granularity: ${otherwise}`]);
    expect(problems({ figures: { waste: { ...more, low: '1', high: '3' } } })).toEqual([]);
  });

  it('is judged once in a target', () => {
    expect(withIndicator({ target: undefined, tracked: { low: '3', high: '1' } })).toEqual([`${INDICATOR}.tracked.low: ${descending}`]);
    expect(withIndicator({ unit: 'trilion VND' })).toEqual([expect.stringMatching(/^targets\.0\.indicators\.0\.unit: "trilion VND" /) as string]);
  });
});

describe('a period', () => {
  it('is read wherever one stands, in the report itself and inside it', () => {
    const parts = { period: '2023-Q5', planPeriod: '2024-Q0', series: [{ ...series('x', 'ha', {}), observations: [{ period: '9/2023', version: 'final' }] }] };
    const [, advice = ''] = problems(parts)[0]?.split('"2023-Q5"') ?? [];
    expect(advice).toMatch(/^ is no period; expected a year "2023", .*\.$/);
    expect(problems(parts)).toEqual([`period: "2023-Q5"${advice}`, `planPeriod: "2024-Q0"${advice}`, `series.0.observations.0.period: "9/2023"${advice}`]);
  });
});

describe('a target', () => {
  it.each([
    ['without direction', { target: { value: '1' } }],
    ['of an unknown direction', { target: { kind: 'over', value: '1' } }],
  ])('%s is refused', (_, fields) => {
    expect(withIndicator(fields)).toEqual([
      `${INDICATOR}.target.kind: a target says its direction: "kind" is "at-least", "at-most", "exactly" or "range"; a figure that is only followed goes into "tracked"`,
    ]);
  });

  it('has one number as its bound, and in a range the smaller first', () => {
    const bound = 'a bound is one number; for a range write { kind: "range", low, high, better }.';
    expect(withIndicator({ target: { kind: 'at-least', value: { low: '1', high: '2' } } })).toEqual([`${INDICATOR}.target.value: ${bound}`]);
    expect(withIndicator({ target: { kind: 'range', low: { low: '1', high: '2' }, high: '3', better: 'inside' } })).toEqual([
      `${INDICATOR}.target.low: ${bound}`,
    ]);
    expect(withIndicator({ target: { kind: 'range', low: '3.5', high: '3', better: 'lower' } })).toEqual([
      `${INDICATOR}.target: the range runs from 3.5 down to 3; write the smaller end as "low".`,
    ]);
    expect(withIndicator({ target: { kind: 'range', low: '3', high: '3', better: 'lower' } })).toEqual([]);
  });

  it('is named by ids that are used once', () => {
    const [target] = smallReport().targets;
    expect(problems({ ...smallReport(), targets: [target, target] })).toEqual([
      'targets.1.id: "growth" is already the id of targets.0; an outcome is given by id, so ids are unique.',
      'targets.1.indicators.0.id: "growth" is already the id of targets.0.indicators.0; an outcome is given by id, so ids are unique.',
    ]);
  });

  it('is told once what is missing, where ids and units are no text', () => {
    expect(withIndicator({ id: 5, unit: null })).toEqual([
      `${INDICATOR}.id: 5 was given; expected a string.`,
      `${INDICATOR}.unit: null was given; expected a string.`,
    ]);
  });

  it('measures what the series measures that it is linked to', () => {
    expect(withIndicator({ series: 'grdp#growth', unit: 'pp' })).toEqual([]);
    expect(withIndicator({ series: 'grdp#value', unit: 'billion VND' })).toEqual([]);
    expect(withIndicator({ series: 'grdp#value', unit: 'billion USD' })).toEqual([
      `${INDICATOR}.unit: "billion USD" was given, and what the series prints there is in "trillion VND"; link what measures the same.`,
    ]);
    expect(withIndicator({ series: 'grdp#growth', unit: 'person' })).toEqual([
      `${INDICATOR}.unit: "person" was given, and what the series prints there is in "%"; link what measures the same.`,
    ]);
    expect(withIndicator({ series: 'grdp#value', unit: '%' })).toHaveLength(1);
  });

  it('is not held against the unit of a series that cannot be read itself', () => {
    const unread = { id: 'x', name: { en: 'X' }, observations: [] };
    const targets = [{ ...smallReport().targets[0], indicators: [{ ...smallReport().targets[0]?.indicators[0], series: 'x#value' }] }];
    expect(problems({ series: [unread], targets })).toEqual(['series.0.unit: is missing; expected a string.']);
    expect(problems({ series: [{ ...unread, unit: 'trilion VND' }], targets })).toHaveLength(1);
    expect(withIndicator({ series: 'grdp#value', unit: 'trilion VND' })).toHaveLength(1);
  });

  it.each([
    ['no measure', 'grdp'],
    ['a period', 'grdp@2023#growth'],
    ['a measure of public investment', 'grdp#plan'],
    ['an unknown measure', 'grdp#grwth'],
  ])('is linked to a series and what is observed of it, not to one with %s', (_, link) => {
    expect(withIndicator({ series: link })).toEqual([
      `${INDICATOR}.series: expected a series and what is observed of it, such as "grdp#growth"; "${link}" was given.`,
    ]);
  });
});

describe('a strict reader', () => {
  it('has its refusal told, and a mistake in the reader itself is not taken for one', () => {
    expect(refusalOf(() => 5)).toBeUndefined();
    const mistake = new TypeError('a mistake');
    expect(() =>
      refusalOf(() => {
        throw mistake;
      }),
    ).toThrow(mistake);
  });
});
