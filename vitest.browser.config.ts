import { defineConfig } from 'vitest/config';

/** The tests that need a browser: npm run test:browser. They use the built library, as the dashboard does. */
export default defineConfig({
  test: { include: ['test/browser/**/*.test.ts'], fileParallelism: false, testTimeout: 120_000, hookTimeout: 120_000 },
});
