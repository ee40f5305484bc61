import { describe, expect, it } from 'vitest';
import { InvalidDocumentError } from '../../../src/errors.js';
import { planTable } from '../../../src/models/index.js';
import { checkTable } from '../../../src/models/targets/check-table.js';
import { isDeepFrozen, problemsOf } from '../accounts/cases.js';
import { smallReport } from './small-report.js';

const NO_CELLS = { lastYear: null, plan: null, estimate: null, ofPlan: null, ofLastYear: null, nextPlan: null, ofEstimate: null };

const COLUMN = { key: 'unit', heading: { en: 'Unit', vi: 'Đơn vị' } };

const ROW = {
  target: 't',
  indicator: 'i',
  number: 1,
  role: 'headline',
  name: { en: 'Name' },
  unit: '%',
  cells: NO_CELLS,
  assessment: { verdict: null, ambition: 'unknown' },
};

const withColumn = (fields: object) => ({ columns: [{ ...COLUMN, ...fields }], rows: [] });
const withRow = (fields: object) => ({ columns: [], rows: [{ ...ROW, ...fields }] });
const withCell = (cell: unknown, column = 'plan') => withRow({ cells: { ...NO_CELLS, [column]: cell } });
const withAssessment = (fields: object) => withRow({ assessment: { ...ROW.assessment, ...fields } });

describe('a plan table that comes back from JSON', () => {
  it('is taken as it was given, and frozen', () => {
    const table = planTable(smallReport());
    const stored: unknown = JSON.parse(JSON.stringify(table));
    expect(checkTable(stored)).toEqual(table);
    expect(isDeepFrozen(checkTable(stored))).toBe(true);
  });

  it.each([
    ...['number', 'indicator', 'unit', 'lastYear', 'plan', 'estimate', 'ofPlan', 'ofLastYear', 'nextPlan', 'ofEstimate', 'assessment'].map((key) =>
      withColumn({ key }),
    ),
    ...['headline', 'component'].map((role) => withRow({ role })),
    ...['met', 'exceeded', 'missed'].map((text) => withAssessment({ verdict: { text, derived: false } })),
    ...['raised', 'kept', 'lowered', 'unclear', 'unknown'].map((ambition) => withAssessment({ ambition })),
    ...Object.keys(NO_CELLS).map((column) => withCell({ text: '1', derived: true }, column)),
    withCell({ text: 'x'.repeat(1_000), derived: false }),
    withCell({ text: '', derived: false }),
  ])('may have any of its words: %#', (table) => {
    expect(checkTable(table)).toEqual(table);
  });
});

describe('a table that is none is refused, with every problem', () => {
  it('in one error', () => {
    expect(() => checkTable({ columns: 5, rows: null })).toThrow(InvalidDocumentError);
    expect(() => checkTable({ columns: 5, rows: null })).toThrow(
      'The plan table has 2 problems:\n  columns: 5 was given; expected an array.\n  rows: null was given; expected an array.',
    );
  });

  it.each<[string, unknown, string[]]>([
    ['nothing', undefined, [': is missing; expected an object.']],
    ['a list', [], [': some object was given; expected an object.']],
    ['an empty object', {}, ['columns: is missing; expected an array.', 'rows: is missing; expected an array.']],
    ['a key of its own', { columns: [], rows: [], row: [] }, ['row: "row" is no key here; did you mean "rows"?']],
    ['a column without heading', { columns: [{ key: 'unit' }], rows: [] }, ['columns.0.heading: is missing; expected an object.']],
    [
      'an unknown column',
      withColumn({ key: 'year' }),
      [
        'columns.0.key: "year" was given; expected "number", "indicator", "unit", "lastYear", "plan", "estimate", "ofPlan", "ofLastYear", "nextPlan", "ofEstimate", "assessment".',
      ],
    ],
    [
      'a heading in one language that is no text',
      withColumn({ heading: { en: 5 } }),
      ['columns.0.heading.en: 5 was given; expected a string.', 'columns.0.heading.vi: is missing; expected a string.'],
    ],
    [
      'a row of other types',
      withRow({ target: 1, indicator: null, number: '1', name: { en: '' }, unit: 5 }),
      [
        'rows.0.target: 1 was given; expected a string.',
        'rows.0.indicator: null was given; expected a string.',
        'rows.0.number: "1" was given; expected a number.',
        'rows.0.name.en: "" was given; expected a length of at least 1.',
        'rows.0.unit: 5 was given; expected a string.',
      ],
    ],
    ['a row without a name', withRow({ name: {} }), ['rows.0.name: expected a name in at least one language, such as { "en": "Industry" }']],
    ['an unknown role', withRow({ role: 'main' }), ['rows.0.role: "main" was given; expected "headline", "component".']],
    ['a cell that is left out', withCell(undefined), ['rows.0.cells.plan: is missing; expected an object.']],
    ['a cell that is a text', withCell('5'), ['rows.0.cells.plan: "5" was given; expected an object.']],
    [
      'a cell of other types',
      withCell({ text: 5, derived: 'yes' }),
      ['rows.0.cells.plan.text: 5 was given; expected a string.', 'rows.0.cells.plan.derived: "yes" was given; expected a boolean.'],
    ],
    [
      'a cell with a longer text',
      withCell({ text: 'x'.repeat(1_001), derived: false }),
      [`rows.0.cells.plan.text: "${'x'.repeat(57)}…" was given; expected a length of at most 1000.`],
    ],
    ['a further cell', withCell({ text: '5', derived: false }, 'plans'), ['rows.0.cells.plans: "plans" is no key here; did you mean "plan"?']],
    [
      'an unknown verdict',
      withAssessment({ verdict: { text: 'reached', derived: 0 } }),
      [
        'rows.0.assessment.verdict.text: "reached" was given; expected "met", "exceeded", "missed".',
        'rows.0.assessment.verdict.derived: 0 was given; expected a boolean.',
      ],
    ],
    [
      'an unknown ambition',
      withAssessment({ ambition: 'mixed' }),
      ['rows.0.assessment.ambition: "mixed" was given; expected "raised", "kept", "lowered", "unclear", "unknown".'],
    ],
  ])('%s', (_, table, problems) => {
    expect(problemsOf(() => checkTable(table))).toEqual(problems);
  });
});
