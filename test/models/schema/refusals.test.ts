import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { check } from '../../../src/models/check/check.js';
import { budgetAccountSchema, grdpAccountSchema, investmentAccountSchema } from '../../../src/models/schema/accounts.js';
import { planReportSchema } from '../../../src/models/schema/report.js';
import { problemsOf } from '../accounts/cases.js';

/** What a schema alone refuses a document with, each problem as "path: message". */
const refusals = (schema: z.ZodType, document: object) => problemsOf(() => check('The document', schema, document, () => []));

const report = (parts: object) => refusals(planReportSchema, { schemaVersion: 1, id: 'test', name: { en: 'Test' }, period: '2023', ...parts });
const series = (observation: object) => ({ id: 'x', name: { en: 'X' }, unit: 'ha', observations: [{ period: '2023', version: 'estimate', ...observation }] });
const printed = (value: unknown) => report({ series: [series({ value })] }).map((problem) => problem.replace('series.0.observations.0.value', 'value'));
const indicator = (fields: object) => {
  const indicators = [{ id: 'i', name: { en: 'I' }, unit: '%', role: 'headline', ...fields }];
  return report({ targets: [{ id: 't', number: 1, name: { en: 'T' }, indicators }] }).map((problem) => problem.replace('targets.0.indicators.0', 'it'));
};

const head = { unit: 'billion VND', period: '2023', previous: '2022' };
const grdp = (fields: object) => refusals(grdpAccountSchema, { ...head, sectors: {}, ...fields });
const population = (level: unknown) => grdp({ population: { 2023: level } });

describe('a report', () => {
  it('is of the one version of its format', () => {
    expect(report({})).toEqual([]);
    expect(report({ schemaVersion: 2 })).toEqual(['schemaVersion: expected 1, the version of this schema']);
  });
});

describe('a name', () => {
  it.each([
    ['in no language', { name: {} }, 'name: expected a name in at least one language, such as { "en": "Industry" }'],
    ['in a language of one letter', { name: { v: 'x' } }, 'name.v: as a key: expected a language code such as "vi" or "en"'],
    ['in a language of four letters', { name: { viet: 'x' } }, 'name.viet: as a key: expected a language code such as "vi" or "en"'],
    ['in capitals', { name: { VI: 'x' } }, 'name.VI: as a key: expected a language code such as "vi" or "en"'],
    ['with nothing in it', { name: { en: '' } }, 'name.en: "" was given; expected a length of at least 1.'],
    ['that is no object', { name: 'x' }, 'name: "x" was given; expected a record.'],
  ])('is refused %s', (_, parts, problem) => {
    expect(report(parts)).toEqual([problem]);
  });

  it('may be in several languages, of 500 signs each', () => {
    expect(report({ name: { vi: 'Á'.repeat(500), kmr: 'x' } })).toEqual([]);
    expect(report({ name: { vi: 'Á'.repeat(501) } })).toEqual([`name.vi: "${'Á'.repeat(57)}…" was given; expected a length of at most 500.`]);
  });
});

describe('an id', () => {
  it.each(['a', 'Z', 'grdp.per-head_2', `a${'1'.repeat(99)}`])('may be %s', (id) => {
    expect(report({ id })).toEqual([]);
  });

  it.each(['', '1a', '.a', 'á', 'a b', 'a#value', ' a', 'a\n', `a${'1'.repeat(100)}`])('may not be %j', (id) => {
    expect(report({ id })).toEqual(['id: an id starts with a letter and has letters, digits, ".", "-" and "_" only, at most 100']);
  });

  it('is the key of a free figure', () => {
    expect(report({ figures: { 'a b': {} } })).toEqual([
      'figures.a b: as a key: an id starts with a letter and has letters, digits, ".", "-" and "_" only, at most 100',
    ]);
  });
});

describe('a printed figure', () => {
  const ONE_NUMBER = 'expected either "literal" or both "low" and "high"';

  it.each(['0', '-1.50', '22.0', `${'9'.repeat(400)}.${'9'.repeat(400)}`])('may be %s', (literal) => {
    expect(printed(literal)).toEqual([]);
  });

  it.each(['', '1,5', '1.', '.5', '+1', '1e3', '1 000', 'x1', '1x', '1.5.1', `${'9'.repeat(401)}`, `1.${'9'.repeat(401)}`])('may not be %j', (literal) => {
    const problem = `"${literal.slice(0, 60)}" is no decimal literal; write "." for the decimal mark, no grouping and no unit, such as "1477.8"`;
    expect(printed({ literal })).toEqual([`value.literal: ${problem}`]);
    expect(printed(literal)).toEqual([`value: ${problem}`]);
  });

  it.each([
    [14.5, 'a JSON number (14.5) loses its trailing zeros; write the literal as printed in quotes, "14.5"'],
    [true, 'expected a decimal literal in quotes, such as "14.50"'],
    [null, 'expected a decimal literal in quotes, such as "14.50"'],
  ])('may not be %j, which is no text', (literal, problem) => {
    expect(printed({ literal })).toEqual([`value.literal: ${problem}`]);
  });

  it.each([[{ literal: '1' }], [{ low: '1', high: '2' }]])('prints one number or a range: %j', (figure) => {
    expect(printed(figure)).toEqual([]);
    expect(report({ figures: { free: figure } })).toEqual([]);
  });

  it.each([[{ low: '1' }], [{ high: '1' }], [{ literal: '1', low: '1' }], [{ literal: '1', high: '1' }], [{ literal: '1', low: '1', high: '2' }]])(
    'does not print %j',
    (figure) => {
      expect(printed(figure)).toEqual([`value: ${ONE_NUMBER}`]);
      expect(report({ figures: { free: figure } })).toEqual([`figures.free: ${ONE_NUMBER}`]);
    },
  );

  it('may be unprinted in no series only', () => {
    expect(printed({})).toEqual([`value: ${ONE_NUMBER}`]);
    expect(report({ figures: { free: {} } })).toEqual([]);
  });
});

describe('an indicator of a target', () => {
  const KINDS = 'a target says its direction: "kind" is "at-least", "at-most", "exactly" or "range"; a figure that is only followed goes into "tracked"';
  const EITHER = 'expected either "target" (with its direction) or "tracked"';

  it.each([
    [{ target: { kind: 'at-least', value: '1' } }],
    [{ target: { kind: 'at-most', value: '1', open: true } }],
    [{ target: { kind: 'exactly', value: '1' } }],
    [{ target: { kind: 'range', low: '1', high: '2', better: 'lower' } }],
    [{ tracked: '1' }],
  ])('is decided by a bound, or only followed: %j', (fields) => {
    expect(indicator(fields)).toEqual([]);
  });

  it.each([
    ['with neither', {}, `it: ${EITHER}`],
    ['with both', { target: { kind: 'exactly', value: '1' }, tracked: '1' }, `it: ${EITHER}`],
    ['without a direction', { target: { value: '1' } }, `it.target.kind: ${KINDS}`],
    ['with an unknown direction', { target: { kind: 'over', value: '1' } }, `it.target.kind: ${KINDS}`],
  ])('is refused %s', (_, fields, problem) => {
    expect(indicator(fields)).toEqual([problem]);
  });
});

describe('a key that an object does not have', () => {
  it('is told the nearest one, each key by itself', () => {
    expect(report({ sectors: { tradee: [], torism: [] } })).toEqual([
      'sectors.tradee: "tradee" is no key here; did you mean "trade"?',
      'sectors.torism: "torism" is no key here; did you mean "tourism"?',
    ]);
  });

  it('is told all there are where none is near, those of parts within parts too', () => {
    expect(grdp({ sectors: { a: { zzzzzz: 1 } } })).toEqual([
      'sectors.a.zzzzzz: "zzzzzz" is no key here; expected one of currentPrices, constantPrices, employed, complete, parts',
    ]);
  });

  it('is not looked for where there is no object at all', () => {
    expect(report({ grdp: 5 })).toEqual(['grdp: 5 was given; expected an object.']);
  });
});

describe('an account', () => {
  const MONEY = 'expected an amount of money, such as "billion VND".';

  it('is of parts within parts', () => {
    const levels = { 2022: '1', 2023: 2 };
    const nested = (parts: object) => ({ parts: { part: { parts: { part: parts } } } });
    const prices = { currentPrices: levels, constantPrices: levels };
    const budget = (item: object) => ({ ...head, revenue: { scope: 'local', ...nested(item) }, expenditure: {} });
    const investment = (source: object) => ({ ...head, sources: { all: nested(source) } });
    expect(grdp({ sectors: { all: nested(prices) } })).toEqual([]);
    expect(refusals(budgetAccountSchema, budget({ actual: levels, estimates: { central: levels } }))).toEqual([]);
    expect(refusals(investmentAccountSchema, investment(prices))).toEqual([]);
    expect(grdp({ sectors: { all: nested({ actual: levels }) } })).toHaveLength(1);
    expect(refusals(budgetAccountSchema, budget(prices))).toHaveLength(2);
    expect(refusals(investmentAccountSchema, investment({ actual: levels }))).toHaveLength(1);
  });

  it.each(['VND', 'billion VND', 'million EUR'])('may be in %s', (unit) => {
    expect(grdp({ unit })).toEqual([]);
  });

  it.each(['person', 'ha', '%', 'billion VND/person', 'VND/USD', 'kWh/VND'])('may not be in %s, which is no money', (unit) => {
    expect(grdp({ unit })).toEqual([`unit: "${unit}" was given; ${MONEY}`]);
  });

  it('says of a unit that cannot be read what is wrong with it', () => {
    expect(grdp({ unit: 'bilion VND' })).toEqual(['unit: "bilion VND" is not how the unit is written; write "billion VND".']);
  });

  it('is of periods as they are written, and has levels by such', () => {
    const WRITTEN = '"2023Q3" is not how the period is written; write "2023-Q3".';
    expect(grdp({ period: '2023Q3' })).toEqual([`period: ${WRITTEN}`]);
    expect(grdp({ population: { '2023Q3': 1 } })).toEqual([`population.2023Q3: as a key: ${WRITTEN}`]);
    expect(grdp({ period: '2023-Q3', previous: '2022-Q3', population: { '2023-Q3': 1 } })).toEqual([]);
  });

  it.each(['23711.5', '-1', '0', 23711.5, -1, 0])('may have the level %j', (level) => {
    expect(population(level)).toEqual([]);
  });

  it.each([
    [null, 'null was given; expected a level, a plain decimal such as "23711.5" or a number.'],
    [true, 'true was given; expected a level, a plain decimal such as "23711.5" or a number.'],
    [['1'], 'some object was given; expected a level, a plain decimal such as "23711.5" or a number.'],
  ])('has no level that is %j', (level, problem) => {
    expect(population(level)).toEqual([`population.2023: ${problem}`]);
  });

  it('says of a level that cannot be read exactly what is wrong with it', () => {
    expect(population('1.477,8')).toEqual([expect.stringMatching(/^population\.2023: "1\.477,8" .*no grouping/)]);
    expect(population(2 ** 60)).toEqual([expect.stringMatching(/^population\.2023: 1152921504606847000 .*give a string/)]);
    expect(population(Number.NaN)).toEqual([expect.stringMatching(/^population\.2023: NaN /)]);
  });

  it('says so in every alternative to whoever parses with the schema itself', () => {
    const { error } = grdpAccountSchema.safeParse({ ...head, sectors: {}, population: { 2023: null } });
    const problem = 'null was given; expected a level, a plain decimal such as "23711.5" or a number.';
    expect(error?.issues).toEqual([
      expect.objectContaining({
        path: ['population', '2023'],
        errors: [[expect.objectContaining({ message: problem })], [expect.objectContaining({ message: problem })]],
      }),
    ]);
  });

  it('leaves out of a plan an amount, or an unknown one, which is not negative', () => {
    const excluded = (level: unknown) => refusals(investmentAccountSchema, { ...head, sources: {}, publicInvestment: { all: { excluded: level } } });
    expect(excluded('0')).toEqual([]);
    expect(excluded(5)).toEqual([]);
    expect(excluded(null)).toEqual([]);
    expect(excluded('-0.1')).toEqual(['publicInvestment.all.excluded: expected an amount of at least 0, which is taken from the plan']);
    expect(excluded('x')).toEqual([expect.stringMatching(/^publicInvestment\.all\.excluded: "x" /)]);
  });
});
