import { type Cell, findCell, groupCells, placeKey, readCells } from '../document/cells.js';
import type { Measure } from '../document/measures.js';
import { seriesOf } from '../document/places.js';
import type { PlanReport } from '../schema/report.js';
import type { Observation, Series } from '../schema/series.js';

/** A report whose printed figures are found without a search. */
export interface ReportIndex {
  readonly series: ReadonlyMap<string, Series>;
  /** The best result printed of a series for a period. */
  readonly result: (series: string, measure: Measure, period: string) => Cell | undefined;
  /** The plan printed of it. */
  readonly plan: (series: string, measure: Measure, period: string) => Cell | undefined;
  /** What is observed of it for a period that is no plan, each with its path. */
  readonly observations: (
    series: Series,
    period: string,
  ) => readonly { readonly observation: Observation; readonly path: string }[];
}

export function indexReport(report: PlanReport): ReportIndex {
  const cells = groupCells(readCells(report), placeKey);
  const places = seriesOf(report);
  const paths = new Map(places.map(({ series, path }) => [series.id, path]));
  return {
    series: new Map(places.map(({ series }) => [series.id, series])),
    result: (series, measure, period) => findCell(cells, { series, measure, period, version: 'result' }),
    plan: (series, measure, period) => findCell(cells, { series, measure, period, version: 'plan' }),
    observations: ({ id, observations }, period) =>
      observations
        .map((observation, index) => ({ observation, path: `${paths.get(id)}.observations.${index}` }))
        .filter(({ observation }) => observation.period === period && observation.version !== 'plan'),
  };
}
