import { describe, expect, it } from 'vitest';
import { type Contraction, contract, type ContractOptions } from '../../src/audit/contract.js';
import { identitiesOf, within } from '../../src/audit/network.js';
import { type Space, spacesFor } from '../../src/audit/space.js';
import type { Start } from '../../src/audit/starts.js';
import { type ReadDocument, readDocument, type ReadRelation } from '../../src/figures/document/read-document.js';
import { enclose, ENDS } from '../../src/figures/interval/enclosure.js';
import type { Interval } from '../../src/figures/interval/interval.js';
import type { Form } from '../../src/figures/relations/form.js';
import type { Relation } from '../../src/figures/types.js';
import { read, reduced } from '../figures/intervals.js';
import type { Figures } from './one-check.js';

/** Where figures lie, each in words: `[1, 2]`. */
type Intervals = Readonly<Record<string, string>>;

const ANYWHERE = '(-∞, ∞)';

/**
 * A relation in few words. Floats are asked of sums, `b = a` and `t = a + b`, products, `y = x * h`, and rates,
 * `r % p w`; here not of `a is b`, the same figure twice, and `a <= b`, one that is at most another.
 */
function relationOf(text: string): Relation {
  const [first = '', sign = '', second = '', also = '', third = ''] = text.split(' ');
  const id = text;
  if (sign === 'is') return { id, type: 'same', figures: [first, second] };
  if (sign === '<=') return { id, type: 'at-most', lesser: first, greater: second };
  if (sign === '%') return { id, type: 'percent', rate: first, part: second, whole: also };
  if (also === '*') return { id, type: 'product', product: first, factors: [second, third] };
  return { id, type: 'sum', total: first, parts: third === '' ? [second] : [second, third] };
}

/** What a contraction is told beside its options: which relations take part, how figures are read, and in which space. */
interface Circumstances {
  readonly places?: readonly number[];
  readonly start?: Start;
  readonly space?: Space;
}

/** How figures are read, with every figure that was asked for. */
interface WatchedStart extends Start {
  readonly asked: number[];
}

/** A document of which every look at a relation is noted, by its place: in floats, or `exactly`, in fractions. */
interface Watched {
  readonly document: ReadDocument;
  /** Those of the last contraction. */
  readonly looks: (number | string)[];
  /** The place of a figure among the variables. */
  readonly variableOf: (id: string) => number;
  /** Every figure where it lies, unless told otherwise. */
  readonly start: (others?: Intervals) => WatchedStart;
  readonly contract: (options?: ContractOptions, circumstances?: Circumstances) => Contraction;
  /** Where figures lie then, exactly: of each asked for. */
  readonly expectIntervals: (found: Contraction, expected: Intervals) => void;
  /** By figure the places of the relations behind its interval. */
  readonly causesIn: (found: Contraction) => Readonly<Record<string, readonly number[]>>;
}

/** @param counts the figures that are whole numbers */
function watch(intervals: Intervals, texts: readonly string[], counts: readonly string[] = []): Watched {
  const looks: Watched['looks'] = [];
  const ids = Object.keys(intervals);
  const figures: Figures = Object.fromEntries(ids.map((id) => [id, counts.includes(id) ? { exact: true } : {}]));
  const plain = readDocument({ figures, relations: texts.map(relationOf) });
  expect(plain.problems).toEqual([]);
  const document = { ...plain, relations: plain.relations.map((relation, place) => ({ ...relation, form: noting(relation, place, looks) })) };
  const all = identitiesOf(document);
  const variableOf = (id: string) => ids.indexOf(id);

  const start: Watched['start'] = (others = {}) => {
    const found = ids.map((id) => read(others[id] ?? (intervals[id] as string)));
    const floats = new Float64Array(found.length * ENDS);
    found.forEach((interval, variable) => enclose(interval, floats, variable * ENDS));
    const asked: number[] = [];
    const noted = new Proxy(found, {
      get: (all, variable) => {
        asked.push(Number(variable));
        return all[Number(variable)];
      },
    });
    return { intervals: noted, floats, asked };
  };

  return {
    document,
    looks,
    variableOf,
    start,
    contract: (options = {}, { places = all.places, start: from = options.base?.knowledge.start ?? start(), space = spacesFor(document)() } = {}) => {
      looks.length = 0;
      const { base } = options;
      const added = places.filter((place) => base?.isMember(place) !== true);
      const without = base && all.places.filter((place) => !places.includes(place));
      const found = contract(within(all, added), from, space, { ...options, ...(without && { without }) });
      expect(all.places.filter(found.isMember)).toEqual(places.filter((place) => found.clashes.every(({ relation }) => relation !== place)));
      // The next contraction in this space finds every relation unmarked.
      const unmarked = new Uint8Array(texts.length);
      expect([space.isAhead, space.isWaiting]).toEqual([unmarked, unmarked]);
      return found;
    },
    expectIntervals: ({ intervalOf }, expected) => {
      const found = Object.keys(expected).map((id) => [id, reduced(intervalOf(variableOf(id)))]);
      expect(Object.fromEntries(found)).toEqual(Object.fromEntries(Object.entries(expected).map(([id, text]) => [id, read(text)])));
    },
    causesIn: ({ causesOf }) => Object.fromEntries(ids.map((id, variable) => [id, causesOf(variable)])),
  };
}

/** A form that notes what it is asked for; for the same and for at most without its way in floats, as means have none. */
function noting({ type, form }: ReadRelation, place: number, looks: Watched['looks']): Form {
  const inFloats = type === 'same' || type === 'at-most' ? null : form.enclose;
  return {
    ...form,
    implied: (intervals) => {
      looks.push(`${place} exactly`);
      return form.implied(intervals);
    },
    enclose:
      inFloats &&
      ((known, implied) => {
        looks.push(place);
        inFloats(known, implied);
      }),
  };
}

describe('the relations of a tree', () => {
  it('are looked at once in order, where what each needs comes before it', () => {
    const watched = watch({ a: '[1, 2]', b: ANYWHERE, c: ANYWHERE, d: ANYWHERE, e: ANYWHERE }, ['b = a', 'c = b', 'd = b', 'e = c + d']);
    const found = watched.contract();
    expect(watched.looks).toEqual([0, 1, 2, 3]);
    watched.expectIntervals(found, { a: '[1, 2]', b: '[1, 2]', c: '[1, 2]', d: '[1, 2]', e: '[2, 4]' });
    expect(watched.causesIn(found)).toEqual({ a: [], b: [0], c: [0, 1], d: [0, 2], e: [0, 1, 2, 3] });
    expect(found.clashes).toEqual([]);
  });

  it('are looked at once more against their order, where something comes from the last of them', () => {
    const watched = watch({ a: '[1, 10]', b: ANYWHERE, c: ANYWHERE, d: '[5, 20]' }, ['b = a', 'c = b', 'd = c']);
    const found = watched.contract();
    expect(watched.looks).toEqual([0, 1, 2, 1, 0]);
    watched.expectIntervals(found, { a: '[5, 10]', b: '[5, 10]', c: '[5, 10]', d: '[5, 10]' });
    expect(watched.causesIn(found)).toEqual({ a: [0, 1, 2], b: [0, 1, 2], c: [0, 1, 2], d: [0, 1, 2] });
  });

  it('are looked at forward and backward in turn, as far as something near them has moved', () => {
    // Two chains, from p0 to p3 and from q0 to q3.
    const intervals = Object.fromEntries(['p', 'q'].flatMap((id) => [0, 1, 2, 3].map((number) => [`${id}${number}`, number === 0 ? '[1, 2]' : ANYWHERE])));
    const watched = watch(intervals, ['p3 = p2', 'q3 = q2', 'q2 = q1', 'p2 = p1', 'p1 = p0', 'q1 = q0']);
    const found = watched.contract();
    expect(watched.looks).toEqual([...[0, 1, 2, 3, 4, 5], ...[3, 2], ...[0, 1]]);
    watched.expectIntervals(found, { p3: '[1, 2]', q3: '[1, 2]' });
    expect(watched.causesIn(found)).toMatchObject({ p3: [0, 3, 4], q3: [1, 2, 5] });
  });

  it('wait once, whatever wakes them', () => {
    const watched = watch({ a: '[1, 2]', c: ANYWHERE, d: ANYWHERE, e: ANYWHERE }, ['e = c + d', 'c = a', 'd = a']);
    watched.expectIntervals(watched.contract(), { e: '[2, 4]' });
    expect(watched.looks).toEqual([0, 1, 2, 0]);
  });

  it('are not looked at again for a figure that has not moved', () => {
    const watched = watch({ x: '[1, 2]', y: ANYWHERE, z: ANYWHERE }, ['y = x', 'x = z']);
    watched.expectIntervals(watched.contract(), { x: '[1, 2]', y: '[1, 2]', z: '[1, 2]' });
    expect(watched.looks).toEqual([0, 1]);
  });

  it('leave no narrowing where they say nothing new', () => {
    const watched = watch({ a: '[1, 2]', b: '[1, 2]' }, ['b = a']);
    const { knowledge, space } = watched.contract();
    expect([watched.looks, knowledge.seen, space.narrowings.end, space.narrowings.inputEnd]).toEqual([[0], [1, 0], 1, 0]);
  });

  it('are looked at only where they take part, and figures only where they stand in these', () => {
    const watched = watch({ a: '[1, 2]', b: ANYWHERE, c: ANYWHERE, d: ANYWHERE }, ['b = a', 'c = b', 'd = c']);
    const found = watched.contract({}, { places: [0, 2] });
    expect([watched.looks, found.knowledge.seen]).toEqual([
      [0, 2],
      [1, 0, 3, 2],
    ]);
    watched.expectIntervals(found, { a: '[1, 2]', b: '[1, 2]', c: ANYWHERE, d: ANYWHERE });
    expect([found.intervalOf, found.causesOf].map((of) => of(2))).toEqual([read(ANYWHERE), []]);
  });
});

describe('a contradiction', () => {
  it('sets its relation aside, and the rest goes on without it', () => {
    // c moves b, but nothing is said of a any more.
    const watched = watch({ a: '[1, 2]', b: '[5, 6]', c: '[5.5, 7]', d: ANYWHERE }, ['b = a', 'b = c', 'd = c']);
    const found = watched.contract();
    expect(found.clashes).toEqual([{ relation: 0, core: [0] }]);
    expect(watched.looks).toEqual([0, 1, 2]);
    watched.expectIntervals(found, { a: '[1, 2]', b: '[5.5, 6]', c: '[5.5, 6]', d: '[5.5, 6]' });
  });

  it('is told with the places of all that led there, ascending', () => {
    const watched = watch({ t: '[1, 2]', a: '[5, 6]', b: ANYWHERE, c: ANYWHERE, d: '[7, 8]', e: ANYWHERE }, ['t = b + c', 'b = a', 'e = a', 'c = d']);
    expect(watched.contract().clashes).toEqual([{ relation: 0, core: [0, 1, 3] }]);
    const last = watch({ a: '[1, 2]', b: ANYWHERE, c: ANYWHERE, d: '[5, 6]' }, ['d = c', 'c = b', 'b = a']);
    expect(last.contract().clashes).toEqual([{ relation: 2, core: [0, 1, 2] }]);
  });

  it('is one of several, unless only the first is asked for', () => {
    const watched = watch({ z: ANYWHERE, a: '[1, 2]', b: '[5, 6]', c: '[8, 9]', d: ANYWHERE }, ['z = a', 'd = z', 'b = a', 'c = b', 'd = c']);
    expect(watched.contract().clashes).toEqual([
      { relation: 2, core: [2] },
      { relation: 3, core: [3] },
      { relation: 4, core: [0, 1, 4] },
    ]);
    expect(watched.looks).toEqual([0, 1, 2, 3, 4]);
    expect(watched.contract({ first: true }).clashes).toEqual([{ relation: 2, core: [2] }]);
    expect(watched.looks).toEqual([0, 1, 2]);
  });

  it('is looked for to the end where there is none', () => {
    const watched = watch({ a: '[1, 10]', b: ANYWHERE, c: '[5, 20]' }, ['b = a', 'c = b']);
    watched.expectIntervals(watched.contract({ first: true }), { a: '[5, 10]' });
    expect(watched.looks).toEqual([0, 1, 0]);
  });

  it('leaves nothing waiting where it is the first', () => {
    // What moves p has q wait, and then a is not b.
    const watched = watch({ p: ANYWHERE, q: ANYWHERE, s: '[1, 2]', a: '[1, 2]', b: '[5, 6]' }, ['q = p', 'p = s', 'b = a']);
    const found = watched.contract({ first: true });
    expect([found.clashes, watched.looks]).toEqual([[{ relation: 2, core: [2] }], [0, 1, 2]]);
    watched.expectIntervals(found, { p: '[1, 2]', q: ANYWHERE });
  });

  it('may be one of fractions', () => {
    const watched = watch({ a: '[1, 2]', b: '[5, 6]', c: ANYWHERE }, ['a is b', 'c = b']);
    const found = watched.contract();
    expect([found.clashes, watched.looks]).toEqual([[{ relation: 0, core: [0] }], ['0 exactly', 1]]);
    watched.expectIntervals(found, { c: '[5, 6]' });
  });
});

describe('fractions', () => {
  it('are not needed where floats tell, not even to begin with', () => {
    const watched = watch({ a: '[1, 2]', b: '[1.5, 4]', t: ANYWHERE }, ['b = a', 't = a + b']);
    const start = watched.start();
    const found = watched.contract({}, { start });
    expect([watched.looks, start.asked]).toEqual([[0, 1], []]);
    watched.expectIntervals(found, { a: '[1.5, 2]', b: '[1.5, 2]', t: '[3, 4]' });
  });

  it.each([
    ['[2, 3]', '{2}', []],
    ['(2, 3]', '(2, 3]', [{ relation: 0, core: [0] }]],
  ])('decide whether intervals that touch meet: [1, 2] and %s', (touching, expected, clashes) => {
    const watched = watch({ a: '[1, 2]', b: touching }, ['b = a']);
    const found = watched.contract();
    expect([found.clashes, watched.looks]).toEqual([clashes, [0, '0 exactly']]);
    watched.expectIntervals(found, { b: expected });
  });

  it.each([
    ['[0, 2]', '[0, 2]'],
    ['(0, 2]', '(0, 2]'],
  ])('decide whether an end is zero: of %s it is as it is there', (zero, expected) => {
    const watched = watch({ a: zero, b: '[0, 3]' }, ['b = a']);
    watched.expectIntervals(watched.contract(), { b: expected });
    expect(watched.looks).toEqual([0, '0 exactly']);
  });

  it('decide for all operands of a relation where floats are unsure of one', () => {
    // t is 1 to 6, surely 6 at most; a is 2 − 2 at least, which may be zero or not.
    const watched = watch({ t: '[2, 7]', a: '[0, 4]', b: '[1, 2]' }, ['t = a + b']);
    const found = watched.contract();
    watched.expectIntervals(found, { t: '[2, 6]', a: '[0, 4]', b: '[1, 2]' });
    expect([watched.looks, watched.causesIn(found)]).toEqual([[0, '0 exactly'], { t: [0], a: [], b: [] }]);
  });

  it('alone tell of relations that have no way in floats', () => {
    const watched = watch({ a: '[1, 2]', b: '[0, 8]', c: '[-1, 5]' }, ['a <= b', 'c is b']);
    const found = watched.contract();
    watched.expectIntervals(found, { a: '[1, 2]', b: '[1, 5]', c: '[1, 5]' });
    expect(watched.causesIn(found)).toEqual({ a: [], b: [0, 1], c: [0, 1] });
    expect(watched.looks).toEqual(['0 exactly', '1 exactly', '0 exactly']);
  });

  it('alone tell of a relation in which a figure stands twice', () => {
    // Twice a number between 0 and 10 is 4 to 6: the number is 6 at most.
    const watched = watch({ t: '[4, 6]', a: '[0, 10]' }, ['t = a + a']);
    watched.expectIntervals(watched.contract(), { t: '[4, 6]', a: '[0, 6]' });
    expect(watched.looks).toEqual(['0 exactly']);
  });

  it('alone tell of a rate between whole numbers', () => {
    // 84.55 % to 84.65 % of 180.5 to 182.5: 152.6 to 154.5.
    const intervals = { r: '[84.55, 84.65]', p: '[150.5, 160.5]', w: '[180.5, 182.5]' };
    const counted = watch(intervals, ['r % p w'], ['p', 'w']);
    counted.expectIntervals(counted.contract(), { p: '[153, 154]', w: '[181, 182]' });
    expect(counted.looks).toEqual(['0 exactly']);
    const measured = watch(intervals, ['r % p w']);
    measured.contract();
    expect(measured.looks).toEqual([0]);
  });
});

/** 2⁻¹⁰ is 0.0009765625. */
const half = (exponent: number) => `0.${(5n ** BigInt(exponent)).toString().padStart(exponent, '0')}`;
const around = (end: string) => `[-${end}, ${end}]`;

describe('what creeps towards a limit', () => {
  it.each([
    ['floats', 'x = y', 0],
    ['fractions', 'x is y', '0 exactly'],
  ])('is left after 40 sweeps, by %s', (_, equal, look) => {
    // Every sweep looks at one of the two and halves one of the figures, from the first on y, then x: 20 times each.
    const watched = watch({ x: '[-1024, 1024]', y: '[-1024, 1024]', h: '{0.5}' }, [equal, 'y = x * h']);
    const found = watched.contract();
    watched.expectIntervals(found, { x: around(half(10)), y: around(half(10)) });
    expect(watched.looks).toEqual([look, 1, ...Array.from({ length: 39 }, (_, index) => (index % 2 === 0 ? look : 1))]);
  });

  it.each([
    ['floats', ['y = x * h', 'x = y', 'w = y * h', 'x = w']],
    ['fractions', ['y = x * h', 'x is y', 'w = y * h', 'x is w']],
  ])('is left after 24 moves, by %s', (_, relations) => {
    // x is 512 and 256 after the first sweep and halved in each from the third on: 24 times up to the 24th, 2⁻¹⁴.
    const watched = watch({ x: '[-1024, 1024]', y: '[-1024, 1024]', w: '[-1024, 1024]', h: '{0.5}' }, relations);
    const found = watched.contract();
    watched.expectIntervals(found, { x: around(half(14)), y: around(half(15)), w: around(half(16)) });
    const times = [0, 1, 2, 3].map((place) => watched.looks.filter((look) => String(look).startsWith(`${place}`)).length);
    // The first sweep looks at all, those after it at the second and first, then in turn at the second and third and at the last and first.
    expect(times).toEqual([13, 14, 13, 13]);
  });
});

describe('a contraction that builds upon another', () => {
  const chains = () => watch({ a: '[1, 2]', b: ANYWHERE, c: ANYWHERE, x: '[10, 20]', y: ANYWHERE, z: ANYWHERE }, ['b = a', 'c = b', 'y = x', 'z = c + y']);

  it('looks at nothing where nothing is new', () => {
    const watched = chains();
    const found = watched.contract({ base: watched.contract() });
    expect(watched.looks).toEqual([]);
    watched.expectIntervals(found, { b: '[1, 2]', c: '[1, 2]', y: '[10, 20]', z: '[11, 22]' });
    expect(watched.causesIn(found)).toEqual({ a: [], b: [0], c: [0, 1], x: [], y: [2], z: [0, 1, 2, 3] });
  });

  it('looks at the relations that are new, and at what they move', () => {
    const watched = chains();
    const last = watched.contract({ base: watched.contract({}, { places: [0, 1, 2] }) });
    expect(watched.looks).toEqual([3]);
    watched.expectIntervals(last, { z: '[11, 22]' });
    expect(watched.causesIn(last)).toMatchObject({ z: [0, 1, 2, 3] });
    const first = watched.contract({ base: watched.contract({}, { places: [1, 2, 3] }) });
    expect(watched.looks).toEqual([0, 1, 3]);
    watched.expectIntervals(first, { z: '[11, 22]' });
  });

  it('looks at the figures that a relation narrowed which is left out, and at no others', () => {
    const watched = chains();
    const found = watched.contract({ base: watched.contract() }, { places: [1, 2, 3] });
    expect(watched.looks).toEqual([1, 3]);
    watched.expectIntervals(found, { a: '[1, 2]', b: ANYWHERE, c: ANYWHERE, y: '[10, 20]', z: ANYWHERE });
    expect(watched.causesIn(found)).toMatchObject({ b: [], c: [], y: [2], z: [] });
  });

  it('looks at figures that are released, and at what followed from them', () => {
    const watched = chains();
    const found = watched.contract({ base: watched.contract(), released: [watched.variableOf('x')] });
    expect(watched.looks).toEqual([2, 3]);
    watched.expectIntervals(found, { c: '[1, 2]', x: ANYWHERE, y: ANYWHERE, z: ANYWHERE });
  });

  it('looks at the figures that are read more finely, and at what follows from them', () => {
    const watched = chains();
    const wide = watched.start({ x: '[10, 30]' });
    const coarse = watched.contract({}, { start: wide });
    watched.expectIntervals(coarse, { z: '[11, 32]' });
    // All the figures but one are the same objects in both.
    const x = watched.variableOf('x');
    const fine: Start = {
      ...watched.start(),
      intervals: watched.document.variables.map((_, variable) => (variable === x ? read('[10, 20]') : wide.intervals[variable]) as Interval),
    };
    // The second has looked at nothing itself.
    for (const base of [coarse, watched.contract({ base: coarse }, { start: wide })]) {
      const found = watched.contract({ base }, { start: fine });
      expect(watched.looks).toEqual([2, 3]);
      watched.expectIntervals(found, { c: '[1, 2]', x: '[10, 20]', y: '[10, 20]', z: '[11, 22]' });
    }
  });

  it('asks for no figure where all are read as before', () => {
    const watched = chains();
    const start = watched.start();
    const base = watched.contract({}, { start });
    watched.contract({ base, released: [watched.variableOf('x')] });
    expect([watched.looks, start.asked]).toEqual([[2, 3], []]);
  });

  it('looks again at a relation that was set aside, which may hold now', () => {
    const watched = watch({ a: '[1, 2]', b: '[5, 6]', c: ANYWHERE, d: ANYWHERE }, ['c = b', 'b = a', 'd = c']);
    const base = watched.contract();
    expect(base.clashes).toEqual([{ relation: 1, core: [1] }]);
    expect(watched.contract({ base }).clashes).toEqual([{ relation: 1, core: [1] }]);
    expect(watched.looks).toEqual([1]);
    const found = watched.contract({ base, released: [watched.variableOf('b')] });
    expect(found.clashes).toEqual([]);
    watched.expectIntervals(found, { a: '[1, 2]', b: '[1, 2]', c: '[1, 2]', d: '[1, 2]' });
  });
});

describe('a contraction of which not more than so much may be done', () => {
  const chain = () => watch({ a: '[1, 2]', b: ANYWHERE, c: ANYWHERE, d: ANYWHERE }, ['b = a', 'c = b', 'd = c']);

  it.each([
    [3, true, [0, 1, 2]],
    [2, false, [0, 1, 2]],
    [1, false, [0, 1]],
    [0, false, [0]],
  ])('ends when it has looked at more than %i relations, and says so', (most, isWhole, looks) => {
    const watched = chain();
    const found = watched.contract({ most });
    expect([found.isWhole, watched.looks, found.clashes]).toEqual([isWhole, looks, []]);
    watched.expectIntervals(found, { b: '[1, 2]', d: looks.length > 2 ? '[1, 2]' : ANYWHERE });
  });

  it('takes nothing over where more narrowings would be lost, the relations neither, and says so', () => {
    const watched = chain();
    const base = watched.contract({}, { places: [0, 1] });
    const released = [watched.variableOf('a')];
    const upon = (most: number) =>
      contract(within(identitiesOf(watched.document), [2]), base.knowledge.start, spacesFor(watched.document)(), { base, released, most });
    const [within3, beyond] = [upon(3), upon(1)];
    expect([within3.isWhole, beyond.isWhole]).toEqual([true, false]);
    expect([0, 1, 2].map((place) => [within3.isMember(place), beyond.isMember(place)])).toEqual([
      [true, false],
      [true, false],
      [true, true],
    ]);
    // Released, a says nothing of b; without the relations that lead to it nothing is known of c.
    watched.expectIntervals(beyond, { a: ANYWHERE, b: ANYWHERE, c: ANYWHERE, d: ANYWHERE });
    expect(watched.contract({ base, released: [watched.variableOf('d')], most: 1 }).isWhole).toBe(true);
  });
});

describe('the space of a contraction', () => {
  it('is used again by the next one, which counts on from it', () => {
    const watched = watch({ a: '[1, 2]', b: ANYWHERE, c: ANYWHERE }, ['b = a', 'c = b']);
    const space = spacesFor(watched.document)();
    const first = watched.contract({}, { space });
    const second = watched.contract({}, { space, places: [1] });
    expect([first, second].map(({ knowledge }) => knowledge.contraction)).toEqual([1, 2]);
    expect([second.space, space.contraction, watched.looks, second.knowledge.seen]).toEqual([space, 2, [1], [2, 1]]);
    watched.expectIntervals(second, { b: ANYWHERE, c: ANYWHERE });
  });
});
