import { describe } from 'vitest';
import * as metrics from '../../src/index.js';
import { eachIs } from '../support/each-is.js';

// Every message is a promise: what was given, what was expected, how to mend it. Here each is read whole.

/** A call of a function with data of any shape, as an application without types makes it. */
const untyped =
  (metric: (...args: never[]) => unknown, ...args: unknown[]) =>
  () =>
    (metric as (...args: unknown[]) => unknown)(...args);

const index = { basePrices: [1, 2], prices: [1, 2], baseQuantities: [1, 2], quantities: [1, 2] };
const weights = { h1: 50, h2: 50 };
const sectors = { target: 8, shares: { a: 40, b: 60 }, rates: { a: 3 }, free: 'b' };

describe('a metric that has no meaning for its values says why', () => {
  eachIs('undefined-metric', [
    [() => metrics.growthRate(5, 0), 'The earlier level is zero; expected more.', 0],
    [() => metrics.growthRate(5, '-0.1'), 'The earlier level is negative; expected more.', '-0.1'],
    [() => metrics.growthIndex(5, 0), 'The earlier level is zero; expected more.', 0],
    [() => metrics.growthMultiple(5, 0), 'The earlier level is zero; expected more.', 0],
    [() => metrics.growthRates([5, 5], [1, 0]), 'The earlier level of part number 2 is zero; expected more.', [1, 0]],
    [() => metrics.growthRates({ a: 5 }, { a: -1 }), 'The earlier level of part "a" is negative; expected more.', { a: -1 }],
    [() => metrics.previousFromGrowth(5, -100), '1 + rate/100 is zero; expected more.', -100],
    [() => metrics.previousFromGrowth(5, -101), '1 + rate/100 is negative; expected more.', -101],
    [() => metrics.averageGrowthRate({ first: 0, last: 1, intervals: 2 }), 'The first level is zero; expected more.', 0],
    [() => metrics.averageGrowthRate({ first: 1, last: -1, intervals: 2 }), 'The last level is negative; growth from above zero does not lead below it.', -1],
    [() => metrics.chainGrowthRates([5, '-100.1']), 'Rate number 2 is below −100; nothing falls by more than all of it.', [5, '-100.1']],
    [() => metrics.geometricMeanGrowthRate({ q1: -101 }), 'Rate "q1" is below −100; nothing falls by more than all of it.', { q1: -101 }],
    [() => metrics.weightedGrowthRate([1, 2], [1, -1]), 'Weight number 2 is negative; expected weights of at least 0.', [1, -1]],
    [() => metrics.weightedGrowthRate([1, 2], [0, 0]), 'The sum of the weights is zero; expected more.', [0, 0]],
    [() => metrics.deflator(5, 0), 'The level at constant prices is zero; expected more.', 0],
    [() => metrics.deflatorGrowthRate(5, -100), '1 + real rate/100 is zero; expected more.', -100],
    [() => metrics.realGrowthRate(5, -101), '1 + deflator rate/100 is negative; expected more.', -101],
    [() => metrics.productivityGrowthRate(5, -100), '1 + labour rate/100 is zero; expected more.', -100],
    [() => metrics.requiredGrowthRate({ target: 6, toDate: 5, weight: 100 }), 'The weight of the rest is zero; expected more.', 100],
    [
      () => metrics.impliedWeight({ target: 6, toDate: 5, rest: 5 }),
      'Both parts grow at the same rate, so no weight follows from it.',
      { target: 6, toDate: 5, rest: 5 },
    ],
    [
      () => metrics.impliedWeight({ target: 9, toDate: 5, rest: 7 }),
      'The growth of the whole does not lie between that of its parts, so no weight gives it.',
      { target: 9, toDate: 5, rest: 7 },
    ],
    [() => metrics.shares([1, -1]), 'The total is zero; expected more.', [1, -1]],
    [() => metrics.shares([1], { total: -5 }), 'The total is negative; expected more.', -5],
    [() => metrics.shareChanges([0], [1]), 'The present total is zero; expected more.', [0]],
    [() => metrics.shareChanges([1], [-1]), 'The previous total is negative; expected more.', [-1]],
    [() => metrics.contributions([1], [0]), 'The earlier total is zero; expected more.', [0]],
    [() => metrics.contributions([1], [1], { previousTotal: -5 }), 'The earlier total is negative; expected more.', -5],
    [() => metrics.contributionShares([1, -1]), 'The contributions add up to zero; there is no growth to have a share of.', [1, -1]],
    [() => metrics.impliedBaseWeights({ a: 1 }, { a: 0 }), 'The growth rate of part "a" is zero, so its contribution implies no weight.', { a: 0 }],
    [() => metrics.perCapita(5, 0), 'The population is zero; expected more.', 0],
    [() => metrics.convertCurrency(5, -1), 'The exchange rate is negative; expected more.', -1],
    [() => metrics.attainmentRate(5, 0), 'The plan is zero; expected more.', 0],
    [() => metrics.excessRate(5, -1), 'The plan is negative; expected more.', -1],
    [() => metrics.planFromAttainment(5, 0), 'The attainment is zero; expected more.', 0],
    [
      () => metrics.progressRate({ last: 5, actual: 4, target: '5.0' }),
      'The target is the level at the start; there is no way to make progress on.',
      { last: 5, actual: 4, target: '5.0' },
    ],
    [() => metrics.coverageRate(5, 0), 'The expenditure is zero; expected more.', 0],
    [() => metrics.disbursementRate(5, 10, { excluded: 10 }), 'The plan less what is excluded is zero; expected more.', 10],
    [() => metrics.investmentRate(5, 0), 'The output is zero; expected more.', 0],
    [
      () => metrics.icor({ investment: 5, output: 4, previousOutput: 5 }),
      'The increase of output is negative; expected more.',
      { investment: 5, output: 4, previousOutput: 5 },
    ],
    [() => metrics.icorFromRates(30, 0), 'The growth of output is zero; expected more.', 0],
    [() => metrics.labourProductivity(5, 0), 'The number of workers is zero; expected more.', 0],
    [() => metrics.structuralChange([1, -1], [1, 1]), 'Part number 2 is negative; a structure has parts of at least 0.', [1, -1]],
    [() => metrics.structuralChange([1, 1], [-1, 1]), 'Part number 1 is negative; a structure has parts of at least 0.', [-1, 1]],
    [() => metrics.herfindahlIndex([0, 0]), 'The total of the parts is zero; expected more.', [0, 0]],
    [
      () => metrics.lilienIndex({ a: 1, b: 0 }, { a: 1, b: 2 }),
      'Part "b" is zero in the later period only; join it to another part or leave it out of both.',
      { a: 1, b: 0 },
    ],
    [
      () => metrics.lilienIndex({ a: 1, b: 2 }, { a: 1, b: 0 }),
      'Part "b" is zero in the earlier period only; join it to another part or leave it out of both.',
      { a: 1, b: 0 },
    ],
    [() => metrics.locationQuotient({ regionSector: 1, region: 0, nationSector: 1, nation: 1 }), 'The region is zero; expected more.', 0],
    [() => metrics.locationQuotient({ regionSector: 1, region: 1, nationSector: 0, nation: 1 }), "The nation's sector is zero; expected more.", 0],
    [() => metrics.locationQuotient({ regionSector: 1, region: 1, nationSector: 1, nation: 0 }), 'The nation is zero; expected more.', 0],
    [
      () => metrics.shiftShare({ region: { current: [1], previous: [1] }, nation: { current: [1], previous: [0] } }),
      "The nation's earlier level of part number 1 is zero; expected more.",
      [0],
    ],
    [
      () => metrics.laspeyresIndex<number[]>({ ...index, basePrices: [1, -2] }, 'price'),
      'The base price of part number 2 is negative; index numbers need values of at least 0.',
      [1, -2],
    ],
    [
      () => metrics.laspeyresIndex({ ...index, prices: [-1, 2] }, 'price'),
      'The price of part number 1 is negative; index numbers need values of at least 0.',
      [-1, 2],
    ],
    [
      () => metrics.laspeyresIndex({ ...index, baseQuantities: [1, -2] }, 'price'),
      'The base quantity of part number 2 is negative; index numbers need values of at least 0.',
      [1, -2],
    ],
    [
      () => metrics.laspeyresIndex({ ...index, quantities: [1, -2] }, 'price'),
      'The quantity of part number 2 is negative; index numbers need values of at least 0.',
      [1, -2],
    ],
    [
      () => metrics.laspeyresIndex({ ...index, baseQuantities: [0, 0] }, 'price'),
      'The value of the base period is zero; expected more.',
      { ...index, baseQuantities: [0, 0] },
    ],
    [
      () => metrics.paascheIndex({ ...index, quantities: [0, 0] }, 'price'),
      "The later period's basket, valued as in the base period, is zero; expected more.",
      { ...index, quantities: [0, 0] },
    ],
    [
      () => metrics.fisherContributions({ ...index, baseQuantities: [0, 0] }),
      'The value of the base period is zero; expected more.',
      { ...index, baseQuantities: [0, 0] },
    ],
    [
      // Nothing costs anything any more: no price is left to weigh the quantities with.
      () => metrics.fisherContributions({ ...index, prices: [0, 0] }),
      'The value of the base period is zero; expected more.',
      { ...index, prices: [0, 0] },
    ],
    [() => metrics.chainLink([100, 0]), 'Link number 2 is zero; expected more.', [100, 0]],
    [
      () => metrics.growthScenario({ target: 6, weights, actuals: { h1: 3, h2: 4 } }),
      'All parts are done, so none is left to reach the target with; leave out the growth of those to come.',
      { h1: 3, h2: 4 },
    ],
    [
      () => metrics.growthScenario({ target: 6, weights: [100, 0], actuals: [3] }),
      'The parts whose growth is to be found weigh nothing together, so no growth of theirs changes the whole.',
      metrics.decimal(6),
    ],
    [
      () => metrics.sectorScenario({ target: '-0.005', shares: [99, 1], rates: [2], free: 1 }),
      'A target of -0.01 % cannot be met: the parts whose growth is to be found would have to change by -198.50 %, ' +
        'and nothing falls by 100 % or more. Check the target, the weights and the growth of the other parts.',
      metrics.decimal('-0.005'),
    ],
  ]);
});

describe('an option that a metric does not take is named with what it takes', () => {
  eachIs('invalid-option', [
    [
      () => metrics.averageGrowthRate({ first: 1, last: 2, intervals: 0 }),
      '0 intervals were given; expected a whole number of at least 1: the periods from the first level to the last.',
      0,
    ],
    [
      () => metrics.averageGrowthRate({ first: 1, last: 2, intervals: 1.5 }),
      '1.5 intervals were given; expected a whole number of at least 1: the periods from the first level to the last.',
      1.5,
    ],
    [
      () => metrics.disbursementRate(5, 10, { excluded: '-1' }),
      '"-1" was given as excluded; expected an amount of at least 0, which is taken from the plan.',
      '-1',
    ],
    [
      () => metrics.requiredGrowthRate({ target: 6, toDate: 5, weight: '100.1' }),
      'The weight of the part done is "100.1"; expected a percentage from 0 to 100.',
      '100.1',
    ],
    [
      () => metrics.totalFactorProductivity({ output: 6, capital: 5, labour: 1, capitalShare: -1 }),
      'The share of capital is -1; expected a percentage from 0 to 100.',
      -1,
    ],
    [untyped(metrics.fisherIndex, index, 'value'), `"value" is no kind of index; expected 'price' or 'volume'.`, 'value'],
    [
      untyped(metrics.judge, { kind: 'above', value: 1 }, 1),
      `A target of kind "above" was given; write { kind: 'at-least', value }, 'at-most', 'exactly', or { kind: 'range', low, high, better }.`,
      { kind: 'above', value: 1 },
    ],
    [
      untyped(metrics.judge, null, 1),
      `A target of kind undefined was given; write { kind: 'at-least', value }, 'at-most', 'exactly', or { kind: 'range', low, high, better }.`,
      null,
    ],
    [
      untyped(metrics.judge, undefined, 1),
      `A target of kind undefined was given; write { kind: 'at-least', value }, 'at-most', 'exactly', or { kind: 'range', low, high, better }.`,
      undefined,
    ],
    [
      () => metrics.judge({ kind: 'range', low: 2, high: 1, better: 'inside' }, 1),
      'The low end of the target is above its high end; swap them.',
      { kind: 'range', low: 2, high: 1, better: 'inside' },
    ],
    [
      untyped(metrics.judge, { kind: 'range', low: 1, high: 2, better: 'up' }, 1),
      `"up" was given as the better side of a range; write 'higher', 'lower' or 'inside'.`,
      { kind: 'range', low: 1, high: 2, better: 'up' },
    ],
    [
      () => metrics.judge({ kind: 'at-least', value: 1 }, { value: 1, low: 2, high: 1 }),
      'The low end of the actual is above its high end; swap them.',
      { value: 1, low: 2, high: 1 },
    ],
    [
      () => metrics.growthScenario({ target: 6, weights: [101, -1], actuals: [] }),
      'The weight of part number 2 is negative; expected a share of the base year of at least 0.',
      [101, -1],
    ],
    [
      () => metrics.growthScenario({ target: 6, weights: { h1: '-1', h2: 101 }, actuals: {} }),
      'The weight of part "h1" is negative; expected a share of the base year of at least 0.',
      { h1: '-1', h2: 101 },
    ],
    [
      () => metrics.growthScenario({ target: 6, weights: [50, '49.9'], actuals: [] }),
      'The weights add up to 99.9, not to 100; give them unrounded, add the part that is missing, or make them add up with roundShares.',
      [50, '49.9'],
    ],
    [
      () => metrics.sectorScenario({ shares: [50, '50.1'], rates: [1, 2] }),
      'The shares add up to 100.1, not to 100; give them unrounded, add the part that is missing, or make them add up with roundShares.',
      [50, '50.1'],
    ],
    [
      untyped(metrics.sectorScenario, { ...sectors, free: undefined }),
      'A target needs a free sector to reach it, and a free sector a target; give both or neither.',
      8,
    ],
    [
      untyped(metrics.sectorScenario, { ...sectors, target: undefined }),
      'A target needs a free sector to reach it, and a free sector a target; give both or neither.',
      'b',
    ],
    [untyped(metrics.sectorScenario, { ...sectors, free: 'c' }), '"c" is none of the sectors that have a share.', 'c'],
    [untyped(metrics.sectorScenario, { ...sectors, free: 'a' }), 'Part "a" is free and has a growth; leave its growth out.', 'a'],
    [
      untyped(metrics.growthScenario, { target: 6, weights, actuals: {}, decimals: 21 }),
      '21 decimals were asked for; expected a whole number from 0 to 20.',
      21,
    ],
    [untyped(metrics.sectorScenario, { ...sectors, decimals: -1 }), '-1 decimals were asked for; expected a whole number from 0 to 20.', -1],
  ]);
});

describe('parts that do not match are named', () => {
  eachIs('mismatched-parts', [
    [
      untyped(metrics.growthScenario, { target: 6, weights, actuals: [3] }),
      'The actuals are given as the weights are: both as arrays, or both as records with the same keys.',
      [3],
    ],
    [
      untyped(metrics.growthScenario, { target: 6, weights: [50, 50], actuals: [1, null, 3] }),
      'The actuals have a part number 3 that has no weight; give it one or leave it out.',
      [1, null, 3],
    ],
    [
      untyped(metrics.growthScenario, { target: 6, weights, actuals: undefined }),
      'The actuals are given as the weights are: both as arrays, or both as records with the same keys.',
      undefined,
    ],
    [
      untyped(metrics.growthScenario, { target: 6, weights, actuals: null }),
      'The actuals are given as the weights are: both as arrays, or both as records with the same keys.',
      null,
    ],
    [
      untyped(metrics.growthScenario, { target: 6, weights, actuals: '3' }),
      'The actuals are given as the weights are: both as arrays, or both as records with the same keys.',
      '3',
    ],
    [
      untyped(metrics.growthScenario, { target: 6, weights, actuals: { h3: 3 } }),
      'The actuals have a part "h3" that has no weight; give it one or leave it out.',
      { h3: 3 },
    ],
    [
      () => metrics.growthScenario({ target: 6, weights, actuals: { h1: 3 }, paths: { 'the "good" one': {} } }),
      'Path "the \\"good\\" one" has no growth for part "h2"; give it one for every remaining part.',
      {},
    ],
    [
      () => metrics.growthScenario({ target: 6, weights, actuals: { h1: 3 }, paths: { A: { h1: 3, h2: 4 } } }),
      'Path "A" has a growth for part "h1", which is done; leave it out there.',
      { h1: 3, h2: 4 },
    ],
    [
      untyped(metrics.growthScenario, { target: 6, weights, actuals: { h1: 3 }, paths: { A: [4] } }),
      'The rates of path "A" are given as the weights are: both as arrays, or both as records with the same keys.',
      [4],
    ],
    [
      untyped(metrics.sectorScenario, { ...sectors, rates: { a: 1, c: 2 } }),
      'The rates have a part "c" that has no weight; give it one or leave it out.',
      { a: 1, c: 2 },
    ],
    [untyped(metrics.sectorScenario, { ...sectors, rates: {} }), 'The rates lack part "a"; give its growth or make it the free sector.', {}],
  ]);
});

describe('what is no number is refused as everywhere', () => {
  eachIs('invalid-decimal', [
    [
      untyped(metrics.judge, { kind: 'at-least', value: 1 }, undefined),
      'undefined is no number here; expected a string, number, bigint or Decimal.',
      undefined,
    ],
    [untyped(metrics.judge, { kind: 'at-least', value: 1 }, null), 'null is no number here; expected a string, number, bigint or Decimal.', null],
  ]);
});
