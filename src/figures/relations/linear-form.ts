import {
  add as addNumbers,
  negate as negative,
  type Rational,
  subtract as subtractNumbers,
  ZERO,
} from '../../decimal/rational.js';
import { encloseSum, encloseWithin } from './enclosed-forms.js';
import { allButOne, type Form } from './form.js';
import { type End, type Interval, intersect, isEmpty, mirrored, NON_NEGATIVE } from '../interval/interval.js';
import { addEnds } from '../interval/arithmetic.js';

/** Σ sign · operand = 0: a total and its parts, a change and the two levels. */
export function linearForm(signs: readonly (1 | -1)[]): Form {
  const isAdded = (index: number) => signs[index] === 1;
  /** What the others add up to, seen from the operand: it is minus that, or that where it is taken away itself. */
  const seen = (index: number, low: End | null, high: End | null): Interval =>
    isAdded(index) ? { low: mirrored(high), high: mirrored(low) } : { low, high };
  return {
    implied: (intervals) => {
      const lows = sumsOfOthers(intervals.map((interval, index) => lowOf(interval, isAdded(index))));
      const highs = sumsOfOthers(intervals.map((interval, index) => highOf(interval, isAdded(index))));
      return intervals.map((_, index) => seen(index, lows[index] as End | null, highs[index] as End | null));
    },
    impliedFor: (intervals, index) => {
      let [low, high]: (End | null | undefined)[] = [];
      for (let other = 0; other < intervals.length; other++) {
        if (other === index) continue;
        const interval = intervals[other] as Interval;
        low = plus(low, lowOf(interval, isAdded(other)));
        high = plus(high, highOf(interval, isAdded(other)));
      }
      return seen(index, low as End | null, high as End | null);
    },
    enclose: encloseSum(signs),
    image: 0,
    solve: (values, index) => {
      const rest = values.reduce<Rational | null>((sum, value, other) => {
        if (other === index) return sum;
        if (sum === null || value === null) return null;
        return isAdded(other) ? addNumbers(sum, value) : subtractNumbers(sum, value);
      }, ZERO);
      return rest === null || !isAdded(index) ? rest : negative(rest);
    },
  };
}

/** The lower end of an operand as it is added up, which is the upper one of what is taken away, mirrored. */
function lowOf({ low, high }: Interval, isAdded: boolean): End | null {
  return isAdded ? low : mirrored(high);
}

function highOf({ low, high }: Interval, isAdded: boolean): End | null {
  return isAdded ? high : mirrored(low);
}

/** Adds an end to a sum that is undefined before the first. */
function plus(sum: End | null | undefined, end: End | null): End | null {
  return sum === undefined ? end : addEnds(sum, end);
}

/** For each end the sum of all others. There always are some: whoever has a total has a part. */
function sumsOfOthers(ends: readonly (End | null)[]): readonly (End | null)[] {
  return allButOne(ends, addEnds, null);
}

/**
 * A total and some of its parts, none of them negative: the parts do not exceed it.
 *
 * What is not known of a part counts as zero, so that a part of which nothing is known takes nothing away.
 *
 * @param signs those of the sum that all parts would make
 */
export function withinForm(signs: readonly (1 | -1)[]): Form {
  // The listed parts may add up to less, or be more: a sum of which one side of each operand is known.
  const sum = linearForm(signs);
  const bounds = ([total = NON_NEGATIVE, ...parts]: readonly Interval[]) => [
    { low: null, high: total.high },
    ...parts.map(leastOf),
  ];
  return {
    implied: (intervals) => sum.implied(bounds(intervals)),
    impliedFor: (intervals, index) => sum.impliedFor(bounds(intervals), index),
    enclose: encloseWithin(signs),
    image: 0,
    solve: () => null,
  };
}

/** What a part adds at least. */
function leastOf(part: Interval): Interval {
  const possible = intersect(part, NON_NEGATIVE);
  return { low: (isEmpty(possible) ? NON_NEGATIVE : possible).low, high: null };
}
