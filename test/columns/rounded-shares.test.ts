import fc from 'fast-check';
import { roundShares } from 'planning-metrics';
import { column, roundedShares, sumBy, toStrings } from 'planning-metrics/columns';
import { describe, expect, test } from 'vitest';
import { columnOf, scales, someDecimals } from './oracle.js';

/** Levels of at least 0, often alike, so that remainders are; up to the greatest, whose total is beyond 2^53. */
const level = fc.oneof(
  fc.nat({ max: 9 }),
  fc.nat({ max: 1e6 }),
  fc.maxSafeInteger().map(Math.abs),
  fc.nat({ max: 4 }).map((less) => Number.MAX_SAFE_INTEGER - less),
);

describe('shares that must add up, by group', () => {
  test('add up to exactly 100 in every group, and are those of the scalar function', () => {
    const rows = fc.array(fc.tuple(fc.nat({ max: 3 }), level), { minLength: 1, maxLength: 15 });
    fc.assert(
      fc.property(rows, scales, someDecimals, (given, scale, decimals) => {
        const groups = given.map(([group]) => group);
        const values = columnOf(
          given.map(([, value]) => value),
          scale,
        );
        const texts = toStrings(values).map(String);
        const rounded = roundedShares(values, groups, { decimals });
        const shown = toStrings(rounded);
        const sums = toStrings(sumBy(rounded, groups, { decimals }));
        let undefinedCount = 0;
        for (const group of new Set(groups)) {
          const own = texts.filter((_, row) => groups[row] === group);
          const isDefined = own.some((text) => Number(text) > 0);
          if (!isDefined) undefinedCount += own.length;
          expect(shown.filter((_, row) => groups[row] === group)).toEqual(
            isDefined ? roundShares(own, decimals).map((share) => share.toFixed(decimals)) : own.map(() => null),
          );
          expect(sums[group]).toBe(isDefined ? (100).toFixed(decimals) : null);
        }
        expect(rounded.undefinedCount).toBe(undefinedCount);
      }),
      { numRuns: 500 },
    );
  });

  test('give the units that are missing to the largest remainders, and a tie to the earlier row', () => {
    // Hamilton's method on 100 seats, by hand: quotas 41.67, 33.33, 25 leave one seat for the first.
    expect(toStrings(roundedShares(column([5, 4, 3]), undefined, { decimals: 0 }))).toEqual(['42', '33', '25']);
    const scattered = roundedShares(column([1, 5, 1, 5, 1]), [1, 0, 1, 0, 1], { decimals: 1 });
    expect(toStrings(scattered)).toEqual(['33.4', '50.0', '33.3', '50.0', '33.3']);
  });

  test('give a unit to the greater remainder first, and one of two that are left to the earlier of equals', () => {
    // 10.6, 10.6, 10.8 and 68 %: cut down, two units are missing.
    expect(toStrings(roundedShares(column([106, 106, 108, 680]), undefined, { decimals: 0 }))).toEqual(['11', '10', '11', '68']);
    // 10.4, 10.3, 10.3 and 69 %: one is missing.
    expect(toStrings(roundedShares(column([103, 104, 103, 690]), undefined, { decimals: 0 }))).toEqual(['10', '11', '10', '69']);
  });

  test('of levels whose total is next to 2^53 are exact to the last decimal', () => {
    // Worked with fractions of whole numbers in Python; long division in floats gives ...580580 and ...641931.
    const values = column([2960771957380991, 1963865358308622, 4082561939051378]);
    expect(toStrings(roundedShares(values, undefined, { decimals: 12 }))).toEqual(['32.871171977489', '21.803285380579', '45.325542641932']);
  });

  test('are missing where a value of the group is missing, and undefined where one is negative or all are zero', () => {
    const values = column([1, null, 3, -1, 5, 0, 0, 4]);
    const result = roundedShares(values, [0, 0, 1, 1, 1, 2, 2, 3], { decimals: 0 });
    expect(toStrings(result)).toEqual([null, null, null, null, null, null, null, '100']);
    expect(result.undefinedCount).toBe(5);
  });
});
