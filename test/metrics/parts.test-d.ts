import { describe, expectTypeOf, it } from 'vitest';
import { contributions, type Decimal, growthRates, roundShares, shareChanges, shares, sum } from '../../src/index.js';

interface Sectors {
  agriculture: string;
  industry: number;
  services: bigint;
}

describe('a function over parts', () => {
  it('gives an array for an array', () => {
    expectTypeOf(shares([1, 2] as number[])).toEqualTypeOf<Decimal[]>();
    expectTypeOf(shares(['1', '2', '3'])).toEqualTypeOf<[Decimal, Decimal, Decimal]>();
  });

  it('gives a record with the same keys for a record', () => {
    expectTypeOf(roundShares({ industry: '1', services: '2' }, 1)).toEqualTypeOf<{ industry: Decimal; services: Decimal }>();
    expectTypeOf(contributions({ a: 2, b: 3 }, { a: 1, b: 1 })).toHaveProperty('b');
  });

  it("takes a user's own interface", () => {
    const now: Sectors = { agriculture: '1', industry: 2, services: 3n };
    expectTypeOf(shares(now)).toEqualTypeOf<{ agriculture: Decimal; industry: Decimal; services: Decimal }>();
    expectTypeOf(growthRates(now, now).industry).toEqualTypeOf<Decimal>();
  });

  it('does not compile with other keys, or with what is no number', () => {
    // @ts-expect-error the second set lacks a part
    growthRates({ a: 1, b: 2 }, { a: 1 });
    // @ts-expect-error a boolean is no number
    sum([true]);
    // @ts-expect-error two tuples of different length
    shareChanges([1, 2] as [number, number], [1, 2, 3] as [number, number, number]);
  });
});
