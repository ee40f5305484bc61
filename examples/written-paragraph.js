// @ts-check
// A paragraph of a report, written from levels: the metrics give the numbers, /vi puts them into Vietnamese. Then it is
// read back, as a check that it says what was computed. The province is invented.
import {
  attainmentRate,
  convert,
  divide,
  growthRate,
  literal,
  quantity,
  shareChanges,
  shares,
  sum,
} from 'planning-metrics';
import {
  extractFigures,
  formatAttainment,
  formatGrowth,
  formatNumber,
  formatPoints,
  formatQuantity,
} from 'planning-metrics/vi';

// In billion VND, by sector at current prices; growth is that of the volume, at constant prices.
const before = { agriculture: '16300', industry: '38000', services: '32100' };
const now = { agriculture: '17200', industry: '43900', services: '35400' };
const volume = { before: '53000', now: '57955' };
const revenue = { before: '7680', now: '8640', estimate: '8213' };

const grdp = quantity(sum(Object.values(now)), 'billion VND');
const perHead = divide(grdp, quantity('1.42', 'million person'));
const industry = literal(shares(now).industry, 1);
const paragraph = [
  `Năm 2023, GRDP của tỉnh Sông Thanh ước ${formatGrowth(literal(growthRate(volume.now, volume.before), 2))};`,
  `quy mô đạt ${formatQuantity(convert(grdp, 'trillion VND'), 1)}, bình quân đầu người đạt`,
  `${formatQuantity(convert(perHead, 'million VND/person'), 1)}. Công nghiệp - xây dựng chiếm ${formatNumber(industry)}%,`,
  `${formatPoints(literal(shareChanges(now, before).industry, 1))}. Thu ngân sách`,
  `${formatAttainment(literal(attainmentRate(revenue.now, revenue.estimate), 1), 'estimate')},`,
  `${formatGrowth(literal(growthRate(revenue.now, revenue.before), 1))} so với năm 2022.`,
].join(' ');
console.log(paragraph);

console.log('\nRead back:');
for (const { value, unit, kind, start, end } of extractFigures(paragraph)) {
  console.log(`  ${paragraph.slice(start, end).padEnd(6)} ${kind.padEnd(10)} ${value} ${unit}`);
}
