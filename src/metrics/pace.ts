import { UndefinedMetricError } from '../errors.js';
import { requireFields } from '../fields.js';
import { exact, type DecimalInput } from '../decimal/input.js';
import { type Decimal, toDecimal, toExactDecimal } from '../decimal/output.js';
import { type Parts, readMatching, readParts } from '../decimal/parts.js';
import { compare, divide, HUNDRED, multiply, ONE, type Rational, sign, subtract, total } from '../decimal/rational.js';
import { partOfHundred, percent, requirePositive } from './base.js';
import { partName } from './part-name.js';

/**
 * Growth rate of a whole from those of its parts: their mean, weighted by their levels in the base period, Σwr / Σw.
 *
 * Parts of a year or of an economy. For volumes at constant prices it is exact with last year's constant-price levels
 * or shares as weights (IMF, Quarterly National Accounts Manual, 2017, ch. 8).
 *
 * Real data: a simple mean is wrong where the parts differ in size. Published quarters of 1.87 % and 5.73 % made 3.82 %
 * together, not 3.80. Current-price shares as weights give still other numbers.
 *
 * @param rates the growth rate of every part, percent
 * @param weights levels of the base period in one unit, or shares of it; none negative
 * @returns percent
 * @throws MismatchedPartsError when the parts differ
 * @throws UndefinedMetricError when there is no part, a weight is negative, or all weights are zero
 *
 * @example
 * weightedGrowthRate({ first: '10', second: '20' }, { first: 40, second: 60 }) // => 16
 * round(weightedGrowthRate(['1.87', '5.73'], ['49.5', '50.5']), 2) // => 3.82
 */
export function weightedGrowthRate<const T extends Parts<T>>(rates: T, weights: Parts<T>): Decimal {
  const parts = readParts(rates);
  const bases = readMatching(weights, rates);
  bases.forEach((weight, index) => {
    if (sign(weight) >= 0) return;
    throw new UndefinedMetricError(
      `Weight ${partName(weights, index)} is negative; expected weights of at least 0.`,
      weights,
    );
  });
  const whole = total(bases);
  requirePositive(whole, 'The sum of the weights', weights);
  const weighted = parts.values.map((rate, index) => multiply(rate, bases[index] as Rational));
  return toDecimal(divide(total(weighted), whole));
}

/**
 * Growth that the rest of a period must reach for the whole to reach its target.
 *
 * (target − w·toDate) / (1 − w), where w is the part done in the base period: how much of last year's level, at
 * constant prices, fell into the part of the year that is over. It is {@link weightedGrowthRate} solved for one part.
 *
 * Real data: the weight is almost never printed. It is not the share of the calendar: the first half of a year is
 * usually less than half of it.
 *
 * @param year the target, what is done, and how much of the base period that part was
 * @param year.target growth of the whole period, percent
 * @param year.toDate growth of the part done, percent
 * @param year.weight weight of the part done in the base period, percent, from 0 to below 100
 * @returns percent
 * @throws UndefinedMetricError when the weight is 100: nothing is left to reach anything
 * @throws InvalidOptionError when the weight is not within 0 and 100
 *
 * @example
 * requiredGrowthRate({ target: '16', toDate: '10', weight: '40' }) // => 20
 * round(requiredGrowthRate({ target: '14.5', toDate: '10.94', weight: '46.7' }), 1) // => 17.6
 */
export function requiredGrowthRate(year: {
  readonly target: DecimalInput;
  readonly toDate: DecimalInput;
  readonly weight: DecimalInput;
}): Decimal {
  requireFields(year, '{ target, toDate, weight }');
  const done = partOfHundred(year.weight, 'The weight of the part done');
  const left = subtract(HUNDRED, done);
  requirePositive(left, 'The weight of the rest', year.weight);
  const needed = subtract(multiply(exact(year.target), HUNDRED), multiply(exact(year.toDate), done));
  return toDecimal(divide(needed, left));
}

/**
 * The weight of the part done that three growth rates imply: (target − rest) / (toDate − rest).
 *
 * A scenario that prints the growth to date, of the rest and of the whole gives away the weight it was computed with;
 * two scenarios of one plan should give the same.
 *
 * @param year growth of the whole, of the part done and of the rest
 * @param year.target growth of the whole period, percent
 * @param year.toDate growth of the part done, percent
 * @param year.rest growth of the rest, percent
 * @returns the weight of the part done in the base period, percent
 * @throws UndefinedMetricError when both parts grow alike, or the whole does not lie between them
 *
 * @example
 * impliedWeight({ target: '16', toDate: '10', rest: '20' }) // => 40
 * round(impliedWeight({ target: '6', toDate: '3.72', rest: '8' }), 1) // => 46.7
 */
export function impliedWeight(year: {
  readonly target: DecimalInput;
  readonly toDate: DecimalInput;
  readonly rest: DecimalInput;
}): Decimal {
  requireFields(year, '{ target, toDate, rest }');
  const rest = exact(year.rest);
  const spread = subtract(exact(year.toDate), rest);
  if (sign(spread) === 0)
    throw new UndefinedMetricError('Both parts grow at the same rate, so no weight follows from it.', year);
  const weight = divide(subtract(exact(year.target), rest), spread);
  if (sign(weight) < 0 || compare(weight, ONE) > 0) {
    throw new UndefinedMetricError(
      'The growth of the whole does not lie between that of its parts, so no weight gives it.',
      year,
    );
  }
  return percent(weight);
}

/**
 * The level still to do: plan − toDate. Below zero when more was done than planned.
 *
 * @param plan the planned level of the whole period
 * @param toDate the level of the part done, in the same unit
 * @returns the level of the rest, in the unit of `plan`; exact
 *
 * @example
 * remainingLevel('15040', '7625.5') // => 7414.5
 */
export function remainingLevel(plan: DecimalInput, toDate: DecimalInput): Decimal {
  return toExactDecimal(subtract(exact(plan), exact(toDate)));
}
