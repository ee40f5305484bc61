// @ts-check
import { defineConfig } from 'eslint/config';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

/**
 * Imports run one way: each folder of src/, and each file beside them, names the folders it may import from, besides
 * itself, errors.ts, fields.ts and freeze.ts.
 *
 * @type {Record<string, string[]>}
 */
const directions = {
  'errors.ts': [],
  'fields.ts': [],
  'freeze.ts': [],
  'index.ts': ['decimal', 'metrics', 'quantity'],
  decimal: [],
  metrics: ['decimal'],
  quantity: ['decimal'],
  figures: ['decimal', 'quantity'],
  models: ['decimal', 'metrics', 'quantity', 'figures'],
  // The audit is explained in Vietnamese too, with the names that units have there.
  audit: ['decimal', 'figures', 'quantity', 'vi'],
  vi: ['decimal', 'figures', 'quantity'],
  columns: [],
};

const zones = Object.entries(directions).flatMap(([target, allowed]) =>
  Object.keys(directions)
    .filter((other) => other !== target && !['errors.ts', 'fields.ts', 'freeze.ts', ...allowed].includes(other))
    .map((other) => ({
      target: `./src/${target}`,
      from: `./src/${other}`,
      message: `src/${target} may not import from src/${other}; see the import directions in eslint.config.js.`,
    })),
);

export default defineConfig(
  { ignores: ['dist/', 'dist-dashboard/', 'coverage/', 'site/', 'artifacts/', 'reports/', '.stryker-tmp/'] },
  { linterOptions: { noInlineConfig: true } },
  tseslint.configs.strict,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      // A name for an inferred type keeps the declarations short.
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      eqeqeq: 'error',
      'no-console': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { 'import-x': importX },
    settings: {
      // A specifier ends in `.js`, as Node wants it, and names a `.ts` file.
      'import-x/resolver-next': [createNodeResolver({ extensionAlias: { '.js': ['.ts', '.js'] } })],
      'import-x/extensions': ['.ts'],
    },
    rules: {
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-unresolved': 'error',
      'max-lines': ['error', 220],
      'no-restricted-globals': ['error', 'Buffer', 'process'],
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['node:*'], message: 'The library runs in browsers too.' }] },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "BinaryExpression[operator='instanceof']",
          message: 'Two copies of a class exist in real applications; test the shape instead.',
        },
        {
          selector: "ImportDeclaration[source.value='decimal.js'] > ImportDefaultSpecifier",
          message: "Write `import { Decimal } from 'decimal.js'`: the default import resolves differently in CommonJS.",
        },
        {
          selector: "ImportDeclaration[source.value='zod'] > :matches(ImportSpecifier, ImportDefaultSpecifier)",
          message: "Write `import * as z from 'zod'`: any other import brings the whole of zod into a bundle.",
        },
      ],
    },
  },
  { files: ['examples/**', 'scripts/**', 'test/bench/**', 'test/fuzz/main.ts'], rules: { 'no-console': 'off' } },
  { files: ['**/*.{cjs,cts}'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
);
