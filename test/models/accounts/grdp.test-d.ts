import { describe, expectTypeOf, test } from 'vitest';
import { type GrdpAccount, grdpMetrics, investmentMetrics, type SectorMetrics } from '../../../src/models/index.js';

const head = { unit: 'billion VND', period: '2023', previous: '2022' };

describe('the types of account metrics', () => {
  test('the sectors of the result are those of the account', () => {
    const { sectors } = grdpMetrics({ ...head, sectors: { industry: {}, services: {} } });
    expectTypeOf(sectors).toEqualTypeOf<Readonly<Record<'industry' | 'services', SectorMetrics>>>();
    expectTypeOf(investmentMetrics({ ...head, sources: { state: {} } }).sources.state.share).toEqualTypeOf<string | null>();
  });

  test('sectors known only at run time may each be missing', () => {
    const { sectors } = grdpMetrics({ ...head, sectors: {} } as GrdpAccount);
    expectTypeOf(sectors['any']).toEqualTypeOf<SectorMetrics | undefined>();
  });

  test('a level is a decimal string or a number', () => {
    // @ts-expect-error: a bigint is no JSON
    void (() => grdpMetrics({ ...head, sectors: { industry: { currentPrices: { 2023: 5n } } } }));
  });
});
