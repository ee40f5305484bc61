import { InvalidOptionError, show, UndefinedMetricError } from '../errors.js';
import { requireFields } from '../fields.js';
import { type Parts, readMatching, readParts } from '../decimal/parts.js';
import { type Rational, sign } from '../decimal/rational.js';
import { partName } from './part-name.js';

/** Prices and quantities of the same parts in a base period and in a later one; none negative. */
export interface PricesAndQuantities<T> {
  /** Prices in the base period, per unit of quantity. */
  readonly basePrices: T;
  /** Prices in the later period. */
  readonly prices: Parts<T>;
  /** Quantities in the base period. */
  readonly baseQuantities: Parts<T>;
  /** Quantities in the later period, in the same units. */
  readonly quantities: Parts<T>;
}

/** What an index number follows: prices at fixed quantities, or quantities at fixed prices. */
export type IndexKind = 'price' | 'volume';

/** What is followed (`values`) and what weighs it (`weights`), in the base period and the later one. */
export interface IndexData {
  readonly baseValues: readonly Rational[];
  readonly values: readonly Rational[];
  readonly baseWeights: readonly Rational[];
  readonly weights: readonly Rational[];
}

/** Reads prices and quantities, none negative, as what is followed and what weighs it. */
export function readIndexData<T extends Parts<T>>(data: PricesAndQuantities<T>, kind: IndexKind): IndexData {
  const basePrices = readParts(requireFields(data, 'prices and quantities of both periods').basePrices).values;
  const prices = readMatching(data.prices, data.basePrices);
  const baseQuantities = readMatching(data.baseQuantities, data.basePrices);
  const quantities = readMatching(data.quantities, data.basePrices);
  requireNoneNegative(basePrices, 'base price', data.basePrices);
  requireNoneNegative(prices, 'price', data.prices);
  requireNoneNegative(baseQuantities, 'base quantity', data.baseQuantities);
  requireNoneNegative(quantities, 'quantity', data.quantities);
  switch (kind) {
    case 'price':
      return { baseValues: basePrices, values: prices, baseWeights: baseQuantities, weights: quantities };
    case 'volume':
      return { baseValues: baseQuantities, values: quantities, baseWeights: basePrices, weights: prices };
    default:
      throw new InvalidOptionError(`${show(kind)} is no kind of index; expected 'price' or 'volume'.`, kind);
  }
}

function requireNoneNegative(values: readonly Rational[], what: string, parts: object): void {
  const index = values.findIndex((value) => sign(value) < 0);
  if (index < 0) return;
  throw new UndefinedMetricError(
    `The ${what} of part ${partName(parts, index)} is negative; index numbers need values of at least 0.`,
    parts,
  );
}
