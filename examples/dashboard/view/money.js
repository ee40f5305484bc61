// @ts-check
import { barChart } from '../charts/bars.js';
import { bulletChart } from '../charts/bullet.js';
import { middle } from '../charts/chart.js';
import { h } from '../dom.js';
import { chartFigure, gapList, legend, section } from './parts.js';
import { structureFigure, structureGaps } from './structure.js';
import { dataTable } from './table.js';

/** @typedef {import('../language.js').Language} Language */
/** @typedef {import('../data/money.js').BudgetView} BudgetView */
/** @typedef {import('../data/money.js').InvestmentView} InvestmentView */
/** @typedef {import('../data/money.js').Disbursement} Disbursement */
/** @typedef {import('../data/values.js').Value} Value */

/** @param {Language} language @param {BudgetView | null} view */
export function budgetSection(language, view) {
  const { t, name, value, period } = language;
  if (view === null) return section('budget', t.budget.title, h('p', { class: 'gaps' }, t.budget.none));
  const { coverage, balance, scopes } = view;
  const [revenue, expenditure] = scopes ?? [];
  return section(
    'budget',
    t.budget.title,
    h('div', { class: 'pair' }, ...view.sides.map((side) => budgetFigure(language, side, view))),
    coverage === null ? null : h('p', { class: 'note' }, t.budget.coverage(value(coverage))),
    balance === null ? null : h('p', { class: 'note' }, t.budget.balance(value(balance))),
    gapList(language, [
      ...(balance === null && revenue !== undefined && expenditure !== undefined && revenue !== expenditure
        ? [t.budget.noBalance(t.budget.scope(revenue), t.budget.scope(expenditure))]
        : []),
      ...view.sides.flatMap(({ rows }) =>
        rows.filter(({ now }) => now === null).map(({ name: names }) => t.budget.gap(name(names), period(view.period))),
      ),
    ]),
  );
}

/** @param {Language} language @param {BudgetView['sides'][number]} side @param {BudgetView} view */
function budgetFigure(language, { key, rows }, { period, planPeriod }) {
  const { t, name, bare, unit, value } = language;
  const title = t.budget.chart(t.budget.side[key], unit(rows[0]?.unit ?? ''));
  const all = rows.flatMap(({ now, plan, next }) => [now, plan, next].flatMap((amount) => amount?.numbers ?? []));
  const next = planPeriod === undefined ? null : t.budget.next(language.year(planPeriod));
  /** @param {Value | null} amount */
  const shown = (amount) => (amount === null ? t.notPrinted : bare(amount));
  return chartFigure(language, {
    title,
    legend: legend([
      ['bar', t.budget.result(language.year(period))],
      ['line', t.budget.plan(language.year(period))],
      ...(next === null ? [] : [/** @type {const} */ (['diamond', next])]),
    ]),
    chart: h(
      'div',
      { class: 'bullets' },
      ...rows.map((row) => {
        const label = `${name(row.name)}: ${[row.now, row.plan, row.next].map(shown).join(', ')}`;
        return h(
          'div',
          { class: row.depth > 0 ? 'bullet inner' : 'bullet' },
          h(
            'p',
            {},
            h('span', {}, name(row.name)),
            h(
              'span',
              { class: 'figure' },
              row.now === null ? t.notPrinted : bare(row.now),
              row.attainment === null ? null : h('span', { class: 'unit' }, ` ${value(row.attainment)} ${t.ofPlan}`),
            ),
          ),
          bulletChart(label, { result: row.now, plan: row.plan, nextPlan: row.next }, all),
        );
      }),
    ),
    table: dataTable(
      title,
      [
        t.budget.item,
        t.budget.result(language.year(period)),
        t.budget.plan(language.year(period)),
        t.budget.attainment,
        ...(next === null ? [] : [next]),
      ],
      rows.map((row) => [
        name(row.name),
        shown(row.now),
        shown(row.plan),
        shown(row.attainment),
        ...(next === null ? [] : [shown(row.next)]),
      ]),
    ),
  });
}

/** @param {Language} language @param {InvestmentView | null} view */
export function investmentSection(language, view) {
  const { t, name, value, bare, unit } = language;
  if (view === null) return section('investment', t.investment.title, h('p', { class: 'gaps' }, t.investment.none));
  const { structure, disbursement, rate, icor, plannedRate, planPeriod } = view;
  const uneven = structure.years.filter(
    ({ total }) => total !== null && Math.abs((middle(total) ?? 100) - 100) > structure.parts.length * 0.06,
  );
  const unknown = disbursement?.bases.filter(({ recomputed }) => recomputed === null) ?? [];
  return section(
    'investment',
    t.investment.title,
    h(
      'div',
      { class: 'tiles' },
      rate === null
        ? null
        : fact(
            bare(rate),
            '%',
            [
              t.investment.rate,
              plannedRate && planPeriod ? t.investment.plannedRate(language.year(planPeriod), value(plannedRate)) : '',
            ]
              .filter(Boolean)
              .join(' · '),
          ),
      icor === null ? null : fact(bare(icor), unit('times'), t.investment.icor),
    ),
    h(
      'div',
      { class: 'pair' },
      structureFigure(
        language,
        structure,
        t.investment.structure,
        uneven.map(({ period, total }) =>
          h('p', { class: 'note look' }, t.investment.sumNote(language.period(period), total ? value(total) : '')),
        ),
      ),
      disbursement === null ? null : disbursementFigure(language, disbursement),
    ),
    gapList(language, [
      ...(rate === null ? [t.investment.rateGap] : []),
      ...(icor === null ? [t.investment.icorGap] : []),
      ...structureGaps(language, structure),
      ...(unknown.length > 0
        ? [t.investment.unknownBase(unknown.map(({ name: names }) => name(names)).join('; '))]
        : []),
    ]),
  );
}

/** @param {string} number @param {string} unit @param {string} text */
function fact(number, unit, text) {
  return h(
    'div',
    { class: 'tile' },
    h('p', { class: 'big' }, h('span', {}, number), h('span', { class: 'unit' }, unit)),
    h('p', { class: 'beside' }, text),
  );
}

/** @param {Language} language @param {Disbursement} disbursement */
function disbursementFigure(language, { period, unit, bases }) {
  const { t, name, bare } = language;
  const title = t.investment.disbursement(language.period(period));
  /** @param {Value | null} amount */
  const shown = (amount) => (amount === null ? t.notPrinted : bare(amount));
  return chartFigure(language, {
    title,
    legend: legend([
      ['bar', t.investment.recomputed],
      ['diamond', t.investment.printed],
    ]),
    chart: barChart(
      title,
      bases.map(({ name: names, depth, printed, recomputed }) => ({
        name: name(names),
        depth,
        number: middle(recomputed),
        text: recomputed === null ? '–' : bare(recomputed),
        mark: middle(printed),
        ...(printed === null ? {} : { markText: bare(printed) }),
      })),
    ),
    table: dataTable(
      `${title} (${language.unit(unit)})`,
      [
        t.investment.base,
        t.investment.plan,
        t.investment.excluded,
        t.investment.disbursed,
        `${t.investment.recomputed}, %`,
        `${t.investment.printed}, %`,
      ],
      bases.map(({ name: names, plan, excluded, disbursed, recomputed, printed }) => [
        name(names),
        ...[plan, excluded, disbursed, recomputed, printed].map(shown),
      ]),
    ),
  });
}
