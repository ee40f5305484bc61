// @ts-check
import * as Plot from '@observablehq/plot';
import { chart } from './chart.js';

/**
 * One bar of counts, such as verdicts.
 *
 * @param {string} label
 * @param {readonly { count: number, colour: string }[]} parts
 */
export function partsChart(label, parts) {
  const total = parts.reduce((sum, { count }) => sum + count, 0) || 1;
  return chart(label, () => ({
    height: 22,
    marginLeft: 0,
    marginRight: 0,
    marginTop: 0,
    marginBottom: 0,
    x: { domain: [0, total], axis: null },
    marks: [
      Plot.barX(
        parts.filter(({ count }) => count > 0),
        Plot.stackX({ x: 'count', fill: 'colour', insetRight: 1.5, order: null }),
      ),
    ],
    color: { type: 'identity' },
  }));
}
