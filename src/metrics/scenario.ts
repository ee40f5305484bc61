import { MismatchedPartsError, show, UndefinedMetricError } from '../errors.js';
import { requireFields } from '../fields.js';
import { exact, type DecimalInput } from '../decimal/input.js';
import { type Decimal, toDecimal } from '../decimal/output.js';
import type { Parts, SameParts } from '../decimal/parts.js';
import { type Rational, sign, subtract, total } from '../decimal/rational.js';
import { checkDecimals } from '../decimal/rounding.js';
import { partLabel, partName } from './part-name.js';
import {
  type KnownRate,
  type Line,
  meanRate,
  readSomeRates,
  readWeights,
  type ScenarioPart,
  type ScenarioRow,
  solveRate,
  type SomeRates,
  toParts,
  toRows,
} from './scenario-parts.js';

/** What a part of the year is in a growth scenario: done, required to reach the target, or assumed by a path. */
export type GrowthStatus = 'done' | 'required' | 'assumed';

/** What a year ends at on a chosen path. */
export interface PathOutcome {
  /** Growth of the year, percent. */
  readonly yearEnd: Decimal;
  /** Growth of the remaining parts together, percent. */
  readonly rest: Decimal;
  /** Year-end growth less target, percentage points. */
  readonly gap: Decimal;
}

/** A printed line of a growth scenario. */
export interface GrowthScenarioRow extends ScenarioRow<GrowthStatus> {
  /** The scenario that the line belongs to: `target`, or the name of a path. */
  readonly scenario: string;
}

/** What {@link growthScenario} gives. */
export interface GrowthScenario<T, Name extends string> {
  /** Growth of the parts done, together, percent; `null` when none is done, or only parts that weigh nothing. */
  readonly toDate: Decimal | null;
  /** Growth that the remaining parts must reach when they grow alike, percent. */
  readonly requiredRate: Decimal;
  /** Every part of the year on the way to the target, in the shape of `weights`. */
  readonly parts: SameParts<T, ScenarioPart<'done' | 'required'>>;
  /** What the year ends at on each path, by the name of the path. */
  readonly paths: Readonly<Record<Name, PathOutcome>>;
  /** A table to print: the lines of the scenario `target`, then those of each path; each ends with a total. */
  readonly rows: readonly GrowthScenarioRow[];
}

/**
 * Growth scenario of a year (kịch bản tăng trưởng theo quý): what the remaining quarters must reach for the year's
 * target, and what the year ends at on chosen paths.
 *
 * The growth of a year is the mean of the growth of its parts, weighted by their shares of **last year** at constant
 * prices: g = Σ w_i g_i / 100. Hence the growth required of the rest: (g* − Σ_done w_i g_i / 100) / Σ_rest w_i · 100. A
 * simple mean of the quarters is wrong: 1.87 and 5.73 made 3.82, not 3.80.
 *
 * Real data: the weights are almost never printed; {@link impliedWeight} finds that of the part done from a scenario
 * that is, and a second one checks it. Viet Nam's first half weighs about 46.7 % (scenarios of the Ministry of Planning
 * and Investment, July 2023). The growth of earlier quarters is revised when the next is published, so take all figures
 * from one release.
 *
 * @param options the target, what the parts of the year weigh, and how those that are done grew
 * @param options.target growth of the year, percent
 * @param options.weights shares of the parts in last year's level at constant prices, percent: an array or a record of
 * quarters, halves, or whatever the year is told apart into. They add up to 100, to 20 decimals: unrounded shares do,
 * printed ones that add up to 99.9 do not
 * @param options.actuals growth of the parts already done, percent; `null` or nothing for the remaining ones
 * @param options.paths growth of each of the remaining parts, percent, by the name of the path
 * @param options.decimals decimals of `rows`, 2 unless told otherwise
 * @returns percent and percentage points, exact up to one division
 * @throws InvalidOptionError when a weight is negative or the weights do not add up to 100
 * @throws MismatchedPartsError when `actuals` or a path has a part without weight, or a path does not have exactly the
 * remaining parts
 * @throws UndefinedMetricError when the target cannot be met: all parts are done, the remaining ones weigh nothing, or
 * they would have to fall by 100 % or more
 *
 * @example
 * const halves = growthScenario({ target: 6, weights: { h1: '46.7', h2: '53.3' }, actuals: { h1: '3.72' } });
 * round(halves.requiredRate, 1) // => 8
 *
 * const quarters = growthScenario({
 *   target: 8,
 *   weights: ['22.5', '24.2', '25.3', 28],
 *   actuals: [7, 8],
 *   paths: { steady: [null, null, '8.3', '8.3'] },
 *   decimals: 1,
 * });
 * round(quarters.paths.steady.yearEnd, 2) // => 7.93
 * quarters.rows[2] // => { scenario: 'target', part: '3', status: 'required', weight: '25.3', rate: '8.4', contribution: '2.1' }
 *
 * growthScenario({ target: 6, weights: [46, 53], actuals: ['3.72'] }) // throws InvalidOptionError
 */
export function growthScenario<const T extends Parts<T>, const Name extends string = never>(options: {
  readonly target: DecimalInput;
  readonly weights: T;
  readonly actuals: SomeRates<T>;
  readonly paths?: Readonly<Record<Name, SomeRates<T>>>;
  readonly decimals?: number;
}): GrowthScenario<T, Name> {
  requireFields(options, '{ target, weights, actuals }');
  const { weights, decimals = 2 } = options;
  checkDecimals(decimals);
  const target = exact(options.target);
  const parts = readWeights(weights, 'weight');
  const actuals = readSomeRates(options.actuals, weights, 'The actuals');
  if (!actuals.includes(null)) {
    throw new UndefinedMetricError(
      'All parts are done, so none is left to reach the target with; leave out the growth of those to come.',
      options.actuals,
    );
  }
  const required = solveRate(target, parts.values, actuals);

  const fill = <Status>(growth: readonly KnownRate[], status: Status) =>
    parts.values.map((weight, index): Line<Status | 'done'> => {
      const part = { name: partLabel(weights, index), weight };
      const actual = actuals[index] ?? null;
      return actual === null
        ? { ...part, rate: growth[index] as Rational, status }
        : { ...part, rate: actual, status: 'done' };
    });
  const toTarget = fill(
    actuals.map(() => required),
    'required' as const,
  );
  const paths = Object.entries<SomeRates<T>>(options.paths ?? {}).map(([name, rates]) => ({
    name,
    lines: fill(readPath(name, rates, weights, actuals), 'assumed' as const),
  }));
  const done = toTarget.filter(({ status }) => status === 'done');
  return {
    toDate: weighsSomething(done) ? toDecimal(meanRate(done)) : null,
    requiredRate: toDecimal(required),
    parts: parts.restore(toParts(toTarget)),
    paths: Object.fromEntries(paths.map(({ name, lines }) => [name, outcome(lines, target)])) as Record<
      Name,
      PathOutcome
    >,
    rows: [{ name: 'target', lines: toTarget }, ...paths].flatMap(({ name, lines }) =>
      toRows<GrowthStatus>(lines, decimals).map((row) => ({ scenario: name, ...row })),
    ),
  };
}

function weighsSomething(lines: readonly Line<unknown>[]): boolean {
  return sign(total(lines.map(({ weight }) => weight))) > 0;
}

/** The growth of exactly the parts that are not done. */
function readPath<T extends Parts<T>>(
  name: string,
  rates: SomeRates<T>,
  weights: T,
  actuals: readonly KnownRate[],
): KnownRate[] {
  const shown = show(name);
  const path = readSomeRates(rates, weights, `The rates of path ${shown}`);
  const wrong = path.findIndex((rate, index) => (rate === null) === (actuals[index] === null));
  if (wrong < 0) return path;
  const part = partName(weights, wrong);
  throw new MismatchedPartsError(
    path[wrong] === null
      ? `Path ${shown} has no growth for part ${part}; give it one for every remaining part.`
      : `Path ${shown} has a growth for part ${part}, which is done; leave it out there.`,
    rates,
  );
}

function outcome(lines: readonly Line<'done' | 'assumed'>[], target: Rational): PathOutcome {
  const yearEnd = meanRate(lines);
  return {
    yearEnd: toDecimal(yearEnd),
    rest: toDecimal(meanRate(lines.filter(({ status }) => status === 'assumed'))),
    gap: toDecimal(subtract(yearEnd, target)),
  };
}
