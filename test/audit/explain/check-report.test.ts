import { describe, expect, it } from 'vitest';
import { checkReport } from '../../../src/audit/explain/check-report.js';
import { explain } from '../../../src/audit/explain/explain.js';
import { toMarkdown } from '../../../src/audit/explain/to-markdown.js';
import type { AuditReport } from '../../../src/audit/types.js';
import { InvalidDocumentError } from '../../../src/errors.js';
import { refusal } from '../../support/refusal.js';
import { blameOf, checkOf, conflictOf, FIGURES, inferredOf, NOWHERE, point, reportOf } from './reports.js';

/** A report with every field that a report may have. */
const report: AuditReport = reportOf({
  checks: [checkOf({ verdict: 'consistent' }), checkOf({ assumption: [{ figure: 'crops', granularity: '100' }] })],
  conflicts: [
    conflictOf({
      blame: [blameOf({ suggestion: { literal: '12', slip: 'digit' } })],
      explanations: [{ kind: 'unit-slip', relation: 'crops', figure: 'rice', interval: point('2') }],
    }),
  ],
  inferred: [inferredOf({ literal: '12' })],
  figures: { crops: { literal: '10', low: '9', high: '11', unit: 'ha', label: { en: 'Crops' }, line: 9 } },
});

/** A copy of something with another value in one place; undefined takes it away. */
function changed(value: unknown, path: string, to: unknown): unknown {
  const [key = '', ...rest] = path.split('.');
  if (path === '') return to;
  const copy: Record<string, unknown> = Array.isArray(value) ? ([...(value as unknown[])] as never) : { ...(value as object) };
  copy[key] = changed(copy[key], rest.join('.'), to);
  return copy;
}

const withThat = (path: string, to: unknown) => changed(report, path, to) as AuditReport;

describe('a report that is none is refused with the path of its first fault', () => {
  it.each([
    // The report itself.
    ['', null],
    ['', undefined],
    ['', 'report'],
    ['', []],
    ['checks', undefined],
    ['checks', {}],
    ['checks', null],
    ['inferred', undefined],
    ['conflicts', undefined],
    ['summary', undefined],
    ['summary', []],
    ['figures', undefined],
    ['figures', null],
    ['figures', []],
    ['figures', 'crops'],
    // A check.
    ['checks.1', null],
    ['checks.1', 'crops'],
    ['checks.0.relation', 5],
    ['checks.0.relation', undefined],
    ['checks.0.type', 'quotient'],
    ['checks.0.type', 'toString'],
    ['checks.0.strength', 'certain'],
    ['checks.0.verdict', 'wrong'],
    ['checks.0.result', null],
    ['checks.0.operands', 'crops'],
    ['checks.0.operands.2', 5],
    ['checks.0.computed', undefined],
    ['checks.0.computed', []],
    ['checks.0.computed.low', 5],
    ['checks.0.computed.low', undefined],
    ['checks.0.computed.high', 5],
    ['checks.0.computed.high', 'five'],
    ['checks.0.computed.high', '5.'],
    ['checks.0.computed.low', '1e3'],
    ['checks.0.computed.low', '-'],
    ['checks.0.gap', '+2'],
    ['checks.0.computed.lowClosed', null],
    ['checks.0.computed.highClosed', 1],
    ['checks.0.printed', null],
    ['checks.0.gap', undefined],
    ['checks.0.gap', 2],
    ['checks.0.gapUnits', undefined],
    ['checks.1.assumption', null],
    ['checks.1.assumption.0', 'crops'],
    ['checks.1.assumption.0.figure', undefined],
    ['checks.1.assumption.0.granularity', 100],
    // A conflict.
    ['conflicts.0', []],
    ['conflicts.0.verdict', 'consistent'],
    ['conflicts.0.relations', 'crops'],
    ['conflicts.0.relations.0', null],
    ['conflicts.0.blame', null],
    ['conflicts.0.blame.0', null],
    ['conflicts.0.blame.0.figures', undefined],
    ['conflicts.0.blame.0.figures.0', 'crops'],
    ['conflicts.0.blame.0.figures.0.figure', undefined],
    ['conflicts.0.blame.0.figures.0.interval', undefined],
    ['conflicts.0.blame.0.figures.0.interval.high', true],
    ['conflicts.0.blame.0.figures.0.suggestion', null],
    ['conflicts.0.blame.0.figures.0.suggestion.literal', 12],
    ['conflicts.0.blame.0.figures.0.suggestion.slip', 'typo'],
    ['conflicts.0.identifiable', 'yes'],
    ['conflicts.0.complete', undefined],
    ['conflicts.0.explanations', undefined],
    ['conflicts.0.explanations.0', null],
    ['conflicts.0.explanations.0.kind', 'lie'],
    ['conflicts.0.explanations.0.relation', undefined],
    ['conflicts.0.explanations.0.interval', null],
    ['conflicts.0.explanations.0.figure', null],
    // An inferred figure.
    ['inferred.0', 5],
    ['inferred.0.figure', undefined],
    ['inferred.0.interval', undefined],
    ['inferred.0.widest', undefined],
    ['inferred.0.literal', undefined],
    ['inferred.0.assumes', undefined],
    ['inferred.0.assumes.0', false],
    // The counts.
    ['summary.figures', undefined],
    ['summary.printed', '1'],
    ['summary.relations', null],
    ['summary.consistent', NaN],
    ['summary.same', Infinity],
    ['summary.consistentIf', undefined],
    ['summary.implausible', undefined],
    ['summary.inconsistent', undefined],
    ['summary.unchecked', undefined],
    ['summary.conflicts', undefined],
    ['summary.inferred', undefined],
    // A figure.
    ['figures.crops', null],
    ['figures.crops.literal', 10],
    ['figures.crops.low', null],
    ['figures.crops.high', 11],
    ['figures.crops.unit', {}],
    ['figures.crops.label', null],
    ['figures.crops.label', 'Crops'],
    ['figures.crops.label', ['Crops']],
    ['figures.crops.label.en', 5],
    ['figures.crops.line', '9'],
    ['figures.crops.line', null],
  ])('%s: %j', (path, value) => {
    const given = withThat(path, value);
    const error = refusal(() => {
      checkReport(given);
    });
    const shown = typeof value === 'string' ? `"${value}"` : typeof value === 'object' && value !== null ? 'some object' : String(value);
    const message = `${shown} was given; expected a report as \`audit\` gives it.`;
    expect(error).toBeInstanceOf(InvalidDocumentError);
    expect(error).toMatchObject({ code: 'invalid-document', problems: [{ path, message }] });
    expect(error.input).toBe(given);
    expect(error.message).toBe(`The audit report has 1 problem:\n  ${path === '' ? '(document)' : path}: ${message}`);
  });

  it('and nothing of it is explained', () => {
    expect(refusal(() => explain({} as AuditReport)).message).toBe(
      'The audit report has 1 problem:\n  checks: undefined was given; expected a report as `audit` gives it.',
    );
    expect(refusal(() => toMarkdown({} as AuditReport)).code).toBe('invalid-document');
  });

  it('a text may have 10,000 characters', () => {
    expect(explain(withThat('figures.crops.label.en', 'x'.repeat(10_000)))).not.toEqual([]);
    const problem = { path: 'figures.crops.label.en', message: `"${'x'.repeat(57)}…" was given; expected a report as \`audit\` gives it.` };
    expect(refusal(() => explain(withThat('figures.crops.label.en', 'x'.repeat(10_001))))).toMatchObject({ problems: [problem] });
  });

  it('the first of several faults is named', () => {
    const figures = { rice: { line: 'nine' }, crops: { line: 'ten' } };
    expect(refusal(() => explain(withThat('figures', figures)))).toMatchObject({ problems: [{ path: 'figures.rice.line' }] });
  });
});

describe('a report is taken', () => {
  it('with all its fields, and without those that it need not have', () => {
    expect(() => {
      checkReport(report);
      checkReport(reportOf({}));
      checkReport(
        reportOf({ checks: [checkOf({ computed: NOWHERE, gap: null, gapUnits: null })], inferred: [inferredOf()], figures: { crops: {}, ...FIGURES } }),
      );
      checkReport(reportOf({ conflicts: [conflictOf({ explanations: [{ kind: 'different-scope', relation: 'crops' }] })] }));
    }).not.toThrow();
  });

  it.each([
    ['checks.0.strength', ['identity', 'expected']],
    ['checks.0.verdict', ['consistent', 'consistent-if', 'implausible', 'inconsistent', 'unchecked']],
    ['checks.0.type', ['sum', 'difference', 'growth', 'percent', 'product', 'compound', 'weighted-mean', 'same', 'at-most']],
    ['conflicts.0.verdict', ['inconsistent', 'implausible']],
    ['conflicts.0.explanations.0.kind', ['part-not-listed', 'different-scope', 'different-denominator', 'unit-slip']],
    [
      'conflicts.0.blame.0.figures.0.suggestion.slip',
      ['digit', 'transposition', 'missing-digit', 'extra-digit', 'sign', 'decimal-mark', 'factor-of-10', 'factor-of-1000'],
    ],
  ])('with each word that %s may be', (path, words) => {
    for (const word of words) expect(() => toMarkdown(withThat(path, word))).not.toThrow();
  });
});
