import { requireFields } from '../fields.js';
import { exact, type DecimalInput } from '../decimal/input.js';
import { type Decimal, toDecimal } from '../decimal/output.js';
import { divide, subtract } from '../decimal/rational.js';
import { percent, positive, requirePositive } from './base.js';

/**
 * Investment rate: total investment in percent of output (tỷ lệ vốn đầu tư so với GRDP), both at current prices.
 *
 * Real data: Vietnam's "vốn đầu tư phát triển toàn xã hội" is not the gross capital formation of the national
 * accounts, so the rate is not comparable with that of other countries.
 *
 * @param investment investment of a period
 * @param output output of the same period, above zero, in the same unit
 * @returns percent
 * @throws UndefinedMetricError when `output` is zero or negative
 *
 * @example
 * round(investmentRate('88700', '181000'), 1) // => 49
 */
export function investmentRate(investment: DecimalInput, output: DecimalInput): Decimal {
  return percent(divide(exact(investment), positive(output, 'The output')));
}

/**
 * Incremental capital-output ratio (ICOR, hiệu quả sử dụng vốn đầu tư): units of investment for one more unit of
 * output, V / (G₁ − G₀). Direct method.
 *
 * The notion is that of Harrod (1939) and Domar (1946). Investment and both outputs must be at the same prices.
 *
 * Real data: never take the difference of two years' output at current prices: inflation would look like output, and
 * investment like money well spent. Over one year the ratio is erratic; five are better.
 *
 * @param levels investment and the output of two periods, in one unit
 * @param levels.investment investment of the period
 * @param levels.output output of the period, at the same prices
 * @param levels.previousOutput output of the period before, at the same prices
 * @returns times
 * @throws UndefinedMetricError when output does not grow
 *
 * @example
 * icor({ investment: '50', output: '110', previousOutput: '100' }) // => 5
 */
export function icor(levels: {
  readonly investment: DecimalInput;
  readonly output: DecimalInput;
  readonly previousOutput: DecimalInput;
}): Decimal {
  requireFields(levels, '{ investment, output, previousOutput }');
  const growth = subtract(exact(levels.output), exact(levels.previousOutput));
  requirePositive(growth, 'The increase of output', levels);
  return toDecimal(divide(exact(levels.investment), growth));
}

/**
 * ICOR from the investment rate and the growth rate: investmentRate / growthRate. Indirect method.
 *
 * Real data: at the same prices it is lower than {@link icor} by the factor 1 + g, because the rate is of the output
 * of the period and growth is from the one before. For a plan with 48.9 % invested and 14.5 % growth it gives 3.37, the
 * direct method 3.86. Say which one is meant.
 *
 * @param investmentRate investment in percent of output
 * @param growthRate real growth of output over the same period, percent, above zero
 * @returns times
 * @throws UndefinedMetricError when output does not grow
 *
 * @example
 * round(icorFromRates('48.9', '14.5'), 2) // => 3.37
 */
export function icorFromRates(investmentRate: DecimalInput, growthRate: DecimalInput): Decimal {
  return toDecimal(divide(exact(investmentRate), positive(growthRate, 'The growth of output')));
}
