import { InvalidOptionError, show } from '../errors.js';
import { checkRows } from './options.js';
import { toBigInt, type Whole } from './quotient.js';
import type { Groups } from './types.js';

/** Ids may have gaps, as codes do; an id beyond this and the number of rows is no number of a group. */
const MAX_GROUPS = 2 ** 24;

/** The sum of a column in every group. */
export interface GroupTotals {
  /** By group; NaN where a value is missing, and where the sum stands in `great`. */
  readonly sums: Float64Array;
  /** The sums that left the safe integers on their way. */
  readonly great: ReadonlyMap<number, bigint>;
}

/** How many groups there are: one more than the highest id. Throws unless every id is a whole number from 0 on. */
function countGroups(groups: Groups, rows: number): number {
  if (groups === undefined) return 1;
  checkRows(groups, rows);
  const limit = Math.max(rows, MAX_GROUPS);
  let count = 0;
  for (let row = 0; row < rows; row += 1) {
    const id = groups[row] as number;
    if (!(typeof id === 'number' && id >= 0 && id < limit && id === Math.trunc(id))) {
      throw new InvalidOptionError(
        `The group of row ${row} is ${show(id)}; expected a whole number from 0 to ${limit - 1}.`,
        id,
      );
    }
    if (id >= count) count = id + 1;
  }
  return count;
}

/** Adds up a column exactly, by group. A group with a missing value has no sum: it would be that of the others. */
export function groupTotals(mantissas: Float64Array, groups: Groups): GroupTotals {
  const sums = new Float64Array(countGroups(groups, mantissas.length));
  const great = new Map<number, bigint>();
  for (let row = 0; row < mantissas.length; row += 1) {
    const group = groupOf(groups, row);
    const sum = (sums[group] as number) + (mantissas[row] as number);
    if (Math.abs(sum) > Number.MAX_SAFE_INTEGER) {
      great.set(group, (great.get(group) ?? 0n) + toBigInt(sums[group] as number) + toBigInt(mantissas[row] as number));
      sums[group] = 0;
    } else {
      sums[group] = sum;
    }
  }
  for (const [group, carried] of great) {
    const rest = sums[group] as number;
    if (Number.isNaN(rest)) great.delete(group);
    else great.set(group, carried + toBigInt(rest));
    sums[group] = NaN;
  }
  return { sums, great };
}

export function groupOf(groups: Groups, row: number): number {
  return groups === undefined ? 0 : (groups[row] as number);
}

export function totalOf({ sums, great }: GroupTotals, group: number): Whole {
  return great.get(group) ?? (sums[group] as number);
}
