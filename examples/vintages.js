// @ts-check
// Two vintages of one year: 2023 as the report of the middle of the year estimated it, and as the year closed. How far
// each figure was revised, and whether it moved beyond what rounding and a "khoảng" (about) allow.
import { readFileSync } from 'node:fs';
import { decimal, growthRate, literal, planFromAttainment } from 'planning-metrics';
import { audit } from 'planning-metrics/audit';
import { figureFinder, parsePlanReport } from 'planning-metrics/models';

const file = new URL('./reports/bac-giang-2023.json', import.meta.url);
const find = figureFinder(parsePlanReport(JSON.parse(readFileSync(file, 'utf8'))));

// The closed year: General Statistics Office and press, December 2023 and later.
/** @type {Record<string, string>} */
const closed = {
  'grdp@2023#growth': '13.45',
  'grdp.industry-construction@2023#growth': '17.25',
  'grdp.industry@2023#growth': '18.56',
  'grdp.services@2023#growth': '6.56',
  'grdp.agriculture@2023#growth': '2.63',
  'grdp.product-taxes@2023#growth': '7.14',
  'grdp@2023#value': '181.8',
  'grdp@2023#attainment': '100.2',
  'grdp.per-head@2023#value': '3950',
};
const vintages = Object.entries(closed).map(([id, final]) => {
  const { literal: estimate, figure, unit = '', name } = find(id) ?? {};
  if (typeof estimate !== 'string') throw new Error(`The report prints no ${id}.`);
  const hedge = typeof figure === 'object' ? figure.hedge : undefined;
  return { id, name: name?.['en'] ?? id, unit, estimate, hedge, final };
});

// The same quantity printed twice should be the same: a relation that the audit checks with every literal as the interval
// of the values that print so.
const { checks } = audit({
  figures: {},
  relations: vintages.map(({ id, estimate, hedge, final }) => ({
    id,
    type: 'same',
    figures: [{ literal: estimate, ...(hedge && { hedge }) }, { literal: final }],
  })),
});
const meanings = {
  consistent: 'within rounding',
  'consistent-if': 'within rounding, if the estimate was rounded to its zeros',
  implausible: 'further than "about" would let it',
  inconsistent: 'beyond rounding',
  unchecked: '',
};
// A rate is revised in percentage points, a level in percent: "1 % less" of a growth rate could mean either.
vintages.forEach(({ name, unit, estimate, hedge, final }, index) => {
  const points = unit === '%';
  const revision = literal(points ? decimal(final).minus(estimate) : growthRate(final, estimate), 2);
  const meaning = meanings[checks[index]?.verdict ?? 'unchecked'];
  console.log(`${name}: ${hedge === undefined ? '' : `${hedge} `}${estimate}, then ${final} ${unit}`);
  console.log(`  ${revision.startsWith('-') ? '' : '+'}${revision} ${points ? 'points' : '%'}, ${meaning}`);
});

// Both vintages say 100.2 % of the plan, of different levels. Could it be the same plan? The audit takes it for one.
const plan = audit({
  figures: { plan: { unit: 'trillion VND' } },
  relations: ['181', '181.8'].map((level) => ({
    id: `${level} is 100.2 % of the plan`,
    type: 'percent',
    part: { literal: level },
    whole: 'plan',
    rate: '100.2',
  })),
});
const implied = ['181', '181.8'].map((level) => literal(planFromAttainment(level, '100.2'), 1)).join(' and ');
console.log(
  `\nThe plans behind 100.2 %: ${implied}, ${plan.conflicts.length > 0 ? 'not one plan even with rounding' : 'one plan'}`,
);
