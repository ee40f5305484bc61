import fc from 'fast-check';
import { decimal, InvalidOptionError, literal, round } from 'planning-metrics';
import { describe, expect, test } from 'vitest';
import { exactText, fraction, MODES, printed } from '../rational.js';

describe('each rounding mode decides a tie and what lies next to it', () => {
  test.each([
    ['half-up', '3 -3 4 -4 2 3 0'],
    ['half-even', '2 -2 4 -4 2 3 0'],
    ['half-down', '2 -2 3 -3 2 3 0'],
    ['up', '3 -3 4 -4 3 3 1'],
    ['down', '2 -2 3 -3 2 2 0'],
    ['ceil', '3 -2 4 -3 3 3 1'],
    ['floor', '2 -3 3 -4 2 2 0'],
  ] as const)('%s', (mode, expected) => {
    const values = ['2.5', '-2.5', '3.5', '-3.5', '2.4999', '2.5001', '0.0001'];
    expect(values.map((value) => literal(value, 0, mode)).join(' ')).toBe(expected);
    expect(values.map((value) => round(value, 0, mode).toFixed()).join(' ')).toBe(expected);
  });

  test('at every number of decimals, for decimals of any length', () => {
    const values = fc.tuple(fc.bigInt({ min: -(10n ** 60n), max: 10n ** 60n }), fc.nat({ max: 40 }));
    fc.assert(
      fc.property(values, fc.nat({ max: 20 }), fc.constantFrom(...MODES), ([digits, scale], decimals, mode) => {
        const value = fraction(digits, 10n ** BigInt(scale));
        expect(literal(exactText(value), decimals, mode)).toBe(printed(value, decimals, mode));
        expect(round(exactText(value), decimals, mode).toFixed(decimals)).toBe(printed(value, decimals, mode));
      }),
    );
  });
});

test('half away from zero is what is meant when no mode is named', () => {
  expect(literal('0.25', 1)).toBe('0.3');
  expect(round('-0.25', 1).toFixed()).toBe('-0.3');
  expect(literal(1.005, 2)).toBe('1.01');
});

describe('a printed figure', () => {
  test('keeps the zeros of its decimals', () => {
    expect(literal('14.5', 2)).toBe('14.50');
    expect(literal('22', 1)).toBe('22.0');
    expect(literal(5n, 20)).toBe('5.00000000000000000000');
  });

  test('has no minus before a zero', () => {
    expect(literal('-0.04', 1)).toBe('0.0');
    expect(literal('-0.4', 0)).toBe('0');
    expect(round('-0.4', 0).isNegative()).toBe(false);
  });

  test('has neither exponent nor grouping, however large or small', () => {
    expect(literal('1e30', 1)).toBe(`1${'0'.repeat(30)}.0`);
    expect(round('1e-20', 20).toString()).toBe('0.00000000000000000001');
    expect(round('1e30', 0).toString()).toBe(`1${'0'.repeat(30)}`);
    expect(JSON.stringify({ rate: decimal('1e-7') })).toBe('{"rate":"0.0000001"}');
  });
});

describe('what cannot be asked for is refused', () => {
  test.each([-1, 21, 1.5, Number.NaN, Infinity, '2', null, undefined])('%s decimals', (decimals) => {
    expect(() => literal('1', decimals as number)).toThrow(InvalidOptionError);
    expect(() => round('1', decimals as number)).toThrow(InvalidOptionError);
  });

  test.each(['half up', 'HALF-UP', 'toString', '__proto__', '', null, 4])('the mode %s', (mode) => {
    expect(() => literal('1', 0, mode as 'up')).toThrow(InvalidOptionError);
    expect(() => round('1', 0, mode as 'up')).toThrow(/expected one of half-up, half-even/);
  });
});
