import { groupOf, groupTotals, totalOf } from './groups.js';
import { checkColumns, result } from './options.js';
import { PERCENT, powerOfTen } from './powers.js';
import { cutQuotient, type Whole } from './quotient.js';
import type { ColumnResult, DecimalColumn, Groups, ResultOptions } from './types.js';

/**
 * Shares that add up to 100 in every group, by the largest remainder (Hamilton): every share is cut down to its
 * decimals, and the units that are then missing go, one each, to the shares that lost most. A tie goes to the earlier
 * row.
 *
 * The definition is that of the scalar `roundShares`. Beside the result it needs 4 bytes a row, and some 30 bytes for
 * every row of the largest group.
 *
 * @param values levels in one unit, none below zero
 * @param groups the group of every row, numbered from 0; `undefined` for one group
 * @param options decimals of the result, and memory for it
 * @returns percent; missing where a value of the group is missing, and where one is negative or all are zero:
 * `undefinedCount` counts such rows
 * @throws MismatchedPartsError when there are more or fewer groups than rows
 * @throws InvalidOptionError when the number of a group is no whole number from 0 on, an option is not one of those
 * listed, or an argument is no column
 *
 * @example
 * toStrings(roundedShares(column([1, 1, 1, 5]), [0, 0, 0, 1], { decimals: 1 })) // => ['33.4', '33.3', '33.3', '100.0']
 */
export function roundedShares(values: DecimalColumn, groups: Groups, options: ResultOptions): ColumnResult {
  checkColumns(values);
  const { mantissas } = values;
  return result([values], options, (out, decimals) => {
    const totals = groupTotals(mantissas, groups);
    let undefinedCount = 0;
    for (const [group, rows] of rowsByGroup(groups, mantissas.length, totals.sums.length)) {
      const total = totalOf(totals, group);
      if (total > 0 && rows.every((row) => (mantissas[row] as number) >= 0)) {
        distribute(out, mantissas, rows, total, decimals + PERCENT);
      } else {
        for (const row of rows) out[row] = NaN;
        if (!Number.isNaN(total)) undefinedCount += rows.length;
      }
    }
    return undefinedCount;
  });
}

/** Every group that has rows, with its rows in their order: they are linked from the last on, every row to the next of its group. */
function* rowsByGroup(groups: Groups, rows: number, count: number): Iterable<readonly [group: number, rows: number[]]> {
  const first = new Uint32Array(count).fill(rows);
  const next = new Uint32Array(rows);
  for (let row = rows - 1; row >= 0; row -= 1) {
    const group = groupOf(groups, row);
    next[row] = first[group] as number;
    first[group] = row;
  }
  for (let group = 0; group < count; group += 1) {
    if (first[group] === rows) continue;
    const list: number[] = [];
    for (let row = first[group] as number; row < rows; row = next[row] as number) list.push(row);
    yield [group, list];
  }
}

/** Writes the shares of one group. */
function distribute(
  out: Float64Array,
  values: Float64Array,
  rows: readonly number[],
  total: Whole,
  digits: number,
): void {
  let left = powerOfTen(digits);
  const remainders: Whole[] = [];
  for (const row of rows) {
    const { quotient, remainder } = cutQuotient(values[row] as number, total, digits);
    out[row] = quotient;
    left -= quotient;
    remainders.push(remainder);
  }
  if (left === 0) return;
  const least = [...remainders].sort((a, b) => (a < b ? 1 : a > b ? -1 : 0))[left - 1] as Whole;
  let ties = left - remainders.filter((remainder) => remainder > least).length;
  rows.forEach((row, index) => {
    const remainder = remainders[index] as Whole;
    if (remainder < least || (remainder === least && ties === 0)) return;
    if (remainder === least) ties -= 1;
    out[row] = (out[row] as number) + 1;
  });
}
