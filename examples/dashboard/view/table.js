// @ts-check
import { h } from '../dom.js';

/** @typedef {import('../dom.js').Child} Child */

/**
 * A table that scrolls by itself where it is wider than the page, and can be reached with the keyboard to do so. The
 * first cell of a row is its heading; all others are numbers unless `texts` names their column.
 *
 * @param {string} caption
 * @param {readonly string[]} headings
 * @param {readonly (readonly Child[])[]} rows
 * @param {readonly number[]} [texts]
 */
export function dataTable(caption, headings, rows, texts = []) {
  /** @param {number} column */
  const kind = (column) => (column === 0 || texts.includes(column) ? null : 'number');
  return h(
    'div',
    { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': caption },
    h(
      'table',
      {},
      h('caption', { class: 'spoken' }, caption),
      h(
        'thead',
        {},
        h('tr', {}, ...headings.map((text, column) => h('th', { scope: 'col', class: kind(column) }, text))),
      ),
      h(
        'tbody',
        {},
        ...rows.map(([head, ...cells]) =>
          h(
            'tr',
            {},
            h('th', { scope: 'row' }, head),
            ...cells.map((cell, index) => h('td', { class: kind(index + 1) }, cell)),
          ),
        ),
      ),
    ),
  );
}

/** A table behind a summary that opens it. @param {string} summary @param {Child} content */
export function folded(summary, content) {
  return h('details', {}, h('summary', {}, summary), content);
}
