import { expect, it } from 'vitest';
import { audit } from '../../src/audit/audit.js';
import { blamesOf, type Figures } from './one-check.js';

it('sets of figures to blame come by their likeliest figure, then by the next, whatever their order in the document', () => {
  // 9.0 is 4.0 and 1.0, twice; c is a forecast.
  const figures: Figures = {
    a0: { literal: '4.0' },
    a: { literal: '9.0' },
    b: { literal: '4.0' },
    c: { literal: '9.0', status: 'F' },
    hub: { literal: '1.0', evidence: 'external' },
  };
  const report = audit({
    figures,
    relations: [
      { id: 'first', type: 'sum', total: 'a', parts: ['a0', 'hub'] },
      { id: 'second', type: 'sum', total: 'c', parts: ['b', 'hub'] },
    ],
  });
  expect(report.conflicts.map(({ relations }) => relations)).toEqual([['first', 'second']]);
  expect(blamesOf(report)).toEqual(['a + c', 'a0 + c', 'a + b', 'a0 + b']);
});

it('no more than 10,000 sets of figures to blame are tried, and then they are not said to be all', () => {
  // Three relations that fail, with 22 figures each, and share only what is beyond doubt.
  const parts = ['a', 'b', 'c'].map((name) => Array.from({ length: 22 }, (_, index) => `${name}${index}`));
  const figures: Figures = { ...Object.fromEntries(parts.flat().map((id) => [id, { low: '1', high: '2' }])), hub: { literal: '1000', evidence: 'external' } };
  const [conflict] = audit({ figures, relations: parts.map((ids, index) => ({ id: `r${index}`, type: 'sum', total: 'hub', parts: ids })) }).conflicts;
  // Those of the first relation alone, then with those of the second; what is left of the 10,000 are sets of three, of which there are 10,648.
  expect([conflict?.complete, conflict?.identifiable, conflict?.blame.length]).toEqual([false, false, 10_000 - 22 - 22 ** 2]);
});
