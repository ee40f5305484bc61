import { groupTotals } from './groups.js';
import { formulaOf } from './kernel.js';
import { checkColumns, result } from './options.js';
import { PERCENT } from './powers.js';
import { ratioByGroup } from './ratio.js';
import type { ColumnResult, DecimalColumn, Groups, ResultOptions } from './types.js';

/**
 * Structure: every row in percent of the total of its group (cơ cấu, tỷ trọng).
 *
 * Every share is rounded on its own, so the shares of a group may add up to 100.1; see {@link roundedShares}.
 *
 * Real data: the total of a group in which a value is missing is not known, so all its shares are missing. Where a
 * missing row means that there is nothing, give it as 0. For parts of a total that is published, use {@link percentOf}.
 *
 * @param values levels in one unit
 * @param groups the group of every row, numbered from 0 (a province, a period, both); `undefined` for one group
 * @param options decimals of the result, and memory for it
 * @returns percent; missing where a value of the group is missing, and where the total of the group is zero or
 * negative: `undefinedCount` counts such rows
 * @throws MismatchedPartsError when there are more or fewer groups than rows
 * @throws InvalidOptionError when the number of a group is no whole number from 0 on, an option is not one of those
 * listed, or an argument is no column
 * @throws InvalidDecimalError when a result has over 2^53 units of its last decimal
 *
 * @example
 * const sectors = column(['23711', '117469', '39820', '30', '10']);
 * toStrings(shares(sectors, [0, 0, 0, 1, 1], { decimals: 1 })) // => ['13.1', '64.9', '22.0', '75.0', '25.0']
 */
export function shares(values: DecimalColumn, groups: Groups, options: ResultOptions): ColumnResult {
  checkColumns(values);
  return result([values], options, (out, decimals) => {
    const formula = formulaOf('level', values, values, decimals + PERCENT);
    return ratioByGroup(out, formula, groupTotals(values.mantissas, groups), groups);
  });
}

/**
 * Contributions to growth: how many points of the growth of its group come from each row,
 * (currentᵢ − previousᵢ) / Σprevious (đóng góp vào tăng trưởng, điểm phần trăm).
 *
 * The definition is that of the scalar `contributions`: levels at constant prices, and all parts of the whole.
 *
 * @param current the later levels
 * @param previous the earlier levels, in the same unit; scales may differ
 * @param groups the group of every row, numbered from 0; `undefined` for one group
 * @param options decimals of the result, and memory for it
 * @returns percentage points; missing where a level of the row or an earlier level of the group is missing, and where
 * the earlier total of the group is zero or negative: `undefinedCount` counts such rows
 * @throws MismatchedPartsError when the columns and the groups differ in length
 * @throws InvalidOptionError when the number of a group is no whole number from 0 on, an option is not one of those
 * listed, or an argument is no column
 * @throws InvalidDecimalError when a result has over 2^53 units of its last decimal
 *
 * @example
 * toStrings(contributions(column([72, 42]), column([60, 40]), undefined, { decimals: 2 })) // => ['12.00', '2.00']
 */
export function contributions(
  current: DecimalColumn,
  previous: DecimalColumn,
  groups: Groups,
  options: ResultOptions,
): ColumnResult {
  checkColumns(current, previous);
  return result([current, previous], options, (out, decimals) => {
    const formula = formulaOf('change', current, previous, decimals + PERCENT);
    return ratioByGroup(out, formula, groupTotals(previous.mantissas, groups), groups);
  });
}
