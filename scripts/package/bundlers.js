// @ts-check
import { join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { build as esbuild } from 'esbuild';
import { rollup } from 'rollup';
import { build as vite } from 'vite';
import webpack from 'webpack';

/** A page and a worker, each bundled for itself. */
const ENTRIES = ['page', 'worker'];

/** @param {string} app */
function inputs(app) {
  return Object.fromEntries(ENTRIES.map((name) => [name, join(app, `${name}.js`)]));
}

/**
 * Each bundler with what most applications give it: production, and no plugin that is not needed. Each writes
 * `page.js` and `worker.js` into a folder.
 *
 * @type {Record<string, (app: string, out: string) => Promise<unknown>>}
 */
export const bundlers = {
  esbuild: (app, out) =>
    esbuild({ entryPoints: inputs(app), outdir: out, bundle: true, minify: true, format: 'esm', splitting: true }),

  rollup: async (app, out) => {
    const bundle = await rollup({
      input: inputs(app),
      plugins: [nodeResolve({ browser: true })],
      // What is said of the packages that the library needs is theirs to mend.
      onwarn: ({ id = '', message }) => {
        if (/planning-metrics\/|consumer\/app\//.test(id + message)) throw new Error(`rollup: ${message}`);
      },
    });
    await bundle.write({ dir: out, format: 'esm', entryFileNames: '[name].js' });
    await bundle.close();
  },

  webpack: (app, out) =>
    new Promise((resolve, reject) => {
      const options = {
        mode: /** @type {const} */ ('production'),
        devtool: /** @type {const} */ (false),
        context: app,
      };
      const output = { path: out, filename: '[name].js' };
      // The bundle of everything is larger than what webpack would have on a first page.
      webpack({ ...options, entry: inputs(app), output, performance: false }, (error, stats) => {
        if (error !== null) reject(error);
        else if (stats?.hasErrors() || stats?.hasWarnings()) reject(new Error(`webpack: ${stats.toString()}`));
        else resolve(undefined);
      });
    }),

  vite: (app, out) =>
    vite({
      root: app,
      configFile: false,
      logLevel: 'error',
      build: {
        outDir: out,
        emptyOutDir: false,
        modulePreload: false,
        rollupOptions: {
          input: inputs(app),
          output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
        },
      },
    }),
};
