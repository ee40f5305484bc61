import { defineConfig } from 'tsup';

/** The public entry points; each is one file in `exports` of package.json. */
const entry = { index: 'src/index.ts', 'models/index': 'src/models/index.ts' };

// Three passes. ESM keeps one file a module, so that importing one metric brings nothing else. CommonJS shares
// chunks, so that every entry throws the same error classes. The declarations come last, for both.
export default defineConfig([
  { entry: ['src/**/*.ts'], format: 'esm', bundle: false, clean: true, target: 'es2022', sourcemap: false },
  { entry, format: 'cjs', bundle: true, splitting: true, target: 'es2022', sourcemap: false },
  { entry, format: ['esm', 'cjs'], dts: { only: true } },
]);
