import { UndefinedMetricError } from '../errors.js';
import { requireFields } from '../fields.js';
import { exact, type DecimalInput } from '../decimal/input.js';
import type { Decimal } from '../decimal/output.js';
import { divide, sign, subtract } from '../decimal/rational.js';
import { percent, positive } from './base.js';

/**
 * Attainment: the actual level in percent of the plan ("đạt 100,2% kế hoạch", "bằng 101,7% dự toán").
 *
 * Real data: a budget has two plans, the estimate assigned by the centre and that of the province's own council, and a
 * rate belongs to one of them. A target that is a ceiling is not "reached" by a high attainment; see {@link judge}.
 *
 * @param actual the level reached
 * @param plan the level planned, above zero, in the same unit
 * @returns percent; 100 when the plan is met exactly
 * @throws UndefinedMetricError when `plan` is zero or negative
 *
 * @example
 * literal(attainmentRate('15295', '15040'), 1) // => '101.7'
 * round(attainmentRate('111200', '201700'), 1) // => 55.1
 */
export function attainmentRate(actual: DecimalInput, plan: DecimalInput): Decimal {
  return percent(divide(exact(actual), positive(plan, 'The plan')));
}

/**
 * Excess over the plan: how many percent above it the actual level is ("vượt 6,9% kế hoạch").
 *
 * The attainment less 100. Real data: "vượt" is printed before both; "vượt 106,9%" means an attainment of 106.9.
 *
 * @param actual the level reached
 * @param plan the level planned, above zero, in the same unit
 * @returns percent; negative when the plan is missed
 * @throws UndefinedMetricError when `plan` is zero or negative
 *
 * @example
 * excessRate('1069', '1000') // => 6.9
 */
export function excessRate(actual: DecimalInput, plan: DecimalInput): Decimal {
  const base = positive(plan, 'The plan');
  return percent(divide(subtract(exact(actual), base), base));
}

/**
 * The plan behind a printed attainment: actual / rate.
 *
 * Real data: reports print what was reached and the rate, and leave the plan out. From rounded figures it is known only
 * within an interval.
 *
 * @param actual the level reached
 * @param rate the attainment, percent, above zero
 * @returns the plan, in the unit of `actual`
 * @throws UndefinedMetricError when `rate` is zero or negative
 *
 * @example
 * planFromAttainment('120', '96') // => 125
 * round(planFromAttainment('15295', '101.7'), 0) // => 15039
 */
export function planFromAttainment(actual: DecimalInput, rate: DecimalInput): Decimal {
  return percent(divide(exact(actual), positive(rate, 'The attainment')));
}

/**
 * Progress towards a target that is to be reached by going down or up: (last − actual) / (last − target).
 *
 * What to say of an at-most target, such as a poverty rate, where an attainment of 120 % would be bad news: how much
 * of the way from last year's result to the target has been made.
 *
 * @param path where the level started, where it is, and where it should be; in one unit
 * @param path.last the level at the start
 * @param path.actual the level reached
 * @param path.target the level wanted, other than `last`
 * @returns percent; 100 at the target, over 100 beyond it, negative when the level moved away from it
 * @throws UndefinedMetricError when `target` equals `last`: there is no way to go
 *
 * @example
 * progressRate({ last: '4', actual: '3', target: '2' }) // => 50
 */
export function progressRate(path: {
  readonly last: DecimalInput;
  readonly actual: DecimalInput;
  readonly target: DecimalInput;
}): Decimal {
  requireFields(path, '{ last, actual, target }');
  const last = exact(path.last);
  const way = subtract(last, exact(path.target));
  if (sign(way) === 0)
    throw new UndefinedMetricError('The target is the level at the start; there is no way to make progress on.', path);
  return percent(divide(subtract(last, exact(path.actual)), way));
}
