import type { DisbursementBase, PlanReport } from '../schema/report.js';
import type { Series } from '../schema/series.js';

/** A series, where it stands, and the series that it is a part of. */
export interface SeriesPlace {
  readonly series: Series;
  readonly path: string;
  readonly parent: SeriesPlace | undefined;
}

/** Every series of a report, in the order of the document, parents before their children. */
export function seriesOf(report: PlanReport): readonly SeriesPlace[] {
  return roots(report).flatMap(({ series, path }) => withChildren({ series, path, parent: undefined }));
}

function withChildren(place: SeriesPlace): SeriesPlace[] {
  const children = (place.series.children ?? []).flatMap((series, index) =>
    withChildren({ series, path: `${place.path}.children.${index}`, parent: place }),
  );
  return [place, ...children];
}

function roots(report: PlanReport): { series: Series; path: string }[] {
  const { grdp, sectors, budget, investment, labour } = report;
  return [
    ...fields('grdp', grdp),
    ...lists('sectors', sectors),
    ...fields('budget.revenue', budget?.revenue),
    ...fields('budget.expenditure', budget?.expenditure),
    ...(budget?.aggregates ?? []).flatMap(({ series, excluding }, index) => [
      { series, path: `budget.aggregates.${index}.series` },
      ...listed(`budget.aggregates.${index}.excluding`, excluding),
    ]),
    ...fields('investment', investment),
    ...(investment?.publicInvestment?.bases ?? []).flatMap(({ composition }, index) =>
      listed(`investment.publicInvestment.bases.${index}.composition`, composition),
    ),
    ...fields('labour', labour),
    ...lists('labour', labour),
    ...listed('series', report.series),
  ];
}

/** The fields of a section that are a series. */
function fields(path: string, section: object | undefined) {
  return Object.entries(section ?? {}).flatMap(([key, value]) =>
    isSeries(value) ? [{ series: value, path: `${path}.${key}` }] : [],
  );
}

/** The fields of a section that are a list of series. */
function lists(path: string, section: object | undefined) {
  return Object.entries(section ?? {}).flatMap(([key, value]) =>
    Array.isArray(value) ? listed(`${path}.${key}`, value as Series[]) : [],
  );
}

function listed(path: string, list: readonly Series[] | undefined) {
  return (list ?? []).map((series, index) => ({ series, path: `${path}.${index}` }));
}

function isSeries(value: unknown): value is Series {
  return typeof value === 'object' && value !== null && 'observations' in value;
}

/** The bases of public investment, each followed by the parts it is split into. */
export function basesOf(
  report: PlanReport,
): readonly { base: Omit<DisbursementBase, 'parts' | 'composition'>; path: string }[] {
  return (report.investment?.publicInvestment?.bases ?? []).flatMap((base, index) => {
    const path = `investment.publicInvestment.bases.${index}`;
    return [{ base, path }, ...(base.parts ?? []).map((part, p) => ({ base: part, path: `${path}.parts.${p}` }))];
  });
}
