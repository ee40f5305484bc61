import { InvalidOptionError, MismatchedPartsError, show } from '../errors.js';
import { requireFields } from '../fields.js';
import { exact, type DecimalInput } from '../decimal/input.js';
import { type Decimal, toDecimal } from '../decimal/output.js';
import type { Parts, SameParts } from '../decimal/parts.js';
import type { Rational } from '../decimal/rational.js';
import { checkDecimals } from '../decimal/rounding.js';
import { partLabel, partName } from './part-name.js';
import {
  type KnownRate,
  type Line,
  meanRate,
  readSomeRates,
  readWeights,
  type ScenarioPart,
  type ScenarioRow,
  solveRate,
  type SomeRates,
  toParts,
  toRows,
} from './scenario-parts.js';

/** What a sector is in a scenario: planned, or required to reach the target. */
export type SectorStatus = 'planned' | 'required';

/** What {@link sectorScenario} gives. */
export interface SectorScenario<T, RequiredRate> {
  /** Growth of the whole, percent. */
  readonly total: Decimal;
  /** Growth that the free sector needs, percent; `null` when no sector is free. */
  readonly requiredRate: RequiredRate;
  /** Every sector, in the shape of `shares`. */
  readonly parts: SameParts<T, ScenarioPart<SectorStatus>>;
  /** A table to print: a line for each sector, and the total. */
  readonly rows: readonly ScenarioRow<SectorStatus>[];
}

/** The name of a part: a key of a record, an index of an array. */
export type PartKey<T> = T extends readonly unknown[] ? number : keyof T & string;

/**
 * Growth scenario by sector, all sectors planned: the growth of the whole.
 *
 * g = Σ s_i g_i / 100, the shares s_i being those of the base year at constant prices.
 *
 * @param options what the sectors weigh and how they grow
 * @param options.shares base-year shares at constant prices, percent; they add up to 100, to 20 decimals
 * @param options.rates growth of the sectors, percent
 * @param options.decimals decimals of `rows`, 2 unless told otherwise
 * @returns percent and percentage points, exact up to one division
 * @throws InvalidOptionError when a share is negative, or the shares do not add up to 100
 * @throws MismatchedPartsError when `rates` does not have exactly the sectors that have a share
 *
 * @example
 * sectorScenario({ shares: { agriculture: 10, others: 90 }, rates: { agriculture: 2, others: 8 } }).total // => 7.4
 */
export function sectorScenario<const T extends Parts<T>>(options: {
  readonly shares: T;
  readonly rates: Parts<T>;
  readonly decimals?: number;
}): SectorScenario<T, null>;
/**
 * Growth scenario by sector: the growth that one sector needs for the target of the whole when the growth of all others
 * is planned; or, with all planned, the growth of the whole.
 *
 * g = Σ s_i g_i / 100, the shares s_i being those of the **base year at constant prices**, product taxes less subsidies
 * among them. Without the taxes the shares do not add up to 100 of GRDP and the target is that of value added, another
 * number.
 *
 * Real data: reports print shares at current prices, and these give other contributions: 9.67 / 30.42 / 59.91 % of
 * Viet Nam's growth in 2023 instead of the published 8.84 / 28.87 / 62.29. Take the constant-price levels of the
 * yearbook ({@link shares} of them, unrounded, add up), or the weights that printed contributions imply
 * ({@link impliedBaseWeights}).
 *
 * @param options the target, what the sectors weigh, how all but one grow, and which one is free
 * @param options.target growth of the whole, percent
 * @param options.shares base-year shares at constant prices, percent; they add up to 100, to 20 decimals
 * @param options.rates growth of the sectors, percent; `null` or nothing for the free one
 * @param options.free the sector whose growth is to be found: its key, or its index in an array
 * @param options.decimals decimals of `rows`, 2 unless told otherwise
 * @returns percent and percentage points, exact up to one division
 * @throws InvalidOptionError when a share is negative, the shares do not add up to 100, `free` is no sector or has a
 * growth already, or one of `target` and `free` is given without the other
 * @throws MismatchedPartsError when `rates` lacks another sector than `free`, or has one that has no share
 * @throws UndefinedMetricError when the target cannot be met: the free sector has a share of zero, or would have to fall
 * by 100 % or more
 *
 * @example
 * const shares = { agriculture: 10, industry: 60, services: 25, taxes: 5 };
 * const rates = { agriculture: 2, services: 7, taxes: 5 };
 * sectorScenario({ target: '13.6', shares, rates, free: 'industry' }).requiredRate // => 19
 * sectorScenario({ shares, rates: { ...rates, industry: 19 } }).total // => 13.6
 * sectorScenario({ target: 8, shares: [40, 61], rates: [3], free: 1 }) // throws InvalidOptionError
 */
export function sectorScenario<const T extends Parts<T>>(options: {
  readonly target: DecimalInput;
  readonly shares: T;
  readonly rates: SomeRates<T>;
  readonly free: PartKey<T>;
  readonly decimals?: number;
}): SectorScenario<T, Decimal>;
export function sectorScenario<const T extends Parts<T>>(options: {
  readonly target?: DecimalInput;
  readonly shares: T;
  readonly rates: Parts<T> | SomeRates<T>;
  readonly free?: PartKey<T>;
  readonly decimals?: number;
}): SectorScenario<T, Decimal | null> {
  requireFields(options, '{ shares, rates }, with { target, free } where a sector is free');
  const { shares, target, free, decimals = 2 } = options;
  checkDecimals(decimals);
  if ((target === undefined) !== (free === undefined)) {
    throw new InvalidOptionError(
      'A target needs a free sector to reach it, and a free sector a target; give both or neither.',
      target ?? free,
    );
  }
  const parts = readWeights(shares, 'share');
  const rates = readSomeRates(options.rates, shares, 'The rates');
  const freeIndex = free === undefined ? -1 : indexOf(free, shares, rates);
  const missing = rates.findIndex((rate, index) => rate === null && index !== freeIndex);
  if (missing >= 0) {
    throw new MismatchedPartsError(
      `The rates lack part ${partName(shares, missing)}; give its growth or make it the free sector.`,
      options.rates,
    );
  }

  const required = target === undefined ? null : solveRate(exact(target), parts.values, rates);
  const lines = parts.values.map((weight, index): Line<SectorStatus> => {
    const part = { name: partLabel(shares, index), weight };
    const rate = rates[index] ?? null;
    return rate === null
      ? { ...part, rate: required as Rational, status: 'required' }
      : { ...part, rate, status: 'planned' };
  });
  return {
    total: toDecimal(meanRate(lines)),
    requiredRate: required === null ? null : toDecimal(required),
    parts: parts.restore(toParts(lines)),
    rows: toRows(lines, decimals),
  };
}

function indexOf(free: unknown, shares: object, rates: readonly KnownRate[]): number {
  const key = typeof free === 'string' || typeof free === 'number' ? String(free) : undefined;
  const index = key === undefined ? -1 : Object.keys(shares).indexOf(key);
  if (index < 0) throw new InvalidOptionError(`${show(free)} is none of the sectors that have a share.`, free);
  if (rates[index] !== null) {
    throw new InvalidOptionError(
      `Part ${partName(shares, index)} is free and has a growth; leave its growth out.`,
      free,
    );
  }
  return index;
}
