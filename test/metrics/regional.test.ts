import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Decimal } from '../../src/decimal/output.js';
import { literal, round } from '../../src/decimal/round.js';
import { krugmanIndex, locationQuotient, shiftShare } from '../../src/metrics/regional.js';
import { herfindahlIndex, lilienIndex, structuralAngle, structuralChange } from '../../src/metrics/structural-change.js';
import fixture from '../fixtures/regional.json' with { type: 'json' };

const significant = (value: Decimal) => value.toSignificantDigits(30).toFixed();

/** Two structures of the same one to eight parts, whole numbers, each with a part above zero. */
const twoStructures = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 10_000 }), fc.integer({ min: 1, max: 10_000 })), { minLength: 1, maxLength: 8 })
  .map((pairs): [number[], number[]] => [pairs.map(([a]) => a), pairs.map(([, b]) => b)]);

describe('the measures of structural change', () => {
  it.each(fixture.structures.map((structure, index) => ({ index, ...structure })))(
    'agree with fractions and 200-digit arithmetic in Python, structure $index',
    ({ current, previous, nav, krugman, herfindahl, cos, degrees, lilien }) => {
      expect(literal(structuralChange(current, previous), 20)).toBe(nav);
      expect(literal(krugmanIndex(current, previous), 20)).toBe(krugman);
      expect(literal(herfindahlIndex(current), 20)).toBe(herfindahl);
      const angle = structuralAngle(current, previous);
      expect({ cos: significant(angle.cos), degrees: significant(angle.degrees) }).toEqual({ cos, degrees });
      if (lilien === null) expect(() => lilienIndex(current, previous)).toThrow('in the');
      else expect(significant(lilienIndex(current, previous))).toBe(lilien);
    },
  );

  it('give the change that the Bắc Giang report prints for 2023: +2.6 points of industry and construction', () => {
    const current = { agriculture: '13.1', industry: '64.9', services: '22' };
    const previous = { agriculture: 15, industry: '62.3', services: '22.7' };
    expect(structuralChange(current, previous).toFixed()).toBe('2.6');
  });

  it('give the examples of the Pedersen index, the same formula (Wikipedia, "Pedersen index"): 10 and 100', () => {
    expect(structuralChange([65, 15, 20], [65, 25, 10]).toFixed()).toBe('10');
    const first = { blue: 65, orange: 25, fuchsia: 10, red: 0, black: 0 };
    const second = { blue: 0, orange: 0, fuchsia: 0, red: 75, black: 25 };
    expect(structuralChange(second, first).toFixed()).toBe('100');
  });

  it('give the Lilien index that Nick Cox computed for the definition of Lilien, p. 787 (Statalist, 6 September 2012)', () => {
    // mata: x1 = (10,10,10,10,10), x2 = (12,14,16,18,20): .1763637091
    expect(literal(lilienIndex([12, 14, 16, 18, 20], [10, 10, 10, 10, 10]).div(100), 10)).toBe('0.1763637091');
  });

  it('give the Herfindahl index of the Horizontal Merger Guidelines (2010, section 5.3): 30, 30, 20, 20 is 2600', () => {
    expect(herfindahlIndex([30, 30, 20, 20]).toFixed()).toBe('2600');
  });

  it('give the Herfindahl index of eight participants that Investopedia works out as 1,296', () => {
    expect(herfindahlIndex([10, 9, 12, 15, 12, 11, 15, 16]).toFixed()).toBe('1296');
  });

  it('give the Krugman index of Farhauer and Kröll (2013) in the R package REAT: regions with no industry in common', () => {
    expect(krugmanIndex([20, 10, 70, 0, 0], [0, 0, 0, 60, 40]).div(100).toFixed()).toBe('2');
  });

  it('print zero as zero when only the scale has changed, whatever the shares', () => {
    fc.assert(
      fc.property(twoStructures, fc.integer({ min: 2, max: 999 }), ([values], factor) => {
        const scaled = values.map((value) => value * factor);
        const angle = structuralAngle(scaled, values);
        const distances = [structuralChange, krugmanIndex, lilienIndex].map((measure) => measure(scaled, values));
        expect([...distances, angle.degrees].map(String)).toEqual(['0', '0', '0', '0']);
        expect(angle.cos.toFixed()).toBe('1');
      }),
      { numRuns: 40 },
    );
  });

  it('are the same in both directions, except the Lilien index, whose weights are of the later period', () => {
    fc.assert(
      fc.property(twoStructures, ([a, b]) => {
        expect(structuralChange(a, b)).toEqual(structuralChange(b, a));
        expect(structuralAngle(a, b)).toEqual(structuralAngle(b, a));
      }),
      { numRuns: 20 },
    );
    expect(literal(lilienIndex([30, 10], [20, 20]), 2)).not.toBe(literal(lilienIndex([20, 20], [30, 10]), 2));
  });

  it('keep within their bounds: NAV to 100, φ to 90 degrees, Herfindahl from 10 000/n to 10 000; Krugman is twice NAV', () => {
    fc.assert(
      fc.property(twoStructures, ([a, b]) => {
        const nav = structuralChange(a, b);
        expect(nav.gte(0) && nav.lt(100)).toBe(true);
        expect(literal(krugmanIndex(a, b), 18)).toBe(literal(nav.times(2), 18));
        const { degrees } = structuralAngle(a, b);
        expect(degrees.gte(0) && degrees.lt(90)).toBe(true);
        const concentration = herfindahlIndex(a);
        expect(concentration.times(a.length).gte(9999.999999) && concentration.lte(10_000)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it('turn by 90 degrees, and change by 100 points, between structures with no part in common', () => {
    expect(structuralAngle([1, 0], [0, 1])).toEqual({ cos: round(0, 0), degrees: round(90, 0) });
    expect(structuralChange([1, 0], [0, 1]).toFixed()).toBe('100');
  });

  it('leave a part that is zero in both periods out of the Lilien index, and name one that is zero in one', () => {
    const withMines = lilienIndex({ farms: 3, mines: 0, shops: 5 }, { farms: 2, mines: 0, shops: 6 });
    expect(withMines).toEqual(lilienIndex([3, 5], [2, 6]));
    const opened = () => lilienIndex({ farms: 3, mines: 1 }, { farms: 2, mines: 0 });
    expect(opened).toThrow('Part "mines" is zero in the earlier period only');
    expect(() => lilienIndex([3, 0], [2, 1])).toThrow('Part number 2 is zero in the later period only');
  });

  it('refuse a negative part by its name, a whole of zero, no parts and parts that differ', () => {
    expect(() => structuralChange({ a: 1, taxes: -1 }, { a: 1, taxes: 1 })).toThrow('Part "taxes" is negative');
    expect(() => structuralAngle([0, 0], [1, 1])).toThrow('The total of the parts is zero');
    expect(() => herfindahlIndex([])).toThrow('No parts were given');
    expect(() => krugmanIndex<Record<string, number>>({ a: 1 }, { b: 1 })).toThrow('missing: "a"');
  });
});

describe('the location quotient', () => {
  it('is that of Farhauer and Kröll (2013), as in the R package REAT: 0.3847623', () => {
    const quotient = locationQuotient({ regionSector: 1714, region: 79006, nationSector: 879213, nation: 15593224 });
    expect(literal(quotient, 7)).toBe('0.3847623');
  });

  it("is 5, 0.5, 0.5 and 0.667 for the industries in Krumme's table of Holukuluku (University of Washington, Geography 350)", () => {
    const quotients = [
      [500, 10],
      [100, 20],
      [200, 40],
      [200, 30],
    ].map(([regionSector = 0, nationSector = 0]) => locationQuotient({ regionSector, region: 1000, nationSector, nation: 100 }));
    expect(quotients.map((quotient) => round(quotient, 3).toFixed())).toEqual(['5', '0.5', '0.5', '0.667']);
  });

  it('is zero for a sector that the region does not have, and undefined for one that the nation does not have', () => {
    expect(locationQuotient({ regionSector: 0, region: 5, nationSector: 1, nation: 9 }).toFixed()).toBe('0');
    expect(() => locationQuotient({ regionSector: 1, region: 5, nationSector: 0, nation: 9 })).toThrow("The nation's sector is zero");
    expect(() => locationQuotient({ regionSector: 1, region: 0, nationSector: 1, nation: 9 })).toThrow('The region is zero');
  });
});

describe('shift-share analysis', () => {
  it.each(fixture.shiftShare.map((analysis, index) => ({ index, ...analysis })))(
    'agrees with fractions in Python, analysis $index',
    ({ region, nation, parts, total }) => {
      const result = shiftShare({ region, nation });
      const print = (effects: object) => Object.fromEntries(Object.entries(effects).map(([key, value]: [string, Decimal]) => [key, literal(value, 20)]));
      expect(result.parts.map(print)).toEqual(parts);
      expect(print(result.total)).toEqual(total);
    },
  );

  it("is that of Krumme's table of Holukuluku (University of Washington, Geography 350, 1985–1995)", () => {
    // The nation is given by its shares and growth: 10, 20, 40, 30 % and 10, 20, 30, 40 %; 29 % in total.
    const { parts, total } = shiftShare({
      region: { current: { I: 1000, II: 100, III: 250, IV: 280 }, previous: { I: 500, II: 100, III: 200, IV: 200 } },
      nation: { current: { I: 11, II: 24, III: 52, IV: 42 }, previous: { I: 10, II: 20, III: 40, IV: 30 } },
    });
    const print = (effects: typeof total) => Object.values(effects).map(String);
    expect(print(total)).toEqual(['290', '-80', '420', '630']);
    expect(print(parts.I)).toEqual(['145', '-95', '450', '500']);
    expect(print(parts.II)).toEqual(['29', '-9', '-20', '0']);
    expect(print(parts.III)).toEqual(['58', '2', '-10', '50']);
    expect(print(parts.IV)).toEqual(['58', '22', '0', '80']);
  });

  it('has effects that add up to the change, by part and in total, and parts that add up to the total', () => {
    const level = fc.integer({ min: 1, max: 100_000 });
    const rows = fc.array(fc.tuple(level, level, level, level), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(rows, (data) => {
        const column = (index: number) => data.map((row) => row[index] ?? 0);
        const { parts, total } = shiftShare({ region: { current: column(0), previous: column(1) }, nation: { current: column(2), previous: column(3) } });
        for (const { national, industryMix, regional, change } of [...parts, total]) {
          expect(literal(national.plus(industryMix).plus(regional), 15)).toBe(literal(change, 15));
        }
        for (const key of ['national', 'industryMix', 'regional', 'change'] as const) {
          const sum = parts.reduce((running, effects) => running.plus(effects[key]), round(0, 0));
          expect(literal(sum, 15)).toBe(literal(total[key], 15));
        }
        expect(total.change.toNumber()).toBe(column(0).reduce((a, b) => a + b) - column(1).reduce((a, b) => a + b));
      }),
      { numRuns: 50 },
    );
  });

  it('is all national growth for a region that is the nation in small, with zeros that are zero', () => {
    const { total, parts } = shiftShare({ region: { current: [2, 6], previous: [1, 5] }, nation: { current: [20, 60], previous: [10, 50] } });
    expect(total.regional.toFixed()).toBe('0');
    expect(parts.map(({ regional }) => regional.toFixed())).toEqual(['0', '0']);
    expect(total.industryMix.toFixed()).toBe('0');
  });

  it('counts a sector that is new in the region as its own growth', () => {
    const { parts } = shiftShare({ region: { current: { chips: 7 }, previous: { chips: 0 } }, nation: { current: { chips: 9 }, previous: { chips: 3 } } });
    expect(Object.values(parts.chips).map(String)).toEqual(['0', '0', '7', '7']);
  });

  it('names a sector that the nation did not have in the earlier period', () => {
    const region = { current: { farms: 1, chips: 1 }, previous: { farms: 1, chips: 0 } };
    const nation = { current: { farms: 9, chips: 1 }, previous: { farms: 9, chips: 0 } };
    expect(() => shiftShare({ region, nation })).toThrow('The nation\'s earlier level of part "chips" is zero');
  });
});
