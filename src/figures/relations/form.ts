import type { Rational } from '../../decimal/rational.js';
import type { Interval } from '../interval/interval.js';

/**
 * The arithmetic of one relation. Its operands come in the order of `slotsOf`, the result first, in units that match.
 */
export interface Form {
  /** For every operand, the interval that the others imply. An operand that stands there twice counts as two. */
  readonly implied: (intervals: readonly Interval[]) => readonly Interval[];
  /** Whether some numbers of the intervals satisfy the relation; exact for operands that are independent. */
  readonly isFeasible: (intervals: readonly Interval[]) => boolean;
  /**
   * The value of one operand by the values of the others; null where one of them is missing, where they do not
   * determine it, and where it is undefined, as a rate on a base that is not above zero.
   */
  readonly solve: (values: readonly (Rational | null)[], index: number) => Rational | null;
}

/** For each item, the combination of all the others, in one pass each way. */
export function allButOne<T>(items: readonly T[], combine: (a: T, b: T) => T, neutral: T): readonly T[] {
  const before = running(items, combine, neutral);
  const after = running([...items].reverse(), combine, neutral).reverse();
  return items.map((_, index) => combine(before[index] ?? neutral, after[index] ?? neutral));
}

/** For each item, the combination of those before it. */
function running<T>(items: readonly T[], combine: (a: T, b: T) => T, neutral: T): T[] {
  let sum = neutral;
  return items.map((item) => {
    const before = sum;
    sum = combine(sum, item);
    return before;
  });
}

/** The values of all operands but one, in order; null when one of them is missing. */
export function othersOf(values: readonly (Rational | null)[], index: number): readonly Rational[] | null {
  const others = values.filter((value, other): value is Rational => other !== index && value !== null);
  return others.length === values.length - 1 ? others : null;
}
