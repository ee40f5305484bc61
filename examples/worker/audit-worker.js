// @ts-check
// A web worker: takes report documents, gives their audits, and leaves the page free meanwhile. In a page:
//
//   const worker = new Worker(new URL('./audit-worker.js', import.meta.url), { type: 'module' });
//   worker.onmessage = ({ data }) => show(data);
//   worker.postMessage({ id: 1, document });
//
// A bundler resolves the imports; without one, an import map of the page does not reach a worker, so bundle this file.
import { isPlanningMetricsError } from 'planning-metrics';
import { audit, explain } from 'planning-metrics/audit';
import { assessTargets, auditDocument, parsePlanReport } from 'planning-metrics/models';

/** @typedef {{ id: number, document: unknown }} Question */
/** @typedef {ReturnType<typeof answer>} Answer */

/**
 * Results are plain data, decimals are texts: all of it survives postMessage. An error would lose its code and its problems
 * on the way, so these are sent as data too.
 *
 * @param {Question} question
 */
function answer({ id, document }) {
  try {
    const report = parsePlanReport(document);
    const audited = audit(auditDocument(report));
    const { score } = assessTargets(report.targets ?? []);
    return { id, audit: audited, explanation: explain(audited, 'en'), score };
  } catch (error) {
    if (!isPlanningMetricsError(error)) throw error; // Reaches the page as an error event of the worker.
    /** @type {{ code: string, message: string, problems?: readonly import('planning-metrics').Problem[] }} */
    const { code, message, problems = [] } = error;
    return { id, error: { code, message, problems } };
  }
}

const { self } = /** @type {{ self: WorkerScope }} */ (/** @type {unknown} */ (globalThis));
self.onmessage = (/** @type {{ data: Question }} */ { data }) => self.postMessage(answer(data));

/**
 * @typedef {object} WorkerScope  what is used here of the global scope of a worker
 * @property {(event: { data: Question }) => void} onmessage
 * @property {(answer: Answer) => void} postMessage
 */
