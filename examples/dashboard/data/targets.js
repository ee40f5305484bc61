// @ts-check
import { assessTargets, claimEvidence, planTable } from 'planning-metrics/models';
import { valueOf } from './values.js';

/** @typedef {import('planning-metrics/models').PlanTableRow} PlanTableRow */
/** @typedef {'exceeded' | 'met' | 'missed' | 'not-judged'} Outcome */
/** @typedef {import('./values.js').Value} Value */

/** Cells in percent, whatever the unit of their row. */
const RATES = new Set(['ofPlan', 'ofLastYear', 'ofEstimate']);

/**
 * The targets: what the report shows of last year's plan, and what the next plan asks for.
 *
 * @param {import('planning-metrics/models').PlanReport} report
 */
export function targetsView(report) {
  const { targets = [], claims = [] } = report;
  const { rows, columns } = planTable(report);
  const assessed = assessTargets(targets);
  const ambitions = new Map(assessed.targets.map(({ id, ambition }) => [id, ambition]));
  const outcomes = new Map(assessed.targets.map(({ id, verdict }) => [id, verdict]));

  const view = targets.map(({ id, number, name }) => {
    const own = rows.filter(({ target }) => target === id).map(rowView);
    return {
      id,
      number: String(number),
      name,
      rows: own,
      lastPlan: together(own.filter(({ decides }) => decides).map(({ verdict }) => verdict)),
      ambition: ambitions.get(id) ?? 'unknown',
      outcome: outcomes.get(id) ?? 'not-judged',
    };
  });
  return {
    targets: view,
    columns,
    lastPlan: countOf(view.map(({ lastPlan }) => lastPlan)),
    ambition: countOf(view.map(({ ambition }) => ambition)),
    /** The score of the next plan, once there are outcomes. */
    score: assessed.score.notJudged < assessed.score.total ? assessed.score : null,
    claims: claimEvidence(report).map((evidence) => ({
      ...evidence,
      name: claims.find(({ id }) => id === evidence.claim)?.name ?? {},
      line: claims.find(({ id }) => id === evidence.claim)?.line ?? null,
    })),
  };
}

/** @typedef {ReturnType<typeof targetsView>} TargetsView */
/** @typedef {TargetsView['targets'][number]} TargetView */
/** @typedef {TargetView['rows'][number]} RowView */

/** @param {PlanTableRow} row */
function rowView({ indicator, role, name, unit, cells, assessment: { verdict, ambition } }) {
  const values = /** @type {Record<keyof typeof cells, Value | null>} */ (
    Object.fromEntries(
      Object.entries(cells).map(([key, cell]) => [
        key,
        cell && valueOf(cell.text, RATES.has(key) ? '%' : unit, cell.derived),
      ]),
    )
  );
  return {
    indicator,
    role,
    name,
    unit,
    values,
    verdict: verdict?.text ?? null,
    isPrinted: verdict?.derived === false,
    ambition,
    decides: role === 'headline' && cells.nextPlan !== null,
  };
}

/**
 * The verdict on a target by the rule of `assessTargets`: missed if a headline is, exceeded if all are, nothing where
 * one has no verdict.
 *
 * @param {readonly (Exclude<Outcome, 'not-judged'> | null)[]} verdicts
 * @returns {Outcome}
 */
function together(verdicts) {
  if (verdicts.includes('missed')) return 'missed';
  if (verdicts.length === 0 || verdicts.includes(null)) return 'not-judged';
  return verdicts.every((verdict) => verdict === 'exceeded') ? 'exceeded' : 'met';
}

/** @template {string} Key @param {readonly Key[]} keys */
function countOf(keys) {
  /** @type {Map<Key, number>} */
  const counts = new Map();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
