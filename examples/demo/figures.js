// @ts-check
import { decimal, literal, parseUnit } from 'planning-metrics';
import { figureFinder } from 'planning-metrics/models';

/** @typedef {import('planning-metrics/models').PlanReport} PlanReport */

/**
 * The figures of a report by reference, as the metrics take them.
 *
 * @param {PlanReport} report
 */
export function figuresOf(report) {
  const find = figureFinder(report);

  /** @param {string} reference */
  const figure = (reference) => {
    const found = find(reference);
    const text = found?.literal ?? null;
    if (found === null || text === null) throw new Error(`The report prints no ${reference}.`);
    return { ...found, literal: text };
  };

  return {
    /** The printed number. @param {string} reference */
    printed: (reference) => figure(reference).literal,
    /** The printed number, or nothing where there is none. @param {string} reference */
    maybe: (reference) => find(reference)?.literal ?? null,
    /** The number in the plain unit: 181 trillion VND as 181000000000000. @param {string} reference */
    plain: (reference) => {
      const { literal: text, unit } = figure(reference);
      const { n, d } = parseUnit(unit).scale;
      return decimal(text).times(n.toString()).div(d.toString());
    },
    /** The name of its indicator. @param {string} reference */
    name: (reference) => figure(reference).indicator['en'] ?? reference,
  };
}

/**
 * The literal of a figure of a document, however it is written there.
 *
 * @param {import('planning-metrics/models').PrintedFigure | null | undefined} figure
 */
export function literalOf(figure) {
  return typeof figure === 'string' ? figure : (figure?.literal ?? null);
}

/**
 * A computed number, marked as such.
 *
 * @param {import('planning-metrics').DecimalInput} value
 * @param {number} decimals
 */
export function computed(value, decimals) {
  return `≈${literal(value, decimals)}`;
}
