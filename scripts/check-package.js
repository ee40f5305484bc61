// @ts-check
// What a user gets: packs the package as it would be published, lints the tarball, installs it into an application
// of its own, and uses it there from every module system, every supported Node and every bundler. Needs dist/.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { entries } from './entries.js';
import { application } from './package/application.js';
import { runInChromium } from './package/browser.js';
import { bundlers } from './package/bundlers.js';
import { nodeVersions } from './package/node-versions.js';
import { root, run, step, tool } from './package/run.js';
import { checkSchema } from './package/schema.js';
import { pack } from './package/tarball.js';

/** The ways in which TypeScript resolves modules, each with the files that it can read. */
const RESOLUTIONS = [
  { flags: ['--module', 'node16'], files: ['types.mts', 'types.cts'] },
  { flags: ['--module', 'nodenext'], files: ['types.mts', 'types.cts'] },
  { flags: ['--module', 'esnext', '--moduleResolution', 'bundler'], files: ['types.mts'] },
];

const specifiers = entries.map(({ specifier }) => specifier);
const temporary = mkdtempSync(join(tmpdir(), 'package-'));
try {
  const tarball = pack(temporary);
  await step('publint', () => tool(root, 'publint', ['run', '--strict', tarball]));
  await step('attw', () =>
    tool(root, 'attw', ['--profile', 'node16', '--no-definitely-typed', '--format', 'ascii', tarball]),
  );

  let consumer = '';
  await step('install into an application', () => (consumer = application(temporary, tarball)));
  for (const { flags, files } of RESOLUTIONS) {
    await step(`types, ${flags.join(' ')}`, () =>
      tool(consumer, 'tsc', ['--noEmit', '--strict', '--target', 'es2022', ...flags, ...files]),
    );
  }

  await step('JSON Schema of a report', () => checkSchema(consumer));

  /** @type {Map<string, string>} */
  let nodes = new Map();
  await step('Node of every supported version', () => (nodes = nodeVersions(temporary)));
  for (const [version, node] of nodes) {
    await step(`import and require, Node ${version}`, () => {
      run(consumer, node, ['import.mjs', ...specifiers]);
      run(consumer, node, ['require.cjs', ...specifiers]);
    });
  }

  /** @type {Record<string, string>} */
  const bundles = {};
  for (const [name, bundle] of Object.entries(bundlers)) {
    const out = (bundles[name] = join(temporary, name));
    await step(`bundle, ${name}`, () => bundle(join(consumer, 'app'), out));
  }
  await runInChromium(join(temporary, 'profile'), bundles, (name, action) =>
    step(`bundle of ${name} in Chromium, page and worker, no eval`, action),
  );
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
