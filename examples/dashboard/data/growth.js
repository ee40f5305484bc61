// @ts-check
import { contributionsFromShares, samePeriodLastYear, sum } from 'planning-metrics';
import { levelShares } from './level-shares.js';
import { shareBefore } from './structure.js';
import { attempt, computed, figuresOf } from './values.js';

/** @typedef {import('planning-metrics/models').Series} Series */
/** @typedef {import('./values.js').Value} Value */

/**
 * Growth by sector, this year's and the next plan's, and what each sector contributes to the growth of the whole.
 *
 * Contributions are exact from levels at constant prices, and a report prints none. Real growth times last year's share
 * at current prices is the nearest that can be had; the page says so.
 *
 * @param {import('planning-metrics/models').PlanReport} report
 */
export function growthView(report) {
  const { grdp, period, planPeriod } = report;
  if (grdp === undefined) return null;
  const figures = figuresOf(report);
  const shares = levelShares(report);
  /** @param {Series} series */
  const growthOf = ({ id }) => ({
    growth: figures.value(`${id}@${period}#growth`),
    plan: planPeriod === undefined ? null : figures.value(`${id}@${planPeriod}/plan#growth`),
  });
  const rows = sectorsOf(grdp.tree.children ?? [], 0).map(({ series, depth }) => {
    const share = shareBefore(figures, shares, series.id, period);
    const contribution = contributionOf(figures.literal(`${series.id}@${period}#growth`), share);
    return { id: series.id, name: series.name, depth, ...growthOf(series), share, contribution };
  });
  const known = rows.flatMap(({ depth, contribution }) =>
    depth === 0 && contribution !== null ? [contribution.text] : [],
  );
  return {
    period,
    planPeriod,
    total: { name: grdp.tree.name, depth: 0, ...growthOf(grdp.tree) },
    rows,
    /** What the sectors with a contribution bring together. */
    together: known.length === 0 ? null : computed(sum(known), 2, 'pp'),
    /** Sectors without a contribution, and of when what is missing of them is. */
    gaps: rows
      .filter(({ depth, contribution }) => depth === 0 && contribution === null)
      .map(({ name, growth, share }) => ({
        name,
        growth: growth === null ? period : null,
        share: share === null ? samePeriodLastYear(period) : null,
      })),
  };
}

/** @typedef {NonNullable<ReturnType<typeof growthView>>} GrowthView */

/** @param {readonly Series[]} list @param {number} depth @returns {{ series: Series, depth: number }[]} */
function sectorsOf(list, depth) {
  return list.flatMap((series) => [{ series, depth }, ...sectorsOf(series.children ?? [], depth + 1)]);
}

/** @param {string | null} growth @param {string | null} share */
function contributionOf(growth, share) {
  if (growth === null || share === null) return null;
  return attempt(() => computed(contributionsFromShares([growth], [share])[0], 2, 'pp'));
}
