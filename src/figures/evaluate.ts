import { divide, multiply, ONE, type Rational } from '../decimal/rational.js';
import type { ReadRelation } from './document/read-document.js';
import { above, below, ENDS, type Enclosures, writeEnd } from './interval/enclosure.js';
import { EMPTY, type Interval, intersect, isEmpty } from './interval/interval.js';
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
    .map((interval, index) => toOwn(relation, index, interval));
}

/** The interval that the others imply for one operand. */
export function impliedFor(relation: ReadRelation, index: number, intervals: readonly Interval[]): Interval {
  if (intervals.some(isEmpty)) return EMPTY;
  return toOwn(relation, index, relation.form.impliedFor(toCommon(relation, intervals), index));
}

/**
 * Whether some numbers of the intervals satisfy a relation. Exact when its operands are independent of each other; when
 * one figure stands there twice, a relation that cannot hold may pass.
 *
 * @param intervals of the operands, each in its own unit
 */
export function isFeasible(relation: ReadRelation, intervals: readonly Interval[]): boolean {
  const { image } = relation.form;
  return !isEmpty(intersect(intervals[image] as Interval, impliedFor(relation, image, intervals)));
}

/**
 * Floats around what {@link implied} gives, as far as floats tell.
 *
 * @param known floats around the intervals of the operands, each in its own unit; changed
 * @param into is written, in the same units
 * @returns whether there is a way; without one nothing is written
 */
export function encloseImplied({ form, scales }: ReadRelation, known: Enclosures, into: Enclosures): boolean {
  if (form.enclose === null) return false;
  scales?.forEach(({ n, d }, index) => rescale(known, index, Number(n), Number(d)));
  form.enclose(known, into);
  scales?.forEach(({ n, d }, index) => rescale(into, index, Number(d), Number(n)));
  return true;
}

/** Multiplies the floats of one operand. */
function rescale(floats: Enclosures, index: number, factor: number, divisor: number): void {
  if (factor === divisor) return;
  // Powers of ten beyond are no floats themselves.
  const isExact = factor <= 1e22 && divisor <= 1e22;
  for (let at = index * ENDS; at < (index + 1) * ENDS; at += 2) {
    const lower = below(below((floats[at] as number) * factor) / divisor);
    const upper = above(above((floats[at + 1] as number) * factor) / divisor);
    if (isExact) writeEnd(floats, at, lower, upper);
    else floats[at] = floats[at + 1] = NaN;
  }
}

/**
 * The exact value of one operand by the values of the others.
 *
 * @param values of the operands, each in its own unit; that of the one asked for is not looked at
 * @returns null when another value is missing, when they do not determine it, and when it is undefined
 */
export function pointValue(
  { form, scales }: ReadRelation,
  index: number,
  values: readonly (Rational | null)[],
): Rational | null {
  if (scales === null) return form.solve(values, index);
  const common = values.map((value, operand) => (value === null ? null : multiply(value, scales[operand] as Rational)));
  const value = form.solve(common, index);
  return value === null ? null : divide(value, scales[index] as Rational);
}

function toCommon({ scales }: ReadRelation, intervals: readonly Interval[]): readonly Interval[] {
  return scales === null ? intervals : intervals.map((interval, index) => scale(interval, scales[index] as Rational));
}

function toOwn({ scales }: ReadRelation, index: number, interval: Interval): Interval {
  return scales === null ? interval : scale(interval, divide(ONE, scales[index] as Rational));
}
