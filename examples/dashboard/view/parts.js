// @ts-check
import { h } from '../dom.js';
import { folded } from './table.js';

/** @typedef {import('../dom.js').Child} Child */
/** @typedef {import('../language.js').Language} Language */

/** A section of the page with its heading. @param {string} id @param {string} title @param {readonly Child[]} children */
export function section(id, title, ...children) {
  return h('section', { id, 'aria-labelledby': `${id}-title` }, h('h2', { id: `${id}-title` }, title), ...children);
}

/**
 * A chart with its title above it and the same numbers in a table below.
 *
 * @param {Language} language
 * @param {{ title: string, chart: Child, legend?: Child, table: Child, notes?: readonly Child[] }} content
 */
export function chartFigure({ t }, { title, chart, legend, table, notes = [] }) {
  return h('figure', { class: 'card' }, h('figcaption', {}, title), legend, chart, ...notes, folded(t.table, table));
}

/** What the report does not let one compute. @param {Language} language @param {readonly string[]} texts */
export function gapList({ t }, texts) {
  if (texts.length === 0) return null;
  return h('div', { class: 'gaps' }, h('h3', {}, t.notShown), h('ul', {}, ...texts.map((text) => h('li', {}, text))));
}

/** A legend: a swatch and what it stands for. @param {readonly (readonly [swatch: string, text: string])[]} items */
export function legend(items) {
  return h(
    'ul',
    { class: 'legend' },
    ...items.map(([swatch, text]) =>
      h('li', {}, h('span', { class: `swatch ${swatch}`, 'aria-hidden': 'true' }), text),
    ),
  );
}
