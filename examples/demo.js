// @ts-check
// Prints a provincial report four ways: its table of targets, what the metrics make of its figures, every figure that
// other printed figures determine, computed again, and an audit: which figures cannot all be true, and what follows for
// those that are not printed. Figures marked ≈ are computed and not printed in the report.
import { readFileSync } from 'node:fs';
import { audit, explain } from 'planning-metrics/audit';
import {
  auditDocument,
  claimEvidence,
  parsePlanReport,
  planTable,
  reproduceReport,
  toMarkdown,
} from 'planning-metrics/models';
import { grdp } from './demo/grdp.js';
import { labour } from './demo/labour.js';
import { budget, investment } from './demo/money.js';
import { sectors } from './demo/sectors.js';
import { heading, table, wrap } from './demo/text.js';

const report = parsePlanReport(
  JSON.parse(readFileSync(new URL('./reports/bac-giang-2023.json', import.meta.url), 'utf8')),
);

console.log(heading(`${report.name['en']}: the targets`));
console.log(toMarkdown(planTable(report), 'en'));

for (const { text, of, supported, partial, contradicted, unsupported, note } of claimEvidence(report)) {
  console.log(
    `\nThe claim "${text}": of ${of} targets, other printed figures support ${supported}, support a part of ${partial}, contradict ${contradicted}`,
  );
  console.log(`and say nothing of ${unsupported}. ${note['en']}`);
}

for (const [title, section] of Object.entries({ grdp, sectors, budget, investment, labour })) {
  console.log(heading(title === 'grdp' ? 'GRDP' : `${title[0]?.toUpperCase()}${title.slice(1)}`));
  console.log(section(report));
}

const rows = reproduceReport(report);
console.log(heading('Figures that other figures determine'));
console.log(
  table(
    ['figure', 'line', 'formula', 'from', 'recomputed', 'printed', 'result'],
    rows.map(({ name, relation, line, formula, inputs, recomputed, printed, status, strength }) => [
      name?.['en'] ?? relation,
      line === null ? null : String(line),
      formula,
      inputs.map((input) => `${input.printed ? '' : '≈'}${input.literal}`).join('; '),
      recomputed,
      printed,
      strength === 'expected' ? `${status} (only expected)` : status,
    ]),
  ),
);
const count = (/** @type {string} */ status) => rows.filter((row) => row.status === status).length;
console.log(
  `\n${rows.length} figures: ${count('same')} the same digits, ${count('within-rounding')} within rounding, ${count('different')} different.`,
);

console.log(heading('The audit: which figures agree, and which are worth a look'));
for (const sentence of explain(audit(auditDocument(report)), 'en')) console.log(wrap(sentence));
