import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/figures/document/read-document.js';
import type { Figure } from '../../../src/figures/types.js';
import { type Fraction, parse } from '../../rational.js';
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
  });

  it('has none where a product leaves it open, or would give it what no unit is', () => {
    const product: Unnamed = { type: 'product', product: 'a', factors: ['b', 'c'] };
    expect(unitsOf(inUnits('VND', undefined, undefined), product)).toEqual(['VND', null, null]);
    expect(unitsOf(inUnits(undefined, 'VND', 'person'), product)).toEqual([null, 'VND', 'person']);
    expect(unitsOf(inUnits(undefined, undefined), { type: 'same', figures: ['a', 'b'] })).toEqual([null, null]);
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
    const ambiguous = expect.stringMatching(/could be in either; give its unit/) as string;
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

  it('takes the first when it is not printed, or is zero in any of them', () => {
    expect(unitsOf({ ...inUnits('billion VND', 'trillion VND'), c: {} }, { type: 'sum', total: 'a', parts: ['b', 'c'] }).at(2)).toBe('billion VND');
    expect(unitsOf(inUnits('billion VND', 'trillion VND'), { type: 'sum', total: '0', parts: ['a', 'b'] }).at(2)).toBe('billion VND');
  });
});

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

  it('meet where one is in percent and the other in percentage points', () => {
    expect(unitsOf(inUnits('%', '%', 'pp'), { type: 'difference', current: 'a', previous: 'b', change: 'c' })).toEqual(['%', '%', 'pp']);
    expect(unitsOf(inUnits('pp', '%'), { type: 'same', figures: ['a', 'b'] })).toEqual(['pp', '%']);
    expect(unitsOf(inUnits('ha', 'ha', 'pp'), { type: 'percent', part: 'a', whole: 'b', rate: 'c' })).toEqual(['ha', 'ha', 'pp']);
  });

  it.each<[string, Unnamed, readonly string[], RegExp]>([
    ['money and persons in a sum', { type: 'sum', total: 'a', parts: ['b', 'c'] }, ['VND', 'VND', 'person'], /in VND and in person/],
    ['a rate of two measures', { type: 'percent', part: 'a', whole: 'b', rate: 'c' }, ['VND', 'person', '%'], /one measure is needed/],
    ['a rate in times', { type: 'growth', current: 'a', previous: 'b', rate: 'c' }, ['VND', 'VND', 'times'], /this one is in times/],
    ['a compound of levels', { type: 'compound', total: 'a', rates: ['b', 'c'] }, ['%', '%', 'ha'], /this one is in ha/],
    [
      'a product that does not cancel',
      { type: 'product', product: 'a', factors: ['b', 'c'] },
      ['VND', 'USD/person', 'person'],
      /USD\/person × person is not VND/,
    ],
    [
      'weights of two measures',
      {
        type: 'weighted-mean',
        mean: 'a',
        parts: [
          { value: 'a', weight: 'b' },
          { value: 'a', weight: 'c' },
        ],
      },
      ['%', 'person', 'ha'],
      /in person and in ha/,
    ],
    [
      'a missing weight beside weights that are no percentages',
      { type: 'weighted-mean', mean: 'a', parts: [{ value: 'a', weight: 'b' }, { value: 'c' }] },
      ['%', 'person', '%'],
      /100 less the rest/,
    ],
  ])('are refused when they do not fit: %s', (_, relation, units, message) => {
    expect(unitsOf(inUnits(...units), relation)).toEqual([expect.stringMatching(message)]);
  });

  it('leave a relation out when they do not fit', () => {
    const { relations, problems } = readDocument({ figures: inUnits('VND', 'person'), relations: [{ id: 's', type: 'same', figures: ['a', 'b'] }] });
    expect(problems.map(({ path }) => path)).toEqual(['relations.0']);
    expect(relations).toEqual([]);
  });
});
