import { divide, floorDivide, type Rational, subtract } from '../decimal/rational.js';
import type { Variable } from '../figures/document/read-document.js';
import { implied } from '../figures/evaluate.js';
import { above, below, ENDS } from '../figures/interval/enclosure.js';
import { type End, type Interval, mirrored } from '../figures/interval/interval.js';
import { type Floats, imply } from './floats.js';
import { type Network, relationAt, variableOf } from './network.js';
import type { Starts } from './starts.js';
import type { Detection } from './types.js';

/**
 * What a pass is worth: for each printed figure of a relation that holds, by how many units of its last place it alone
 * could have been wrong before the relation would fail.
 *
 * The other figures are taken at their coarsest, the changed one at its finest: a changed number loses its trailing
 * zeros, and with them the doubt about its precision.
 */
export function detectionsOf(
  network: Network,
  place: number,
  operands: readonly Variable[],
  { coarsest, finest }: Starts,
  floats: Floats,
): readonly Detection[] {
  const relation = relationAt(network.document, place);
  const isImplied = imply(network, place, coarsest.floats, ENDS, floats);
  let room: readonly Interval[] | null = null;
  const detections = operands.map((operand, index): Detection | null => {
    const { id, source, printed } = operand;
    const unit = lastUnit(operand);
    if (source === 'exact' || unit === null) return null;
    const at = variableOf(relation, index) * ENDS;
    const units = isImplied
      ? stepsByFloats(finest.floats, at, floats.implied, index * ENDS, Number(unit.n) / Number(unit.d))
      : NaN;
    if (!Number.isNaN(units)) return Object.freeze({ figure: id, units: units === Infinity ? null : String(units) });
    room ??= implied(
      relation,
      operands.map(({ printed: { coarsest: interval } }) => interval),
    );
    const exact = steps(printed.finest, room[index] as Interval, unit);
    return Object.freeze({ figure: id, units: exact === null ? null : exact.toString() });
  });
  // A list that is filtered keeps room for more, and there are very many of them.
  return Object.freeze(detections.every(isThere) ? detections : detections.filter(isThere).slice());
}

function isThere(detection: Detection | null): detection is Detection {
  return detection !== null;
}

/** A unit of the last printed place of a figure; null for one without a literal. */
export function lastUnit({ printed }: Variable): Rational | null {
  return printed.number?.lastDigit ?? null;
}

/** The fewest steps, at least one, that carry what a figure says out of its room; null when none do. */
function steps(says: Interval, room: Interval, unit: Rational): bigint | null {
  const up = stepsBeyond(says.low, room.high, unit);
  // Seen in a mirror, going down is going up.
  const down = stepsBeyond(mirrored(says.high), mirrored(room.low), unit);
  return up === null ? down : down === null || up < down ? up : down;
}

/** The fewest steps, at least one, that carry a lower end beyond an upper end. */
function stepsBeyond(low: End | null, high: End | null, unit: Rational): bigint | null {
  if (low === null || high === null) return null;
  const distance = divide(subtract(high, low), unit);
  const whole = floorDivide(distance.n, distance.d);
  const isExact = whole * distance.d === distance.n;
  const touches = low.closed && high.closed;
  const count = isExact && !touches ? whole : whole + 1n;
  return count < 1n ? 1n : count;
}

/** The same by floats; Infinity when no number of steps is enough, NaN when floats cannot tell. */
function stepsByFloats(says: Float64Array, s: number, room: Float64Array, r: number, unit: number): number {
  const up = stepsBetween(says[s] as number, says[s + 1] as number, room[r + 2] as number, room[r + 3] as number, unit);
  const down = stepsBetween(
    -(says[s + 3] as number),
    -(says[s + 2] as number),
    -(room[r + 1] as number),
    -(room[r] as number),
    unit,
  );
  return Math.min(up, down);
}

/** Steps from a lower end beyond an upper end, each between two floats. */
function stepsBetween(lowest: number, lower: number, upper: number, highest: number, unit: number): number {
  if (lower === -Infinity || upper === Infinity) return Infinity;
  const step = below(unit);
  // A unit of some hundreds of decimals is no float.
  if (step <= 0) return NaN;
  const least = below(below(below(upper - lower)) / above(unit));
  const most = above(above(above(highest - lowest)) / step);
  const whole = Math.floor(least);
  if (most < 0) return 1;
  // On a whole number of steps, whether the ends belong decides.
  return whole === Math.floor(most) && most < MAX_STEPS ? Math.max(whole + 1, 1) : NaN;
}

/** Fewer steps than this are told apart by floats. */
const MAX_STEPS = 1e12;
