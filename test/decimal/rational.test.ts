import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as rational from '../../src/decimal/rational.js';
import * as oracle from '../rational.js';

const whole = fc.oneof(fc.bigInt({ min: -20n, max: 20n }), fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }));
const above = fc.oneof(fc.bigInt({ min: 1n, max: 20n }), fc.bigInt({ min: 1n, max: 10n ** 30n }));
const powers = fc.nat({ max: 30 }).map((exponent) => 10n ** BigInt(exponent));
const fraction = fc.record({ n: whole, d: fc.oneof(above, powers) });

const truth = ({ n, d }: rational.Rational) => oracle.fraction(n, d);

describe('fractions', () => {
  test('add, subtract, multiply and divide as those of the oracle, over a denominator above zero', () => {
    fc.assert(
      fc.property(fraction, fraction, (a, b) => {
        expect(truth(rational.add(a, b))).toEqual(oracle.plus(truth(a), truth(b)));
        expect(truth(rational.subtract(a, b))).toEqual(oracle.minus(truth(a), truth(b)));
        expect(truth(rational.multiply(a, b))).toEqual(oracle.times(truth(a), truth(b)));
        if (b.n === 0n) return;
        const quotient = rational.divide(a, b);
        expect(truth(quotient)).toEqual(oracle.over(truth(a), truth(b)));
        expect(quotient.d > 0n).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('are ordered, signed and equal as their differences say', () => {
    fc.assert(
      fc.property(fraction, fraction, (a, b) => {
        const { n } = oracle.minus(truth(a), truth(b));
        const order = n < 0n ? -1 : n > 0n ? 1 : 0;
        expect(rational.compare(a, b)).toBe(order);
        expect(rational.equal(a, b)).toBe(order === 0);
        expect(rational.sign(rational.subtract(a, b))).toBe(order);
        expect(truth(rational.absolute(a))).toEqual(oracle.fraction(a.n < 0n ? -a.n : a.n, a.d));
      }),
    );
    expect(rational.compare({ n: 1n, d: 2n }, { n: 5n, d: 10n })).toBe(0);
    expect(rational.equal({ n: 1n, d: 2n }, { n: 5n, d: 10n })).toBe(true);
  });

  test('have a total, zero of none, and a product, one of none', () => {
    fc.assert(
      fc.property(fc.array(fraction, { maxLength: 9 }), (values) => {
        expect(truth(rational.total(values))).toEqual(oracle.sumOf(values.map(truth)));
        expect(truth(rational.product(values))).toEqual(values.map(truth).reduce(oracle.times, oracle.ONE));
      }),
    );
    expect(rational.total([])).toEqual({ n: 0n, d: 1n });
    expect(rational.product([])).toEqual({ n: 1n, d: 1n });
  });
});

describe('the sum of decimals', () => {
  test('has the denominator of the longest of them, in whatever order they come', () => {
    const [whole, tenths, thousandths] = [5n, 50n, 5_000n].map((n, index) => ({ n, d: [1n, 10n, 1_000n][index] as bigint }));
    for (const values of [
      [whole, tenths, thousandths],
      [thousandths, tenths, whole],
      [tenths, thousandths, whole, tenths],
    ] as rational.Rational[][]) {
      expect(rational.total(values).d).toBe(1_000n);
    }
  });

  test('of as many decimals has them too, and their quotient none', () => {
    expect(rational.add({ n: 1n, d: 10n }, { n: 2n, d: 10n })).toEqual({ n: 3n, d: 10n });
    expect(rational.divide({ n: 1n, d: 10n }, { n: 3n, d: 10n })).toEqual({ n: 1n, d: 3n });
  });
});

describe('a quotient of whole numbers, rounded down', () => {
  test.each([
    [7n, 2n, 3n],
    [-7n, 2n, -4n],
    [7n, -2n, -4n],
    [-7n, -2n, 3n],
    [6n, 2n, 3n],
    [-6n, 2n, -3n],
    [6n, -2n, -3n],
    [0n, 2n, 0n],
    [0n, -2n, 0n],
  ])('%d over %d is %d', (n, d, floor) => {
    expect(rational.floorDivide(n, d)).toBe(floor);
  });
});
