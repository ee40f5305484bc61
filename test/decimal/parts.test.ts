import { contributions, growthRates, InvalidDecimalError, MismatchedPartsError, shares, weightedGrowthRate } from 'planning-metrics';
import { describe, expect, test } from 'vitest';

const plain = (record: object): unknown[] => Object.entries(record).map(([key, value]) => [key, (value as { toFixed(): string }).toFixed()]);

describe('parts come back in the shape in which they were given', () => {
  test('an array as an array', () => {
    expect(shares([1, 3]).map((share) => share.toFixed())).toEqual(['25', '75']);
  });

  test('a record with its keys in their order', () => {
    expect(plain(shares({ services: 1, industry: 3 }))).toEqual([
      ['services', '25'],
      ['industry', '75'],
    ]);
  });

  test('a frozen record and one without a prototype too', () => {
    expect(plain(shares(Object.freeze({ a: 1, b: 3 })))).toEqual([
      ['a', '25'],
      ['b', '75'],
    ]);
    expect(plain(shares(Object.assign(Object.create(null) as Record<string, number>, { a: 1, b: 3 })))).toEqual([
      ['a', '25'],
      ['b', '75'],
    ]);
  });

  test('keys that JavaScript has a use for are keys like any other', () => {
    const levels = JSON.parse('{"__proto__": "1", "constructor": "2", "toString": "1"}') as Record<string, string>;
    expect(plain(shares(levels))).toEqual([
      ['__proto__', '25'],
      ['constructor', '50'],
      ['toString', '25'],
    ]);
    expect(plain(growthRates(levels, levels))).toEqual([
      ['__proto__', '0'],
      ['constructor', '0'],
      ['toString', '0'],
    ]);
    expect(Object.prototype).not.toHaveProperty('polluted');
  });

  test('the order of the second record does not matter', () => {
    expect(plain(growthRates({ a: 2, b: 3 }, { b: 2, a: 1 }))).toEqual([
      ['a', '100'],
      ['b', '50'],
    ]);
  });
});

describe('two sets with different parts are refused', () => {
  test('saying which keys are missing and which are too many', () => {
    const levels = { a: 1, b: 2 } as Record<string, number>;
    expect(() => growthRates(levels, { a: 1, c: 2 })).toThrow(MismatchedPartsError);
    expect(() => growthRates(levels, { a: 1, c: 2 })).toThrow('missing: "b"; not in the other: "c"');
    expect(() => growthRates(levels, { a: 1 })).toThrow('missing: "b"');
    expect(() => contributions({ a: 1 } as Record<string, number>, { a: 1, toString: 2 })).toThrow('not in the other: "toString"');
  });

  test('naming five keys and counting the others', () => {
    const many = Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`k${index}`, 1]));
    expect(() => growthRates({ other: 1 } as Record<string, number>, many)).toThrow('"k4" and 4 more');
  });

  test('with their lengths for arrays', () => {
    expect(() => weightedGrowthRate([1, 2], [1] as unknown as [number, number])).toThrow('2 and 1 parts were given');
  });

  test('and so are an array with a record', () => {
    expect(() => growthRates([1], { 0: 1 } as unknown as [number])).toThrow(MismatchedPartsError);
    expect(() => growthRates({ 0: 1 }, [1])).toThrow(MismatchedPartsError);
  });

  test('and so is anything that is no set of parts', () => {
    expect(() => growthRates([1], null as unknown as [number])).toThrow(MismatchedPartsError);
    expect(() => growthRates({ a: 1 }, new Map([['a', 1]]) as unknown as { a: number })).toThrow('Object.fromEntries');
  });
});

test('a hole in an array is a missing number, not a part less', () => {
  const holed = [1, 2];
  holed.length = 3;
  expect(() => shares(holed)).toThrow(InvalidDecimalError);
  expect(() => growthRates([1, 2, 3] as number[], holed)).toThrow(InvalidDecimalError);
});
