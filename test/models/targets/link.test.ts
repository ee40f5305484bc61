import { describe, expect, it } from 'vitest';
import type { Indicator, Series } from '../../../src/models/index.js';
import { linkOf } from '../../../src/models/targets/link.js';

const grdp: Series = { id: 'grdp', name: { en: 'GRDP' }, unit: 'trillion VND', observations: [] };

const link = (series: string | undefined) => {
  const indicator: Indicator = { id: 'i', name: { en: 'I' }, unit: '%', role: 'headline', tracked: '1', series };
  return linkOf(indicator, new Map([['grdp', grdp]]));
};

describe('where a report prints an indicator', () => {
  it('is the series that it names, and what is observed of it', () => {
    expect(link('grdp#growth')).toEqual({ series: grdp, measure: 'growth' });
    expect(link('grdp#value')).toEqual({ series: grdp, measure: 'value' });
  });

  it.each([undefined, 'grdp', 'gdp#growth', 'grdp#disbursed'])('is nowhere for %j', (series) => {
    expect(link(series)).toBeUndefined();
  });
});
