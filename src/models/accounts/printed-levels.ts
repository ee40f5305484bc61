import { convert, parseUnit, quantity, samePeriodLastYear } from '../../quantity/index.js';
import { type Cell, findCell, groupCells, literalOf, placeKey, readCells } from '../document/cells.js';
import type { PrintedFigure } from '../schema/figure.js';
import type { PlanReport } from '../schema/report.js';
import type { Series } from '../schema/series.js';
import { imbalances, type Measure, readWhole, type Whole } from './whole.js';

/** Levels by period, as an account has them. */
export type LevelsByPeriod = Record<string, string>;

/** The printed levels of a report, found by series. */
export interface PrintedLevels {
  readonly period: string;
  readonly previous: string;
  readonly cells: ReadonlyMap<string, readonly Cell[]>;
}

export function readPrintedLevels(report: PlanReport): PrintedLevels {
  const { period } = report;
  return { period, previous: samePeriodLastYear(period), cells: groupCells(readCells(report), placeKey) };
}

/** What is printed of a series as a result, in a unit of its measure. */
export function results(printed: PrintedLevels, series: Series | undefined, unit: string): LevelsByPeriod {
  if (series === undefined) return {};
  const found = [printed.previous, printed.period].flatMap((when) => {
    const cell = findCell(printed.cells, { series: series.id, period: when, version: 'result', measure: 'value' });
    const level = cell && inUnit(cell.figure, cell.unit, unit);
    return level === undefined ? [] : [[when, level] as const];
  });
  return Object.fromEntries(found);
}

/** What is printed of a series as a plan, by whose plan it is; `plan` where that is not said. */
export function plans(printed: PrintedLevels, series: Series, unit: string): Record<string, LevelsByPeriod> {
  const found = new Map<string, LevelsByPeriod>();
  for (const when of [printed.previous, printed.period]) {
    for (const cell of printed.cells.get(placeKey({ series: series.id, period: when, measure: 'value' })) ?? []) {
      const level = cell.version === 'plan' ? inUnit(cell.figure, cell.unit, unit) : undefined;
      const whose = (typeof cell.figure === 'string' ? undefined : cell.figure.against) ?? 'plan';
      if (level !== undefined) found.set(whose, { ...found.get(whose), [when]: level });
    }
  }
  return Object.fromEntries(found);
}

/** A printed number in another unit; undefined for a range, and for a unit that measures something else. */
export function inUnit(figure: PrintedFigure, from: string, to: string): string | undefined {
  const literal = literalOf(figure);
  if (literal === undefined || parseUnit(from).measure !== parseUnit(to).measure) return undefined;
  return convert(quantity(literal, from), to).value.toFixed();
}

/** A whole of an account, of whatever fields. */
export type Tree<Fields> = Fields & { complete?: boolean; parts?: Record<string, Tree<Fields>> };

/**
 * A tree of series as a whole of an account, with ids as keys. Printed levels are rounded: where they do not add up,
 * the parts stand beside their whole like "of which" items.
 */
export function treeOf<Fields extends object>(
  series: Series,
  fieldsOf: (series: Series) => Fields,
  measuresOf: (whole: Whole) => readonly Measure[],
): Tree<Fields> {
  const children = (series.children ?? []).map((child) => [child.id, treeOf(child, fieldsOf, measuresOf)] as const);
  const parts = Object.fromEntries(children);
  const whole = { ...fieldsOf(series), ...(children.length > 0 && { parts }) };
  const complete = series.complete !== false && imbalances(readWhole(whole, ''), measuresOf).length === 0;
  return { ...whole, ...(!complete && { complete }) };
}
