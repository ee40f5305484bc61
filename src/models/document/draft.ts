import type { Figure, Relation } from '../../figures/types.js';
import type { Name } from '../schema/figure.js';
import type { PlanReport } from '../schema/report.js';
import type { Version } from '../schema/figure.js';
import type { Series } from '../schema/series.js';
import { auditFigure, type Cell, findCell, groupCells, label, placeKey, readCells, type Wanted } from './cells.js';
import { unitOf, type Measure } from './measures.js';
import { seriesOf, type SeriesPlace } from './places.js';

/** An audit document in the making. Only the functions of this folder write to it. */
export interface Draft {
  readonly report: PlanReport;
  readonly index: ReadonlyMap<string, readonly Cell[]>;
  readonly bySeries: ReadonlyMap<string, readonly Cell[]>;
  readonly places: readonly SeriesPlace[];
  readonly series: ReadonlyMap<string, Series>;
  readonly figures: Map<string, Figure>;
  readonly relations: Map<string, Relation>;
}

export function startDraft(report: PlanReport): Draft {
  const cells = readCells(report);
  const places = seriesOf(report);
  return {
    report,
    index: groupCells(cells, placeKey),
    bySeries: groupCells(cells, ({ series }) => series),
    places,
    series: new Map(places.map(({ series }) => [series.id, series])),
    figures: new Map(cells.map((cell) => [cell.path, auditFigure(cell)])),
    relations: new Map(),
  };
}

/** Results belong together, and so do plans: `result` is the best telling of a period that is no plan. */
export type Group = 'plan' | 'result';

export function groupOf({ version }: { readonly version: Version }): Group {
  return version === 'plan' ? 'plan' : 'result';
}

/** Every period, as result or as plan, for which something is printed of these series. */
export function momentsOf(draft: Draft, series: readonly Pick<Series, 'id'>[]): { period: string; version: Group }[] {
  const moments = series
    .flatMap(({ id }) => draft.bySeries.get(id) ?? [])
    .map((cell) => ({ period: cell.period, version: groupOf(cell) }));
  return [...new Map(moments.map((moment) => [momentName('', moment), moment])).values()];
}

/** The beginning of a relation's id: what it is about, and when. */
export function momentName(
  owner: string,
  { period, version }: { readonly period: string; readonly version: Group },
): string {
  return `${owner}@${period}${version === 'plan' ? '/plan' : ''}`;
}

/** Whether a figure is printed. */
export function isPrinted(draft: Draft, wanted: Wanted): boolean {
  return findCell(draft.index, wanted) !== undefined;
}

/** What a figure that is not printed takes its unit and name from. */
export type Owner = Pick<Series, 'id' | 'unit' | 'name'>;

/** The id of a figure of a series, printed or not. `whose` tells the plans of several authorities apart. */
export function figureId(
  draft: Draft,
  wanted: Wanted & { readonly measure: Measure; readonly whose?: string | undefined },
  owner: Owner | undefined = draft.series.get(wanted.series),
): string {
  const { series, period, measure, version, whose } = wanted;
  const cell = whose === undefined ? findCell(draft.index, wanted) : undefined;
  if (cell !== undefined) return cell.path;
  const planned = version === 'plan';
  const plan = planned ? `/plan${whose === undefined ? '' : `:${whose}`}` : '';
  const known = owner && { unit: unitOf(measure, owner.unit), label: label(owner.name, measure, period, planned) };
  return unprinted(draft, `${series}@${period}${plan}#${measure}`, known ?? {});
}

/** Puts a figure that is not printed into the document, once, and gives its id. */
export function unprinted(draft: Draft, id: string, figure: { unit?: string; label?: Name }): string {
  if (!draft.figures.has(id)) draft.figures.set(id, figure);
  return id;
}

type WithoutId<R> = R extends Relation ? Omit<R, 'id'> : never;

/** Puts a relation into the document; a second one of the same name gets a number. */
export function relate(draft: Draft, id: string, relation: WithoutId<Relation>): void {
  let unique = id;
  for (let count = 2; draft.relations.has(unique); count++) unique = `${id}:${count}`;
  draft.relations.set(unique, { id: unique, ...relation } as Relation);
}
