import importX from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

/** Imports run one way: each folder of src/ names the folders it may import from, besides errors.ts and itself. */
const directions = {
  decimal: [],
  metrics: ['decimal'],
  quantity: ['decimal'],
  figures: ['decimal', 'quantity'],
  models: ['decimal', 'metrics', 'quantity', 'figures'],
  audit: ['decimal', 'figures', 'quantity'],
  vi: ['decimal', 'figures', 'quantity'],
  columns: [],
};

const zones = Object.entries(directions).flatMap(([folder, allowed]) =>
  Object.keys(directions)
    .filter((other) => other !== folder && !allowed.includes(other))
    .map((other) => ({
      target: `./src/${folder}`,
      from: `./src/${other}`,
      message: `${folder}/ may not import from ${other}/; see the import directions in eslint.config.js.`,
    })),
);

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'site/'] },
  ...tseslint.configs.strict,
  {
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver': { node: { extensions: ['.ts', '.js'] } } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      eqeqeq: 'error',
      'no-console': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': ['error', { zones }],
      'no-restricted-syntax': [
        'error',
        { selector: "BinaryExpression[operator='instanceof']", message: 'Two copies of a class exist in real applications; test the shape instead.' },
      ],
    },
  },
  { files: ['examples/**', 'scripts/**', 'test/bench/**'], rules: { 'no-console': 'off' } },
);
