// @ts-check
// What every mutation run has in common; scripts/mutation.js says which folder is mutated and which tests judge it.

/** @type {ConstructorParameters<typeof import('@stryker-mutator/core').Stryker>[0]} */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'test/support/mutation/vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  // A table at the top of a module is evaluated once; its mutants count like any other, though all tests must run.
  ignoreStatic: false,
  concurrency: 1,
  incremental: true,
  tempDirName: '.stryker-tmp',
  timeoutMS: 30_000,
  reporters: ['json', 'progress-append-only'],
  // Stryker writes `// @ts-nocheck` into the sandbox; nothing there is type-checked.
  disableTypeChecks: false,
  allowConsoleColors: false,
};
