import fc from 'fast-check';
import { contributions as contributionsOf, literal, shares as sharesOf, sum } from 'planning-metrics';
import { column, contributions, type DecimalColumn, growthRates, shares, sumBy, toStrings } from 'planning-metrics/columns';
import { describe, expect, test } from 'vitest';
import { type Fraction, minus, percentOf, sumOf } from '../rational.js';
import { columnOf, exactly, type Expected, expectedText, isTooGreat, type Mantissa, mantissaOrMissing, scales, someDecimals } from './oracle.js';

const GROUPS = 4;
type Row = readonly [group: number, current: Mantissa, previous: Mantissa];
const rows: fc.Arbitrary<Row[]> = fc.array(fc.tuple(fc.nat({ max: GROUPS - 1 }), mantissaOrMissing, mantissaOrMissing), { maxLength: 12 });

/** The exact sum of a group; undefined where a value of it is missing, or it has no row. */
function totalOf(group: number, groups: readonly number[], values: readonly Mantissa[], scale: number): Fraction | undefined {
  const own = values.filter((_, row) => groups[row] === group);
  const present = own.filter((value) => value !== null);
  return own.length === 0 || present.length < own.length ? undefined : sumOf(present.map((value) => exactly(value, scale)));
}

/** Compares with what is expected; where a result is too great, only that the first such row is refused. */
function compare(compute: () => DecimalColumn, expected: readonly Expected[]): void {
  const great = expected.findIndex(isTooGreat);
  if (great < 0) expect(toStrings(compute())).toEqual(expected);
  else expect(compute).toThrow(expect.objectContaining({ code: 'invalid-decimal', message: expect.stringContaining(`row ${great} `) as string }));
}

test('a share is that of the exact total of its group, correctly rounded, for all mantissas, scales and decimals', () => {
  fc.assert(
    fc.property(rows, scales, someDecimals, (given, scale, decimals) => {
      const [groups, values] = [given.map(([group]) => group), given.map(([, value]) => value)];
      let undefinedCount = 0;
      const expected = values.map((value, row) => {
        const total = totalOf(groups[row] ?? 0, groups, values, scale);
        if (value === null || total === undefined) return null;
        if (total.n <= 0n) undefinedCount += 1;
        return expectedText(total.n > 0n ? percentOf(exactly(value, scale), total) : undefined, decimals);
      });
      compare(() => shares(columnOf(values, scale), groups, { decimals }), expected);
      if (!expected.some(isTooGreat)) expect(shares(columnOf(values, scale), groups, { decimals }).undefinedCount).toBe(undefinedCount);
    }),
    { numRuns: 600 },
  );
});

test('a contribution is over the earlier total of its group, correctly rounded, for all mantissas, scales and decimals', () => {
  fc.assert(
    fc.property(rows, scales, scales, someDecimals, (given, scale, before, decimals) => {
      const [groups, now, then] = [given.map(([group]) => group), given.map(([, value]) => value), given.map(([, , value]) => value)];
      const expected = now.map((value, row) => {
        const total = totalOf(groups[row] ?? 0, groups, then, before);
        const earlier = then[row] ?? null;
        if (value === null || earlier === null || total === undefined || total.n <= 0n) return null;
        return expectedText(percentOf(minus(exactly(value, scale), exactly(earlier, before)), total), decimals);
      });
      compare(() => contributions(columnOf(now, scale), columnOf(then, before), groups, { decimals }), expected);
    }),
    { numRuns: 600 },
  );
});

test('a sum is exact and rounded once, for all mantissas, scales and decimals', () => {
  fc.assert(
    fc.property(rows, scales, someDecimals, (given, scale, decimals) => {
      const [groups, values] = [given.map(([group]) => group), given.map(([, value]) => value)];
      const count = Math.max(-1, ...groups) + 1;
      const expected = Array.from({ length: count }, (_, group) => expectedText(totalOf(group, groups, values, scale), decimals));
      compare(() => sumBy(columnOf(values, scale), groups, { decimals }), expected);
    }),
    { numRuns: 600 },
  );
});

test('sums that leave 2^53 on their way are exact', () => {
  const greatest = Number.MAX_SAFE_INTEGER;
  const values = columnOf([greatest, greatest, 1, -greatest, -greatest, 7], 1);
  expect(toStrings(sumBy(values, [0, 0, 0, 0, 0, 1], { decimals: 1 }))).toEqual(['0.1', '0.7']);
  const alike = columnOf([greatest, greatest, greatest], 1);
  expect(toStrings(shares(alike, undefined, { decimals: 2 }))).toEqual(['33.33', '33.33', '33.33']);
  const missing = columnOf([greatest, greatest, null], 1);
  expect(toStrings(sumBy(missing, undefined, { decimals: 0 }))).toEqual([null]);
});

describe('results of groups', () => {
  const levels = column(['23711', '117469', '39820', '1', '2']);

  test('are those of the scalar metrics, rounded, with one group or several', () => {
    const previous = column(['22000', '100000', '38000', '3', '1']);
    const texts = (some: DecimalColumn, from: number, to: number) => toStrings(some).slice(from, to).map(String);
    const printed = (values: readonly { toFixed(): string }[]) => values.map((value) => literal(value.toFixed(), 2));
    const groups = Int32Array.of(0, 0, 0, 1, 1);
    const [first, second] = [texts(levels, 0, 3), texts(levels, 3, 5)];
    expect(toStrings(shares(levels, groups, { decimals: 2 }))).toEqual([...printed(sharesOf(first)), ...printed(sharesOf(second))]);
    expect(toStrings(contributions(levels, previous, groups, { decimals: 2 }))).toEqual([
      ...printed(contributionsOf(first, texts(previous, 0, 3))),
      ...printed(contributionsOf(second, texts(previous, 3, 5))),
    ]);
    expect(toStrings(sumBy(levels, undefined, { decimals: 2 }))).toEqual([sum(texts(levels, 0, 5)).toFixed(2)]);
    expect(toStrings(shares(levels, undefined, { decimals: 2 }))).toEqual(printed(sharesOf(texts(levels, 0, 5))));
  });

  test('are the same whatever kind of list names the groups, and however the rows are ordered', () => {
    const ids = [7, 0, 7, 0, 7];
    const expected = toStrings(shares(levels, ids, { decimals: 1 }));
    for (const groups of [Int32Array.from(ids), Uint32Array.from(ids), Uint8Array.from(ids), Float64Array.from(ids)]) {
      expect(toStrings(shares(levels, groups, { decimals: 1 }))).toEqual(expected);
    }
    expect(expected).toEqual(['37.3', '100.0', '62.7', '0.0', '0.0']);
  });

  test('a sum that leaves 2^53 on its way comes back to the last digit', () => {
    const most = Number.MAX_SAFE_INTEGER;
    expect(toStrings(sumBy(column([most, 2, -most, 5]), [0, 0, 0, 1], { decimals: 0 }))).toEqual(['2', '5']);
    expect(toStrings(sumBy(column([-most, -most, most, most, 1]), undefined, { decimals: 0 }))).toEqual(['1']);
    expect(toStrings(sumBy(column([most, -1, 1]), undefined, { decimals: 0 }))).toEqual(['9007199254740991']);
  });

  test('a sum that rounds to nothing is 0, also from below', () => {
    const sums = sumBy(column(['-0.4', '0.4', '-0.2', '0.2']), [0, 1, 2, 2], { decimals: 0 });
    expect([...sums.mantissas].map((sum) => Object.is(sum, 0))).toEqual([true, true, true]);
  });

  test('the contributions of parts add up to the growth of the whole', () => {
    const [now, before] = [column(['120', '66']), column(['100', '60'])];
    expect(toStrings(contributions(now, before, undefined, { decimals: 2 }))).toEqual(['12.50', '3.75']);
    expect(toStrings(growthRates(column(['186']), column(['160']), { decimals: 2 }))).toEqual(['16.25']);
  });

  test('a group of which a value is missing has no total, and the others have theirs', () => {
    const values = column(['1', null, '3', '1', '1']);
    const groups = [0, 0, 0, 1, 1];
    expect(toStrings(shares(values, groups, { decimals: 0 }))).toEqual([null, null, null, '50', '50']);
    expect(toStrings(sumBy(values, groups, { decimals: 0 }))).toEqual([null, '2']);
    expect(shares(values, groups, { decimals: 0 }).undefinedCount).toBe(0);
  });

  test('the rows of a group whose total is zero or negative are counted as undefined', () => {
    const result = shares(column(['1', '-1', '5', '-7', null]), [0, 0, 1, 1, 2], { decimals: 0 });
    expect(toStrings(result)).toEqual([null, null, null, null, null]);
    expect(result.undefinedCount).toBe(4);
  });

  test('a group without rows has no sum, and is counted as undefined', () => {
    const result = sumBy(column(['1', '2']), [0, 2], { decimals: 1 });
    expect(toStrings(result)).toEqual(['1.0', null, '2.0']);
    expect(result.undefinedCount).toBe(1);
    expect(sumBy(column([]), undefined, { decimals: 0 }).undefinedCount).toBe(1);
  });
});
