import { InvalidOptionError, show } from '../errors.js';
import { requireFields } from '../fields.js';
import { checkScale, memoryFor } from './options.js';
import { mantissaOf, refusal, widenScale } from './read.js';
import type { DecimalColumn } from './types.js';

/** The integers of a decimal, as Arrow and databases hold them: each stands for itself / 10^scale. */
export type DecimalIntegers =
  | readonly (bigint | null | undefined)[]
  | BigInt64Array
  | BigUint64Array
  | Int32Array
  | Uint32Array
  | Int16Array
  | Uint16Array
  | Int8Array
  | Uint8Array;

/** Decimals as texts or numbers, each read as the scalar functions read it. */
export type DecimalTexts = readonly (string | number | null | undefined)[] | Float64Array;

/** What a column is read from. Null, undefined and NaN are missing values. */
export type ColumnValues = DecimalTexts | DecimalIntegers;

/** How a column is read. */
export interface ColumnOptions {
  /**
   * Decimals of every value, a whole number from 0 to 15. Unless it is given: for texts and numbers the largest number
   * of decimals found, for integers 0.
   */
  readonly scale?: number | undefined;
  /** A column that is no longer needed and has at least as many rows: the new one takes its memory. */
  readonly into?: DecimalColumn | undefined;
}

/**
 * Reads a column strictly and exactly.
 *
 * Texts and numbers are values: plain decimals such as `"-1477.8"` or `"1.5e3"`, a number by its shortest decimal form.
 * Bigints and the elements of integer arrays are the integers of a decimal: with `scale: 2`, 12345n is 123.45. The two
 * are not mixed in one column. An integer array has no place for a missing value; set it in the column, as NaN.
 *
 * Real data: an empty cell of a table is no zero. It is refused as a text; give null.
 *
 * @param values an array of texts, numbers or bigints, or a typed array; null, undefined and NaN are missing
 * @param options the scale, where the values do not say it, and memory for the column
 * @throws InvalidDecimalError, naming the row counted from 0, for a value that is no plain decimal, has more decimals
 * than the scale, or is over 2^53 units of its last decimal
 * @throws InvalidOptionError when an option is not one of those listed, or `values` is no array
 *
 * @example
 * toStrings(column(['181000', '1477.8', null])) // => ['181000.0', '1477.8', null]
 * toStrings(column([14.5, -0.7], { scale: 2 })) // => ['14.50', '-0.70']
 * toStrings(column(new BigInt64Array([12345n]), { scale: 2 })) // => ['123.45']
 * column(['1477.8', '']) // throws InvalidDecimalError
 */
export function column(values: ColumnValues, options: ColumnOptions = {}): DecimalColumn {
  requireFields(options, '{ scale }');
  checkValues(values);
  if (options.scale !== undefined) checkScale(options.scale);
  const mantissas = memoryFor(values.length, options.into, ...(ArrayBuffer.isView(values) ? [values] : []));
  // −0 is a whole number too.
  const given = options.scale === undefined ? undefined : options.scale + 0;
  if (areIntegers(values)) {
    fillFromIntegers(mantissas, values);
    return { mantissas, scale: given ?? 0 };
  }
  const scale = given ?? scaleOf(values);
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row];
    mantissas[row] = isMissing(value) ? NaN : mantissaOf(value, scale, row);
  }
  return { mantissas, scale };
}

const MAX_ROWS = 2 ** 27;

/** A text or an object would pass for a column without rows. */
function checkValues(values: unknown): void {
  if (!Array.isArray(values) && !(ArrayBuffer.isView(values) && 'length' in values))
    throw new InvalidOptionError(`${show(values)} was given; expected an array of numbers.`, values);
  if (Number(values.length) > MAX_ROWS)
    throw new InvalidOptionError(
      `A column has at most ${MAX_ROWS} rows; read ${show(values.length)} in several.`,
      values,
    );
}

/** By its tag, which another realm's array has as well; an array by its first value. */
function areIntegers(values: ColumnValues): values is DecimalIntegers {
  if (ArrayBuffer.isView(values)) return /Int/i.test(Object.prototype.toString.call(values));
  return typeof (values as readonly unknown[]).find((value) => !isMissing(value)) === 'bigint';
}

function isMissing(value: unknown): value is null | undefined {
  return value === null || value === undefined || Number.isNaN(value);
}

function fillFromIntegers(mantissas: Float64Array, integers: DecimalIntegers): void {
  if (ArrayBuffer.isView(integers) && integers.BYTES_PER_ELEMENT < 8) return mantissas.set(integers as Int32Array);
  for (let row = 0; row < integers.length; row += 1) {
    const integer = integers[row];
    const mantissa = typeof integer === 'bigint' ? Number(integer) : NaN;
    if (!Number.isSafeInteger(mantissa) && !isMissing(integer)) {
      throw refusal(
        row,
        integer,
        'is no bigint up to 2^53; give the integers of a decimal as bigints, in a unit large enough',
      );
    }
    mantissas[row] = mantissa;
  }
}

function scaleOf(values: DecimalTexts): number {
  let scale = 0;
  for (const value of values) if (!isMissing(value)) scale = widenScale(scale, value);
  return scale;
}
