import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Decimal } from '../../src/decimal/output.js';
import { literal, round } from '../../src/decimal/round.js';
import { chainLink, fisherContributions, fisherIndex, type IndexKind, laspeyresIndex, paascheIndex } from '../../src/metrics/index-numbers.js';
import fixture from '../fixtures/regional.json' with { type: 'json' };

const KINDS = ['price', 'volume'] as const;
const significant = (value: Decimal) => value.toSignificantDigits(30).toFixed();
const sumOf = (values: readonly Decimal[]) => values.reduce((sum, value) => sum.plus(value), round(0, 0));

/** Prices and quantities of one to six parts, all above zero. */
const amount = fc.integer({ min: 1, max: 1000 });
const data = fc
  .array(fc.tuple(amount, amount, amount, amount), { minLength: 1, maxLength: 6 })
  .map((rows) => ({
    basePrices: rows.map(([price]) => price),
    prices: rows.map(([, price]) => price),
    baseQuantities: rows.map(([, , quantity]) => quantity),
    quantities: rows.map(([, , , quantity]) => quantity),
  }));

describe('index numbers', () => {
  it.each(fixture.indices.flatMap((set, index) => KINDS.map((kind) => ({ index, kind, set }))))(
    'agree with fractions and 200-digit roots in Python, set $index, $kind',
    ({ kind, set }) => {
      const expected = set[kind];
      expect(literal(laspeyresIndex(set, kind), 20)).toBe(expected.laspeyres);
      expect(literal(paascheIndex(set, kind), 20)).toBe(expected.paasche);
      expect(significant(fisherIndex(set, kind))).toBe(expected.fisher);
      const contributions = fisherContributions(set, kind);
      expect(contributions.map(significant)).toEqual(expected.contributions);
      expect(significant(sumOf(contributions))).toBe(expected.growth);
    },
  );

  // Prices and quantities of the Producer Price Index Manual (IMF and others, 2004), tables 19.1 and 19.2.
  it('are those that Balk prints (Price and Quantity Index Numbers, 2008, tables 3.4 and 3.6)', () => {
    const basePrices = [1, 1, 1, 1, 1, 1];
    const baseQuantities = [1, 1, 2, 1, 4.5, 0.5];
    const later = [
      { prices: [1.2, 3, 1.3, 0.7, 1.4, 0.8], quantities: [0.8, 0.9, 1.9, 1.3, 4.7, 0.6] },
      { prices: [1, 1, 1.5, 0.5, 1.7, 0.6], quantities: [1, 1.1, 1.8, 3, 5, 0.8] },
      { prices: [0.8, 0.5, 1.6, 0.3, 1.9, 0.4], quantities: [1.2, 1.2, 1.9, 6, 5.6, 1.3] },
      { prices: [1, 1, 1.6, 0.1, 2, 0.2], quantities: [0.9, 1.2, 2, 12, 6.5, 2.5] },
    ].map((period) => ({ basePrices, baseQuantities, ...period }));
    const print = (index: typeof fisherIndex) => later.map((period) => literal(index(period, 'price').div(100), 4));
    expect(print(laspeyresIndex)).toEqual(['1.4200', '1.3450', '1.3550', '1.4400']);
    // 1.38235… is printed as 1.3823 there, a rounding slip of the book.
    expect(print(paascheIndex)).toEqual(['1.3824', '1.2031', '1.0209', '0.7968']);
    expect(print(fisherIndex)).toEqual(['1.4011', '1.2721', '1.1762', '1.0712']);
  });

  it('follow the growth of the wine and cheese economy (Statistics Canada 13-605, Chain Fisher volume index, example 2)', () => {
    const basePrices = { cheese: 15, wine: 22 };
    const baseQuantities = { cheese: 100, wine: 25 };
    const quarters = [
      { prices: { cheese: 16, wine: 20 }, quantities: { cheese: 105, wine: 30 } },
      { prices: { cheese: 18, wine: 16 }, quantities: { cheese: 108, wine: 38 } },
      { prices: { cheese: 20, wine: 12 }, quantities: { cheese: 112, wine: 50 } },
    ];
    const later = quarters.map((quarter) => laspeyresIndex({ basePrices, baseQuantities, ...quarter }, 'volume'));
    expect(later.map((index) => literal(index.div(100), 3))).toEqual(['1.090', '1.198', '1.356']);
  });

  describe('of Statistics Canada 13-017 (2008), table 2.12', () => {
    // The table prints values and price indices; these prices and quantities are the smallest that give all of them.
    const prices = { A: [8, 6, 4, 2], B: [12, 14, 15, 15], C: [10, 15, 13, 14], D: [5, 6, 6, 5] };
    const quantities = { A: [10, 15, 18, 24], B: [15, 15, 16, 17], C: [25, 30, 35, 36], D: [20, 25, 25, 27] };
    type Part = keyof typeof prices;
    const at = (table: Record<Part, number[]>, period: number, parts: readonly Part[]) =>
      Object.fromEntries(parts.map((part) => [part, table[part][period] ?? 0]));
    const links = (index: typeof fisherIndex, parts: readonly Part[]) =>
      [1, 2, 3].map((period) =>
        index(
          {
            basePrices: at(prices, period - 1, parts),
            prices: at(prices, period, parts),
            baseQuantities: at(quantities, period - 1, parts),
            quantities: at(quantities, period, parts),
          },
          'volume',
        ),
      );
    const print = (index: typeof fisherIndex, parts: readonly Part[]) => links(index, parts).map((link) => literal(link, 1));

    it('have its values in current dollars', () => {
      const values = (part: Part) => prices[part].map((price, period) => price * (quantities[part][period] ?? 0));
      expect(values('A')).toEqual([80, 90, 72, 48]);
      expect(values('B')).toEqual([180, 210, 240, 255]);
      expect(values('C')).toEqual([250, 450, 455, 504]);
      expect(values('D')).toEqual([100, 150, 150, 135]);
    });

    it('are its unlinked Paasche, Laspeyres and Fisher volumes', () => {
      expect(print(paascheIndex, ['A', 'B'])).toEqual(['111.1', '109.5', '109.8']);
      expect(print(paascheIndex, ['C', 'D'])).toEqual(['121.2', '112.0', '103.9']);
      expect(print(paascheIndex, ['A', 'B', 'C', 'D'])).toEqual(['117.6', '111.2', '105.7']);
      expect(print(laspeyresIndex, ['A', 'B'])).toEqual(['115.4', '110.7', '112.5']);
      expect(print(laspeyresIndex, ['C', 'D'])).toEqual(['121.4', '112.5', '104.1']);
      expect(print(laspeyresIndex, ['A', 'B', 'C', 'D'])).toEqual(['118.9', '111.9', '107.0']);
      expect(print(fisherIndex, ['A', 'B'])).toEqual(['113.2', '110.1', '111.1']);
      expect(print(fisherIndex, ['C', 'D'])).toEqual(['121.3', '112.3', '104.0']);
      expect(print(fisherIndex, ['A', 'B', 'C', 'D'])).toEqual(['118.2', '111.5', '106.3']);
    });

    it('link to its chains', () => {
      const chain = (parts: readonly Part[]) => {
        const all = links(fisherIndex, parts);
        return [1, 2, 3].map((count) => literal(chainLink(all.slice(0, count)), 1));
      };
      expect(chain(['A', 'B'])).toEqual(['113.2', '124.6', '138.5']);
      expect(chain(['C', 'D'])).toEqual(['121.3', '136.2', '141.7']);
      expect(chain(['A', 'B', 'C', 'D'])).toEqual(['118.2', '131.9', '140.2']);
    });

    it('have its contributions to growth in period 3: 1.98, 1.66, 1.49 and 1.22 points', () => {
      const parts = ['A', 'B', 'C', 'D'] as const;
      const contributions = fisherContributions({
        basePrices: at(prices, 2, parts),
        prices: at(prices, 3, parts),
        baseQuantities: at(quantities, 2, parts),
        quantities: at(quantities, 3, parts),
      });
      expect(Object.values(contributions).map((value) => literal(value, 2))).toEqual(['1.98', '1.66', '1.49', '1.22']);
    });
  });

  it('of Fisher lie between those of Laspeyres and Paasche', () => {
    fc.assert(
      fc.property(data, fc.constantFrom(...KINDS), (set, kind) => {
        const [laspeyres, paasche, fisher] = [laspeyresIndex(set, kind), paascheIndex(set, kind), fisherIndex(set, kind)];
        expect(fisher.minus(laspeyres).times(paasche.minus(fisher)).gte(0)).toBe(true);
      }),
    );
  });

  it('of price and volume multiply to the index of the value: Laspeyres with Paasche, and Fisher with Fisher', () => {
    const value = (prices: readonly number[], quantities: readonly number[]) => prices.reduce((sum, price, index) => sum + price * (quantities[index] ?? 0), 0);
    const pairs = [
      [laspeyresIndex, paascheIndex],
      [paascheIndex, laspeyresIndex],
      [fisherIndex, fisherIndex],
    ] as const;
    fc.assert(
      fc.property(data, fc.constantFrom(...pairs), (set, [volume, price]) => {
        const now = value(set.prices, set.quantities);
        const computed = volume(set, 'volume').times(price(set, 'price')).times(value(set.basePrices, set.baseQuantities));
        expect(computed.div(10_000).minus(now).abs().lt('1e-50')).toBe(true);
      }),
    );
  });

  it('of Fisher have contributions that add up to their growth to 30 digits', () => {
    fc.assert(
      fc.property(data, fc.constantFrom(...KINDS), (set, kind) => {
        const gap = sumOf(fisherContributions(set, kind)).minus(fisherIndex(set, kind).minus(100));
        expect(gap.abs().lt('1e-30')).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('are exact where Laspeyres and Paasche agree, and 100 where nothing changed, with contributions of zero', () => {
    const doubled = { basePrices: [1, 3], prices: [2, 6], baseQuantities: [5, 7], quantities: [4, 9] };
    expect(fisherIndex(doubled, 'price').toFixed()).toBe('200');
    const still = { basePrices: ['0.1', '0.7'], prices: ['0.1', '0.7'], baseQuantities: [3, 7], quantities: [3, 7] };
    expect(KINDS.map((kind) => fisherIndex(still, kind).toFixed())).toEqual(['100', '100']);
    expect(fisherContributions(still).map(String)).toEqual(['0', '0']);
  });

  it('do not see the units in which quantities are counted', () => {
    const inTonnes = { basePrices: [2000, 5], prices: [3000, 5], baseQuantities: ['0.010', 4], quantities: ['0.008', 6] };
    const inKilos = { basePrices: [2, 5], prices: [3, 5], baseQuantities: [10, 4], quantities: [8, 6] };
    expect(fisherIndex(inTonnes, 'price')).toEqual(fisherIndex(inKilos, 'price'));
  });

  it('allow a part that is new or gone, as long as the baskets have a value', () => {
    const set = { basePrices: { old: 2, new: 0 }, prices: { old: 0, new: 5 }, baseQuantities: { old: 10, new: 0 }, quantities: { old: 1, new: 4 } };
    expect(laspeyresIndex(set, 'price').toFixed()).toBe('0');
    expect(paascheIndex(set, 'price').toFixed()).toBe('1000');
    expect(() => paascheIndex(set, 'volume')).toThrow("The later period's basket, valued as in the base period, is zero");
    const worthless = { ...set, baseQuantities: { old: 0, new: 1 } };
    expect(() => laspeyresIndex(worthless, 'price')).toThrow('The value of the base period is zero');
  });

  it('refuse a negative price or quantity by the name of its part, parts that differ, and an unknown kind', () => {
    const set = { basePrices: { rice: 1 }, prices: { rice: 1 }, baseQuantities: { rice: 1 }, quantities: { rice: -1 } };
    expect(() => fisherIndex(set, 'volume')).toThrow('The quantity of part "rice" is negative');
    expect(() => fisherIndex<Record<string, number>>({ ...set, quantities: { corn: 1 } }, 'volume')).toThrow('missing: "rice"');
    const fine = { ...set, quantities: { rice: 1 } };
    expect(() => laspeyresIndex(fine, 'quantity' as IndexKind)).toThrow('"quantity" is no kind of index');
  });
});

describe('a chain', () => {
  it('of one link is the link', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 50n }), fc.integer({ min: 0, max: 21 }), (digits, decimals) => {
        const link = round(digits, 0).div(`1e${decimals}`);
        expect(chainLink([link]).toFixed()).toBe(link.toFixed());
      }),
    );
  });

  it('multiplies its links and takes no order', () => {
    expect(chainLink(['110', '120', '90']).toFixed()).toBe('118.8');
    expect(chainLink({ y2022: '90', y2023: '110', y2024: '120' }).toFixed()).toBe('118.8');
  });

  it('has a link, and none that is zero or negative', () => {
    expect(() => chainLink([])).toThrow('No parts were given');
    expect(() => chainLink([100, 0])).toThrow('Link number 2 is zero');
  });
});
