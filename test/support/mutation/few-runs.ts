import type * as FastCheck from 'fast-check';
import { vi } from 'vitest';

const MAX_RUNS = Number(process.env['MUTATION_RUNS'] ?? 50);

// In a mutation run every property sees a few values only, the same for each mutant, and stops at the first failure.
vi.mock('fast-check', async (importOriginal) => {
  const original = await importOriginal<typeof FastCheck>();
  const assert = (property: FastCheck.IRawProperty<unknown>, parameters: FastCheck.Parameters<unknown> = {}) =>
    original.assert(property, { ...parameters, numRuns: Math.min(parameters.numRuns ?? MAX_RUNS, MAX_RUNS), seed: 20240101, endOnFailure: true });
  return { ...original, assert, default: { ...original.default, assert } };
});
