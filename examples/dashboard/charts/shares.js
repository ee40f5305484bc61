// @ts-check
import * as Plot from '@observablehq/plot';
import { chart } from './chart.js';

/** @typedef {{ year: string, total: string, parts: readonly { index: number, from: number, to: number, text: string }[] }} ShareRow */

const ROW = 66;

/**
 * One bar of shares a year, in the colours of the legend. A share that has no room for its number keeps it in the table.
 *
 * @param {string} label
 * @param {readonly ShareRow[]} rows
 */
export function shareChart(label, rows) {
  const widest = Math.max(100, ...rows.flatMap(({ parts }) => parts.map(({ to }) => to)));
  return chart(label, (width) => ({
    height: rows.length * ROW,
    marginLeft: 0,
    marginRight: 0,
    marginTop: 0,
    marginBottom: 0,
    x: { domain: [0, widest], axis: null },
    y: { domain: [0, rows.length], axis: null, range: [0, rows.length * ROW] },
    marks: rows.flatMap(({ year, total, parts }, row) => [
      Plot.text([year], {
        frameAnchor: 'left',
        textAnchor: 'start',
        y: row + 0.2,
        text: (text) => text,
        fontWeight: 600,
      }),
      Plot.text([total], {
        frameAnchor: 'right',
        textAnchor: 'end',
        y: row + 0.2,
        text: (text) => text,
        fill: 'var(--muted)',
      }),
      ...parts.map(({ index, from, to, text }) => [
        Plot.rect([[from, to]], {
          x1: '0',
          x2: '1',
          y1: row + 0.36,
          y2: row + 0.86,
          insetRight: 1,
          fill: colour(index),
        }),
        Plot.text(((to - from) / widest) * width > text.length * 9 ? [text] : [], {
          x: (from + to) / 2,
          y: row + 0.61,
          text: (shown) => shown,
          fill: 'var(--on-series)',
          fontWeight: 600,
          fontVariant: 'tabular-nums',
        }),
      ]),
    ]),
  }));
}

/** @param {number} index */
export function colour(index) {
  return `var(--series-${(index % 6) + 1})`;
}
