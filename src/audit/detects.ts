import { divide, floorDivide, multiply, type Rational, subtract } from '../decimal/rational.js';
import type { ReadRelation, Variable } from '../figures/document/read-document.js';
import { implied } from '../figures/evaluate.js';
import type { End, Interval } from '../figures/interval/interval.js';
import { readLiteral } from '../figures/printed/literal.js';
import type { Detection } from './types.js';

/**
 * What a pass is worth: for each printed figure of a relation that holds, by how many units of its last place it alone
 * could have been wrong before the relation would fail.
 *
 * The other figures are taken at their coarsest, the changed one at its finest: a changed number loses its trailing
 * zeros, and with them the doubt about its precision.
 */
export function detectionsOf(
  relation: ReadRelation,
  operands: readonly Variable[],
  coarsest: readonly Interval[],
): readonly Detection[] {
  const room = implied(relation, coarsest);
  return operands.flatMap((operand, index): Detection[] => {
    const { figure, id, source, printed } = operand;
    const unit = lastUnit(operand);
    if (source === 'exact' || unit === null || figure.literal === undefined) return [];
    const allowed = room[index] as Interval;
    const up = stepsBeyond(printed.finest.low, allowed.high, unit);
    const down = stepsBeyond(flip(printed.finest.high), flip(allowed.low), unit);
    const units = up === null ? down : down === null || up < down ? up : down;
    return [{ figure: id, units: units === null ? null : units.toString() }];
  });
}

/** A unit of the last printed place of a figure; null for one without a literal. */
export function lastUnit({ figure }: Variable): Rational | null {
  return readLiteral(figure.literal ?? '')?.lastDigit ?? null;
}

/** The fewest steps, at least one, that carry the lower end of what a figure says beyond the upper end of its room. */
function stepsBeyond(low: End | null, high: End | null, unit: Rational): bigint | null {
  if (low === null || high === null) return null;
  const distance = divide(subtract(high.value, low.value), unit);
  const whole = floorDivide(distance.n, distance.d);
  const isExact = whole * distance.d === distance.n;
  const touches = low.closed && high.closed;
  const steps = isExact && !touches ? whole : whole + 1n;
  return steps < 1n ? 1n : steps;
}

/** The end mirrored at zero, so that going down is going up. */
function flip(end: End | null): End | null {
  return end === null ? null : { value: multiply(end.value, { n: -1n, d: 1n }), closed: end.closed };
}
