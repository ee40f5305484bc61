import { expect, test } from 'vitest';

// Loaded within the test, so that a table that cannot be made is a failure of it.
test('the entry has a reader and a writer for each kind of text, and the finder of figures', async () => {
  const entry = await import('../../src/vi/index.js');
  const kinds = ['Attainment', 'Excess', 'Figure', 'Growth', 'Index', 'Multiple', 'Number', 'Period', 'Points', 'Quantity', 'Verdict'];
  expect(Object.keys(entry).sort()).toEqual(['extractFigures', ...kinds.map((kind) => `format${kind}`), ...kinds.map((kind) => `parse${kind}`)]);
});
