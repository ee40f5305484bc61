import { exact, type DecimalInput } from '../decimal/input.js';
import { type Decimal, toDecimal } from '../decimal/output.js';
import { divide } from '../decimal/rational.js';
import { positive } from './base.js';

/**
 * A total per head of the population (bình quân đầu người).
 *
 * For a gross regional product the population is the average of the year (Decision 05/2023/QĐ-TTg).
 *
 * Real data: the population of the end of the year, or of the last census, gives another number; so does a total
 * printed in round trillions.
 *
 * @param total the level of the whole
 * @param population the number of people, above zero
 * @returns the unit of `total` per person; trillions per million persons are millions per person
 * @throws UndefinedMetricError when `population` is zero or negative
 *
 * @example
 * round(perCapita('181000000', '1925000'), 2) // => 94.03
 */
export function perCapita(total: DecimalInput, population: DecimalInput): Decimal {
  return toDecimal(divide(exact(total), positive(population, 'The population')));
}

/**
 * An amount in another currency: amount ÷ rate.
 *
 * For a flow of a year the rate is the average of the year.
 *
 * Real data: the rate behind a printed dollar value is seldom named. 181 trillion VND "equal to 7.7 billion USD" was
 * computed at about 23,500 VND.
 *
 * @param amount the amount to convert
 * @param rate units of the amount's currency for one unit of the currency wanted, above zero
 * @returns the amount in the currency wanted
 * @throws UndefinedMetricError when `rate` is zero or negative
 *
 * @example
 * round(convertCurrency('181000', '23506'), 1) // => 7.7
 */
export function convertCurrency(amount: DecimalInput, rate: DecimalInput): Decimal {
  return toDecimal(divide(exact(amount), positive(rate, 'The exchange rate')));
}
