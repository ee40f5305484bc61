import { requireFields } from '../fields.js';
import { exact, type DecimalInput } from '../decimal/input.js';
import { type Decimal, toDecimal, toExactDecimal } from '../decimal/output.js';
import { add, divide, HUNDRED, multiply, sign, subtract } from '../decimal/rational.js';
import { partOfHundred, percent, positive, relativeGrowth } from './base.js';

/**
 * Labour productivity: output per person employed (năng suất lao động xã hội).
 *
 * The workers are the average number employed in the period (OECD, Measuring Productivity, 2001).
 *
 * Real data: product taxes less subsidies belong to no sector, so the total's productivity is above the mean of the
 * sectors'. Growth of the total need not lie between the sectors' either: people move from one to another.
 *
 * @param output output of a period
 * @param workers average number of people employed, above zero
 * @returns the unit of `output` per worker
 * @throws UndefinedMetricError when `workers` is zero or negative
 *
 * @example
 * labourProductivity('181800', '1010') // => 180
 */
export function labourProductivity(output: DecimalInput, workers: DecimalInput): Decimal {
  return toDecimal(divide(exact(output), positive(workers, 'The number of workers')));
}

/**
 * Growth of labour productivity from that of output and of labour: (1 + output)/(1 + labour) − 1. Not a difference.
 *
 * @param outputRate real growth of output, percent
 * @param labourRate growth of employment, percent, above −100
 * @returns percent
 * @throws UndefinedMetricError when `labourRate` is −100 or below
 *
 * @example
 * productivityGrowthRate('14.4', '4') // => 10
 */
export function productivityGrowthRate(outputRate: DecimalInput, labourRate: DecimalInput): Decimal {
  return relativeGrowth(outputRate, labourRate, 'labour rate');
}

/** What {@link totalFactorProductivity} gives. */
export interface TotalFactorProductivity {
  /** Growth of total factor productivity, percent; exact. */
  readonly rate: Decimal;
  /** Its share of the growth of output, percent; null when output does not change. */
  readonly share: Decimal | null;
}

/**
 * Total factor productivity (TFP, năng suất các nhân tố tổng hợp): growth of output that neither capital nor labour
 * accounts for, g_A = g_Y − α·g_K − (1 − α)·g_L.
 *
 * Growth accounting after Solow (Technical Change and the Aggregate Production Function, 1957), with rates of growth
 * in place of logarithms.
 *
 * Real data: it is a residual and takes in every error of the other four figures. Its share of growth explodes where
 * output hardly grows, and a share of one year is no trend.
 *
 * @param growth real growth of output and of both factors, and what capital weighs
 * @param growth.output real growth of output, percent
 * @param growth.capital real growth of the capital stock (not of investment), percent
 * @param growth.labour growth of employment, percent
 * @param growth.capitalShare α, the share of capital in income, percent from 0 to 100
 * @throws InvalidOptionError when `capitalShare` is not within 0 and 100
 *
 * @example
 * totalFactorProductivity({ output: '10', capital: '12', labour: '2', capitalShare: '40' }) // => { rate: '4', share: '40' }
 * totalFactorProductivity({ output: '0', capital: '5', labour: '0', capitalShare: '40' }) // => { rate: '-2', share: null }
 */
export function totalFactorProductivity(growth: {
  readonly output: DecimalInput;
  readonly capital: DecimalInput;
  readonly labour: DecimalInput;
  readonly capitalShare: DecimalInput;
}): TotalFactorProductivity {
  requireFields(growth, '{ output, capital, labour, capitalShare }');
  const output = exact(growth.output);
  const capitalShare = partOfHundred(growth.capitalShare, 'The share of capital');
  const fromCapital = multiply(capitalShare, exact(growth.capital));
  const fromLabour = multiply(subtract(HUNDRED, capitalShare), exact(growth.labour));
  const rate = subtract(output, divide(add(fromCapital, fromLabour), HUNDRED));
  return { rate: toExactDecimal(rate), share: sign(output) === 0 ? null : percent(divide(rate, output)) };
}
