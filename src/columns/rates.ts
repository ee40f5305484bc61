import { formulaOf } from './kernel.js';
import { checkColumns, result } from './options.js';
import { PERCENT } from './powers.js';
import { ratioByRow } from './ratio.js';
import type { ColumnResult, DecimalColumn, ResultOptions } from './types.js';

/**
 * Growth rates, row by row: the change of a level, in percent of the earlier level (tốc độ tăng).
 *
 * The definition is that of the scalar `growthRate`, and every result is that one rounded to `decimals`.
 *
 * @param current the later levels
 * @param previous the earlier levels, in the same unit; scales may differ
 * @param options decimals of the result, and memory for it
 * @returns percent; missing where a level is missing, and where the earlier level is zero or negative, which
 * `undefinedCount` counts
 * @throws MismatchedPartsError when the columns differ in length
 * @throws InvalidOptionError when an option is not one of those listed, or an argument is no column
 * @throws InvalidDecimalError when a result has over 2^53 units of its last decimal
 *
 * @example
 * const rates = growthRates(column(['103500', '5', null]), column(['88700', '0', '4']), { decimals: 1 });
 * toStrings(rates) // => ['16.7', null, null]
 * rates.undefinedCount // => 1
 */
export function growthRates(current: DecimalColumn, previous: DecimalColumn, options: ResultOptions): ColumnResult {
  return rates('change', current, previous, PERCENT, options);
}

/**
 * Attainment rates, row by row: the actual level in percent of the plan ("đạt 100,2% kế hoạch").
 *
 * @param actual the levels reached
 * @param plan the levels planned, in the same unit; scales may differ
 * @param options decimals of the result, and memory for it
 * @returns percent; missing where a level is missing, and where the plan is zero or negative, which `undefinedCount`
 * counts
 * @throws the errors of {@link growthRates}
 *
 * @example
 * const rates = attainmentRates(column(['15295', '111200']), column(['15040', '201700']), { decimals: 1 });
 * toStrings(rates) // => ['101.7', '55.1']
 */
export function attainmentRates(actual: DecimalColumn, plan: DecimalColumn, options: ResultOptions): ColumnResult {
  return rates('level', actual, plan, PERCENT, options);
}

/**
 * A part in percent of its whole, row by row: coverage, disbursement, share of a whole that stands in a column, and the
 * growth index ("bằng 83,4% năm 2023").
 *
 * @param part the parts
 * @param whole the wholes, in the same unit; scales may differ
 * @param options decimals of the result, and memory for it
 * @returns percent; missing where a level is missing, and where the whole is zero or negative, which `undefinedCount`
 * counts
 * @throws the errors of {@link growthRates}
 *
 * @example
 * toStrings(percentOf(column(['12760']), column(['15295']), { decimals: 1 })) // => ['83.4']
 */
export function percentOf(part: DecimalColumn, whole: DecimalColumn, options: ResultOptions): ColumnResult {
  return rates('level', part, whole, PERCENT, options);
}

/**
 * A total per head of the population, row by row (bình quân đầu người); any other quotient of two columns as well.
 *
 * @param total the totals
 * @param population the number of people
 * @param options decimals of the result, and memory for it
 * @returns the unit of `total` per person; missing where a value is missing, and where the population is zero or
 * negative, which `undefinedCount` counts
 * @throws the errors of {@link growthRates}
 *
 * @example
 * toStrings(perCapita(column(['181000000']), column(['1925000']), { decimals: 2 })) // => ['94.03']
 */
export function perCapita(total: DecimalColumn, population: DecimalColumn, options: ResultOptions): ColumnResult {
  return rates('level', total, population, 0, options);
}

function rates(
  of: 'level' | 'change',
  current: DecimalColumn,
  base: DecimalColumn,
  shift: number,
  options: ResultOptions,
): ColumnResult {
  checkColumns(current, base);
  return result([current, base], options, (out, decimals) =>
    ratioByRow(out, formulaOf(of, current, base, decimals + shift)),
  );
}
