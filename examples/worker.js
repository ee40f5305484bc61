// @ts-check
// An audit in a worker: the library in another thread, plain data both ways. worker/audit-worker.js is a web worker as a
// page would start it; worker/in-node.js lets Node run the same file.
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';

const worker = new Worker(new URL('./worker/in-node.js', import.meta.url));

/**
 * @param {number} id  comes back with the answer, for whoever asks several questions at once
 * @param {unknown} document
 * @returns {Promise<import('./worker/audit-worker.js').Answer>}
 */
async function ask(id, document) {
  worker.postMessage({ id, document });
  const [answer] = await once(worker, 'message');
  return answer;
}

const file = new URL('./reports/bac-giang-2023.json', import.meta.url);
const { id, audit, explanation, score } = await ask(1, JSON.parse(readFileSync(file, 'utf8')));
console.log(`Answer ${id}: ${audit?.summary.relations} relations, ${audit?.summary.conflicts} conflicts`);
console.log(`  ${explanation?.[0]}`);
console.log(`  ${score?.notJudged} targets without an outcome`);

const refused = await ask(2, { schemaVersion: 1, id: 'example', name: { en: 'Example' }, period: '2023-13' });
console.log(`Answer ${refused.id}: ${refused.error?.code}`);
for (const { path, message } of refused.error?.problems ?? []) console.log(`  ${path}: ${message}`);

await worker.terminate();
