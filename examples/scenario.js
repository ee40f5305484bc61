// @ts-check
// A scenario for the rest of a year: the first half of 2023 grew by 10.94 %, and the year was to grow by 14.5 % (report
// of Bắc Giang province). What has the second half to reach, and what does the year end at on other paths?
import { decimal, growthScenario, impliedWeight, literal, requiredGrowthRate } from 'planning-metrics';

const target = '14.5';
const toDate = '10.94';

// The growth of a year is the mean of that of its halves, weighted by last year's levels at constant prices. The province
// prints no such weight. The nation's follows from two scenarios of July 2023, for years of 6 and of 6.5 % after 3.72 %.
const scenarios = [
  { target: '6', toDate: '3.72', rest: '8' },
  { target: '6.5', toDate: '3.72', rest: '8.9' },
];
const implied = scenarios.map((each) => literal(impliedWeight(each), 1)).join(' or ');
console.log(`The nation's first half weighs ${implied} %; the scenarios are printed to one decimal only.`);

// That the province's weighs the same is an assumption, and the one on which all numbers below rest.
const half = decimal('46.7');
const { requiredRate, rows, paths } = growthScenario({
  target,
  weights: { 'first half': half, 'second half': decimal(100).minus(half) },
  actuals: { 'first half': toDate },
  paths: { 'like the first half': { 'second half': toDate }, 'two points below': { 'second half': '15.6' } },
});
console.log(`For ${target} % the second half has to grow by ${literal(requiredRate, 1)} %.\n`);

// A table to print: the scenario of the target, then every path. Weights and growth in percent, contributions in points.
const headings = {
  scenario: 'scenario',
  part: 'part',
  status: 'status',
  weight: 'weight',
  rate: 'growth',
  contribution: 'points',
};
for (const { scenario, part, status, weight, rate, contribution } of [headings, ...rows]) {
  const numbers = [weight, rate, contribution].map((number) => number.padStart(8));
  console.log(`${scenario.padEnd(20)} ${part.padEnd(12)} ${status.padEnd(9)}${numbers.join('')}`);
}
console.log();
for (const [name, { yearEnd, gap }] of Object.entries(paths)) {
  console.log(`${name}: the year ends at ${literal(yearEnd, 1)} %, ${literal(gap, 1)} points from the target`);
}

// How much hangs on the assumption, and what the year as it closed, at 13.45 %, says of the second half.
/** @param {string[]} cells */
const line = (cells) => console.log(cells.map((cell) => cell.padStart(24)).join(''));
console.log();
line(['weight of the first half', 'required for 14.5 %', 'reached with 13.45 %']);
for (const assumed of ['44', '46.7', '50']) {
  const rates = [target, '13.45'].map((year) => requiredGrowthRate({ target: year, toDate, weight: assumed }));
  line([assumed, ...rates.map((rate) => literal(rate, 1))].map((number) => `${number} %`));
}
