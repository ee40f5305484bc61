// @ts-check
// An HTTP service around the library: POST a report document to /reports, get its metrics and its audit.
import { createServer } from 'node:http';
import { isPlanningMetricsError } from 'planning-metrics';
import { audit, explain } from 'planning-metrics/audit';
import {
  assessTargets,
  auditDocument,
  budgetAccount,
  budgetMetrics,
  grdpAccount,
  grdpMetrics,
  investmentAccount,
  investmentMetrics,
  parsePlanReport,
  planTable,
  reproduceReport,
} from 'planning-metrics/models';

/** An answer other than 200: what a client may know of it, and no more. */
class Refusal extends Error {
  /** @param {number} status @param {string} message @param {Record<string, string>} [headers] */
  constructor(status, message, headers = {}) {
    super(message);
    this.status = status;
    this.headers = headers;
  }
}

/** All that the library makes of a document. Every part is plain data: nothing has to be converted for JSON. */
export function answerOf(/** @type {unknown} */ document) {
  const report = parsePlanReport(document);
  const audited = audit(auditDocument(report));
  return {
    id: report.id,
    targets: { table: planTable(report), assessment: assessTargets(report.targets ?? []) },
    metrics: {
      grdp: grdpMetrics(grdpAccount(report)),
      budget: budgetMetrics(budgetAccount(report)),
      investment: investmentMetrics(investmentAccount(report)),
    },
    reproduction: reproduceReport(report),
    audit: audited,
    explanation: explain(audited, 'vi'),
  };
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {number} limit
 */
async function readDocument(request, limit) {
  if (request.url?.split('?')[0] !== '/reports') throw new Refusal(404, 'There is only /reports here.');
  if (request.method !== 'POST') throw new Refusal(405, 'POST a report document.', { allow: 'POST' });
  if (!/^application\/json\s*(;|$)/i.test(request.headers['content-type'] ?? '')) {
    throw new Refusal(415, 'Send the document as application/json.');
  }
  /** @type {Buffer[]} */
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size <= limit) chunks.push(chunk); // What comes beyond is read, so that the answer gets through, and not kept.
  }
  if (size > limit) throw new Refusal(413, `The document has over ${limit} bytes, the limit.`);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)));
  } catch {
    throw new Refusal(400, 'The body is no JSON in UTF-8.');
  }
}

/**
 * A server, to be told to listen.
 *
 * The limit, in bytes of a document, bounds the time as well: an audit keeps the only thread busy, for some seconds when a
 * document of this size contradicts itself everywhere. Before you raise it, audit in workers (worker.js).
 *
 * @param {{ limit?: number }} [options]
 */
export function createService({ limit = 500_000 } = {}) {
  return createServer({ requestTimeout: 30_000, headersTimeout: 10_000 }, async (request, response) => {
    /** @type {(status: number, body: unknown, headers?: Record<string, string>) => void} */
    const send = (status, body, headers) => {
      response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
      response.end(JSON.stringify(body));
    };
    try {
      send(200, answerOf(await readDocument(request, limit)));
    } catch (error) {
      if (response.destroyed || request.errored) return response.destroy();
      if (error instanceof Refusal) return send(error.status, { error: error.message }, error.headers);
      if (isPlanningMetricsError(error) && 'problems' in error) {
        return send(422, { error: 'The document has problems.', problems: error.problems });
      }
      console.error(error); // For the operator; a client learns nothing of the inside.
      return send(500, { error: 'Something went wrong here.' });
    }
  });
}
