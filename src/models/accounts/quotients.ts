import { exact } from '../../decimal/input.js';
import { type Decimal, toExactDecimal } from '../../decimal/output.js';
import { multiply } from '../../decimal/rational.js';
import { positive } from '../../metrics/base.js';
import { growthRate } from '../../metrics/growth.js';
import { perCapita } from '../../metrics/per-capita.js';

// Metrics of quotients. Levels are multiplied out first, so that a result comes of one division and is exact where it
// ends: growth of two quotients that were cut after 65 digits would be 19.999… where it is 20.

/** Growth of above ÷ below, %; `name` is what is divided by. */
export function growthOfQuotient(name: string) {
  return (above: Decimal, aboveBefore: Decimal, below: Decimal, belowBefore: Decimal): Decimal =>
    growthRate(timesPositive(above, belowBefore, name), timesPositive(aboveBefore, below, name));
}

/** An amount per head in a foreign currency. */
export function perCapitaAbroad(amount: Decimal, population: Decimal, exchangeRate: Decimal): Decimal {
  return perCapita(amount, inCurrency(population, exchangeRate));
}

/** Growth of an amount per head in a foreign currency, %. */
export function growthPerCapitaAbroad(
  amount: Decimal,
  amountBefore: Decimal,
  population: Decimal,
  populationBefore: Decimal,
  exchangeRate: Decimal,
  exchangeRateBefore: Decimal,
): Decimal {
  const heads = inCurrency(population, exchangeRate);
  const headsBefore = inCurrency(populationBefore, exchangeRateBefore);
  return growthOfQuotient('The population')(amount, amountBefore, heads, headsBefore);
}

/** What an amount is divided by to be per head and in another currency. */
function inCurrency(population: Decimal, exchangeRate: Decimal): Decimal {
  return timesPositive(population, exchangeRate, 'The exchange rate');
}

function timesPositive(value: Decimal, factor: Decimal, name: string): Decimal {
  return toExactDecimal(multiply(exact(value), positive(factor, name)));
}
