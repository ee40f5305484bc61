import { describe, expect, it } from 'vitest';
import { ascending, forIdentitiesWith, identitiesOf, integerOperands, isPrinted, type Network, partsOf, variablesOf, within } from '../../src/audit/network.js';
import { readDocument, variableAt } from '../../src/figures/document/read-document.js';
import type { Figure, Relation } from '../../src/figures/types.js';
import { readOne } from '../figures/one-relation.js';

/** The identities of a document in which nothing is printed, its figures named by single letters. */
function network(letters: string, relations: readonly Relation[], units: Readonly<Record<string, string>> = {}): Network {
  const figures = Object.fromEntries([...letters].map((id) => [id, id in units ? { unit: units[id] as string } : {}]));
  const document = readDocument({ figures, relations });
  expect(document.problems).toEqual([]);
  return identitiesOf(document);
}

/** `ab` is one number printed twice. */
const same = (letters: string): Relation => ({ id: letters, type: 'same', figures: [...letters] });

// Figures 0 to 6: a, b, c, d, r, p, w.
const several = () =>
  network(
    'abcdrpw',
    [
      same('ab'),
      { id: 'order', type: 'at-most', lesser: 'c', greater: 'd', strength: 'expected' },
      { id: 'double', type: 'sum', total: 'c', parts: ['a', 'a'] },
      { id: 'share', type: 'percent', rate: 'r', part: 'p', whole: 'w' },
      { id: 'growth', type: 'growth', rate: 'r', current: 'd', previous: 'b' },
    ],
    { p: 'household', w: 'household' },
  );

describe('what stands in the relations of a document', () => {
  it('is listed by relation, and for each number the identities it stands in, twice where it stands there twice', () => {
    const { places, incidence } = several();
    expect(places).toEqual([0, 2, 3, 4]);
    expect(incidence).toEqual({
      operandsFrom: Int32Array.of(0, 2, 4, 7, 10, 13),
      operands: Int32Array.of(0, 1, 2, 3, 2, 0, 0, 4, 5, 6, 4, 3, 1),
      placesFrom: Int32Array.of(0, 3, 5, 6, 7, 9, 10, 11),
      places: Int32Array.of(0, 2, 2, 0, 4, 2, 4, 3, 4, 3, 3),
      // Not where a number stands twice, and not between counts.
      isFloating: Uint8Array.of(1, 1, 0, 0, 1),
      isPrinted: new Uint8Array(7),
    });
  });

  it('is nothing where there are no relations', () => {
    expect(network('ab', [])).toMatchObject({
      places: [],
      incidence: {
        operandsFrom: Int32Array.of(0),
        operands: new Int32Array(0),
        placesFrom: Int32Array.of(0, 0, 0),
        places: new Int32Array(0),
        isFloating: new Uint8Array(0),
        isPrinted: new Uint8Array(2),
      },
    });
  });

  it('is walked through from a number, its last identity included and no other', () => {
    const all = several();
    const met = (variable: number) => {
      const found: number[] = [];
      forIdentitiesWith(all, variable, (place) => found.push(place));
      return found;
    };
    expect([0, 1, 2, 3, 4, 5, 6].map(met)).toEqual([[0, 2, 2], [0, 4], [2], [4], [3, 4], [3], [3]]);
  });
});

describe('the identities of a document', () => {
  it('fall into parts that share no number, each part ascending; a relation that is only expected joins nothing', () => {
    // From ab on, ad is met before bc.
    const all = network('abcdxyz', [
      same('ab'),
      same('xy'),
      same('bc'),
      same('ad'),
      { ...same('dx'), strength: 'expected' },
      same('yz'),
      { ...same('cz'), strength: 'expected' },
    ]);
    const parts = partsOf(all);
    expect(parts.map(({ places }) => places)).toEqual([
      [0, 2, 3],
      [1, 5],
    ]);
    for (const { document, incidence } of parts) expect(document === all.document && incidence === all.incidence).toBe(true);
  });

  it('are a part each where nothing is shared, and no part where there are none', () => {
    expect(partsOf(network('abcd', [same('ab'), same('cd')])).map(({ places }) => places)).toEqual([[0], [1]]);
    expect(partsOf(network('ab', [{ ...same('ab'), strength: 'expected' }]))).toEqual([]);
  });
});

describe('the numbers of some relations', () => {
  it('are told once each, ascending', () => {
    const all = several();
    expect(variablesOf(all)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(variablesOf(within(all, [4, 0]))).toEqual([0, 1, 3, 4]);
    expect(variablesOf(within(all, []))).toEqual([]);
    expect(ascending(new Set([10, 9, 100]))).toEqual([9, 10, 100]);
  });

  it('may be those alone that are wanted', () => {
    expect(variablesOf(several(), (variable) => variable % 4 === 1)).toEqual([1, 5]);
  });
});

describe('a number', () => {
  const read = (figure: Figure) => isPrinted(variableAt(readDocument({ figures: { a: figure }, relations: [] }), 0));

  it('is printed by itself or as a range', () => {
    expect([read({ literal: '0' }), read({ low: '135', high: '140' })]).toEqual([true, true]);
    expect([read({}), read({ unit: 'ha', label: { en: 'paddy' } })]).toEqual([false, false]);
    const document = readDocument({ figures: { a: { literal: '0' }, b: {}, c: { low: '135', high: '140' } }, relations: [] });
    expect(identitiesOf(document).incidence.isPrinted).toEqual(Uint8Array.of(1, 0, 1));
  });
});

describe('of a rate between two numbers, part and whole are whole numbers', () => {
  /** The places of the whole numbers among rate, part and whole. */
  const whole = (part: Figure, all: Figure) => {
    const document = readOne({ r: { literal: '50' }, p: part, w: all }, { type: 'percent', rate: 'r', part: 'p', whole: 'w' });
    return integerOperands(document, document.only);
  };
  const unit = 'household';
  const count: Figure = { literal: '154', unit };

  it.each<[string, Figure]>([
    ['counts', count],
    ['counts that are not printed', { unit }],
    ['estimates of counts', { literal: '154', unit, status: 'E' }],
    ['counts that were rounded', { literal: '150', unit, exact: false }],
    ['a range of counts', { low: '150', high: '160', unit }],
    ['exactly what is printed, a whole number', { literal: '154.0', unit, exact: true }],
  ])('where both are %s', (_, figure) => {
    expect(whole(figure, figure)).toEqual([1, 2]);
    expect(whole(count, figure)).toEqual([1, 2]);
    expect(whole(figure, count)).toEqual([1, 2]);
  });

  it.each<[string, Figure]>([
    ['thousands', { literal: '154', unit: 'thousand household' }],
    ['an average, with decimals', { literal: '154.5', unit }],
    ['an average that comes out whole', { literal: '154.0', unit }],
    ['thousands that are not printed', { unit: 'thousand household' }],
    ['exactly what is printed, with a fraction', { literal: '154.5', unit, exact: true }],
  ])('but not where one is %s', (_, figure) => {
    expect(whole(figure, figure)).toEqual([]);
    expect(whole(count, figure)).toEqual([]);
    expect(whole(figure, count)).toEqual([]);
  });

  it('not where they measure something, or nothing known, unless they are exact', () => {
    expect(whole({ literal: '154', unit: 'ha' }, { literal: '182', unit: 'ha' })).toEqual([]);
    expect(whole({ literal: '154' }, { literal: '182' })).toEqual([]);
    expect(whole({ literal: '154', exact: true }, { literal: '182', exact: true })).toEqual([1, 2]);
    expect(whole({ literal: '154', exact: true }, { literal: '182' })).toEqual([]);
    expect(whole({ literal: '154' }, { literal: '182', exact: true })).toEqual([]);
    expect(whole({ literal: '154', unit: 'ha', exact: true }, { literal: '182', unit: 'ha', exact: true })).toEqual([1, 2]);
  });

  it('and not in relations of another type', () => {
    const figures = { r: {}, c: count, p: count };
    const document = readOne(figures, { type: 'growth', rate: 'r', current: 'c', previous: 'p' });
    expect(integerOperands(document, document.only)).toEqual([]);
  });
});
