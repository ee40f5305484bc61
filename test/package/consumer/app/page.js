import { use } from './use.js';

const worker = new Worker('worker.js', { type: 'module' });
const inWorker = new Promise((resolve, reject) => {
  worker.addEventListener('message', ({ data }) => resolve(data));
  worker.addEventListener('error', ({ message }) => reject(new Error(`the worker failed: ${message}`)));
});

/** What the page waits for. */
Object.assign(globalThis, { results: Promise.all([use(), inWorker]) });
