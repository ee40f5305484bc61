// @ts-check
// An audit of a whole report: which printed figures cannot all be true, what would mend it, what a pass is worth, and
// what the figures that are not printed must have been. It says what does not agree, not who is to say which was meant.
import { readFileSync } from 'node:fs';
import { literal } from 'planning-metrics';
import { audit, explain } from 'planning-metrics/audit';
import { auditDocument, parsePlanReport } from 'planning-metrics/models';

const file = new URL('./reports/bac-giang-2023.json', import.meta.url);
const document = auditDocument(parsePlanReport(JSON.parse(readFileSync(file, 'utf8'))));
const report = audit(document);

// 1. In sentences, for people: `explain(report, 'vi')` says the same in Vietnamese.
const sentences = explain(report, 'en');
console.log(sentences.slice(0, 3).join('\n'));

// 2. As data, for programs. Each conflict names the relations that cannot all hold, and every smallest set of figures
// that would explain it, with the interval in which each would have to lie and the literal one slip of the pen away.
const labelOf = (/** @type {string} */ id) => report.figures[id]?.label?.['en'] ?? id;
const [conflict] = report.conflicts;
console.log(`\nThe first of ${report.conflicts.length} conflicts, ${conflict?.relations.join(', ')}:`);
for (const { figures } of conflict?.blame ?? []) {
  for (const { figure, interval, suggestion } of figures) {
    const { literal: printed, unit, line } = report.figures[figure] ?? {};
    const slip = suggestion === undefined ? '' : `; ${suggestion.literal} is one slip (${suggestion.slip}) away`;
    console.log(`  either ${labelOf(figure)}, line ${line}: ${printed} ${unit}`);
    console.log(`    would have to lie between ${interval.low} and ${interval.high}${slip}`);
  }
}

// 3. What agrees: shares of 67.1, 21.5 and 11.5 % add up to 100.1, and are consistent all the same.
const shares = report.checks.find(({ relation }) => relation === 'grdp@2024/plan:shares');
console.log(`\n${shares?.relation}: ${shares?.verdict}, ${shares?.asPrinted}. It would have caught:`);
for (const { figure, units } of shares?.detects ?? []) console.log(`  ${labelOf(figure)}: ${units} in the last place`);

// 4. What is not printed, but implied: the ends of an interval are rounded outward.
console.log();
/** @type {[figure: string, decimals: number][]} */
const unprinted = [
  ['exchange-rate@2023#value', 0],
  ['population@2023#value', 3],
  ['labour.employed@2024/plan#growth', 2],
];
for (const [wanted, decimals] of unprinted) {
  const { low = null, high = null } = report.inferred.find(({ figure }) => figure === wanted)?.interval ?? {};
  if (low === null || high === null) continue;
  const ends = `${literal(low, decimals, 'floor')} to ${literal(high, decimals, 'ceil')}`;
  console.log(`Not printed: ${labelOf(wanted)}, ${ends} ${report.figures[wanted]?.unit}`);
}
