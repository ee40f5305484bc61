import fc from 'fast-check';
import { attainmentRate, growthRate, literal, perCapita as perCapitaOf } from 'planning-metrics';
import { attainmentRates, column, growthRates, percentOf, perCapita, toStrings } from 'planning-metrics/columns';
import { describe, expect, test } from 'vitest';
import { type Fraction, minus, over, percentOf as inPercent } from '../rational.js';
import { columnOf, exactly, expectedText, isTooGreat, type Mantissa, mantissaOrMissing, scales, someDecimals } from './oracle.js';

const metrics = [
  { name: 'growth', compute: growthRates, truth: (a: Fraction, b: Fraction) => inPercent(minus(a, b), b) },
  { name: 'attainment', compute: attainmentRates, truth: inPercent },
  { name: 'a part in percent of its whole', compute: percentOf, truth: inPercent },
  { name: 'a total per head', compute: perCapita, truth: over },
];

const pairs = fc.array(fc.tuple(mantissaOrMissing, mantissaOrMissing), { maxLength: 6 });

describe.each(metrics)('$name, row by row', ({ compute, truth }) => {
  function check(rows: readonly (readonly [Mantissa, Mantissa])[], scale: number, baseScale: number, decimals: number): void {
    const run = (some: typeof rows) =>
      compute(
        columnOf(
          some.map(([a]) => a),
          scale,
        ),
        columnOf(
          some.map(([, b]) => b),
          baseScale,
        ),
        { decimals },
      );
    const expected = rows.map(([a, b]) =>
      expectedText(a === null || b === null || b <= 0 ? undefined : truth(exactly(a, scale), exactly(b, baseScale)), decimals),
    );
    const great = expected.findIndex(isTooGreat);
    if (great >= 0) {
      const message = expect.stringContaining(`row ${great} `) as string;
      expect(() => run(rows)).toThrow(expect.objectContaining({ code: 'invalid-decimal', message }));
    }
    const fitting = rows.filter((_, row) => !isTooGreat(expected[row] ?? null));
    const result = run(fitting);
    expect(toStrings(result)).toEqual(expected.filter((text) => !isTooGreat(text)));
    expect(result.undefinedCount).toBe(fitting.filter(([a, b]) => a !== null && b !== null && b <= 0).length);
    expect(result.mantissas.some((value) => Object.is(value, -0))).toBe(false);
  }

  test('is the correctly rounded true value for all mantissas, scales and decimals', () => {
    fc.assert(fc.property(pairs, scales, scales, someDecimals, check), { numRuns: 400 });
  });

  test('is the same for any scale at which the levels are everyday figures', () => {
    const level = fc.integer({ min: -1e11, max: 1e11 });
    fc.assert(fc.property(fc.array(fc.tuple(level, level), { maxLength: 6 }), fc.nat({ max: 4 }), fc.nat({ max: 4 }), fc.nat({ max: 3 }), check));
  });
});

/** An odd number of halves: with one decimal less it is a tie. */
const odd = fc.oneof(fc.nat({ max: 40 }), fc.nat({ max: 1e6 })).map((half) => 2 * half + 1);
const sign = fc.constantFrom(1, -1);

describe('a value in the middle of two neighbours, or next to it', () => {
  test('is rounded away from zero in the middle, and to the nearer one beside it, for growth and attainment', () => {
    fc.assert(
      fc.property(fc.nat({ max: 10 }), odd, sign, fc.integer({ min: 1, max: 1000 }), (decimals, halves, direction, k) => {
        const unit = 2 * k * 10 ** (decimals + 2);
        const change = direction * halves * k;
        fc.pre(Number.isSafeInteger(unit + change + 1) && Number.isSafeInteger(unit - Math.abs(change) - 1));
        const base = columnOf([unit, unit, unit], 0);
        const current = (level: number) => columnOf([level - 1, level, level + 1], 0);
        const tie = (direction * (halves + 1)) / 2;
        const inner = (direction * (halves - 1)) / 2;
        // One unit of the level is 1/2k of a unit of the last decimal: with k = 1 it leads to the next tie but one.
        const beside = k === 1 ? [] : [direction > 0 ? inner : tie, tie, direction > 0 ? tie : inner];
        for (const result of [growthRates(current(unit + change), base, { decimals }), attainmentRates(current(change), base, { decimals })]) {
          if (k > 1) expect([...result.mantissas]).toEqual(beside.map((value) => value + 0));
          else expect(result.mantissas[1]).toBe(tie);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('is on the right side of the middle by the least there is, for all divisors and decimals', () => {
    // (2h + 1) · d = 2n · 10^e ± 1: then n/d, with e decimals, is 1/2d from the middle, and no fraction over d is nearer.
    const divisor = fc.oneof(fc.nat({ max: 1000 }), fc.nat({ max: 2 ** 30 }), fc.maxSafeInteger().map(Math.abs)).filter((d) => d % 2 === 1 && d % 5 > 0);
    fc.assert(
      fc.property(fc.array(divisor, { minLength: 1, maxLength: 12 }), someDecimals, sign, sign, (divisors, decimals, direction, side) => {
        const modulus = 2n * 10n ** BigInt(decimals);
        const halves = divisors.map((d) => modulo(BigInt(side) * inverse(BigInt(d), modulus), modulus));
        const numerators = halves.map((half, row) => (half * BigInt(divisors[row] ?? 1) - BigInt(side)) / modulus);
        const current = columnOf(
          numerators.map((n) => direction * Number(n) + 0),
          0,
        );
        const expected = halves.map((half) => (direction * (Number(half) - side)) / 2 + 0);
        expect([...perCapita(current, columnOf(divisors, 0), { decimals }).mantissas]).toEqual(expected);
      }),
      { numRuns: 1000 },
    );
  });

  test('is on the right side of the middle by the least there is, for quotients of all sizes', () => {
    // The levels have a scale: with one above 0, n is a unit from the middle at least; with 0, half of one.
    const halves = fc.oneof(fc.nat({ max: 1000 }), fc.nat({ max: 2 ** 26 })).map((h) => 2 * h + 1);
    const divisor = fc.oneof(fc.nat({ max: 1000 }), fc.nat({ max: 2 ** 26 }), fc.nat({ max: 2 ** 40 })).map((b) => 2 * b + 1);
    const row = fc.tuple(halves, divisor, sign, sign);
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), fc.nat({ max: 3 }), (given, scale) => {
        const rows = given.filter(([half, d]) => half * d * 10 ** scale < Number.MAX_SAFE_INTEGER);
        const current = rows.map(([half, d, direction, side]) => (direction * (half * d * 10 ** scale - side * (scale > 0 ? 2 : 1))) / 2 + 0);
        const bases = columnOf(
          rows.map(([, d]) => d),
          0,
        );
        const expected = rows.map(([half, , direction, side]) => (direction * (half - side)) / 2 + 0);
        expect([...perCapita(columnOf(current, scale), bases, { decimals: 0 }).mantissas]).toEqual(expected);
      }),
      { numRuns: 1000 },
    );
  });
});

function modulo(value: bigint, modulus: bigint): bigint {
  return ((value % modulus) + modulus) % modulus;
}

/** The number whose product with a value is 1 more than a multiple of the modulus (Euclid's algorithm). */
function inverse(value: bigint, modulus: bigint): bigint {
  let [a, b, x, y] = [modulus, modulo(value, modulus), 0n, 1n];
  while (b > 1n) [a, b, x, y] = [b, a % b, y, x - (a / b) * y];
  return modulo(y, modulus);
}

test('every rate is that of the scalar metric, rounded', () => {
  const levels = fc
    .tuple(fc.array(fc.integer({ min: 1, max: 1e12 }), { minLength: 5, maxLength: 5 }), fc.nat({ max: 6 }))
    .map(([digits, scale]) => toStrings(columnOf(digits, scale)).map(String));
  fc.assert(
    fc.property(levels, levels, fc.nat({ max: 3 }), (now, before, decimals) => {
      const scalar = [growthRate, attainmentRate, perCapitaOf].map((metric) => now.map((level, row) => literal(metric(level, before[row] ?? ''), decimals)));
      fc.pre(!scalar.flat().some(isTooGreat));
      const rounded = [growthRates, attainmentRates, perCapita].map((compute) => compute(column(now), column(before), { decimals }));
      expect(rounded.map(toStrings)).toEqual(scalar);
    }),
  );
});

test('a difference that no float holds is taken exactly', () => {
  // 18014398509481400 and 9007199254740407 tenths: the difference is odd, and floats of its size are even.
  expect(toStrings(growthRates(column([1801439850948140]), column(['900719925474040.7']), { decimals: 12 }))).toEqual(['100.000000000007']);
});

test('a level without decimals over one with 15, to 12 decimals, is as far as the point can move', () => {
  const one = { mantissas: Float64Array.of(1e15), scale: 15 };
  expect(toStrings(attainmentRates(column([1]), one, { decimals: 12 }))).toEqual(['100.000000000000']);
  expect(toStrings(attainmentRates(column([3]), { ...one, scale: 14 }, { decimals: 12 }))).toEqual(['30.000000000000']);
  expect(toStrings(attainmentRates(one, column([1]), { decimals: 0 }))).toEqual(['100']);
});

test('figures of a real report come out as printed', () => {
  const current = column(['103500', '12760', '131', null, '5', '5']);
  const previous = column(['88700', '15295', '0', '4', '-4', null]);
  const growth = growthRates(current, previous, { decimals: 1 });
  expect(toStrings(growth)).toEqual(['16.7', '-16.6', null, null, null, null]);
  expect(growth.undefinedCount).toBe(2);
  expect(toStrings(perCapita(column(['181000000']), column(['1925000']), { decimals: 2 }))).toEqual(['94.03']);
});

test('columns without rows give a column without rows', () => {
  expect(growthRates(column([]), column([]), { decimals: 1 })).toEqual({ mantissas: new Float64Array(0), scale: 1, undefinedCount: 0 });
});
