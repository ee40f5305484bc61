// @ts-check
import { gaugeChart, stripChart } from '../charts/intervals.js';
import { partsChart } from '../charts/parts.js';
import { h } from '../dom.js';
import { section } from './parts.js';
import { dataTable, folded } from './table.js';

/** @typedef {import('../language.js').Language} Language */
/** @typedef {import('../data/audit.js').AuditView} AuditView */
/** @typedef {import('../data/audit.js').ConflictView} ConflictView */
/** @typedef {import('../data/audit.js').Interval} Interval */
/** @typedef {{ id: string, label?: Readonly<Record<string, string>>, unit?: string, literal?: string, low?: string, high?: string, line?: number }} About */

/** @param {Language} language @param {AuditView} view */
export function auditSection(language, view) {
  const { t } = language;
  const unlikely = view.unlikely(language.code);
  return section(
    'audit',
    t.audit.title,
    view.conflicts.length === 0 ? null : h('p', { class: 'lead' }, t.audit.lead),
    summaryOf(language, view),
    view.conflicts.length === 0 ? h('p', {}, t.audit.none) : null,
    ...view.conflicts.map((conflict, index) => conflictCard(language, conflict, index + 1)),
    unlikely.length === 0
      ? null
      : folded(
          `${t.audit.unlikely} (${unlikely.length})`,
          h('ul', { class: 'sentences' }, ...unlikely.map((text) => h('li', {}, text))),
        ),
    inferredTable(language, view),
    reproducedTable(language, view),
  );
}

/** @param {Language} language @param {AuditView} view */
function summaryOf({ t }, { summary }) {
  const { same, consistent, consistentIf, implausible, inconsistent, unchecked, relations } = summary;
  const { verdict } = t.audit;
  const parts = [
    { count: same, text: verdict.same, colour: 'var(--met)', swatch: 'same' },
    { count: consistent - same, text: verdict.rounding, colour: 'var(--rounding)', swatch: 'rounding' },
    { count: consistentIf, text: verdict.consistentIf, colour: 'var(--series-5)', swatch: 'consistent-if' },
    { count: implausible, text: verdict.implausible, colour: 'var(--next)', swatch: 'implausible' },
    { count: inconsistent, text: verdict.inconsistent, colour: 'var(--missed)', swatch: 'inconsistent' },
    { count: unchecked, text: verdict.unchecked, colour: 'var(--track)', swatch: 'unchecked' },
  ].filter(({ count }) => count > 0);
  const label = `${t.audit.relations(relations)}: ${parts.map(({ count, text }) => `${count} ${text}`).join(', ')}`;
  return h(
    'div',
    { class: 'card' },
    h('p', { class: 'total' }, t.audit.relations(relations)),
    partsChart(label, parts),
    h(
      'ul',
      { class: 'legend counts' },
      ...parts.map(({ count, text, swatch }) =>
        h(
          'li',
          {},
          h('span', { class: `swatch ${swatch}`, 'aria-hidden': 'true' }),
          h('strong', {}, String(count)),
          ` ${text}`,
        ),
      ),
    ),
  );
}

/** @param {Language} language @param {ConflictView} conflict @param {number} number */
function conflictCard(language, conflict, number) {
  const { t } = language;
  const id = `conflict-${number}`;
  const lines = conflict.lines.length === 0 ? '' : `, ${t.audit.lines(conflict.lines.map(String))}`;
  const subjects = conflict.subjects.map(({ isSum, of }) => {
    const names = of.map((about) => labelOf(language, about));
    return isSum ? t.audit.sum(...withoutTail(names)) : names.join('; ');
  });
  return h(
    'article',
    { class: `card conflict ${conflict.verdict}`, 'aria-labelledby': id },
    h('p', { class: 'kicker' }, `${t.audit.conflict[conflict.verdict]}${lines}`),
    h('h3', { id }, `${number}. ${[...new Set(subjects)].join('; ')}`),
    h(
      'div',
      { class: 'gauges' },
      ...conflict.gauges.map((gauge) => gaugeOf(language, gauge, conflict.gauges.length > 1)),
    ),
    blameOf(language, conflict),
    folded(
      t.audit.words,
      h('ul', { class: 'sentences' }, ...conflict.sentences(language.code).map((text) => h('li', {}, text))),
    ),
  );
}

/** @param {Language} language @param {About} about */
function labelOf({ name }, { id, label }) {
  return name(label, id);
}

/**
 * Names and what they all end in: "State budget, share, 2024" and "Households, share, 2024" share "share, 2024".
 *
 * @param {readonly string[]} names
 * @returns {[names: readonly string[], tail: string]}
 */
function withoutTail(names) {
  const parts = names.map((name) => name.split(', '));
  const [first = []] = parts;
  let shared = 0;
  while (parts.every((one) => one.length > shared + 1 && one.at(-1 - shared) === first.at(-1 - shared))) shared += 1;
  if (names.length < 2 || shared === 0) return [names, ''];
  return [parts.map((one) => one.slice(0, -shared).join(', ')), first.slice(-shared).join(', ')];
}

/** As numbers to draw; an end too large to be drawn is as far away as one that is not there. @param {Interval} interval */
function ends({ low, high }) {
  return { low: finite(low), high: finite(high) };
}

/** @param {string | null | undefined} end */
function finite(end) {
  return end === null || end === undefined || !Number.isFinite(Number(end)) ? null : Number(end);
}

/** @param {Language} language @param {ConflictView['gauges'][number]} gauge @param {boolean} isNamed */
function gaugeOf(language, { about, printed, computed, gap }, isNamed) {
  const { t, interval, size, tick } = language;
  const unit = about.unit ?? '';
  const [there, others] = [interval(printed, unit), interval(computed, unit)];
  const name = isNamed && about.label !== undefined ? `${labelOf(language, about)}: ` : '';
  const distance = gap === null || gap === '0' ? '' : `${t.audit.gap} ${size(gap, unit === '%' ? 'pp' : unit)}`;
  return h(
    'figure',
    { class: 'gauge' },
    h('figcaption', {}, `${name}${distance}`),
    gaugeChart(
      `${t.audit.gauge}. ${name}; ${t.audit.printed} ${there}, ${t.audit.computed} ${others}; ${distance}`,
      { ...ends(printed), name: t.audit.printed, text: there },
      { ...ends(computed), name: t.audit.computed, text: others },
      tick,
    ),
  );
}

/** @param {Language} language @param {ConflictView} conflict */
function blameOf(language, { blame, identifiable }) {
  const { t } = language;
  if (blame.length === 0) return null;
  return h(
    'div',
    { class: 'blame' },
    h('h4', {}, t.audit.blame),
    h('p', { class: 'note' }, identifiable ? t.audit.onlyOne : t.audit.blameNote),
    h('ol', {}, ...blame.map((figures) => h('li', {}, ...figures.map((figure) => blamedFigure(language, figure))))),
  );
}

/** @param {Language} language @param {ConflictView['blame'][number][number]} blamed */
function blamedFigure(language, { about, interval: wanted, suggestion }) {
  const { t, interval, quantity, number, tick } = language;
  const unit = about.unit ?? '';
  const printed = about.literal ?? [about.low, about.high].filter(Boolean).join('–');
  const [there, others] = [printed === '' ? t.notPrinted : quantity(printed, unit), interval(wanted, unit)];
  const line = about.line === undefined ? '' : ` (${t.audit.lines([String(about.line)])})`;
  const example = suggestion === undefined ? '' : `; ${t.audit.example.toLowerCase()} ${number(suggestion.literal)}`;
  const printedEnds = printed.split('–');
  const label = `${labelOf(language, about)}: ${t.audit.printed} ${there}, ${t.audit.wanted} ${others}`;
  return h(
    'div',
    { class: 'blamed' },
    h(
      'p',
      {},
      h('strong', {}, labelOf(language, about)),
      line,
      h('span', { class: 'wanted' }, `${t.audit.printed} ${there} → ${t.audit.wanted} ${others}${example}`),
    ),
    printed === ''
      ? null
      : stripChart(label, { low: finite(printedEnds[0]), high: finite(printedEnds.at(-1)) }, ends(wanted), tick),
  );
}

/** @param {Language} language @param {AuditView} view */
function inferredTable(language, { inferred }) {
  const { t, interval, name } = language;
  if (inferred.length === 0) return null;
  const title = t.audit.inferred(inferred.length);
  return folded(
    title,
    dataTable(
      title,
      [t.audit.figure, t.audit.inferredValue],
      inferred.map(({ figure, about, interval: lies }) => [
        name(about.label, figure),
        interval(lies, about.unit ?? ''),
      ]),
    ),
  );
}

/** @param {Language} language @param {AuditView} view */
function reproducedTable(language, { reproduced }) {
  const { t, number, name, quantity } = language;
  if (reproduced.length === 0) return null;
  const title = t.audit.reproduced(reproduced.length);
  return folded(
    title,
    dataTable(
      title,
      [t.audit.figure, t.audit.line, t.audit.asPrinted, t.audit.recomputed, t.audit.result],
      reproduced.map(({ name: names, relation, line, unit, printed, recomputed, status, strength }) => [
        name(names, relation),
        line === null ? '–' : String(line),
        quantity(printed, unit ?? ''),
        number(recomputed),
        `${t.audit.status[status]}${strength === 'expected' ? ` (${t.audit.expected})` : ''}`,
      ]),
      [4],
    ),
  );
}
