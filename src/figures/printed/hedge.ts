import { add, compare, divide, integer, type Rational, sign, subtract } from '../../decimal/rational.js';
import { closed, hull, intersect, type Interval, open, WHOLE_LINE } from '../interval/interval.js';
import { negate } from '../interval/arithmetic.js';
import type { Literal } from './literal.js';
import type { Hedge } from '../types.js';

/** What a hedged figure says: outside `hard` it is wrong, outside `soft` its wording is odd. */
export interface Hedged {
  readonly hard: Interval;
  readonly soft: Interval;
}

/** The printed ends of a range, the same number twice when a single one is printed. */
export interface Ends {
  readonly low: Literal;
  readonly high: Literal;
}

/**
 * The intervals of a hedged figure.
 *
 * A hedge speaks of the magnitude: "giảm gần 3%" is a fall that does not quite reach 3 %, so of −3 it says what mirrors
 * the same words of 3. Several hedges hold together; beside "about" a direction ("khoảng gần") binds only softly.
 *
 * Real data: one sentence prints "khoảng gần 111.200 tấn", "trên 55,1%", "gần 90.500 tấn" and "khoảng gần 44,9 %" of
 * one total; they fit only when each word may stretch by about half a unit of its last digit that is not zero.
 *
 * @param bare what the number alone would say, at its coarsest; "about" is never narrower
 */
export function hedgeIntervals(ends: Ends, hedges: readonly Hedge[], bare: Interval): Hedged {
  if (sign(ends.high) < 0) {
    const { hard, soft } = hedgeIntervals({ low: negated(ends.high), high: negated(ends.low) }, hedges, negate(bare));
    return { hard: negate(hard), soft: negate(soft) };
  }
  const directions = hedges.filter((hedge) => hedge !== 'about').map((hedge) => direction(ends, hedge));
  if (directions.length === 0) return { hard: WHOLE_LINE, soft: hull(around(ends), bare) };
  const soft = directions.map((hedged) => hedged.soft).reduce(intersect);
  const hard = directions.map((hedged) => hedged.hard).reduce(intersect);
  return { hard: hedges.includes('about') ? WHOLE_LINE : hard, soft };
}

function negated(literal: Literal): Literal {
  return { ...literal, n: -literal.n };
}

function direction({ low, high }: Ends, hedge: Exclude<Hedge, 'about'>): Hedged {
  const above = { low: open(low), high: null };
  const below = { low: null, high: open(high) };
  switch (hedge) {
    case 'over':
      return { hard: above, soft: { ...above, high: open(add(high, high.lastNonZeroDigit)) } };
    case 'nearly':
      return { hard: below, soft: { ...below, low: closed(subtract(low, stretch(low))) } };
    case 'under':
      return { hard: below, soft: below };
    case 'at-least':
      return both({ low: closed(low), high: null });
    case 'at-most':
      return both({ low: null, high: closed(high) });
  }
}

function both(interval: Interval): Hedged {
  return { hard: interval, soft: interval };
}

function around({ low, high }: Ends): Interval {
  return { low: closed(subtract(low, stretch(low))), high: closed(add(high, stretch(high))) };
}

/** How far a hedge reaches: half a unit of the last digit that is not zero, and at least a unit of the last digit. */
function stretch({ lastDigit, lastNonZeroDigit }: Literal): Rational {
  const half = divide(lastNonZeroDigit, integer(2));
  return compare(half, lastDigit) > 0 ? half : lastDigit;
}
