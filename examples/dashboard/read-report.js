// @ts-check
import { isPlanningMetricsError } from 'planning-metrics';
import { parsePlanReport } from 'planning-metrics/models';

/** @typedef {import('planning-metrics/models').PlanReport} PlanReport */
/** @typedef {{ path: string, message: string }} Problem */

/** No report is nearly as long, and the page has one thread. */
const LONGEST = 20_000_000;

/**
 * A report from the text of a file, or all that keeps it from being one.
 *
 * @param {Blob} file
 * @returns {Promise<{ report: PlanReport } | { problems: readonly Problem[] }>}
 */
export async function readReport(file) {
  if (file.size > LONGEST) return problem(`The file has ${file.size} bytes; expected at most ${LONGEST}.`);
  const document = parseJson(await file.text());
  if ('problems' in document) return document;
  try {
    return { report: parsePlanReport(document.json) };
  } catch (error) {
    if (!isPlanningMetricsError(error)) throw error;
    return hasProblems(error) ? { problems: error.problems } : problem(error.message);
  }
}

/** @param {string} text @returns {{ json: unknown } | { problems: readonly Problem[] }} */
function parseJson(text) {
  try {
    return { json: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    return problem(`The file is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** @param {string} message @returns {{ problems: readonly Problem[] }} */
function problem(message) {
  return { problems: [{ path: '', message }] };
}

/** @param {object} error @returns {error is { problems: readonly Problem[] }} */
function hasProblems(error) {
  return 'problems' in error && Array.isArray(error.problems);
}
