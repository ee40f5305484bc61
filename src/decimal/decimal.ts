import { exact, type DecimalInput } from './input.js';
import { type Decimal, toExactDecimal } from './output.js';
import { type Parts, readParts } from './parts.js';
import { total } from './rational.js';

/**
 * Reads a number strictly and exactly.
 *
 * @param value a Decimal of any copy of decimal.js, a text, a number or a bigint
 * @returns a Decimal with all the digits that were given
 * @throws InvalidDecimalError for anything but a plain decimal: `"0x10"`, `"1_000"`, `" 1"`, `"1,5"`, `""`, NaN,
 * Infinity, integers beyond `Number.MAX_SAFE_INTEGER` given as a number, more than 1,000 characters, an exponent
 * beyond ±300
 *
 * @example
 * decimal('-1477.80') // => -1477.8
 * decimal(0.1).plus(decimal(0.2)) // => 0.3
 * decimal('1,5') // throws InvalidDecimalError
 */
export function decimal(value: DecimalInput): Decimal {
  return toExactDecimal(exact(value));
}

/**
 * Adds numbers exactly, whatever their magnitudes.
 *
 * @param values an array or a record of numbers in one unit
 * @throws InvalidDecimalError when a value is no number
 * @throws UndefinedMetricError when there is no value: nothing printed is not a total of zero
 *
 * @example
 * sum(['0.1', '0.2']) // => 0.3
 * sum({ agriculture: '13.1', industry: '64.9', services: '22' }) // => 100
 */
export function sum<const T extends Parts<T>>(values: T): Decimal {
  return toExactDecimal(total(readParts(values).values));
}
