import { describe, expect, it } from 'vitest';
import { contract } from '../../src/audit/contract.js';
import { type Knowledge, knowledgeIn } from '../../src/audit/knowledge.js';
import { identitiesOf, type Network } from '../../src/audit/network.js';
import { FLOATS, HIGH_BY, LOW_BY, MARKS, MOVES, spacesFor } from '../../src/audit/space.js';
import { type Start, type Starts, startsOf } from '../../src/audit/starts.js';
import { readDocument } from '../../src/figures/document/read-document.js';
import { ENDS } from '../../src/figures/interval/enclosure.js';
import type { Relation } from '../../src/figures/types.js';
import { read, reduced } from '../figures/intervals.js';
import type { Figures } from './one-check.js';

interface Given extends Starts {
  readonly network: Network;
}

function given(figures: Figures, relations: readonly Relation[]): Given {
  const document = readDocument({ figures, relations });
  expect(document.problems).toEqual([]);
  return { network: identitiesOf(document), ...startsOf(document) };
}

/** What a contraction knows that starts from the finest readings. */
function known({ network, finest }: Given, released: readonly number[] = []): Knowledge {
  return contract(network, finest, spacesFor(network.document)(), { released }).knowledge;
}

/** What is known at the beginning of one that builds upon another. */
function begun({ network }: Given, start: Start, base: Knowledge | null, { released = [] as number[], changed = [] as number[] } = {}): Knowledge {
  const space = spacesFor(network.document)();
  space.contraction = 5;
  return knowledgeIn(network, start, space, released, base, new Set(changed));
}

/** The first figure is one more than the second. */
const above = (total: string, part: string): Relation => ({ id: `${total}${part}`, type: 'sum', total, parts: [part, { exact: '1' }] });
/** The first figure is at most the second. */
const upTo = (lesser: string, greater: string): Relation => ({ id: `${lesser}${greater}`, type: 'at-most', lesser, greater });
const same = (...figures: readonly string[]): Relation => ({ id: figures.join(''), type: 'same', figures });
/** The same for which floats have no way: the one is the mean of the other. */
const meanOf = (mean: string, value: string): Relation => ({ id: `${mean}${value}`, type: 'weighted-mean', mean, parts: [{ value, weight: { exact: '1' } }] });

const interval = (text: string) => reduced(read(text));
const exactly = ({ intervalOf }: Knowledge, variable: number) => reduced(intervalOf(variable));

/** The floats around the ends of a variable, told to six decimals. */
function floatsOf({ space }: Knowledge, variable: number): readonly number[] {
  return Array.from(space.floats.slice(variable * FLOATS, variable * FLOATS + ENDS), (float) => Math.round(float * 1e6) / 1e6);
}

const told = ({ space: { marks } }: Knowledge, variable: number) => {
  const [low, high, moves] = [LOW_BY, HIGH_BY, MOVES].map((mark) => marks[variable * MARKS + mark]);
  return { low, high, moves };
};

/** How long a chain has to be computed for each narrowing, and how many were computed exactly. */
function depths({ space: { narrowings } }: Knowledge): { readonly depths: readonly number[]; readonly exact: number } {
  const numbers = Array.from({ length: narrowings.end - 1 }, (_, index) => index + 1);
  return { depths: numbers.map((number) => narrowings.depthOf(number)), exact: numbers.filter((number) => narrowings.exactOf(number)).length };
}

/** Figures of which the first is 10 and every other one more than the one before. */
function chain(length: number): Given {
  const ids = Array.from({ length: length + 1 }, (_, index) => `x${String(index)}`);
  const relations = ids.slice(1).map((id, index) => above(id, ids[index] as string));
  return given(Object.fromEntries(ids.map((id, index) => [id, index === 0 ? { literal: '10' } : {}])), relations);
}

const upwards = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

describe('a chain of narrowings', () => {
  it('is known in floats, and computed exactly when somebody asks', () => {
    const knowledge = known(chain(40));
    expect(depths(knowledge)).toEqual({ depths: upwards(40), exact: 0 });
    expect(floatsOf(knowledge, 40)).toEqual([49.5, 49.5, 50.5, 50.5]);
    expect(told(knowledge, 40)).toEqual({ low: 40, high: 40, moves: 1 });
    // Each relation has three operands with two ends.
    expect(knowledge.space.narrowings.inputEnd).toBe(240);
    expect(exactly(knowledge, 40)).toEqual(interval('[49.5, 50.5]'));
    expect(depths(knowledge)).toEqual({ depths: upwards(40).fill(0), exact: 40 });
  });

  it('is computed exactly in between where it is longer than forty', () => {
    expect(depths(known(chain(41)))).toEqual({ depths: upwards(41).fill(0), exact: 41 });
    const knowledge = known(chain(43));
    expect(depths(knowledge)).toEqual({ depths: [...upwards(41).fill(0), 1, 2], exact: 41 });
    expect(knowledge.space.narrowings.exactOf(41)).toEqual(knowledge.intervalOf(41));
    expect(exactly(knowledge, 41)).toEqual(interval('[50.5, 51.5]'));
    expect(exactly(knowledge, 43)).toEqual(interval('[52.5, 53.5]'));
  });

  it('is computed once', () => {
    const knowledge = known(chain(3));
    const ends = knowledge.exactEnds(2);
    expect(reduced(ends)).toEqual(interval('[11.5, 12.5]'));
    expect([knowledge.exactEnds(2), knowledge.intervalOf(2)].every((again) => again === ends)).toBe(true);
    const [first, third] = [knowledge.exactEnds(1), knowledge.exactEnds(3)];
    expect([reduced(first), reduced(third)]).toEqual([interval('[10.5, 11.5]'), interval('[12.5, 13.5]')]);
    expect(knowledge.exactEnds(1)).toBe(first);
  });

  it('is not computed for what a figure was before', () => {
    // Of 10.5 to 11.5, then of 10.95 to 11.05, from which a follows in turn.
    const knowledge = known(given({ a: { literal: '10' }, b: {}, c: { literal: '10.0' } }, [above('b', 'a'), above('b', 'c')]));
    expect(depths(knowledge)).toEqual({ depths: [1, 2, 3], exact: 0 });
    expect(exactly(knowledge, 1)).toEqual(interval('[10.95, 11.05]'));
    expect(depths(knowledge)).toEqual({ depths: [1, 0, 3], exact: 1 });
    expect(exactly(knowledge, 0)).toEqual(interval('[9.95, 10.05]'));
  });

  it('is as long as the longest behind any operand', () => {
    // 3 and 1 narrowings behind the operands of the last relation.
    const knowledge = known(
      given({ a: { literal: '10' }, b: {}, c: {}, d: {}, p: { literal: '5' }, q: {}, t: {} }, [
        above('b', 'a'),
        above('c', 'b'),
        above('d', 'c'),
        above('q', 'p'),
        { id: 'dq', type: 'sum', total: 't', parts: ['d', 'q'] },
      ]),
    );
    expect(depths(knowledge)).toEqual({ depths: [1, 2, 3, 1, 4], exact: 0 });
    // 12.5 to 13.5 and 5.5 to 6.5.
    expect(exactly(knowledge, 6)).toEqual(interval('[18, 20]'));
  });
});

describe('what a contraction knows', () => {
  it('are the figures it has looked at, in order, those that did not move as they are printed', () => {
    const all = given({ lone: {}, a: { literal: '10' }, b: { literal: '11.0' }, c: {} }, [above('b', 'a'), same('b', 'c')]);
    const knowledge = known(all);
    // b, a and the one between them; a is 11.0 less 1.
    expect(knowledge.seen).toEqual([2, 1, 4, 3]);
    expect(knowledge.intervalOf(2)).toBe(all.finest.intervals[2]);
    expect([told(knowledge, 2), told(knowledge, 1)]).toEqual([
      { low: 0, high: 0, moves: 0 },
      { low: 1, high: 1, moves: 1 },
    ]);
    expect(exactly(knowledge, 1)).toEqual(interval('[9.95, 10.05]'));
    expect(floatsOf(knowledge, 1)).toEqual([9.95, 9.95, 10.05, 10.05]);
    // Asked for, the others are looked at.
    expect(knowledge.intervalOf(0)).toEqual(read('(-∞, ∞)'));
    expect(knowledge.seen).toEqual([2, 1, 4, 3, 0]);
  });

  it('is one end of a figure where that alone moved', () => {
    const knowledge = known(given({ a: { literal: '10' }, b: { literal: '10.0' }, c: {}, d: {} }, [upTo('a', 'b'), above('c', 'a'), upTo('b', 'd')]));
    expect(told(knowledge, 0)).toEqual({ low: 0, high: 1, moves: 1 });
    expect(floatsOf(knowledge, 0)).toEqual([9.5, 9.5, 10.05, 10.05]);
    expect(exactly(knowledge, 0)).toEqual(interval('[9.5, 10.05]'));
    expect(told(knowledge, 2)).toEqual({ low: 2, high: 2, moves: 1 });
    expect(exactly(knowledge, 2)).toEqual(interval('[10.5, 11.05]'));
    expect(told(knowledge, 3)).toEqual({ low: 3, high: 0, moves: 1 });
    expect(floatsOf(knowledge, 3)).toEqual([9.95, 9.95, Infinity, Infinity]);
    expect(exactly(knowledge, 3)).toEqual(interval('[9.95, ∞)'));
  });

  it('are the two ends of a figure that two narrowings gave it', () => {
    // At least 9.95, then at most 10.
    const figures: Figures = { a: { literal: '10.0' }, b: { literal: '10' }, c: { literal: '10', exact: true }, d: {} };
    const knowledge = known(given(figures, [upTo('a', 'b'), upTo('b', 'c'), above('d', 'b')]));
    expect(told(knowledge, 1)).toEqual({ low: 1, high: 2, moves: 2 });
    expect(exactly(knowledge, 1)).toEqual(interval('[9.95, 10]'));
    expect(exactly(knowledge, 3)).toEqual(interval('[10.95, 11]'));
  });

  it('is exact from the beginning where fractions narrowed, and of that narrowing alone', () => {
    // Both relations narrow their second figure.
    const knowledge = known(given({ a: { literal: '10' }, b: {}, t: { literal: '30' }, p: {} }, [meanOf('a', 'b'), above('t', 'p')]));
    expect(depths(knowledge)).toEqual({ depths: [0, 1], exact: 1 });
    expect(knowledge.space.exact).toEqual([null, null, null]);
    expect([exactly(knowledge, 1), exactly(knowledge, 3)]).toEqual([interval('[9.5, 10.5]'), interval('[28.5, 29.5]')]);
  });

  it('is nothing of what the same room held before', () => {
    const { network, finest } = chain(3);
    const space = spacesFor(network.document)();
    contract(network, finest, space);
    const { knowledge } = contract(network, finest, space);
    expect(depths(knowledge)).toEqual({ depths: [1, 2, 3], exact: 0 });
    expect([told(knowledge, 0), told(knowledge, 3)]).toEqual([
      { low: 0, high: 0, moves: 0 },
      { low: 3, high: 3, moves: 1 },
    ]);
  });
});

describe('of a figure that is released', () => {
  it('nothing is known but what others say', () => {
    const all = given({ a: { literal: '10' }, b: { literal: '10.0' }, c: {}, d: {} }, [upTo('a', 'b'), above('c', 'a'), above('d', 'b')]);
    const knowledge = known(all, [0]);
    expect(floatsOf(knowledge, 0)).toEqual([-Infinity, -Infinity, 10.05, 10.05]);
    expect(exactly(knowledge, 0)).toEqual(interval('(-∞, 10.05]'));
    // What follows from it has no lower end either.
    expect(exactly(knowledge, 2)).toEqual(interval('(-∞, 11.05]'));
    expect(exactly(knowledge, 3)).toEqual(interval('[10.95, 11.05]'));
    const both = known(all, [0, 1]);
    expect([0, 1, 2, 3].map((variable) => exactly(both, variable))).toEqual([0, 1, 2, 3].map(() => interval('(-∞, ∞)')));
  });
});

describe('built upon another contraction', () => {
  // 88,700 may be rounded to hundreds; b follows from it, and c from b.
  const zeros = () => given({ a: { literal: '88700' }, b: {}, c: {}, lone: {} }, [above('b', 'a'), above('c', 'b')]);
  const coarse = ({ network, coarsest }: Given) => contract(network, coarsest, spacesFor(network.document)()).knowledge;

  it('what the other knows is taken over, its exact ends from its own readings', () => {
    const all = zeros();
    const base = coarse(all);
    const knowledge = begun(all, all.finest, base);
    expect(knowledge.seen).toEqual([]);
    expect(exactly(knowledge, 2)).toEqual(interval('[88652, 88752]'));
    expect(knowledge.intervalOf(2)).toBe(base.intervalOf(2));
    expect([told(knowledge, 2), told(base, 2)]).toEqual([
      { low: 2, high: 2, moves: 0 },
      { low: 2, high: 2, moves: 1 },
    ]);
    expect(floatsOf(knowledge, 2)).toEqual([88652, 88652, 88752, 88752]);
    expect([knowledge.seen, knowledge.space.narrowings.first, knowledge.space.narrowings.end]).toEqual([[2], 3, 3]);
  });

  it('what that has itself taken over is too, looked at or not', () => {
    const all = zeros();
    const between = begun(all, all.coarsest, coarse(all), { changed: [1] });
    const knowledge = begun(all, all.coarsest, between);
    expect(between.seen).toEqual([]);
    expect([0, 1, 2].map((variable) => exactly(knowledge, variable))).toEqual([interval('[88650, 88750]'), interval('(-∞, ∞)'), interval('[88652, 88752]')]);
    expect(between.seen).toEqual([0, 1, 2]);
  });

  it('but for what changed, what it has not looked at, and what is released', () => {
    const all = zeros();
    const knowledge = begun(all, all.finest, coarse(all), { changed: [0, 1], released: [2] });
    expect([0, 1, 2, 3].map((variable) => exactly(knowledge, variable))).toEqual([
      interval('[88699.5, 88700.5]'),
      interval('(-∞, ∞)'),
      interval('(-∞, ∞)'),
      interval('(-∞, ∞)'),
    ]);
    expect([floatsOf(knowledge, 0), floatsOf(knowledge, 2)]).toEqual([
      [88699.5, 88699.5, 88700.5, 88700.5],
      [-Infinity, -Infinity, Infinity, Infinity],
    ]);
    for (const variable of [0, 1, 2, 3]) expect(told(knowledge, variable)).toEqual({ low: 0, high: 0, moves: 0 });
  });

  it('what an even earlier contraction left in the room of the other is not taken over', () => {
    const all = zeros();
    const { network, coarsest } = all;
    const space = spacesFor(network.document)();
    contract(network, coarsest, space);
    // The second one looks at a and b alone.
    const { knowledge: base } = contract({ ...network, places: [0] }, coarsest, space);
    const knowledge = begun(all, all.finest, base);
    expect([exactly(knowledge, 1), exactly(knowledge, 2)]).toEqual([interval('[88651, 88751]'), interval('(-∞, ∞)')]);
  });

  it('what follows is numbered on, and rests on both', () => {
    const all = zeros();
    const { network, finest, coarsest } = all;
    const base = contract({ ...network, places: [0] }, coarsest, spacesFor(network.document)());
    // c is looked at for the first time, b known from the coarser reading.
    const { knowledge } = contract({ ...network, places: [0, 1] }, coarsest, spacesFor(network.document)(), { base });
    expect(told(knowledge, 2)).toEqual({ low: 2, high: 2, moves: 1 });
    expect([knowledge.space.narrowings.depthOf(2), [...knowledge.trace([2])].sort()]).toEqual([2, [0, 1]]);
    expect(exactly(knowledge, 2)).toEqual(interval('[88652, 88752]'));
    // Read more finely, both are narrowed anew.
    const { knowledge: fine } = contract(network, finest, spacesFor(network.document)(), { base });
    expect([told(fine, 1), told(fine, 2)]).toEqual([
      { low: 2, high: 2, moves: 1 },
      { low: 3, high: 3, moves: 1 },
    ]);
    expect([exactly(fine, 1), exactly(fine, 2)]).toEqual([interval('[88700.5, 88701.5]'), interval('[88701.5, 88702.5]')]);
  });
});

describe('the relations behind a figure', () => {
  const behind = (knowledge: Knowledge, ...variables: readonly number[]) => [...knowledge.trace(variables)].sort();

  it('are followed back to what is printed, each told once', () => {
    const knowledge = known(chain(3));
    expect([[0], [1], [3], [1, 3], [0, 2], []].map((variables) => behind(knowledge, ...variables))).toEqual([[], [0], [0, 1, 2], [0, 1, 2], [0, 1], []]);
  });

  it('are not the first of the document where they rest on printed ends', () => {
    const figures: Figures = { a: { literal: '10' }, b: {}, c: { literal: '20' }, d: {}, e: {} };
    const knowledge = known(given(figures, [above('b', 'a'), above('d', 'c'), above('e', 'd')]));
    expect([behind(knowledge, 2), behind(knowledge, 3), behind(knowledge, 4), behind(knowledge, 4, 1)]).toEqual([[], [1], [1, 2], [0, 1, 2]]);
  });

  it('are those behind either end', () => {
    const figures: Figures = { a: { literal: '10.0' }, b: { literal: '10' }, c: { literal: '10', exact: true }, d: {} };
    const knowledge = known(given(figures, [upTo('a', 'b'), upTo('b', 'c'), above('d', 'b')]));
    expect([behind(knowledge, 1), behind(knowledge, 3)]).toEqual([
      [0, 1],
      [0, 1, 2],
    ]);
  });

  it('are all those that a relation met in two ways rests on', () => {
    // t is b + c, and both follow from a.
    const sum: Relation = { id: 'bc', type: 'sum', total: 't', parts: ['b', 'c'] };
    const knowledge = known(given({ a: { literal: '10' }, b: {}, c: {}, t: {} }, [above('b', 'a'), above('c', 'a'), sum]));
    expect(behind(knowledge, 3)).toEqual([0, 1, 2]);
    expect(depths(knowledge)).toEqual({ depths: [1, 1, 2], exact: 0 });
  });

  it('are not those that narrowed it before, where another gave it both ends', () => {
    // Of 10.5 to 11.5, then of 10.95 to 11.05.
    const knowledge = known(given({ a: { literal: '10' }, b: {}, c: { literal: '10.0' } }, [above('b', 'a'), above('b', 'c')]));
    expect([told(knowledge, 1), behind(knowledge, 1)]).toEqual([{ low: 2, high: 2, moves: 2 }, [1]]);
  });

  it('are not those behind what is narrowed next', () => {
    const figures: Figures = { a: { literal: '10' }, b: {}, c: { literal: '20' }, d: {}, e: { literal: '10.0' } };
    const knowledge = known(given(figures, [above('b', 'a'), above('d', 'c'), above('b', 'e')]));
    expect([told(knowledge, 1).low, behind(knowledge, 3)]).toEqual([3, [1]]);
  });

  it('are those too between counts, where the whole numbers of an interval rest on both', () => {
    // At most 7, of which 49.5 % to 50.5 % of 10 leave 5.
    const counted = (literal?: string) => ({ unit: 'household', ...(literal !== undefined && { literal }) });
    const share: Relation = { id: 'share', type: 'percent', rate: 'r', part: 'p', whole: 'w' };
    const figures: Figures = { r: { literal: '50' }, p: counted(), w: counted('10'), q: counted('7') };
    const knowledge = known(given(figures, [upTo('p', 'q'), share]));
    expect([told(knowledge, 1), behind(knowledge, 1)]).toEqual([{ low: 2, high: 2, moves: 2 }, [0, 1]]);
    expect(exactly(knowledge, 1)).toEqual(interval('{5}'));
  });
});
