import type { AuditDocument, Relation } from '../../../src/figures/types.js';
import { auditDocument, parsePlanReport, type PlanReport } from '../../../src/models/index.js';

/** A report of nothing but these sections. */
export function reportOf(sections: object): PlanReport {
  return parsePlanReport({ schemaVersion: 1, id: 'test', name: { en: 'Test' }, period: '2023', ...sections });
}

export function documentOf(sections: object): AuditDocument {
  return auditDocument(reportOf(sections));
}

/** The relations that these sections imply; with an ending, those whose names end so. */
export function relationsOf(sections: object, ending = ''): readonly Relation[] {
  return documentOf(sections).relations.filter(({ id }) => id.endsWith(ending));
}

export function observed(id: string, unit: string, observations: readonly object[], rest: object = {}) {
  return { id, name: { en: id }, unit, observations, ...rest };
}

export function estimate(figures: object, period = '2023') {
  return { period, version: 'estimate', ...figures };
}

export function plan(figures: object, period = '2024') {
  return { period, version: 'plan', ...figures };
}
