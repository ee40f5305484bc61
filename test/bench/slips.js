// @ts-check
/**
 * What the audit is worth on a real report: every slip of the pen in every printed figure that takes part in a relation
 * of the Bắc Giang report, one at a time, audited. A slip is a wrong digit, two neighbours swapped, a sign, or a factor
 * of ten. Figures that stand in a conflict before any slip are left out.
 *
 * A slip is caught when a conflict shows that was not there. `detects` of the untouched report says how far a figure
 * has to be off for a check to notice: a slip that no check notices should be smaller than that in every check, or the
 * figure stands in no check at all.
 *
 * Run it with the package built: node test/bench/slips.js (a few minutes; --every 10 tries one slip in ten).
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isPlanningMetricsError } from 'planning-metrics';
import { audit } from 'planning-metrics/audit';
import { auditDocument, parsePlanReport } from 'planning-metrics/models';

/** @import { AuditDocument, AuditReport } from 'planning-metrics/audit' */

const { values } = parseArgs({ options: { every: { type: 'string', default: '1' } } });
const every = Number(values.every);
const document = auditDocument(parsePlanReport(JSON.parse(readFileSync(new URL('../../examples/reports/bac-giang-2023.json', import.meta.url), 'utf8'))));
const before = audit(document);
const conflicted = new Set(before.conflicts.flatMap(({ relations }) => relations));
const keyOf = (/** @type {AuditReport['conflicts'][number]} */ { verdict, relations }) => `${verdict} ${relations.join(' ')}`;
const known = new Set(before.conflicts.map(keyOf));

/** The checks that a figure stands in. @type {Map<string, AuditReport['checks'][number][]>} */
const checksOf = new Map();
for (const check of before.checks) for (const id of new Set(check.operands)) checksOf.set(id, [...(checksOf.get(id) ?? []), check]);

/** @typedef {'digit' | 'transposition' | 'sign' | 'factor of ten'} Kind */

/** Every literal one slip away, by kind; the same length of digits, no zero in front. @param {string} literal @returns {[Kind, string][]} */
function slipsOf(literal) {
  const minus = literal.startsWith('-') ? '-' : '';
  const digits = literal.slice(minus.length);
  /** @type {[Kind, string][]} */
  const found = [];
  for (const [at, character] of [...digits].entries()) {
    if (character === '.') continue;
    for (const other of '0123456789') if (other !== character) found.push(['digit', digits.slice(0, at) + other + digits.slice(at + 1)]);
    const next = digits[at + 1] === '.' ? at + 2 : at + 1;
    const neighbour = digits[next];
    if (neighbour === undefined || neighbour === character) continue;
    found.push(['transposition', digits.slice(0, at) + neighbour + digits.slice(at + 1, next) + character + digits.slice(next + 1)]);
  }
  /** @type {[Kind, string][]} */
  const signed = found.filter(([, text]) => !/^0\d/.test(text)).map(([kind, text]) => [kind, minus + text]);
  const [whole = '', fraction = ''] = digits.split('.');
  const isZero = Number(digits) === 0;
  const up = fraction.length > 1 ? `${whole}${fraction[0]}.${fraction.slice(1)}` : `${whole}${fraction}${fraction === '' ? '0' : ''}`;
  const down = `${whole.slice(0, -1) || '0'}.${whole.slice(-1)}${fraction}`;
  if (!isZero) signed.push(['sign', minus === '' ? `-${literal}` : digits]);
  if (!isZero) for (const text of [up, down]) signed.push(['factor of ten', minus + text.replace(/^0+(?=\d)/, '')]);
  return signed;
}

/** What the checks of a figure lead one to expect of a slip. @param {string} id @param {string} literal @param {string} slipped */
function forecastOf(id, literal, slipped) {
  const decimals = literal.split('.')[1]?.length ?? 0;
  const units = Math.abs(Number(slipped) - Number(literal)) * 10 ** decimals;
  const needed = (checksOf.get(id) ?? []).flatMap(({ detects }) => detects.find(({ figure }) => figure === id)?.units ?? []);
  if (needed.length === 0) return 'nothing to compare';
  return needed.every((least) => units < Number(least) * (1 - 1e-9)) ? 'too small' : 'caught';
}

/** Null for a document that is refused: a weight below zero is no figure at all. @param {AuditDocument} changed */
function auditOrRefuse(changed) {
  try {
    return audit(changed);
  } catch (error) {
    if (isPlanningMetricsError(error) && error.code === 'invalid-document') return null;
    throw error;
  }
}

const NOTHING = { tried: 0, caught: 0, jointly: 0, named: 0, alone: 0, restored: 0, implausible: 0, refused: 0, lonely: 0, small: 0, other: 0 };
/** @type {Map<Kind, typeof NOTHING>} */
const table = new Map();
/** @type {string[]} */
const others = [];
let [turn, figures, leftOut] = [0, 0, 0];
for (const [id, figure] of Object.entries(document.figures)) {
  const checks = checksOf.get(id) ?? [];
  if (figure.literal === undefined || checks.length === 0) continue;
  if (checks.some(({ relation }) => conflicted.has(relation))) {
    leftOut += 1;
    continue;
  }
  figures += 1;
  for (const [kind, slipped] of slipsOf(figure.literal)) {
    if (turn++ % every !== 0) continue;
    const row = table.get(kind) ?? { ...NOTHING };
    table.set(kind, row);
    row.tried += 1;
    /** @type {AuditDocument} */
    const changed = { ...document, figures: { ...document.figures, [id]: { ...figure, literal: slipped } } };
    const after = auditOrRefuse(changed);
    if (after === null) {
      row.refused += 1;
      continue;
    }
    const conflicts = after.conflicts.filter((conflict) => !known.has(keyOf(conflict)));
    const forecast = forecastOf(id, figure.literal, slipped);
    if (conflicts.length === 0) {
      if (after.checks.some(({ verdict }, at) => verdict === 'implausible' && before.checks[at]?.verdict !== verdict)) row.implausible += 1;
      else if (forecast === 'nothing to compare') row.lonely += 1;
      else if (forecast === 'too small') row.small += 1;
      else {
        row.other += 1;
        others.push(`${id}: ${figure.literal} as ${slipped}`);
      }
      continue;
    }
    row.caught += 1;
    if (forecast !== 'caught') row.jointly += 1;
    const blames = conflicts.flatMap(({ blame }) => blame);
    const own = blames.filter(({ figures: blamed }) => blamed.some((one) => one.figure === id));
    if (own.length > 0) row.named += 1;
    if (blames.length === 1 && own[0]?.figures.length === 1) row.alone += 1;
    if (own.some(({ figures: blamed }) => blamed.some((one) => one.figure === id && one.suggestion?.literal === figure.literal))) row.restored += 1;
  }
}

const share = (/** @type {number} */ part, /** @type {number} */ whole) => `${part} (${whole === 0 ? '–' : `${((part / whole) * 100).toFixed(1)} %`})`;
console.log(`${figures} printed figures in relations; ${leftOut} more stand in a conflict already.\n`);
const rows = [...table].sort(([a], [b]) => (a < b ? -1 : 1));
const all = { ...NOTHING };
for (const [, row] of rows) {
  const keys = /** @type {(keyof typeof NOTHING)[]} */ (Object.keys(NOTHING));
  for (const key of keys) all[key] += row[key];
}
console.log('| slip | tried | caught | only by several relations together | it is among the blamed | it alone is blamed | its literal is suggested |');
console.log('|---|---|---|---|---|---|---|');
for (const [kind, row] of [...rows, /** @type {const} */ (['all', all])]) {
  const { tried, caught, jointly, named, alone, restored } = row;
  console.log(
    `| ${kind} | ${tried} | ${share(caught, tried)} | ${share(jointly, caught)} | ${share(named, caught)} | ${share(alone, caught)} | ${share(restored, caught)} |`,
  );
}
console.log('\n| slip | let through | the document is refused | noted as implausible | too little is printed beside it | smaller than `detects` | other |');
console.log('|---|---|---|---|---|---|---|');
for (const [kind, { tried, caught, refused, implausible, lonely, small, other }] of [...rows, /** @type {const} */ (['all', all])]) {
  console.log(`| ${kind} | ${share(tried - caught, tried)} | ${refused} | ${implausible} | ${lonely} | ${small} | ${other} |`);
}
if (others.length > 0) console.log(`\nLet through though a check of the figure notices so large a change in one direction:\n${others.join('\n')}`);
