import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sum } from '../../src/decimal/decimal.js';
import { literal, round } from '../../src/decimal/round.js';
import { growthScenario } from '../../src/metrics/scenario.js';
import { sectorScenario } from '../../src/metrics/sector-scenario.js';
import fixture from '../fixtures/regional.json' with { type: 'json' };

const codeOf = (run: () => unknown): unknown => {
  try {
    return run();
  } catch (error) {
    return (error as { code?: unknown }).code;
  }
};

/** Weights of two to six parts in tenths of a percent, none zero, and a growth for each in hundredths. */
const year = fc.array(fc.tuple(fc.integer({ min: 1, max: 166 }), fc.integer({ min: -2000, max: 4000 })), { minLength: 1, maxLength: 5 }).map((rest) => {
  const tenths = [1000 - rest.reduce((sum, [weight]) => sum + weight, 0), ...rest.map(([weight]) => weight)];
  return { weights: tenths.map((weight) => weight / 10), rates: [5.5, ...rest.map(([, rate]) => rate / 100)] };
});

describe('the growth scenario of a year', () => {
  it.each(fixture.scenarios.map((scenario, index) => ({ index, ...scenario })))(
    'agrees with fractions in Python, scenario $index',
    ({ target, weights, done, rates, toDate, required, contributions, yearEnd, rest }) => {
      const result = growthScenario({
        target,
        weights,
        actuals: rates.slice(0, done),
        paths: { chosen: rates.map((rate, index) => (index < done ? null : rate)) },
      });
      expect(result.toDate && literal(result.toDate, 20)).toBe(toDate);
      expect(literal(result.requiredRate, 20)).toBe(required);
      expect(result.parts.map(({ contribution }) => literal(contribution, 20))).toEqual(contributions);
      expect(literal(result.paths.chosen.yearEnd, 20)).toBe(yearEnd);
      expect(literal(result.paths.chosen.rest, 20)).toBe(rest);
    },
  );

  it('is that of the Ministry of Planning and Investment of 4 July 2023: 8.0 % for 6 %, 8.9 % for 6.5 %', () => {
    // First half 3.72 %. The weight of 46.7 % is not printed; it is the one that the printed scenarios leave.
    const needed = ['6', '6.5'].map((target) => growthScenario({ target, weights: { h1: '46.7', h2: '53.3' }, actuals: { h1: '3.72' } }).requiredRate);
    expect(needed.map((rate) => literal(rate, 1))).toEqual(['8.0', '8.9']);
  });

  it('is that of the statistics office of July 2025 with the same weight: 7.52 % in the first half, 8 % needs 8.42 %', () => {
    const { requiredRate } = growthScenario({ target: 8, weights: { h1: '46.7', h2: '53.3' }, actuals: { h1: '7.52' } });
    expect(literal(requiredRate, 2)).toBe('8.42');
  });

  it('is that of the Ministry of Planning and Investment of 30 September 2023: 7.0, 8.8 or 10.6 % for 5, 5.5 or 6 %', () => {
    // Nine months 4.24 %; 72.3 % is again the weight that the printed scenarios leave.
    const needed = ['5', '5.5', '6'].map((target) => growthScenario({ target, weights: ['72.3', '27.7'], actuals: ['4.24'] }).requiredRate);
    expect(needed.map((rate) => literal(rate, 1))).toEqual(['7.0', '8.8', '10.6']);
  });

  it('ends the year where the quarters of those scenarios end it: at 6 and 6.5 % in 2023, at 8 % in 2025', () => {
    const weights = { h1: '46.7', q3: '25.3', q4: 28 };
    const of2023 = growthScenario({
      target: '6.5',
      weights,
      actuals: { h1: '3.72', q3: null },
      paths: { first: { q3: '6.8', q4: '9.0' }, second: { q3: '7.4', q4: '10.3' } },
    }).paths;
    expect([literal(of2023.first.yearEnd, 1), literal(of2023.second.yearEnd, 1)]).toEqual(['6.0', '6.5']);
    const of2025 = growthScenario({ target: 8, weights, actuals: { h1: '7.52' }, paths: { office: { q3: '8.33', q4: '8.51' } } }).paths.office;
    const { yearEnd, rest, gap } = of2025;
    expect([yearEnd, rest, gap].map((value) => literal(value, 2))).toEqual(['8.00', '8.42', '0.00']);
  });

  it('weighs the quarters: 1.87 and 5.73 made 3.82, not the 3.80 of a simple mean', () => {
    // The quarters' weights are not printed; a little over half of the two lies in the second.
    const { toDate } = growthScenario({ target: 4, weights: ['24.75', '25.25', 50], actuals: ['1.87', '5.73'] });
    expect(toDate && literal(toDate, 2)).toBe('3.82');
  });

  it('gives the target when the answer is taken for the path', () => {
    fc.assert(
      fc.property(year, fc.nat(5), fc.integer({ min: 0, max: 1500 }), ({ weights, rates }, some, hundredths) => {
        const done = some % weights.length;
        const target = hundredths / 100;
        const actuals = rates.slice(0, done);
        if (codeOf(() => growthScenario({ target, weights, actuals })) === 'undefined-metric') return;
        const { requiredRate, parts, toDate } = growthScenario({ target, weights, actuals });
        const answer = weights.map((_, index) => (index < done ? null : requiredRate));
        const { yearEnd, gap } = growthScenario({ target, weights, actuals, paths: { answer } }).paths.answer;
        expect(yearEnd.minus(target).abs().lt('1e-60')).toBe(true);
        expect(gap.abs().lt('1e-60')).toBe(true);
        const sum = parts.reduce((running, { contribution }) => running.plus(contribution), round(0, 0));
        expect(sum.minus(target).abs().lt('1e-60')).toBe(true);
        expect(toDate === null).toBe(done === 0);
      }),
    );
  });

  it('has a table that can be printed: the target, then each path, each with its total', () => {
    const { rows } = growthScenario({
      target: '6.5',
      weights: { h1: '46.7', q3: '25.3', q4: '28.0' },
      actuals: { h1: '3.72' },
      paths: { chosen: { q3: '7.4', q4: '10.3' } },
      decimals: 1,
    });
    expect(rows.map((row) => Object.values(row).join(' | '))).toEqual([
      'target | h1 | done | 46.7 | 3.7 | 1.7',
      'target | q3 | required | 25.3 | 8.9 | 2.3',
      'target | q4 | required | 28.0 | 8.9 | 2.5',
      'target | total | total | 100.0 | 6.5 | 6.5',
      'chosen | h1 | done | 46.7 | 3.7 | 1.7',
      'chosen | q3 | assumed | 25.3 | 7.4 | 1.9',
      'chosen | q4 | assumed | 28.0 | 10.3 | 2.9',
      'chosen | total | total | 100.0 | 6.5 | 6.5',
    ]);
  });

  it('keeps the shape and the status of its parts, and prints a zero as zero', () => {
    const { parts, requiredRate } = growthScenario({ target: 3, weights: [50, 50], actuals: [6] });
    expect(requiredRate.toFixed()).toBe('0');
    expect(parts.map(({ status }) => status)).toEqual(['done', 'required']);
    expect(parts.map(({ contribution }) => contribution.toFixed())).toEqual(['3', '0']);
  });

  it('names the parts of an array by their places, counted from 1', () => {
    const { rows } = growthScenario({ target: 3, weights: [50, 50], actuals: [6] });
    expect(rows.map(({ part }) => part)).toEqual(['1', '2', 'total']);
  });

  it('takes a growth that is undefined, or null, for one that is to be found', () => {
    const weights = { h1: 50, h2: 50 };
    const found = growthScenario({ target: 3, weights, actuals: { h1: 6 } });
    expect(growthScenario({ target: 3, weights, actuals: { h1: 6, h2: undefined } })).toEqual(found);
    expect(growthScenario({ target: 3, weights, actuals: { h1: 6, h2: null } })).toEqual(found);
  });

  it('asks the target of every part when none is done', () => {
    const { toDate, requiredRate } = growthScenario({ target: '8.2', weights: [30, 70], actuals: [] });
    expect(toDate).toBeNull();
    expect(requiredRate.toFixed()).toBe('8.2');
  });

  it('takes unrounded shares, which add up to 100 only to their last digits', () => {
    const third = round(100, 0).div(3);
    const { requiredRate } = growthScenario({ target: 4, weights: [third, third, third], actuals: [1, 2] });
    expect(literal(requiredRate, 20)).toBe('9.00000000000000000000');
  });

  it('takes weights that miss 100 by a unit of the 20th decimal, and none that miss it by more', () => {
    const missing = (difference: string) => () => growthScenario({ target: 4, weights: [50, sum([50, difference])], actuals: [1] });
    expect(missing('1e-20')).not.toThrow();
    expect(missing('-1e-20')).not.toThrow();
    expect(missing('1.01e-20')).toThrow('The weights add up to 100.0000000000000000000101, not to 100');
    expect(missing('-1.01e-20')).toThrow('The weights add up to 99.9999999999999999999899, not to 100');
  });

  it('says by how much weights miss 100, and which is negative', () => {
    const weights = { q1: '22.4', q2: '24.3', q3: '25.3', q4: '27.9' };
    expect(() => growthScenario({ target: 6, weights, actuals: {} })).toThrow('The weights add up to 99.9, not to 100');
    const negative = () => growthScenario({ target: 6, weights: { h1: 101, h2: -1 }, actuals: {} });
    expect(negative).toThrow('The weight of part "h2" is negative');
    expect(codeOf(() => growthScenario({ target: 6, weights, actuals: {} }))).toBe('invalid-option');
  });

  it('says why a target cannot be met: all is done, the rest weighs nothing, or it would have to fall by 100 % or more', () => {
    const reached = (target: number, weights: number[], actuals: number[]) => () => growthScenario({ target, weights, actuals });
    expect(reached(6, [50, 50], [3, 4])).toThrow('All parts are done');
    expect(reached(6, [100, 0], [3])).toThrow('weigh nothing');
    expect(reached(-49, [50, 50], [2])).toThrow(/^A target of -49.00 % cannot be met: .* change by -100.00 %/);
    expect(growthScenario({ target: '-48.99', weights: [50, 50], actuals: [2] }).requiredRate.toFixed()).toBe('-99.98');
    expect(codeOf(reached(6, [50, 50], [3, 4]))).toBe('undefined-metric');
  });

  it('refuses growth for a part without weight, and a path that misses a remaining part or gives one that is done', () => {
    const weights = { h1: 47, q3: 25, q4: 28 };
    const given = (actuals: Record<string, number>, path: Record<string, number>) => () =>
      growthScenario<Record<string, number>, 'A'>({ target: 6, weights, actuals, paths: { A: path } });
    expect(given({ q5: 1 }, {})).toThrow('The actuals have a part "q5" that has no weight');
    expect(given({ h1: 3 }, { q3: 1 })).toThrow('Path "A" has no growth for part "q4"');
    expect(given({ h1: 3 }, { h1: 3, q3: 1, q4: 1 })).toThrow('Path "A" has a growth for part "h1", which is done');
    const typed = (parts: object, actuals: unknown) => () => growthScenario({ target: 6, weights: parts as never, actuals: actuals as never });
    expect(typed([50, 50], [1, 2, 3])).toThrow('The actuals have a part number 3');
    for (const actuals of [{ 0: 3 }, new Map([['0', 3]]), null]) expect(typed([50, 50], actuals)).toThrow('both as arrays');
    expect(typed(weights, new Map([['h1', 3]]))).toThrow('both as arrays, or both as records');
  });

  it('holds parts and paths of any name', () => {
    const weights: Record<string, number> = Object.fromEntries([
      ['__proto__', 50],
      ['constructor', 50],
    ]);
    const actuals: Record<string, number> = Object.fromEntries([['__proto__', 2]]);
    const paths: Record<string, Record<string, number>> = Object.fromEntries([['__proto__', { constructor: 6 }]]);
    const result = growthScenario({ target: 4, weights, actuals, paths });
    expect(result.requiredRate.toFixed()).toBe('6');
    expect(Object.keys(result.parts)).toEqual(['__proto__', 'constructor']);
    const ends = Object.entries(result.paths).map(([name, { yearEnd }]) => [name, yearEnd.toFixed()]);
    expect(ends).toEqual([['__proto__', '4']]);
  });
});

describe('the growth scenario by sector', () => {
  // Statistics office of Hà Nam, first six months of 2024: levels at 2010 prices, billion VND, and growth. The base-year
  // shares are those of level ÷ (1 + growth), made to add up to 100.
  const shares = { agriculture: '8.65', industry: '63.20', services: '21.79', taxes: '6.36' };
  const rates = { agriculture: '1.06', industry: '13.26', services: '7.22', taxes: '4.75' };

  it('is the printed 10.35 % of Hà Nam: agriculture 0.9 % of it, industry and construction 81, services 15.2, taxes 2.9', () => {
    const { total, parts, requiredRate } = sectorScenario({ shares, rates });
    expect(literal(total, 2)).toBe('10.35');
    const ofGrowth = Object.values(parts).map(({ contribution }) => literal(contribution.div(total).times(100), 1));
    expect(ofGrowth).toEqual(['0.9', '81.0', '15.2', '2.9']);
    expect(requiredRate).toBeNull();
  });

  it('asks of industry what Hà Nam printed for it, 13.26 %, when the total is the target', () => {
    const { requiredRate, parts } = sectorScenario({ target: '10.35', shares, rates: { ...rates, industry: null }, free: 'industry' });
    expect(literal(requiredRate, 2)).toBe('13.26');
    expect(parts.industry.status).toBe('required');
  });

  it('is the printed 5.43 % of Viet Nam (first quarter of 2011), with 0.24, 2.36 and 2.83 points', () => {
    // Growth of 2.05, 5.47 and 6.28 %. The shares are not printed; they are those that the printed points imply.
    const { total, parts } = sectorScenario({ shares: ['11.8', '43.1', '45.1'], rates: ['2.05', '5.47', '6.28'] });
    expect(literal(total, 2)).toBe('5.43');
    expect(parts.map(({ contribution }) => literal(contribution, 2))).toEqual(['0.24', '2.36', '2.83']);
    const { requiredRate } = sectorScenario({ target: '5.43', shares: ['11.8', '43.1', '45.1'], rates: ['2.05', '5.47'], free: 2 });
    expect(literal(requiredRate, 2)).toBe('6.28');
  });

  it('gives the target when the answer is planned, whichever sector is free', () => {
    fc.assert(
      fc.property(year, fc.nat(5), fc.integer({ min: 0, max: 1500 }), ({ weights, rates: planned }, some, hundredths) => {
        const free = some % weights.length;
        const target = hundredths / 100;
        const others = planned.map((rate, index) => (index === free ? null : rate));
        const solve = () => sectorScenario({ target, shares: weights, rates: others, free });
        if (codeOf(solve) === 'undefined-metric') return;
        const answer = solve().requiredRate;
        const rates = planned.map((rate, index) => (index === free ? answer : rate));
        const { total } = sectorScenario({ shares: weights, rates });
        expect(total.minus(target).abs().lt('1e-60')).toBe(true);
        expect(solve().total.toFixed()).toBe(String(target));
      }),
    );
  });

  it('has a table that can be printed', () => {
    const { rows } = sectorScenario({ target: '10.35', shares, rates: { ...rates, industry: null }, free: 'industry' });
    expect(rows.map((row) => Object.values(row).join(' | '))).toEqual([
      'agriculture | planned | 8.65 | 1.06 | 0.09',
      'industry | required | 63.20 | 13.26 | 8.38',
      'services | planned | 21.79 | 7.22 | 1.57',
      'taxes | planned | 6.36 | 4.75 | 0.30',
      'total | total | 100.00 | 10.35 | 10.35',
    ]);
  });

  it('says why a target cannot be met: shares that miss 100, a negative one, a free share of zero, a fall of 100 % or more', () => {
    const two =
      (a: number, b: number, target = 6) =>
      () =>
        sectorScenario({ target, shares: { a, b }, rates: { a: 3 }, free: 'b' });
    expect(two(60, 39)).toThrow('The shares add up to 99, not to 100');
    expect(two(101, -1)).toThrow('The share of part "b" is negative');
    expect(two(100, 0)).toThrow('weigh nothing');
    expect(two(90, 10, -8)).toThrow('nothing falls by 100 % or more');
    expect(codeOf(two(100, 0))).toBe('undefined-metric');
  });

  it('refuses a free sector that is none or is planned, a plan that lacks another, and a target without a free sector', () => {
    const given = (options: object) => () => sectorScenario({ shares: { a: 40, b: 60 }, rates: { a: 3 }, target: 6, free: 'b', ...options } as never);
    expect(given({ free: 'c' })).toThrow('"c" is none of the sectors');
    expect(given({ free: 'a' })).toThrow('Part "a" is free and has a growth');
    expect(given({ rates: {} })).toThrow('The rates lack part "a"');
    expect(given({ free: undefined })).toThrow('A target needs a free sector');
    expect(given({ target: undefined })).toThrow('A target needs a free sector');
    expect(given({ target: undefined, free: undefined })).toThrow('The rates lack part "b"');
    expect(given({ shares: [40, 60], rates: [3], free: 'length' })).toThrow('"length" is none of the sectors');
  });
});
