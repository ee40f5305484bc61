import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';

const root = new URL('../../../', import.meta.url);
const places = (process.env['MUTATION_TESTS'] ?? '').split(',').map((place) => place.replace(/^test\//, 'src/').replace(/[^/]*\.test\.ts$/, ''));
const modules = readdirSync(new URL('src/', root), { recursive: true })
  .map((path) => `src/${String(path)}`)
  .filter((path) => path.endsWith('.ts') && places.some((place) => path.startsWith(place)));

// Before any test, as the test files load them: what is evaluated then belongs to no test.
const loaded = await Promise.allSettled(modules.map((path) => import(new URL(path, root).href)));

// Where a module cannot be loaded, no test of a file that needs it begins, and a run counts only the tests that fail.
it('loads every module of the folders that are mutated', () => {
  expect(loaded.flatMap((result) => (result.status === 'rejected' ? [String(result.reason)] : []))).toEqual([]);
});
