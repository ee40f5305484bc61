// @ts-check
import * as Plot from '@observablehq/plot';
import { chart, domainFromZero, middle } from './chart.js';

/** @typedef {import('../data/values.js').Value} Value */
/** @typedef {{ result?: Value | null, plan?: Value | null, lastYear?: Value | null, nextPlan?: Value | null }} Bullet */

/**
 * A result as a bar beside its plan (a thick line), last year (a ring) and the next plan (a diamond), on a scale of its
 * own from zero.
 *
 * @param {string | null} label
 * @param {Bullet} bullet
 * @param {readonly number[]} [others] numbers of other bullets on the same scale
 */
export function bulletChart(label, { result, plan, lastYear, nextPlan }, others = []) {
  const numbers = [result, plan, lastYear, nextPlan].flatMap((value) => value?.numbers ?? []);
  const [low, high] = domainFromZero([...numbers, ...others]);
  /** @param {Value | null | undefined} value */
  const at = (value) => (middle(value) === null ? [] : [middle(value)]);
  const ends = nextPlan?.numbers.length === 2 ? [nextPlan.numbers] : [];
  return chart(label, () => ({
    height: 30,
    marginLeft: 1,
    marginRight: 1,
    marginTop: 0,
    marginBottom: 0,
    x: { domain: [low, high], axis: null },
    y: { domain: [0, 1], axis: null },
    marks: [
      Plot.rect([[low, high]], { x1: '0', x2: '1', y1: 0.2, y2: 0.8, fill: 'var(--track)', rx: 2 }),
      Plot.rect(at(result), { x1: 0, x2: (number) => number, y1: 0.32, y2: 0.68, fill: 'var(--result)' }),
      Plot.ruleX(at(plan), { y1: 0.1, y2: 0.9, stroke: 'var(--plan)', strokeWidth: 3 }),
      Plot.dot(at(lastYear), {
        x: (number) => number,
        y: 0.5,
        r: 4.5,
        fill: 'var(--card)',
        stroke: 'var(--ink)',
        strokeWidth: 1.8,
      }),
      Plot.link(ends, { x1: '0', x2: '1', y1: 0.5, y2: 0.5, stroke: 'var(--next)', strokeWidth: 4 }),
      Plot.dot(at(nextPlan), {
        x: (number) => number,
        y: 0.5,
        r: 5.5,
        symbol: 'diamond',
        fill: 'var(--next)',
        stroke: 'var(--card)',
        strokeWidth: 1.5,
      }),
    ],
  }));
}
