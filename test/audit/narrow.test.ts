import { describe, expect, it } from 'vitest';
import { narrow } from '../../src/audit/narrow.js';
import { read } from '../figures/intervals.js';
import { readOne, type Unnamed } from '../figures/one-relation.js';

/** What a relation does to its operands where they lie in these intervals. */
function narrowed(relation: Unnamed, figures: readonly string[], intervals: readonly string[]): unknown {
  const document = readOne(Object.fromEntries(figures.map((id) => [id, {}])), relation);
  return narrow(document, document.only, intervals.map(read));
}

const same = (...intervals: readonly string[]) => {
  const figures = ['a', 'b', 'c'].slice(0, intervals.length);
  return narrowed({ type: 'same', figures }, figures, intervals);
};

describe('what a relation narrows', () => {
  it('is told of the operands that move alone, in order', () => {
    expect(same('[0, 10]', '(0, 4]', '(-∞, ∞)')).toEqual([
      { operand: 0, interval: read('(0, 4]'), low: true, high: true },
      { operand: 2, interval: read('(0, 4]'), low: true, high: true },
    ]);
  });

  it('is nothing where all lie alike', () => {
    expect(same('[0, 10)', '[0, 10)')).toEqual([]);
    expect(same('(-∞, 10]', '(-∞, 10]')).toEqual([]);
    expect(same('(-∞, ∞)', '(-∞, ∞)')).toEqual([]);
  });

  it.each([
    ['lower', '[0, 10]', '[1, 10]', '[1, 10]', { low: true, high: false }],
    ['upper', '[0, 10]', '[0, 4]', '[0, 4]', { low: false, high: true }],
    ['lower, which opens', '[0, 10]', '(0, 10]', '(0, 10]', { low: true, high: false }],
    ['upper, which opens', '[0, 10]', '[0, 10)', '[0, 10)', { low: false, high: true }],
    ['lower, which was unbounded', '(-∞, 10]', '[1, 10]', '[1, 10]', { low: true, high: false }],
    ['upper, which was unbounded', '[1, ∞)', '[1, 10]', '[1, 10]', { low: false, high: true }],
  ])('is an end, the %s', (_, first, second, interval, moved) => {
    expect(same(first, second)).toEqual([{ operand: 0, interval: read(interval), ...moved }]);
  });

  it('is no end too far out to be kept', () => {
    const far = `1${'0'.repeat(4_000)}`;
    expect(same('(-∞, ∞)', `[-${far}, ${far}]`)).toEqual([]);
    expect(same('(-∞, ∞)', `[1, ${far}]`)).toEqual([{ operand: 0, interval: read('[1, ∞)'), low: true, high: false }]);
    expect(same('(-∞, ∞)', `[-${far}, 1]`)).toEqual([{ operand: 0, interval: read('(-∞, 1]'), low: false, high: true }]);
  });

  it('is a clash where one has no value left', () => {
    expect(same('[0, 1]', '[2, 3]')).toBe('clash');
    expect(same('[0, 1)', '[1, 3]')).toBe('clash');
  });

  it('is told once of a figure that stands there twice', () => {
    // Each is a total of 4 to 6 less the other, which is 0 to 10: at most 6.
    expect(narrowed({ type: 'sum', total: 't', parts: ['a', 'a'] }, ['t', 'a'], ['[4, 6]', '[0, 10]', '[0, 10]'])).toEqual([
      { operand: 1, interval: read('[0, 6]'), low: false, high: true },
    ]);
  });
});
