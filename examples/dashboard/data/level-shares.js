// @ts-check
import { decimal } from 'planning-metrics';
import { grdpAccount, grdpMetrics, investmentAccount, investmentMetrics } from 'planning-metrics/models';
import { attempt } from './values.js';

/** @typedef {import('planning-metrics/models').PlanReport} PlanReport */
/** @typedef {{ readonly share: string | null, readonly shareChange: string | null, readonly parts?: Parts }} Item */
/** @typedef {Readonly<Record<string, Item>>} Parts */
/** @typedef {ReadonlyMap<string, { now: string | null, before: string | null }>} LevelShares */

/**
 * Shares that are not printed, from levels that are: of the sectors in GRDP, of the sources in investment.
 *
 * @param {PlanReport} report
 * @returns {LevelShares} by the id of the series
 */
export function levelShares(report) {
  const sectors = attempt(() => grdpMetrics(grdpAccount(report)))?.sectors ?? {};
  const sources = attempt(() => investmentMetrics(investmentAccount(report)))?.sources ?? {};
  return new Map([...sharesOf(sectors), ...sharesOf(sources)]);
}

/** @param {Parts} parts @returns {[id: string, shares: { now: string | null, before: string | null }][]} */
function sharesOf(parts) {
  return Object.entries(parts).flatMap(([id, { share, shareChange, parts: inner = {} }]) => [
    [
      id,
      {
        now: share,
        before: share === null || shareChange === null ? null : decimal(share).minus(shareChange).toFixed(),
      },
    ],
    ...sharesOf(inner),
  ]);
}
