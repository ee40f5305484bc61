import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { entries } from '../../../scripts/entries.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));

// The first test that notices ends a mutant's run, so the short files go first.
class ShortestFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sizeOf = ({ moduleId }: TestSpecification) => statSync(moduleId).size;
    return Promise.resolve([...files].sort((a, b) => sizeOf(a) - sizeOf(b)));
  }
}

const places = (process.env['MUTATION_TESTS'] ?? 'test/').split(',');

// The tests as a mutation run needs them: those of the folders under MUTATION_TESTS, without types and coverage, and
// with fewer runs of each property. Each mutant starts them anew, so they have to be quick.
export default defineConfig({
  root,
  resolve: { alias: entries.map(({ specifier, source }) => ({ find: new RegExp(`^${specifier}$`), replacement: root + source })) },
  test: {
    include: [...places.map((place) => (place.endsWith('.test.ts') ? place : `${place}**/*.test.ts`)), 'test/support/mutation/loads.mutation.ts'],
    // These lint the sources, or run them from texts, where no mutant is.
    exclude: ['test/lint.test.ts', 'test/examples.test.ts', 'test/support/**/*.test.ts', 'test/examples/duckdb.test.ts'],
    // One worker runs all tests of a mutant and is then gone: what is evaluated once is so for each mutant.
    isolate: false,
    sequence: { sequencer: ShortestFirst },
    maxWorkers: 1,
    setupFiles: ['test/support/mutation/few-runs.ts'],
    testTimeout: 60_000,
  },
});
