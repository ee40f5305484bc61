import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { round } from '../../src/decimal/round.js';
import { MismatchedUnitsError, UndefinedMetricError } from '../../src/errors.js';
import { convert, divide, exchange, multiply, quantity, type Quantity } from '../../src/quantity/index.js';

const plain = ({ value, unit }: Quantity) => `${value.toFixed()} ${unit}`;
/** "12.5 billion VND" as a quantity whose unit the compiler does not know. */
const q = (text: string): Quantity => {
  const space = text.indexOf(' ');
  return quantity(text.slice(0, space), text.slice(space + 1) as string);
};

describe('dividing', () => {
  it('gives GRDP per head from levels in different multiples', () => {
    const perHead = divide(quantity('181', 'trillion VND'), quantity('1.925', 'million person'));
    // 181 / 1.925 = 94.025974… by hand
    expect(perHead.unit).toBe('million VND/person');
    expect(round(perHead.value, 6).toFixed()).toBe('94.025974');
  });

  it.each([
    ['181 trillion VND', '94.1 million VND/person', 'million person'],
    ['181 trillion VND', '181 trillion VND', 'times'],
    ['10 trillion VND', '5 million USD', 'million VND/USD'],
    ['12 %', '3 year', '%/year'],
    ['90 million VND/person', '45 million VND/worker', 'worker/person'],
    ['12 times', '6 year', 'times/year'],
    ['9 ha', '3 tree', 'ha/tree'],
    ['18 person/bed', '2 person', 'times/bed'],
  ])('%s ÷ %s is in %s', (a, b, unit) => {
    expect(divide(q(a), q(b)).unit).toBe(unit);
  });

  it.each([
    ['15 billion VND', '5 billion VND', '3 times'],
    ['15 trillion VND', '5 million VND', '3000000 times'],
    ['500 million VND', '2 billion VND', '0.25 times'],
    ['6 VND', '3 thousand person', '0.002 VND/person'],
  ])('%s ÷ %s = %s', (a, b, expected) => {
    expect(plain(divide(q(a), q(b)))).toBe(expected);
  });

  it('by a share in % gives the whole, in the unit of the part', () => {
    expect(plain(divide(q('7.5 trillion VND'), q('50 %')))).toBe('15 trillion VND');
    expect(plain(divide(q('2 bed/10000 person'), q('4 times')))).toBe('0.5 bed/10000 person');
    expect(plain(divide(q('30 %'), q('60 %')))).toBe('0.5 times');
    expect(plain(divide(q('30 %'), q('2 times')))).toBe('15 %');
    expect(plain(divide(q('3 million VND/person'), q('50 %')))).toBe('6 million VND/person');
    expect(plain(divide(q('3 million VND/person'), q('2 times')))).toBe('1.5 million VND/person');
    expect(plain(divide(q('3 times'), q('50 %')))).toBe('6 times');
  });

  it('by zero is undefined', () => {
    expect(() => divide(q('1 VND'), q('0 person'))).toThrow(UndefinedMetricError);
    expect(() => divide(q('1 VND'), q('0 %'))).toThrow(UndefinedMetricError);
  });

  it.each([
    ['1 VND/person', '1 ha'],
    ['1 ha', '1 person/bed'],
  ])('%s ÷ %s is no unit', (a, b) => {
    expect(() => divide(q(a), q(b))).toThrow(MismatchedUnitsError);
  });
});

describe('multiplying', () => {
  it.each([
    ['94 million VND/person', '1925 thousand person', '180950 billion VND'],
    ['1925 thousand person', '94 million VND/person', '180950 billion VND'],
    ['33 bed/10000 person', '2 million person', '6600 bed'],
    ['33 bed/10000 person', '10 person', '0.033 bed'],
    ['23506 VND/USD', '4000 USD/person', '94024000 VND/person'],
    ['24000 VND/USD', '0.00004 USD/VND', '0.96 times'],
    ['3 trillion VND/ha', '2 billion ha', '6000000000000000000000 VND'],
    ['40 billion VND', '25 %', '10 billion VND'],
    ['25 %', '40 billion VND', '10 billion VND'],
    ['40 bed/10000 person', '25 %', '10 bed/10000 person'],
    ['50 %', '20 %', '10 %'],
    ['2 times', '40 billion VND', '80 billion VND'],
    ['40 billion VND', '2 times', '80 billion VND'],
    ['2 times', '50 %', '100 %'],
    ['50 %', '2 times', '100 %'],
    ['2 times', '3 times', '6 times'],
    ['2 thousand times', '3 VND', '6000 VND'],
    ['4 %/year', '3 year', '12 %'],
    ['-0.7 pp', '2 times', '-1.4 pp'],
  ])('%s × %s = %s', (a, b, expected) => {
    expect(plain(multiply(q(a), q(b)))).toBe(expected);
  });

  it.each([
    ['1 VND', '1 person'],
    ['1 VND', '1 VND'],
    ['1 VND/person', '1 VND'],
    ['1 pp', '1 VND'],
    ['1 case', '1 project'],
  ])('%s × %s is no unit', (a, b) => {
    expect(() => multiply(q(a), q(b))).toThrow(/is no unit here/);
  });

  it('is exact however many digits there are', () => {
    // (10^30 + 1)² = 10^60 + 2·10^30 + 1
    const many = `1${'0'.repeat(29)}1`;
    expect(plain(multiply(q(`${many} VND/person`), q(`${many} person`)))).toBe(`1${'0'.repeat(29)}2${'0'.repeat(29)}1 VND`);
    // a hundred ones behind the point, times 25, two places further behind it
    const ones = '1'.repeat(100);
    const quarter = (BigInt(ones) * 25n).toString().padStart(102, '0');
    expect(plain(multiply(q(`0.${ones} VND`), q('25 %')))).toBe(`0.${quarter} VND`);
  });
});

describe('a quotient times its divisor', () => {
  const digits = fc.integer({ min: 1, max: 1_000_000_000 });
  const multiplier = fc.constantFrom('', 'thousand ', 'million ', 'billion ', 'trillion ');

  it('is the dividend again, to 20 decimals', () => {
    fc.assert(
      fc.property(digits, multiplier, digits, multiplier, fc.nat(6), (x, mx, y, my, places) => {
        const a = quantity(`${x}e-${places}`, `${mx}VND`);
        const b = quantity(y, `${my}person`);
        const back = convert(multiply(divide(a, b), b), a.unit);
        expect(round(back.value, 20).toFixed()).toBe(a.value.toFixed());
      }),
    );
  });

  it('rounds like the fraction of integers', () => {
    fc.assert(
      fc.property(digits, digits, (x, y) => {
        // ⌊(2·x·10⁶ + y) / 2y⌋ is x/y rounded half up to six decimals.
        const expected = (2n * BigInt(x) * 10n ** 6n + BigInt(y)) / (2n * BigInt(y));
        const ratio = divide(quantity(x, 'billion VND'), quantity(y, 'billion VND'));
        expect(round(ratio.value, 6).times('1e6').toFixed()).toBe(String(expected));
      }),
    );
  });
});

describe('exchanging at a rate', () => {
  it('gives the other currency in either direction', () => {
    const rate = quantity('23506', 'VND/USD');
    expect(plain(exchange(quantity('7.7', 'billion USD'), rate))).toBe('180996.2 billion VND');
    // 181e12 / 23506 = 7 700 161 660.8525… by hand
    const dollars = exchange(quantity('181', 'trillion VND'), rate);
    expect(dollars.unit).toBe('trillion USD');
    expect(round(convert(dollars, 'USD').value, 4).toFixed()).toBe('7700161660.8525');
  });

  it('keeps what the amount is per', () => {
    expect(plain(exchange(quantity('94.024', 'million VND/person'), quantity('23506', 'VND/USD')))).toBe('0.004 million USD/person');
    expect(plain(exchange(quantity('4000', 'USD/person'), quantity('23506', 'VND/USD')))).toBe('94024000 VND/person');
  });

  it('serves any rate of one measure in another, a crop yield too', () => {
    expect(plain(exchange(quantity('2', 'thousand ha'), quantity('6', 'tonne/ha')))).toBe('12 thousand tonne');
  });

  it('refuses an amount in neither of the two, and a rate that is none', () => {
    const rate = q('23506 VND/USD');
    expect(() => exchange(q('1 EUR'), rate)).toThrow(MismatchedUnitsError);
    expect(() => exchange(q('1 USD'), q('23506 VND'))).toThrow(MismatchedUnitsError);
    expect(() => exchange(q('1 VND'), q('1 VND/VND'))).toThrow(MismatchedUnitsError);
  });

  it('is undefined when the amount would be divided by a rate of zero', () => {
    expect(() => exchange(q('1 VND'), q('0 VND/USD'))).toThrow(UndefinedMetricError);
  });

  it('returns to the amount, to 20 decimals', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), fc.integer({ min: 1, max: 100_000 }), (amount, rate) => {
        const fx = quantity(rate, 'VND/USD');
        const back = exchange(exchange(quantity(amount, 'million VND'), fx), fx);
        expect(`${round(back.value, 20).toFixed()} ${back.unit}`).toBe(`${amount} million VND`);
      }),
    );
  });
});
