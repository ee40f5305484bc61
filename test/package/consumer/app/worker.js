import { use } from './use.js';

self.postMessage(use());
