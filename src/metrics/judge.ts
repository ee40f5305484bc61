import { InvalidOptionError, show } from '../errors.js';
import { exact, type DecimalInput } from '../decimal/input.js';
import { type Decimal, toExactDecimal } from '../decimal/output.js';
import { compare, divide, ONE, powerOfTen, type Rational, sign, subtract } from '../decimal/rational.js';
import { roundToDigits } from '../decimal/rounding.js';
import { percent } from './base.js';
import { contains, overlaps, type Span, span } from './span.js';

/**
 * What a target asks for. A target is a decision, so its bound is exact: "14,5%" is 14.5, not 14.45 to 14.55.
 *
 * - `at-least`, `at-most`: a floor ("trở lên") or a ceiling ("tối đa"); `open` when the bound itself fails ("dưới 3")
 * - `exactly`: one value
 * - `range`: "6,6–6,8", where going beyond is `better` when `higher`, or when `lower`, or never (`inside`)
 */
export type TargetBound =
  | {
      /** A floor, or a ceiling. */
      readonly kind: 'at-least' | 'at-most';
      /** The bound. */
      readonly value: DecimalInput;
      /** Whether the bound itself misses; it does not unless told otherwise. */
      readonly open?: boolean | undefined;
    }
  | {
      /** One value. */
      readonly kind: 'exactly';
      /** The value to be hit. */
      readonly value: DecimalInput;
    }
  | {
      /** A range; both ends meet the target. */
      readonly kind: 'range';
      /** The lower end. */
      readonly low: DecimalInput;
      /** The upper end. */
      readonly high: DecimalInput;
      /** On which side of the range the target is exceeded; `inside`: on neither, both miss it. */
      readonly better: 'higher' | 'lower' | 'inside';
    };

/**
 * An outcome that is known as a printed figure: its value, and the ends of the interval in which the true value lies.
 *
 * An end of null is no end; one that is left out is the value itself. Ends belong to the interval unless told otherwise.
 */
export interface ActualFigure {
  /** The figure as printed, or the best value there is. */
  readonly value: DecimalInput;
  /** The lower end of where the true value lies; null when it has none. */
  readonly low?: DecimalInput | null | undefined;
  /** The upper end; null when it has none. */
  readonly high?: DecimalInput | null | undefined;
  /** Whether the lower end belongs to the interval. */
  readonly lowClosed?: boolean | undefined;
  /** Whether the upper end belongs to the interval. */
  readonly highClosed?: boolean | undefined;
}

/** `met` (đạt), `exceeded` (vượt) or `missed` (không đạt). */
export type Verdict = 'met' | 'exceeded' | 'missed';

/** What {@link judge} gives. */
export interface Judgement {
  /** By the actual as given; the official verdict of a table may differ. */
  readonly verdict: Verdict;
  /** The actual in percent of the target, from unrounded values; null for a range and for a target of zero or less. */
  readonly attainment: Decimal | null;
  /** The attainment less 100; null where that is. */
  readonly excess: Decimal | null;
  /** How far the actual is from the nearest bound that it could fail, in the target's unit; negative when missed. */
  readonly margin: Decimal;
  /** Whether the true value, wherever it lies in the actual's interval, is missed or not as the verdict says. */
  readonly certain: boolean;
}

/**
 * Judges an outcome against a target: met, exceeded or missed (đạt, vượt, không đạt).
 *
 * Missed: the actual as given fails the bound. Exceeded: the actual, rounded to the decimals that the target is printed
 * with, is strictly beyond a closed bound on the better side; for a range, beyond its better end. Met: all else.
 *
 * Real data: official tables apply their verdicts inconsistently, a strict rule agrees with about four rows in five; so
 * keep the number, this verdict and the printed one apart. An at-most target is never said to be "reached x %": of a
 * poverty rate that would be bad news; see {@link progressRate}.
 *
 * @param target what was decided; its printed decimals are those of the text, `"14.50"` has two
 * @param actual a number, or a figure with the interval in which the true value lies
 * @throws InvalidOptionError when the target is of no known kind, or an interval or range has its ends the wrong way round
 *
 * @example
 * judge({ kind: 'at-least', value: '14.5' }, '13.45').verdict // => 'missed'
 * judge({ kind: 'at-least', value: '100' }, '104') // => { verdict: 'exceeded', attainment: '104', excess: '4', margin: '4', certain: true }
 * judge({ kind: 'at-most', value: '3', open: true }, '3').verdict // => 'missed'
 * judge({ kind: 'range', low: '135', high: '140', better: 'higher' }, '138').verdict // => 'met'
 * judge({ kind: 'at-least', value: '12' }, { value: '12', low: '11.5', high: '12.5' }).certain // => false
 */
export function judge(target: TargetBound, actual: DecimalInput | ActualFigure): Judgement {
  const { passing, better, base, decimals } = readTarget(target);
  const { value, interval } = readActual(actual);
  const passed = contains(passing, span(value, value));
  const attainment = base === null || sign(base) <= 0 ? null : divide(value, base);
  return {
    verdict: passed ? (isBeyond(value, better, decimals) ? 'exceeded' : 'met') : 'missed',
    attainment: attainment && percent(attainment),
    excess: attainment && percent(subtract(attainment, ONE)),
    margin: toExactDecimal(marginOf(value, passing)),
    certain: passed ? contains(passing, interval) : !overlaps(passing, interval),
  };
}

interface Reading {
  /** The values that do not miss the target. */
  readonly passing: Span;
  /** The closed end beyond which a value exceeds the target, and on which side. */
  readonly better: { readonly end: Rational; readonly side: 1 | -1 } | null;
  /** What an attainment is of. */
  readonly base: Rational | null;
  /** The decimals that the target is printed with. */
  readonly decimals: number;
}

function readTarget(target: TargetBound): Reading {
  switch (target?.kind) {
    case 'at-least':
    case 'at-most': {
      const value = exact(target.value);
      const upwards = target.kind === 'at-least';
      const closed = target.open !== true;
      return {
        passing: upwards ? span(value, null, closed) : span(null, value, closed),
        better: closed ? { end: value, side: upwards ? 1 : -1 } : null,
        base: value,
        decimals: printedDecimals(value),
      };
    }
    case 'exactly': {
      const value = exact(target.value);
      return { passing: span(value, value), better: null, base: value, decimals: printedDecimals(value) };
    }
    case 'range':
      return readRange(exact(target.low), exact(target.high), target);
    default: {
      const kind: unknown = (target as { readonly kind?: unknown } | null | undefined)?.kind;
      throw new InvalidOptionError(
        `A target of kind ${show(kind)} was given; write { kind: 'at-least', value }, 'at-most', 'exactly', or { kind: 'range', low, high, better }.`,
        target,
      );
    }
  }
}

function readRange(low: Rational, high: Rational, target: TargetBound & { readonly kind: 'range' }): Reading {
  if (compare(low, high) > 0)
    throw new InvalidOptionError('The low end of the target is above its high end; swap them.', target);
  const shared = { base: null, decimals: Math.max(printedDecimals(low), printedDecimals(high)) };
  switch (target.better) {
    case 'higher':
      return { ...shared, passing: span(low, null), better: { end: high, side: 1 } };
    case 'lower':
      return { ...shared, passing: span(null, high), better: { end: low, side: -1 } };
    case 'inside':
      return { ...shared, passing: span(low, high), better: null };
    default:
      throw new InvalidOptionError(
        `${show(target.better)} was given as the better side of a range; write 'higher', 'lower' or 'inside'.`,
        target,
      );
  }
}

function readActual(actual: DecimalInput | ActualFigure): { readonly value: Rational; readonly interval: Span } {
  if (!isFigure(actual)) {
    const value = exact(actual);
    return { value, interval: span(value, value) };
  }
  const value = exact(actual.value);
  const end = (given: DecimalInput | null | undefined) =>
    given === undefined ? value : given === null ? null : exact(given);
  const [low, high] = [end(actual.low), end(actual.high)];
  if (low !== null && high !== null && compare(low, high) > 0) {
    throw new InvalidOptionError('The low end of the actual is above its high end; swap them.', actual);
  }
  return {
    value,
    interval: { low, high, lowClosed: actual.lowClosed !== false, highClosed: actual.highClosed !== false },
  };
}

/** A Decimal is an object too, but has no value of its own. */
function isFigure(actual: DecimalInput | ActualFigure): actual is ActualFigure {
  return typeof actual === 'object' && actual !== null && Object.hasOwn(actual, 'value');
}

/** A text is read over the power of ten of its decimals: "14.50" is 1450/100. */
function printedDecimals(value: Rational): number {
  return value.d.toString().length - 1;
}

function isBeyond(value: Rational, better: Reading['better'], decimals: number): boolean {
  if (better === null) return false;
  const rounded = { n: roundToDigits(value, decimals, 'half-up'), d: powerOfTen(decimals) };
  return compare(rounded, better.end) === better.side;
}

function marginOf(value: Rational, { low, high }: Span): Rational {
  const distances = [low && subtract(value, low), high && subtract(high, value)].filter(
    (distance) => distance !== null,
  );
  return distances.reduce((nearest, distance) => (compare(distance, nearest) < 0 ? distance : nearest));
}
