import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/figures/document/read-document.js';
import type { Figure } from '../../../src/figures/types.js';
import { type Fraction, fraction, parse } from '../../rational.js';
import { same } from '../intervals.js';
import { readOne, type Unnamed } from '../one-relation.js';

/** The unit of each number of a document with one relation. */
function unitsOf(figures: Readonly<Record<string, Figure>>, ...relations: readonly Unnamed[]): readonly (string | null)[] {
  const { variables, problems } = readDocument({ figures, relations: relations.map((relation, index) => ({ id: `r${index}`, ...relation })) });
  return problems.length > 0 ? problems.map(({ message }) => message) : variables.map(({ unit }) => unit?.unit ?? null);
}

function scalesOf(figures: Readonly<Record<string, Figure>>, relation: Unnamed): readonly Fraction[] {
  return readOne(figures, relation).only.scales ?? [];
}

const inUnits = (...units: readonly (string | undefined)[]): Record<string, Figure> =>
  Object.fromEntries(units.map((unit, index) => [String.fromCharCode(97 + index), unit === undefined ? { literal: '5' } : { literal: '5', unit }]));

describe('a number without a unit', () => {
  it('takes that of the others in a sum, a difference, a mean, and among the same', () => {
    expect(unitsOf(inUnits(undefined, 'billion VND', undefined), { type: 'sum', total: 'a', parts: ['b', 'c'] })).toEqual([
      'billion VND',
      'billion VND',
      'billion VND',
    ]);
    expect(unitsOf(inUnits('ha', undefined), { type: 'difference', current: 'a', previous: 'b', change: '2' })).toEqual(['ha', 'ha', 'ha']);
    expect(unitsOf(inUnits('person', undefined), { type: 'same', figures: ['b', 'a'] })).toEqual(['person', 'person']);
    expect(unitsOf(inUnits('person', undefined), { type: 'at-most', lesser: 'b', greater: 'a' })).toEqual(['person', 'person']);
    expect(
      unitsOf(inUnits('%', undefined, 'worker', undefined), {
        type: 'weighted-mean',
        mean: 'a',
        parts: [
          { value: 'b', weight: 'c' },
          { value: 'b', weight: 'd' },
        ],
      }),
    ).toEqual(['%', '%', 'worker', 'worker']);
  });

  it('is a percentage where it is a rate, and a level like the other beside it', () => {
    expect(unitsOf(inUnits('tonne', undefined, undefined), { type: 'growth', current: 'a', previous: 'b', rate: 'c' })).toEqual(['tonne', 'tonne', '%']);
    expect(unitsOf(inUnits(undefined, 'tonne', undefined), { type: 'percent', part: 'a', whole: 'b', rate: 'c' })).toEqual(['tonne', 'tonne', '%']);
    expect(unitsOf(inUnits(undefined, undefined, undefined), { type: 'compound', total: 'a', rates: ['b', 'c'] })).toEqual(['%', '%', '%']);
  });

  it('takes what makes the measures of a product cancel, without a multiplier', () => {
    const product: Unnamed = { type: 'product', product: 'a', factors: ['b', 'c'] };
    expect(unitsOf(inUnits('trillion VND', 'million VND/person', undefined), product).at(2)).toBe('person');
    expect(unitsOf(inUnits('trillion VND', undefined, 'billion USD'), product).at(1)).toBe('VND/USD');
    expect(unitsOf(inUnits(undefined, 'USD/person', 'thousand person'), product).at(0)).toBe('USD');
    expect(unitsOf(inUnits('trillion VND', 'trillion VND', undefined), product).at(2)).toBe('times');
    expect(unitsOf(inUnits('ha', '%', undefined), product).at(2)).toBe('ha');
    expect(unitsOf(inUnits('VND', 'times', undefined), product).at(2)).toBe('VND');
  });

  it('has none where a product leaves it open, or would give it what no unit is', () => {
    const product: Unnamed = { type: 'product', product: 'a', factors: ['b', 'c'] };
    expect(unitsOf(inUnits('VND', undefined, undefined), product)).toEqual(['VND', null, null]);
    expect(unitsOf(inUnits(undefined, 'VND', 'person'), product)).toEqual([null, 'VND', 'person']);
    expect(unitsOf(inUnits(undefined, 'person', 'person'), product)).toEqual([null, 'person', 'person']);
    expect(unitsOf(inUnits('times', 'person', undefined), product)).toEqual(['times', 'person', null]);
    const three: Unnamed = { type: 'product', product: 'a', factors: ['b', 'c', 'd'] };
    expect(unitsOf(inUnits('VND', 'person', 'person', undefined), three)).toEqual(['VND', 'person', 'person', null]);
    expect(unitsOf(inUnits(undefined, undefined), { type: 'same', figures: ['a', 'b'] })).toEqual([null, null]);
  });

  it('has none while another of its product has none, though it learns of the rest from other relations', () => {
    const figures = inUnits('VND', undefined, undefined, undefined, 'VND/person');
    const product: Unnamed = { type: 'product', product: 'a', factors: ['b', 'c', 'd'] };
    // Of three factors one is told, however often that is said.
    expect(unitsOf(figures, product, { type: 'same', figures: ['b', 'b', 'e'] })).toEqual(['VND', 'VND/person', null, null, 'VND/person']);
    // What cannot be told of one product tells nothing in another.
    const open = inUnits(undefined, 'VND', 'person', 'VND', undefined);
    expect(unitsOf(open, { type: 'product', product: 'a', factors: ['b', 'c'] }, { type: 'product', product: 'd', factors: ['a', 'e'] })).toEqual([
      null,
      'VND',
      'person',
      'VND',
      null,
    ]);
  });

  it('passes what it took on from relation to relation, and a product is asked last', () => {
    const figures = inUnits('trillion VND', 'million VND/person', undefined, undefined, 'thousand person');
    expect(
      unitsOf(figures, { type: 'product', product: 'a', factors: ['b', 'c'] }, { type: 'same', figures: ['c', 'd'] }, { type: 'same', figures: ['d', 'e'] }),
    ).toEqual(['trillion VND', 'million VND/person', 'thousand person', 'thousand person', 'thousand person']);
    expect(
      unitsOf(
        inUnits('VND', 'VND/person', undefined, undefined),
        { type: 'same', figures: ['d', 'c'] },
        { type: 'product', product: 'a', factors: ['b', 'c'] },
      ),
    ).toEqual(['VND', 'VND/person', 'person', 'person']);
  });

  it('is refused when others disagree on what its unit would be', () => {
    const ambiguous = 'A number without a unit is related to figures in billion VND and in trillion VND, and could be in either; give its unit.';
    expect(unitsOf(inUnits('billion VND', 'trillion VND', undefined), { type: 'sum', total: 'a', parts: ['b', 'c'] })).toEqual([ambiguous]);
    expect(unitsOf(inUnits('billion VND', undefined, 'trillion VND'), { type: 'same', figures: ['a', 'b'] }, { type: 'same', figures: ['b', 'c'] })).toEqual([
      ambiguous,
    ]);
    expect(
      unitsOf({ a: { literal: '1', unit: 'billion VND' }, b: { literal: '1', unit: 'trillion VND' } }, { type: 'sum', total: '100', parts: ['a', 'b'] }),
    ).toEqual([ambiguous]);
    expect(unitsOf({ ...inUnits('billion VND', 'trillion VND'), c: { low: '1', high: '2' } }, { type: 'sum', total: 'a', parts: ['b', 'c'] })).toEqual([
      ambiguous,
    ]);
  });

  it('is refused as well where the others took theirs from elsewhere', () => {
    const figures = inUnits('billion VND', undefined, undefined, 'trillion VND');
    const same = (...ids: string[]): Unnamed => ({ type: 'same', figures: ids });
    const { problems, relations } = readDocument({
      figures,
      relations: [same('a', 'b'), same('b', 'c'), same('c', 'd')].map((relation, index) => ({ id: `r${index}`, ...relation })),
    });
    const either = (one: string, other: string) =>
      `A number without a unit is related to figures in ${one} and in ${other}, and could be in either; give its unit.`;
    expect(problems).toEqual([
      { path: 'relations.1.figures.0', message: either('billion VND', 'trillion VND') },
      { path: 'relations.1.figures.1', message: either('trillion VND', 'billion VND') },
    ]);
    expect(relations.map(({ id }) => id)).toEqual(['r0', 'r2']);
  });

  it('takes the first when it is not printed, or is zero in any of them', () => {
    expect(unitsOf({ ...inUnits('billion VND', 'trillion VND'), c: {} }, { type: 'sum', total: 'a', parts: ['b', 'c'] }).at(2)).toBe('billion VND');
    expect(unitsOf(inUnits('billion VND', 'trillion VND'), { type: 'sum', total: '0', parts: ['a', 'b'] }).at(2)).toBe('billion VND');
  });
});

/** What one of each unit is in the unit that a relation between figures `a`, `b` and `c` computes in. */
const scaled = (relation: Unnamed, ...units: readonly (string | undefined)[]) => readOne(inUnits(...units), relation).only.scales?.map(reducedNumber) ?? null;
const reducedNumber = (value: Fraction) => fraction(value.n, value.d);

describe('units that were given', () => {
  it('are scaled to the first within a measure, and to what cancels in a product', () => {
    const texts = (scales: readonly Fraction[], ...expected: string[]) =>
      scales.length === expected.length && scales.every((scale, index) => same(scale, parse(expected[index] ?? '')));
    expect(texts(scalesOf(inUnits('trillion VND', 'billion VND'), { type: 'same', figures: ['a', 'b'] }), '1', '0.001')).toBe(true);
    expect(texts(scalesOf(inUnits('VND', 'thousand VND', '%'), { type: 'percent', part: 'a', whole: 'b', rate: 'c' }), '1', '1', '1000')).toBe(true);
    expect(texts(scalesOf(inUnits('ha', '%', 'ha'), { type: 'product', product: 'a', factors: ['b', 'c'] }), '1', '0.01', '1')).toBe(true);
    expect(texts(scalesOf(inUnits('VND', 'index', 'VND'), { type: 'product', product: 'a', factors: ['b', 'c'] }), '1', '0.01', '1')).toBe(true);
    expect(
      texts(scalesOf(inUnits('bed', 'bed/10000 person', 'thousand person'), { type: 'product', product: 'a', factors: ['b', 'c'] }), '1', '0.0001', '1000'),
    ).toBe(true);
  });

  it('are not scaled where they are alike, however they are written', () => {
    expect(scaled({ type: 'same', figures: ['a', 'b'] }, 'thousand person', 'thousand person')).toBeNull();
    expect(scaled({ type: 'product', product: 'a', factors: ['b', 'c'] }, 'VND', 'times', 'VND')).toBeNull();
    expect(scaled({ type: 'difference', current: 'a', previous: 'b', change: 'c' }, '%', '%', 'pp')).toBeNull();
    expect(scaled({ type: 'same', figures: ['a', 'b'] }, undefined, undefined)).toBeNull();
  });

  it('of a product are scaled whether alike, in percent, or not all known', () => {
    const product: Unnamed = { type: 'product', product: 'a', factors: ['b', 'c'] };
    const numbers = (...texts: string[]) => texts.map(parse);
    expect(scaled(product, '%', '%', '%')).toEqual(numbers('0.01', '0.01', '0.01'));
    expect(scaled(product, 'VND', 'pp', 'VND')).toEqual(numbers('1', '0.01', '1'));
    expect(scaled(product, undefined, 'thousand person', undefined)).toEqual(numbers('1', '1000', '1'));
  });

  it('meet where one is in percent and the other in percentage points', () => {
    expect(unitsOf(inUnits('%', '%', 'pp'), { type: 'difference', current: 'a', previous: 'b', change: 'c' })).toEqual(['%', '%', 'pp']);
    expect(unitsOf(inUnits('pp', '%'), { type: 'same', figures: ['a', 'b'] })).toEqual(['pp', '%']);
    expect(unitsOf(inUnits('ha', 'ha', 'pp'), { type: 'percent', part: 'a', whole: 'b', rate: 'c' })).toEqual(['ha', 'ha', 'pp']);
  });

  const MEASURES = (one: string, other: string) =>
    `Figures in ${one} and in ${other} were given where one measure is needed; give both in the same measure, or use another type of relation.`;
  const RATE = (unit: string) => `A rate is in % (or pp), and this one is in ${unit}; give it in percent, or relate the figures by a product.`;
  const PRODUCT = (factors: string, product: string) =>
    `${factors} is not ${product}: the measures do not cancel; correct a unit, or add the factor that is missing.`;
  const product: Unnamed = { type: 'product', product: 'a', factors: ['b', 'c'] };
  const growth: Unnamed = { type: 'growth', current: 'a', previous: 'b', rate: 'c' };
  const compound: Unnamed = { type: 'compound', total: 'a', rates: ['b', 'c'] };
  const weighted: Unnamed = {
    type: 'weighted-mean',
    mean: 'a',
    parts: [
      { value: 'a', weight: 'b' },
      { value: 'a', weight: 'c' },
    ],
  };
  const missing: Unnamed = { type: 'weighted-mean', mean: 'a', parts: [{ value: 'a', weight: 'b' }, { value: 'c' }] };

  it.each<[string, Unnamed, readonly (string | undefined)[], string, string]>([
    ['money and persons in a sum', { type: 'sum', total: 'a', parts: ['b', 'c'] }, ['VND', 'VND', 'person'], '', MEASURES('VND', 'person')],
    ['a rate of two measures', { type: 'percent', part: 'a', whole: 'b', rate: 'c' }, ['VND', 'person', '%'], '', MEASURES('VND', 'person')],
    ['a rate in times', growth, ['VND', 'VND', 'times'], '.rate', RATE('times')],
    ['a compound of levels', compound, ['%', '%', 'ha'], '.rates.1', RATE('ha')],
    ['a product that does not cancel', product, ['VND', 'USD/person', 'person'], '', PRODUCT('USD/person × person', 'VND')],
    ['areas that make an area', product, ['ha', 'ha', 'ha'], '', PRODUCT('ha × ha', 'ha')],
    ['weights of two measures', weighted, ['%', 'person', 'ha'], '', MEASURES('person', 'ha')],
    ['weights of two measures, of values without any', weighted, [undefined, 'person', 'ha'], '', MEASURES('person', 'ha')],
    [
      'a missing weight beside weights that are no percentages',
      missing,
      ['%', 'person', '%'],
      '',
      'One weight is missing, which is 100 less the rest, and the others are in person; give the missing weight, or weights in percent.',
    ],
  ])('are refused when they do not fit: %s', (_, relation, units, path, message) => {
    expect(readDocument({ figures: inUnits(...units), relations: [{ id: 'r', ...relation }] }).problems).toEqual([{ path: `relations.0${path}`, message }]);
  });

  it('fit where one weight is missing and the others are percentages, or bare', () => {
    expect(unitsOf(inUnits('ha', '%', 'ha'), missing)).toEqual(['ha', '%', 'ha']);
    expect(unitsOf(inUnits('ha', undefined, 'ha'), missing)).toEqual(['ha', null, 'ha']);
  });

  it('do not help a weight below zero', () => {
    const weights = (...literals: string[]): Record<string, Figure> =>
      Object.fromEntries(['a', 'b', 'c'].map((id, index) => [id, { literal: literals[index] ?? '1', unit: index === 0 ? '%' : 'person' }]));
    const { problems } = readDocument({ figures: weights('5', '-1', '2'), relations: [{ id: 'r', ...weighted }] });
    expect(problems).toEqual([{ path: 'relations.0.parts.0.weight', message: 'A weight is below zero; a mean is defined for weights of zero and more.' }]);
    expect(unitsOf(weights('5', '0', '2'), weighted)).toEqual(['%', 'person', 'person']);
  });

  it('leave a relation out when they do not fit', () => {
    const { relations, problems } = readDocument({ figures: inUnits('VND', 'person'), relations: [{ id: 's', type: 'same', figures: ['a', 'b'] }] });
    expect(problems.map(({ path }) => path)).toEqual(['relations.0']);
    expect(relations).toEqual([]);
  });
});
