import fc from 'fast-check';
import { InvalidOptionError, roundShares, sum, UndefinedMetricError } from 'planning-metrics';
import { describe, expect, test } from 'vitest';
import { fraction, minus, parse, percentOf, printed } from '../rational.js';

const printedShares = (values: readonly (string | number)[], decimals: number, total?: string): string[] =>
  roundShares(values, decimals, total === undefined ? {} : { total }).map((share) => share.toFixed(decimals));

describe('shares that must add up', () => {
  test('give the missing unit to the largest remainder', () => {
    expect(printedShares([34.14, 33.47, 32.39], 0)).toEqual(['34', '34', '32']);
    // Hamilton's method on 100 seats, by hand: quotas 41.67, 33.33, 25 leave one seat for the first.
    expect(printedShares([5, 4, 3], 0)).toEqual(['42', '33', '25']);
  });

  test('give a tie to the earlier entry', () => {
    expect(printedShares([1, 1, 1], 1)).toEqual(['33.4', '33.3', '33.3']);
    expect(printedShares([1, 1, 1, 1, 1, 1], 0)).toEqual(['17', '17', '17', '17', '16', '16']);
  });

  test('leave a part of nothing at zero', () => {
    expect(printedShares([0, 1, 0], 1)).toEqual(['0.0', '100.0', '0.0']);
  });

  test('add up to a total with decimals of its own', () => {
    expect(printedShares([1, 1, 1], 1, '99.9')).toEqual(['33.3', '33.3', '33.3']);
    expect(printedShares([2, 1], 2, '99.9')).toEqual(['66.60', '33.30']);
    expect(printedShares([1, 1], 1, '99.90')).toEqual(['50.0', '49.9']);
  });

  test('add up to any other total, and to none', () => {
    expect(printedShares([1, 2], 0, '10')).toEqual(['3', '7']);
    expect(printedShares([1, 2], 1, '0')).toEqual(['0.0', '0.0']);
  });

  test('keep the keys of a record, whatever they are called', () => {
    const values = JSON.parse('{"__proto__": 1, "constructor": 3}') as Record<string, number>;
    const rounded = roundShares(values, 0);
    expect(Object.entries(rounded).map(([key, share]) => [key, share.toFixed()])).toEqual([
      ['__proto__', '25'],
      ['constructor', '75'],
    ]);
  });

  test('always add up exactly, and none is a unit or more from its true share', () => {
    const level = fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 24n }), fc.nat({ max: 6 }));
    fc.assert(
      fc.property(fc.array(level, { minLength: 1, maxLength: 9 }), fc.nat({ max: 6 }), (levels, decimals) => {
        fc.pre(levels.some(([digits]) => digits > 0n));
        const texts = levels.map(([digits, scale]) => printed(fraction(digits, 10n ** BigInt(scale)), scale));
        const rounded = roundShares(texts, decimals);
        expect(sum(rounded).toFixed()).toBe('100');
        const whole = texts.map(parse).reduce((a, b) => minus(a, { n: -b.n, d: b.d }));
        texts.forEach((text, index) => {
          const error = minus(parse(rounded[index]?.toFixed() ?? ''), percentOf(parse(text), whole));
          expect(printed(error, decimals, 'down')).toBe(printed(fraction(0n), decimals));
        });
      }),
    );
  });
});

describe('shares that cannot be', () => {
  test.each([
    ['no values', []],
    ['a negative value', [1, -1, 3]],
    ['nothing but zeros', [0, 0]],
  ])('%s have no meaning', (_, values) => {
    expect(() => roundShares(values, 1)).toThrow(UndefinedMetricError);
  });

  test('a total below zero, or one with more decimals than the shares, is refused', () => {
    expect(() => roundShares([1, 2], 0, { total: '99.5' })).toThrow(InvalidOptionError);
    expect(() => roundShares([1, 2], 0, { total: '-100' })).toThrow(InvalidOptionError);
    expect(() => roundShares([1, 2], 21)).toThrow(InvalidOptionError);
  });
});
