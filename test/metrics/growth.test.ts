import fc from 'fast-check';
import {
  currentFromGrowth,
  growthIndex,
  growthMultiple,
  growthRate,
  growthRates,
  literal,
  previousFromGrowth,
  round,
  UndefinedMetricError,
} from 'planning-metrics';
import { describe, expect, test } from 'vitest';
import { exactText, fraction, parse, plus, times } from '../rational.js';

const level = fc.tuple(fc.bigInt({ min: 1n, max: 10n ** 18n }), fc.nat({ max: 6 })).map(([digits, scale]) => exactText(fraction(digits, 10n ** BigInt(scale))));

describe('growth of a level', () => {
  test('is the same for levels in billions and in trillions', () => {
    expect(growthRate('103500', '88700')).toEqual(growthRate('103.5', '88.7'));
  });

  test('may fall below −100 where a level becomes negative, and is exact for a fall to nothing', () => {
    expect(growthRate('0', '15295').toFixed()).toBe('-100');
    expect(growthRate('-50', '100').toFixed()).toBe('-150');
  });

  test('is the index less 100, and the multiple less one times 100', () => {
    expect(growthIndex('83', '100').toFixed()).toBe('83');
    expect(growthMultiple('450', '100').toFixed()).toBe('4.5');
    expect(growthRate('450', '100').toFixed()).toBe('350');
  });

  test.each(['0', '-0.0', '-1', '-1e-300'])('from a base of %s has no meaning', (base) => {
    expect(() => growthRate('1', base)).toThrow(UndefinedMetricError);
    expect(() => growthIndex('1', base)).toThrow(UndefinedMetricError);
    expect(() => growthMultiple('1', base)).toThrow(UndefinedMetricError);
    expect(() => growthRates({ a: 1, b: 2 }, { a: 1, b: base })).toThrow(`The earlier level of part "b" is ${base.startsWith('-1') ? 'negative' : 'zero'}`);
  });
});

describe('growth leads back to its levels', () => {
  test('the level that a growth rate leads to is exact', () => {
    fc.assert(
      fc.property(level, fc.integer({ min: -100_000, max: 1_000_000 }), (previous, thousandths) => {
        const rate = exactText(fraction(BigInt(thousandths), 1_000n));
        const expected = times(parse(previous), plus(fraction(1n), fraction(BigInt(thousandths), 100_000n)));
        expect(currentFromGrowth(previous, rate).toFixed()).toBe(exactText(expected));
      }),
    );
  });

  test('the growth rate of two levels leads from the first to the second', () => {
    fc.assert(
      fc.property(level, level, (current, previous) => {
        const rate = growthRate(current, previous);
        expect(round(currentFromGrowth(previous, rate), 20).toFixed()).toBe(exactText(parse(current)));
      }),
    );
  });

  test('the earlier level follows from the later one and the rate between them', () => {
    fc.assert(
      fc.property(level, fc.integer({ min: -99_999, max: 1_000_000 }), (previous, thousandths) => {
        const rate = exactText(fraction(BigInt(thousandths), 1_000n));
        expect(round(previousFromGrowth(currentFromGrowth(previous, rate), rate), 20).toFixed()).toBe(exactText(parse(previous)));
      }),
    );
  });

  test.each(['-100', '-100.5'])('no level grows to a given one at %s %', (rate) => {
    expect(() => previousFromGrowth('1', rate)).toThrow(UndefinedMetricError);
  });
});

describe('the report of Bắc Giang for 2023 and 2024 grows as it prints', () => {
  test.each([
    ['total investment of 2024, trillion VND', '103.5', '88.7', '16.7'],
    ['budget revenue of 2024 as an index less 100', '12760', '15295', '-16.6'],
    ['local expenditure of 2024, billion VND', '41070', '37335', '10.0'],
  ])('%s', (_, current, previous, rate) => {
    expect(literal(growthRate(current, previous), 1)).toBe(rate);
  });

  test('budget revenue of 2024 is 83.4 % of 2023', () => {
    expect(literal(growthIndex('12760', '15295'), 1)).toBe('83.4');
  });
});
