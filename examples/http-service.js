// @ts-check
// The service of http-service/service.js at work: a good document, one with problems, and requests that bring none.
//
//   node examples/http-service.js        starts it, asks it, and stops it
//   node examples/http-service.js 8080   keeps it running, on this machine only; then
//     curl --json @examples/reports/bac-giang-2023.json localhost:8080/reports
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createService } from './http-service/service.js';

const port = Number(process.argv[2] ?? 0);
const service = createService().listen(port, '127.0.0.1');
await once(service, 'listening');
if (port === 0) {
  await ask();
  service.close();
} else {
  console.log(`http://127.0.0.1:${port}/reports`);
}

async function ask() {
  const address = service.address();
  const root = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  const json = { 'content-type': 'application/json' };
  const document = readFileSync(new URL('./reports/bac-giang-2023.json', import.meta.url), 'utf8');
  const { status, answer } = await send(`${root}/reports`, { method: 'POST', headers: json, body: document });
  console.log(`${status}: ${answer.id}`);
  console.log(`  ${answer.targets?.table.rows.length} rows in the table of targets`);
  console.log(
    `  ${answer.reproduction?.filter((row) => row.status === 'same').length} figures computed again, digit for digit`,
  );
  console.log(`  ${answer.audit?.summary.conflicts} places where printed figures do not agree`);
  console.log(`  ${answer.explanation?.[0]}`);

  const wrong = { schemaVersion: 1, id: 'a report', name: { en: 'Wrong' }, perod: '2023', targets: [{ id: 'growth' }] };
  const refused = await send(`${root}/reports`, { method: 'POST', headers: json, body: JSON.stringify(wrong) });
  console.log(`${refused.status}: ${refused.answer.error}`);
  for (const { path, message } of refused.answer.problems ?? []) console.log(`  ${path}: ${message}`);

  /** @type {[path: string, init: RequestInit][]} */
  const others = [
    ['/reports', { method: 'POST', headers: json, body: '{"schemaVersion": 1,' }],
    ['/reports', { method: 'POST', headers: json, body: ' '.repeat(500_001) }],
    ['/reports', { method: 'POST', body: 'Growth was 14.5 %.' }],
    ['/reports', {}],
    ['/', {}],
  ];
  for (const [path, init] of others) {
    const other = await send(root + path, init);
    console.log(`${other.status}: ${other.answer.error}`);
  }
}

/** @typedef {{ error?: string, problems?: import('planning-metrics').Problem[] }} Refused */
/** @typedef {ReturnType<typeof import('./http-service/service.js').answerOf>} Answer */

/** @param {string} url @param {RequestInit} init */
async function send(url, init) {
  const response = await fetch(url, init);
  return { status: response.status, answer: /** @type {Partial<Answer> & Refused} */ (await response.json()) };
}
