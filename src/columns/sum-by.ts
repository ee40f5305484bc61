import { groupOf, groupTotals, totalOf } from './groups.js';
import { checkColumns, result } from './options.js';
import { roundedQuotient } from './quotient.js';
import type { ColumnResult, DecimalColumn, Groups, ResultOptions } from './types.js';

/**
 * Sums by group, added up exactly and rounded once.
 *
 * Real data: a sum of which a part is missing is not the sum of the others, so it is missing. Where a missing row means
 * that there is nothing, give it as 0.
 *
 * @param values levels in one unit
 * @param groups the group of every row, numbered from 0; `undefined` for one group
 * @param options decimals of the sums, and memory for them
 * @param options.decimals decimals of the sums
 * @returns a column with a row for every group, 0 to the highest number; missing where a value of the group is missing,
 * and where a group has no row, which `undefinedCount` counts
 * @throws MismatchedPartsError when there are more or fewer groups than rows
 * @throws InvalidOptionError when the number of a group is no whole number from 0 on, an option is not one of those
 * listed, or an argument is no column
 * @throws InvalidDecimalError when a sum has over 2^53 units of its last decimal
 *
 * @example
 * toStrings(sumBy(column(['0.1', '0.2', '7']), [0, 0, 1], { decimals: 1 })) // => ['0.3', '7.0']
 */
export function sumBy(values: DecimalColumn, groups: Groups, options: ResultOptions): ColumnResult {
  checkColumns(values);
  const totals = groupTotals(values.mantissas, groups);
  const fill = (out: Float64Array, decimals: number): number => {
    const used = new Uint8Array(out.length);
    for (let row = 0; row < values.mantissas.length; row += 1) used[groupOf(groups, row)] = 1;
    // Numbers of groups may have wide gaps, which cost next to nothing.
    out.fill(NaN);
    let empty = 0;
    for (let group = 0; group < out.length; group += 1) {
      if (used[group] === 0) empty += 1;
      else {
        const total = totalOf(totals, group);
        if (!Number.isNaN(total)) out[group] = roundedQuotient(total, 1, decimals - values.scale, group);
      }
    }
    return empty;
  };
  return result([values], options, fill, totals.sums.length);
}
