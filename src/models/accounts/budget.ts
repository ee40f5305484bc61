import type { Problem } from '../../errors.js';
import { attainmentRate, excessRate } from '../../metrics/attainment.js';
import { budgetBalance, coverageRate } from '../../metrics/budget.js';
import { check } from '../check/check.js';
import { type BudgetAccount, budgetAccountSchema } from '../schema/accounts.js';
import type { Pair } from './levels.js';
import { periodProblems } from './rules.js';
import { cell, type Cell, emptyCell, type Gap, settle, type SheetOf } from './sheet.js';
import { structure, type StructureMetrics } from './structure.js';
import {
  field,
  imbalances,
  keysOf,
  levelOf,
  type Measure,
  pairOf,
  type Periods,
  readWhole,
  type Whole,
} from './whole.js';

const ACTUAL = ['actual'];

/** The metrics of revenue, expenditure, or an item of either; shares are those in all revenue or expenditure. */
export interface BudgetItemMetrics extends StructureMetrics {
  /** % of the estimate (dự toán), by the authority that set it. */
  readonly attainment: Readonly<Record<string, string | null>>;
  /** % above the estimate, by the authority that set it. */
  readonly excess: Readonly<Record<string, string | null>>;
  /** The items inside it, by the keys of the account. */
  readonly parts?: Readonly<Record<string, BudgetItemMetrics>>;
}

/** What {@link budgetMetrics} gives: plain frozen data, decimals as strings, null for every gap. */
export interface BudgetMetrics {
  /** The unit of the account, that of all levels. */
  readonly unit: string;
  /** The period that the metrics are of. */
  readonly period: string;
  /** The earlier period that growth and changes are measured from. */
  readonly previous: string;
  /** All revenue. */
  readonly revenue: BudgetItemMetrics;
  /** All expenditure. */
  readonly expenditure: BudgetItemMetrics;
  /** Revenue in % of expenditure, whatever the scopes of the two. */
  readonly coverage: string | null;
  /** Revenue less expenditure, in the unit of the account; null unless both state the same scope. */
  readonly balance: string | null;
  /** Every cell that could not be had, and why; in the order of the result. */
  readonly gaps: readonly Gap[];
}

/**
 * All metrics of a budget from its levels: growth and structure of revenue and expenditure, attainment of every
 * estimate, coverage and balance.
 *
 * An estimate has an author: the central government and the provincial council each set one, and "% of the estimate"
 * says little without whose. Parts that are not all ("trong đó") stand in a whole with `complete: false`.
 *
 * Real data: revenue on the territory and expenditure of the local budget are different scopes. Their quotient is
 * printed as coverage; their difference is no balance, so there is one only where both sides state the same `scope`.
 *
 * @param account levels as plain decimal strings or numbers, in `unit`; it is not changed
 * @returns rates and shares in %, changes of shares in percentage points, levels in `unit`; exact up to one division
 * @throws InvalidDocumentError with every problem of the account: an unknown key, a level that is no number, a unit
 * that is no money, a period in another form, parts that do not add up to their whole
 *
 * @example
 * const metrics = budgetMetrics({
 *   unit: 'billion VND', period: '2023', previous: '2022',
 *   revenue: {
 *     scope: 'territory', actual: { 2022: '12500', 2023: '15000' }, estimates: { provincial: { 2023: '12000' } } },
 *   expenditure: { scope: 'local', actual: { 2023: '20000' } } })
 * metrics.revenue.attainment // => { provincial: '125' }
 * metrics.coverage // => '75'
 * metrics.balance // => null
 * metrics.gaps.at(-1)?.path // => 'balance'
 */
export function budgetMetrics(account: BudgetAccount): BudgetMetrics {
  const checked = check('The budget account', budgetAccountSchema, account, budgetProblems);
  const { unit, period, previous } = checked;
  const revenue = readWhole(checked.revenue, 'revenue');
  const expenditure = readWhole(checked.expenditure, 'expenditure');
  const sides = [levelOf(revenue, ACTUAL, period), levelOf(expenditure, ACTUAL, period)] as const;
  return settle<BudgetMetrics>({
    unit,
    period,
    previous,
    revenue: itemMetrics(revenue, pairOf(revenue, ACTUAL, checked), checked),
    expenditure: itemMetrics(expenditure, pairOf(expenditure, ACTUAL, checked), checked),
    coverage: cell(sides, coverageRate),
    balance: balanceOfScopes(checked) ?? cell(sides, budgetBalance),
  });
}

function itemMetrics(item: Whole, total: Pair, periods: Periods): SheetOf<BudgetItemMetrics> {
  const actual = pairOf(item, ACTUAL, periods);
  const authorities = [...authoritiesOf(item)];
  const againstEstimates = (metric: typeof attainmentRate) =>
    Object.fromEntries(
      authorities.map((authority) => {
        const estimate = levelOf(item, ['estimates', authority], periods.period);
        return [authority, cell([actual.now, estimate], metric)];
      }),
    );
  const parts = item.parts.map((part) => [part.key, itemMetrics(part, total, periods)] as const);
  return {
    ...structure(actual, total),
    attainment: againstEstimates(attainmentRate),
    excess: againstEstimates(excessRate),
    ...(parts.length > 0 && { parts: Object.fromEntries(parts) }),
  };
}

/** Where an item may have levels of its own: the actual ones and its estimates. */
export function budgetMeasures({ fields }: Whole): readonly Measure[] {
  return [ACTUAL, ...keysOf(field(fields, 'estimates')).map((authority) => ['estimates', authority])];
}

/** Who has set an estimate of an item, or of its parts where they are all there is. */
function authoritiesOf({ fields, complete, parts }: Whole): ReadonlySet<string> {
  const ofParts = complete ? parts.flatMap((part) => [...authoritiesOf(part)]) : [];
  return new Set([...keysOf(field(fields, 'estimates')), ...ofParts]);
}

/** The balance of two sides that do not state one and the same scope. */
function balanceOfScopes({ revenue, expenditure }: BudgetAccount): Cell | undefined {
  const [collected, spent] = [revenue.scope, expenditure.scope];
  if (collected !== undefined && collected === spent) return undefined;
  const say = (scope: string | undefined) =>
    scope === undefined ? 'states no scope' : `covers ${JSON.stringify(scope)}`;
  return emptyCell(
    `revenue ${say(collected)}, expenditure ${say(spent)}; only sides that state one scope have a balance`,
  );
}

/** What the schema cannot say; bears an account of any shape. */
function budgetProblems(account: unknown): Problem[] {
  const sides = ['revenue', 'expenditure'].map((side) => readWhole(field(account, side), side));
  return [...periodProblems(account), ...sides.flatMap((side) => imbalances(side, budgetMeasures))];
}
