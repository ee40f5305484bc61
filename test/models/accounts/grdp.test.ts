import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { literal, sum } from '../../../src/index.js';
import { type Gap, type GrdpAccount, grdpMetrics } from '../../../src/models/index.js';
import { cases, cellsOf, isDeepFrozen } from './cases.js';

const { account, cells } = cases.grdp;
const metrics = grdpMetrics(account);

/** A place whose metrics can be had by hand. */
const small = {
  unit: 'billion VND',
  period: '2023',
  previous: '2022',
  population: { 2022: 1000, 2023: 1200 },
  exchangeRate: { 2022: 20000, 2023: 25000 },
  sectors: {
    industry: { currentPrices: { 2022: 60, 2023: 75 }, constantPrices: { 2022: 40, 2023: 48 }, employed: { 2022: 200, 2023: 150 } },
    services: { currentPrices: { 2022: 40, 2023: 45 }, constantPrices: { 2022: 40, 2023: 42 }, employed: { 2022: 200, 2023: 250 } },
  },
};

const reasonOf = ({ gaps }: { gaps: readonly Gap[] }, path: string) => gaps.find((gap) => gap.path === path)?.reason;

describe('the metrics of GRDP', () => {
  test('every cell is the correctly rounded true value, and there are no others', () => {
    expect(cellsOf(metrics)).toEqual(cells);
    expect(metrics.gaps).toEqual([]);
  });

  test('metrics that end are given exactly, also those of quotients that do not', () => {
    const { total, sectors, perHead, perHeadGrowth, perHeadForeign, perHeadForeignGrowth } = grdpMetrics(small);
    expect(sectors.industry).toEqual({
      level: '75',
      nominalGrowth: '25',
      realGrowth: '20',
      deflator: '156.25',
      share: '62.5',
      shareChange: '2.5',
      contribution: '10',
      contributionShare: '80',
      labourProductivity: '500000000',
      productivityGrowth: '60',
    });
    expect(sectors.services).toMatchObject({ share: '37.5', shareChange: '-2.5', contribution: '2.5', contributionShare: '20', productivityGrowth: '-16' });
    expect(total).toMatchObject({ level: '120', nominalGrowth: '20', realGrowth: '12.5', labourProductivity: '300000000', productivityGrowth: '12.5' });
    expect([perHead, perHeadGrowth]).toEqual(['100000000', '0']);
    expect([perHeadForeign, perHeadForeignGrowth]).toEqual(['4000', '-20']);
  });

  test('the whole is a row like its parts: its share is 100, its contribution its growth', () => {
    expect(metrics.total).toMatchObject({ share: '100', shareChange: '0', contributionShare: '100', contribution: metrics.total.realGrowth });
  });

  test('contributions, shares and their changes add up to those of the whole', () => {
    const parts = [...Object.values(metrics.sectors), metrics.productTaxes];
    const total = (name: 'contribution' | 'contributionShare' | 'share' | 'shareChange') => literal(sum(parts.map((part) => part?.[name] ?? '')), 18);
    expect(total('contribution')).toBe(literal(metrics.total.realGrowth ?? '', 18));
    expect(total('contributionShare')).toBe('100.000000000000000000');
    expect(total('share')).toBe('100.000000000000000000');
    expect(total('shareChange')).toBe('0.000000000000000000');
  });

  test('levels in trillions give the rates and the amounts per head of the same levels in billions', () => {
    const thousandth = (levels: object) => Object.fromEntries(Object.entries(levels).map(([period, level]) => [period, Number(level) / 1000]));
    const sectors = Object.entries(small.sectors).map(([key, sector]) => [
      key,
      { ...sector, currentPrices: thousandth(sector.currentPrices), constantPrices: thousandth(sector.constantPrices) },
    ]);
    const inTrillions = cellsOf(grdpMetrics({ ...small, unit: 'trillion VND', sectors: Object.fromEntries(sectors) }));
    const inBillions = cellsOf(grdpMetrics(small));
    const rates = (found: object) => Object.entries(found).filter(([path]) => !path.endsWith('.level'));
    expect(rates(inTrillions)).toEqual(rates(inBillions));
    expect(inTrillions['total.level']).toBe('0.12000000000000000000');
  });

  test('quarters are compared with the same quarter a year before, with numbers or strings as levels', () => {
    const levels = { currentPrices: { '2022-Q3': '50', '2023-Q3': 55 }, constantPrices: { '2022-Q3': 40, '2023-Q3': '42.0' } };
    const { total } = grdpMetrics({ unit: 'VND', period: '2023-Q3', previous: '2022-Q3', sectors: { all: levels } });
    expect(total).toMatchObject({ nominalGrowth: '10', realGrowth: '5' });
  });

  test('subsidies beyond product taxes are a negative item, and the shares still add up', () => {
    const { sectors, productTaxes } = grdpMetrics({
      ...small,
      productTaxes: { currentPrices: { 2022: 0, 2023: -20 }, constantPrices: { 2022: 0, 2023: -10 } },
    });
    expect([sectors.industry.share, sectors.services.share, productTaxes?.share]).toEqual(['75', '45', '-20']);
    expect([productTaxes?.shareChange, productTaxes?.contribution]).toEqual(['-20', '-12.5']);
  });

  test('the result is plain frozen data that survives JSON, and the account stays as it was', () => {
    const given = structuredClone(account);
    const result = grdpMetrics(given);
    expect(given).toEqual(account);
    expect(Object.isFrozen(given.sectors)).toBe(false);
    expect(isDeepFrozen(result)).toBe(true);
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });
});

describe('parts of sectors', () => {
  const industry = small.sectors.industry;
  const construction = { currentPrices: { 2022: 5, 2023: 5 }, constantPrices: { 2022: 4, 2023: 5 } };

  test('a sector without levels of its own is the sum of its parts, whose shares are those in GRDP', () => {
    const { sectors } = grdpMetrics({ ...small, sectors: { ...small.sectors, industry: { parts: { industry, construction } } } });
    expect(sectors.industry).toMatchObject({ level: '80', share: '64', parts: { industry: { share: '60' }, construction: { share: '4' } } });
  });

  test('employment that only some parts state leaves that of their sector open', () => {
    const result = grdpMetrics({ ...small, sectors: { ...small.sectors, industry: { parts: { industry, construction } } } });
    expect(result.sectors.industry.labourProductivity).toBeNull();
    expect(result.sectors.industry.parts?.['construction']).not.toHaveProperty('labourProductivity');
    expect(reasonOf(result, 'total.labourProductivity')).toBe('sectors.industry.parts.construction.employed has no level for 2023');
  });

  test('its own levels serve where a part has none', () => {
    const { sectors, total } = grdpMetrics({ ...small, sectors: { ...small.sectors, industry: { ...industry, parts: { manufacturing: {} } } } });
    expect(sectors.industry.realGrowth).toBe('20');
    expect(sectors.industry.parts?.['manufacturing']?.level).toBeNull();
    expect(total.realGrowth).toBe('12.5');
  });

  test('"of which" parts stand beside levels of their own and make up nothing', () => {
    const ofWhich = (own: object) => ({ ...small, sectors: { ...small.sectors, industry: { ...own, complete: false, parts: { construction } } } });
    expect(grdpMetrics(ofWhich(industry)).sectors.industry.level).toBe('75');
    expect(reasonOf(grdpMetrics(ofWhich({})), 'sectors.industry.level')).toBe('sectors.industry.currentPrices has no level for 2023');
  });

  test('a given total serves where sectors are missing, and volumes that do not add up are said not to', () => {
    const total = { currentPrices: { 2022: 200, 2023: 250 }, constantPrices: { 2022: 160, 2023: 200 } };
    const withGap = grdpMetrics({ ...small, total, sectors: { ...small.sectors, agriculture: {} } });
    expect(withGap.total.realGrowth).toBe('25');
    expect(withGap.sectors.industry).toMatchObject({ share: '30', contribution: '5', contributionShare: '20' });
    expect(withGap.sectors.agriculture.share).toBeNull();
    const chained = grdpMetrics({ ...small, total: { ...total, complete: false } });
    expect(chained.total.realGrowth).toBe('25');
  });
});

describe('gaps', () => {
  test('a missing level empties the cells that need it, says which it is, and leaves the others alone', () => {
    const { 2022: _missing, ...currentPrices } = small.sectors.services.currentPrices;
    const result = grdpMetrics({ ...small, sectors: { ...small.sectors, services: { ...small.sectors.services, currentPrices } } });
    const reason = 'sectors.services.currentPrices has no level for 2022';
    const empty = [
      'total.nominalGrowth',
      'total.shareChange',
      'sectors.industry.shareChange',
      'sectors.services.nominalGrowth',
      'sectors.services.shareChange',
      'perHeadGrowth',
      'perHeadForeignGrowth',
    ];
    expect(result.gaps).toEqual(empty.map((path) => ({ path, reason })));
    expect(result.sectors.services).toMatchObject({ level: '45', realGrowth: '5', share: '37.5', nominalGrowth: null });
  });

  test('all that is missing is named, up to three levels', () => {
    const { sectors: _sectors, ...rest } = small;
    const empty = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`s${index}`, {}]));
    expect(reasonOf(grdpMetrics({ ...rest, sectors: empty(2) }), 'total.level')).toBe(
      'sectors.s0.currentPrices has no level for 2023; sectors.s1.currentPrices has no level for 2023',
    );
    expect(reasonOf(grdpMetrics({ ...rest, sectors: empty(5) }), 'total.level')).toMatch(/^sectors\.s0.*; sectors\.s1.*; sectors\.s2[^;]*; …$/);
    expect(reasonOf(grdpMetrics({ ...rest, sectors: {} }), 'total.realGrowth')).toBe(
      'total.constantPrices has no level for 2023; total.constantPrices has no level for 2022',
    );
  });

  test('growth from nothing, output per nobody and a share of no growth are undefined, not zero', () => {
    const levels = (before: number, now: number) => ({ 2022: before, 2023: now });
    const result = grdpMetrics({
      unit: 'VND',
      period: '2023',
      previous: '2022',
      population: { 2023: 0 },
      sectors: {
        new: { currentPrices: levels(0, 5), constantPrices: levels(0, 5), employed: levels(0, 0) },
        old: { currentPrices: levels(10, 5), constantPrices: levels(10, 5) },
      },
    });
    expect(result.sectors.new).toMatchObject({
      realGrowth: null,
      contribution: '50',
      contributionShare: null,
      labourProductivity: null,
      productivityGrowth: null,
    });
    expect(result.total.realGrowth).toBe('0');
    expect(reasonOf(result, 'sectors.new.realGrowth')).toMatch(/earlier level is zero/);
    expect(reasonOf(result, 'sectors.new.labourProductivity')).toMatch(/number of workers is zero/);
    expect(reasonOf(result, 'sectors.new.productivityGrowth')).toMatch(/number of workers is zero/);
    expect(reasonOf(result, 'sectors.old.contributionShare')).toMatch(/no growth/);
    expect(reasonOf(result, 'perHead')).toMatch(/population is zero/);
  });

  test('an exchange rate of zero or below gives no amount abroad', () => {
    const result = grdpMetrics({ ...small, exchangeRate: { 2022: 0, 2023: -25000 } });
    expect([result.perHead, result.perHeadForeign, result.perHeadForeignGrowth]).toEqual(['100000000', null, null]);
    expect(reasonOf(result, 'perHeadForeign')).toMatch(/exchange rate is negative/);
  });

  test('whatever is missing, zero or negative, a cell is a decimal, or null with one gap that says why', () => {
    const level = fc.oneof(fc.integer({ min: -5, max: 5 }), fc.integer({ min: 1, max: 10 ** 9 }), fc.constant('0.000001'), fc.constant('0'));
    const levels = fc.record({ 2022: level, 2023: level }, { requiredKeys: [] });
    const fields = { currentPrices: levels, constantPrices: levels, employed: levels };
    const sector = fc.record(fields, { requiredKeys: [] });
    const parent = fc.record({ parts: fc.dictionary(fc.constantFrom('a', 'b'), sector) });
    const accounts = fc.record(
      {
        sectors: fc.dictionary(fc.constantFrom('x', 'y', 'z'), fc.oneof(sector, parent)),
        productTaxes: fc.record({ currentPrices: levels }),
        population: levels,
        exchangeRate: levels,
      },
      { requiredKeys: ['sectors'] },
    );
    fc.assert(
      fc.property(accounts, (given) => {
        const result = grdpMetrics({ unit: 'million VND', period: '2023', previous: '2022', ...given } as GrdpAccount);
        const found = Object.entries(cellsOf(result));
        expect(found.filter(([, cell]) => cell === null).map(([path]) => path)).toEqual(result.gaps.map(({ path }) => path));
        for (const [, cell] of found) if (cell !== null) expect(cell).toMatch(/^-?\d+\.\d{20}$/);
      }),
    );
  });
});
