import { describe, expect, it } from 'vitest';
import { identitiesOf, within } from '../../src/audit/network.js';
import { readAlike, type Start, startsOf } from '../../src/audit/starts.js';
import { readDocument } from '../../src/figures/document/read-document.js';
import { lazy } from '../support/lazy.js';

const document = lazy(() =>
  readDocument({
    figures: { a: { literal: '88700' }, b: { literal: '88701' }, c: { literal: '88702', hedge: 'about' }, open: {} },
    relations: [
      { id: 'ab', type: 'same', figures: ['a', 'b'] },
      { id: 'bo', type: 'same', figures: ['b', 'open'] },
      { id: 'bc', type: 'same', figures: ['b', 'c'] },
    ],
  }),
);
const starts = lazy(() => startsOf(document()));

describe('how the figures of a document are read', () => {
  const roughly = (floats: Start['floats']) => Array.from(floats, (float) => Math.round(float * 1e6) / 1e6);
  const twice = (low: number, high: number) => [low, low, high, high];

  it('is as finely as they are printed, as coarsely as their zeros allow, or as softly as their hedges speak', () => {
    const { finest, coarsest, soft } = starts();
    const b = twice(88700.5, 88701.5);
    const anywhere = twice(-Infinity, Infinity);
    expect(roughly(finest.floats)).toEqual([...twice(88699.5, 88700.5), ...b, ...anywhere, ...anywhere]);
    expect(roughly(coarsest.floats)).toEqual([...twice(88650, 88750), ...b, ...anywhere, ...anywhere]);
    expect(roughly(soft.floats)).toEqual([...twice(88650, 88750), ...b, ...twice(88701, 88703), ...anywhere]);
  });

  it('is alike in two ways where no figure of any relation has other zeros or hedges', () => {
    const { finest, coarsest, soft } = starts();
    const alike = (places: readonly number[], one: Start, other: Start) => readAlike(within(identitiesOf(document()), places), one, other);
    expect([alike([], finest, coarsest), alike([0], finest, coarsest), alike([1], finest, coarsest)]).toEqual([true, false, true]);
    expect([alike([0, 1], finest, coarsest), alike([1, 2], finest, coarsest), alike([1, 2], soft, coarsest)]).toEqual([false, true, false]);
  });
});
