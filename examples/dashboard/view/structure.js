// @ts-check
import { colour, shareChart } from '../charts/shares.js';
import { middle } from '../charts/chart.js';
import { h } from '../dom.js';
import { chartFigure } from './parts.js';
import { dataTable } from './table.js';

/** @typedef {import('../language.js').Language} Language */
/** @typedef {import('../data/structure.js').Structure} Structure */

/**
 * Shares by year with their legend and table; null where no share is printed.
 *
 * @param {Language} language
 * @param {Structure} structure
 * @param {string} title
 * @param {readonly import('../dom.js').Child[]} [notes]
 */
export function structureFigure(language, { parts, years }, title, notes = []) {
  const { t, name, bare } = language;
  if (years.length === 0) return null;
  /** @param {Structure['years'][number]} year */
  const label = ({ period, version }) =>
    version === 'plan' ? t.structure.planYear(language.year(period)) : language.year(period);
  return chartFigure(language, {
    title,
    legend: h(
      'ul',
      { class: 'legend' },
      ...parts.map(({ name: names }, index) => h('li', {}, swatch(index), name(names))),
    ),
    chart: shareChart(
      title,
      years.map((year) => ({
        year: label(year),
        total: year.total === null ? '' : `${t.structure.total} ${bare(year.total)}`,
        parts: stacked(language, year),
      })),
    ),
    notes,
    table: dataTable(
      title,
      [t.structure.part, ...years.map(label)],
      [
        ...parts.map(({ name: names }, index) => [
          name(names),
          ...years.map(({ shares }) => (shares[index] ? bare(shares[index]) : t.notPrinted)),
        ]),
        [t.structure.total, ...years.map(({ total }) => (total === null ? '–' : bare(total)))],
      ],
    ),
  });
}

/** @param {number} index */
function swatch(index) {
  const square = h('span', { class: 'swatch', 'aria-hidden': 'true' });
  square.style.background = colour(index);
  return square;
}

/** @param {Language} language @param {Structure['years'][number]} year */
function stacked({ bare }, { shares }) {
  let reached = 0;
  return shares.flatMap((share, index) => {
    const size = middle(share);
    if (share === null || size === null) return [];
    const from = reached;
    reached += size;
    return [{ index, from, to: reached, text: bare(share) }];
  });
}

/** What is missing of a structure, in words. @param {Language} language @param {Structure} structure */
export function structureGaps({ t, name, period, year }, { parts, missing }) {
  return missing.map(({ period: when, version, shares }) =>
    t.structure.gap(
      version === 'plan' ? t.structure.planYear(year(when)) : period(when),
      parts
        .filter((_, index) => shares[index] === null)
        .map(({ name: names }) => name(names))
        .join(', '),
    ),
  );
}

/** How much moved from year to year. @param {Language} language @param {Structure} structure */
export function movedSentences({ t, value, period }, { changes }) {
  return changes.map(({ from, to, moved }) =>
    h('p', { class: 'note' }, t.structure.moved(value(moved), period(from), period(to))),
  );
}
