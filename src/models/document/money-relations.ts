import type { Series } from '../schema/series.js';
import { type Draft, figureId, groupOf, isPrinted, momentsOf, relate, unprinted } from './draft.js';
import { basesOf } from './places.js';

/** Coverage, and items less some of their parts. */
export function relateBudget(draft: Draft): void {
  for (const [index, { id, revenue, expenditure, period, version }] of (draft.report.budget?.coverage ?? []).entries()) {
    const group = groupOf({ version });
    const level = (series: string) => figureId(draft, { series, period, version: group, measure: 'value' });
    relate(draft, `${id}@${period}:coverage`, { type: 'percent', part: level(revenue), whole: level(expenditure), rate: `budget.coverage.${index}.rate` });
  }
  for (const { of, excluding, series } of draft.report.budget?.aggregates ?? []) {
    for (const { period, version } of momentsOf(draft, [series])) {
      const level = (id: string) => figureId(draft, { series: id, period, version, measure: 'value' });
      if (!isPrinted(draft, { series: series.id, period, version, measure: 'value' })) continue;
      relate(draft, `${series.id}@${period}:aggregate`, { type: 'sum', total: level(of), parts: [level(series.id), ...excluding.map(({ id }) => level(id))] });
    }
  }
}

/** Investment as a share of GRDP. */
export function relateInvestment(draft: Draft): void {
  const { investment, grdp } = draft.report;
  const { total, toGrdp } = investment ?? {};
  if (total === undefined || toGrdp === undefined) return;
  for (const { period, version } of momentsOf(draft, [toGrdp])) {
    const level = (series: string) => figureId(draft, { series, period, version, measure: 'value' });
    relate(draft, `${toGrdp.id}@${period}:rate`, { type: 'percent', part: level(total.id), whole: level(grdp?.tree.id ?? 'grdp'), rate: level(toGrdp.id) });
  }
}

/** Disbursement against each plan, the parts of a plan, and what it is composed of. */
export function relatePublicInvestment(draft: Draft): void {
  const section = draft.report.investment?.publicInvestment;
  if (section === undefined) return;
  const places = new Map(basesOf(draft.report).map((place) => [place.base.id, place]));
  const figure = (id: string, field: 'plan' | 'excluded' | 'disbursed'): string => {
    const place = places.get(id);
    if (place?.base[field] !== undefined && place.base[field] !== null) return `${place.path}.${field}`;
    return unprinted(draft, `${id}@${section.period}#${field}`, { unit: section.unit });
  };
  for (const { base } of places.values()) {
    if (base.rate === undefined) continue;
    const part = figure(base.disbursedOf ?? base.id, 'disbursed');
    const whole = base.excluded === undefined ? figure(base.id, 'plan') : unprinted(draft, `${base.id}@${section.period}#planLessExcluded`, { unit: section.unit });
    if (base.excluded !== undefined) {
      relate(draft, `${base.id}:excluded`, { type: 'sum', total: figure(base.id, 'plan'), parts: [whole, figure(base.id, 'excluded')] });
    }
    relate(draft, `${base.id}:disbursement`, { type: 'percent', part, whole, rate: `${places.get(base.id)?.path ?? ''}.rate` });
  }
  for (const base of section.bases) {
    const parts = base.parts ?? [];
    for (const field of ['plan', 'disbursed', 'excluded'] as const) {
      if (parts.length === 0 || base[field] === undefined || base[field] === null) continue;
      relate(draft, `${base.id}:${field}:sum`, { type: 'sum', total: figure(base.id, field), parts: parts.map(({ id }) => figure(id, field)) });
    }
    if (base.composition !== undefined) {
      const level = ({ id }: Series) => figureId(draft, { series: id, period: section.period, version: undefined, measure: 'value' });
      relate(draft, `${base.id}:composition`, { type: 'sum', total: figure(base.id, 'plan'), parts: base.composition.map(level) });
    }
  }
}
