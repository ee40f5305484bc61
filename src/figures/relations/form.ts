import type { Rational } from '../../decimal/rational.js';
import type { Interval } from '../interval/interval.js';
import type { Enclose } from './enclosed-forms.js';

/**
 * The arithmetic of one relation. Its operands come in the order of `slotsOf`, the result first, in units that match.
 */
export interface Form {
  /** For every operand, the interval that the others imply. An operand that stands there twice counts as two. */
  readonly implied: (intervals: readonly Interval[]) => readonly Interval[];
  /** The same for one operand. */
  readonly impliedFor: (intervals: readonly Interval[], index: number) => Interval;
  /** The same for every operand in floats; null where only fractions tell. */
  readonly enclose: Enclose | null;
  /**
   * The operand whose implied interval is the image of the others: some numbers satisfy the relation where it meets its
   * own, exactly so for operands that are independent.
   */
  readonly image: number;
  /**
   * The value of one operand by the values of the others; null where one of them is missing, where they do not
   * determine it, and where it is undefined, as a rate on a base that is not above zero.
   */
  readonly solve: Solve;
}

export type Solve = (values: readonly (Rational | null)[], index: number) => Rational | null;

/** A form by what it implies, with no quicker way to a part of that. */
export function formBy(implied: Form['implied'], solve: Solve = () => null): Form {
  const impliedFor: Form['impliedFor'] = (intervals, index) => implied(intervals)[index] as Interval;
  return { implied, impliedFor, enclose: null, image: 0, solve };
}

/** For each item, the combination of all the others, in one pass each way; of a single item, what is neutral. */
export function allButOne<T>(items: readonly T[], combine: (a: T, b: T) => T, neutral: T): readonly T[] {
  const before = running(items, combine);
  const after = running([...items].reverse(), combine).reverse();
  return items.map((_, index) => {
    const others = both(before[index], after[index], combine);
    return others === undefined ? neutral : others;
  });
}

/** For each item, the combination of those before it; undefined for the first. */
function running<T>(items: readonly T[], combine: (a: T, b: T) => T): (T | undefined)[] {
  let sum: T | undefined;
  return items.map((item) => {
    const before = sum;
    sum = both(sum, item, combine);
    return before;
  });
}

function both<T>(a: T | undefined, b: T | undefined, combine: (a: T, b: T) => T): T | undefined {
  if (a === undefined) return b;
  return b === undefined ? a : combine(a, b);
}
