import { periodLabel, samePeriodLastYear } from '../../quantity/index.js';
import { freeze } from '../../freeze.js';
import { readReport } from '../document/parse.js';
import type { PlanReport } from '../schema/report.js';
import { planRow, type PlanFigureColumn, type PlanTableRow, type PlanYears } from './plan-row.js';
import { indexReport } from './report-index.js';

/** The columns of a plan table. */
export type PlanColumn = 'number' | 'indicator' | 'unit' | PlanFigureColumn | 'assessment';

/** The languages of a table's headings and words. */
export type TableLanguage = 'en' | 'vi';

/** A column of a plan table. */
export interface PlanTableColumn {
  /** What stands in it; the figures of a row go by this key. */
  readonly key: PlanColumn;
  /** Its heading, with the period where it has one: "Plan 2023", "KH 2023". */
  readonly heading: Readonly<Record<TableLanguage, string>>;
}

/** What {@link planTable} gives: plain frozen data. */
export interface PlanTable {
  /** The columns from left to right. */
  readonly columns: readonly PlanTableColumn[];
  /** One row an indicator, in the order of the targets. */
  readonly rows: readonly PlanTableRow[];
}

/**
 * The table that a plan is presented with: each indicator's result of last year, plan and estimate of this one, and
 * next year's plan.
 *
 * With a plan of 2024, "last year" is 2022, plan and estimate are those of 2023. They are the figures of the series
 * that the indicator names, in the unit of the indicator. What is not printed is computed where other printed figures
 * give it (the plan behind "bằng 101,7% dự toán", last year's level behind a growth rate) and marked `derived`: a level
 * with the decimals of the printed level, a percentage with one. A percentage of a percentage is not computed, and real
 * growth does not lead back to a level at current prices.
 *
 * The assessment has the verdict on the estimate, as printed or else as the printed rate says, and whether the next
 * plan asks for more than the estimate (see `assessTargets`).
 *
 * @param report a report as `parsePlanReport` gives it; any other is parsed first
 * @returns plain frozen data; `toMarkdown` and `toCsv` write it
 *
 * @example
 * const report = parsePlanReport({
 *   schemaVersion: 1, id: 'example', name: { en: 'Example' }, period: '2023', planPeriod: '2024',
 *   budget: { revenue: { scope: 'territory', tree: { id: 'revenue', name: { en: 'Revenue' }, unit: 'billion VND', observations: [
 *     { period: '2023', version: 'estimate', value: '15295', attainment: '101.7' }] } } },
 *   targets: [{ id: 'revenue', number: 4, name: { en: 'Revenue' }, indicators: [
 *     { id: 'revenue', name: { en: 'Revenue' }, unit: 'billion VND', role: 'headline', series: 'revenue#value',
 *       target: { kind: 'at-least', value: '12760' } }] }] })
 * const { rows: [row] } = planTable(report)
 * row.cells.plan // => { text: '15039', derived: true }
 * row.cells.ofEstimate // => { text: '83.4', derived: true }
 * row.assessment // => { verdict: { text: 'exceeded', derived: true }, ambition: 'lowered' }
 */
export function planTable(report: PlanReport): PlanTable {
  report = readReport(report);
  const index = indexReport(report);
  const estimate = report.planPeriod === undefined ? report.period : samePeriodLastYear(report.planPeriod);
  const years = { estimate, lastYear: samePeriodLastYear(estimate) };
  return freeze({
    columns: columnsOf(years, report.planPeriod),
    rows: (report.targets ?? []).flatMap((target) =>
      target.indicators.map((indicator) => planRow(index, years, target, indicator)),
    ),
  });
}

function columnsOf({ lastYear, estimate }: PlanYears, next: string | undefined): PlanTable['columns'] {
  const column = (key: PlanColumn, en: string, vi: string) => ({ key, heading: { en, vi } });
  const dated = (key: PlanColumn, en: string, vi: string, period: string | undefined) =>
    column(key, `${en} ${shortLabel(period, 'en')}`.trimEnd(), `${vi} ${shortLabel(period, 'vi')}`.trimEnd());
  return [
    column('number', 'No.', 'TT'),
    column('indicator', 'Indicator', 'Chỉ tiêu'),
    column('unit', 'Unit', 'Đơn vị'),
    dated('lastYear', 'Result', 'TH', lastYear),
    dated('plan', 'Plan', 'KH', estimate),
    dated('estimate', 'Estimate', 'Ước TH', estimate),
    column('ofPlan', '% of plan', '% KH'),
    dated('ofLastYear', '% of', '% TH', lastYear),
    dated('nextPlan', 'Plan', 'KH', next),
    column('ofEstimate', '% of estimate', '% ước TH'),
    column('assessment', 'Assessment', 'Đánh giá'),
  ];
}

/** A year by its number alone. */
function shortLabel(period: string | undefined, language: TableLanguage): string {
  return period === undefined ? '' : periodLabel(period, language).replace(/^năm /, '');
}
