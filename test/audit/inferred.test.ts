import { describe, expect, it } from 'vitest';
import { audit } from '../../src/audit/audit.js';
import type { Inferred } from '../../src/audit/types.js';
import type { Relation } from '../../src/figures/types.js';
import { range } from './explain/reports.js';
import type { Figures } from './one-check.js';

function inferred(figures: Figures, relations: readonly Relation[]): readonly Inferred[] {
  return audit({ figures, relations }).inferred;
}

function same(id: string, ...figures: readonly string[]): Relation {
  return { id, type: 'same', figures };
}

/** What is inferred of a figure that others hold between two exact numbers, or on one side of one. */
function between(low: string | null, high: string | null): Inferred | undefined {
  const [found] = inferred({ x: {} }, [
    ...(low === null ? [] : [{ id: 'floor', type: 'at-most', lesser: { exact: low }, greater: 'x' } as const]),
    ...(high === null ? [] : [{ id: 'ceiling', type: 'at-most', lesser: 'x', greater: { exact: high } } as const]),
  ]);
  return found;
}

describe('what the others say of a figure that is not printed', () => {
  it('is where it lies, what it would print as, and which relations say so', () => {
    expect(inferred({ a: { literal: '14.2' }, x: {} }, [same('again', 'a', 'x')])).toEqual([
      { figure: 'x', interval: range('14.15', '14.25'), widest: range('14.15', '14.25'), literal: '14', assumes: ['again'] },
    ]);
  });

  it('may bound it on one side, and then it has no literal', () => {
    const above = { low: '14.5', high: null, lowClosed: true, highClosed: false };
    expect(between('14.5', null)).toEqual({ figure: 'x', interval: above, widest: above, literal: null, assumes: ['floor'] });
    const below = { low: null, high: '14.5', lowClosed: false, highClosed: true };
    expect(between(null, '14.5')).toEqual({ figure: 'x', interval: below, widest: below, literal: null, assumes: ['ceiling'] });
  });

  it('is nothing where they are not printed either', () => {
    expect(inferred({ x: {}, y: {}, a: { literal: '1' } }, [same('open', 'x', 'y'), same('printed', 'a', 'a')])).toEqual([]);
  });

  it('is told of the figures of the document alone, in its order', () => {
    const figures = { z: {}, b: { literal: '2.0' }, y: {}, a: { literal: '1.0' }, x: {} };
    const found = inferred(figures, [
      same('last', 'x', 'a'),
      { id: 'inline', type: 'sum', total: 'b', parts: [{ label: { en: 'the rest' } }, 'a'] },
      same('first', 'z', 'a'),
      same('second', 'y', 'b'),
    ]);
    expect(found.map(({ figure, assumes }) => [figure, assumes])).toEqual([
      ['z', ['first']],
      ['y', ['second']],
      ['x', ['last']],
    ]);
  });

  it('rests on all relations on the way to it', () => {
    const figures = { a: { literal: '1.0' }, x: {}, y: {}, z: {} };
    const found = inferred(figures, [same('three', 'y', 'z'), same('one', 'a', 'x'), same('two', 'x', 'y')]);
    expect(found.map(({ figure, assumes }) => [figure, assumes])).toEqual([
      ['x', ['one']],
      ['y', ['one', 'two']],
      ['z', ['three', 'one', 'two']],
    ]);
  });
});

describe('the literal', () => {
  it('is what follows an end that is left out, on either side of zero', () => {
    const bounded = (literal: string, bound: Relation) =>
      audit({ figures: { a: { literal }, x: {} }, relations: [same('again', 'a', 'x'), bound] }, { rounding: 'half-down' }).inferred[0]?.literal;
    expect(bounded('14.2', { id: 'ceiling', type: 'at-most', lesser: 'x', greater: { exact: '14.2' } })).toBe('14.2');
    expect(bounded('-14.2', { id: 'floor', type: 'at-most', lesser: { exact: '-14.2' }, greater: 'x' })).toBe('-14.2');
  });

  it.each([
    ['14.2', 'half-up', '14.2'],
    ['-14.2', 'half-up', '-14.2'],
    // The end that belongs to it, 14.25, prints as 14.3.
    ['14.2', 'half-down', '14'],
    ['-14.2', 'half-down', '-14'],
    ['14.2', 'unknown', '14'],
    ['0.0', 'half-up', '0.0'],
  ] as const)('of a figure that is the same as %s, rounded %s, is %s', (literal, rounding, expected) => {
    const [found] = audit({ figures: { a: { literal }, x: {} }, relations: [same('again', 'a', 'x')] }, { rounding }).inferred;
    expect(found?.literal).toBe(expected);
  });

  it.each([
    ['14', '15', null],
    ['14.2', '14.4', '14'],
    ['1.23', '1.24', '1.2'],
    ['1.234', '1.2345', '1.23'],
    ['7.1231', '7.1234', '7.123'],
    ['5.43211', '5.43214', '5.4321'],
    ['5.432111', '5.432114', '5.43211'],
    ['1.2345671', '1.2345674', '1.234567'],
    ['1.23456711', '1.23456714', '1.234567'],
    ['1.00000001', '1.00000002', '1.000000'],
    ['-14.4', '-14.2', '-14'],
    ['-0.4', '0.4', '0'],
    ['-1.24', '-1.23', '-1.2'],
    // With one decimal it could be 0.1 and 0.2, with two it is certain.
    ['0.149', '0.151', '0.15'],
    ['1000000000000000000000.2', '1000000000000000000000.3', '1000000000000000000000'],
  ])('of all from %s to %s has the most decimals that are certain, up to six: %s', (low, high, literal) => {
    expect(between(low, high)?.literal).toBe(literal);
  });

  it.each([
    ['14.5', '15.4', '15'],
    ['14.6', '15.5', null],
    ['0.5', '1.4', '1'],
    ['-15.4', '-14.5', '-15'],
    ['-15.5', '-14.6', null],
    ['0.25', '0.34', '0.3'],
  ])('of all from %s to %s rounds a tie away from zero: %s', (low, high, literal) => {
    expect(between(low, high)?.literal).toBe(literal);
  });

  it.each([
    ['182', '182'],
    ['-182', '-182'],
    ['100', '100'],
    ['0', '0'],
    ['1.5', '1.5'],
    ['1.50', '1.5', '1.5'],
    ['1.25', '1.25'],
    ['-0.125', '-0.125'],
    ['0.0001', '0.0001'],
    ['0.12345', '0.12345'],
    ['0.123456', '0.123456'],
    ['0.1234567', null],
  ])('of exactly %s has the decimals that it has: %s', (value, literal, plain = value) => {
    expect(between(value, value)).toEqual({ figure: 'x', interval: range(plain, plain), widest: range(plain, plain), literal, assumes: ['floor', 'ceiling'] });
  });

  it('of a third is none', () => {
    const [found] = inferred({ x: {} }, [{ id: 'thrice', type: 'product', product: { exact: '1' }, factors: [{ exact: '3' }, 'x'] }]);
    expect(found?.literal).toBeNull();
    const three = '3'.repeat(30);
    expect(found?.interval).toEqual({ low: `0.${three}`, high: `0.${three.slice(1)}4`, lowClosed: false, highClosed: false });
  });
});

describe('where zeros at the end of a number leave open what it was rounded to', () => {
  // 88 740 stands for 88 735 to 88 745, to the unit for 88 739.5 to 88 740.5.
  const FINE = range('88739.5', '88740.5');
  const WIDE = range('88735', '88745');

  it('both readings are told', () => {
    const [found] = inferred({ a: { literal: '88740' }, x: {} }, [same('again', 'a', 'x')]);
    expect(found).toEqual({ figure: 'x', interval: FINE, widest: WIDE, literal: null, assumes: ['again'] });
  });

  it('the literal is certain however the number is read', () => {
    // From 887.35 to 887.45; to the unit it would be 887.4 for sure.
    const [found] = inferred({ a: { literal: '88740' }, x: {} }, [{ id: 'per hundred', type: 'product', product: 'a', factors: [{ exact: '100' }, 'x'] }]);
    expect(found).toEqual({ figure: 'x', interval: range('887.395', '887.405'), widest: range('887.35', '887.45'), literal: '887', assumes: ['per hundred'] });
  });

  it('each figure is told as the numbers it follows from are read, wherever it stands', () => {
    const figures = { o: {}, p: {}, q: {}, a: { literal: '7.5' }, r: {}, b: { literal: '88740' }, s: {}, t: {} };
    const found = inferred(figures, [
      { id: 'total', type: 'sum', total: 'p', parts: ['a', 'b'] },
      same('a at first', 'a', 'o'),
      same('a again', 'a', 'q'),
      same('b again', 'b', 'r'),
      same('a at last', 'a', 's'),
      { id: 'floor', type: 'at-most', lesser: 'b', greater: 't' },
    ]);
    const above = { high: null, lowClosed: true, highClosed: false };
    expect(found.map(({ figure, interval, widest }) => [figure, interval, widest])).toEqual([
      ['o', range('7.45', '7.55'), range('7.45', '7.55')],
      ['p', range('88746.95', '88748.05'), range('88742.45', '88752.55')],
      ['q', range('7.45', '7.55'), range('7.45', '7.55')],
      ['r', FINE, WIDE],
      ['s', range('7.45', '7.55'), range('7.45', '7.55')],
      ['t', { ...above, low: '88739.5' }, { ...above, low: '88735' }],
    ]);
  });

  it('numbers too large for floats are told apart as well', () => {
    // 10⁴¹ to the unit, at 30 digits; to its only digit it may be half as much, or half as much again.
    const figures = { least: {}, most: {}, a: { literal: `1${'0'.repeat(41)}` } };
    const found = inferred(figures, [
      { id: 'floor', type: 'at-most', lesser: 'a', greater: 'least' },
      { id: 'ceiling', type: 'at-most', lesser: 'most', greater: 'a' },
    ]);
    const above = { high: null, highClosed: false };
    const below = { low: null, lowClosed: false };
    expect(found.map(({ interval, widest }) => [interval, widest])).toEqual([
      [
        { ...above, low: `${'9'.repeat(30)}${'0'.repeat(11)}`, lowClosed: false },
        { ...above, low: `5${'0'.repeat(40)}`, lowClosed: true },
      ],
      [
        { ...below, high: `1${'0'.repeat(28)}1${'0'.repeat(12)}`, highClosed: false },
        { ...below, high: `15${'0'.repeat(40)}`, highClosed: true },
      ],
    ]);
  });

  it('what rests on figures that clash when they are read to the unit is told as coarsely as they agree', () => {
    // To the unit 88 740 and 88 700 are not the same, to the hundred they are.
    const figures = { a: { literal: '88740' }, b: { literal: '88700' }, m: {}, n: {}, p: {} };
    const found = inferred(figures, [same('a is m', 'a', 'm'), same('m is b', 'm', 'b'), same('a is n', 'a', 'n'), same('m is p', 'm', 'p')]);
    expect(found).toEqual([
      { figure: 'm', interval: WIDE, widest: WIDE, literal: null, assumes: ['a is m'] },
      // What follows from one of them alone does not rest on the clash.
      { figure: 'n', interval: FINE, widest: WIDE, literal: null, assumes: ['a is n'] },
      { figure: 'p', interval: WIDE, widest: WIDE, literal: null, assumes: ['a is m', 'm is p'] },
    ]);
  });

  it('what no coarser reading allows is not told, though no relation that clashes led there', () => {
    // 88 734.2 lies within 88 700 to the hundred, not to the unit.
    const figures = { a: { literal: '88700' }, b: { literal: '88734.2' }, x: {} };
    const told = range('88734.15', '88734.25');
    expect(inferred(figures, [same('twice', 'a', 'b'), same('again', 'a', 'x')])).toEqual([
      { figure: 'x', interval: told, widest: told, literal: '88734', assumes: ['twice', 'again'] },
    ]);
  });
});
