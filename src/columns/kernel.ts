import { powerOfTen } from './powers.js';
import type { DecimalColumn, Groups } from './types.js';

/** What a rate is made of, in every row: (first · firstFactor − second · secondFactor) / base · 10^exponent. */
export interface Formula {
  readonly first: Float64Array;
  readonly second: Float64Array;
  /** Powers of ten that bring both to one scale. A second factor of 0 leaves the second out. */
  readonly firstFactor: number;
  readonly secondFactor: number;
  readonly exponent: number;
  /** 10^exponent, off the tie. */
  readonly factor: number;
  /** The greatest numerator for which floats give the exact result. */
  readonly limit: number;
}

/** Adding and subtracting it rounds a float of up to 2^51 to a whole number. */
const TO_WHOLE = 1.5 * 2 ** 52;
/** Moves a tie off the middle, away from zero, and is too little to move anything else across it. */
const OFF_THE_TIE = 1 + 2 ** -51;
/** Up to here a numerator leaves room for that. */
const MAX_NUMERATOR = 2 ** 49;

/*
 * Why floats give the exact result here. Let t = n/d be the true quotient of whole numbers, |n| ≤ 2^49 and d > 0.
 * Computed is numerator · (OFF_THE_TIE · 10^exponent) / base: three roundings, so t · (1 + 4u) but for a relative error
 * of 3u, where u = 2^-53. A tie, t = h + 1/2, is still beyond h + 1/2 by nearly 2u before the last rounding, more than
 * half a unit in the last place, and so after it. Any other t is 1/2d or more from the middle, which is at least
 * 1/(2n + 1) of it, over 7u, and stays on its side. Hence the nearest whole number is t rounded half away from zero.
 *
 * The numerator is exact: only a term that was scaled up can leave 2^53; it is even then, and as the difference is small
 * it is below 2^54. With a negative exponent, n is the numerator alone and d is base · 10^-exponent.
 *
 * The loops stop at the first row that is out of reach: missing, undefined, or too great. A call inside a loop, even one
 * that is never made, would cost it a third of its speed.
 */

/** A level, or the change of a level, over a base of the scale of `previous`, in units of 10^-digits. */
export function formulaOf(
  of: 'level' | 'change',
  current: DecimalColumn,
  previous: DecimalColumn,
  digits: number,
): Formula {
  const scale = of === 'change' ? Math.max(current.scale, previous.scale) : current.scale;
  const exponent = digits + previous.scale - scale;
  const power = powerOfTen(Math.abs(exponent));
  return {
    first: current.mantissas,
    second: previous.mantissas,
    firstFactor: powerOfTen(scale - current.scale),
    secondFactor: of === 'change' ? powerOfTen(scale - previous.scale) : 0,
    exponent,
    factor: exponent < 0 ? OFF_THE_TIE / power : OFF_THE_TIE * power,
    limit: exponent < 0 ? MAX_NUMERATOR : MAX_NUMERATOR / power,
  };
}

/** Computes the rows from one on, each over its second term, and returns the first row that it could not do. */
export function runByRow(out: Float64Array, formula: Formula, from: number): number {
  const { first, second, firstFactor, secondFactor, factor, limit } = formula;
  // Bundlers make a variable of the constant, and the loop would read it anew in every row.
  const toWhole = TO_WHOLE;
  let row = from;
  for (; row < out.length; row += 1) {
    const base = second[row] as number;
    const numerator = (first[row] as number) * firstFactor - base * secondFactor;
    if (!(Math.abs(numerator) <= limit && base > 0)) break;
    out[row] = (numerator * factor) / base + toWhole - toWhole;
  }
  return row;
}

/** The same, each row over the base of its group. */
export function runByGroup(
  out: Float64Array,
  formula: Formula,
  bases: Float64Array,
  groups: Groups,
  from: number,
): number {
  const { first, second, firstFactor, secondFactor, factor, limit } = formula;
  const toWhole = TO_WHOLE;
  let row = from;
  for (; row < out.length; row += 1) {
    const base = bases[groups === undefined ? 0 : (groups[row] as number)] as number;
    const numerator = (first[row] as number) * firstFactor - (second[row] as number) * secondFactor;
    if (!(Math.abs(numerator) <= limit && base > 0)) break;
    out[row] = (numerator * factor) / base + toWhole - toWhole;
  }
  return row;
}
