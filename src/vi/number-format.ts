import { InvalidOptionError } from '../errors.js';
import { exact, type DecimalInput } from '../decimal/input.js';
import { powerOfTen } from '../decimal/rational.js';
import { refuse } from './refuse.js';

/**
 * Writes a number as Vietnamese documents print it: points group thousands, a comma is the decimal mark.
 *
 * The same as `Intl.NumberFormat('vi-VN')`, but exact for numbers of any length, and a zero has no minus sign.
 *
 * @param value the number; a text keeps its printed digits
 * @param decimals how many to print, 0 to 20, rounded half away from zero; without it, the digits that were given
 * @throws InvalidDecimalError when `value` is no number
 * @throws InvalidOptionError when `decimals` is not a whole number from 0 to 20
 *
 * @example
 * formatNumber('1477.8') // => '1.477,8'
 * formatNumber('22.0') // => '22,0'
 * formatNumber(1234567.25, 1) // => '1.234.567,3'
 */
export function formatNumber(value: DecimalInput, decimals?: number): string {
  const { n, d } = exact(value);
  const places = decimals ?? d.toString().length - 1;
  if (decimals !== undefined && !(Number.isInteger(decimals) && decimals >= 0 && decimals <= 20)) {
    refuse(InvalidOptionError, decimals, 'decimals cannot be printed', 'a whole number from 0 to 20');
  }
  const size = n < 0n ? -n : n;
  const rounded = (size * powerOfTen(places) * 2n + d) / (d * 2n);
  const digits = rounded.toString().padStart(places + 1, '0');
  const split = digits.length - places;
  const whole = digits.slice(0, split).replace(/\B(?=(?:\d{3})+$)/g, '.');
  return `${n < 0n && rounded > 0n ? '-' : ''}${whole}${places > 0 ? `,${digits.slice(split)}` : ''}`;
}
