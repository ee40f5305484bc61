import { describe, expect, test } from 'vitest';
import * as frontDoor from 'planning-metrics';
import * as audit from 'planning-metrics/audit';
import * as columns from 'planning-metrics/columns';
import * as models from 'planning-metrics/models';
import * as vi from 'planning-metrics/vi';
import { entries } from '../../scripts/entries.js';
import { fuzz } from './fuzz.js';
import { tables } from './table/index.js';

const modules: Readonly<Record<string, object>> = {
  'planning-metrics': frontDoor,
  'planning-metrics/models': models,
  'planning-metrics/audit': audit,
  'planning-metrics/columns': columns,
  'planning-metrics/vi': vi,
};

/** The functions of a module; the classes of errors are made by the library, not called by others. */
function functionsOf(module: object): string[] {
  return Object.entries(module)
    .filter(([name, value]) => typeof value === 'function' && !name.endsWith('Error'))
    .map(([name]) => name)
    .concat('isPlanningMetricsError' in module ? ['isPlanningMetricsError'] : []);
}

test('every entry is fuzzed, and every function of it', () => {
  expect(Object.keys(tables).sort()).toEqual(entries.map(({ specifier }) => specifier).sort());
  for (const [entry, table] of Object.entries(tables)) expect(Object.keys(table).sort(), entry).toEqual(functionsOf(modules[entry] ?? {}).sort());
});

describe.each(Object.entries(tables))('%s: whatever it is given, a right value or an error of the library comes of', (_entry, table) => {
  test.each(Object.entries(table))('%s', (_name, row) => {
    const { outcomes, finding } = fuzz(row, { calls: Math.ceil(200 * (row.weight ?? 1)), seed: 8, timed: false });
    expect(finding).toBeUndefined();
    expect(outcomes.get('value')).toBeGreaterThan(0);
  });
});
