// @ts-check
import { readFileSync } from 'node:fs';

/**
 * The entry points that hold code, read from `exports` of package.json, the one place that lists them.
 *
 * @typedef {object} Entry
 * @property {string} specifier what a user imports: `planning-metrics/models`
 * @property {string} output its module in dist/, without extension: `models/index`
 * @property {string} source its module in this repository: `src/models/index.ts`
 */

const root = new URL('../', import.meta.url);

/**
 * @type {{
 *   name: string,
 *   dependencies: Record<string, string>,
 *   exports: Record<string, string | { import: { default: string } }>,
 * }}
 */
export const manifest = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));

/** @type {Entry[]} */
export const entries = Object.entries(manifest.exports).flatMap(([subpath, target]) => {
  if (typeof target === 'string') return [];
  const output = target.import.default.replace(/^\.\/dist\//, '').replace(/\.js$/, '');
  return [{ specifier: subpath.replace('.', manifest.name), output, source: `src/${output}.ts` }];
});
