import * as fc from 'fast-check';
import * as library from 'planning-metrics';
import { decimals, hundred, level, mode, number, optional, parts, rate } from '../inputs.js';
import { equal, exactNumber, isRounded } from '../exact.js';
import { HUNDRED, minus, ONE, over, percentOf, plus, sumOf, times } from '../../rational.js';
import type { Row, Table } from './row.js';

type Call = Row['call'];
type Holds = Row['holds'];

function row(call: Call, args: fc.Arbitrary<readonly unknown[]>, holds?: Holds): Row {
  return { call, args, shape: 'decimals', holds };
}

const mixed = fc.oneof({ weight: 2, arbitrary: level }, { weight: 1, arbitrary: number });
const one = fc.tuple(mixed);
const two = fc.tuple(mixed, mixed);
const oneSet = parts(mixed, 1);
const twoSets = parts(mixed, 2);
const twoRates = fc.tuple(rate, rate);

function record(fields: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<readonly unknown[]> {
  return fc.record(fields).map((only) => [only]);
}

const bound = fc.oneof(
  fc.record({ kind: fc.constantFrom('at-least', 'at-most'), value: mixed, open: optional(fc.boolean()) }),
  fc.record({ kind: fc.constant('exactly'), value: mixed }),
  fc.record({ kind: fc.constant('range'), low: number, high: number, better: fc.constantFrom('higher', 'lower', 'inside') }),
);
const end = optional(fc.option(mixed));
const actual = fc.oneof(mixed, fc.record({ value: mixed, low: end, high: end, lowClosed: optional(fc.boolean()), highClosed: optional(fc.boolean()) }));

const growthScenario = fc
  .tuple(rate, hundred, fc.array(fc.option(rate), { minLength: 0, maxLength: 6 }), optional(decimals), fc.array(rate, { minLength: 6, maxLength: 6 }))
  .map(([target, weights, actuals, places, growth]) => {
    const done = actuals.slice(0, weights.length);
    const steady = weights.map((_, index) => ((done[index] ?? null) === null ? growth[index] : null));
    return [{ target, weights, actuals: done, paths: { steady, toString: steady }, decimals: places }];
  });

const sectorScenario = fc
  .tuple(rate, hundred, fc.nat(5), optional(decimals), fc.array(rate, { minLength: 6, maxLength: 6 }), fc.boolean())
  .map(([target, shares, place, places, growth, isFree]) => {
    const free = place % shares.length;
    const rates = shares.map((_, index) => (isFree && index === free ? null : growth[index]));
    return [isFree ? { target, shares, rates, free, decimals: places } : { shares, rates, decimals: places }];
  });

const priceData = parts(level, 4).map(([basePrices, prices, baseQuantities, quantities]) => ({ basePrices, prices, baseQuantities, quantities }));
const indexArguments = fc.tuple(priceData, fc.constantFrom('price', 'volume'));

const isQuotient: Holds = (result: library.Decimal, a: library.DecimalInput, b: library.DecimalInput) =>
  isRounded(result, percentOf(exactNumber(a), exactNumber(b)));
const isGrowth: Holds = (result: library.Decimal, a: library.DecimalInput, b: library.DecimalInput) =>
  isRounded(result, minus(percentOf(exactNumber(a), exactNumber(b)), HUNDRED));
const isDifference: Holds = (result: library.Decimal, a: library.DecimalInput, b: library.DecimalInput) =>
  equal(exactNumber(result), minus(exactNumber(a), exactNumber(b)));

/** The functions of the front door that take plain decimals. */
export const metrics: Table = {
  decimal: row(library.decimal, one, (result: library.Decimal, value: library.DecimalInput) => equal(exactNumber(result), exactNumber(value))),
  sum: row(library.sum, oneSet, (result: library.Decimal, values: Record<string, library.DecimalInput>) =>
    equal(exactNumber(result), sumOf(Object.values(values).map(exactNumber))),
  ),
  round: row(library.round, fc.tuple(mixed, decimals, optional(mode))),
  literal: row(library.literal, fc.tuple(mixed, decimals, optional(mode)), (result: string) => /^-?\d+(\.\d+)?$/.test(result) && !/^-0(\.0*)?$/.test(result)),
  roundShares: row(
    library.roundShares,
    fc.tuple(oneSet, decimals, optional(fc.record({ total: optional(level) }))).map(([[values], ...rest]) => [values, ...rest]),
    (result: Record<string, library.Decimal>, _: unknown, __: unknown, options?: { total?: library.DecimalInput }) =>
      equal(sumOf(Object.values(result).map(exactNumber)), exactNumber(options?.total ?? 100)),
  ),
  growthRate: row(library.growthRate, two, isGrowth),
  growthRates: row(library.growthRates, twoSets),
  growthIndex: row(library.growthIndex, two, isQuotient),
  growthMultiple: row(library.growthMultiple, two, (result: library.Decimal, a: library.DecimalInput, b: library.DecimalInput) =>
    isRounded(result, over(exactNumber(a), exactNumber(b))),
  ),
  currentFromGrowth: row(
    library.currentFromGrowth,
    fc.tuple(mixed, rate),
    (result: library.Decimal, previous: library.DecimalInput, growth: library.DecimalInput) =>
      equal(exactNumber(result), times(exactNumber(previous), plus(ONE, over(exactNumber(growth), HUNDRED)))),
  ),
  previousFromGrowth: row(library.previousFromGrowth, fc.tuple(mixed, rate)),
  averageGrowthRate: row(library.averageGrowthRate, record({ first: mixed, last: mixed, intervals: fc.oneof(fc.integer({ min: 1, max: 40 }), fc.nat()) })),
  chainGrowthRates: row(library.chainGrowthRates, parts(rate, 1)),
  geometricMeanGrowthRate: row(library.geometricMeanGrowthRate, parts(rate, 1)),
  weightedGrowthRate: row(library.weightedGrowthRate, twoSets),
  deflator: row(library.deflator, two, isQuotient),
  deflatorGrowthRate: row(library.deflatorGrowthRate, twoRates),
  realGrowthRate: row(library.realGrowthRate, twoRates),
  requiredGrowthRate: row(library.requiredGrowthRate, record({ target: rate, toDate: rate, weight: rate })),
  impliedWeight: row(library.impliedWeight, record({ target: rate, toDate: rate, rest: rate })),
  remainingLevel: row(library.remainingLevel, two, isDifference),
  shares: row(
    library.shares,
    fc.tuple(oneSet, optional(fc.record({ total: optional(mixed) }))).map(([[values], options]) => [values, options]),
  ),
  shareChanges: row(library.shareChanges, twoSets),
  contributions: row(
    library.contributions,
    fc.tuple(twoSets, optional(fc.record({ previousTotal: optional(mixed) }))).map(([sets, options]) => [...sets, options]),
  ),
  contributionsFromShares: row(library.contributionsFromShares, parts(rate, 2)),
  contributionShares: row(library.contributionShares, parts(rate, 1)),
  impliedBaseWeights: row(library.impliedBaseWeights, parts(rate, 2)),
  perCapita: row(library.perCapita, two),
  convertCurrency: row(library.convertCurrency, two),
  attainmentRate: row(library.attainmentRate, two, isQuotient),
  excessRate: row(library.excessRate, two, isGrowth),
  planFromAttainment: row(library.planFromAttainment, fc.tuple(mixed, rate)),
  progressRate: row(library.progressRate, record({ last: mixed, actual: mixed, target: mixed })),
  judge: row(library.judge, fc.tuple(bound, actual)),
  coverageRate: row(library.coverageRate, two, isQuotient),
  budgetBalance: row(library.budgetBalance, two, isDifference),
  disbursementRate: row(library.disbursementRate, fc.tuple(mixed, mixed, optional(fc.record({ excluded: optional(mixed) })))),
  investmentRate: row(library.investmentRate, two, isQuotient),
  icor: row(library.icor, record({ investment: mixed, output: mixed, previousOutput: mixed })),
  icorFromRates: row(library.icorFromRates, twoRates),
  labourProductivity: row(library.labourProductivity, two),
  productivityGrowthRate: row(library.productivityGrowthRate, twoRates),
  totalFactorProductivity: row(library.totalFactorProductivity, record({ output: rate, capital: rate, labour: rate, capitalShare: rate })),
  structuralChange: row(library.structuralChange, twoSets),
  structuralAngle: row(library.structuralAngle, twoSets),
  lilienIndex: row(library.lilienIndex, twoSets),
  herfindahlIndex: row(library.herfindahlIndex, oneSet),
  krugmanIndex: row(library.krugmanIndex, twoSets),
  locationQuotient: row(library.locationQuotient, record({ regionSector: mixed, region: mixed, nationSector: mixed, nation: mixed })),
  shiftShare: row(
    library.shiftShare,
    parts(level, 4).map(([a, b, c, d]) => [{ region: { current: a, previous: b }, nation: { current: c, previous: d } }]),
  ),
  laspeyresIndex: row(library.laspeyresIndex, indexArguments),
  paascheIndex: row(library.paascheIndex, indexArguments),
  fisherIndex: row(library.fisherIndex, indexArguments),
  fisherContributions: row(library.fisherContributions, indexArguments),
  chainLink: row(library.chainLink, parts(rate, 1)),
  growthScenario: row(library.growthScenario, growthScenario),
  sectorScenario: row(library.sectorScenario, sectorScenario),
};
