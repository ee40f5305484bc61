import { type DecimalInput, exact } from '../decimal/input.js';
import type { Decimal } from '../decimal/output.js';
import { divide } from '../decimal/rational.js';
import { percent, positive, relativeGrowth } from './base.js';

/**
 * Implicit price deflator (chỉ số giảm phát): the level at current prices in percent of that at constant prices.
 *
 * SNA 2008, ch. 15. In Vietnam constant prices are those of 2010 at present, so the deflator of a year says how many
 * percent of the prices of 2010 its prices are.
 *
 * @param nominal the level at current prices
 * @param real the level of the same period at constant prices, above zero, in the same unit
 * @returns an index, base year = 100
 * @throws UndefinedMetricError when `real` is zero or negative
 *
 * @example
 * deflator('181', '100') // => 181
 */
export function deflator(nominal: DecimalInput, real: DecimalInput): Decimal {
  return percent(divide(exact(nominal), positive(real, 'The level at constant prices')));
}

/**
 * Growth of the deflator that nominal and real growth imply: (1 + nominal)/(1 + real) − 1.
 *
 * Multiplicative: the difference of the two rates overstates inflation, the more the faster the growth.
 *
 * @param nominalRate growth at current prices, percent
 * @param realRate growth at constant prices over the same periods, percent, above −100
 * @returns percent
 * @throws UndefinedMetricError when `realRate` is −100 or below
 *
 * @example
 * round(deflatorGrowthRate('20', '14'), 2) // => 5.26
 * deflatorGrowthRate('26', '20') // => 5
 */
export function deflatorGrowthRate(nominalRate: DecimalInput, realRate: DecimalInput): Decimal {
  return relativeGrowth(nominalRate, realRate, 'real rate');
}

/**
 * Real growth from nominal growth and the growth of prices: (1 + nominal)/(1 + deflator) − 1.
 *
 * Real data: the price index must be that of the level itself. Consumer prices are not the deflator of a gross
 * regional product, which also holds investment and exports.
 *
 * @param nominalRate growth at current prices, percent
 * @param deflatorRate growth of the deflator over the same periods, percent, above −100
 * @returns percent
 * @throws UndefinedMetricError when `deflatorRate` is −100 or below
 *
 * @example
 * realGrowthRate('26', '5') // => 20
 */
export function realGrowthRate(nominalRate: DecimalInput, deflatorRate: DecimalInput): Decimal {
  return relativeGrowth(nominalRate, deflatorRate, 'deflator rate');
}
