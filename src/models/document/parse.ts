import { samePeriodLastYear } from '../../quantity/index.js';
import { freeze } from '../../freeze.js';
import { check } from '../check/check.js';
import { reportRules } from '../check/report-rules.js';
import { planReportSchema, type PlanReport } from '../schema/report.js';
import type { PrintedFigure } from '../schema/figure.js';
import type { Indicator } from '../schema/targets.js';
import { inUnit } from '../targets/in-unit.js';
import { type Cell, findCell, groupCells, placeKey, readCells } from './cells.js';
import { detailsOf } from './details.js';
import { parseLink } from './reference.js';

/**
 * Reads a report document: checks it whole, and gives it typed and frozen.
 *
 * An indicator of a target that says in which series the report prints it, and not what last year brought, gets
 * `lastYear` from that series; `from` then says where it stands.
 *
 * @param json the document, as `JSON.parse` gives it; it is not changed
 * @throws InvalidDocumentError with every problem of the document, each with its path: a number where a literal is
 * expected, an unknown key (with the nearest known one), a unit that is misspelt or measures something else, a part
 * that stands in a tree twice, a target without direction, a reference to nothing
 *
 * @example
 * const report = parsePlanReport({ schemaVersion: 1, id: 'example', name: { en: 'Example' }, period: '2023' })
 * report.period // => '2023'
 * parsePlanReport({ schemaVersion: 1, id: 'example', name: { en: 'Example' }, perod: '2023' }) // throws InvalidDocumentError
 */
export function parsePlanReport(json: unknown): PlanReport {
  const report = fillLastYear(check('The plan report', planReportSchema, json, reportRules));
  checked.add(report);
  return report;
}

/** The reports that were parsed here. They are frozen, so they stay as they were found to be. */
const checked = new WeakSet<object>();

/** A report as it was parsed; one that was not, or not by this copy of the library, is parsed first. */
export function readReport(report: PlanReport): PlanReport {
  return checked.has(report) ? report : parsePlanReport(report);
}

function fillLastYear(report: PlanReport): PlanReport {
  const { targets, planPeriod } = report;
  if (targets === undefined || planPeriod === undefined) return report;
  const index = groupCells(readCells(report), placeKey);
  const before = samePeriodLastYear(planPeriod);
  return freeze({
    ...report,
    targets: targets.map((target) => ({
      ...target,
      indicators: target.indicators.map((indicator) => withLastYear(indicator, index, before)),
    })),
  });
}

function withLastYear(indicator: Indicator, index: ReadonlyMap<string, readonly Cell[]>, period: string): Indicator {
  if (indicator.lastYear !== undefined || indicator.series === undefined) return indicator;
  const cell = findCell(index, { ...parseLink(indicator.series), period, version: 'result' });
  if (cell === undefined) return indicator;
  // An indicator that measures something else than what it is linked to has been refused.
  const printed = inUnit(cell.figure, cell.unit, indicator.unit) as PrintedFigure;
  return { ...indicator, lastYear: { ...detailsOf(printed), from: cell.path } };
}
