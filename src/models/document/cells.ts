import type { Figure, ObservationStatus } from '../../figures/types.js';
import { periodLabel } from '../../quantity/index.js';
import type { FigureDetails, Name, PrintedFigure } from '../schema/figure.js';
import type { PlanReport } from '../schema/report.js';
import type { Version } from '../schema/figure.js';
import type { Series } from '../schema/series.js';
import { detailsOf } from './details.js';
import { BASE_MEASURES, type BaseMeasure, type Measure, MEASURE_NAMES, MEASURES, unitOf } from './measures.js';
import { basesOf, seriesOf } from './places.js';
import { parseLink } from './reference.js';

/** One printed figure of a report: where it stands, what it is, and the figure. */
export interface Cell {
  /** Its path in the document, and its id in the audit. */
  readonly path: string;
  /** The series or base of public investment that it belongs to. */
  readonly series: string;
  readonly period: string;
  readonly version: Version;
  readonly measure: Measure | BaseMeasure;
  readonly figure: PrintedFigure;
  readonly unit: string;
  readonly name: Name;
  readonly line: number | undefined;
}

export const STATUS: Readonly<Record<Version, ObservationStatus>> = {
  plan: 'F',
  estimate: 'E',
  preliminary: 'P',
  final: 'A',
};

/** Results come before plans, later tellings before earlier ones. */
const PREFERENCE: readonly Version[] = ['final', 'preliminary', 'estimate', 'plan'];

/** Every printed figure of the series, the targets that are linked to a series, and the bases of public investment. */
export function readCells(report: PlanReport): readonly Cell[] {
  const observed = seriesOf(report).flatMap(({ series, path }) => observationCells(series, path));
  return [...observed, ...targetCells(report), ...baseCells(report)];
}

function observationCells(series: Series, path: string): Cell[] {
  return series.observations.flatMap((observation, index) =>
    MEASURES.flatMap((measure) => {
      const figure = observation[measure];
      if (figure === undefined) return [];
      const { period, version } = observation;
      const line = lineOf(figure) ?? observation.line;
      const unit = unitOf(measure, observation.unit ?? series.unit);
      return [
        {
          path: `${path}.observations.${index}.${measure}`,
          series: series.id,
          period,
          version,
          measure,
          figure,
          unit,
          name: series.name,
          line,
        },
      ];
    }),
  );
}

/** A target that is linked to a series is its planned observation for the planned period. */
function targetCells(report: PlanReport): Cell[] {
  const period = report.planPeriod;
  if (period === undefined) return [];
  return (report.targets ?? []).flatMap((target, t) =>
    target.indicators.flatMap((indicator, i): Cell[] => {
      if (indicator.series === undefined) return [];
      const { name, unit } = indicator;
      const { key, figure } = plannedFigure(indicator);
      const path = `targets.${t}.indicators.${i}.${key}`;
      const line = lineOf(figure) ?? indicator.line ?? target.line;
      return [{ ...parseLink(indicator.series), path, period, version: 'plan', figure, unit, name, line }];
    }),
  );
}

type IndicatorOf = NonNullable<PlanReport['targets']>[number]['indicators'][number];

/** The figure that an indicator plans, and the key it stands under. */
function plannedFigure({ target, tracked }: IndicatorOf): { key: string; figure: PrintedFigure } {
  if (target === undefined) return { key: 'tracked', figure: tracked as PrintedFigure };
  if (target.kind !== 'range') return { key: 'target.value', figure: target.value };
  return { key: 'target', figure: { low: literalOf(target.low), high: literalOf(target.high) } };
}

function baseCells(report: PlanReport): Cell[] {
  const section = report.investment?.publicInvestment;
  if (section === undefined) return [];
  return basesOf(report).flatMap(({ base, path }) =>
    BASE_MEASURES.flatMap((measure): Cell[] => {
      const figure = base[measure];
      if (figure === undefined || figure === null) return [];
      const version = measure === 'plan' || measure === 'excluded' ? 'plan' : 'preliminary';
      const unit = measure === 'rate' ? '%' : section.unit;
      const line = lineOf(figure) ?? base.line;
      return [
        {
          path: `${path}.${measure}`,
          series: base.id,
          period: section.period,
          version,
          measure,
          figure,
          unit,
          name: base.name,
          line,
        },
      ];
    }),
  );
}

/** Which cell is wanted. `result` is the best telling that is no plan; no version, a plan only where there is no result. */
export interface Wanted {
  readonly series: string;
  readonly period: string;
  readonly version?: Version | 'result' | undefined;
  readonly measure: Measure | BaseMeasure;
}

/** Cells by some key of theirs, so that finding one does not search them all. */
export function groupCells(
  cells: readonly Cell[],
  keyOf: (cell: Cell) => string,
): ReadonlyMap<string, readonly Cell[]> {
  const groups = new Map<string, Cell[]>();
  for (const cell of cells) {
    const same = groups.get(keyOf(cell));
    if (same === undefined) groups.set(keyOf(cell), [cell]);
    else same.push(cell);
  }
  return groups;
}

/** The wanted cell: of several tellings the best, and of one telling printed twice the one without a hedge. */
export function findCell(index: ReadonlyMap<string, readonly Cell[]>, wanted: Wanted): Cell | undefined {
  const found = (index.get(placeKey(wanted)) ?? []).filter(({ version }) =>
    wanted.version === 'result' ? version !== 'plan' : wanted.version === undefined || version === wanted.version,
  );
  const rank = (cell: Cell) => PREFERENCE.indexOf(cell.version) * 2 + (isHedged(cell.figure) ? 1 : 0);
  return found.reduce<Cell | undefined>(
    (best, cell) => (best === undefined || rank(cell) < rank(best) ? cell : best),
    undefined,
  );
}

/** Where a figure belongs, whichever telling of it. */
export function placeKey({ series, period, measure }: Pick<Cell, 'series' | 'period' | 'measure'>): string {
  return `${series}@${period}#${measure}`;
}

function isHedged(figure: PrintedFigure): boolean {
  return detailsOf(figure).hedge !== undefined;
}

/** A printed figure as an audit reads it. */
export function auditFigure(cell: Omit<Cell, 'path' | 'series'>): Figure {
  const { figure, unit, line, version } = cell;
  return {
    ...pick(detailsOf(figure)),
    unit,
    status: STATUS[version],
    label: label(cell.name, cell.measure, cell.period, version === 'plan'),
    ...(line !== undefined && { line }),
  };
}

/** Of a figure in a report, what an audit knows. */
function pick({ against, reading, from, line, ...known }: FigureDetails): Figure {
  return known as Figure;
}

const PLAN: Readonly<Record<'vi' | 'en', string>> = { vi: 'kế hoạch', en: 'plan' };

/** What a figure is, in each language of its series. */
export function label(name: Name, measure: Measure | BaseMeasure, period: string, planned: boolean): Name {
  return Object.fromEntries(
    Object.entries(name).map(([language, text]) => {
      const spoken = language === 'vi' ? 'vi' : 'en';
      const when = [planned ? PLAN[spoken] : '', periodLabel(period, spoken)].filter(Boolean).join(' ');
      return [language, [text, MEASURE_NAMES[measure][spoken], when].filter(Boolean).join(', ')];
    }),
  );
}

export function literalOf(figure: PrintedFigure): string | undefined {
  return detailsOf(figure).literal;
}

function lineOf(figure: PrintedFigure): number | undefined {
  return detailsOf(figure).line;
}
