import { expect, it } from 'vitest';
import { Narrowings } from '../../src/audit/narrowings.js';
import { spacesFor } from '../../src/audit/space.js';
import { readDocument } from '../../src/figures/document/read-document.js';
import type { Relation } from '../../src/figures/types.js';

it('room is made for each figure, each relation and the operands of the longest one', () => {
  const figures = { a: {}, b: {}, c: {}, d: {} };
  const relations: Relation[] = [
    { id: 'first', type: 'same', figures: ['a', 'b'] },
    { id: 'longest', type: 'sum', total: 'a', parts: ['b', 'c'] },
    { id: 'last', type: 'same', figures: ['c', 'd'] },
  ];
  expect(spacesFor(readDocument({ figures, relations }))()).toEqual({
    contraction: 0,
    // One line of 64 bytes for each.
    floats: new Float64Array(32),
    marks: new Int32Array(64),
    memberIn: new Int32Array(3),
    isAhead: new Uint8Array(3),
    isWaiting: new Uint8Array(3),
    narrowings: new Narrowings(),
    narrowed: new Int32Array(3),
    moved: new Uint8Array(3),
    exact: [null, null, null],
    known: new Float64Array(12),
    implied: new Float64Array(12),
  });
});
