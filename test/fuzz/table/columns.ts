import * as fc from 'fast-check';
import * as library from 'planning-metrics/columns';
import { untouchable } from '../hostile.js';
import type { Row, Table } from './row.js';

function row(call: Row['call'], args: fc.Arbitrary<readonly unknown[]>, holds?: Row['holds']): Row {
  return { call, args, shape: 'columns', isSound, holds };
}

/** The mantissas of a column that was built by hand are not looked through in every computation. */
function isSound(values: readonly unknown[]): boolean {
  return values.every((value) => {
    const mantissas: unknown = untouchable.has(Object(value) as object) ? undefined : (value as { readonly mantissas?: unknown } | null | undefined)?.mantissas;
    return (
      !(mantissas instanceof Float64Array) ||
      mantissas.every((mantissa) => Number.isNaN(mantissa) || (Number.isSafeInteger(mantissa) && !Object.is(mantissa, -0)))
    );
  });
}

const ROWS = 5;
const mantissa = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 1, max: 10_000_000 }) },
  { weight: 2, arbitrary: fc.constantFrom(0, NaN, -1, Number.MAX_SAFE_INTEGER, -Number.MAX_SAFE_INTEGER) },
  { weight: 1, arbitrary: fc.maxSafeInteger().map((value) => value + 0) },
);
const column = fc
  .tuple(fc.array(mantissa, { minLength: ROWS, maxLength: ROWS }), fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 15 })))
  .map(([mantissas, scale]) => ({ mantissas: Float64Array.from(mantissas), scale }));
const groups = fc.option(
  fc.array(fc.integer({ min: 0, max: 3 }), { minLength: ROWS, maxLength: ROWS }).chain((ids) => fc.constantFrom(ids, Uint32Array.from(ids))),
  { nil: undefined },
);
const into = fc.option(
  fc.constantFrom(ROWS, ROWS + 2, 2).map((rows) => ({ mantissas: new Float64Array(rows), scale: 0 })),
  { nil: undefined, freq: 4 },
);
const options = fc.record({ decimals: fc.integer({ min: 0, max: 12 }), into });

const text = fc.oneof(
  fc.tuple(fc.maxSafeInteger(), fc.nat(6)).map(([digits, places]) => `${digits}e-${places}`),
  fc.integer({ min: -99_999, max: 99_999 }).map((tenths) => (tenths / 10).toFixed(1)),
  fc.constantFrom('0', '-0', '-0.0', '1e15', '1e-15', '0.1', '9007199254740991', '9007199254740993', '1e300', null, undefined),
);
const values = fc.oneof(
  fc.array(fc.oneof(text, fc.double())),
  fc.array(fc.option(fc.bigInt({ min: -(2n ** 54n), max: 2n ** 54n }))),
  fc.array(fc.double()).map((list) => Float64Array.from(list)),
  fc.array(fc.bigInt({ min: -(2n ** 60n), max: 2n ** 60n })).map((list) => BigInt64Array.from(list)),
  fc.array(fc.integer()).map((list) => Int32Array.from(list)),
);

const rates = fc.tuple(column, column, options);
const grouped = fc.tuple(column, groups, options);
const isPrinted = (result: readonly (string | null)[]) =>
  result.every((value) => value === null || (/^-?\d+(\.\d+)?$/.test(value) && !/^-0(\.0*)?$/.test(value)));

/** The functions over columns. A column is built here by hand, as an application may, and broken by whatever breaks it. */
export const columns: Table = {
  column: row(
    library.column,
    fc.tuple(values, fc.option(fc.record({ scale: fc.option(fc.integer({ min: 0, max: 15 }), { nil: undefined }), into }), { nil: undefined })),
  ),
  toStrings: row(library.toStrings, fc.tuple(column), isPrinted),
  toNumbers: row(library.toNumbers, fc.tuple(column)),
  growthRates: row(library.growthRates, rates),
  attainmentRates: row(library.attainmentRates, rates),
  percentOf: row(library.percentOf, rates),
  perCapita: row(library.perCapita, rates),
  shares: row(library.shares, grouped),
  roundedShares: row(library.roundedShares, grouped),
  contributions: row(library.contributions, fc.tuple(column, column, groups, options)),
  sumBy: row(library.sumBy, grouped),
};
