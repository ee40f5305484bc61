// @ts-check
import { entries } from './scripts/entries.js';

/** @type {import('knip').KnipConfig} */
export default {
  entry: [
    ...entries.map(({ source }) => source),
    '*.config.ts',
    '{examples,scripts,test/bench}/*.js',
    'examples/dashboard/main.js',
    'test/browser/*.test.ts',
    'test/fuzz/main.ts',
    'test/package/consumer/**',
    'test/support/mutation/*',
    'test/**/*.test-d.ts',
  ],
  project: ['{src,test,examples,scripts}/**/*.{ts,js,mts,cts,mjs,cjs}'],
  // It would take every module for an entry, as the build does, and find no unused export.
  tsup: false,
  // A type that another exported type is made of may be named by users.
  ignoreExportsUsedInFile: { interface: true, type: true },
  // Commands that scripts/check-package.js runs.
  ignoreDependencies: ['@arethetypeswrong/cli', 'publint'],
};
