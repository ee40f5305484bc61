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
  const missing = levels.flatMap((level) => ('missing' in level ? level.missing : []));
  if (missing.length > 0) return { missing };
  return { value: sum(levels.flatMap((level) => ('value' in level ? [level.value] : []))) };
}

/** Multiplies exactly. */
export function times(...factors: readonly DecimalInput[]): Decimal {
  return toExactDecimal(product(factors.map(exact)));
}

/** Subtracts exactly. */
export function minus(a: DecimalInput, b: DecimalInput): Decimal {
  return toExactDecimal(subtract(exact(a), exact(b)));
}
