import { exact, type DecimalInput } from './input.js';
import { type Decimal, fromDigits } from './output.js';
import { checkDecimals, printDigits, type RoundingMode, roundToDigits } from './rounding.js';

/**
 * Rounds a number to a number of decimals.
 *
 * Applied to a result of this library it gives the correctly rounded true value, in every mode, up to 20 decimals:
 * there is no double rounding.
 *
 * @param value the number, a result of this library or any other
 * @param decimals a whole number from 0 to 20
 * @param mode `half-up` (half away from zero) unless told otherwise
 * @throws InvalidDecimalError when `value` is no number
 * @throws InvalidOptionError when `decimals` or `mode` is not one of those listed
 *
 * @example
 * round('2.345', 2) // => 2.35
 * round('-2.345', 2) // => -2.35
 * round('2.345', 2, 'half-even') // => 2.34
 * round(growthRate('103500', '88700'), 1) // => 16.7
 */
export function round(value: DecimalInput, decimals: number, mode: RoundingMode = 'half-up'): Decimal {
  checkDecimals(decimals);
  return fromDigits(roundToDigits(exact(value), decimals, mode), decimals);
}

/**
 * Rounds a number and writes it as it is printed, with all its decimals.
 *
 * The decimal mark is a point, there is no grouping and no exponent, and a zero has no minus sign.
 *
 * @param value the number, a result of this library or any other
 * @param decimals a whole number from 0 to 20
 * @param mode `half-up` (half away from zero) unless told otherwise
 * @throws InvalidDecimalError when `value` is no number
 * @throws InvalidOptionError when `decimals` or `mode` is not one of those listed
 *
 * @example
 * literal('14.5', 2) // => '14.50'
 * literal('-0.04', 1) // => '0.0'
 */
export function literal(value: DecimalInput, decimals: number, mode: RoundingMode = 'half-up'): string {
  checkDecimals(decimals);
  return printDigits(roundToDigits(exact(value), decimals, mode), decimals);
}
