import { checkColumns } from './options.js';
import { powerOfTen } from './powers.js';
import type { DecimalColumn } from './types.js';

/**
 * The values of a column as they are printed: all decimals of its scale, a point, no grouping, no exponent.
 *
 * @param values a column
 * @returns a text a row, null where the value is missing
 * @throws InvalidOptionError when the argument is no column
 *
 * @example
 * toStrings(column(['14.5', '-0.05', null])) // => ['14.50', '-0.05', null]
 */
export function toStrings(values: DecimalColumn): (string | null)[] {
  checkColumns(values);
  const { mantissas, scale } = values;
  const texts = new Array<string | null>(mantissas.length);
  for (let row = 0; row < mantissas.length; row += 1) {
    const mantissa = mantissas[row] as number;
    texts[row] = Number.isNaN(mantissa) ? null : print(mantissa, scale);
  }
  return texts;
}

function print(mantissa: number, scale: number): string {
  if (scale === 0) return String(mantissa);
  const digits = String(Math.abs(mantissa)).padStart(scale + 1, '0');
  const point = digits.length - scale;
  return `${mantissa < 0 ? '-' : ''}${digits.slice(0, point)}.${digits.slice(point)}`;
}

/**
 * The values of a column as the floats next to them, for charts and for libraries that take floats.
 *
 * @param values a column
 * @returns a float a row, NaN where the value is missing
 * @throws InvalidOptionError when the argument is no column
 *
 * @example
 * const rates = toNumbers(column(['14.5', null]));
 * rates[0] // => 14.5
 * Number.isNaN(rates[1]) // => true
 */
export function toNumbers(values: DecimalColumn): Float64Array {
  checkColumns(values);
  const { mantissas, scale } = values;
  const power = powerOfTen(scale);
  const numbers = new Float64Array(mantissas.length);
  for (let row = 0; row < numbers.length; row += 1) numbers[row] = (mantissas[row] as number) / power;
  return numbers;
}
