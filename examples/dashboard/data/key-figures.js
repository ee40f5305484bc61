// @ts-check
import { figuresOf } from './values.js';

/** @typedef {import('./values.js').Value} Value */

/**
 * The figures that a reader looks for first, as far as the report has the series.
 *
 * @param {import('planning-metrics/models').PlanReport} report
 */
export function keyFigures(report) {
  const { value } = figuresOf(report);
  const { grdp, budget, investment, period, planPeriod } = report;
  const wanted = /** @type {const} */ ([
    [grdp?.tree, 'growth'],
    [grdp?.tree, 'value'],
    [grdp?.perHead, 'value'],
    [budget?.revenue?.tree, 'value'],
    [budget?.expenditure?.tree, 'value'],
    [investment?.total, 'value'],
    [grdp?.labourProductivity, 'value'],
  ]);
  return wanted.flatMap(([series, measure]) => {
    if (series === undefined) return [];
    /** @param {string} what */
    const printed = (what) => value(`${series.id}@${period}#${what}`);
    const now = printed(measure);
    if (now === null) return [];
    const isLevel = measure === 'value';
    return [
      {
        name: series.name,
        measure,
        now,
        attainment: isLevel ? printed('attainment') : null,
        growth: isLevel ? printed('growth') : null,
        isReal: series.growthOf === 'volume',
        next: planPeriod === undefined ? null : value(`${series.id}@${planPeriod}/plan#${measure}`),
      },
    ];
  });
}

/** @typedef {ReturnType<typeof keyFigures>[number]} KeyFigure */
