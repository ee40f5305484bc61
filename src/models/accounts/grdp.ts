import { toExactDecimal } from '../../decimal/output.js';
import type { Problem } from '../../errors.js';
import { perCapita } from '../../metrics/per-capita.js';
import { parseUnit } from '../../quantity/index.js';
import { check } from '../check/check.js';
import { type GrdpAccount, grdpAccountSchema } from '../schema/accounts.js';
import { times } from './levels.js';
import {
  CONSTANT_PRICES,
  CURRENT_PRICES,
  EMPLOYED,
  labourMetrics,
  type LabourMetrics,
  outputMetrics,
  type OutputMetrics,
  readOutput,
  sectorMetrics,
  type SectorMetrics,
} from './output.js';
import { growthOfQuotient, growthPerCapitaAbroad, perCapitaAbroad } from './quotients.js';
import { periodProblems } from './rules.js';
import { cell, type Gap, settle } from './sheet.js';
import { field, imbalances, makeWhole, pairOf, readWhole, readWholes, type Whole } from './whole.js';

/** What {@link grdpMetrics} gives: plain frozen data, decimals as strings, null for every gap. */
export interface GrdpMetrics<Sector extends string = string> {
  /** The unit of the account, that of all levels. */
  readonly unit: string;
  /** The period that the metrics are of. */
  readonly period: string;
  /** The earlier period that growth and changes are measured from. */
  readonly previous: string;
  /** GRDP itself. */
  readonly total: OutputMetrics & LabourMetrics;
  /** The sectors, by the keys of the account. */
  readonly sectors: Readonly<Record<Sector, SectorMetrics>>;
  /** Product taxes less subsidies, where the account has them apart. */
  readonly productTaxes?: OutputMetrics;
  /** GRDP per head at current prices, in the currency of the account: in VND, not in billion VND. */
  readonly perHead: string | null;
  /** Its growth, %. */
  readonly perHeadGrowth: string | null;
  /** GRDP per head at current prices, in the foreign currency of the exchange rate. */
  readonly perHeadForeign: string | null;
  /** Its growth, %. */
  readonly perHeadForeignGrowth: string | null;
  /** Every cell that could not be had, and why; in the order of the result. */
  readonly gaps: readonly Gap[];
}

/**
 * All metrics of a gross regional product from its levels: growth, deflator, structure and contributions by sector and
 * in total, output per head and per worker.
 *
 * GRDP is the sum of the sectors and product taxes less subsidies, which are an item of their own in the structure
 * (Decision 05/2023/QĐ-TTg, T0502) and count for the productivity of the whole but of no sector. A sector with `parts`,
 * and `total`, may leave out levels that all their parts have.
 *
 * Real data: levels printed in whole billions seldom add up exactly, and volumes at chained prices do so only in the
 * year after their reference year. Leave out the sum, or say `complete: false` beside it.
 *
 * @param account levels as plain decimal strings or numbers, amounts in `unit`, people in persons; it is not changed
 * @returns rates, shares and the deflator in %, changes of shares and contributions in percentage points, levels in
 * `unit`, output per head and per worker in the plain currency; exact up to one division, to be rounded by whoever
 * prints them
 * @throws InvalidDocumentError with every problem of the account: an unknown key, a level that is no number, a unit
 * that is no money, a period in another form, parts that do not add up to their whole
 *
 * @example
 * const metrics = grdpMetrics({
 *   unit: 'billion VND', period: '2023', previous: '2022', population: { 2023: '2000' },
 *   sectors: {
 *     industry: { currentPrices: { 2022: '60', 2023: '75' }, constantPrices: { 2022: '40', 2023: '48' } },
 *     services: { currentPrices: { 2022: '40', 2023: '45' }, constantPrices: { 2022: '40', 2023: '42' } } } })
 * metrics.total.realGrowth // => '12.5'
 * metrics.sectors.industry.contribution // => '10'
 * metrics.sectors.industry.shareChange // => '2.5'
 * metrics.perHead // => '60000000'
 * metrics.gaps[0] // => { path: 'perHeadGrowth', reason: 'population has no level for 2022' }
 */
export function grdpMetrics<const Account extends GrdpAccount>(
  account: Account,
): GrdpMetrics<keyof Account['sectors'] & string> {
  const checked = check('The GRDP account', grdpAccountSchema, account, grdpProblems);
  const { unit, period, previous, productTaxes } = checked;
  const scale = toExactDecimal(parseUnit(unit).scale);
  const total = readOutput(productOf(checked), checked);
  const sectors = sectorsOf(checked).map(
    (sector) => [sector.key, sectorMetrics(sector, total, checked, scale)] as const,
  );
  const taxes = readOutput(readWhole(productTaxes, 'productTaxes'), checked);

  const { now, before } = total.nominal;
  const people = pairOf(readWhole(checked, ''), ['population'], checked);
  const rate = pairOf(readWhole(checked, ''), ['exchangeRate'], checked);
  return settle<GrdpMetrics>({
    unit,
    period,
    previous,
    total: { ...outputMetrics(total, total), ...labourMetrics(total, labourOf(checked), checked, scale) },
    sectors: Object.fromEntries(sectors),
    ...(productTaxes !== undefined && { productTaxes: outputMetrics(taxes, total) }),
    perHead: cell([now, people.now], (level, population) => perCapita(times(level, scale), population)),
    perHeadGrowth: cell([now, before, people.now, people.before], growthOfQuotient('The population')),
    perHeadForeign: cell([now, people.now, rate.now], (level, population, exchangeRate) =>
      perCapitaAbroad(times(level, scale), population, exchangeRate),
    ),
    perHeadForeignGrowth: cell([now, before, people.now, people.before, rate.now, rate.before], growthPerCapitaAbroad),
  }) as GrdpMetrics<keyof Account['sectors'] & string>;
}

/** GRDP: the sectors and product taxes less subsidies. */
function productOf(account: unknown): Whole {
  const taxes = field(account, 'productTaxes');
  const parts = taxes === undefined ? [] : [readWhole(taxes, 'productTaxes')];
  return makeWhole('total', field(account, 'total'), [...sectorsOf(account), ...parts]);
}

/** All people employed: those of the sectors, for product taxes employ nobody. */
function labourOf(account: unknown): Whole {
  const { complete } = productOf(account);
  return { ...makeWhole('', account, sectorsOf(account)), complete };
}

function sectorsOf(account: unknown): readonly Whole[] {
  return readWholes(field(account, 'sectors'), 'sectors');
}

/** What the schema cannot say; bears an account of any shape. */
function grdpProblems(account: unknown): Problem[] {
  return [
    ...periodProblems(account),
    ...imbalances(productOf(account), () => [CURRENT_PRICES, CONSTANT_PRICES]),
    ...imbalances(labourOf(account), () => [EMPLOYED]),
  ];
}
