import { exact } from '../../decimal/input.js';
import { type Decimal, toExactDecimal } from '../../decimal/output.js';
import { multiply } from '../../decimal/rational.js';
import type { Problem } from '../../errors.js';
import { positive } from '../../metrics/base.js';
import { disbursementRate } from '../../metrics/budget.js';
import { icor, icorFromRates, investmentRate } from '../../metrics/investment.js';
import { check } from '../check/check.js';
import { type DisbursementAccount, type InvestmentAccount, investmentAccountSchema } from '../schema/accounts.js';
import { givenLevel, minus, type Pair } from './levels.js';
import { CONSTANT_PRICES, CURRENT_PRICES } from './output.js';
import { periodProblems } from './rules.js';
import { cell, type Cell, emptyCell, type Gap, settle, type SheetOf } from './sheet.js';
import { structure, type StructureMetrics } from './structure.js';
import {
  field,
  imbalances,
  levelOf,
  makeWhole,
  pairOf,
  type Periods,
  readWhole,
  readWholes,
  type Whole,
} from './whole.js';

/** The metrics of investment from a source, at current prices; shares are those in all investment. */
export interface SourceMetrics extends StructureMetrics {
  /** The sources inside it, by the keys of the account. */
  readonly parts?: Readonly<Record<string, SourceMetrics>>;
}

/** What {@link investmentMetrics} gives: plain frozen data, decimals as strings, null for every gap. */
export interface InvestmentMetrics<Source extends string = string> {
  /** The unit of the account, that of all levels. */
  readonly unit: string;
  /** The period that the metrics are of. */
  readonly period: string;
  /** The earlier period that growth and changes are measured from. */
  readonly previous: string;
  /** All investment. */
  readonly total: StructureMetrics;
  /** The sources, by the keys of the account. */
  readonly sources: Readonly<Record<Source, SourceMetrics>>;
  /** Investment in % of GRDP, both at current prices. */
  readonly rate: string | null;
  /** ICOR by the direct method, times: investment to the increase of GRDP, all at constant prices. */
  readonly icor: string | null;
  /** ICOR by the indirect method, times: the investment rate to the real growth of GRDP. */
  readonly icorFromRates: string | null;
  /** Public investment paid out in % of each plan less what is excluded from it. */
  readonly disbursement: Readonly<Record<string, string | null>>;
  /** Every cell that could not be had, and why; in the order of the result. */
  readonly gaps: readonly Gap[];
}

/**
 * All metrics of investment from its levels: growth and structure by source, the ratio to GRDP, ICOR by both methods,
 * and the disbursement of public investment.
 *
 * Real data: the two ICORs differ, at the same prices by the factor 1 + growth, so each has its name. A report sets the
 * money paid out against several plans (all of it, without what came late, with what was carried over): each is a base
 * of its own, and `excluded: null` says that a rate leaves out something that is not known.
 *
 * @param account levels as plain decimal strings or numbers, amounts in `unit`; it is not changed
 * @returns rates and shares in %, changes of shares in percentage points, ICOR in times, levels in `unit`; exact up to
 * one division
 * @throws InvalidDocumentError with every problem of the account: an unknown key, a level that is no number, a unit
 * that is no money, a period in another form, parts that do not add up to their whole
 *
 * @example
 * const metrics = investmentMetrics({
 *   unit: 'billion VND', period: '2023', previous: '2022',
 *   sources: {
 *     state: { currentPrices: { 2022: '20', 2023: '21' } }, private: { currentPrices: { 2022: '60', 2023: '63' } } },
 *   grdp: { currentPrices: { 2023: '210' }, constantPrices: { 2022: '80', 2023: '96' } },
 *   publicInvestment: { all: { plan: '12', disbursed: '3' }, allotted: { plan: '12', excluded: '2', disbursed: '3' } } })
 * metrics.total.growth // => '5'
 * metrics.icorFromRates // => '2'
 * metrics.disbursement // => { all: '25', allotted: '30' }
 * metrics.icor // => null
 * metrics.gaps.map(({ path }) => path) // => ['icor']
 */
export function investmentMetrics<const Account extends InvestmentAccount>(
  account: Account,
): InvestmentMetrics<keyof Account['sources'] & string> {
  const checked = check('The investment account', investmentAccountSchema, account, investmentProblems);
  const { unit, period, previous, publicInvestment = {} } = checked;
  const all = investmentOf(checked);
  const investment = pairOf(all, CURRENT_PRICES, checked);
  const sources = all.parts.map((source) => [source.key, sourceMetrics(source, investment, checked)]);
  const bases = Object.entries(publicInvestment).map(([key, base]) => [
    key,
    disbursement(base, `publicInvestment.${key}`),
  ]);

  const grdp = readWhole(checked.grdp, 'grdp');
  const output = levelOf(grdp, CURRENT_PRICES, period);
  const real = pairOf(grdp, CONSTANT_PRICES, checked);
  return settle<InvestmentMetrics>({
    unit,
    period,
    previous,
    total: structure(investment, investment),
    sources: Object.fromEntries(sources),
    rate: cell([investment.now, output], investmentRate),
    icor: cell([levelOf(all, CONSTANT_PRICES, period), real.now, real.before], (invested, realOutput, previousOutput) =>
      icor({ investment: invested, output: realOutput, previousOutput }),
    ),
    icorFromRates: cell([investment.now, output, real.now, real.before], icorOfRates),
    disbursement: Object.fromEntries(bases),
  }) as InvestmentMetrics<keyof Account['sources'] & string>;
}

function sourceMetrics(source: Whole, total: Pair, periods: Periods): SheetOf<SourceMetrics> {
  const parts = source.parts.map((part) => [part.key, sourceMetrics(part, total, periods)] as const);
  return {
    ...structure(pairOf(source, CURRENT_PRICES, periods), total),
    ...(parts.length > 0 && { parts: Object.fromEntries(parts) }),
  };
}

/** Both rates over one denominator, the product of theirs: one division, and a result that is exact where it ends. */
function icorOfRates(investment: Decimal, output: Decimal, real: Decimal, realBefore: Decimal): Decimal {
  const base = positive(realBefore, 'The earlier GRDP at constant prices');
  const level = positive(output, 'GRDP at current prices');
  const rate = multiply(exact(investment), base);
  const growth = multiply(exact(minus(real, realBefore)), level);
  return icorFromRates(toExactDecimal(rate), toExactDecimal(growth));
}

function disbursement({ plan, excluded = 0, disbursed }: DisbursementAccount, path: string): Cell {
  if (excluded === null)
    return emptyCell(`${path}.excluded is null: something is left out of the plan, not known how much`);
  const levels = [givenLevel(disbursed, `${path}.disbursed`), givenLevel(plan, `${path}.plan`)] as const;
  return cell(levels, (paid, planned) => disbursementRate(paid, planned, { excluded }));
}

/** All investment: that of the sources. */
function investmentOf(account: unknown): Whole {
  return makeWhole('total', field(account, 'total'), readWholes(field(account, 'sources'), 'sources'));
}

/** What the schema cannot say; bears an account of any shape. */
function investmentProblems(account: unknown): Problem[] {
  return [...periodProblems(account), ...imbalances(investmentOf(account), () => [CURRENT_PRICES, CONSTANT_PRICES])];
}
