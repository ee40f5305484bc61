import {
  add as addNumbers,
  integer,
  multiply,
  negate as negative,
  type Rational,
  ZERO,
} from '../../decimal/rational.js';
import { encloseSum } from './enclosed-forms.js';
import { allButOne, type Form, formBy } from './form.js';
import { type Interval, intersect, isEmpty, NON_NEGATIVE, point } from '../interval/interval.js';
import { add, negate, subtract } from '../interval/arithmetic.js';

/** Σ sign · operand = 0: a total and its parts, a change and the two levels. */
export function linearForm(signs: readonly (1 | -1)[]): Form {
  const signed = (interval: Interval, index: number) => (signs[index] === -1 ? negate(interval) : interval);
  return {
    implied: (intervals) =>
      allButOne(intervals.map(signed), add, point(ZERO)).map((rest, index) => negate(signed(rest, index))),
    impliedFor: (intervals, index) => {
      let rest: Interval | null = null;
      for (const [other, interval] of intervals.entries()) {
        if (other !== index) rest = rest === null ? signed(interval, other) : add(rest, signed(interval, other));
      }
      return negate(signed(rest ?? point(ZERO), index));
    },
    enclose: encloseSum(signs),
    image: 0,
    solve: (values, index) => {
      const rest = values.reduce<Rational | null>((sum, value, other) => {
        if (other === index) return sum;
        return sum === null || value === null
          ? null
          : addNumbers(sum, multiply(value, integer(signs[other] as 1 | -1)));
      }, ZERO);
      return rest === null ? null : multiply(negative(rest), integer(signs[index] as 1 | -1));
    },
  };
}

/**
 * A total and some of its parts, none of them negative: the parts do not exceed it.
 *
 * What is not known of a part counts as zero, so that a part of which nothing is known takes nothing away.
 */
export function withinForm(): Form {
  const least = (part: Interval): Interval => {
    const possible = intersect(part, NON_NEGATIVE);
    return { low: (isEmpty(possible) ? NON_NEGATIVE : possible).low, high: null };
  };
  return formBy(([total = NON_NEGATIVE, ...parts]) => {
    const leasts = parts.map(least);
    const atMostTotal: Interval = { low: null, high: total.high };
    const rooms = allButOne(leasts, add, NON_NEGATIVE).map((others) => subtract(atMostTotal, others));
    return [leasts.reduce(add, NON_NEGATIVE), ...rooms];
  });
}
