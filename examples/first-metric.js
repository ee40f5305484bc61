// @ts-check
// A first metric: what a rate takes, what it gives, and where it is rounded. The levels are those of the report of
// Bắc Giang province, in billion VND.
import { attainmentRate, growthRate, isPlanningMetricsError, literal, round, roundShares } from 'planning-metrics';

// Every rate is in percent, in and out: 14.5 means 14.5 %. Numbers go in as strings, so that no digit is lost.
const growth = growthRate('103500', '88700');
console.log('Growth of investment, exact:', growth.toFixed());

// Rounding happens only where it is asked for: `round` gives a number, `literal` the text to print, with its zeros.
console.log('Growth of investment, printed:', `${literal(growth, 1)} %`);
console.log('Revenue, of its estimate:', `${literal(attainmentRate('15295', '15039'), 1)} %`);
console.log('The same, to a whole percent:', round(attainmentRate('15295', '15039'), 0).toFixed());

// Shares that are rounded one by one may add up to 99.9 or 100.1; these add up to 100.
const sectors = { agriculture: '23711', industry: '117469', services: '39820' };
for (const [sector, share] of Object.entries(roundShares(sectors, 1))) console.log(`${sector}: ${literal(share, 1)} %`);

// A metric that has no meaning is an error that says so, never NaN or Infinity; so is a number in another notation.
/** @type {[string, string][]} */
const refused = [
  ['5', '0'],
  ['1.477,8', '1000'],
];
for (const [current, previous] of refused) {
  try {
    growthRate(current, previous);
  } catch (error) {
    if (!isPlanningMetricsError(error)) throw error;
    console.log(`${error.code}: ${error.message}`);
  }
}
