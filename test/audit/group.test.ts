import { describe, expect, it, vi } from 'vitest';
import { auditGroup, benchFor } from '../../src/audit/group.js';
import { identitiesOf } from '../../src/audit/network.js';
import type { Verdict } from '../../src/audit/types.js';
import { readDocument } from '../../src/figures/document/read-document.js';
import type { Figure, Relation } from '../../src/figures/types.js';

const PRINTED: Record<string, Figure> = { a: { literal: '3' }, b: { literal: '1' }, c: { literal: '2' } };
const SUM: Relation = { id: 'sum', type: 'sum', total: 'a', parts: ['b', 'c'] };

/** How often room for a contraction is asked for, and what is found. */
function looksAt(relations: readonly Relation[], figures: Record<string, Figure> = PRINTED, failed: ReadonlyMap<number, Verdict> = new Map()) {
  const document = readDocument({ figures, relations });
  const bench = benchFor(document);
  const roomFor = vi.fn(bench.roomFor);
  const found = auditGroup(identitiesOf(document), { ...bench, roomFor }, failed);
  return { looks: roomFor.mock.calls.length, ...found };
}

describe('a relation that shares no figure with another', () => {
  it('is not looked at again when it holds by printed numbers', () => {
    expect(looksAt([SUM])).toEqual({ looks: 0, hard: [], plausible: [], inferred: [] });
  });

  it('is looked at when one of its figures is not printed', () => {
    const { looks, inferred } = looksAt([SUM], { ...PRINTED, c: {} });
    expect(looks).toBeGreaterThan(0);
    expect(inferred.map(({ found }) => [found.figure, found.interval.low, found.interval.high])).toEqual([['c', '1', '3']]);
  });

  it.each(['inconsistent', 'implausible'] as const)('is looked at when its check is %s', (verdict) => {
    expect(looksAt([SUM], { ...PRINTED, c: { literal: '7' } }, new Map([[0, verdict]])).looks).toBeGreaterThan(0);
  });

  it('is looked at when a figure stands in it twice, as its check takes that for two', () => {
    expect(looksAt([{ ...SUM, parts: ['b', 'b', 'b'] }]).looks).toBeGreaterThan(0);
  });
});

it('two relations that share a figure are looked at together', () => {
  const difference: Relation = { id: 'difference', type: 'difference', current: 'a', previous: 'b', change: 'c' };
  expect(looksAt([SUM, difference]).looks).toBeGreaterThan(0);
});
