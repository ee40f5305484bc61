import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, test } from 'vitest';
import { entries } from '../scripts/entries.js';
import { docCommentExamples } from './support/examples/doc-comments.js';
import type { Example } from './support/examples/example.js';
import { markdownExamples } from './support/examples/markdown.js';
import { runExample } from './support/examples/run.js';

// vitest.config.ts gives the sources to whoever imports the package by its name.
const load = (specifier: string): Promise<Record<string, unknown>> => import(/* @vite-ignore */ specifier);

const modules = await Promise.all(entries.map(async (entry) => ({ ...entry, names: await load(entry.specifier) })));

/** The public names; where two entries share one, that of the entry whose folder the file is in. */
function namesFor(file: string): Record<string, unknown> {
  const own = modules.find(({ source }) => source !== 'src/index.ts' && file.startsWith(source.replace(/index\.ts$/, '')));
  const main = modules.find(({ source }) => source === 'src/index.ts');
  return Object.assign({}, ...[...modules, main, own].map((module) => module?.names));
}

const root = new URL('../', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, root), 'utf8');

function filesIn(folder: string, extension: string): string[] {
  const files = readdirSync(fileURLToPath(new URL(folder, root)), { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith(extension))
    .sort()
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`);
}

function describeExamples(file: string, examples: readonly Example[], names: Record<string, unknown>): void {
  if (examples.length === 0) return;
  describe(file, () => {
    for (const example of examples) {
      test(`${example.symbol}: the example at line ${example.line} does what it says`, () => runExample(example, { names, load }));
    }
  });
}

for (const file of filesIn('src', '.ts')) describeExamples(file, docCommentExamples(file, read(file)), namesFor(file));

for (const file of ['README.md', 'README.vi.md', ...filesIn('docs', '.md')]) describeExamples(file, markdownExamples(file, read(file)), {});
