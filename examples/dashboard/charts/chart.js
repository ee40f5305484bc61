// @ts-check
import * as Plot from '@observablehq/plot';
import { h } from '../dom.js';

/** @typedef {Plot.PlotOptions} PlotOptions */

/** @type {WeakMap<Element, () => void>} */
const redraws = new WeakMap();

const widths = new ResizeObserver((entries) => {
  for (const { target } of entries) redraws.get(target)?.();
});

/**
 * A chart as wide as the place it stands in, drawn anew when that changes. To a screen reader it is one image with its
 * label; without a label it is an ornament of the text beside it.
 *
 * @param {string | null} label
 * @param {(width: number) => PlotOptions} optionsFor
 */
export function chart(label, optionsFor) {
  const place = h('div', { class: 'chart' });
  let drawn = 0;
  redraws.set(place, () => {
    const width = Math.floor(place.clientWidth);
    if (width === 0 || width === drawn) return;
    drawn = width;
    place.replaceChildren(draw(label, { ...optionsFor(width), width }));
  });
  widths.observe(place);
  return place;
}

/** @param {string | null} label @param {PlotOptions} options */
function draw(label, options) {
  const svg = Plot.plot({ className: 'plot', figure: false, ...options });
  // Its rules stand in charts.css: the page allows no style but its own files.
  for (const style of svg.querySelectorAll('style')) style.remove();
  // Plot labels its marks, which have no role to be labelled in; the chart as a whole has one.
  for (const mark of svg.querySelectorAll('[aria-label]')) mark.removeAttribute('aria-label');
  if (label === null) svg.setAttribute('aria-hidden', 'true');
  else {
    svg.setAttribute('role', 'img');
    svg.setAttribute('aria-label', label);
  }
  return svg;
}

/** A domain that holds all numbers and zero, with a little room at its ends. @param {readonly number[]} numbers */
export function domainFromZero(numbers) {
  const [low, high] = [Math.min(0, ...numbers), Math.max(0, ...numbers)];
  const room = (high - low || 1) * 0.06;
  return [low < 0 ? low - room : 0, high > 0 ? high + room : 0];
}

/** The middle of a range, or the number itself. @param {import('../data/values.js').Value | null | undefined} value */
export function middle(value) {
  const numbers = value?.numbers ?? [];
  return numbers.length === 0 ? null : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
