// @ts-check
// A plan judged by its outcome, and which plan that is. The report is a draft of the middle of 2023; the province
// adopted another plan in December 2023, and the official verdicts are about that one.
//
// Outcomes of 2024: General Statistics Office and press, November 2024 to early 2025. Public are those of growth, of
// GRDP per head and of budget revenue; the other targets stay not judged. So do those that only seem to have one: the
// gross output of services grew by 11.6 %, but the target is the growth of their value added.
import { readFileSync } from 'node:fs';
import { judge, literal } from 'planning-metrics';
import { audit } from 'planning-metrics/audit';
import { assessTargets, auditDocument, figureFinder, parsePlanReport } from 'planning-metrics/models';

const file = new URL('./reports/bac-giang-2023.json', import.meta.url);
const report = parsePlanReport(JSON.parse(readFileSync(file, 'utf8')));

// 1. The draft's targets. Revenue is told as "over 19.1 trillion", rounded to a hundred billion, and given so.
const revenue = { literal: '19100', granularity: '100', hedge: /** @type {const} */ ('over') };
const { targets, score } = assessTargets(report.targets ?? [], {
  actuals: {
    'grdp-growth': '13.85',
    'grdp-growth.industry-construction': '17.75',
    'grdp-growth.industry': '19.87',
    'grdp-per-head': '4370',
    'budget-revenue': revenue,
  },
});
console.log('Against the targets of the draft');
for (const { id, role, verdict, attainment, margin } of targets.flatMap(({ indicators }) => indicators)) {
  if (attainment === null) continue;
  const note = role === 'component' ? ', a component: decides nothing' : '';
  console.log(`  ${id.padEnd(34)}${verdict.padEnd(9)}${literal(attainment, 1).padStart(6)} %, margin ${margin}${note}`);
}
console.log(`  ${score.text} reached, ${score.missed} missed, ${score.notJudged} not judged: no public outcome`);

// 2. The adopted plan is not printed here. But the press told outcomes in percent of it, so it can be inferred; and the
// draft's GRDP from its investment, which is 48.9 % of it. (GRDP is no target; 207 was told of it too.)
const told = [
  { name: 'budget revenue', figure: 'revenue@2024/plan#value', outcome: revenue, ofPlan: '122.2' },
  { name: 'GRDP per head', figure: 'grdp.per-head@2024/plan#value', outcome: { literal: '4370' }, ofPlan: '97.1' },
  { name: 'GRDP', figure: 'grdp@2024/plan#value', outcome: { literal: '209.15' }, ofPlan: '100.2' },
];
const adopted = audit({
  figures: Object.fromEntries(told.map(({ name }) => [name, {}])),
  relations: told.map(({ name, outcome, ofPlan }) => ({
    id: `${name} in % of the plan`,
    type: 'percent',
    part: outcome,
    whole: name,
    rate: ofPlan,
  })),
});
const draft = audit(auditDocument(report));
const find = figureFinder(report);

/** An interval, rounded outward. @param {typeof draft} report @param {string} wanted */
const inferred = ({ inferred: all }, wanted) => {
  const { low = null, high = null } = all.find(({ figure }) => figure === wanted)?.widest ?? {};
  const least = low === null ? 'less' : literal(low, 1, 'floor');
  return high === null ? `over ${least}` : `${least} to ${literal(high, 1, 'ceil')}`;
};
console.log('\nTwo plans of 2024, and verdicts on the same outcome');
for (const { name, figure, outcome, ofPlan } of told) {
  const printed = find(figure)?.literal;
  const lowest = printed ?? draft.inferred.find((each) => each.figure === figure)?.widest.low ?? '';
  const verdict = judge({ kind: 'at-least', value: lowest }, outcome.literal).verdict;
  const official = judge({ kind: 'at-least', value: '100.0' }, ofPlan).verdict;
  console.log(`  ${name}: draft ${printed ?? inferred(draft, figure)}, adopted ${inferred(adopted, name)}`);
  console.log(`    ${outcome.literal}: ${verdict} against the draft, ${official} against the adopted plan`);
}

console.log(`
Officially 15 of 18 targets were reached: 8 met, 7 exceeded, 3 missed; those of the adopted plan. The verdicts above
are on the draft: neither is a check of the other, and no score may take some targets from each.`);
