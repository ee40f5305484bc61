// @ts-check
import * as Plot from '@observablehq/plot';
import { chart } from './chart.js';

/** @typedef {{ low: number | null, high: number | null }} Ends */
/** @typedef {Ends & { name: string, text: string }} Span */
/** @typedef {(number: number) => string} NumberFormat */

const ROW = 42;
const AXIS = 24;

/**
 * Where a figure is printed, and below it where the others put it, on one line of numbers. An end that is open to
 * infinity runs to the edge and ends in an arrow.
 *
 * @param {string} label
 * @param {Span} printed
 * @param {Span} computed
 * @param {NumberFormat} format
 */
export function gaugeChart(label, printed, computed, format) {
  const domain = domainOf([printed, computed]);
  return chart(label, (width) => ({
    ...frameOf(domain, 2 * ROW, 2),
    marks: [
      axis(width, format),
      Plot.ruleY([0.74, 1.74], { stroke: 'var(--rule)' }),
      ...[printed, computed].flatMap((span, row) => [
        ...spanMarks(span, domain, row + 0.74, 0.2, row === 0 ? 'var(--printed)' : 'var(--wanted)'),
        Plot.text([span.name], { ...side('left'), y: row + 0.26, text: (name) => name, fill: 'var(--muted)' }),
        Plot.text([span.text], {
          ...side('right'),
          y: row + 0.26,
          text: (text) => text,
          fontWeight: 600,
          fontVariant: 'tabular-nums',
        }),
      ]),
    ],
  }));
}

/**
 * The same on a single line, without words: the printed figure and the interval in which all would agree.
 *
 * @param {string} label
 * @param {Ends} printed
 * @param {Ends} wanted
 * @param {NumberFormat} format
 */
export function stripChart(label, printed, wanted, format) {
  const domain = domainOf([printed, wanted]);
  return chart(label, (width) => ({
    ...frameOf(domain, 24, 1),
    marks: [
      axis(width, format),
      Plot.ruleY([0.5], { stroke: 'var(--rule)' }),
      ...spanMarks(wanted, domain, 0.5, 0.3, 'var(--wanted)'),
      ...spanMarks(printed, domain, 0.5, 0.42, 'var(--printed)'),
    ],
  }));
}

/** @param {readonly [number, number]} domain @param {number} height @param {number} rows @returns {import('./chart.js').PlotOptions} */
function frameOf(domain, height, rows) {
  return {
    height: height + AXIS,
    marginLeft: 10,
    marginRight: 10,
    marginTop: 0,
    marginBottom: AXIS,
    x: { domain: [...domain], label: null },
    y: { domain: [0, rows], axis: null, range: [0, height] },
  };
}

/** @param {number} width @param {NumberFormat} format */
function axis(width, format) {
  return Plot.axisX({
    ticks: Math.max(2, Math.min(6, Math.floor(width / 120))),
    tickFormat: format,
    tickSize: 4,
    color: 'var(--muted)',
  });
}

/** @param {'left' | 'right'} frameAnchor @returns {Plot.TextOptions} */
function side(frameAnchor) {
  return { frameAnchor, textAnchor: frameAnchor === 'left' ? 'start' : 'end', dx: frameAnchor === 'left' ? -10 : 10 };
}

/** @param {Ends} span @param {readonly [number, number]} domain @param {number} y @param {number} reach @param {string} colour */
function spanMarks({ low, high }, [from, to], y, reach, colour) {
  const [start, end] = [low ?? from, high ?? to];
  return [
    Plot.link([[start, end]], { x1: '0', x2: '1', y1: y, y2: y, stroke: colour, strokeWidth: 9 }),
    // Narrow intervals would not be seen.
    Plot.ruleX([start, end], { y1: y - reach, y2: y + reach, stroke: colour, strokeWidth: 2.5 }),
    Plot.text(low === null ? ['◀'] : [], { x: from, y, text: (mark) => mark, fill: colour, dx: -4, fontSize: 15 }),
    Plot.text(high === null ? ['▶'] : [], { x: to, y, text: (mark) => mark, fill: colour, dx: 4, fontSize: 15 }),
  ];
}

/** @param {readonly Ends[]} spans @returns {readonly [number, number]} */
function domainOf(spans) {
  const ends = spans.flatMap(({ low, high }) => [low, high]).filter((end) => end !== null);
  if (ends.length === 0) return [0, 1];
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const room = (high - low || Math.abs(high) || 1) * 0.15;
  return [low - room, high + room];
}
