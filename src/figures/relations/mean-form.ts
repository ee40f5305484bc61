import * as rational from '../../decimal/rational.js';
import { allButOne, type Form, formBy } from './form.js';
import {
  contains,
  EMPTY,
  type End,
  endAt,
  type Interval,
  intersect,
  isEmpty,
  NON_NEGATIVE,
  point,
  WHOLE_LINE,
} from '../interval/interval.js';
import { add, divide, multiply, negate, shift, subtract } from '../interval/arithmetic.js';
import { meanRange, meanRangeOfTotal, type WeightedPart } from './mean-range.js';
import { solveMean } from './solve-mean.js';

const { HUNDRED, ZERO } = rational;
const SHARE: Interval = { low: point(ZERO).low, high: point(HUNDRED).high };

/**
 * mean = Σwv/Σw. The operands are the mean, the values, and then the weights that are given.
 *
 * What is implied for a value or a weight is exact when all weights are given; when one of them is 100 less the rest,
 * it is taken as if that weight were free of the others within its range, which never leaves out a possible value.
 *
 * @param weightOf for each part the index of its weight among the operands; null for the one that is 100 less the rest
 */
export function meanForm(weightOf: readonly (number | null)[]): Form {
  const remainder = weightOf.indexOf(null);
  const partsOf = (operands: readonly Interval[]): readonly WeightedPart[] => {
    const given = weightOf.map((index) =>
      index === null ? null : intersect(operands[index] as Interval, NON_NEGATIVE),
    );
    const rest = given.reduce<Interval>(
      (left, weight) => (weight === null ? left : subtract(left, weight)),
      point(HUNDRED),
    );
    return given.map((weight, index) => ({
      value: operands[index + 1] as Interval,
      weight: weight ?? intersect(rest, SHARE),
    }));
  };
  const rangeOf = (parts: readonly WeightedPart[]): Interval => {
    if (parts.some(({ weight }) => isEmpty(weight))) return EMPTY;
    if (remainder < 0) return meanRange(parts);
    return meanRangeOfTotal(parts, HUNDRED);
  };
  return formBy(
    (operands) => {
      const [mean = WHOLE_LINE] = operands;
      const parts = partsOf(operands);
      const range = rangeOf(parts);
      if (isEmpty(range)) return operands.map(() => EMPTY);
      const fromBelow = impliedBy(mean.low, parts);
      const fromAbove = impliedBy(
        negate(mean).low,
        parts.map(({ value, weight }) => ({ value: negate(value), weight })),
      );
      const values = fromBelow.map(({ value }, index) =>
        intersect(value, negate((fromAbove[index] as WeightedPart).value)),
      );
      const weights = fromBelow.map(({ weight }, index) =>
        intersect(weight, (fromAbove[index] as WeightedPart).weight),
      );
      return [range, ...values, ...weights.filter((_, index) => index !== remainder)];
    },
    (values, index) => solveMean(weightOf, values, index),
  );
}

/** What follows for each part from the mean being no less than its lower end: Σ w·(v − low) ≥ 0. */
function impliedBy(low: End | null, parts: readonly WeightedPart[]): readonly WeightedPart[] {
  if (low === null) return parts.map(() => ({ value: WHOLE_LINE, weight: NON_NEGATIVE }));
  const excesses = parts.map(({ value }) => shift(value, rational.negate(low)));
  const others = allButOne(
    parts.map(({ weight }, index) => multiply(weight, excesses[index] as Interval)),
    add,
    point(ZERO),
  );
  return parts.map(({ weight }, index) => {
    const rest = others[index] as Interval;
    // A part that may weigh nothing may have any value.
    const least = contains(weight, ZERO) ? null : add(point(low), divide(negate(rest), weight)).low;
    const reached = (end: End | null): End | null => (end === null ? null : endAt(end, end.closed && low.closed));
    return {
      value: { low: reached(least), high: null },
      weight: weightFor(reached(rest.high), reached((excesses[index] as Interval).high)),
    };
  });
}

/** The weights w ≥ 0 for which rest + w · excess can be zero or more; both are given by the most they can be. */
function weightFor(rest: End | null, excess: End | null): Interval {
  if (rest === null) return NON_NEGATIVE;
  const surplus = rational.sign(rest);
  const mayBeZero = surplus > 0 || (surplus === 0 && rest.closed);
  if (excess === null) return { low: endAt(ZERO, mayBeZero), high: null };
  const direction = rational.sign(excess);
  if (direction === 0) return mayBeZero ? (surplus > 0 || excess.closed ? NON_NEGATIVE : point(ZERO)) : EMPTY;
  const value = rational.divide(rational.negate(rest), excess);
  const end = endAt(value, rest.closed && (excess.closed || surplus === 0));
  return intersect(NON_NEGATIVE, direction === 1 ? { low: end, high: null } : { low: null, high: end });
}
