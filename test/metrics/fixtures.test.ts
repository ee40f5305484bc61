import { readFileSync } from 'node:fs';
import * as pm from 'planning-metrics';
import { describe, expect, test } from 'vitest';
import type { Mode } from '../rational.js';

interface Fixtures {
  readonly cases: readonly { readonly metric: string; readonly args: readonly unknown[]; readonly results: readonly (readonly [number, Mode, unknown])[] }[];
  readonly averageGrowthDigits: readonly { readonly levels: { first: string; last: string; intervals: number }; readonly digits: string }[];
}

/** Computed by test/fixtures/metrics.py. */
const fixtures = JSON.parse(readFileSync(new URL('../fixtures/metrics.json', import.meta.url), 'utf8')) as Fixtures;
const metrics = [...new Set(fixtures.cases.map(({ metric }) => metric))];

function compute(metric: string, args: readonly unknown[]): unknown {
  const formula = (pm as Readonly<Record<string, unknown>>)[metric] as (...args: readonly unknown[]) => unknown;
  return formula(...args);
}

/** Every number of a result as it is printed. */
function printed(value: unknown, decimals: number, mode: Mode): unknown {
  if (value === null) return null;
  if (Array.isArray(value)) return value.map((item) => printed(item, decimals, mode));
  if (Object.hasOwn(value as object, 'd')) return pm.literal(value as pm.Decimal, decimals, mode);
  return Object.fromEntries(Object.entries(value as object).map(([key, item]) => [key, printed(item, decimals, mode)]));
}

describe("every metric gives what Python's fractions give", () => {
  test.each(metrics)('%s', (metric) => {
    for (const { args, results } of fixtures.cases.filter((item) => item.metric === metric)) {
      const value = compute(metric, args);
      for (const [decimals, mode, expected] of results) expect(printed(value, decimals, mode), JSON.stringify(args)).toEqual(expected);
    }
  });

  test('there are cases for 37 metrics', () => {
    expect(metrics).toHaveLength(37);
  });
});

test.each(fixtures.averageGrowthDigits)(
  'average growth over $levels.intervals intervals has the 30 digits that logarithms of 200 give',
  ({ levels, digits }) => {
    expect(pm.averageGrowthRate(levels).toSignificantDigits(30).toFixed()).toBe(pm.decimal(digits).toFixed());
  },
);
