import { describe, expect, it } from 'vitest';
import { contract, type Contraction } from '../../src/audit/contract.js';
import { identitiesOf, within } from '../../src/audit/network.js';
import { spacesFor } from '../../src/audit/space.js';
import { staleVariables } from '../../src/audit/stale.js';
import { startsOf } from '../../src/audit/starts.js';
import { readDocument } from '../../src/figures/document/read-document.js';
import type { Relation } from '../../src/figures/types.js';
import type { Figures } from './one-check.js';

/** A relation in few words: `a = b` for the same figure twice, `a <= b` for one that is at most another. */
function relationOf(text: string): Relation {
  const [first = '', sign, second = ''] = text.split(' ');
  return sign === '=' ? { id: text, type: 'same', figures: [first, second] } : { id: text, type: 'at-most', lesser: first, greater: second };
}

interface Change {
  readonly without?: readonly string[];
  readonly released?: readonly string[];
}

/** The ids of the figures of which nothing may be taken over when some relations are left out and some figures released. */
function stale(figures: Figures, relations: readonly string[], change: Change, most = Infinity): readonly string[] | null {
  const { without = [], released = [] } = change;
  const document = readDocument({ figures, relations: relations.map(relationOf) });
  expect(document.problems).toEqual([]);
  const network = identitiesOf(document);
  const { knowledge } = contract(network, startsOf(document).coarsest, spacesFor(document)());
  const ids = Object.keys(figures);
  const places = new Set(without.map((text) => relations.indexOf(text)));
  const found = staleVariables(network.incidence, knowledge, { without: places, released: released.map((id) => ids.indexOf(id)) }, most);
  return found && [...found].map((variable) => ids[variable] as string).sort();
}

// 9.95 to 10.05 narrows 9.5 to 10.5.
const CHAIN: Figures = { a: { literal: '10.0' }, b: { literal: '10' }, c: {}, d: {} };

describe('what an earlier contraction knows', () => {
  it('is kept where nothing is left out and nothing released', () => {
    expect(stale(CHAIN, ['a = b', 'b = c'], {})).toEqual([]);
  });

  it.each([
    ['a = b', ['b', 'c', 'd']],
    ['b = c', ['c', 'd']],
    ['c = d', ['d']],
  ])('is lost of what followed from %s, directly or through others, without it', (left, lost) => {
    expect(stale(CHAIN, ['a = b', 'b = c', 'c = d'], { without: [left] })).toEqual(lost);
  });

  it('is kept beside what is lost, whatever the order of the relations', () => {
    // What narrows y is looked at between what narrows b and what follows from b.
    const figures: Figures = { a: { literal: '10.0' }, b: {}, x: { literal: '20.0' }, y: {}, c: {} };
    expect(stale(figures, ['a = b', 'x = y', 'b = c'], { without: ['a = b'] })).toEqual(['b', 'c']);
    expect(stale(figures, ['a = b', 'x = y', 'b = c'], { without: ['x = y'] })).toEqual(['y']);
    expect(stale(figures, ['x = y', 'a = b', 'b = c'], { without: ['x = y'] })).toEqual(['y']);
    expect(stale(figures, ['a = b', 'b = c', 'x = y'], { released: ['x'] })).toEqual(['x', 'y']);
    expect(stale(figures, ['a = b', 'x = y', 'b = c'], { released: ['b'] })).toEqual(['b']);
    expect(stale(figures, ['x = y', 'a = b', 'b = c'], { released: ['a'] })).toEqual(['a', 'b', 'c']);
  });

  it.each([
    ['lower', 'a <= b'],
    ['upper', 'b <= a'],
  ])('is lost with its %s end alone', (_, relation) => {
    expect(stale({ a: { literal: '10.0' }, b: {} }, [relation], { without: [relation] })).toEqual(['b']);
    expect(stale({ a: { literal: '10.0' }, b: { literal: '10' } }, [relation], { without: [relation] })).toEqual(['b']);
  });

  it.each([
    ['lower', 'a <= b'],
    ['upper', 'b <= a'],
  ])('is lost through the %s end of another figure alone', (_, relation) => {
    const figures: Figures = { a: { literal: '10.0' }, b: { literal: '10' }, c: {} };
    expect(stale(figures, [relation, 'b = c'], { without: [relation] })).toEqual(['b', 'c']);
  });
});

describe('a limit of what may be lost', () => {
  it('gives none of it where more is', () => {
    const [relations, change] = [['a = b', 'b = c', 'c = d'], { without: ['a = b'] }];
    expect([stale(CHAIN, relations, change, 3), stale(CHAIN, relations, change, 2)]).toEqual([['b', 'c', 'd'], null]);
    expect([stale(CHAIN, relations, { released: ['c'] }, 0), stale(CHAIN, relations, { released: ['a'] }, 2)]).toEqual([['c'], null]);
  });
});

describe('a contraction that builds upon another', () => {
  const ids = Object.keys(CHAIN);
  const document = () => readDocument({ figures: CHAIN, relations: ['a = b', 'b = c', 'c = d'].map(relationOf) });

  it('loses what it found and what it took over, wherever it followed', () => {
    const network = identitiesOf(document());
    const { coarsest } = startsOf(network.document);
    const upon = (places: readonly number[], base?: Contraction) =>
      contract(within(network, places), coarsest, spacesFor(network.document)(), { ...(base && { base }) });
    const last = upon([2], upon([1], upon([0])));
    const lost = (change: { without?: readonly number[]; released?: readonly number[] }) => {
      const { without = [], released = [] } = change;
      const found = staleVariables(network.incidence, last.knowledge, { without: new Set(without), released }, Infinity);
      return [...(found ?? [])].map((variable) => ids[variable]).sort();
    };
    expect([0, 1, 2].map((place) => lost({ without: [place] }))).toEqual([['b', 'c', 'd'], ['c', 'd'], ['d']]);
    expect([0, 1, 2, 3].map((variable) => lost({ released: [variable] }))).toEqual([['a', 'b', 'c', 'd'], ['b'], ['c'], ['d']]);
  });
});

describe('where a figure is released', () => {
  it('nothing is known of it any more', () => {
    expect(stale(CHAIN, ['a = b', 'b = c', 'c = d'], { released: ['d'] })).toEqual(['d']);
    expect(stale(CHAIN, ['a = b', 'b = c', 'c = d'], { released: ['c', 'd'] })).toEqual(['c', 'd']);
  });

  it('what followed from its printed ends is lost, directly or through others', () => {
    expect(stale(CHAIN, ['a = b', 'b = c', 'c = d'], { released: ['a'] })).toEqual(['a', 'b', 'c', 'd']);
  });

  it('what followed from ends that others gave it is kept', () => {
    // Both ends of b come from a: what b printed before bears on neither.
    expect(stale(CHAIN, ['a = b', 'b = c', 'c = d'], { released: ['b'] })).toEqual(['b']);
  });

  it.each([
    ['upper', 'a <= b'],
    ['lower', 'b <= a'],
  ])('what followed from its %s end, the other one moved, is lost', (_, relation) => {
    const figures: Figures = { a: { literal: '10.0' }, b: { literal: '10' }, c: {} };
    expect(stale(figures, [relation, 'b = c'], { released: ['b'] })).toEqual(['b', 'c']);
  });
});
