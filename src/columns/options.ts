import { InvalidOptionError, MismatchedPartsError, show } from '../errors.js';
import { MAX_DECIMALS, MAX_SCALE } from './powers.js';
import type { ColumnResult, DecimalColumn, ResultOptions } from './types.js';

/** Checks inputs and options and makes a result; `fill` writes its rows and returns how many of them are undefined. */
export function result(
  inputs: readonly [DecimalColumn, ...DecimalColumn[]],
  options: ResultOptions,
  fill: (out: Float64Array, decimals: number) => number,
  rows = inputs[0].mantissas.length,
): ColumnResult {
  // A caller without types may have left the options out.
  const { decimals, into } = (options as Partial<ResultOptions> | undefined) ?? {};
  checkWhole(decimals, MAX_DECIMALS, 'decimals');
  const mantissas = memoryFor(rows, into, ...inputs.map((input) => input.mantissas));
  // −0 is a whole number too.
  return { mantissas, scale: decimals + 0, undefinedCount: fill(mantissas, decimals) };
}

export function checkScale(scale: number): void {
  checkWhole(scale, MAX_SCALE, 'scale');
}

function checkWhole(value: number | undefined, max: number, name: string): asserts value is number {
  if (value !== undefined && Number.isInteger(value) && value >= 0 && value <= max) return;
  throw new InvalidOptionError(
    `The option "${name}" is ${show(value)}; expected a whole number from 0 to ${max}.`,
    value,
  );
}

/** Throws unless all are columns of the same number of rows. */
export function checkColumns(...columns: readonly DecimalColumn[]): void {
  for (const column of columns) {
    if (Object.prototype.toString.call((column as DecimalColumn | undefined)?.mantissas) !== '[object Float64Array]') {
      throw new InvalidOptionError(`${show(column)} is no column; make one with column(values).`, column);
    }
    checkScale(column.scale);
    checkRows(column.mantissas, columns[0]?.mantissas.length);
  }
}

/** Throws unless a list has as many rows as it should. */
export function checkRows(list: ArrayLike<unknown>, rows: number | undefined): void {
  const length = (list as ArrayLike<unknown> | null)?.length;
  if (length === rows) return;
  throw new MismatchedPartsError(
    `${show(rows)} and ${show(length)} rows were given; expected the same number of each.`,
    list,
  );
}

/** The memory of a result: new, or that of `into`, which must not be memory that is still read. */
export function memoryFor(
  rows: number,
  into: DecimalColumn | undefined,
  ...inputs: readonly ArrayBufferView[]
): Float64Array {
  if (into === undefined) return new Float64Array(rows);
  checkColumns(into);
  const memory = into.mantissas.subarray(0, rows);
  if (memory.length < rows) {
    throw new InvalidOptionError(
      `The column given as "into" has ${memory.length} rows; expected at least ${rows}.`,
      into,
    );
  }
  if (inputs.some((input) => overlap(memory, input))) {
    throw new InvalidOptionError(
      'The column given as "into" is an input; give an earlier result, or leave it out.',
      into,
    );
  }
  return memory;
}

function overlap(a: ArrayBufferView, b: ArrayBufferView): boolean {
  return (
    a.buffer === b.buffer && a.byteOffset < b.byteOffset + b.byteLength && b.byteOffset < a.byteOffset + a.byteLength
  );
}
