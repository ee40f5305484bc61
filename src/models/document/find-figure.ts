import { InvalidOptionError, show } from '../../errors.js';
import { freeze } from '../../freeze.js';
import type { PlanReport } from '../schema/report.js';
import type { Version } from '../schema/figure.js';
import { type Cell, findCell, groupCells, label, literalOf, placeKey, readCells } from './cells.js';
import { readReport } from './parse.js';
import { parseReference } from './reference.js';
import type { Name, PrintedFigure } from '../schema/figure.js';

/** A figure of a report, with what its place says of it. */
export interface FoundFigure {
  /** Its path in the document. */
  readonly path: string;
  /** The indicator: "Industry". */
  readonly indicator: Name;
  /** The figure in full: "Industry, growth, 2023". */
  readonly name: Name;
  /** Its canonical unit: that of the series, or "%" of a rate and "pp" of a change of a share. */
  readonly unit: string;
  /** Its SDMX period. */
  readonly period: string;
  /** Whether it is a plan, an estimate, a preliminary or a final result. */
  readonly version: Version;
  /** The printed number; null when a range is printed. */
  readonly literal: string | null;
  /** The figure as it stands in the document, with its hedge and note. */
  readonly figure: PrintedFigure;
  /** The line of the printed report; null when the document does not say it. */
  readonly line: number | null;
}

/**
 * Finds a figure of one report.
 *
 * @param reference a series, a period and what is observed of it: `grdp.industry@2023#growth`
 * @returns the figure; null when the report does not print it
 */
export type FindFigure = (reference: string) => FoundFigure | null;

/**
 * Looks figures up by what they are: a series, a period and what is observed of it.
 *
 * `grdp.industry@2023#growth` is the best telling of that growth: a final result before a preliminary one, an estimate
 * after those, a plan only where there is no result. `revenue@2024/plan#value` asks for one version. Of a base of
 * public investment, `general@2023-S1#rate`.
 *
 * @param report a report as `parsePlanReport` gives it, any other is parsed first; it is read once for all look-ups
 * @returns a function from a reference to the figure, or to null when the report does not print it; it throws
 * InvalidOptionError for a text that is no reference
 *
 * @example
 * const find = figureFinder(parsePlanReport({
 *   schemaVersion: 1, id: 'example', name: { en: 'Example' }, period: '2023',
 *   series: [{ id: 'visits', name: { en: 'Visits' }, unit: 'million visit', observations: [{ period: '2023', version: 'estimate', value: '2', growth: '48' }] }],
 * }))
 * find('visits@2023#growth').literal // => '48'
 * find('visits@2022#value') // => null
 */
export function figureFinder(report: PlanReport): FindFigure {
  report = readReport(report);
  const index = groupCells(readCells(report), placeKey);
  return (reference) => {
    const wanted = parseReference(reference);
    if (wanted?.period === undefined) {
      throw new InvalidOptionError(
        `${show(reference)} is no reference; write a series, a period and what is observed, such as "grdp@2023#growth".`,
        reference,
      );
    }
    const { series, period, version, measure } = wanted;
    const cell = findCell(index, { series, period, version: version as Version | undefined, measure });
    return cell === undefined ? null : freeze(found(cell));
  };
}

function found({ path, name, measure, unit, period, version, figure, line }: Cell): FoundFigure {
  return {
    path,
    indicator: name,
    name: label(name, measure, period, version === 'plan'),
    unit,
    period,
    version,
    literal: literalOf(figure) ?? null,
    figure,
    line: line ?? null,
  };
}
