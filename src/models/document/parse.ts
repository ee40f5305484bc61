import { samePeriodLastYear } from '../../quantity/index.js';
import { freeze } from '../../freeze.js';
import { check } from '../check/check.js';
import { reportRules } from '../check/report-rules.js';
import { planReportSchema, type PlanReport } from '../schema/report.js';
import type { Indicator } from '../schema/targets.js';
import { inUnit } from '../targets/in-unit.js';
import { type Cell, findCell, groupCells, placeKey, readCells } from './cells.js';
import { isSeriesMeasure, parseReference } from './reference.js';

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
  const reference = indicator.series === undefined ? undefined : parseReference(indicator.series);
  if (indicator.lastYear !== undefined || reference === undefined || !isSeriesMeasure(reference.measure))
    return indicator;
  const cell = findCell(index, { series: reference.series, period, version: 'result', measure: reference.measure });
  const printed = cell === undefined ? undefined : inUnit(cell.figure, cell.unit, indicator.unit);
  if (cell === undefined || printed === undefined) return indicator;
  return {
    ...indicator,
    lastYear: { ...(typeof printed === 'string' ? { literal: printed } : printed), from: cell.path },
  };
}
