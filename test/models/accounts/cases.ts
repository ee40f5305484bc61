import { readFileSync } from 'node:fs';
import { literal } from '../../../src/index.js';
import type { BudgetAccount, GrdpAccount, InvestmentAccount } from '../../../src/models/index.js';

interface Case<Account> {
  readonly account: Account;
  /** Every cell by its path, to 20 decimals. */
  readonly cells: Readonly<Record<string, string>>;
}

/** Accounts and their metrics, computed with fractions by test/fixtures/accounts.py. */
export const cases: { readonly grdp: Case<GrdpAccount>; readonly budget: Case<BudgetAccount>; readonly investment: Case<InvestmentAccount> } = JSON.parse(
  readFileSync(new URL('../../fixtures/accounts.json', import.meta.url), 'utf8'),
);

/** The cells of a result by path: rounded to 20 decimals, or null. */
export function cellsOf(metrics: object): Record<string, string | null> {
  const { unit: _unit, period: _period, previous: _previous, gaps: _gaps, ...tables } = metrics as Record<string, unknown>;
  return Object.fromEntries(leaves(tables, []));
}

function leaves(value: unknown, path: readonly string[]): [string, string | null][] {
  if (value === null) return [[path.join('.'), null]];
  if (typeof value === 'string') return [[path.join('.'), literal(value, 20)]];
  return Object.entries(value as object).flatMap(([key, inner]) => leaves(inner, [...path, key]));
}

/** What an account is refused with: each problem as "path: message". */
export function problemsOf(compute: () => unknown): string[] {
  try {
    compute();
  } catch (error) {
    const { problems } = error as { problems: readonly { path: string; message: string }[] };
    return problems.map(({ path, message }) => `${path}: ${message}`);
  }
  return [];
}

/** Whether plain data is frozen all the way down. */
export function isDeepFrozen(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(isDeepFrozen);
}
