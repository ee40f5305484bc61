export type { DecimalInput } from './decimal/input.js';
export type { Decimal } from './decimal/output.js';
export type { Parts, SameParts } from './decimal/parts.js';
export type { RoundingMode } from './decimal/rounding.js';
export { decimal, sum } from './decimal/decimal.js';
export { literal, round } from './decimal/round.js';
export { roundShares } from './decimal/round-shares.js';

export {
  InvalidDecimalError,
  InvalidDocumentError,
  InvalidOptionError,
  InvalidPeriodError,
  InvalidUnitError,
  isPlanningMetricsError,
  MismatchedPartsError,
  MismatchedUnitsError,
  PlanningMetricsError,
  UndefinedMetricError,
} from './errors.js';
export type { ErrorCode, Problem } from './errors.js';

export * from './metrics/growth.js';
