import { describe, expect, it } from 'vitest';
import { contract, type Contraction } from '../../src/audit/contract.js';
import { identitiesOf, within } from '../../src/audit/network.js';
import { spacesFor } from '../../src/audit/space.js';
import { startsOf } from '../../src/audit/starts.js';
import { readDocument } from '../../src/figures/document/read-document.js';
import type { Relation } from '../../src/figures/types.js';
import type { Figures } from './one-check.js';

/** Followers by the variables of a document and by the numbers of all narrowings, each sorted. */
function followersOf(figures: Figures, relations: readonly Relation[], layers: readonly (readonly number[])[]) {
  const document = readDocument({ figures, relations });
  expect(document.problems).toEqual([]);
  const network = identitiesOf(document);
  const { finest } = startsOf(document);
  let base: Contraction | undefined;
  for (const places of layers) base = contract(within(network, places), finest, spacesFor(document)(), { ...(base && { base }) });
  const { knowledge } = base as Contraction;
  const list = (walk: (act: (follower: number) => void) => void) => {
    const found: number[] = [];
    walk((follower) => found.push(follower));
    return found.sort((a, b) => a - b);
  };
  const upTo = (end: number) => Array.from({ length: end }, (_, index) => index);
  const { ofNarrowing, ofPrinted } = knowledge.followers();
  return {
    printed: document.variables.map((_, variable) => list((act) => ofPrinted(variable, act))),
    narrowed: upTo(knowledge.space.narrowings.end + 1).map((number) => list((act) => ofNarrowing(number, act))),
  };
}

/** The first figure is one more than the second. */
const above = (total: string, part: string): Relation => ({ id: `${total}${part}`, type: 'sum', total, parts: [part, { exact: '1' }] });
const same = (...figures: readonly string[]): Relation => ({ id: figures.join(''), type: 'same', figures });

describe('what follows', () => {
  it('from printed ends and from narrowings are the narrowings right behind them', () => {
    // 1: b from a; 2: c from b, and each from the number one, the last two variables.
    const found = followersOf({ a: { literal: '10' }, b: {}, c: {} }, [above('b', 'a'), above('c', 'b')], [[0, 1]]);
    expect(found).toEqual({ printed: [[1], [], [], [1], [2]], narrowed: [[], [2], [], []] });
  });

  it('from two narrowings that each gave a figure one end is told of both', () => {
    // b is at least a and at most c, then d follows from both.
    const relations: Relation[] = [
      { id: 'ab', type: 'at-most', lesser: 'a', greater: 'b' },
      { id: 'bc', type: 'at-most', lesser: 'b', greater: 'c' },
      above('d', 'b'),
    ];
    const found = followersOf({ a: { literal: '10.0' }, b: { literal: '10' }, c: { literal: '10.2' }, d: {} }, relations, [[0, 1, 2]]);
    expect(found.narrowed).toEqual([[], [3], [3], [], []]);
  });

  it('from one look at a relation are all operands it narrows, none from what it was itself', () => {
    // t, 10 to 20, and its parts, 0 to 100 both, narrow each other: 1 and 2, both from t.
    const figures: Figures = { t: { low: '10', high: '20' }, p: { low: '0', high: '100' }, q: { low: '0', high: '100' } };
    const found = followersOf(figures, [{ id: 'sum', type: 'sum', total: 't', parts: ['p', 'q'] }], [[0]]);
    expect(found.printed).toEqual([[1, 2], [2], [1]]);
  });

  it('are also those from what a figure was before that stands in a relation twice', () => {
    // Twice a is 4 to 6, so that a is 3 at most.
    const found = followersOf(
      { t: { low: '4', high: '6' }, a: { low: '0', high: '10' } },
      [{ id: 'twice', type: 'sum', total: 't', parts: ['a', 'a'] }],
      [[0]],
    );
    expect(found.printed[1]).toContain(1);
    expect(found.printed[0]).toContain(1);
  });

  it('in one contraction from another that it builds upon is told by the later one alone', () => {
    const [figures, relations]: [Figures, Relation[]] = [{ a: { literal: '10' }, b: {}, c: {} }, [same('b', 'a'), same('c', 'b')]];
    expect(followersOf(figures, relations, [[0]])).toEqual({ printed: [[1], [], []], narrowed: [[], [], []] });
    expect(followersOf(figures, relations, [[0], [1]])).toEqual({ printed: [[], [], []], narrowed: [[], [2], [], []] });
  });
});
