import type { InvestmentSection } from '../schema/report.js';
import type { Series } from '../schema/series.js';
import { type Draft, figureId, groupOf, isPrinted, momentsOf, relate, unprinted } from './draft.js';
import type { BaseMeasure } from './measures.js';
import { basesOf } from './places.js';

/** Coverage, and items less some of their parts. */
export function relateBudget(draft: Draft): void {
  for (const [index, { id, revenue, expenditure, period, version }] of (
    draft.report.budget?.coverage ?? []
  ).entries()) {
    const group = groupOf({ version });
    const level = (series: string) => figureId(draft, { series, period, version: group, measure: 'value' });
    relate(draft, `${id}@${period}:coverage`, {
      type: 'percent',
      part: level(revenue),
      whole: level(expenditure),
      rate: `budget.coverage.${index}.rate`,
    });
  }
  for (const { of, excluding, series } of draft.report.budget?.aggregates ?? []) {
    for (const { period, version } of momentsOf(draft, [series])) {
      const level = (id: string) => figureId(draft, { series: id, period, version, measure: 'value' });
      if (!isPrinted(draft, { series: series.id, period, version, measure: 'value' })) continue;
      relate(draft, `${series.id}@${period}:aggregate`, {
        type: 'sum',
        total: level(of),
        parts: [level(series.id), ...excluding.map(({ id }) => level(id))],
      });
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
    relate(draft, `${toGrdp.id}@${period}:rate`, {
      type: 'percent',
      part: level(total.id),
      whole: level(grdp?.tree.id ?? 'grdp'),
      rate: level(toGrdp.id),
    });
  }
}

/** Disbursement against each plan, the parts of a plan, and what it is composed of. */
export function relatePublicInvestment(draft: Draft): void {
  const section = draft.report.investment?.publicInvestment;
  if (section === undefined) return;
  const figure = (id: string, field: BaseMeasure | 'planLessExcluded') => baseFigureId(draft, id, field);
  for (const { base } of basesOf(draft.report)) {
    if (base.rate === undefined) continue;
    const whole = base.excluded === undefined ? figure(base.id, 'plan') : figure(base.id, 'planLessExcluded');
    if (base.excluded !== undefined) {
      relate(draft, `${base.id}:excluded`, {
        type: 'sum',
        total: figure(base.id, 'plan'),
        parts: [whole, figure(base.id, 'excluded')],
      });
    }
    relate(draft, `${base.id}:disbursement`, {
      type: 'percent',
      part: figure(base.disbursedOf ?? base.id, 'disbursed'),
      whole,
      rate: figure(base.id, 'rate'),
    });
  }
  for (const { id, parts = [], composition = [], ...base } of section.bases) {
    for (const field of ['plan', 'disbursed', 'excluded'] as const) {
      if (parts.length === 0 || base[field] === undefined || base[field] === null) continue;
      relate(draft, `${id}:${field}:sum`, {
        type: 'sum',
        total: figure(id, field),
        parts: parts.map((part) => figure(part.id, field)),
      });
    }
    if (composition.length > 0) {
      const level = ({ id: item }: Series) =>
        figureId(draft, { series: item, period: section.period, measure: 'value' });
      relate(draft, `${id}:composition`, { type: 'sum', total: figure(id, 'plan'), parts: composition.map(level) });
    }
  }
}

type PublicInvestment = NonNullable<InvestmentSection['publicInvestment']>;
interface WithBases {
  readonly investment: { readonly publicInvestment: PublicInvestment };
}

/** The id of a figure of a base of public investment, printed or not. */
export function baseFigureId(draft: Draft, base: string, field: BaseMeasure | 'planLessExcluded'): string {
  // Only a report that has this section names a base.
  const { period, unit } = (draft.report as WithBases).investment.publicInvestment;
  const printed = draft.bySeries.get(base)?.find(({ measure }) => measure === field);
  return printed?.path ?? unprinted(draft, `${base}@${period}#${field}`, { unit: field === 'rate' ? '%' : unit });
}
