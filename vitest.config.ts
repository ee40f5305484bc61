import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { entries } from './scripts/entries.js';

export default defineConfig({
  resolve: {
    // A test or an example that imports the package by its name gets the sources: no test needs a build.
    alias: entries.map(({ specifier, source }) => ({
      find: new RegExp(`^${specifier}$`),
      replacement: fileURLToPath(new URL(source, import.meta.url)),
    })),
  },
  test: {
    include: ['test/**/*.test.ts'],
    // They need a browser, and have a command of their own.
    exclude: ['test/browser/**', '**/node_modules/**'],
    // Properties and lint are slow on a busy machine; no test is about time.
    testTimeout: 60_000,
    typecheck: { enabled: true, include: ['test/**/*.test-d.ts'], tsconfig: 'tsconfig.type-tests.json' },
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reporter: ['text-summary'],
      thresholds: { branches: 98, lines: 99 },
    },
  },
});
