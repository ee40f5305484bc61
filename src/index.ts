/**
 * Exact decimals, quantities with units, and the metrics of planning: growth, structure, contributions, attainment and
 * the rest. Rates, shares and weights are in percent, in and out; changes of a share and contributions in percentage
 * points. Rounding happens where it is asked for.
 *
 * @module planning-metrics
 */
export type { DecimalInput } from './decimal/input.js';
export type { Decimal } from './decimal/output.js';
export type { Parts, SameParts } from './decimal/parts.js';
export type { Rational } from './decimal/rational.js';
export type { RoundingMode } from './decimal/rounding.js';
export { decimal, sum } from './decimal/decimal.js';
export { literal, round } from './decimal/round.js';
export { roundShares } from './decimal/round-shares.js';

export {
  InvalidDecimalError,
  InvalidDocumentError,
  InvalidOptionError,
  InvalidPeriodError,
  InvalidTextError,
  InvalidUnitError,
  isPlanningMetricsError,
  MismatchedPartsError,
  MismatchedUnitsError,
  PlanningMetricsError,
  UndefinedMetricError,
} from './errors.js';
export type { ErrorCode, Problem } from './errors.js';

export * from './metrics/attainment.js';
export * from './metrics/average-growth.js';
export * from './metrics/budget.js';
export * from './metrics/contribution.js';
export * from './metrics/deflator.js';
export * from './metrics/growth.js';
export * from './metrics/index-numbers.js';
export * from './metrics/investment.js';
export * from './metrics/judge.js';
export * from './metrics/pace.js';
export * from './metrics/per-capita.js';
export * from './metrics/productivity.js';
export * from './metrics/regional.js';
export type { ScenarioPart, ScenarioRow, SomeRates } from './metrics/scenario-parts.js';
export * from './metrics/scenario.js';
export * from './metrics/sector-scenario.js';
export * from './metrics/structural-change.js';
export * from './metrics/structure.js';

export * from './quantity/index.js';
