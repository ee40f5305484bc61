// @ts-check
import { join } from 'node:path';
import { root, run } from './run.js';

/** What the package holds: these, and in dist/ modules, their declarations and the schema. */
const CONTENTS = ['CHANGELOG.md', 'LICENSE', 'README.md', 'README.vi.md', 'dist', 'package.json'];
const IN_DIST = /^dist\/(?:[\w-]+\/)*[\w-]+\.(?:js|cjs|d\.ts|d\.cts)$|^dist\/plan-report\.schema\.json$/;

/**
 * Packs the package as it would be published and checks what is in it.
 *
 * @param {string} folder where the tarball goes
 */
export function pack(folder) {
  const output = run(root, 'npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder]);
  /** @type {[{ filename: string, size: number, files: { path: string }[] }]} */
  const [{ filename, size, files }] = JSON.parse(output);
  console.log(`${filename}: ${files.length} files, ${(size / 1024).toFixed(0)} kB`);
  const paths = files.map(({ path }) => path);
  const found = [...new Set(paths.map((path) => path.split('/')[0]))].sort();
  if (found.join() !== CONTENTS.join()) {
    throw new Error(
      `The package holds ${found.join(', ')}; expected ${CONTENTS.join(', ')}. Is something missing, or not built?`,
    );
  }
  const strange = paths.filter((path) => path.startsWith('dist/') && !IN_DIST.test(path));
  if (strange.length > 0)
    throw new Error(`The package holds ${strange.join(', ')}; nobody who installs it needs that.`);
  if (!paths.includes('dist/plan-report.schema.json')) throw new Error('The package lacks the JSON Schema of reports.');
  return join(folder, filename);
}
