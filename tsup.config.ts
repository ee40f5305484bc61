import { defineConfig } from 'tsup';
import { entries } from './scripts/entries.js';

const entry = Object.fromEntries(entries.map(({ output, source }) => [output, source]));

// Three passes. ESM keeps one file a module, so that importing one metric brings nothing else. CommonJS shares
// chunks, so that every entry throws the same error classes. The declarations come last, for both.
export default defineConfig([
  { entry: ['src/**/*.ts'], format: 'esm', bundle: false, target: 'es2022', silent: true },
  { entry, format: 'cjs', bundle: true, splitting: true, target: 'es2022', silent: true },
  { entry, format: ['esm', 'cjs'], dts: { only: true }, silent: true },
]);
