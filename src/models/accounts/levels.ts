import { decimal, sum } from '../../decimal/decimal.js';
import { type DecimalInput, exact } from '../../decimal/input.js';
import { type Decimal, toExactDecimal } from '../../decimal/output.js';
import { product, subtract } from '../../decimal/rational.js';

/** A level of an account, or, where it is not known, which ones are missing. */
export type Level = { readonly value: Decimal } | { readonly missing: readonly string[] };

/** A level now and at the earlier period. */
export interface Pair {
  readonly now: Level;
  readonly before: Level;
}

/** A level that an account gives, or leaves out. */
export function givenLevel(value: DecimalInput | undefined, path: string): Level {
  return value === undefined ? { missing: [`${path} is not given`] } : { value: decimal(value) };
}

/** The level of a whole from those of its parts: not known unless all of them are. */
export function sumLevels(levels: readonly Level[]): Level {
  const { values, missing } = readLevels(levels, Infinity);
  return missing.length > 0 ? { missing } : { value: sum(values) };
}

/** The values of the levels that are known, and what is missing of the others, at most so many of each. */
export function readLevels(
  levels: readonly Level[],
  most: number,
): { readonly values: readonly Decimal[]; readonly missing: readonly string[] } {
  const values: Decimal[] = [];
  const missing: string[] = [];
  for (const level of levels) {
    if ('value' in level) values.push(level.value);
    else missing.push(...level.missing.slice(0, most));
  }
  return { values, missing };
}

/** Multiplies exactly. */
export function times(...factors: readonly DecimalInput[]): Decimal {
  return toExactDecimal(product(factors.map(exact)));
}

/** Subtracts exactly. */
export function minus(a: DecimalInput, b: DecimalInput): Decimal {
  return toExactDecimal(subtract(exact(a), exact(b)));
}
