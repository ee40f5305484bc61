import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parsePlanReport, type PlanReport } from 'planning-metrics/models';
import { describe, expect, test } from 'vitest';
import { auditView } from '../../examples/dashboard/data/audit.js';
import { growthView } from '../../examples/dashboard/data/growth.js';
import { keyFigures } from '../../examples/dashboard/data/key-figures.js';
import { levelShares } from '../../examples/dashboard/data/level-shares.js';
import { budgetView, investmentView } from '../../examples/dashboard/data/money.js';
import { structureOf } from '../../examples/dashboard/data/structure.js';
import { targetsView } from '../../examples/dashboard/data/targets.js';
import { figuresOf } from '../../examples/dashboard/data/values.js';

const documentOf = (id: string): Record<string, unknown> =>
  JSON.parse(readFileSync(new URL(`../../examples/reports/${id}.json`, import.meta.url), 'utf8')) as Record<string, unknown>;
const [bacGiang, vietnam] = [documentOf('bac-giang-2023'), documentOf('vietnam-2023')];
const structure = (report: PlanReport) => structureOf(figuresOf(report), levelShares(report), report.grdp?.tree, report);

describe('what the dashboard shows of a report', () => {
  const report = parsePlanReport(bacGiang);

  test('counts a target as reached by the verdicts of its headlines, as many as there is evidence for', () => {
    const { lastPlan, claims, targets } = targetsView(report);
    expect(Object.fromEntries(lastPlan)).toEqual({ met: 5, exceeded: 4, 'not-judged': 9 });
    expect(claims[0]?.supported).toBe(9);
    expect(targets.map(({ number }) => number)).toEqual(Array.from({ length: 18 }, (_, index) => String(index + 1)));
  });

  test('says which sector has no contribution, and what is missing of it', () => {
    const view = growthView(report);
    expect(view?.rows.map(({ id, contribution }) => [id, contribution ? contribution.text : null])).toContainEqual(['grdp.industry-construction', '11.71']);
    expect(view?.gaps.map(({ name, growth, share }) => [name['en'], growth, share])).toEqual([['Services, product taxes included', '2023', null]]);
  });

  test('takes shares that are not printed from the levels that are', () => {
    const level = (id: string, before: string, now: string, growth: string) => ({
      id,
      name: { en: id },
      unit: 'trillion VND',
      growthOf: 'volume' as const,
      observations: [
        { period: '2022', version: 'final' as const, value: before },
        { period: '2023', version: 'final' as const, value: now, growth },
      ],
    });
    const tree = { ...level('all', '100', '110', '8'), children: [level('a', '40', '42', '5'), level('b', '60', '68', '10')] };
    const levels = parsePlanReport({ schemaVersion: 1, id: 'x', name: { en: 'x' }, period: '2023', grdp: { tree } });
    // 40 % and 60 % of 100; 42 and 68 of 110.
    expect(structure(levels).years.map(({ shares }) => shares.map((share) => share?.text))).toEqual([
      ['40.0', '60.0'],
      ['38.2', '61.8'],
    ]);
    expect(growthView(levels)?.rows.map(({ contribution }) => contribution?.text)).toEqual(['2.00', '6.00']);
    expect(growthView(levels)?.together?.text).toBe('8.00');
  });

  test('derives the shares of the year before from their changes, and shows that those of investment do not add up', () => {
    expect(structure(report).years.map(({ total }) => total?.text)).toEqual(['100.0', '100.0', '100.1']);
    expect(investmentView(report)?.structure.years.map(({ total }) => total?.text)).toEqual(['102.3', '100.0']);
    expect(structure(parsePlanReport(vietnam)).missing.map(({ period }) => period)).toEqual(['2023', '2024']);
  });

  test('has the sentences of each conflict, in both languages, without those of the others', () => {
    const { conflicts, summary } = auditView(report);
    expect(conflicts.length).toBe(summary.conflicts);
    for (const conflict of conflicts) {
      expect(conflict.sentences('en')[0]).toMatch(/^(Does not agree|Possible but unlikely), worth a look/);
      expect(conflict.sentences('vi')[0]).toMatch(/đề nghị rà soát/);
      expect(conflict.sentences('en').filter((sentence) => /^\d+\. /.test(sentence))).toEqual([]);
    }
  });

  test('is there for a report of any sections, and never NaN or infinite', () => {
    const optional = ['grdp', 'sectors', 'budget', 'investment', 'labour', 'targets', 'claims', 'series', 'planPeriod'];
    fc.assert(
      fc.property(fc.constantFrom(bacGiang, vietnam), fc.subarray(optional), (document, kept) => {
        const part = Object.fromEntries(Object.entries(document).filter(([key]) => kept.includes(key) || !optional.includes(key)));
        // Relations and figures of no series refer to what may be gone, and so may targets.
        const { relations: _, figures: __, claims: ___, ...rest } = part;
        let report: PlanReport;
        try {
          report = parsePlanReport(rest);
        } catch {
          return;
        }
        const views = [keyFigures, targetsView, growthView, structure, budgetView, investmentView].map((view) => view(report));
        expect(JSON.stringify(views, (_, value: unknown) => (typeof value === 'number' && !Number.isFinite(value) ? 'not finite' : value))).not.toMatch(
          /NaN|Infinity|not finite|undefined/,
        );
      }),
      { numRuns: 40 },
    );
  });
});
