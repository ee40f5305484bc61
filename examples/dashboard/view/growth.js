// @ts-check
import { barChart } from '../charts/bars.js';
import { middle } from '../charts/chart.js';
import { h } from '../dom.js';
import { chartFigure, gapList, legend, section } from './parts.js';
import { dataTable } from './table.js';

/** @typedef {import('../language.js').Language} Language */
/** @typedef {import('../data/growth.js').GrowthView} GrowthView */
/** @typedef {import('../data/values.js').Value} Value */

/** @param {Language} language @param {GrowthView | null} view */
export function growthSection(language, view) {
  if (view === null) return null;
  const { t } = language;
  return section(
    'growth',
    t.growth.title,
    h('div', { class: 'pair' }, ratesFigure(language, view), contributionsFigure(language, view)),
    gapList(
      language,
      view.gaps.map(({ name, growth, share }) =>
        t.growth.gap(
          language.name(name),
          [
            growth && t.growth.missingGrowth(language.period(growth)),
            share && t.growth.missingShare(language.period(share)),
          ]
            .filter(Boolean)
            .join(', '),
        ),
      ),
    ),
  );
}

/** @param {Language} language @param {GrowthView} view */
function ratesFigure(language, { total, rows, period, planPeriod }) {
  const { t, name, bare } = language;
  const title = t.growth.rates(language.period(period));
  const plan = planPeriod === undefined ? null : t.growth.plan(language.year(planPeriod));
  const all = [{ ...total, strong: true }, ...rows.map((row) => ({ ...row, strong: false }))];
  /** @param {Value | null} value */
  const shown = (value) => (value === null ? t.notPrinted : bare(value));
  return chartFigure(language, {
    title,
    legend: legend([
      ['bar', language.year(period)],
      ...(plan === null ? [] : [/** @type {const} */ (['diamond', plan])]),
    ]),
    chart: barChart(
      title,
      all.map(({ name: names, depth, growth, plan: next, strong }) => ({
        name: name(names),
        depth,
        strong,
        number: middle(growth),
        text: shown(growth),
        mark: middle(next),
        ...(next === null ? {} : { markText: bare(next) }),
      })),
    ),
    table: dataTable(
      title,
      [t.growth.sector, language.year(period), ...(plan === null ? [] : [plan])],
      all.map(({ name: names, growth, plan: next }) => [
        name(names),
        shown(growth),
        ...(plan === null ? [] : [shown(next)]),
      ]),
    ),
  });
}

/** @param {Language} language @param {GrowthView} view */
function contributionsFigure(language, { total, rows, period, together }) {
  const { t, name, bare } = language;
  const title = t.growth.contributions(language.period(period));
  // Inside a sector only what can be had is listed: its gap is that of the sector.
  const known = rows.filter(({ contribution, depth }) => depth === 0 || contribution);
  return chartFigure(language, {
    title,
    chart: barChart(
      title,
      known.map(({ name: names, depth, contribution }) => ({
        name: name(names),
        depth,
        number: contribution ? middle(contribution) : null,
        text: contribution ? bare(contribution) : t.notPrinted,
      })),
      'var(--series-2)',
    ),
    notes: [
      together === null || total.growth === null
        ? null
        : h('p', { class: 'note' }, t.growth.together(bare(together), bare(total.growth))),
      h('p', { class: 'note' }, t.growth.basis),
    ],
    table: dataTable(
      title,
      [t.growth.sector, t.growth.contribution],
      known.map(({ name: names, contribution }) => [name(names), contribution ? bare(contribution) : t.notPrinted]),
    ),
  });
}
