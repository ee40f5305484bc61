import type { Decimal } from '../decimal/output.js';
import { type Parts, readParts, type SameParts } from '../decimal/parts.js';
import { add, divide, equal, HUNDRED, multiply, product, type Rational, subtract, total } from '../decimal/rational.js';
import { squareRoot } from '../decimal/transcendental.js';
import { percent, requirePositive } from './base.js';
import { type IndexData, type IndexKind, type PricesAndQuantities, readIndexData } from './index-data.js';
import { partName } from './part-name.js';

export type { IndexKind, PricesAndQuantities } from './index-data.js';

/**
 * Laspeyres index: the later period against the base period, weighted by the base period.
 *
 * Price: Σp₁q₀/Σp₀q₀ · 100. Volume: Σp₀q₁/Σp₀q₀ · 100 (SNA 2008, ch. 15; IMF and others, Producer Price Index Manual,
 * 2004, ch. 15). Growth at constant prices is a Laspeyres volume index of the base year. Where only a basket's base
 * shares and its price changes are known, as in a consumer price index, {@link weightedGrowthRate} gives the same.
 *
 * @param data prices and quantities in both periods
 * @param kind whether prices or volumes are followed
 * @returns base 100; exact up to one division
 * @throws MismatchedPartsError when the parts differ
 * @throws UndefinedMetricError when there is no part, a price or quantity is negative, or the base value is zero
 * @throws InvalidOptionError when `kind` is neither of the two
 *
 * @example
 * const data = { basePrices: [2, 5], prices: [3, 5], baseQuantities: [10, 4], quantities: [8, 6] };
 * laspeyresIndex(data, 'price') // => 125
 * laspeyresIndex(data, 'volume') // => 115
 */
export function laspeyresIndex<const T extends Parts<T>>(data: PricesAndQuantities<T>, kind: IndexKind): Decimal {
  return percent(laspeyres(readIndexData(data, kind), data));
}

/**
 * Paasche index: the later period against the base period, weighted by the later period.
 *
 * Price: Σp₁q₁/Σp₀q₁ · 100, the implicit deflator. Volume: Σp₁q₁/Σp₁q₀ · 100 (SNA 2008, ch. 15). A Laspeyres volume
 * index times a Paasche price index is the index of the value.
 *
 * @param data prices and quantities in both periods
 * @param kind whether prices or volumes are followed
 * @returns base 100; exact up to one division
 * @throws MismatchedPartsError when the parts differ
 * @throws UndefinedMetricError when there is no part, a price or quantity is negative, or the later period's basket
 * has no value in the base period
 * @throws InvalidOptionError when `kind` is neither of the two
 *
 * @example
 * const data = { basePrices: [2, 5], prices: [3, 5], baseQuantities: [10, 4], quantities: [8, 6] };
 * round(paascheIndex(data, 'price'), 2) // => 117.39
 * paascheIndex(data, 'volume') // => 108
 */
export function paascheIndex<const T extends Parts<T>>(data: PricesAndQuantities<T>, kind: IndexKind): Decimal {
  return percent(paasche(readIndexData(data, kind), data));
}

/**
 * Fisher index: the geometric mean of the {@link laspeyresIndex} and the {@link paascheIndex}; always between the two.
 *
 * F = √(L · P) (Fisher, The Making of Index Numbers, 1922; SNA 2008, ch. 15). A Fisher volume index times a Fisher
 * price index is the index of the value.
 *
 * @param data prices and quantities in both periods
 * @param kind whether prices or volumes are followed
 * @returns base 100, correct to 30 digits; exact where Laspeyres and Paasche are equal
 * @throws MismatchedPartsError when the parts differ
 * @throws UndefinedMetricError when there is no part, a price or quantity is negative, or a basket has no value in the
 * base period
 * @throws InvalidOptionError when `kind` is neither of the two
 *
 * @example
 * const data = { basePrices: [2, 5], prices: [3, 5], baseQuantities: [10, 4], quantities: [8, 6] };
 * round(fisherIndex(data, 'price'), 2) // => 121.14
 */
export function fisherIndex<const T extends Parts<T>>(data: PricesAndQuantities<T>, kind: IndexKind): Decimal {
  return percent(fisher(readIndexData(data, kind), data));
}

/**
 * Contributions of the parts to the growth of a Fisher index: additive, though the index itself is not.
 *
 * Volume: 100 · (p₀ + p₁/P_F)(q₁ − q₀) / Σ(p₀ + p₁/P_F)q₀, with P_F the Fisher price index; price: the same with prices
 * and quantities exchanged (Statistics Canada 13-017, table 2.12; BEA, NIPA Handbook, ch. 4; after Dikhanov 1997 and
 * Ehemann 1997).
 *
 * @param data prices and quantities in both periods
 * @param kind whether prices or volumes are followed; volumes unless told otherwise
 * @returns percentage points, in the shape of `basePrices`, correct to 30 digits; they add up to the Fisher index − 100
 * @throws MismatchedPartsError when the parts differ
 * @throws UndefinedMetricError when there is no part, a price or quantity is negative, or a basket has no value
 * @throws InvalidOptionError when `kind` is neither of the two
 *
 * @example
 * // Two parts that grow alike contribute in proportion to their value.
 * const data = { basePrices: [1, 1], prices: [2, 2], baseQuantities: [30, 10], quantities: [33, 11] };
 * fisherContributions(data) // => ['7.5', '2.5']
 */
export function fisherContributions<const T extends Parts<T>>(
  data: PricesAndQuantities<T>,
  kind: IndexKind = 'volume',
): SameParts<T, Decimal> {
  const { baseValues, values, baseWeights, weights } = readIndexData(data, kind);
  const deflator = fisher({ baseValues: baseWeights, values: weights, baseWeights: baseValues, weights: values }, data);
  // Both sides of the fraction are multiplied by the deflator: (p₀ P_F + p₁)(q₁ − q₀) / Σ(p₀ P_F + p₁)q₀.
  const joint = baseWeights.map((weight, index) => add(multiply(weight, deflator), weights[index] as Rational));
  const base = aggregate(joint, baseValues);
  requirePositive(base, 'The value of the base period', data);
  return readParts(data.basePrices).restore(
    joint.map((weight, index) => {
      const change = subtract(values[index] as Rational, baseValues[index] as Rational);
      return percent(divide(multiply(weight, change), base));
    }),
  );
}

/**
 * Chain index: links that each compare a period with the one before, multiplied into one index of the last period
 * against the first.
 *
 * 100 · Π(link/100). A chain of one link is the link.
 *
 * Chain-linked volumes are additive only in the year after the reference year: in any other the parts do not add up to
 * the total, and the difference is no error (IMF, Quarterly National Accounts Manual, 2017, ch. 8; SNA 1993, 16.55).
 * Add contributions, which annual overlap keeps additive, not levels. For growth rates instead of indices there is
 * {@link chainGrowthRates}.
 *
 * @param links indices with the period before = 100, an array in order of time or a record
 * @returns base 100, the period before the first link; correctly rounded to 20 decimals and to 64 digits
 * @throws UndefinedMetricError when there is no link, or one is zero or negative
 *
 * @example
 * chainLink([110, 120]) // => 132
 * chainLink(['118.2']) // => 118.2
 */
export function chainLink<const T extends Parts<T>>(links: T): Decimal {
  const factors = readParts(links).values.map((link, index) => {
    requirePositive(link, `Link ${partName(links, index)}`, links);
    return divide(link, HUNDRED);
  });
  return percent(product(factors));
}

function laspeyres({ baseValues, values, baseWeights }: IndexData, input: unknown): Rational {
  const base = aggregate(baseValues, baseWeights);
  requirePositive(base, 'The value of the base period', input);
  return divide(aggregate(values, baseWeights), base);
}

function paasche({ baseValues, values, weights }: IndexData, input: unknown): Rational {
  const base = aggregate(baseValues, weights);
  requirePositive(base, "The later period's basket, valued as in the base period,", input);
  return divide(aggregate(values, weights), base);
}

function fisher(data: IndexData, input: unknown): Rational {
  const [first, second] = [laspeyres(data, input), paasche(data, input)];
  return equal(first, second) ? first : squareRoot(multiply(first, second));
}

/** Σ value · weight. */
function aggregate(values: readonly Rational[], weights: readonly Rational[]): Rational {
  return total(values.map((value, index) => multiply(value, weights[index] as Rational)));
}
