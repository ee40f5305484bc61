import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

const eslint = new ESLint();

/** The rules that a text breaks when it stands in a file of that name. */
async function brokenRules(filePath: string, text: string): Promise<(string | null)[]> {
  const results = await eslint.lintText(text, { filePath });
  return results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
}

test.each([
  ['a metric that knows units', 'src/metrics/probe.ts', "export * from '../figures/index.js';\n"],
  ['a decimal that knows metrics', 'src/decimal/probe.ts', "export * from '../metrics/base.js';\n"],
  ['an error that knows decimals', 'src/errors.ts', "export * from './decimal/rational.js';\n"],
  ['a column that knows decimals', 'src/columns/probe.ts', "export * from '../decimal/rational.js';\n"],
  ['a main entry that brings the models and their zod', 'src/index.ts', "export * from './models/index.js';\n"],
  ['a type alone, against the direction', 'src/decimal/probe.ts', "export type * from '../figures/types.js';\n"],
])('the lint refuses %s', async (_, filePath, text) => {
  expect(await brokenRules(filePath, text)).toContain('import-x/no-restricted-paths');
});

test('the lint refuses imports that run in a circle', async () => {
  // decimal/rounding.ts imports decimal/rational.ts.
  const text = "import { MAX_DECIMALS } from './rounding.js';\nexport const places = MAX_DECIMALS;\n";
  expect(await brokenRules('src/decimal/rational.ts', text)).toEqual(['import-x/no-cycle']);
});

test('the lint accepts imports that run the one way', async () => {
  const text = "import { InvalidUnitError } from '../errors.js';\nimport { sum } from '../decimal/decimal.js';\nexport const used = [InvalidUnitError, sum];\n";
  expect(await brokenRules('src/figures/probe.ts', text)).toEqual([]);
});

test.each([
  ['the whole of zod', "import { z } from 'zod';\nexport const schema = z.string();\n"],
  ['the default import of decimal.js', "import Decimal from 'decimal.js';\nexport const one = new Decimal(1);\n"],
  ['instanceof', 'export const known = (error: unknown) => error instanceof Error;\n'],
])('the lint refuses %s', async (_, text) => {
  expect(await brokenRules('src/models/probe.ts', text)).toEqual(['no-restricted-syntax']);
});

test('the lint cannot be switched off from within a file', async () => {
  const text = '/* eslint-disable */\nexport const loose = (value: any) => value;\n';
  expect(await brokenRules('src/models/probe.ts', text)).toContain('@typescript-eslint/no-explicit-any');
});
