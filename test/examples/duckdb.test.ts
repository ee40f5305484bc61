import { afterEach, expect, test, vi } from 'vitest';

const [, , rows] = process.argv;
afterEach(() => {
  process.argv[2] = rows ?? '';
  vi.restoreAllMocks();
});

test('the rates that are written back into a database are right in its own exact arithmetic', async () => {
  const log = vi.spyOn(console, 'log').mockReturnValue(undefined);
  process.argv[2] = '10000';
  await import('../../examples/duckdb.js');
  const checked = String(log.mock.calls.find(([line]) => String(line).startsWith('Checked')));
  // The earlier level of one row is zero, so it has no growth rate.
  const expected = { rows: 10000, growth: 9999, wrong_growth: 0, wrong_attainment: 0, wrong_gaps: 0 };
  expect(JSON.parse(checked.slice(checked.indexOf('{')))).toMatchObject(expected);
});
