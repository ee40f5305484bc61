import type { Decimal } from '../../decimal/output.js';
import { contributions, contributionShares } from '../../metrics/contribution.js';
import { deflator } from '../../metrics/deflator.js';
import { growthRate } from '../../metrics/growth.js';
import { labourProductivity } from '../../metrics/productivity.js';
import { minus, type Pair, times } from './levels.js';
import { growthOfQuotient } from './quotients.js';
import { cell, type SheetOf } from './sheet.js';
import { structure } from './structure.js';
import { isStated, pairOf, type Periods, type Whole } from './whole.js';

/** The metrics of a part of GRDP, and of GRDP itself. */
export interface OutputMetrics {
  /** The level of the period at current prices, in the unit of the account. */
  readonly level: string | null;
  /** Growth at current prices, %. */
  readonly nominalGrowth: string | null;
  /** Growth at constant prices, %. */
  readonly realGrowth: string | null;
  /** The level at current prices in % of that at constant prices: base year = 100. */
  readonly deflator: string | null;
  /** Share of GRDP at current prices, %. */
  readonly share: string | null;
  /** Change of that share, percentage points. */
  readonly shareChange: string | null;
  /** Contribution to the real growth of GRDP, percentage points. */
  readonly contribution: string | null;
  /** The same in % of the real growth of GRDP. */
  readonly contributionShare: string | null;
}

/** The metrics of labour, where the account says how many people are employed. */
export interface LabourMetrics {
  /** Output at current prices per person employed, in the currency of the account: in VND, not in billion VND. */
  readonly labourProductivity?: string | null;
  /** Growth of output at constant prices per person employed, %. */
  readonly productivityGrowth?: string | null;
}

/** The metrics of a sector, and of the sectors inside it; all shares and contributions are those in GRDP. */
export interface SectorMetrics extends OutputMetrics, LabourMetrics {
  /** The sectors inside it, by the keys of the account. */
  readonly parts?: Readonly<Record<string, SectorMetrics>>;
}

export const CURRENT_PRICES = ['currentPrices'];
export const CONSTANT_PRICES = ['constantPrices'];
export const EMPLOYED = ['employed'];

/** The levels of output. */
export interface Output {
  readonly nominal: Pair;
  readonly real: Pair;
}

export function readOutput(whole: Whole, periods: Periods): Output {
  return { nominal: pairOf(whole, CURRENT_PRICES, periods), real: pairOf(whole, CONSTANT_PRICES, periods) };
}

export function outputMetrics({ nominal, real }: Output, total: Output): SheetOf<OutputMetrics> {
  const { level, growth, share, shareChange } = structure(nominal, total.nominal);
  return {
    level,
    nominalGrowth: growth,
    realGrowth: cell([real.now, real.before], growthRate),
    deflator: cell([nominal.now, real.now], deflator),
    share,
    shareChange,
    contribution: cell([real.now, real.before, total.real.before], contributionOf),
    contributionShare: cell([real.now, real.before, total.real.now, total.real.before], contributionShareOf),
  };
}

/** @param scale one of the unit of the account in the plain currency */
export function labourMetrics(
  { nominal, real }: Output,
  workers: Whole,
  periods: Periods,
  scale: Decimal,
): SheetOf<LabourMetrics> {
  if (!isStated(workers, EMPLOYED)) return {};
  const { now, before } = pairOf(workers, EMPLOYED, periods);
  return {
    labourProductivity: cell([nominal.now, now], (level, people) => labourProductivity(times(level, scale), people)),
    productivityGrowth: cell([real.now, real.before, now, before], growthOfQuotient('The number of workers')),
  };
}

export function sectorMetrics(sector: Whole, total: Output, periods: Periods, scale: Decimal): SheetOf<SectorMetrics> {
  const output = readOutput(sector, periods);
  const parts = sector.parts.map((part) => [part.key, sectorMetrics(part, total, periods, scale)] as const);
  return {
    ...outputMetrics(output, total),
    ...labourMetrics(output, sector, periods, scale),
    ...(parts.length > 0 && { parts: Object.fromEntries(parts) }),
  };
}

function contributionOf(part: Decimal, partBefore: Decimal, totalBefore: Decimal): Decimal {
  return contributions([part], [partBefore], { previousTotal: totalBefore })[0];
}

/** Shares of the growth are shares of the increase: the levels need not be brought to points first. */
function contributionShareOf(part: Decimal, partBefore: Decimal, total: Decimal, totalBefore: Decimal): Decimal {
  const increase = minus(part, partBefore);
  return contributionShares([increase, minus(minus(total, totalBefore), increase)])[0];
}
