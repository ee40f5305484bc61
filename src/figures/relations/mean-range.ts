import { add, compare, divide, multiply, type Rational, sign, subtract, ZERO } from '../../decimal/rational.js';
import { closed, contains, type End, endAt, type Interval, open, point } from '../interval/interval.js';
import * as intervals from '../interval/arithmetic.js';

/** A part of a weighted mean. No weight is below zero. */
export interface WeightedPart {
  readonly value: Interval;
  readonly weight: Interval;
}

/**
 * Every value a weighted mean Σwv/Σw can take while each weight and each value ranges over its own interval.
 *
 * Each part enters Σ w·(v − m) once, and that sum falls as m rises; so the mean is greatest with every value at its
 * upper end, the weights of the values above it at their upper ends and the others at their lower ends.
 */
export function meanRange(parts: readonly WeightedPart[]): Interval {
  const weighted = parts.filter(({ weight }) => canBePositive(weight));
  return bothEnds(weighted, greatestMean);
}

/** The same when the weights add up to a given total, as some of them do. */
export function meanRangeOfTotal(parts: readonly WeightedPart[], total: Rational): Interval {
  const least = parts.reduce((sum, { weight }) => add(sum, lowest(weight)), ZERO);
  return bothEnds(parts, (some) => greatestMeanOfTotal(some, total, subtract(total, least)));
}

function bothEnds(parts: readonly WeightedPart[], greatest: (parts: readonly WeightedPart[]) => End | null): Interval {
  const mirrored = parts.map(({ value, weight }) => ({ value: intervals.negate(value), weight }));
  return { low: intervals.negate({ low: null, high: greatest(mirrored) }).low, high: greatest(parts) };
}

function greatestMean(parts: readonly WeightedPart[]): End | null {
  const descending: { readonly weight: Interval; readonly most: Rational }[] = [];
  let mean: Rational | null = null;
  let weights = ZERO;
  let weighted = ZERO;
  for (const { weight, value } of byGreatestValue(parts)) {
    if (value.high === null) return null;
    const most = value.high;
    descending.push({ weight, most });
    weights = add(weights, lowest(weight));
    weighted = add(weighted, multiply(lowest(weight), most));
  }
  const consider = (candidate: Rational) => {
    if (mean === null || compare(candidate, mean) > 0) mean = candidate;
  };
  for (const { weight, most } of descending) {
    // A weight without bound draws the mean to its own value.
    if (weight.high === null) consider(most);
    else {
      const more = subtract(weight.high, lowest(weight));
      weights = add(weights, more);
      weighted = add(weighted, multiply(more, most));
      consider(divide(weighted, weights));
    }
  }
  return mean === null ? null : reached(parts, mean);
}

/** The end of the mean: closed when the mean is reached, that is when Σ w·(v − mean) can be zero. */
function reached(parts: readonly WeightedPart[], mean: Rational): End {
  const deviation = parts
    .map(({ value, weight }) => intervals.multiply(weight, intervals.subtract(value, point(mean))))
    .reduce(intervals.add, point(ZERO));
  return contains(deviation, ZERO) ? closed(mean) : open(mean);
}

/** Gives what is left of the total to the greatest values first. */
function greatestMeanOfTotal(parts: readonly WeightedPart[], total: Rational, spare: Rational): End | null {
  let left = spare;
  let weighted = ZERO;
  let isClosed = true;
  for (const { weight, value } of byGreatestValue(parts)) {
    const room = weight.high === null ? left : subtract(weight.high, lowest(weight));
    const more = compare(room, left) < 0 ? room : left;
    const share = add(lowest(weight), more);
    left = subtract(left, more);
    if (sign(share) === 0) continue;
    if (value.high === null) return null;
    weighted = add(weighted, multiply(share, value.high));
    isClosed &&= value.high.closed;
  }
  return endAt(divide(weighted, total), isClosed);
}

function byGreatestValue(parts: readonly WeightedPart[]): readonly WeightedPart[] {
  return [...parts].sort(({ value: { high: a } }, { value: { high: b } }) => {
    if (a === null || b === null) return a === b ? 0 : a === null ? -1 : 1;
    const order = compare(b, a);
    return order !== 0 ? order : Number(b.closed) - Number(a.closed);
  });
}

function lowest({ low }: Interval): Rational {
  return low as End;
}

function canBePositive({ high }: Interval): boolean {
  return high === null || sign(high) > 0;
}
