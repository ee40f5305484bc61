// @ts-check
// Calls every public function with random, edge and hostile arguments: npm run fuzz -- [count] [--seed n] [--only name].
// Node runs no TypeScript, so test/fuzz is bundled first, with the sources of the library in it.
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = new URL('../', import.meta.url);
const outfile = fileURLToPath(new URL(`node_modules/.cache/fuzz-${process.pid}.mjs`, root));
await build({
  entryPoints: [fileURLToPath(new URL('test/fuzz/main.ts', root))],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // The packages that the library needs are found where they are installed; the library itself is src/.
  external: ['decimal.js', 'zod', 'fast-check'],
  tsconfig: fileURLToPath(new URL('tsconfig.json', root)),
});
try {
  await import(outfile);
} finally {
  rmSync(outfile);
}
