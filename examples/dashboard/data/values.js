// @ts-check
import { isPlanningMetricsError, literal } from 'planning-metrics';
import { figureFinder } from 'planning-metrics/models';

/** @typedef {import('planning-metrics/models').PlanReport} PlanReport */
/** @typedef {import('planning-metrics/models').PrintedFigure} PrintedFigure */
/** @typedef {Readonly<Record<string, string>>} Name */

/**
 * A number that is shown: its canonical text with the marks of its hedges ("~14.5", "4700–4730"), the same as numbers
 * to draw, and whether it was computed rather than printed.
 *
 * @typedef {{ text: string, numbers: readonly number[], unit: string, derived: boolean }} Value
 */

/** What the report does not let one compute: the missing figures by name. @typedef {{ what: Name, of?: Name, period: string }} Gap */

const MARKS = { over: '>', nearly: '<', under: '<', about: '~', 'at-least': '≥', 'at-most': '≤' };

/** @param {string} text @param {string} unit @param {boolean} derived @returns {Value} */
export function valueOf(text, unit, derived) {
  return { text, unit, derived, numbers: numbersIn(text) };
}

/** As numbers to draw; one too large to be drawn is none. @param {string} text */
function numbersIn(text) {
  return (text.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number).filter(Number.isFinite);
}

/** A number that was computed. @param {import('planning-metrics').DecimalInput} value @param {number} decimals @param {string} unit */
export function computed(value, decimals, unit) {
  return valueOf(literal(value, decimals), unit, true);
}

/** A printed figure, as it stands in a document. @param {PrintedFigure} figure @param {string} unit */
export function printed(figure, unit) {
  if (typeof figure === 'string') return valueOf(figure, unit, false);
  const { literal: number, low, high, hedge = [] } = figure;
  const marks = [hedge].flat().map((word) => MARKS[word]);
  return valueOf(`${marks.join('')}${number ?? `${low}–${high}`}`, unit, false);
}

/**
 * The figures of a report by reference: the value to show, and the literal to compute with.
 *
 * @param {PlanReport} report
 */
export function figuresOf(report) {
  const find = figureFinder(report);
  return {
    /** @param {string} reference @returns {Value | null} */
    value: (reference) => {
      const found = find(reference);
      return found === null ? null : printed(found.figure, found.unit);
    },
    /** @param {string} reference */
    literal: (reference) => find(reference)?.literal ?? null,
  };
}

/** @typedef {ReturnType<typeof figuresOf>} Figures */

/**
 * What the library computes, or null where it says that this has no meaning: growth from a base of zero.
 *
 * @template T
 * @param {() => T} compute
 */
export function attempt(compute) {
  try {
    return compute();
  } catch (error) {
    if (isPlanningMetricsError(error)) return null;
    throw error;
  }
}

/** How many decimals a literal has. @param {string} text */
export function decimalsOf(text) {
  return text.split('.')[1]?.length ?? 0;
}
