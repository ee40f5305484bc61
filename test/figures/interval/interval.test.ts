import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains, EMPTY, hull, intersect, isEmpty, point, WHOLE_LINE } from '../../../src/figures/interval/interval.js';
import { fraction, parse } from '../../rational.js';
import { holds, read, reduced, small } from '../intervals.js';

const eighths = Array.from({ length: 65 }, (_, index) => fraction(BigInt(index - 32), 8n));

describe('an interval of numbers', () => {
  it('holds its closed ends, not its open ones', () => {
    expect(contains(read('[14.45, 14.55)'), parse('14.45'))).toBe(true);
    expect(contains(read('[14.45, 14.55)'), parse('14.55'))).toBe(false);
    expect(contains(read('(-∞, 3]'), parse('-1000000'))).toBe(true);
    expect(contains(WHOLE_LINE, parse('0'))).toBe(true);
    expect(contains(EMPTY, parse('0'))).toBe(false);
  });

  it('is empty when its ends cross, or meet and one of them is open', () => {
    expect(isEmpty(read('[1, 1]'))).toBe(false);
    expect(isEmpty(read('[1, 1)'))).toBe(true);
    expect(isEmpty(read('(1, 1]'))).toBe(true);
    expect(isEmpty(read('[2, 1]'))).toBe(true);
    expect(isEmpty(read('(-∞, ∞)'))).toBe(false);
  });

  it('meets another in the numbers that lie in both', () => {
    fc.assert(
      fc.property(small, small, (a, b) => {
        const both = intersect(a, b);
        for (const x of eighths) expect(holds(both, x)).toBe(holds(a, x) && holds(b, x));
        expect(isEmpty(both)).toBe(!eighths.some((x) => holds(a, x) && holds(b, x)));
      }),
    );
  });

  it('has with another the smallest interval that holds both', () => {
    expect(reduced(hull(read('[1, 2)'), read('(4, 5]')))).toEqual(reduced(read('[1, 5]')));
    expect(reduced(hull(read('(1, 2)'), read('[1, 2]')))).toEqual(reduced(read('[1, 2]')));
    expect(hull(read('(-∞, 2)'), read('[5, ∞)'))).toEqual(WHOLE_LINE);
    expect(reduced(hull(EMPTY, point(parse('7'))))).toEqual(reduced(read('{7}')));
    expect(reduced(hull(point(parse('7')), EMPTY))).toEqual(reduced(read('{7}')));
  });
});
