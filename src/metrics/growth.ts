import { exact, type DecimalInput } from '../decimal/input.js';
import { type Decimal, toDecimal, toExactDecimal } from '../decimal/output.js';
import { type Parts, readMatching, readParts, type SameParts } from '../decimal/parts.js';
import { divide, multiply, type Rational } from '../decimal/rational.js';
import { growthFactor, percent, positive, requirePositive } from './base.js';
import { partName } from './part-name.js';

/**
 * Growth rate: the change of a level, in percent of the earlier level (tốc độ tăng).
 *
 * g = (current − previous) / previous · 100. For real growth both levels are at constant prices, and the earlier one
 * is the same period a year before (Decision 05/2023/QĐ-TTg, indicator T0503; SNA 2008, ch. 15). At current prices the
 * rate speaks of scale only.
 *
 * Real data: a printed rate often belongs to unrounded levels; from printed levels it is known only within an interval.
 *
 * @param current the later level
 * @param previous the earlier level, above zero, in the same unit
 * @returns percent, exact up to one division
 * @throws UndefinedMetricError when `previous` is zero or negative
 *
 * @example
 * round(growthRate('103500', '88700'), 1) // => 16.7
 * growthRate('120', '100') // => 20
 */
export function growthRate(current: DecimalInput, previous: DecimalInput): Decimal {
  return toDecimal(rate(exact(current), positive(previous, 'The earlier level')));
}

/**
 * Growth rates of every part: {@link growthRate}, part by part.
 *
 * @param current the later levels, an array or a record
 * @param previous the earlier levels, of the same parts
 * @returns percent, in the shape of `current`
 * @throws MismatchedPartsError when the parts differ
 * @throws UndefinedMetricError when there is no part, or an earlier level is zero or negative
 *
 * @example
 * growthRates({ industry: 120, services: 99 }, { industry: 100, services: 90 }) // => { industry: '20', services: '10' }
 */
export function growthRates<const T extends Parts<T>>(current: T, previous: Parts<T>): SameParts<T, Decimal> {
  const parts = readParts(current);
  const bases = readMatching(previous, current);
  return parts.restore(
    parts.values.map((value, index) => {
      const base = bases[index] as Rational;
      requirePositive(base, `The earlier level of part ${partName(current, index)}`, previous);
      return toDecimal(rate(value, base));
    }),
  );
}

/** (current − previous) / previous · 100, written out over both denominators: the formula that is computed most. */
function rate(current: Rational, previous: Rational): Rational {
  return { n: 100n * (current.n * previous.d - previous.n * current.d), d: current.d * previous.n };
}

/**
 * Growth index: a level in percent of the earlier level ("bằng 83,4% năm 2023"; chỉ số phát triển).
 *
 * @param current the later level
 * @param previous the earlier level, above zero, in the same unit
 * @returns percent; 100 when nothing changed
 * @throws UndefinedMetricError when `previous` is zero or negative
 *
 * @example
 * round(growthIndex('12760', '15295'), 1) // => 83.4
 */
export function growthIndex(current: DecimalInput, previous: DecimalInput): Decimal {
  return percent(divide(exact(current), positive(previous, 'The earlier level')));
}

/**
 * Growth multiple: how many times the earlier level a level is ("gấp 4,5 lần").
 *
 * Real data: "tăng gấp 4,5 lần" and "tăng 4,5 lần" are both printed for a multiple of 4.5; neither is growth of 450 %.
 *
 * @param current the later level
 * @param previous the earlier level, above zero, in the same unit
 * @returns times
 * @throws UndefinedMetricError when `previous` is zero or negative
 *
 * @example
 * growthMultiple('1165.5', '259') // => 4.5
 */
export function growthMultiple(current: DecimalInput, previous: DecimalInput): Decimal {
  return toDecimal(divide(exact(current), positive(previous, 'The earlier level')));
}

/**
 * The level that a growth rate leads to: previous · (1 + rate/100).
 *
 * @param previous the earlier level
 * @param growth the growth rate, percent
 * @returns the later level, in the unit of `previous`; exact
 *
 * @example
 * currentFromGrowth('88700', '16.7') // => 103512.9
 */
export function currentFromGrowth(previous: DecimalInput, growth: DecimalInput): Decimal {
  return toExactDecimal(multiply(exact(previous), growthFactor(exact(growth))));
}

/**
 * The level that growth started from: current / (1 + rate/100).
 *
 * @param current the later level
 * @param growth the growth rate, percent, above −100
 * @returns the earlier level, in the unit of `current`
 * @throws UndefinedMetricError when the rate is −100 or below: no level grows to a given one at that rate
 *
 * @example
 * previousFromGrowth('120', '20') // => 100
 * round(previousFromGrowth('88700', '20.2'), 0) // => 73794
 */
export function previousFromGrowth(current: DecimalInput, growth: DecimalInput): Decimal {
  const factor = growthFactor(exact(growth));
  requirePositive(factor, '1 + rate/100', growth);
  return toDecimal(divide(exact(current), factor));
}
