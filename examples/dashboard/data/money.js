// @ts-check
import { decimal, icorFromRates, planFromAttainment } from 'planning-metrics';
import { budgetAccount, budgetMetrics, investmentAccount, investmentMetrics } from 'planning-metrics/models';
import { levelShares } from './level-shares.js';
import { structureOf } from './structure.js';
import { attempt, computed, decimalsOf, figuresOf, printed, valueOf } from './values.js';

/** @typedef {import('planning-metrics/models').PlanReport} PlanReport */
/** @typedef {import('planning-metrics/models').Series} Series */
/** @typedef {import('./values.js').Figures} Figures */
/** @typedef {import('./values.js').Value} Value */

/**
 * Revenue and expenditure: this year beside its estimate (dự toán) and the next; what covers what.
 *
 * @param {PlanReport} report
 */
export function budgetView(report) {
  const { budget, period, planPeriod } = report;
  if (budget === undefined) return null;
  const figures = figuresOf(report);
  const metrics = attempt(() => budgetMetrics(budgetAccount(report)));
  const sides = /** @type {const} */ (['revenue', 'expenditure']).flatMap((key) => {
    const side = budget[key];
    if (side === undefined) return [];
    return [{ key, scope: side.scope, rows: flatten(side.tree, 0).map((item) => budgetRow(figures, item, report)) }];
  });
  const { coverage = null, balance = null } = metrics ?? {};
  return {
    period,
    planPeriod,
    sides,
    coverage: coverage === null ? null : computed(coverage, 1, '%'),
    balance: balance === null ? null : valueOf(balance, budgetAccount(report).unit, true),
    /** Why there is no balance: what each side covers. */
    scopes: sides.length === 2 ? sides.map(({ scope }) => scope) : null,
  };
}

/** @typedef {NonNullable<ReturnType<typeof budgetView>>} BudgetView */
/** @typedef {BudgetView['sides'][number]['rows'][number]} MoneyRow */

/** @param {Series} series @param {number} depth @returns {{ series: Series, depth: number }[]} */
function flatten(series, depth) {
  return [{ series, depth }, ...(series.children ?? []).flatMap((child) => flatten(child, depth + 1))];
}

/** @param {Figures} figures @param {{ series: Series, depth: number }} item @param {PlanReport} report */
function budgetRow(figures, { series: { id, name, unit }, depth }, { period, planPeriod }) {
  const level = figures.literal(`${id}@${period}#value`);
  const rate = figures.literal(`${id}@${period}#attainment`);
  const behind =
    level === null || rate === null
      ? null
      : attempt(() => computed(planFromAttainment(level, rate), decimalsOf(level), unit));
  return {
    id,
    name,
    unit,
    depth,
    now: figures.value(`${id}@${period}#value`),
    plan: figures.value(`${id}@${period}/plan#value`) ?? behind,
    attainment: figures.value(`${id}@${period}#attainment`),
    next: planPeriod === undefined ? null : figures.value(`${id}@${planPeriod}/plan#value`),
    index: planPeriod === undefined ? null : figures.value(`${id}@${planPeriod}/plan#index`),
  };
}

/**
 * Investment: its level, what part of GRDP it is and how much growth it buys, its sources, and public investment
 * against each plan that the report sets it against.
 *
 * @param {PlanReport} report
 */
export function investmentView(report) {
  const { investment, grdp, period, planPeriod } = report;
  if (investment === undefined) return null;
  const figures = figuresOf(report);
  const metrics = attempt(() => investmentMetrics(investmentAccount(report)));
  const { total, toGrdp } = investment;
  const rate = metrics?.rate ?? null;
  const growth = grdp === undefined ? null : figures.literal(`${grdp.tree.id}@${period}#growth`);
  const icor =
    rate === null || growth === null ? null : attempt(() => computed(icorFromRates(rate, growth), 2, 'times'));
  return {
    period,
    planPeriod,
    level: total ? figures.value(`${total.id}@${period}#value`) : null,
    name: total?.name ?? null,
    growth: total ? figures.value(`${total.id}@${period}#growth`) : null,
    next: total && planPeriod !== undefined ? figures.value(`${total.id}@${planPeriod}/plan#value`) : null,
    rate: rate === null ? null : computed(rate, 1, '%'),
    plannedRate: toGrdp && planPeriod !== undefined ? figures.value(`${toGrdp.id}@${planPeriod}/plan#value`) : null,
    icor,
    structure: structureOf(figures, levelShares(report), total, report),
    disbursement: disbursementOf(report, metrics?.disbursement ?? {}),
  };
}

/** @typedef {NonNullable<ReturnType<typeof investmentView>>} InvestmentView */
/** @typedef {NonNullable<InvestmentView['disbursement']>} Disbursement */

/** @param {PlanReport} report @param {Readonly<Record<string, string | null>>} recomputed */
function disbursementOf({ investment }, recomputed) {
  if (investment?.publicInvestment === undefined) return null;
  const { period, unit, bases } = investment.publicInvestment;
  const all = bases.flatMap((base) => [
    { base, depth: 0 },
    ...(base.parts ?? []).map((part) => ({ base: part, depth: 1 })),
  ]);
  const paid = new Map(all.map(({ base }) => [base.id, base.disbursed]));
  return {
    period,
    unit,
    bases: all.map(({ base: { id, name, plan, excluded, disbursed, disbursedOf, rate }, depth }) => {
      const money = disbursed ?? paid.get(disbursedOf ?? '');
      const exact = recomputed[id] ?? null;
      return {
        id,
        name,
        depth,
        plan: plan === undefined ? null : printed(plan, unit),
        excluded: excluded === undefined || excluded === null ? null : printed(excluded, unit),
        disbursed: money === undefined ? null : printed(money, unit),
        printed: rate === undefined ? null : printed(rate, '%'),
        recomputed: exact === null ? null : computed(decimal(exact), 1, '%'),
      };
    }),
  };
}
