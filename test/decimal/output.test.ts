import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { growthMultiple, growthRate, literal } from 'planning-metrics';
import { describe, expect, test } from 'vitest';
import { toDecimal } from '../../src/decimal/output.js';
import { shortDivision } from '../../src/decimal/short-division.js';
import { exactText, fraction, MODES, parse, percentOf, minus, plus, printed } from '../rational.js';

const whole = (digits: number): fc.Arbitrary<bigint> => fc.bigInt({ min: 1n, max: 10n ** BigInt(digits) });
/** Operands of every length, many of them near the limits of the short division: 2^53 above and 9·10^8 below. */
const dividend = fc.oneof(whole(6), whole(17), whole(80), fc.bigInt({ min: 2n ** 53n - 9n, max: 2n ** 53n + 9n }));
const divisor = fc.oneof(whole(3), whole(10), whole(80), fc.bigInt({ min: 899_999_995n, max: 900_000_005n }));

describe('a quotient', () => {
  test('rounds as the true value does, in every mode, to every number of decimals up to 20', () => {
    fc.assert(
      fc.property(dividend, divisor, fc.boolean(), fc.nat({ max: 20 }), (n, d, negative, decimals) => {
        const value = toDecimal({ n: negative ? -n : n, d });
        const truth = fraction(negative ? -n : n, d);
        for (const mode of MODES) expect(literal(value, decimals, mode)).toBe(printed(truth, decimals, mode));
      }),
      { numRuns: 500 },
    );
  });

  test('has at least 65 digits and 21 places, each but the last one true', () => {
    fc.assert(
      fc.property(dividend, divisor, (n, d) => {
        const value = toDecimal({ n, d });
        const places = value.decimalPlaces();
        const truth = fraction(n, d);
        if (printed(truth, 400, 'up') === printed(truth, 400, 'down')) return;
        expect(value.precision(true)).toBeGreaterThanOrEqual(65);
        expect(places).toBeGreaterThanOrEqual(21);
        expect(value.toFixed().slice(0, -1)).toBe(printed(truth, places, 'down').slice(0, -1));
      }),
      { numRuns: 500 },
    );
  });

  test('that was cut is the true one up to its last digit, which is one more where it was 0 or 5', () => {
    const expectCut = (n: bigint, d: bigint): void => {
      const value = toDecimal({ n, d });
      const places = value.decimalPlaces();
      const cut = (n * 10n ** BigInt(places)) / d;
      if ((n * 10n ** BigInt(places)) % d === 0n) return;
      expect(BigInt(value.toFixed().replace('.', ''))).toBe(cut % 5n === 0n ? cut + 1n : cut);
    };
    fc.assert(fc.property(dividend, divisor, expectCut), { numRuns: 500 });
    for (let d = 3n; d < 600n; d += 1n) expectCut(1n, d);
  });

  test('of a number with a long whole part is cut at 21 places, and no later', () => {
    expect(toDecimal({ n: 10n ** 200n, d: 3n }).decimalPlaces()).toBe(21);
    expect(toDecimal({ n: 10n ** 40n, d: 3n }).decimalPlaces()).toBe(26);
  });

  test('keeps the zeros within it', () => {
    expect(toDecimal({ n: 100_000_005n, d: 100_000_000n }).toFixed()).toBe('1.00000005');
    expect(toDecimal({ n: 1_000_000_010_000_000n, d: 1n }).toFixed()).toBe('1000000010000000');
  });

  test('that ends within 56 decimals is exact', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n }), fc.nat({ max: 30 }), fc.nat({ max: 9 }), (n, twos, fives) => {
        const d = 2n ** BigInt(twos) * 5n ** BigInt(fives);
        expect(toDecimal({ n, d }).toFixed()).toBe(exactText(fraction(n, d)));
      }),
    );
  });

  test('of zero is zero without a sign', () => {
    for (const d of [1n, 3n, 10n ** 40n]) expect(Object.is(toDecimal({ n: 0n, d }).toNumber(), 0)).toBe(true);
  });

  test('of whole numbers is whole, with all its digits', () => {
    expect(toDecimal({ n: 20_000_000n, d: 1n }).toFixed()).toBe('20000000');
    expect(toDecimal({ n: -(10n ** 900n), d: 1n }).toFixed()).toBe(`-1${'0'.repeat(900)}`);
    expect(toDecimal({ n: 7n * 10n ** 900n, d: 10n ** 899n }).toFixed()).toBe('70');
  });
});

describe('the short division in plain numbers', () => {
  test('is not used for operands that are too great for it', () => {
    expect(shortDivision(9e15 + 1, 3)).toBeNull();
    expect(shortDivision(1, 9e8 + 1)).toBeNull();
    expect(shortDivision(9e15, 9e8)).not.toBeNull();
  });

  test('gives the words that decimal.js makes of the same digits', () => {
    fc.assert(
      fc.property(fc.nat({ max: 9e15 }), fc.integer({ min: 1, max: 9e8 }), (n, d) => {
        const { s, e, d: words } = toDecimal({ n: BigInt(n), d: BigInt(d) });
        const { s: sign, e: exponent, d: expected } = new Decimal(toDecimal({ n: BigInt(n), d: BigInt(d) }).toFixed());
        expect({ s, e, words }).toEqual({ s: sign, e: exponent, words: expected });
      }),
    );
  });

  test('gives a Decimal like any other', () => {
    const quotient = toDecimal({ n: -22n, d: 7n });
    expect(quotient.plus('22').toFixed(10)).toBe('18.8571428571');
    expect(quotient.abs().times(7).minus(22).abs().lessThan('1e-60')).toBe(true);
    expect(toDecimal({ n: 1n, d: 8_000_000n }).toFixed()).toBe('0.000000125');
    expect(toDecimal({ n: 90_071_992_547_409n, d: 800n }).toFixed()).toBe('112589990684.26125');
  });
});

describe('a near tie is told from a tie', () => {
  test.each([40, 200])('where the figure differs from it only in decimal %d', (digits) => {
    const previous = `3${'1234567890'.repeat(19)}`.slice(0, digits);
    const tie = plus(parse(previous), parse(exactText(fraction(BigInt(previous) * 1_450_050n, 10_000_000n))));
    for (const side of [1n, 0n, -1n]) {
      const current = plus(tie, fraction(side, 10n ** BigInt(digits)));
      const rate = growthRate(exactText(current), previous);
      const truth = percentOf(minus(current, parse(previous)), parse(previous));
      expect(literal(rate, 3)).toBe(side < 0n ? '14.500' : '14.501');
      for (const mode of MODES) expect(literal(rate, 3, mode)).toBe(printed(truth, 3, mode));
    }
  });

  test('where it is next to a number that ends sooner', () => {
    const almostOne = growthMultiple(`0.${'9'.repeat(200)}`, '1');
    expect(literal(almostOne, 20, 'down')).toBe(`0.${'9'.repeat(20)}`);
    expect(literal(almostOne, 20)).toBe('1.00000000000000000000');
    const overOne = growthMultiple(`1.${'0'.repeat(199)}1`, '1');
    expect(literal(overOne, 20, 'ceil')).toBe('1.00000000000000000001');
    expect(literal(overOne, 20, 'half-up')).toBe('1.00000000000000000000');
  });
});
