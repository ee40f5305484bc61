import { InvalidOptionError, MismatchedPartsError, UndefinedMetricError } from '../errors.js';
import { exact, type DecimalInput } from '../decimal/input.js';
import { type Decimal, toDecimal } from '../decimal/output.js';
import { type Parts, readParts, type ReadParts } from '../decimal/parts.js';
import {
  absolute,
  compare,
  divide,
  HUNDRED,
  multiply,
  negate,
  type Rational,
  sign,
  subtract,
  total,
} from '../decimal/rational.js';
import { printDigits, roundToDigits } from '../decimal/rounding.js';
import { partName } from './part-name.js';

/** Growth of some of the parts, percent; `null` or nothing for the others. */
export type SomeRates<T> = { readonly [K in keyof T]?: DecimalInput | null | undefined };

/** One part of a scenario. The contributions of the parts add up to the growth of the whole. */
export interface ScenarioPart<Status> {
  /** Its share of the base-year whole at constant prices, percent. */
  readonly weight: Decimal;
  /** Its growth, percent. */
  readonly rate: Decimal;
  /** Its contribution to the growth of the whole, percentage points. */
  readonly contribution: Decimal;
  /** Where its growth comes from: known, required or assumed. */
  readonly status: Status;
}

/** One printed line of a scenario; the numbers are literals. Contributions are rounded each on its own. */
export interface ScenarioRow<Status> {
  /** The key of the part; of an array its place from 1; `total` in the last line. */
  readonly part: string;
  /** Where the growth comes from, or that this is the line of the total. */
  readonly status: Status | 'total';
  /** Share of the base-year whole, percent. */
  readonly weight: string;
  /** Growth, percent. */
  readonly rate: string;
  /** Contribution to the growth of the whole, percentage points. */
  readonly contribution: string;
}

/** A part while it is computed; the weights may add up to 100 only nearly, so `whole` is kept. */
export interface Line<Status> {
  readonly name: string;
  readonly weight: Rational;
  readonly rate: Rational;
  readonly status: Status;
}

/** The growth of a part, or `null` where it is to be found. */
export type KnownRate = Rational | null;

/** Unrounded quotients add up to 100 to more than 60 digits; printed shares that miss it do so in their last decimal. */
const TOLERANCE: Rational = { n: 1n, d: 10n ** 20n };

/** Reads weights in percent: none negative, together 100. */
export function readWeights<T extends Parts<T>>(weights: T, what: string): ReadParts<T> {
  const parts = readParts(weights);
  const negative = parts.values.findIndex((weight) => sign(weight) < 0);
  if (negative >= 0) {
    throw new InvalidOptionError(
      `The ${what} of part ${partName(weights, negative)} is negative; expected a share of the base year of at least 0.`,
      weights,
    );
  }
  const sum = total(parts.values);
  if (compare(absolute(subtract(sum, HUNDRED)), TOLERANCE) > 0) {
    throw new InvalidOptionError(
      `The ${what}s add up to ${toDecimal(sum).toFixed()}, not to 100; ` +
        'give them unrounded, add the part that is missing, or make them add up with roundShares.',
      weights,
    );
  }
  return parts;
}

/** Reads the growth of some of the parts, `null` for the others. Throws for a part that has no weight. */
export function readSomeRates<T extends Parts<T>>(rates: SomeRates<T>, weights: T, what: string): KnownRate[] {
  if (typeof rates !== 'object' || rates === null || !isSameKind(rates, weights)) {
    throw new MismatchedPartsError(
      `${what} are given as the weights are: both as arrays, or both as records with the same keys.`,
      rates,
    );
  }
  const unknown = Object.keys(rates).findIndex((key) => !Object.hasOwn(weights, key));
  if (unknown >= 0) {
    throw new MismatchedPartsError(
      `${what} have a part ${partName(rates, unknown)} that has no weight; give it one or leave it out.`,
      rates,
    );
  }
  const given = rates as Readonly<Record<string, DecimalInput | null | undefined>>;
  return Object.keys(weights).map((key) => {
    const rate = Object.hasOwn(given, key) ? given[key] : null;
    return rate === null || rate === undefined ? null : exact(rate);
  });
}

/** A Map, a Set or a text has no keys to find its rates by, and would pass for a record without any. */
function isSameKind(rates: object, weights: object): boolean {
  return Array.isArray(weights) ? Array.isArray(rates) : !(Symbol.iterator in rates);
}

interface WeightedRate {
  readonly weight: Rational;
  readonly rate: Rational;
}

/** The growth of parts together: the mean of their rates by weight. */
export function meanRate(parts: readonly WeightedRate[]): Rational {
  return divide(weightedSum(parts), total(parts.map(({ weight }) => weight)));
}

function weightedSum(parts: readonly WeightedRate[]): Rational {
  return total(parts.map(({ weight, rate }) => multiply(weight, rate)));
}

/** The growth that the parts without one must reach, all the same, for the whole to grow at the target. */
export function solveRate(target: Rational, weights: readonly Rational[], rates: readonly KnownRate[]): Rational {
  const known = weights.flatMap((weight, index) => {
    const rate = rates[index] ?? null;
    return rate === null ? [] : [{ weight, rate }];
  });
  const whole = total(weights);
  const rest = subtract(whole, total(known.map(({ weight }) => weight)));
  if (sign(rest) === 0) {
    throw new UndefinedMetricError(
      'The parts whose growth is to be found weigh nothing together, so no growth of theirs changes the whole.',
      toDecimal(target),
    );
  }
  const rate = divide(subtract(multiply(target, whole), weightedSum(known)), rest);
  if (compare(rate, negate(HUNDRED)) <= 0) {
    const [aim, needed] = [target, rate].map((value) => printDigits(roundToDigits(value, 2, 'half-up'), 2));
    throw new UndefinedMetricError(
      `A target of ${aim} % cannot be met: the parts whose growth is to be found would have to change by ${needed} %, ` +
        'and nothing falls by 100 % or more. Check the target, the weights and the growth of the other parts.',
      toDecimal(target),
    );
  }
  return rate;
}

/** The parts of a scenario, in order. */
export function toParts<Status>(lines: readonly Line<Status>[]): ScenarioPart<Status>[] {
  const whole = total(lines.map(({ weight }) => weight));
  return lines.map(({ weight, rate, status }) => ({
    weight: toDecimal(weight),
    rate: toDecimal(rate),
    contribution: toDecimal(divide(multiply(weight, rate), whole)),
    status,
  }));
}

/** The printed lines of a scenario, the total last. */
export function toRows<Status>(lines: readonly Line<Status>[], decimals: number): ScenarioRow<Status>[] {
  const print = (value: Rational) => printDigits(roundToDigits(value, decimals, 'half-up'), decimals);
  const whole = total(lines.map(({ weight }) => weight));
  const growth = print(meanRate(lines));
  return [
    ...lines.map(({ name, weight, rate, status }) => ({
      part: name,
      status,
      weight: print(weight),
      rate: print(rate),
      contribution: print(divide(multiply(weight, rate), whole)),
    })),
    { part: 'total', status: 'total', weight: print(whole), rate: growth, contribution: growth },
  ];
}
