import { exact } from '../../decimal/input.js';
import { equal, integer, multiply, ONE, type Rational } from '../../decimal/rational.js';
import { closed, type Interval, open, point, WHOLE_LINE } from '../interval/interval.js';
import { type Ends, hedgeIntervals } from './hedge.js';
import { tenTo } from '../ten-to.js';
import { type Literal, readLiteral } from './literal.js';
import { farthest, type Rounding, roundingInterval } from './rounding-interval.js';
import { shift } from '../interval/arithmetic.js';
import type { Figure } from '../types.js';

/** One way to read a figure: what its number was rounded to, and the numbers it then stands for. */
export interface Reading {
  /** As a decimal, `"100"`; null where reading is no matter of trailing zeros. */
  readonly granularity: string | null;
  readonly interval: Interval;
}

/** What a figure says of the true number, in its own unit. */
export interface Printed {
  /** The one printed number; null for a range and for a figure that is not printed. */
  readonly number: Literal | null;
  /** The readings from finest to coarsest, at least one. */
  readonly readings: readonly Reading[];
  /** The finest reading: a relation that holds within it is consistent. */
  readonly finest: Interval;
  /** The coarsest reading: a relation that fails outside it is inconsistent. */
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
  const low = readLiteral(figure.literal ?? figure.low ?? '');
  const high = figure.literal === undefined ? readLiteral(figure.high ?? '') : low;
  if (low === null || high === null) {
    return { number: null, ...oneReading(WHOLE_LINE), soft: WHOLE_LINE, integral: figure.exact === true };
  }

  const isRange = figure.literal === undefined;
  const number = isRange ? null : low;
  const bare = isRange ? range(figure, { low, high }, context) : plainNumber(figure, low, context);
  if (figure.hedge === undefined) return { number, ...bare };

  const { hard, soft } = hedgeIntervals({ low, high }, [figure.hedge].flat(), bare.coarsest);
  return { number, ...oneReading(hard), soft, integral: false };
}

/** The number that a figure prints, of a range the upper end; null when none is printed. */
export function printedNumber({ literal, high }: Figure): Rational | null {
  return readLiteral(literal ?? high ?? '')?.value ?? null;
}

type Bare = Omit<Printed, 'number'>;

function range(figure: Figure, { low, high }: Ends, { rounding }: ReadingContext): Bare {
  const hard = {
    low: roundingInterval(low.value, lastUnit(figure, low), rounding).low,
    high: roundingInterval(high.value, lastUnit(figure, high), rounding).high,
  };
  return { ...oneReading(hard), soft: { low: closed(low.value), high: closed(high.value) }, integral: false };
}

function oneReading(interval: Interval): Pick<Printed, 'readings' | 'finest' | 'coarsest'> {
  return { readings: [{ granularity: null, interval }], finest: interval, coarsest: interval };
}

/** A number without a hedge. */
function plainNumber(figure: Figure, literal: Literal, context: ReadingContext): Bare {
  const readings = readingsOf(figure, literal, context);
  const [finest, coarsest] = [(readings[0] as Reading).interval, (readings.at(-1) as Reading).interval];
  return { readings, finest, coarsest, soft: coarsest, integral: isExactCount(figure, literal, context) };
}

function readingsOf(figure: Figure, literal: Literal, context: ReadingContext): readonly Reading[] {
  if (figure.exact === true) return [{ granularity: null, interval: point(literal.value) }];
  const moved = movedInterval(figure, literal, context);
  if (moved !== null) return [{ granularity: null, interval: moved }];

  const counted = isExactCount(figure, literal, context);
  return granularities(figure, literal, context).map(({ granularity, unit }) => ({
    granularity,
    interval:
      counted && equal(unit, ONE) ? point(literal.value) : roundingInterval(literal.value, unit, context.rounding),
  }));
}

/** What a number may have been rounded to, finest first. */
function granularities(
  { granularity }: Figure,
  { decimals, trailingZeros, lastDigit }: Literal,
  { isPercent }: ReadingContext,
): readonly { readonly granularity: string; readonly unit: Rational }[] {
  if (granularity !== undefined) return [{ granularity, unit: exact(granularity) }];
  if (decimals > 0) {
    const granularity = FRACTIONS[decimals] ?? fraction(decimals);
    return [{ granularity, unit: lastDigit }];
  }
  if (isPercent || trailingZeros === 0) return UNITS;
  return Array.from({ length: trailingZeros + 1 }, (_, zeros) => ({
    granularity: `1${'0'.repeat(zeros)}`,
    unit: tenTo(zeros),
  }));
}

const UNITS = [{ granularity: '1', unit: ONE }];
const FRACTIONS = Array.from({ length: 8 }, (_, decimals) => fraction(decimals));

/** A unit of the last of so many decimals. */
function fraction(decimals: number): string {
  return `0.${'1'.padStart(decimals, '0')}`;
}

/** A count that was counted, or decided on: a whole number of things, and not an estimate. */
function isExactCount(figure: Figure, { value, decimals }: Literal, { isCount }: ReadingContext): boolean {
  if (figure.exact !== undefined) return figure.exact && value.n % value.d === 0n;
  return isCount && decimals === 0 && figure.status !== 'E';
}

/**
 * A share that was moved so that all add up: by at most one unit by largest remainder, and on the item that took the
 * residual by what the rounding of all the others may add up to.
 */
function movedInterval(figure: Figure, literal: Literal, { moved, rounding }: ReadingContext): Interval | null {
  if (moved === undefined) return null;
  const unit = lastUnit(figure, literal);
  if (moved === 'largest-remainder') return within(literal.value, unit, open);
  const others = integer(Math.max(moved.residualOf - 1, 1));
  return within(literal.value, multiply(multiply(others, farthest(rounding)), unit), closed);
}

function within(value: Rational, distance: Rational, end: typeof open): Interval {
  return shift({ low: end({ n: -distance.n, d: distance.d }), high: end(distance) }, value);
}

function lastUnit(figure: Figure, literal: Literal): Rational {
  return figure.granularity === undefined ? literal.lastDigit : exact(figure.granularity);
}
