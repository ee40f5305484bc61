import { isPlanningMetricsError } from '../../errors.js';
import type { Decimal } from '../../decimal/output.js';
import { freeze } from '../../freeze.js';
import { join } from '../check/walk.js';
import { type Level, readLevels } from './levels.js';

/** A cell that has no value, and why. */
export interface Gap {
  /** Where in the result: `sectors.industry.realGrowth`. */
  readonly path: string;
  /** Which levels are missing, or why the metric is undefined for those given. */
  readonly reason: string;
}

/** A cell to be computed. A function, so that nothing that a user may call a sector looks like one. */
export type Cell = () => { readonly value: string } | { readonly reason: string };

/** A result whose cells are still to be computed. */
export type SheetOf<T> = null extends T ? Cell : T extends object ? { readonly [K in keyof T]: SheetOf<T[K]> } : T;

const SHOWN = 3;

/** A cell: a formula of levels. Without one of them, or where the formula is undefined, it is a gap. */
export function cell<const Levels extends readonly Level[]>(
  levels: Levels,
  formula: (...values: { [K in keyof Levels]: Decimal }) => Decimal,
): Cell {
  return () => {
    // Of a total all parts may be missing, and every cell that needs it would list them all.
    const { values, missing } = readLevels(levels, SHOWN + 1);
    if (missing.length > 0) return { reason: missingLevels([...new Set(missing)]) };
    try {
      return { value: formula(...(values as unknown as { [K in keyof Levels]: Decimal })).toFixed() };
    } catch (error) {
      if (!isPlanningMetricsError(error) || error.code !== 'undefined-metric') throw error;
      return { reason: error.message };
    }
  };
}

function missingLevels(names: readonly string[]): string {
  return [...names.slice(0, SHOWN), ...(names.length > SHOWN ? ['…'] : [])].join('; ');
}

/** A cell that cannot be had whatever the levels are. */
export function emptyCell(reason: string): Cell {
  return () => ({ reason });
}

/** Computes all cells. The result is plain frozen data, with null for every gap and the gaps listed in its order. */
export function settle<Result extends { readonly gaps: readonly Gap[] }>(sheet: SheetOf<Omit<Result, 'gaps'>>): Result {
  const gaps: Gap[] = [];
  const fields = settleField(sheet, '', gaps) as Omit<Result, 'gaps'>;
  return freeze({ ...fields, gaps } as unknown as Result);
}

function settleField(value: unknown, path: string, gaps: Gap[]): unknown {
  if (typeof value === 'function') {
    const outcome = (value as Cell)();
    if ('value' in outcome) return outcome.value;
    gaps.push({ path, reason: outcome.reason });
    return null;
  }
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([key, inner]) => [key, settleField(inner, join(path, key), gaps)]);
  return Object.fromEntries(fields);
}
