import { InvalidOptionError, show } from '../errors.js';
import { requireFields } from '../fields.js';
import { exact, type DecimalInput } from '../decimal/input.js';
import { type Decimal, toExactDecimal } from '../decimal/output.js';
import { divide, sign, subtract } from '../decimal/rational.js';
import { percent, positive, requirePositive } from './base.js';

/**
 * Coverage: revenue in percent of expenditure ("tổng thu đáp ứng 31,1% nhu cầu chi").
 *
 * Real data: state revenue on a province's territory and the local budget's expenditure are different scopes; their
 * ratio says how far revenue collected there would go, not how the local budget is financed.
 *
 * @param revenue the revenue
 * @param expenditure the expenditure, above zero, in the same unit
 * @returns percent
 * @throws UndefinedMetricError when `expenditure` is zero or negative
 *
 * @example
 * round(coverageRate('12760', '41070'), 1) // => 31.1
 */
export function coverageRate(revenue: DecimalInput, expenditure: DecimalInput): Decimal {
  return percent(divide(exact(revenue), positive(expenditure, 'The expenditure')));
}

/**
 * Budget balance: revenue − expenditure (bội thu, bội chi).
 *
 * A balance only where both have the same scope. Real data: revenue on the territory less local expenditure is none,
 * because part of that revenue belongs to the centre and transfers from the centre pay for part of that expenditure.
 *
 * @param revenue the revenue
 * @param expenditure the expenditure, of the same scope and in the same unit
 * @returns the balance, in the unit of `revenue`; negative for a deficit; exact
 *
 * @example
 * budgetBalance('41070', '41500.5') // => -430.5
 */
export function budgetBalance(revenue: DecimalInput, expenditure: DecimalInput): Decimal {
  return toExactDecimal(subtract(exact(revenue), exact(expenditure)));
}

/**
 * Disbursement: what was paid out in percent of the investment plan (tỷ lệ giải ngân).
 *
 * Real data: the same money gives 31.7 % of a whole plan of 13,352.7 billion VND and 33.0 % of what remains of it
 * without the 494.68 not yet allotted to projects. Say what the denominator leaves out: capital not allotted, carried
 * over from last year, or added during the year.
 *
 * @param disbursed the amount paid out
 * @param plan the plan, in the same unit
 * @param options what the denominator leaves out
 * @param options.excluded the part of the plan that is left out of the denominator, not negative; nothing unless told
 * otherwise
 * @returns percent
 * @throws UndefinedMetricError when the plan less what is excluded is zero or negative
 * @throws InvalidOptionError when `excluded` is negative
 *
 * @example
 * round(disbursementRate('4238.1', '13352.7'), 1) // => 31.7
 * round(disbursementRate('4238.1', '13352.7', { excluded: '494.68' }), 1) // => 33
 */
export function disbursementRate(
  disbursed: DecimalInput,
  plan: DecimalInput,
  options: { readonly excluded?: DecimalInput } = {},
): Decimal {
  requireFields(options, 'options such as { excluded }');
  const excluded = exact(options.excluded ?? 0);
  if (sign(excluded) < 0) {
    throw new InvalidOptionError(
      `${show(options.excluded)} was given as excluded; expected an amount of at least 0, which is taken from the plan.`,
      options.excluded,
    );
  }
  const base = subtract(exact(plan), excluded);
  requirePositive(base, 'The plan less what is excluded', plan);
  return percent(divide(exact(disbursed), base));
}
