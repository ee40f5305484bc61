import type { Measure } from '../document/measures.js';
import { isSeriesMeasure, parseReference } from '../document/reference.js';
import type { Series } from '../schema/series.js';
import type { Indicator } from '../schema/targets.js';

/** Where a report prints an indicator: a series, and what is observed of it. */
export interface Link {
  readonly series: Series;
  readonly measure: Measure;
}

export function linkOf(indicator: Indicator, series: ReadonlyMap<string, Series>): Link | undefined {
  const reference = indicator.series === undefined ? undefined : parseReference(indicator.series);
  if (reference === undefined || !isSeriesMeasure(reference.measure)) return undefined;
  const linked = series.get(reference.series);
  return linked && { series: linked, measure: reference.measure };
}
