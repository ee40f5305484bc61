import * as fc from 'fast-check';
import * as library from 'planning-metrics';
import { number } from '../inputs.js';
import type { Row, Table } from './row.js';

function row(call: Row['call'], args: fc.Arbitrary<readonly unknown[]>, holds?: Row['holds']): Row {
  return { call, args, shape: 'decimals', holds };
}

export const unit = fc.constantFrom(
  'VND',
  'billion VND',
  'trillion VND',
  'USD',
  'million USD',
  'person',
  'thousand person',
  'million VND/person',
  'VND/USD',
  '%',
  'pp',
  'times',
  'ha',
  'tonne',
  'case',
  'bed/10000 person',
  'tonne/day',
);
const quantity = fc.record({ value: number, unit });
const pair = fc.tuple(quantity, quantity);

export const period = fc.oneof(
  fc.integer({ min: 1_000, max: 9_999 }).map(String),
  fc
    .tuple(fc.integer({ min: 999, max: 10_000 }), fc.constantFrom('-S1', '-S2', '-S3', '-Q1', '-Q4', '-M01', '-M12', '-M13', 'Q3', '-01'))
    .map((both) => both.join('')),
  fc
    .tuple(fc.integer({ min: 1_000, max: 9_999 }), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 1_000 }), fc.constantFrom('M', 'Y'))
    .map(([year, month, count, kind]) => `${year}-${String(month).padStart(2, '0')}-01/P${count}${kind}`),
);

/** Quantities, units and periods, and what tells an error of the library from others. */
export const quantities: Table = {
  quantity: row(library.quantity, fc.tuple(number, unit)),
  convert: row(library.convert, fc.tuple(quantity, unit)),
  add: row(library.add, pair),
  subtract: row(library.subtract, pair),
  multiply: row(library.multiply, pair),
  divide: row(library.divide, pair),
  exchange: row(library.exchange, pair),
  parseUnit: { call: parseUnit, args: fc.tuple(unit), shape: 'decimals', holds: (result: library.Unit, text: string) => result.unit === text },
  isCountMeasure: row(library.isCountMeasure, fc.tuple(unit)),
  parsePeriod: row(library.parsePeriod, fc.tuple(period), (result: library.Period, text: string) => result.period === text && library.isPeriod(text)),
  isPeriod: row(library.isPeriod, fc.tuple(period)),
  samePeriodLastYear: row(library.samePeriodLastYear, fc.tuple(period), (result: string) => library.isPeriod(result)),
  comparePeriods: row(library.comparePeriods, fc.tuple(period, period), (result: number, a: string, b: string) => result + library.comparePeriods(b, a) === 0),
  periodLabel: row(library.periodLabel, fc.tuple(period, fc.constantFrom('vi', 'en'))),
  isPlanningMetricsError: row(library.isPlanningMetricsError, fc.tuple(number), (result: boolean) => !result),
};

/** The scale of a unit is a fraction of bigints, which no result holds: its numbers are told apart here. */
function parseUnit(text: string): unknown {
  const { scale, ...rest } = library.parseUnit(text);
  return { ...rest, scale: `${scale.n}/${scale.d}` };
}
