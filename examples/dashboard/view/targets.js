// @ts-check
import { bulletChart } from '../charts/bullet.js';
import { h, spoken } from '../dom.js';
import { legend, section } from './parts.js';

/** @typedef {import('../language.js').Language} Language */
/** @typedef {import('../data/targets.js').TargetsView} TargetsView */
/** @typedef {import('../data/targets.js').TargetView} TargetView */
/** @typedef {import('../data/targets.js').RowView} RowView */
/** @typedef {import('../data/targets.js').Outcome} Outcome */

/** Not by colour alone. */
const SIGNS = { exceeded: '▲', met: '✓', missed: '▼', 'not-judged': '·' };
const DIRECTIONS = { raised: '↑', kept: '=', lowered: '↓', unclear: '≈', unknown: '', mixed: '↕' };
const COLUMNS = /** @type {const} */ (['lastYear', 'plan', 'estimate', 'ofPlan', 'nextPlan']);

/**
 * @param {Language} language
 * @param {TargetsView} view
 * @param {{ period: string, planPeriod?: string | undefined }} report
 */
export function targetsSection(language, view, report) {
  const { t } = language;
  if (view.targets.length === 0) return section('targets', t.targets.title, h('p', {}, t.targets.none));
  return section(
    'targets',
    t.targets.title,
    h('div', { class: 'score card' }, scoreOf(language, view, report), boardOf(language, view)),
    targetTable(language, view, report),
  );
}

/** @param {Language} language @param {TargetsView} view @param {{ period: string, planPeriod?: string | undefined }} report */
function scoreOf({ t, name, period }, { targets, lastPlan, ambition, score, claims }, { period: year, planPeriod }) {
  const reached = (lastPlan.get('met') ?? 0) + (lastPlan.get('exceeded') ?? 0);
  const [open, missed] = [lastPlan.get('not-judged') ?? 0, lastPlan.get('missed') ?? 0];
  const asked = /** @type {const} */ (['raised', 'kept', 'lowered', 'unclear', 'mixed', 'unknown']).filter((key) =>
    ambition.has(key),
  );
  return h(
    'div',
    {},
    reached + missed === 0
      ? h('p', { class: 'headline' }, t.targets.unscored(period(year)))
      : h(
          'p',
          { class: 'headline' },
          h('strong', {}, String(reached)),
          ` ${t.targets.score(period(year), targets.length)}`,
        ),
    missed > 0 ? h('p', {}, t.targets.missed(missed)) : null,
    open > 0 ? h('p', {}, t.targets.open(open)) : null,
    ...claims.flatMap(({ text, name: names, of, supported, partial, contradicted, unsupported }) => [
      h(
        'p',
        {},
        `${t.targets.claim(text, name(names))} ${t.targets.evidence(of, supported, partial, contradicted, unsupported)}`,
      ),
    ]),
    score === null || planPeriod === undefined ? null : h('p', {}, t.targets.judged(score.text, period(planPeriod))),
    planPeriod === undefined
      ? null
      : h(
          'p',
          { class: 'asks' },
          `${t.targets.asks(period(planPeriod))}: `,
          asked.map((key) => `${ambition.get(key)} ${t.ambition[key]}`).join('; '),
          '.',
        ),
  );
}

/** One tile a target, which leads to its row. @param {Language} language @param {TargetsView} view */
function boardOf({ t, name }, { targets }) {
  return h(
    'ol',
    { class: 'board', 'aria-label': t.targets.board },
    ...targets.map(({ id, number, name: names, lastPlan }) =>
      h(
        'li',
        {},
        h(
          'a',
          {
            href: `#target-${id}`,
            class: `tile-${lastPlan}`,
            title: `${number}. ${name(names)}: ${t.outcome[lastPlan]}`,
          },
          h('span', { class: 'number' }, number),
          h('span', { class: 'sign', 'aria-hidden': 'true' }, SIGNS[lastPlan]),
          spoken(` ${name(names)}: ${t.outcome[lastPlan]}`),
        ),
      ),
    ),
  );
}

/**
 * The table says its roles, for on a phone its rows are laid out as blocks, and would lose them.
 *
 * @param {Language} language
 * @param {TargetsView} view
 * @param {{ period: string, planPeriod?: string | undefined }} report
 */
function targetTable(language, view, { period, planPeriod = undefined }) {
  const { t } = language;
  const components = view.targets.flatMap(({ rows }) => rows).filter(({ role }) => role === 'component').length;
  const headings = new Map(view.columns.map(({ key, heading }) => [key, heading[language.code]]));
  const table = h(
    'table',
    { role: 'table', class: 'targets' },
    h(
      'caption',
      { class: 'spoken' },
      t.targets.caption(language.period(period), planPeriod === undefined ? null : language.period(planPeriod)),
    ),
    h(
      'thead',
      { role: 'rowgroup' },
      h(
        'tr',
        { role: 'row' },
        ...[headings.get('indicator'), t.targets.chart].map((text) =>
          h('th', { role: 'columnheader', scope: 'col' }, text),
        ),
        ...COLUMNS.map((key) => h('th', { role: 'columnheader', scope: 'col', class: 'number' }, headings.get(key))),
        h('th', { role: 'columnheader', scope: 'col' }, headings.get('assessment')),
      ),
    ),
    ...view.targets.map((target) => targetRows(language, target, headings)),
  );
  const { result, plan, lastYear, nextPlan } = t.targets.legend;
  return h(
    'div',
    { class: 'card' },
    h(
      'div',
      { class: 'above-table' },
      legend([
        ['bar', result],
        ['line', plan],
        ['ring', lastYear],
        ['diamond', nextPlan],
      ]),
      components === 0 ? null : componentSwitch(t.targets.components(components), table),
    ),
    table,
  );
}

/** @param {string} text @param {HTMLElement} table */
function componentSwitch(text, table) {
  const box = h('input', { type: 'checkbox', change: () => table.classList.toggle('with-components', box.checked) });
  return h('label', { class: 'check' }, box, ` ${text}`);
}

/** @param {Language} language @param {TargetView} target @param {ReadonlyMap<string, string | undefined>} headings */
function targetRows(language, { id, number, name, rows }, headings) {
  const isNamedAbove = rows.length > 1;
  return h(
    'tbody',
    { role: 'rowgroup', id: `target-${id}` },
    ...(isNamedAbove
      ? [
          h(
            'tr',
            { role: 'row', class: 'group' },
            h('th', { role: 'rowheader', scope: 'rowgroup', colspan: 8 }, numbered(number), language.name(name)),
          ),
        ]
      : []),
    ...rows.map((row) => indicatorRow(language, row, isNamedAbove ? null : number, headings)),
  );
}

/** @param {string} number */
function numbered(number) {
  return h('span', { class: 'number' }, number);
}

/** @param {Language} language @param {RowView} row @param {string | null} number @param {ReadonlyMap<string, string | undefined>} headings */
function indicatorRow(language, row, number, headings) {
  const { t, name, unit, bare } = language;
  const { lastYear, plan, estimate, nextPlan } = row.values;
  const isDrawn = [lastYear, plan, estimate].some((value) => value !== null);
  return h(
    'tr',
    { role: 'row', class: row.role },
    h(
      'th',
      { role: 'rowheader', scope: 'row' },
      number === null ? null : numbered(number),
      h('span', {}, name(row.name), ' ', h('span', { class: 'unit' }, unit(row.unit))),
    ),
    h(
      'td',
      { role: 'cell', class: 'drawing' },
      isDrawn
        ? bulletChart(null, { result: estimate, plan, lastYear, nextPlan })
        : h('span', { class: 'missing' }, t.targets.noResult),
    ),
    ...COLUMNS.map((key) => {
      const value = row.values[key];
      return h(
        'td',
        { role: 'cell', class: 'number', 'data-label': headings.get(key) },
        value === null
          ? h('span', { class: 'missing' }, h('span', { 'aria-hidden': 'true' }, '–'), spoken(t.notPrinted))
          : bare(value),
      );
    }),
    h('td', { role: 'cell', class: 'assessment' }, ...assessmentOf(language, row)),
  );
}

/** @param {Language} language @param {RowView} row */
function assessmentOf({ t }, { verdict, isPrinted, ambition }) {
  return [
    verdict === null
      ? null
      : h(
          'span',
          { class: `chip ${verdict}` },
          h('span', { 'aria-hidden': 'true' }, `${SIGNS[verdict]} `),
          t.outcome[verdict],
          isPrinted ? spoken(`, ${t.printedVerdict}`) : null,
        ),
    ambition === 'unknown'
      ? null
      : h(
          'span',
          { class: 'ambition' },
          h('span', { 'aria-hidden': 'true' }, `${DIRECTIONS[ambition]} `),
          t.ambition[ambition],
        ),
  ];
}
