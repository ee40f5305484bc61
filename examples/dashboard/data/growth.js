// @ts-check
import { contributionsFromShares, decimal, samePeriodLastYear, sum } from 'planning-metrics';
import { grdpAccount, grdpMetrics } from 'planning-metrics/models';
import { attempt, computed, figuresOf } from './values.js';
import { shareBefore } from './structure.js';

/** @typedef {import('planning-metrics/models').Series} Series */
/** @typedef {import('planning-metrics/models').SectorMetrics} SectorMetrics */
/** @typedef {import('./values.js').Figures} Figures */
/** @typedef {import('./values.js').Value} Value */
/** @typedef {import('./values.js').Gap} Gap */

/**
 * Growth by sector, this year's and the next plan's, and what each sector contributes to the growth of the whole.
 *
 * Contributions are exact where the report prints levels at constant prices. Where it does not, growth times last
 * year's share at current prices is the nearest that can be had; `basis` says which.
 *
 * @param {import('planning-metrics/models').PlanReport} report
 */
export function growthView(report) {
  const { grdp, period, planPeriod } = report;
  if (grdp === undefined) return null;
  const figures = figuresOf(report);
  const metrics = attempt(() => grdpMetrics(grdpAccount(report)));
  const sectors = levelsOf(grdp.tree.children ?? [], metrics?.sectors ?? {}, 0);
  const isExact = sectors.some(({ known }) => (known?.contribution ?? null) !== null);

  const rows = sectors.map(({ series, depth, known }) => {
    const { id, name } = series;
    return {
      id,
      name,
      depth,
      growth: growthOf(figures, id, period, known?.realGrowth ?? null),
      plan: planPeriod === undefined ? null : figures.value(`${id}@${planPeriod}/plan#growth`),
      contribution: isExact
        ? known?.contribution && computed(known.contribution, 2, 'pp')
        : fromShare(figures, id, period),
    };
  });
  const total = {
    id: grdp.tree.id,
    name: grdp.tree.name,
    depth: 0,
    growth: growthOf(figures, grdp.tree.id, period, metrics?.total.realGrowth ?? null),
    plan: planPeriod === undefined ? null : figures.value(`${grdp.tree.id}@${planPeriod}/plan#growth`),
  };
  return {
    period,
    planPeriod,
    previous: samePeriodLastYear(period),
    basis: /** @type {'constant-prices' | 'current-shares'} */ (isExact ? 'constant-prices' : 'current-shares'),
    total,
    rows,
    together: togetherOf(rows),
    gaps: gapsOf(rows, sectors, figures, period),
  };
}

/** @typedef {NonNullable<ReturnType<typeof growthView>>} GrowthView */
/** @typedef {GrowthView['rows'][number]} GrowthRow */

/**
 * @param {readonly Series[]} list
 * @param {Readonly<Record<string, SectorMetrics>>} metrics
 * @param {number} depth
 * @returns {{ series: Series, depth: number, known: SectorMetrics | undefined }[]}
 */
function levelsOf(list, metrics, depth) {
  return list.flatMap((series) => {
    const known = Object.hasOwn(metrics, series.id) ? metrics[series.id] : undefined;
    return [{ series, depth, known }, ...levelsOf(series.children ?? [], known?.parts ?? {}, depth + 1)];
  });
}

/** @param {Figures} figures @param {string} id @param {string} period @param {string | null} known */
function growthOf(figures, id, period, known) {
  return figures.value(`${id}@${period}#growth`) ?? (known === null ? null : computed(known, 1, '%'));
}

/** What the sectors with a contribution bring together. @param {readonly { depth: number, contribution: Value | null | undefined | '' }[]} rows */
function togetherOf(rows) {
  const known = rows.flatMap(({ depth, contribution }) => (depth === 0 && contribution ? [contribution.text] : []));
  return known.length === 0 ? null : computed(sum(known), 2, 'pp');
}

/** @param {Figures} figures @param {string} id @param {string} period */
function fromShare(figures, id, period) {
  const growth = figures.literal(`${id}@${period}#growth`);
  const share = shareBefore(figures, id, period);
  if (growth === null || share === null) return null;
  return attempt(() => computed(decimal(contributionsFromShares([growth], [share])[0]), 2, 'pp'));
}

/**
 * Sectors without a contribution, and what is missing of them; not those inside a sector that has one.
 *
 * @param {readonly { id: string, name: Series['name'], depth: number, growth: Value | null, contribution: Value | null | undefined | '' }[]} rows
 * @param {readonly { series: Series, depth: number }[]} sectors
 * @param {Figures} figures
 * @param {string} period
 */
function gapsOf(rows, sectors, figures, period) {
  return rows.flatMap(({ id, name, depth, growth, contribution }) => {
    if (contribution || depth > 0 || sectors.length === 0) return [];
    const noShare = shareBefore(figures, id, period) === null;
    return [{ name, growth: growth === null ? period : null, share: noShare ? samePeriodLastYear(period) : null }];
  });
}
