import { describe, expect, test } from 'vitest';
import * as library from 'planning-metrics';
import * as models from 'planning-metrics/models';
import { column, growthRates, sumBy } from 'planning-metrics/columns';
import { audit, explain } from 'planning-metrics/audit';
import { formatFigure, formatPeriod, formatQuantity, formatVerdict, parseQuantity } from 'planning-metrics/vi';
import { smallReport } from './models/small-report.js';

/** A caller without types. */
type Untyped = (...args: readonly unknown[]) => unknown;

function refusal(call: () => unknown): { readonly code: string; readonly message: string } {
  try {
    call();
  } catch (error) {
    if (library.isPlanningMetricsError(error)) return { code: error.code, message: error.message };
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('an argument that was left out, or is no object, is asked for by its fields', () => {
  test.each<[string, keyof typeof library, readonly unknown[], string]>([
    ['levels', 'averageGrowthRate', [], '{ first, last, intervals }'],
    ['a year', 'requiredGrowthRate', [], '{ target, toDate, weight }'],
    ['a year', 'impliedWeight', [null], '{ target, toDate, rest }'],
    ['a path', 'progressRate', ['4'], '{ last, actual, target }'],
    ['levels', 'icor', [5], '{ investment, output, previousOutput }'],
    ['growth', 'totalFactorProductivity', [], '{ output, capital, labour, capitalShare }'],
    ['a region', 'locationQuotient', [], '{ regionSector, region, nationSector, nation }'],
    ['a region', 'shiftShare', [], '{ region, nation }'],
    ['the region of two', 'shiftShare', [{ nation: {} }], 'the levels of the region, { current, previous }'],
    ['the nation of two', 'shiftShare', [{ region: {} }], 'the levels of the nation, { current, previous }'],
    ['prices', 'laspeyresIndex', [undefined, 'price'], 'prices and quantities of both periods'],
    ['a scenario', 'growthScenario', [], '{ target, weights, actuals }'],
    ['a scenario', 'sectorScenario', [], '{ shares, rates }, with { target, free } where a sector is free'],
    ['options', 'shares', [[1], null], 'options such as { total }'],
    ['options', 'contributions', [[1], [1], 5], 'options such as { previousTotal }'],
    ['options', 'disbursementRate', [1, 2, null], 'options such as { excluded }'],
    ['options', 'roundShares', [[1], 1, null], 'options such as { total }'],
    ['a quantity', 'add', [], 'a quantity, { value, unit }'],
  ])('%s of %s', (_what, name, args, expected) => {
    const { code, message } = refusal(() => (library[name] as Untyped)(...args));
    expect(code).toBe('invalid-option');
    expect(message).toContain(`; expected ${expected}.`);
  });

  test('so are the quantity and the figure that are written in Vietnamese', () => {
    expect(refusal(() => (formatQuantity as Untyped)()).message).toContain('expected a quantity, { value, unit }');
    expect(refusal(() => (formatFigure as Untyped)(null)).message).toContain('expected a figure, { literal } or { low, high }');
  });
});

describe('what only turns into a word or a number when it is asked is neither', () => {
  const turns = { toString: () => 'half-up', toFixed: () => 1, d: [1], e: 0 };
  test.each<[string, () => unknown, string]>([
    ['a list of a rounding mode', () => (library.round as Untyped)('1', 0, ['half-up']), 'invalid-option'],
    ['an object that turns into a rounding mode', () => (library.round as Untyped)('1', 0, turns), 'invalid-option'],
    ['a Decimal that writes no text', () => (library.decimal as Untyped)(turns), 'invalid-decimal'],
    ['a Decimal without an exponent', () => (library.decimal as Untyped)({ d: [1], toFixed: () => '1' }), 'invalid-decimal'],
    [
      'an object for a sector',
      () => (library.sectorScenario as Untyped)({ target: 8, shares: [100], rates: [null], free: Object.create(null) }),
      'invalid-option',
    ],
    ['a list of a verdict', () => (formatVerdict as Untyped)(['met']), 'invalid-option'],
    ['a number for a period', () => (formatPeriod as Untyped)(2023), 'invalid-period'],
    ['null for options of a reader', () => (parseQuantity as Untyped)('1 ha', null), 'invalid-option'],
    ['null for options of an audit', () => (audit as Untyped)({}, null), 'invalid-option'],
    ['null for options of targets', () => (models.assessTargets as Untyped)([], null), 'invalid-option'],
    ['a list for a value of a column', () => (column as Untyped)([Object.create(null)]), 'invalid-decimal'],
    ['a text far longer than a unit', () => formatQuantity({ value: 1, unit: 'a'.repeat(200_000) }), 'invalid-unit'],
    ['a number for a unit', () => (formatQuantity as Untyped)({ value: 1, unit: 1 }), 'invalid-unit'],
    ['an object for the number of a group', () => (sumBy as Untyped)(column([1]), [Object.create(null)], { decimals: 0 }), 'invalid-option'],
    ['null for the groups', () => (sumBy as Untyped)(column([1]), null, { decimals: 0 }), 'mismatched-parts'],
    ['a text for the values of a column', () => (column as Untyped)('15'), 'invalid-option'],
  ])('%s', (_what, call, code) => {
    expect(refusal(call).code).toBe(code);
  });
});

describe('what is long is refused before it is looked through', () => {
  test('a bigint of a million digits, by its size', () => {
    expect(refusal(() => library.decimal(10n ** 1_000_000n)).message).toContain('over 1000 characters');
    expect(library.decimal(-(10n ** 998n)).e).toBe(998);
    expect(refusal(() => library.decimal(-(10n ** 999n))).code).toBe('invalid-decimal');
  });

  test('an array of holes only, however long', () => {
    const holes = new Array<string>(2 ** 32 - 1);
    expect(refusal(() => library.sum(holes)).message).toBe('A part is missing; expected a number in every place.');
    expect(refusal(() => column(holes)).message).toContain('has at most 134217728 rows');
    expect(refusal(() => models.parsePlanReport({ ...smallReport(), series: holes })).message).toContain('over 1000000 values');
  });

  test('a message quotes the beginning of a long name', () => {
    const name = 'k'.repeat(100_000);
    expect(refusal(() => library.growthRates({ [name]: 1 }, { other: 1 } as Record<string, number>)).message.length).toBeLessThan(300);
    expect(refusal(() => library.impliedBaseWeights({ [name]: 1 }, { [name]: 0 })).message.length).toBeLessThan(300);
    expect(refusal(() => models.parsePlanReport({ ...smallReport(), [name]: { a: 1 } })).message.length).toBeLessThan(1_000);
  });
});

describe('a report that was not parsed', () => {
  test('is parsed by whoever is given it, and comes out the same', () => {
    const raw = smallReport() as unknown as models.PlanReport;
    const parsed = models.parsePlanReport(raw);
    for (const of of [models.planTable, models.auditDocument, models.reproduceReport, models.claimEvidence, models.grdpAccount, models.budgetAccount]) {
      expect(of(raw)).toEqual(of(parsed));
    }
    expect(models.figureFinder(raw)('grdp@2023#growth')).toEqual(models.figureFinder(parsed)('grdp@2023#growth'));
    expect(Object.isFrozen(raw)).toBe(false);
  });

  test('is refused with its problems when it has some', () => {
    expect(refusal(() => (models.planTable as Untyped)({})).code).toBe('invalid-document');
    expect(refusal(() => (models.figureFinder as Untyped)()).code).toBe('invalid-document');
  });
});

describe('what came back from a database', () => {
  test('a plan table is written as before, and one that is none is refused', () => {
    const table = models.planTable(models.parsePlanReport(smallReport()));
    expect(models.toMarkdown(structuredClone(table))).toBe(models.toMarkdown(table));
    expect(refusal(() => (models.toCsv as Untyped)({ ...table, rows: [{}] })).message).toContain('rows.0.target: is missing');
  });

  test('an audit is explained as before, and one that was changed is refused where it was', () => {
    const report = audit({
      figures: { total: { literal: '17' }, north: { literal: '5' }, south: { literal: '6' } },
      relations: [{ id: 'total', type: 'sum', total: 'total', parts: ['north', 'south'] }],
    });
    expect(explain(structuredClone(report))).toEqual(explain(report));
    const changed = { ...report, checks: report.checks.map((check) => ({ ...check, verdict: 'wrong' })) };
    expect(refusal(() => (explain as Untyped)(changed)).message).toContain('checks.0.verdict: "wrong" was given; expected a report as `audit` gives it.');
    expect(refusal(() => (explain as Untyped)([])).code).toBe('invalid-document');
  });
});

test('a hole in a list of an audit document is named', () => {
  const document = { figures: { a: { literal: '1' } }, relations: [{ id: 'sum', type: 'sum', total: 'a', parts: ['a', , 'a'] }] };
  expect(refusal(() => (audit as Untyped)(document)).message).toContain('relations.0.parts.1: is missing');
});

test('a mantissa that is no whole number is named where exact numbers are needed', () => {
  const [broken, one] = [{ mantissas: Float64Array.of(1000.5), scale: 0 }, column([1])];
  const { message } = refusal(() => growthRates(broken, one, { decimals: 12 }));
  expect(message).toBe('A column has the mantissa 1000.5; expected whole numbers, as column(values) makes them.');
});

test('zero decimals are zero decimals, also when they are -0', () => {
  expect(growthRates(column([2]), column([1]), { decimals: -0 }).scale).toBe(0);
  expect(column([2], { scale: -0 }).scale).toBe(0);
});
