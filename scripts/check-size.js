// @ts-check
// What an application pays for the library: bundles imports from dist/ as a browser application would, prints their
// sizes, and fails when one has grown beyond its limit or pulls in a dependency that it has no need of.
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { entries, manifest } from './entries.js';

const KILOBYTE = 1024;
/**
 * What each may take, min+gzip. Of growthRate, decimal.js, which does not shake, is 12.7 kB. Of the Vietnamese entry
 * the vocabulary is 3 kB.
 */
const LIMITS = new Map([
  ['growthRate alone', 14 * KILOBYTE],
  ['planning-metrics', 27 * KILOBYTE],
  ['planning-metrics/models', 86 * KILOBYTE],
  ['planning-metrics/audit', 35 * KILOBYTE],
  ['planning-metrics/columns', 4 * KILOBYTE],
  ['planning-metrics/vi', 11.25 * KILOBYTE],
]);
/** What an entry pulls in, as docs/getting-started.md says; any other nothing. */
const PULLS = new Map([
  ['growthRate alone', 'decimal.js'],
  ['planning-metrics', 'decimal.js'],
  ['planning-metrics/models', 'decimal.js, zod'],
]);
const NOTHING = 'nothing';

/**
 * @param {string} label
 * @param {string} code
 */
async function measure(label, code) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: fileURLToPath(new URL('../', import.meta.url)) },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    tsconfigRaw: {}, // Its paths lead to the sources; what counts is dist/.
    metafile: true,
    write: false,
  });
  const [{ contents } = { contents: new Uint8Array() }] = outputFiles;
  // What a bundler leaves out again, Node loads all the same.
  const packages = Object.keys(metafile.inputs).flatMap(
    (path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? [],
  );
  const pulls = [...new Set(packages)].sort().join(', ') || NOTHING;
  return { label, minified: contents.length, gzipped: gzipSync(contents, { level: 9 }).length, pulls };
}

const growthRate = await measure('growthRate alone', `export { growthRate } from '${manifest.name}';`);
const whole = await Promise.all(entries.map(({ specifier }) => measure(specifier, `export * from '${specifier}';`)));

const kilobytes = (/** @type {number} */ bytes) => `${(bytes / KILOBYTE).toFixed(1)} kB`.padStart(12);
console.log(`${'import'.padEnd(32)}${'min'.padStart(12)}${'min+gzip'.padStart(12)}   pulls in`);
for (const { label, minified, gzipped, pulls } of [growthRate, ...whole]) {
  console.log(`${label.padEnd(32)}${kilobytes(minified)}${kilobytes(gzipped)}   ${pulls}`);
}

const failures = [growthRate, ...whole]
  .filter(({ label, pulls }) => pulls !== (PULLS.get(label) ?? NOTHING))
  .map(({ label, pulls }) => `${label} pulls in ${pulls}; expected ${PULLS.get(label) ?? NOTHING}.`);
for (const { label, gzipped } of [growthRate, ...whole]) {
  const limit = LIMITS.get(label);
  if (limit !== undefined && gzipped > limit)
    failures.push(`${label} takes ${gzipped} bytes min+gzip; at most ${limit} are allowed.`);
}
for (const failure of failures) console.error(failure);
process.exitCode = failures.length === 0 ? 0 : 1;
