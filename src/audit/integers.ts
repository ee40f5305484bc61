import { floorDivide, integer } from '../decimal/rational.js';
import { closed, type End, type Interval } from '../figures/interval/interval.js';

/** The integers of an interval: its ends drawn in to the nearest ones. */
export function integersOf({ low, high }: Interval): Interval {
  return { low: low === null ? null : ceiling(low), high: high === null ? null : floor(high) };
}

function ceiling({ n, d, closed: isClosed }: End): End {
  const up = -floorDivide(-n, d);
  return closed(integer(!isClosed && up * d === n ? up + 1n : up));
}

function floor({ n, d, closed: isClosed }: End): End {
  const down = floorDivide(n, d);
  return closed(integer(!isClosed && down * d === n ? down - 1n : down));
}
