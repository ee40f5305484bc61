import { describe, expect, it } from 'vitest';
import { parseReference } from '../../../src/models/document/reference.js';

describe('a reference', () => {
  it.each([
    ['grdp.per-head@2023-S1/plan#value', { series: 'grdp.per-head', period: '2023-S1', version: 'plan', measure: 'value' }],
    ['grdp@2023-01-01/P9M#growth', { series: 'grdp', period: '2023-01-01/P9M', measure: 'growth' }],
    ['grdp@2023-01-01/P9M/final#growth', { series: 'grdp', period: '2023-01-01/P9M', version: 'final', measure: 'growth' }],
    ['general#rate', { series: 'general', measure: 'rate' }],
  ])('says a series, what is observed of it, and perhaps when and which telling: %s', (text, reference) => {
    expect(parseReference(text)).toStrictEqual(reference);
  });

  it.each(['9grdp#growth', ' grdp#growth', 'grdp#growth ', 'grdp', 'grdp#nothing', 'grdp@#growth', '#growth'])('is no other text: %j', (text) => {
    expect(parseReference(text)).toBeUndefined();
  });
});
