// @ts-check
// Which sector brought how much of the growth: contributions in percentage points, first from levels, then read
// backwards out of a press release.
import { contributionsFromShares, decimal, impliedBaseWeights, literal, sum } from 'planning-metrics';
import { grdpMetrics } from 'planning-metrics/models';

// An invented province, in billion VND. Structure is of current prices, growth of constant ones. Product taxes less
// subsidies are an item of their own, without which the contributions would not add up to the growth of GRDP.
const { sectors, productTaxes, total } = grdpMetrics({
  unit: 'billion VND',
  period: '2023',
  previous: '2022',
  sectors: {
    agriculture: { currentPrices: { 2022: '16300', 2023: '17200' }, constantPrices: { 2022: '9800', 2023: '10094' } },
    industry: { currentPrices: { 2022: '38000', 2023: '43900' }, constantPrices: { 2022: '24500', 2023: '27930' } },
    services: { currentPrices: { 2022: '27500', 2023: '30400' }, constantPrices: { 2022: '16100', 2023: '17227' } },
  },
  productTaxes: { currentPrices: { 2022: '4600', 2023: '5000' }, constantPrices: { 2022: '2600', 2023: '2704' } },
});
const parts = { ...sectors, ...(productTaxes && { 'product taxes': productTaxes }) };

/** @param {string | null} value  null where the account lacks a level for it: a gap */
const cell = (value) => (value === null ? '–' : literal(value, 2)).padStart(9);
console.log('2023'.padEnd(15), ['growth', 'points', '% of it', 'share'].map((text) => text.padStart(9)).join(' '));
for (const [name, metrics] of Object.entries({ ...parts, GRDP: total })) {
  const { realGrowth, contribution, contributionShare, share } = metrics;
  console.log(name.padEnd(15), [realGrowth, contribution, contributionShare, share].map(cell).join(' '));
}

// The usual short cut takes the shares that reports print, those of current prices, as weights. It gives other points.
const shortCut = contributionsFromShares(
  Object.values(parts).map(({ realGrowth }) => realGrowth ?? '0'),
  Object.values(parts).map(({ share, shareChange }) => decimal(share ?? '0').minus(shareChange ?? '0')),
);
console.log(`\nWith shares at current prices as weights: ${shortCut.map((points) => literal(points, 2)).join(' + ')}`);
console.log(`= ${literal(sum(shortCut), 2)} points, where growth was ${literal(total.realGrowth ?? '0', 2)} %.`);

// Bắc Giang, 2024 (General Statistics Office and press, December 2024): industry and construction grew by 17.75 % and
// contributed 12.79 points; industry alone, 19.87 % and 13.06 points. More than the whole: so construction shrank.
const points = { both: '12.79', industry: '13.06' };
const weights = impliedBaseWeights(points, { both: '17.75', industry: '19.87' });
const construction = decimal(points.both).minus(points.industry);
const weight = weights.both.minus(weights.industry);
console.log(`\nBase-year weight of industry and construction: ${literal(weights.both, 1)} %,`);
console.log(`of industry ${literal(weights.industry, 1)} %, so of construction ${literal(weight, 1)} %;`);
console.log(`which contributed ${literal(construction, 2)} points`);
console.log(`and so changed by about ${literal(construction.div(weight).times(100), 0)} %.`);
