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
  const others: (T | undefined)[] = [undefined];
  let before: T | undefined;
  for (let index = 1; index < items.length; index++) {
    before = both(before, items[index - 1], combine);
    others.push(before);
  }
  let behind: T | undefined;
  for (let index = items.length - 2; index >= 0; index--) {
    behind = both(behind, items[index + 1], combine);
    others[index] = both(others[index], behind, combine);
  }
  return items.map((_, index) => others[index] ?? neutral);
}

function both<T>(a: T | undefined, b: T | undefined, combine: (a: T, b: T) => T): T | undefined {
  if (a === undefined) return b;
  return b === undefined ? a : combine(a, b);
}
