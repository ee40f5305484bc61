import { requireFields } from '../fields.js';
import type { DecimalInput } from '../decimal/input.js';
import { lineOf, NUMBER } from './line.js';
import { formatNumber } from './number-format.js';
import { type NumberOptions, parseNumber, type TolerantNumber } from './number.js';
import { unitAt, unitRefusal, withUnit } from './unit.js';

const BEGINNING = new RegExp(`^[-−+]?${NUMBER}`, 'u');

/** A quantity as plain data: `quantity(value, unit)` computes with it, and a figure of an audit may have both. */
export interface PlainQuantity {
  /** The canonical literal with all printed digits: `"1477.80"`. */
  readonly value: string;
  /** The canonical unit: `"million USD"`. */
  readonly unit: string;
}

/**
 * Reads a number with its unit: "1.477,8 triệu USD".
 *
 * @param text a number and a unit, and nothing else
 * @param options with `tolerant`, the slips that {@link parseNumber} knows are read, and each is reported
 * @returns literal and canonical unit; with `tolerant`, the slips too
 * @throws InvalidDecimalError when the text does not begin with a number in Vietnamese style
 * @throws InvalidUnitError when the number is not followed by a unit, and by that alone
 *
 * @example
 * parseQuantity('1.477,8 triệu USD') // => { value: '1477.8', unit: 'million USD' }
 * parseQuantity('33,2 giường/10.000 dân') // => { value: '33.2', unit: 'bed/10000 person' }
 * parseQuantity('1.9 triệu thuê bao', { tolerant: true })
 * // => { value: '1.9', unit: 'million subscriber', slips: [{ slip: 'decimal-point', at: 1, readings: ['1.9'] }] }
 */
export function parseQuantity(text: string, options?: { readonly tolerant?: false | undefined }): PlainQuantity;
export function parseQuantity(text: string, options: { readonly tolerant: true }): PlainQuantity & TolerantNumber;
export function parseQuantity(text: string, options: NumberOptions = {}): PlainQuantity {
  const [printed = text] = typeof text === 'string' ? (BEGINNING.exec(text) ?? []) : [];
  const number = parseNumber(printed, options);
  const { line } = lineOf(text);
  const { unit, end } = unitAt(text, line, printed.length);
  if (end < line.length) unitRefusal(text);
  return Object.freeze(
    typeof number === 'string' ? { value: number, unit } : { value: number.value, unit, slips: number.slips },
  );
}

/**
 * Writes a quantity as Vietnamese documents print it.
 *
 * @param quantity a value and its canonical unit, also a `Quantity` of the main entry
 * @param decimals how many to print, rounded half away from zero; without it, the digits that were given
 * @throws InvalidDecimalError when the value is no number
 * @throws InvalidUnitError when the unit has no Vietnamese name here
 * @throws InvalidOptionError when `decimals` is not a whole number from 0 to 20
 *
 * @example
 * formatQuantity(quantity('181', 'trillion VND')) // => '181 nghìn tỷ đồng'
 * formatQuantity({ value: '14.5', unit: '%' }) // => '14,5%'
 */
export function formatQuantity(
  quantity: { readonly value: DecimalInput; readonly unit: string },
  decimals?: number,
): string {
  requireFields(quantity, 'a quantity, { value, unit }');
  return withUnit(formatNumber(quantity.value, decimals), quantity.unit);
}
