import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { audit } from '../../src/audit/index.js';
import type { AuditReport } from '../../src/audit/index.js';
import { InvalidDocumentError } from '../../src/errors.js';
import type { AuditDocument, Hedge, Relation } from '../../src/figures/types.js';
import { auditDocument, parsePlanReport } from '../../src/models/index.js';
import { minus, parse } from '../rational.js';
import { lazy } from '../support/lazy.js';

function reportOf(file: string): AuditReport {
  const text = readFileSync(new URL(`../../examples/reports/${file}`, import.meta.url), 'utf8');
  return audit(auditDocument(parsePlanReport(JSON.parse(text))));
}

describe('the audit of one relation', () => {
  const shares = (last: string): AuditDocument => ({
    figures: { a: { literal: '67.1', unit: '%' }, b: { literal: '21.5', unit: '%' }, c: { literal: last, unit: '%' } },
    relations: [{ id: 'shares', type: 'sum', total: '100', parts: ['a', 'b', 'c'] }],
  });

  it('lets shares of 100.1 pass, because three roundings explain it', () => {
    const { checks, conflicts } = audit(shares('11.5'));
    expect(checks[0]).toMatchObject({ verdict: 'consistent', asPrinted: 'within-rounding', computed: { low: '99.95', high: '100.25' }, gap: '0' });
    expect(conflicts).toEqual([]);
  });

  it('says by how much shares miss 100, and where each would have to be', () => {
    // 67.1 + 21.5 + 11.9 = 100.5, of which roundings of three figures explain 0.15.
    const { checks, conflicts } = audit(shares('11.9'));
    expect(checks[0]).toMatchObject({ verdict: 'inconsistent', asPrinted: null, gap: '-0.35', gapUnits: '-3.5' });
    expect(conflicts[0]?.blame.map(({ figures }) => figures[0])).toMatchObject([
      { figure: 'a', interval: { low: '66.5', high: '66.7' } },
      { figure: 'b', interval: { low: '20.9', high: '21.1' } },
      { figure: 'c', interval: { low: '11.3', high: '11.5' } },
    ]);
    expect(conflicts[0]).toMatchObject({ verdict: 'inconsistent', identifiable: false, complete: true });
  });

  it('needs an assumption where only zeros at the end of a number let it hold', () => {
    // 88 700 / 73 851 is growth of 20.11 %; 20.16 takes at least 88 734, which prints as 88 700 to the hundred only.
    const document: AuditDocument = {
      figures: { now: { literal: '88700', unit: 'billion VND' }, before: { literal: '73851', unit: 'billion VND' } },
      relations: [{ id: 'growth', type: 'growth', current: 'now', previous: 'before', rate: '20.16' }],
    };
    expect(audit(document).checks[0]).toMatchObject({ verdict: 'consistent-if', assumption: [{ figure: 'now', granularity: '100' }] });
  });

  it('calls implausible what only a stretched hedge lets hold', () => {
    const document: AuditDocument = {
      figures: { part: { literal: '90500', unit: 'tonne', hedge: 'nearly' }, whole: { literal: '201700', unit: 'tonne' } },
      relations: [{ id: 'share', type: 'percent', part: 'part', whole: 'whole', rate: '44.1' }],
    };
    expect(audit(document).checks[0]?.verdict).toBe('implausible');
  });

  it('leaves unchecked what is not printed, and infers it', () => {
    const { checks, inferred } = audit({
      figures: { usd: { literal: '7.7', unit: 'billion USD' }, head: { literal: '4000', unit: 'USD/person', exact: true }, people: { unit: 'person' } },
      relations: [{ id: 'heads', type: 'product', product: 'usd', factors: ['head', 'people'] }],
    });
    expect(checks[0]?.verdict).toBe('unchecked');
    expect(inferred[0]).toMatchObject({ figure: 'people', interval: { low: '1912500', high: '1937500' }, assumes: ['heads'] });
  });

  it('finds the only whole number that prints a rate', () => {
    const { inferred } = audit({
      figures: { done: { literal: '154', unit: 'commune' }, all: { unit: 'commune' } },
      relations: [{ id: 'share', type: 'percent', part: 'done', whole: 'all', rate: '84.6' }],
    });
    expect(inferred[0]).toMatchObject({ figure: 'all', literal: '182', interval: { low: '182', high: '182' } });
  });
});

describe('a document that cannot be audited', () => {
  const relation = { id: 'r', type: 'sum', total: 'x', parts: ['y'] } as const;

  it.each<[string, AuditDocument]>([
    ['an unknown id', { figures: { x: { literal: '1' } }, relations: [relation] }],
    ['a malformed literal', { figures: { x: { literal: '1,5' }, y: {} }, relations: [relation] }],
    ['a range that runs down', { figures: { x: { low: '140', high: '135' }, y: {} }, relations: [relation] }],
    ['units that cannot meet', { figures: { x: { literal: '1', unit: 'VND' }, y: { literal: '1', unit: 'person' } }, relations: [relation] }],
    ['a relation without its fields', { figures: {}, relations: [{ id: 'r', type: 'sum' } as unknown as Relation] }],
  ])('is refused for %s', (_, document) => {
    expect(() => audit(document)).toThrow(InvalidDocumentError);
  });
});

describe('the report of Bắc Giang', () => {
  const report = lazy(() => reportOf('bac-giang-2023.json'));
  const conflictOf = (relation: string) => report().conflicts.find(({ relations }) => relations.some((id) => id.includes(relation)));

  it('has the contradictions that can be worked out by hand', () => {
    // −3 + 0.3 + 0.2 + 0.2 = −2.3 where a sum of 0 is due; parts of a plan 66.6 billion short of it; 481 for 491.
    expect(conflictOf('investment@2024/plan:shareChanges')).toMatchObject({
      verdict: 'inconsistent',
      explanations: [{ kind: 'part-not-listed', interval: { low: '1.65', high: '2.95' } }],
    });
    expect(conflictOf('public.general:composition')).toMatchObject({ verdict: 'inconsistent' });
    expect(conflictOf('crime.cases')).toMatchObject({ identifiable: true, blame: [{ figures: [{ suggestion: { literal: '491', slip: 'digit' } }] }] });
    expect(conflictOf('public.actual-land-revenue-without-new-provincial:disbursement')).toMatchObject({ verdict: 'inconsistent' });
    expect(conflictOf('documents-decisions-to-date')).toMatchObject({ verdict: 'inconsistent' });
  });

  it('finds that registered capital cannot have grown by 47 % if its parts grew as printed', () => {
    const blamed = conflictOf('capital@2023-S1:growth')?.blame.flatMap(({ figures }) => figures.map(({ interval }) => interval)) ?? [];
    expect(blamed.some(({ low, high }) => Number(low) > 92 && Number(high) < 100)).toBe(true);
  });

  it('does not accuse what only looks wrong', () => {
    const verdictOf = (id: string) => report().checks.find(({ relation }) => relation === id)?.verdict;
    expect(verdictOf('grdp@2024/plan:shares')).toBe('consistent');
    expect(conflictOf('public.development:disbursement')).toBeUndefined();
    expect(conflictOf('public.recurrent-programmes:disbursement')).toBeUndefined();
    expect(conflictOf('meanGrowthAtCurrentPrices')).toBeUndefined();
  });

  it('infers how the unallocated plan was split, about 395 to 100', () => {
    const inferred = (figure: string) => report().inferred.find((entry) => entry.figure.startsWith(figure));
    expect(Number(inferred('public.development@2023#excluded')?.widest.low)).toBeCloseTo(390.35, 1);
    expect(Number(inferred('public.recurrent-programmes@2023#excluded')?.widest.high)).toBeCloseTo(104.32, 1);
  });

  it('infers nothing as printed that it leaves out at the coarsest', () => {
    const isAtMost = (a: string | null, b: string | null) => a === null || b === null || minus(parse(b), parse(a)).n >= 0n;
    expect(report().inferred.length).toBeGreaterThan(100);
    for (const { figure, interval, widest } of report().inferred) {
      const isWithin = isAtMost(widest.low, interval.low ?? widest.low) && isAtMost(interval.high ?? widest.high, widest.high);
      expect([figure, isWithin, isAtMost(interval.low, interval.high)]).toEqual([figure, true, true]);
      expect([interval.low === null && widest.low !== null, interval.high === null && widest.high !== null]).toEqual([false, false]);
    }
  });

  it('freezes and changes nothing of the document', () => {
    const label = { en: 'revenue' };
    const hedge: Hedge[] = ['over'];
    const parts = ['a'];
    const report = audit({ figures: { a: { literal: '1', label, hedge } }, relations: [{ id: 'r', type: 'sum', total: 'a', parts }] });
    expect(report.figures['a']).toEqual({ literal: '1', label: { en: 'revenue' }, hedge: ['over'] });
    expect([label, hedge, parts].map((given) => Object.isFrozen(given))).toEqual([false, false, false]);
    label.en = 'expenditure';
    expect(report.figures['a']?.label).toEqual({ en: 'revenue' });
  });

  it('has no label where none can be read', () => {
    const report = audit({ figures: { a: { literal: '1', label: 'revenue' as never } }, relations: [{ id: 'r', type: 'same', figures: ['a', 'a'] }] });
    expect(report.figures).toEqual({ a: { literal: '1' } });
  });

  it('is plain data, frozen, and the same every time', () => {
    expect(JSON.parse(JSON.stringify(report()))).toEqual(report());
    expect(unfrozenIn(report())).toEqual([]);
    expect(JSON.stringify(reportOf('bac-giang-2023.json'))).toBe(JSON.stringify(report()));
  });
});

it('counts the figures and relations by what was found of them', () => {
  const printed = { a: '4.5', b: '4.5', c: '4.5', d: '4.54', e: '180', f: '184', g: '1.0', h: '2.0', i: '1.0', j: '3.0', k: '5', alone: '7' };
  const figures = { ...Object.fromEntries(Object.entries(printed).map(([id, literal]) => [id, { literal }])), open: {} };
  const same = (id: string, first: string, second: string): Relation => ({ id, type: 'same', figures: [first, second] });
  const report = audit({
    figures,
    relations: [
      same('to the digit', 'a', 'b'),
      same('within rounding', 'd', 'c'),
      same('if rounded to tens', 'e', 'f'),
      { ...same('as a rule', 'g', 'h'), strength: 'expected' },
      same('never', 'i', 'j'),
      same('of one alone', 'k', 'open'),
      { id: 'by definition', type: 'sum', total: '100', parts: [{ literal: '60' }, { literal: '40' }] },
    ],
  });
  expect(report.summary).toEqual({
    figures: 13,
    printed: 12,
    relations: 7,
    consistent: 3,
    same: 2,
    consistentIf: 1,
    implausible: 1,
    inconsistent: 1,
    unchecked: 1,
    conflicts: 1,
    inferred: 1,
  });
});

it('finds no contradiction in the report of Viet Nam', () => {
  expect(reportOf('vietnam-2023.json').conflicts).toEqual([]);
});

/** The paths of all objects within a value that are not frozen. */
function unfrozenIn(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const within = Object.entries(value).flatMap(([key, inner]) => unfrozenIn(inner, `${path}.${key}`));
  return Object.isFrozen(value) ? within : [path, ...within];
}
