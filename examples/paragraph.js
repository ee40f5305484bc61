// @ts-check
// From a paragraph to an audit: finds the figures of a Vietnamese text, lets you say how they hang together, and tells
// which of them cannot all be true. The province is invented; one of its figures was mistyped.
import { audit } from 'planning-metrics/audit';
import { extractFigures } from 'planning-metrics/vi';

const PARAGRAPH = `
Năm 2023, GRDP của tỉnh Sông Thanh ước đạt 96,5 nghìn tỷ đồng, trong đó nông nghiệp 17,2 nghìn tỷ đồng, chiếm 17,8%;
công nghiệp - xây dựng 43,9 nghìn tỷ đồng, chiếm 45,5%; dịch vụ và thuế sản phẩm 35,4 nghìn tỷ đồng, chiếm 36,7%.
Dân số trung bình 1,42 triệu người, GRDP bình quân đầu người đạt khoảng 68 triệu đồng. Thu ngân sách nhà nước đạt 8.640
tỷ đồng, bằng 105,2% dự toán, tăng 12,5% so với năm 2022 (7.780 tỷ đồng).`;

// 1. What the text says, figure by figure.
const found = extractFigures(PARAGRAPH);
for (const { start, end, value, low, high, unit, hedge, kind, period } of found) {
  const number = value ?? `${low} to ${high}`;
  console.log(PARAGRAPH.slice(start, end).padEnd(8), [number, unit, kind, hedge, period].filter(Boolean).join(' · '));
}

// 2. A name for each, in the order of the text. What reads them is grammar, so look at the list above first.
const names = [
  'grdp',
  'agriculture',
  'agriculture share',
  'industry',
  'industry share',
  'services',
  'services share',
  'population',
  'grdp per head',
  'revenue',
  'revenue attainment',
  'revenue growth',
  'revenue 2022',
];
const figures = names.map((name, index) => {
  const { value, low, high, unit, hedge } = found[index] ?? {};
  const number = value === undefined ? { low: low ?? '', high: high ?? '' } : { literal: value };
  return [name, { ...number, ...(unit && { unit }), ...(hedge && { hedge }) }];
});

// 3. How they hang together. The estimate of the revenue is not printed: it is to be inferred.
/** @type {import('planning-metrics/audit').AuditDocument} */
const document = {
  figures: { ...Object.fromEntries(figures), 'revenue estimate': { unit: 'billion VND' } },
  relations: [
    { id: 'sectors', type: 'sum', total: 'grdp', parts: ['agriculture', 'industry', 'services'] },
    { id: 'structure', type: 'sum', total: '100', parts: ['agriculture share', 'industry share', 'services share'] },
    { id: 'share of agriculture', type: 'percent', part: 'agriculture', whole: 'grdp', rate: 'agriculture share' },
    { id: 'share of industry', type: 'percent', part: 'industry', whole: 'grdp', rate: 'industry share' },
    { id: 'share of services', type: 'percent', part: 'services', whole: 'grdp', rate: 'services share' },
    { id: 'per head', type: 'product', product: 'grdp', factors: ['population', 'grdp per head'] },
    { id: 'attainment', type: 'percent', part: 'revenue', whole: 'revenue estimate', rate: 'revenue attainment' },
    { id: 'growth', type: 'growth', current: 'revenue', previous: 'revenue 2022', rate: 'revenue growth' },
  ],
};

// 4. What cannot be, what would mend it, and what was left out.
const report = audit(document);
console.log();
for (const { relation, verdict } of report.checks) console.log(relation.padEnd(22), verdict);
for (const { relations, blame } of report.conflicts) {
  console.log(`\n${relations.join(', ')}: not all of these figures can be true. Any one of these would mend it:`);
  for (const { figures: blamed } of blame) {
    for (const { figure, interval, suggestion } of blamed) {
      const near = suggestion === undefined ? '' : `; ${suggestion.literal} is one slip away`;
      console.log(`  ${figure} between ${interval.low} and ${interval.high}${near}`);
    }
  }
}
for (const { figure, interval } of report.inferred)
  console.log(`\n${figure}, not printed, lies between ${interval.low} and ${interval.high}.`);
