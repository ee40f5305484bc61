import { exact } from '../../decimal/input.js';
import { equal, integer, multiply, ONE, type Rational } from '../../decimal/rational.js';
import { closed, type Interval, open, point, WHOLE_LINE } from '../interval/interval.js';
import { type Ends, hedgeIntervals } from './hedge.js';
import { tenTo } from '../ten-to.js';
import { type Literal, readLiteral } from './literal.js';
import { farthest, type Rounding, roundingInterval } from './rounding-interval.js';
import { shift } from '../interval/arithmetic.js';
import type { Figure } from '../types.js';

/** A figure read as rounded to more than its last printed digit, and the numbers it then stands for. */
export interface CoarserReading {
  /** What it was rounded to, `"100"`. */
  readonly granularity: string;
  readonly interval: Interval;
}

/** What a figure says of the true number, in its own unit. */
export interface Printed {
  /** The one printed number; null for a range and for a figure that is not printed. */
  readonly number: Literal | null;
  /** The finest reading: a relation that holds within it is consistent. */
  readonly finest: Interval;
  /** The others that zeros at its end allow, from finer to coarser; nearly always none. */
  readonly coarser: readonly CoarserReading[];
  /** The coarsest of all: a relation that fails outside it is inconsistent. */
  readonly coarsest: Interval;
  /** Where a hedge or a range would put the number; a relation that holds only outside it is implausible. */
  readonly soft: Interval;
  /** Whether the true number is known to be an integer, a count. */
  readonly integral: boolean;
}

/** What has to be known beside the figure to read it. */
export interface ReadingContext {
  /** Whether its unit, as given or taken from others, is `%` or `pp`: such a number is never coarser than it is printed. */
  readonly isPercent: boolean;
  /** Whether its unit is a count noun without a multiplier. */
  readonly isCount: boolean;
  /** How it was moved so that all shares add up: by largest remainder, or by taking the residual of so many parts. */
  readonly moved?: 'largest-remainder' | { readonly residualOf: number } | undefined;
  readonly rounding: Rounding;
}

/** What a figure says. The figure has been checked: its numbers, its hedges and its granularity are in order. */
export function readFigure(figure: Figure, context: ReadingContext): Printed {
  const ends = printedEnds(figure);
  if (ends === null) return oneReading(null, WHOLE_LINE, WHOLE_LINE, figure.exact === true);
  const bare = figure.literal === undefined ? range(figure, ends, context) : plainNumber(figure, ends.low, context);
  if (figure.hedge === undefined) return bare;
  const { hard, soft } = hedgeIntervals(ends, [figure.hedge].flat(), bare.coarsest);
  return oneReading(bare.number, hard, soft, false);
}

/** The ends of what a figure prints, the same number twice for a literal; null when nothing is printed. */
export function printedEnds(figure: Figure): Ends | null {
  const low = readLiteral(figure.literal ?? figure.low ?? '');
  const high = figure.literal === undefined ? readLiteral(figure.high ?? '') : low;
  return low === null || high === null ? null : { low, high };
}

/** The number that a figure prints, of a range the upper end; null when none is printed. */
export function printedNumber({ literal, high }: Figure): Rational | null {
  return readLiteral(literal ?? high ?? '');
}

/** The ends of a range, each rounded for itself. */
function range(figure: Figure, { low, high }: Ends, { rounding }: ReadingContext): Printed {
  const hard = {
    low: roundingInterval(low, lastUnit(figure, low), rounding).low,
    high: roundingInterval(high, lastUnit(figure, high), rounding).high,
  };
  return oneReading(null, hard, { low: closed(low), high: closed(high) }, false);
}

/** What a figure says that can be read in one way only. */
function oneReading(number: Literal | null, interval: Interval, soft: Interval, integral: boolean): Printed {
  return { number, finest: interval, coarser: NONE, coarsest: interval, soft, integral };
}

const NONE: readonly CoarserReading[] = [];

/** A number without a hedge. */
function plainNumber(figure: Figure, literal: Literal, context: ReadingContext): Printed {
  const integral = isExactCount(figure, literal, context);
  const moved = figure.exact === true ? point(literal) : movedInterval(figure, literal, context);
  if (moved !== null) return oneReading(literal, moved, moved, integral);

  const unit = lastUnit(figure, literal);
  const finest = integral && equal(unit, ONE) ? point(literal) : roundingInterval(literal, unit, context.rounding);
  const coarser = coarserReadings(figure, literal, context);
  const coarsest = coarser.at(-1)?.interval ?? finest;
  return { number: literal, finest, coarser, coarsest, soft: coarsest, integral };
}

function coarserReadings(
  { granularity }: Figure,
  literal: Literal,
  { isPercent, rounding }: ReadingContext,
): readonly CoarserReading[] {
  if (granularity !== undefined || isPercent || literal.trailingZeros === 0) return NONE;
  return Array.from({ length: literal.trailingZeros }, (_, index) => ({
    granularity: `10${'0'.repeat(index)}`,
    interval: roundingInterval(literal, tenTo(index + 1), rounding),
  }));
}

/** A count that was counted, or decided on: a whole number of things, and not an estimate. */
function isExactCount(figure: Figure, { n, d, decimals }: Literal, { isCount }: ReadingContext): boolean {
  if (figure.exact !== undefined) return figure.exact && n % d === 0n;
  return isCount && decimals === 0 && figure.status !== 'E';
}

/**
 * A share that was moved so that all add up: by at most one unit by largest remainder, and on the item that took the
 * residual by what the rounding of all the others may add up to.
 */
function movedInterval(figure: Figure, literal: Literal, { moved, rounding }: ReadingContext): Interval | null {
  if (moved === undefined) return null;
  const unit = lastUnit(figure, literal);
  if (moved === 'largest-remainder') return within(literal, unit, open);
  const others = integer(Math.max(moved.residualOf - 1, 1));
  return within(literal, multiply(multiply(others, farthest(rounding)), unit), closed);
}

function within(value: Rational, distance: Rational, end: typeof open): Interval {
  return shift({ low: end({ n: -distance.n, d: distance.d }), high: end(distance) }, value);
}

function lastUnit(figure: Figure, literal: Literal): Rational {
  return figure.granularity === undefined ? literal.lastDigit : exact(figure.granularity);
}
