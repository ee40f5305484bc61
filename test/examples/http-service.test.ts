import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { answerOf, createService } from '../../examples/http-service/service.js';

const LIMIT = 200_000;
const read = (name: string) => readFileSync(new URL(`../../examples/reports/${name}.json`, import.meta.url), 'utf8');
const json = { 'content-type': 'application/json' };

let service: Server;
let port: number;
beforeAll(async () => {
  service = createService({ limit: LIMIT }).listen(0, '127.0.0.1');
  await once(service, 'listening');
  ({ port } = service.address() as AddressInfo);
});
afterEach(() => void vi.restoreAllMocks());
afterAll(() => {
  service.closeAllConnections();
  service.close();
});

async function request(path: string, init: RequestInit): Promise<{ status: number; headers: Headers; body: Record<string, unknown> }> {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, init);
  return { status: response.status, headers: response.headers, body: (await response.json()) as Record<string, unknown> };
}

const post = (body: NonNullable<RequestInit['body']>, headers: Record<string, string> = json) => request('/reports', { method: 'POST', body, headers });

/** What comes back for bytes that are no request, or not the whole of one. */
async function raw(bytes: string): Promise<string> {
  const socket = connect(port, '127.0.0.1').setEncoding('latin1');
  socket.end(bytes);
  let answer = '';
  for await (const chunk of socket) answer += chunk;
  return answer;
}

describe('the service of the examples', () => {
  it.each(['bac-giang-2023', 'vietnam-2023'])('answers the document %s with its metrics and its audit', async (name) => {
    const { status, headers, body } = await post(read(name));
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(body).toEqual(JSON.parse(JSON.stringify(answerOf(JSON.parse(read(name))))));
    expect(Object.keys(body)).toEqual(['id', 'targets', 'metrics', 'reproduction', 'audit', 'explanation']);
  });

  it('answers a document that is wrong with every problem it has', async () => {
    const { status, body } = await post('{ "schemaVersion": 1, "id": "x", "name": { "en": "X" }, "perod": "2023", "targets": [{}] }');
    expect(status).toBe(422);
    const problems = body['problems'] as { path: string; message: string }[];
    expect(problems.map(({ path }) => path)).toEqual(expect.arrayContaining(['period', 'perod', 'targets.0.id', 'targets.0.indicators']));
    expect(problems.every(({ message }) => message.length > 0)).toBe(true);
  });

  it.each([
    ['a number', '5'],
    ['null', 'null'],
    ['nested beyond reason', `${'['.repeat(90_000)}${']'.repeat(90_000)}`],
    ['after the prototype of objects', '{ "__proto__": { "schemaVersion": 1 }, "constructor": 1 }'],
  ])('answers 422 to JSON that is %s', async (_, body) => {
    expect(await post(body)).toMatchObject({ status: 422, body: { problems: expect.any(Array) as unknown } });
  });

  it.each([
    ['is cut off', '{ "schemaVersion": 1,'],
    ['is empty', ''],
    ['is no UTF-8', Uint8Array.of(0x22, 0xff, 0xfe, 0x22)],
  ])('answers 400 to a body that %s', async (_, body) => {
    expect(await post(body)).toMatchObject({ status: 400, body: { error: 'The body is no JSON in UTF-8.' } });
  });

  it('takes a document of exactly the limit, and answers 413 from the next byte on', async () => {
    expect(await post(' '.repeat(LIMIT))).toMatchObject({ status: 400 });
    expect(await post(' '.repeat(LIMIT + 1))).toMatchObject({ status: 413, body: { error: `The document has over ${LIMIT} bytes, the limit.` } });
    expect(await post(' '.repeat(LIMIT * 50))).toMatchObject({ status: 413 });
  });

  it('answers 413 as well when the length is not said beforehand', async () => {
    const chunk = `ffff\r\n${' '.repeat(0xffff)}\r\n`;
    const head = 'POST /reports HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n';
    expect(await raw(`${head}${chunk.repeat(10)}0\r\n\r\n`)).toMatch(/^HTTP\/1\.1 413 /);
  });

  it('knows one address, one method and one type', async () => {
    expect(await request('/', { method: 'POST', body: '{}', headers: json })).toMatchObject({ status: 404 });
    expect(await request('/reports/../secret', {})).toMatchObject({ status: 404 });
    const { status, headers } = await request('/reports?language=vi', {});
    expect([status, headers.get('allow')]).toEqual([405, 'POST']);
    expect(await post('{}', { 'content-type': 'text/plain' })).toMatchObject({ status: 415 });
    expect(await post('{}', { 'content-type': 'application/jsonp' })).toMatchObject({ status: 415 });
    expect(await post('{}', { 'content-type': 'Application/JSON; charset=utf-8' })).toMatchObject({ status: 422 });
  });

  it('outlives whoever sends no HTTP, or hangs up in the middle of a body', async () => {
    expect(await raw('no request at all\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /);
    const head = 'POST /reports HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n';
    const log = vi.spyOn(console, 'error').mockReturnValue(undefined);
    await raw(`${head}{`);
    const socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    socket.write(`${head}{`);
    socket.resetAndDestroy();
    expect(await post(read('vietnam-2023'))).toMatchObject({ status: 200 });
    expect(log).not.toHaveBeenCalled();
  });

  it('tells the operator of an error of its own, and the client nothing', async () => {
    const log = vi.spyOn(console, 'error').mockReturnValue(undefined);
    vi.spyOn(JSON, 'parse').mockImplementationOnce(() => ({
      get schemaVersion() {
        throw new TypeError('secret of the inside');
      },
    }));
    const { status, body } = await post('{}');
    expect([status, body]).toEqual([500, { error: 'Something went wrong here.' }]);
    expect(log).toHaveBeenCalledOnce();
  });
});
