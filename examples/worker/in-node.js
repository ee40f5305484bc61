// @ts-check
// The same worker in a thread of Node, which has the message port of a web worker, only under another name.
import { parentPort } from 'node:worker_threads';

Object.assign(globalThis, { self: parentPort });
await import('./audit-worker.js');
