// @ts-check
import { audit, explain } from 'planning-metrics/audit';
import { auditDocument, reproduceReport } from 'planning-metrics/models';

/** @typedef {import('planning-metrics/models').PlanReport} PlanReport */
/** @typedef {import('planning-metrics/audit').AuditReport} AuditReport */
/** @typedef {import('planning-metrics/audit').Conflict} Conflict */
/** @typedef {import('planning-metrics/audit').Check} Check */
/** @typedef {Check['printed']} Interval */
/** @typedef {'en' | 'vi'} Language */

/**
 * The audit: every conflict with where the figures lie and where the others put them, and the sentences of `explain`.
 *
 * @param {PlanReport} report
 */
export function auditView(report) {
  const result = audit(auditDocument(report));
  return {
    summary: result.summary,
    /** @param {Language} language */
    opening: (language) => openingOf(result, language),
    conflicts: result.conflicts.map((conflict) => conflictView(result, conflict)),
    /** What is unlikely and in no conflict. @param {Language} language */
    unlikely: (language) => unlikelyOf(result, language),
    inferred: result.inferred.map((one) => ({ ...one, about: result.figures[one.figure] ?? {} })),
    reproduced: reproduceReport(report),
  };
}

/** @typedef {ReturnType<typeof auditView>} AuditView */
/** @typedef {ReturnType<typeof conflictView>} ConflictView */

/** The sentences on the document as a whole. @param {AuditReport} result @param {Language} language */
function openingOf(result, language) {
  return explain({ ...result, checks: [], conflicts: [], inferred: [] }, language);
}

/** @param {AuditReport} result @param {Conflict} conflict */
function conflictView(result, conflict) {
  const checks = result.checks.filter(({ relation }) => conflict.relations.includes(relation));
  const failing = checks.filter(({ verdict }) => verdict === 'inconsistent' || verdict === 'implausible');
  /** @param {string} id */
  const about = (id) => ({ id, ...result.figures[id] });
  return {
    verdict: conflict.verdict,
    lines: linesOf(result, checks),
    /** What the conflict is about: the figures that do not agree, or the sum of some where the total has no name. */
    subjects: (failing.length > 0 ? failing : checks.slice(0, 1)).map(({ type, operands, result: id }) =>
      result.figures[id]?.label === undefined
        ? { isSum: type === 'sum', of: operands.slice(1).map(about) }
        : { isSum: false, of: [about(id)] },
    ),
    gauges: failing.map((check) => ({
      about: about(check.result),
      relation: check.relation,
      type: check.type,
      printed: check.printed,
      computed: check.computed,
      gap: check.gap,
    })),
    blame: conflict.blame.map(({ figures }) => figures.map((blamed) => ({ ...blamed, about: about(blamed.figure) }))),
    identifiable: conflict.identifiable,
    /** The sentences of this conflict alone. @param {Language} language */
    sentences: (language) =>
      explain({ ...result, checks, conflicts: [conflict], inferred: [] }, language)
        .slice(openingOf(result, language).length)
        .map((sentence) => sentence.replace(/^1\. /, '')),
  };
}

/** @param {AuditReport} result @param {readonly Check[]} checks */
function linesOf(result, checks) {
  const lines = checks.flatMap(({ operands }) => operands.flatMap((id) => result.figures[id]?.line ?? []));
  return [...new Set(lines)].sort((a, b) => a - b);
}

/** @param {AuditReport} result @param {Language} language */
function unlikelyOf(result, language) {
  const spokenOf = new Set(result.conflicts.flatMap(({ relations }) => relations));
  const checks = result.checks.filter(({ verdict, relation }) => verdict === 'implausible' && !spokenOf.has(relation));
  return explain({ ...result, checks, conflicts: [], inferred: [] }, language).slice(
    openingOf(result, language).length,
  );
}
