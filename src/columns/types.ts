/**
 * A column of decimal numbers as plain data: the value of a row is `mantissas[row] / 10 ** scale`.
 *
 * The mantissas are safe integers; NaN marks a missing value. {@link column} makes one from texts, numbers or the
 * integers of a database's decimals. It can also be built by hand, sent to a worker, or laid over shared memory; that
 * its mantissas are whole is not checked again in every computation.
 */
export interface DecimalColumn {
  /** The values as whole numbers of 10^−scale, up to 2^53; NaN where a value is missing. */
  readonly mantissas: Float64Array;
  /** Decimals of every value, a whole number from 0 to 15. */
  readonly scale: number;
}

/** A computed column. */
export interface ColumnResult extends DecimalColumn {
  /** How many rows are missing because the metric has no meaning there: growth from zero, a group without rows. */
  readonly undefinedCount: number;
}

/** How a result is rounded, and where it is written. */
export interface ResultOptions {
  /** Decimals of the result, a whole number from 0 to 12. Half is rounded away from zero. */
  readonly decimals: number;
  /** A column that is no longer needed and has at least as many rows: the result takes its memory. */
  readonly into?: DecimalColumn | undefined;
}

/** The group of every row, numbered from 0; `undefined` when all rows are one group. */
export type Groups = ArrayLike<number> | undefined;
