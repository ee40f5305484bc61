// @ts-check
// What each entry costs before it has computed anything: the time to import it, in a process of its own, and the size
// of a browser bundle of all of it.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { entries } from '../../scripts/entries.js';
import { median } from './columns-data.js';

const ROUNDS = 15;
const root = fileURLToPath(new URL('../../', import.meta.url));

/** Milliseconds. @param {string} specifier */
function importTime(specifier) {
  const code = `const start = performance.now(); await import('${specifier}'); console.log(performance.now() - start);`;
  const flags = ['--input-type=module', '--eval', code];
  const { status, stdout, stderr } = spawnSync(process.execPath, flags, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${specifier} could not be imported; run \`npm run build\` first.\n${stderr}`);
  return Number(stdout);
}

/** @param {string} specifier */
async function bundle(specifier) {
  const { outputFiles } = await build({
    stdin: { contents: `export * from '${specifier}';`, resolveDir: root },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    tsconfigRaw: {}, // Its paths lead to the sources; what counts is dist/.
    write: false,
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}

const kilobytes = (/** @type {number} */ bytes) => `${(bytes / 1024).toFixed(1)} kB`.padStart(11);
console.log(`${'entry'.padEnd(28)}${'import'.padStart(11)}${'min'.padStart(11)}${'min+gzip'.padStart(11)}`);
for (const { specifier } of entries) {
  const time = median(Array.from({ length: ROUNDS }, () => importTime(specifier)));
  const contents = await bundle(specifier);
  const sizes = kilobytes(contents.length) + kilobytes(gzipSync(contents, { level: 9 }).length);
  console.log(`${specifier.padEnd(28)}${`${time.toFixed(1)} ms`.padStart(11)}${sizes}`);
}
