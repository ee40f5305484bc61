import { describe, expect, it } from 'vitest';
import bacGiang from '../../examples/reports/bac-giang-2023.json' with { type: 'json' };
import vietnam from '../../examples/reports/vietnam-2023.json' with { type: 'json' };
import { auditDocument } from '../../src/models/document/audit-document.js';
import { figureFinder } from '../../src/models/document/find-figure.js';
import { parsePlanReport } from '../../src/models/document/parse.js';

const reports = [
  { name: 'Bắc Giang 2023', document: bacGiang, targets: 18 },
  { name: 'Viet Nam 2023', document: vietnam, targets: 15 },
];

/** A value of a document: where it stands, and the line of the report that it or what it belongs to names. */
interface Leaf {
  readonly path: string;
  readonly key: string;
  readonly value: unknown;
  readonly line: unknown;
}

/** Every text and number of a document. A line holds for what stands below it, but not for what has an id of its own. */
function leavesOf(node: unknown, path = '', line?: unknown): Leaf[] {
  if (typeof node !== 'object' || node === null) {
    return [{ path, key: path.slice(path.lastIndexOf('.') + 1), value: node, line }];
  }
  const { id, line: own } = node as { id?: unknown; line?: unknown };
  const here = own ?? (id === undefined ? line : undefined);
  return Object.entries(node).flatMap(([key, value]) => leavesOf(value, `${path}.${key}`, here));
}

const NO_FIGURES = new Set(['period', 'planPeriod', 'against', 'printedNumber', 'constantPrices']);

/** The printed numbers: every text that is a number, but for periods and the like, relations, and outside evidence. */
function printedNumbers(document: typeof bacGiang | typeof vietnam): Leaf[] {
  const { relations: _relations, figures, ...rest } = document;
  const printed = Object.entries(figures).filter(([, figure]) => !('evidence' in figure));
  return leavesOf({ ...rest, figures: Object.fromEntries(printed) }).filter(
    ({ key, value }) => typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) && !NO_FIGURES.has(key),
  );
}

describe.each(reports)('the report document of $name', ({ document, targets }) => {
  it(`is valid and has ${targets} targets, numbered one after the other`, () => {
    const numbers = parsePlanReport(document).targets?.map(({ number }) => number);
    expect(numbers).toEqual(Array.from({ length: targets }, (_, index) => index + 1));
  });

  it('holds no JSON number but those of lines, of targets and of the schema', () => {
    const allowed = ['line', 'number', 'schemaVersion'];
    const numbers = leavesOf(document).filter(({ key, value }) => typeof value === 'number' && !allowed.includes(key));
    expect(numbers.map(({ path }) => path)).toEqual([]);
  });
});

describe('the report document of Bắc Giang', () => {
  const report = parsePlanReport(bacGiang);
  const find = figureFinder(report);

  it('holds at least 300 printed figures and implies at least 80 relations between them', () => {
    expect(printedNumbers(bacGiang).length).toBeGreaterThanOrEqual(300);
    expect(auditDocument(report).relations.length).toBeGreaterThanOrEqual(80);
  });

  it('says for every figure on which line it is printed', () => {
    expect(
      printedNumbers(bacGiang)
        .filter(({ line }) => typeof line !== 'number')
        .map(({ path }) => path),
    ).toEqual([]);
  });

  it('hands every printed figure on to the audit, with its line', () => {
    const figures = Object.values(auditDocument(report).figures).filter(({ evidence }) => evidence !== 'external');
    const printed = figures.filter(({ literal, low }) => (literal ?? low) !== undefined);
    const numbers = printed.flatMap(({ literal, low, high }) => (literal === undefined ? [low, high] : [literal]));
    expect(numbers.length).toBe(printedNumbers(bacGiang).length);
    expect(printed.filter(({ line }) => line === undefined)).toEqual([]);
  });

  it('keeps the attainment of meat as 10.2 %', () => {
    expect(find('meat@2023#attainment')).toMatchObject({ literal: '10.2', line: 153 });
  });

  it('keeps the number 5 of two targets, the first of which is the fourth', () => {
    const fifth = report.targets?.filter(({ number, printedNumber }) => (printedNumber ?? String(number)) === '5');
    expect(fifth?.map(({ number, printedNumber }) => [number, printedNumber])).toEqual([
      [4, '5'],
      [5, undefined],
    ]);
  });

  it('keeps both numbers of criminal cases, 491 and 481', () => {
    const cases = report.series?.find(({ id }) => id === 'crime.cases')?.observations ?? [];
    const thisYear = cases.filter(({ period }) => period === '2023-S1').map(({ value }) => value);
    expect(thisYear).toEqual([{ literal: '491', line: 663 }, '481']);
  });

  it('keeps the change of the share of TFP as one against 2021', () => {
    expect(find('tfp-share@2023#change')?.figure).toEqual({ literal: '2', against: '2021', reading: 'points' });
  });

  it('notes that revenue of 2023 is printed under 2022', () => {
    const [revenue] = report.budget?.revenue?.tree.observations ?? [];
    expect(revenue).toMatchObject({ period: '2023', value: '15295', note: expect.stringContaining('"2022"') as string });
  });
});
