// @ts-check
import { cpSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifest } from '../entries.js';
import { INSTALL, root, run } from './run.js';

/**
 * Makes an application of its own that has installed the package and nothing else, and returns its folder.
 *
 * @param {string} folder
 * @param {string} tarball
 */
export function application(folder, tarball) {
  const consumer = join(folder, 'consumer');
  cpSync(join(root, 'test/package/consumer'), consumer, { recursive: true });
  writeFileSync(join(consumer, 'package.json'), '{ "private": true }\n');
  run(consumer, 'npm', [...INSTALL, tarball]);
  const installed = readdirSync(join(consumer, 'node_modules')).filter((name) => !name.startsWith('.'));
  const expected = [manifest.name, ...Object.keys(manifest.dependencies)].sort();
  if (installed.sort().join() !== expected.join())
    throw new Error(`Installed ${installed.join()}; expected ${expected.join()}.`);
  return consumer;
}
