// @ts-check
import * as Plot from '@observablehq/plot';
import { chart, domainFromZero } from './chart.js';

/**
 * A bar and its texts. What is missing has no `number`, and its `text` says so: it is never drawn as zero.
 *
 * @typedef {{ name: string, depth: number, number: number | null, text: string, mark?: number | null, markText?: string,
 *   strong?: boolean }} Bar
 */

const ROW = 46;
const INDENT = 14;
/** Room for a number at the right end of a name. */
const NUMBER = 62;

/**
 * Horizontal bars, each below its name and numbers, so that long names fit on a phone. A `mark` is a diamond on the same
 * scale: the plan, the printed rate.
 *
 * @param {string} label
 * @param {readonly Bar[]} bars
 * @param {string} [fill]
 */
export function barChart(label, bars, fill = 'var(--result)') {
  const rows = bars.map((bar, y) => ({ ...bar, y, indent: bar.depth * INDENT }));
  const domain = domainFromZero(rows.flatMap(({ number, mark }) => [number ?? 0, mark ?? 0]));
  const marked = rows.filter(({ mark }) => mark !== null && mark !== undefined);
  const room = marked.length > 0 ? NUMBER : 0;
  return chart(label, (width) => ({
    height: rows.length * ROW,
    marginLeft: 1,
    marginRight: 6,
    marginTop: 0,
    marginBottom: 0,
    x: { domain, axis: null },
    y: { domain: [0, rows.length], axis: null, range: [0, rows.length * ROW] },
    marks: [
      ...rows.map(({ y }) => Plot.ruleX([0], { y1: y + 0.44, y2: y + 0.88, stroke: 'var(--rule)' })),
      ...rows.map((row) => barMarks(row, fill)),
      ...rows.map((row) => textMarks(row, width, room)),
      Plot.dot(marked, {
        x: 'mark',
        y: ({ y }) => y + 0.66,
        r: 5.5,
        symbol: 'diamond',
        fill: 'var(--next)',
        stroke: 'var(--card)',
        strokeWidth: 1.5,
      }),
    ],
  }));
}

/** @typedef {Bar & { y: number, indent: number }} Row */

/** @param {Row} row @param {string} fill */
function barMarks(row, fill) {
  return Plot.rect(row.number === null ? [] : [row], {
    x1: 0,
    x2: 'number',
    y1: row.y + 0.5,
    y2: row.y + 0.82,
    fill: row.strong ? 'var(--ink)' : fill,
    fillOpacity: row.depth > 0 ? 0.62 : 1,
  });
}

/** @param {Row} row @param {number} width @param {number} room that the numbers of marks take */
function textMarks(row, width, room) {
  const y = row.y + 0.26;
  // Words stand where the number of a mark would, if there is none, and may be longer than a number.
  const words = row.number === null && row.markText === undefined ? row.text.length * 7.5 : 0;
  const taken = Math.max(room + NUMBER, words);
  const right = /** @type {const} */ ({ frameAnchor: 'right', textAnchor: 'end', y, fontVariant: 'tabular-nums' });
  return [
    Plot.text([row], {
      frameAnchor: 'left',
      textAnchor: 'start',
      y,
      dx: row.indent,
      text: 'name',
      lineWidth: Math.max(6, (width - row.indent - taken) / 12.5),
      textOverflow: 'ellipsis-end',
      fontWeight: row.strong ? 700 : 400,
      fill: row.depth > 0 ? 'var(--muted)' : 'var(--ink)',
    }),
    Plot.text([row], {
      ...right,
      dx: words > 0 ? 6 : 6 - room,
      text: 'text',
      fontWeight: row.number === null ? 400 : 600,
      fill: row.number === null ? 'var(--muted)' : 'var(--ink)',
    }),
    Plot.text(row.markText === undefined ? [] : [row], {
      ...right,
      dx: 6,
      text: 'markText',
      fill: 'var(--next)',
      fontWeight: 600,
    }),
  ];
}
