/**
 * The metrics over columns of millions of rows: digit for digit what the scalar functions give when rounded, at the
 * speed of floats, with no dependency.
 *
 * @module planning-metrics/columns
 */
export { column } from './column.js';
export type { ColumnOptions, ColumnValues, DecimalIntegers, DecimalTexts } from './column.js';
export { toNumbers, toStrings } from './output.js';
export { attainmentRates, growthRates, percentOf, perCapita } from './rates.js';
export { roundedShares } from './rounded-shares.js';
export { contributions, shares } from './shares.js';
export { sumBy } from './sum-by.js';
export type { ColumnResult, DecimalColumn, Groups, ResultOptions } from './types.js';
