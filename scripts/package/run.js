// @ts-check
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this repository. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * @param {string} title
 * @param {() => unknown} action
 */
export async function step(title, action) {
  const start = performance.now();
  await action();
  console.log(`${title}: ok (${((performance.now() - start) / 1000).toFixed(1)} s)`);
}

/**
 * Runs a command and returns what it prints; when it fails, that is shown.
 *
 * @param {string} folder
 * @param {string} command
 * @param {readonly string[]} args
 */
export function run(folder, command, args) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed\n${stdout}\n${stderr}`, { cause: error });
  return stdout;
}

/**
 * Runs a tool of this repository in another folder.
 *
 * @param {string} folder
 * @param {string} name
 * @param {readonly string[]} args
 */
export function tool(folder, name, args) {
  return run(folder, join(root, 'node_modules/.bin', name), args);
}

/** What `npm install` takes beside the packages: nothing is run, and nothing asked of others that is not needed. */
export const INSTALL = [
  'install',
  '--prefer-offline',
  '--ignore-scripts',
  '--no-audit',
  '--no-fund',
  '--no-package-lock',
];
