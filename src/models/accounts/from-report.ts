import { parseUnit } from '../../quantity/index.js';
import { freeze } from '../../freeze.js';
import { readReport } from '../document/parse.js';
import { basesOf } from '../document/places.js';
import type {
  BudgetAccount,
  BudgetSideAccount,
  DisbursementAccount,
  GrdpAccount,
  InvestmentAccount,
} from '../schema/accounts.js';
import type { PrintedFigure } from '../schema/figure.js';
import type { BudgetSection, PlanReport } from '../schema/report.js';
import type { Series } from '../schema/series.js';
import { budgetMeasures } from './budget.js';
import { CURRENT_PRICES } from './output.js';
import {
  inUnit,
  type LevelsByPeriod,
  plans,
  type PrintedLevels,
  readPrintedLevels,
  results,
  type Tree,
  treeOf,
} from './printed-levels.js';

/** ISO 4217: no currency. For a report that prints no amount, so that its account has a unit and no levels. */
const NO_CURRENCY = 'XXX';

/**
 * The GRDP account of a report: the levels that it prints for its period and the year before.
 *
 * Only printed levels are taken, as they are printed, also hedged ones; ranges are not. A level that is not printed is
 * not there, and the metrics name it as a gap: a report seldom prints levels at constant prices, so there is growth at
 * current prices at most. Product taxes stand among the sectors, wherever the report has them.
 *
 * @param report a report as `parsePlanReport` gives it; any other is parsed first
 * @returns an account in the unit of the report's GRDP, the ids of the series as keys; frozen
 *
 * @example
 * const report = parsePlanReport({
 *   schemaVersion: 1, id: 'example', name: { en: 'Example' }, period: '2023',
 *   grdp: { tree: { id: 'grdp', name: { en: 'GRDP' }, unit: 'trillion VND', observations: [
 *     { period: '2023', version: 'estimate', value: '181' }] } } })
 * grdpAccount(report).total // => { currentPrices: { 2023: '181' } }
 */
export function grdpAccount(report: PlanReport): GrdpAccount {
  report = readReport(report);
  const printed = readPrintedLevels(report);
  const { tree, population, exchangeRate } = report.grdp ?? {};
  const unit = tree?.unit ?? NO_CURRENCY;
  const { parts: sectors = {}, ...total } = moneyTree(printed, tree, unit);
  const isRateOfUnit = exchangeRate !== undefined && plainUnit(exchangeRate).startsWith(`${parseUnit(unit).measure}/`);
  return freeze({
    ...headOf(printed, unit),
    sectors,
    total,
    population: plainResults(printed, population),
    employed: plainResults(printed, report.labour?.employed),
    exchangeRate: plainResults(printed, isRateOfUnit ? exchangeRate : undefined),
  });
}

/**
 * The budget account of a report: the levels of revenue and expenditure that it prints for its period and the year
 * before, and the plans of them that it prints as levels; a plan that is only implied by "% of the estimate" is not.
 *
 * @param report a report as `parsePlanReport` gives it; any other is parsed first
 * @returns an account in the unit of the report's revenue, the ids of the series as keys, a plan whose author the
 * report does not name under `plan`; frozen
 *
 * @example
 * const report = parsePlanReport({
 *   schemaVersion: 1, id: 'example', name: { en: 'Example' }, period: '2023',
 *   budget: { revenue: { scope: 'territory', tree: {
 *     id: 'revenue', name: { en: 'Revenue' }, unit: 'billion VND', observations: [
 *       { period: '2023', version: 'estimate', value: '15295' }] } } } })
 * budgetAccount(report).revenue // => { scope: 'territory', actual: { 2023: '15295' }, estimates: {} }
 */
export function budgetAccount(report: PlanReport): BudgetAccount {
  report = readReport(report);
  const printed = readPrintedLevels(report);
  const { revenue, expenditure } = report.budget ?? {};
  const unit = revenue?.tree.unit ?? expenditure?.tree.unit ?? NO_CURRENCY;
  return freeze({
    ...headOf(printed, unit),
    revenue: budgetSide(printed, revenue, unit),
    expenditure: budgetSide(printed, expenditure, unit),
  });
}

/**
 * The investment account of a report: investment by source and GRDP, as levels that it prints for its period and the
 * year before, and the bases of public investment with what it prints of them.
 *
 * @param report a report as `parsePlanReport` gives it; any other is parsed first
 * @returns an account in the unit of the report's investment, the ids of series and bases as keys; frozen
 *
 * @example
 * const report = parsePlanReport({
 *   schemaVersion: 1, id: 'example', name: { en: 'Example' }, period: '2023',
 *   investment: { publicInvestment: { period: '2023-S1', unit: 'billion VND', bases: [
 *     { id: 'all', name: { en: 'All' }, plan: '13352.7', disbursed: '4238.1' }] } } })
 * investmentAccount(report).publicInvestment // => { all: { plan: '13352.7', disbursed: '4238.1' } }
 */
export function investmentAccount(report: PlanReport): InvestmentAccount {
  report = readReport(report);
  const printed = readPrintedLevels(report);
  const { total, publicInvestment } = report.investment ?? {};
  const unit = total?.unit ?? publicInvestment?.unit ?? NO_CURRENCY;
  const { parts: sources = {}, ...all } = moneyTree(printed, total, unit);
  return freeze({
    ...headOf(printed, unit),
    sources,
    total: all,
    grdp: { currentPrices: results(printed, report.grdp?.tree, unit) },
    publicInvestment: publicInvestmentOf(report, unit),
  });
}

function headOf({ period, previous }: PrintedLevels, unit: string) {
  return { unit, period, previous };
}

type CurrentPrices = { currentPrices?: LevelsByPeriod };

function moneyTree(printed: PrintedLevels, series: Series | undefined, unit: string): Tree<CurrentPrices> {
  if (series === undefined) return {};
  return treeOf(
    series,
    (item) => ({ currentPrices: results(printed, item, unit) }),
    () => [CURRENT_PRICES],
  );
}

function budgetSide(printed: PrintedLevels, side: BudgetSection['revenue'], unit: string): BudgetSideAccount {
  if (side === undefined) return {};
  const fieldsOf = (item: Series) => ({ actual: results(printed, item, unit), estimates: plans(printed, item, unit) });
  return { scope: side.scope, ...treeOf(side.tree, fieldsOf, budgetMeasures) };
}

function publicInvestmentOf(report: PlanReport, unit: string): Record<string, DisbursementAccount> {
  const places = basesOf(report);
  const bases = new Map(places.map(({ base }) => [base.id, base]));
  const from = report.investment?.publicInvestment?.unit ?? unit;
  const level = (figure: PrintedFigure | undefined) => (figure === undefined ? undefined : inUnit(figure, from, unit));
  const accountOf = (base: (typeof places)[number]['base']): DisbursementAccount => {
    const plan = level(base.plan);
    const disbursed = level(bases.get(base.disbursedOf ?? base.id)?.disbursed);
    return {
      ...(plan !== undefined && { plan }),
      // A range, or nothing printed, of what is left out: not known how much, and not nothing.
      ...(base.excluded !== undefined && { excluded: level(base.excluded ?? undefined) ?? null }),
      ...(disbursed !== undefined && { disbursed }),
    };
  };
  return Object.fromEntries(places.map(({ base }) => [base.id, accountOf(base)]));
}

/** Results in the plain measure: persons, not thousands of them. */
function plainResults(printed: PrintedLevels, series: Series | undefined): LevelsByPeriod {
  return series === undefined ? {} : results(printed, series, plainUnit(series));
}

function plainUnit({ unit }: Series): string {
  return parseUnit(unit).measure;
}
