// @ts-check
import { config } from 'zod';

// zod compiles its schemas with `new Function` where it may. This page may not, its Content-Security-Policy refuses it
// and would report the attempt; and the attempt is made as soon as the library is loaded. So zod is told before that.
config({ jitless: true });

const { start } = await import('./app.js');
await start();
