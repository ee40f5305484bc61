// @ts-check
import { h } from '../dom.js';
import { REPORTS } from '../reports.js';

/** @typedef {import('../language.js').Language} Language */

/** Languages go by their own names. */
const LANGUAGES = /** @type {const} */ ([
  ['vi', 'Tiếng Việt'],
  ['en', 'English'],
]);

/**
 * What is shown, and the controls that change it.
 *
 * @param {Language} language
 * @param {{ report: import('../read-report.js').PlanReport, shown: string | null, names: ReadonlyMap<string, Readonly<Record<string, string>>>,
 *   onLanguage: (code: 'vi' | 'en') => void, onReport: (id: string) => void, onFile: (file: File) => void }} page
 */
export function header(language, { report, shown, names, onLanguage, onReport, onFile }) {
  const { t, name, period } = language;
  const { planPeriod = null } = report;
  return h(
    'header',
    {},
    h(
      'div',
      { class: 'controls' },
      h(
        'div',
        { role: 'group', 'aria-label': t.language, class: 'switch' },
        ...LANGUAGES.map(([code, label]) =>
          h(
            'button',
            {
              type: 'button',
              lang: code,
              id: `lang-${code}`,
              'aria-pressed': String(code === language.code),
              click: () => onLanguage(code),
            },
            label,
          ),
        ),
      ),
      h(
        'div',
        { role: 'group', 'aria-label': t.reports, class: 'switch' },
        ...REPORTS.map((id) =>
          h(
            'button',
            { type: 'button', id: `report-${id}`, 'aria-pressed': String(id === shown), click: () => onReport(id) },
            name(names.get(id), id),
          ),
        ),
      ),
      filePicker(language, onFile),
    ),
    h('p', { class: 'place' }, name(report.place)),
    h('h1', {}, name(report.name)),
    h('p', { class: 'periods' }, t.periods(period(report.period), planPeriod && period(planPeriod))),
  );
}

/** The button is the label of the native input, which takes the focus. @param {Language} language @param {(file: File) => void} onFile */
function filePicker({ t }, onFile) {
  const input = h('input', {
    type: 'file',
    id: 'file',
    accept: '.json,application/json',
    class: 'spoken',
    'aria-describedby': 'file-hint',
    change: () => {
      const file = input.files?.[0];
      input.value = '';
      if (file !== undefined) onFile(file);
    },
  });
  return h(
    'div',
    { class: 'picker' },
    input,
    h('label', { for: 'file', class: 'button' }, t.openFile),
    h('span', { id: 'file-hint', class: 'hint' }, t.dropHint),
  );
}
