import { describe, expect, it } from 'vitest';
import { looksLikeNumber, readLiteral } from '../../../src/figures/printed/literal.js';
import { tenTo } from '../../../src/figures/ten-to.js';
import { same } from '../intervals.js';
import { parse } from '../../rational.js';

describe('a printed number', () => {
  it.each([
    ['88700', '88700', 0, 2, '1', '100'],
    ['12760', '12760', 0, 1, '1', '10'],
    ['15295', '15295', 0, 0, '1', '1'],
    ['22.0', '22', 1, 0, '0.1', '1'],
    ['20.00', '20', 2, 0, '0.01', '10'],
    ['14.5', '14.5', 1, 0, '0.1', '0.1'],
    ['-1477.80', '-1477.8', 2, 0, '0.01', '0.1'],
    ['0', '0', 0, 0, '1', '1'],
    ['0.0', '0', 1, 0, '0.1', '0.1'],
    ['000', '0', 0, 0, '1', '1'],
  ])(
    '%s is %s with %i decimals and %i trailing zeros, its last digit a unit of %s, its last that is not zero of %s',
    (text, value, decimals, zeros, lastDigit, lastNonZeroDigit) => {
      const literal = readLiteral(text);
      expect(literal).toMatchObject({ decimals, trailingZeros: zeros });
      expect(literal !== null && same(literal, parse(value))).toBe(true);
      expect(literal !== null && same(literal.lastDigit, parse(lastDigit))).toBe(true);
      expect(literal !== null && same(literal.lastNonZeroDigit, parse(lastNonZeroDigit))).toBe(true);
    },
  );

  it.each(['', ' 1', '1,5', '1_000', '+1', '1.', '.5', '1e3', '0x10', '−1', 'NaN', '1'.repeat(1_001)])('is not written %j', (text) => {
    expect(readLiteral(text)).toBeNull();
  });

  it('has up to a thousand characters', () => {
    expect(readLiteral('7'.repeat(1_000))).toMatchObject({ n: BigInt('7'.repeat(1_000)), d: 1n });
  });

  it('is told from an id, also in forms that no figure may have', () => {
    expect(['1', '-1.50', '1e3', '2E-5', '1e+12'].map(looksLikeNumber)).toEqual([true, true, true, true, true]);
    expect(['grdp.2023', '2023/plan', '', '1,5', 'e5', '.5'].map(looksLikeNumber)).toEqual([false, false, false, false, false, false]);
  });
});

describe('a power of ten', () => {
  it('has negative exponents too', () => {
    expect(tenTo(2)).toEqual({ n: 100n, d: 1n });
    expect(tenTo(-2)).toEqual({ n: 1n, d: 100n });
    expect(tenTo(0)).toEqual({ n: 1n, d: 1n });
  });

  it('is made once, but for more digits than printed numbers need', () => {
    for (const exponent of [0, 7, 39, -7, -39]) expect(tenTo(exponent)).toBe(tenTo(exponent));
    expect(tenTo(45)).toEqual({ n: BigInt(`1${'0'.repeat(45)}`), d: 1n });
    expect(tenTo(-45)).toEqual({ n: 1n, d: BigInt(`1${'0'.repeat(45)}`) });
  });
});
