import { type GroupTotals, groupOf, totalOf } from './groups.js';
import { type Formula, runByGroup, runByRow } from './kernel.js';
import { roundedQuotient, toBigInt, type Whole } from './quotient.js';
import type { Groups } from './types.js';

/** Fills `out` with every row over its second term, and returns how many rows are undefined. */
export function ratioByRow(out: Float64Array, formula: Formula): number {
  return fill(
    out,
    formula,
    (row) => formula.second[row] as number,
    (row) => runByRow(out, formula, row),
  );
}

/** The same, every row over the total of its group. */
export function ratioByGroup(out: Float64Array, formula: Formula, totals: GroupTotals, groups: Groups): number {
  const baseOf = (row: number): Whole => totalOf(totals, groupOf(groups, row));
  return fill(out, formula, baseOf, (row) => runByGroup(out, formula, totals.sums, groups, row));
}

/** Has `run` compute the rows that it can, and computes the others one by one. */
function fill(
  out: Float64Array,
  formula: Formula,
  baseOf: (row: number) => Whole,
  run: (from: number) => number,
): number {
  let undefinedCount = 0;
  for (let row = run(0); row < out.length; row = run(row + 1)) {
    const base = baseOf(row);
    const numerator = numeratorOf(formula, row);
    if (Number.isNaN(base) || Number.isNaN(numerator)) {
      out[row] = NaN;
    } else if (base <= 0) {
      out[row] = NaN;
      undefinedCount += 1;
    } else {
      out[row] = roundedQuotient(numerator, base, formula.exponent, row);
    }
  }
  return undefinedCount;
}

/** NaN where a term is missing. The float is exact where it is a safe integer; kernel.ts says why. */
function numeratorOf({ first, second, firstFactor, secondFactor }: Formula, row: number): Whole {
  const a = first[row] as number;
  const b = second[row] as number;
  const numerator = a * firstFactor - b * secondFactor;
  if (Number.isNaN(numerator) || Number.isSafeInteger(numerator)) return numerator;
  return toBigInt(a) * BigInt(firstFactor) - toBigInt(b) * BigInt(secondFactor);
}
