import fc from 'fast-check';
import { literal, MismatchedPartsError, round, shareChanges, shares, sum, UndefinedMetricError } from 'planning-metrics';
import { describe, expect, test } from 'vitest';

const printed = (values: readonly { toFixed(): string }[]): string[] => values.map((value) => value.toFixed());

describe('the structure of a whole', () => {
  test('is each part in percent of their sum', () => {
    expect(printed(shares([30, 50, 20]))).toEqual(['30', '50', '20']);
    expect(literal(shares({ agriculture: 1, industry: 2 }).industry, 4)).toBe('66.6667');
  });

  test('adds up to 100', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1_000, max: 1_000_000 }), { minLength: 1, maxLength: 9 }), (levels) => {
        fc.pre(levels.reduce((a, b) => a + b, 0) > 0);
        expect(round(sum(shares(levels)), 20).toFixed()).toBe('100');
      }),
    );
  });

  test('may have a negative part, as product taxes less subsidies can be', () => {
    expect(printed(shares([110, -10]))).toEqual(['110', '-10']);
  });

  test('is of a given total where the parts do not exhaust it', () => {
    expect(printed(shares([25, 50], { total: '200' }))).toEqual(['12.5', '25']);
    expect(printed(shares([0, 0], { total: '200' }))).toEqual(['0', '0']);
  });

  test('has no meaning without parts, or for a total of zero or less', () => {
    expect(() => shares([])).toThrow(UndefinedMetricError);
    expect(() => shares([0, 0])).toThrow(UndefinedMetricError);
    expect(() => shares([1, -1])).toThrow(UndefinedMetricError);
    expect(() => shares([1], { total: 0 })).toThrow('The total is zero');
    expect(() => shares([1], { total: '-5' })).toThrow('The total is negative');
  });
});

describe('the change of a structure', () => {
  test('is the plain difference of shares that add up to 100', () => {
    // Bắc Giang 2023: 13.1, 64.9 and 22.0 % after falls of 1.9 and 0.7 points and a rise of 2.6.
    expect(printed(shareChanges(['13.1', '64.9', '22.0'], ['15.0', '62.3', '22.7']))).toEqual(['-1.9', '2.6', '-0.7']);
  });

  test('is the same from levels as from their shares', () => {
    const [now, before] = [
      { a: 60, b: 40 },
      { a: 10, b: 30 },
    ];
    expect(printed(Object.values(shareChanges(now, before)))).toEqual(['35', '-35']);
    expect(shareChanges(shares(now), shares(before))).toEqual(shareChanges(now, before));
  });

  test('scales shares that do not add up to 100', () => {
    expect(printed(shareChanges([50, 51], [50, 50])).map((change) => literal(change, 3))).toEqual(['-0.495', '0.495']);
  });

  test('adds up to nothing', () => {
    const levels = fc.array(fc.tuple(fc.integer({ min: 0, max: 10_000 }), fc.integer({ min: 0, max: 10_000 })), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(levels, (pairs) => {
        const [now, before] = [pairs.map(([a]) => a), pairs.map(([, b]) => b)];
        fc.pre(now.some((level) => level > 0) && before.some((level) => level > 0));
        expect(literal(sum(shareChanges(now, before)), 20)).toBe(`0.${'0'.repeat(20)}`);
      }),
    );
  });

  test('needs the same parts and two totals above zero', () => {
    expect(() => shareChanges({ a: 1 } as Record<string, number>, { b: 1 })).toThrow(MismatchedPartsError);
    expect(() => shareChanges([1], [0])).toThrow('The previous total is zero');
    expect(() => shareChanges([0], [1])).toThrow('The present total is zero');
  });
});
