import { on } from 'node:events';
import { fileURLToPath } from 'node:url';
import { MessageChannel } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import bacGiang from '../../examples/reports/bac-giang-2023.json' with { type: 'json' };
import vietnam from '../../examples/reports/vietnam-2023.json' with { type: 'json' };
import { audit, explain } from '../../src/audit/index.js';
import { assessTargets, auditDocument, parsePlanReport } from '../../src/models/index.js';
import { bundle } from '../support/bundle.js';

// What is posted is cloned as between a page and its worker.
const { port1: page, port2: scope } = new MessageChannel();

beforeAll(async () => {
  vi.stubGlobal('self', scope);
  await import('../../examples/worker/audit-worker.js');
});
afterAll(() => {
  page.close();
  vi.unstubAllGlobals();
});

async function ask(...questions: { id: number; document: unknown }[]): Promise<unknown[]> {
  const answers: unknown[] = [];
  for (const question of questions) page.postMessage(question);
  for await (const [answer] of on(page, 'message')) {
    answers.push(answer);
    if (answers.length === questions.length) break;
  }
  return answers;
}

describe('the web worker of the examples', () => {
  it.each([
    ['Bắc Giang', bacGiang],
    ['Viet Nam', vietnam],
  ])('answers on the report of %s what the page would have computed itself', async (_, document) => {
    const report = parsePlanReport(document);
    const audited = audit(auditDocument(report));
    const score = assessTargets(report.targets ?? []).score;
    expect(await ask({ id: 7, document })).toEqual([{ id: 7, audit: audited, explanation: explain(audited, 'en'), score }]);
  });

  it('answers every problem of a document that is wrong, and lives on', async () => {
    const [wrong, right] = await ask({ id: 1, document: { schemaVersion: 1, id: 'wrong' } }, { id: 2, document: vietnam });
    expect(wrong).toMatchObject({ id: 1, error: { code: 'invalid-document', problems: [{ path: 'name' }, { path: 'period' }] } });
    expect(right).toMatchObject({ id: 2, audit: { summary: { conflicts: 0 } } });
  });

  it('bundles for a browser, where an import of Node would be refused', () => {
    const file = fileURLToPath(new URL('../../examples/worker/audit-worker.js', import.meta.url));
    expect(bundle(file, 'browser')).toContain('onmessage');
    const inNode = fileURLToPath(new URL('../../examples/worker/in-node.js', import.meta.url));
    expect(() => bundle(inNode, 'browser')).toThrow('node:worker_threads');
  });
});
