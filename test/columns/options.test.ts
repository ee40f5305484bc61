import {
  attainmentRates,
  column,
  type ColumnResult,
  contributions,
  type DecimalColumn,
  growthRates,
  percentOf,
  perCapita,
  roundedShares,
  shares,
  sumBy,
  toNumbers,
  toStrings,
} from 'planning-metrics/columns';
import { describe, expect, test } from 'vitest';

const now = column(['12.5', '7', null]);
const before = column(['10', '0', '3']);

type Options = Parameters<typeof growthRates>[2];
const functions: readonly (readonly [string, (options: Options, values?: DecimalColumn) => ColumnResult])[] = [
  ['growthRates', (options, values = now) => growthRates(values, before, options)],
  ['attainmentRates', (options, values = now) => attainmentRates(values, before, options)],
  ['percentOf', (options, values = now) => percentOf(values, before, options)],
  ['perCapita', (options, values = now) => perCapita(values, before, options)],
  ['shares', (options, values = now) => shares(values, [0, 0, 1], options)],
  ['roundedShares', (options, values = now) => roundedShares(values, [0, 0, 1], options)],
  ['contributions', (options, values = now) => contributions(values, before, [0, 0, 1], options)],
  ['sumBy', (options, values = now) => sumBy(values, [0, 1, 2], options)],
];

const code = (expected: string): unknown => expect.objectContaining({ code: expected });

describe.each(functions)('%s', (_, compute) => {
  test('writes the same result into memory that is given, and leaves its inputs as they are', () => {
    const inputs = [now, before].map(({ mantissas }) => [...mantissas]);
    const fresh = compute({ decimals: 1 });
    const memory = column([9, 9, 9, 9, 9]);
    const reused = compute({ decimals: 1, into: memory });
    expect(reused).toEqual(fresh);
    expect(reused.mantissas.buffer).toBe(memory.mantissas.buffer);
    expect([...memory.mantissas.subarray(3)]).toEqual([9, 9]);
    expect([now, before].map(({ mantissas }) => [...mantissas])).toEqual(inputs);
  });

  test('refuses memory that is too short, or that it still reads', () => {
    expect(() => compute({ decimals: 1, into: column([1, 2]) })).toThrow(code('invalid-option'));
    expect(() => compute({ decimals: 1, into: now })).toThrow(code('invalid-option'));
    const shared = new Float64Array(5);
    const values = { mantissas: shared.subarray(0, 3), scale: 0 };
    expect(() => compute({ decimals: 1, into: { mantissas: shared.subarray(2), scale: 0 } }, values)).toThrow(code('invalid-option'));
  });

  test.each([-1, 13, 1.5, NaN, '1', undefined])('refuses to round to %j decimals', (decimals) => {
    expect(() => compute({ decimals } as Options)).toThrow(code('invalid-option'));
  });

  test('refuses what is no column, and options that are left out', () => {
    for (const values of [[1, 2, 3], Float64Array.of(1, 2, 3), { mantissas: [1, 2, 3], scale: 0 }, null, 'x']) {
      expect(() => compute({ decimals: 1 }, values as unknown as DecimalColumn)).toThrow(code('invalid-option'));
    }
    for (const scale of [-1, 16, 0.5, undefined]) {
      expect(() => compute({ decimals: 1 }, { mantissas: Float64Array.of(1, 2, 3), scale } as DecimalColumn)).toThrow(code('invalid-option'));
    }
    expect(() => compute(undefined as unknown as Options)).toThrow(code('invalid-option'));
  });

  test('refuses columns or groups of another length', () => {
    expect(() => compute({ decimals: 1 }, column([1, 2]))).toThrow(code('mismatched-parts'));
  });
});

test('memory of one result serves for the next, also for one that is shorter', () => {
  const first = growthRates(now, before, { decimals: 1 });
  const second = growthRates(column([3]), column([2]), { decimals: 0, into: first });
  expect(toStrings(second)).toEqual(['50']);
  expect(second.mantissas.buffer).toBe(first.mantissas.buffer);
  expect(toStrings(column(['1.5'], { into: first }))).toEqual(['1.5']);
});

test('a column may lie beside its result in one block of shared memory', () => {
  const block = new SharedArrayBuffer(6 * 8);
  const memory = (index: number): DecimalColumn => ({ mantissas: new Float64Array(block, index * 16, 2), scale: 0 });
  const [a, b, into] = [column([3, 5], { into: memory(0) }), column([2, 4], { into: memory(1) }), memory(2)];
  expect(toStrings(growthRates(a, b, { decimals: 0, into }))).toEqual(['50', '25']);
  expect([...new Float64Array(block)]).toEqual([3, 5, 2, 4, 50, 25]);
});

test('a result may lie before the columns that it is computed from', () => {
  const block = new ArrayBuffer(6 * 8);
  const memory = (index: number): DecimalColumn => ({ mantissas: new Float64Array(block, index * 16, 2), scale: 0 });
  const [into, a, b] = [memory(0), column([3, 5], { into: memory(1) }), column([2, 4], { into: memory(2) })];
  expect(toStrings(growthRates(a, b, { decimals: 0, into }))).toEqual(['50', '25']);
  expect([...new Float64Array(block)]).toEqual([50, 25, 3, 5, 2, 4]);
});

test('the numbers that a column is read from are not overwritten', () => {
  const numbers = Float64Array.of(1.5, 2.5);
  expect(() => column(numbers, { into: { mantissas: numbers, scale: 0 } })).toThrow(code('invalid-option'));
  expect([...numbers]).toEqual([1.5, 2.5]);
});

test.each([-1, 16, 0.5, NaN, '2'])('a scale of %j is refused', (scale) => {
  expect(() => column([1], { scale: scale as number })).toThrow(code('invalid-option'));
});

test.each([-1, 0.5, NaN, undefined, 2 ** 24, '0'])('a group numbered %j is refused with its row', (group) => {
  const groups = [0, group as number, 0];
  for (const compute of [shares, roundedShares, sumBy]) {
    expect(() => compute(now, groups, { decimals: 1 })).toThrow(
      expect.objectContaining({ code: 'invalid-option', message: expect.stringContaining('row 1 ') as string }),
    );
  }
});

test('what is no column cannot be printed', () => {
  expect(() => toStrings([1] as unknown as DecimalColumn)).toThrow(code('invalid-option'));
  expect(() => toNumbers(undefined as unknown as DecimalColumn)).toThrow(code('invalid-option'));
});
