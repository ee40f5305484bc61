import { createRequire } from 'node:module';
import { Decimal } from 'decimal.js';
import * as pm from 'planning-metrics';
import { afterEach, describe, expect, test, vi } from 'vitest';

const { Decimal: Other } = createRequire(import.meta.url)('decimal.js') as { Decimal: typeof Decimal };

const CALM = { precision: 20, rounding: Decimal.ROUND_HALF_UP, toExpNeg: -7, toExpPos: 21, minE: -9e15, maxE: 9e15, modulo: Decimal.ROUND_DOWN, crypto: false };
const HOSTILE = { precision: 3, rounding: Decimal.ROUND_UP, toExpNeg: 0, toExpPos: 0, minE: -2, maxE: 2, modulo: Decimal.EUCLID };
const settings = (constructor: typeof Decimal) => Object.fromEntries(Object.keys(CALM).map((key) => [key, constructor[key as keyof typeof CALM]]));

/** Results of every way that a number leaves the library, as text. */
function results(amount: pm.DecimalInput): string[] {
  const { attainment, margin } = pm.judge({ kind: 'at-least', value: '14.5' }, amount);
  return [
    pm.decimal(amount),
    pm.sum([amount, '1e-30']),
    pm.round(amount, 7),
    pm.growthRate(amount, '7'),
    pm.growthRate(amount, '123456789012345678901'),
    pm.averageGrowthRate({ first: '7', last: amount, intervals: 5 }),
    pm.lilienIndex({ a: amount, b: '2' }, { a: '1', b: '2' }),
    pm.fisherIndex({ basePrices: [1, 2], prices: [amount, 3], baseQuantities: [1, 1], quantities: [1, 2] }, 'price'),
    ...pm.shares([amount, '17']),
    ...pm.roundShares([amount, '17'], 3),
    ...(attainment === null ? [] : [attainment]),
    margin,
  ].map((value) => value.toString());
}

const AMOUNT = '12345.678901234567890123456789';

afterEach(() => {
  Decimal.set(CALM);
  Other.set(CALM);
});

describe("an application's own decimal.js", () => {
  test('changes no result by its configuration', () => {
    const before = results(AMOUNT);
    Decimal.set(HOSTILE);
    Other.set(HOSTILE);
    expect(results(AMOUNT)).toEqual(before);
  });

  test('changes nothing either when it was there before the library was loaded', async () => {
    Decimal.set(HOSTILE);
    vi.resetModules();
    const { Decimal64 } = await import('../../src/decimal/output.js');
    expect(settings(Decimal64)).toEqual({ ...CALM, precision: 64, toExpNeg: -9e15, toExpPos: 9e15 });
  });

  test('keeps its configuration', () => {
    Decimal.set(HOSTILE);
    Other.set({ ...HOSTILE, precision: 5 });
    const [before, otherBefore] = [settings(Decimal), settings(Other)];
    expect(before).toMatchObject(HOSTILE);
    results(AMOUNT);
    expect(settings(Decimal)).toEqual(before);
    expect(settings(Other)).toEqual(otherBefore);
  });

  test('may give its numbers to the library, from any copy', () => {
    const before = results(AMOUNT);
    expect(results(new Decimal(AMOUNT))).toEqual(before);
    expect(results(new Other(AMOUNT))).toEqual(before);
    const short = new Other(AMOUNT);
    Other.set({ precision: 3, toExpPos: 0 });
    expect(results(short)).toEqual(before);
  });

  test('computes with results as they are, each side by its own configuration', () => {
    Decimal.set({ precision: 5 });
    const third = pm.growthMultiple('1', '3');
    expect(new Decimal(1).plus(third).toString()).toBe('1.3333');
    expect(third.plus(1).toString()).toBe(`1.${'3'.repeat(63)}`);
  });
});

test('a result is never written with an exponent', () => {
  expect(pm.growthMultiple('1', '1e40').toString()).toBe(`0.${'0'.repeat(39)}1`);
  expect(String(pm.growthMultiple('1e40', '1'))).toBe(`1${'0'.repeat(40)}`);
});
