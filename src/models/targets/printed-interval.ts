import { equal, ONE } from '../../decimal/rational.js';
import { isPercent } from '../../figures/units/check-units.js';
import { type PlainInterval, toPlain } from '../../figures/interval/plain-interval.js';
import { readFigure } from '../../figures/printed/read-figure.js';
import type { Figure, ObservationStatus } from '../../figures/types.js';
import { isCountMeasure, parseUnit } from '../../quantity/index.js';
import { detailsOf } from '../document/details.js';
import type { PrintedFigure } from '../schema/figure.js';

/**
 * The interval in which the true number behind a printed figure lies, at its coarsest reading.
 *
 * A hedge gives the side that it excludes. "About" (khoảng) excludes nothing: there it is the interval that the word
 * usually means.
 */
export function printedInterval(figure: PrintedFigure, unit: string, status: ObservationStatus): PlainInterval {
  const read = parseUnit(unit);
  const isCount = equal(read.scale, ONE) && isCountMeasure(read.measure);
  const { coarsest, soft } = readFigure(
    { ...(detailsOf(figure) as Figure), status },
    { isPercent: isPercent(read), isCount, rounding: 'unknown' },
  );
  return toPlain(coarsest.low === null && coarsest.high === null ? soft : coarsest);
}
