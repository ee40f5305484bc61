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
    series: string,
    period: string,
  ) => readonly { readonly observation: Observation; readonly path: string }[];
}

export function indexReport(report: PlanReport): ReportIndex {
  const cells = groupCells(readCells(report), placeKey);
  const places = new Map(seriesOf(report).map((place) => [place.series.id, place]));
  return {
    series: new Map([...places].map(([id, { series }]) => [id, series])),
    result: (series, measure, period) => findCell(cells, { series, measure, period, version: 'result' }),
    plan: (series, measure, period) => findCell(cells, { series, measure, period, version: 'plan' }),
    observations: (series, period) => {
      const place = places.get(series);
      return (place?.series.observations ?? [])
        .map((observation, index) => ({ observation, path: `${place?.path}.observations.${index}` }))
        .filter(({ observation }) => observation.period === period && observation.version !== 'plan');
    },
  };
}
