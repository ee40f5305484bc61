import { InvalidOptionError, show, UndefinedMetricError } from '../errors.js';
import { requireFields } from '../fields.js';
import { exact, type DecimalInput } from '../decimal/input.js';
import type { Decimal } from '../decimal/output.js';
import { type Parts, readParts } from '../decimal/parts.js';
import { divide, ONE, product, type Rational, sign, subtract } from '../decimal/rational.js';
import { rootLessOne } from '../decimal/root.js';
import { growthFactor, percent, positive } from './base.js';
import { partName } from './part-name.js';

/**
 * Average growth rate over several periods (tốc độ tăng bình quân): (last / first)^(1/intervals) − 1.
 *
 * The geometric mean of the growth of every period, also called the compound annual growth rate. It is the one rate
 * that leads from the first level to the last when it repeats.
 *
 * Real data: "bình quân giai đoạn 2021-2025" runs from the level of 2020 to that of 2025: five intervals between six
 * levels. Counting the years that are named in a span, or the levels, is the usual slip.
 *
 * @param levels the levels at both ends and how many periods lie between them
 * @param levels.first the level that growth starts from, above zero
 * @param levels.last the level that it leads to, in the same unit, not negative
 * @param levels.intervals how many periods lie between them, a whole number of at least 1
 * @returns percent, correct to more than 30 digits, and exact where the root is
 * @throws UndefinedMetricError when `first` is zero or negative, or `last` negative
 * @throws InvalidOptionError when `intervals` is not a whole number of at least 1
 *
 * @example
 * averageGrowthRate({ first: '100', last: '121', intervals: 2 }) // => 10
 * round(averageGrowthRate({ first: '88700', last: '103500', intervals: 5 }), 2) // => 3.13
 */
export function averageGrowthRate(levels: {
  readonly first: DecimalInput;
  readonly last: DecimalInput;
  readonly intervals: number;
}): Decimal {
  requireFields(levels, '{ first, last, intervals }');
  const first = positive(levels.first, 'The first level');
  const last = exact(levels.last);
  if (!Number.isSafeInteger(levels.intervals) || levels.intervals < 1) {
    throw new InvalidOptionError(
      `${show(levels.intervals)} intervals were given; expected a whole number of at least 1: the periods from the first level to the last.`,
      levels.intervals,
    );
  }
  if (sign(last) < 0) {
    throw new UndefinedMetricError(
      'The last level is negative; growth from above zero does not lead below it.',
      levels.last,
    );
  }
  return percent(rootLessOne(divide(last, first), levels.intervals));
}

/**
 * Growth over a chain of periods: (1 + r₁)(1 + r₂)… − 1. Rates are compounded, not added.
 *
 * Real data: the rates of a chain must each be against the period just before. Quarterly rates against the same
 * quarter of last year do not chain to the growth of the year; see {@link weightedGrowthRate}.
 *
 * @param rates the growth rate of every period, percent, none below −100; an array or a record
 * @returns percent
 * @throws UndefinedMetricError when there is no rate, or one is below −100
 *
 * @example
 * chainGrowthRates(['10', '10']) // => 21
 * chainGrowthRates(['25', '-20']) // => 0
 */
export function chainGrowthRates<const T extends Parts<T>>(rates: T): Decimal {
  return percent(subtract(product(factors(rates)), ONE));
}

/**
 * Mean growth rate of several periods of the same length: the geometric mean of the factors, less one.
 *
 * ((1 + r₁)(1 + r₂)…)^(1/n) − 1. Equal to {@link averageGrowthRate} of the levels at both ends. The arithmetic mean of
 * the rates is always above it, unless they are all the same.
 *
 * Real data: the mean of two spans of different length, three years at 8 % and two at 6 %, is the mean of five rates,
 * not of two.
 *
 * @param rates the growth rate of every period, percent, none below −100; an array or a record
 * @returns percent, correct to more than 30 digits, and exact where the root is
 * @throws UndefinedMetricError when there is no rate, or one is below −100
 *
 * @example
 * geometricMeanGrowthRate(['21', '0']) // => 10
 * round(geometricMeanGrowthRate(['8', '8', '8', '6', '6']), 2) // => 7.2
 */
export function geometricMeanGrowthRate<const T extends Parts<T>>(rates: T): Decimal {
  const growth = factors(rates);
  return percent(rootLessOne(product(growth), growth.length));
}

function factors<T extends Parts<T>>(rates: T): Rational[] {
  return readParts(rates).values.map((rate, index) => {
    const factor = growthFactor(rate);
    if (sign(factor) >= 0) return factor;
    throw new UndefinedMetricError(
      `Rate ${partName(rates, index)} is below −100; nothing falls by more than all of it.`,
      rates,
    );
  });
}
