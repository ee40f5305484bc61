import { divide, multiply, ONE, type Rational } from '../decimal/rational.js';
import type { ReadRelation } from './document/read-document.js';
import { EMPTY, type Interval, isEmpty, WHOLE_LINE } from './interval/interval.js';
import { scale } from './interval/arithmetic.js';

/**
 * For every operand of a relation, the interval that the others imply, whatever it prints itself. Takes time in
 * proportion to the number of operands.
 *
 * @param intervals of the operands, each in its own unit
 * @returns intervals in the same units; all are empty when one of the given ones is
 */
export function implied(relation: ReadRelation, intervals: readonly Interval[]): readonly Interval[] {
  if (intervals.some(isEmpty)) return intervals.map(() => EMPTY);
  return relation.form
    .implied(toCommon(relation, intervals))
    .map((interval, index) => scale(interval, divide(ONE, scaleAt(relation, index))));
}

/** The interval that the others imply for one operand. */
export function impliedFor(relation: ReadRelation, index: number, intervals: readonly Interval[]): Interval {
  return implied(relation, intervals)[index] ?? WHOLE_LINE;
}

/**
 * Whether some numbers of the intervals satisfy a relation. Exact when its operands are independent of each other; when
 * one figure stands there twice, a relation that cannot hold may pass.
 *
 * @param intervals of the operands, each in its own unit
 */
export function isFeasible(relation: ReadRelation, intervals: readonly Interval[]): boolean {
  return !intervals.some(isEmpty) && relation.form.isFeasible(toCommon(relation, intervals));
}

/**
 * The exact value of one operand by the values of the others.
 *
 * @param values of the operands, each in its own unit; that of the one asked for is not looked at
 * @returns null when another value is missing, when they do not determine it, and when it is undefined
 */
export function pointValue(
  relation: ReadRelation,
  index: number,
  values: readonly (Rational | null)[],
): Rational | null {
  const common = values.map((value, operand) => (value === null ? null : multiply(value, scaleAt(relation, operand))));
  const value = relation.form.solve(common, index);
  return value === null ? null : divide(value, scaleAt(relation, index));
}

function toCommon(relation: ReadRelation, intervals: readonly Interval[]): readonly Interval[] {
  return intervals.map((interval, index) => scale(interval, scaleAt(relation, index)));
}

function scaleAt({ operands }: ReadRelation, index: number): Rational {
  return operands[index]?.scale ?? ONE;
}
