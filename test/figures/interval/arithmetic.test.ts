import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, divide, multiply, negate, scale, shift, subtract } from '../../../src/figures/interval/arithmetic.js';
import { EMPTY, type Interval, isEmpty } from '../../../src/figures/interval/interval.js';
import { type Fraction, fraction, minus, over, parse, plus, times } from '../../rational.js';
import { holds, read, reduced, small } from '../intervals.js';

const ZERO = fraction(0n);
const TWO = fraction(2n);

/** Results to ask about: a grid that hits every end that small intervals can produce, and numbers far out and near zero. */
const asked = [...Array.from({ length: 81 }, (_, index) => fraction(BigInt(index - 40), 8n)), ...['-1000', '-0.001', '0.001', '1000'].map(parse)];

/**
 * Whether some x makes a condition true that can change only at the given places: it is asked at each of them, between
 * each two and beyond the last, which decides it for every real x.
 */
function someNumber(places: readonly Fraction[], condition: (x: Fraction) => boolean): boolean {
  const sorted = [...places].sort((a, b) => (a.n * b.d < b.n * a.d ? -1 : 1));
  const between = sorted.slice(1).map((place, index) => over(plus(place, sorted[index] ?? place), TWO));
  const [first = ZERO, last = ZERO] = [sorted[0], sorted.at(-1)];
  return [...sorted, ...between, minus(first, TWO), plus(last, TWO)].some(condition);
}

const endsOf = ({ low, high }: Interval): Fraction[] => [low, high].flatMap((end) => (end === null ? [] : [fraction(end.n, end.d)]));

/** Whether z = x + y for some x of a and y of b. */
const isSum = (a: Interval, b: Interval, z: Fraction) =>
  someNumber([ZERO, ...endsOf(a), ...endsOf(b).map((y) => minus(z, y))], (x) => holds(a, x) && holds(b, minus(z, x)));

/** Whether z = x · y for some x of a and y of b. */
const isProduct = (a: Interval, b: Interval, z: Fraction) =>
  someNumber(
    [
      ZERO,
      ...endsOf(a),
      ...endsOf(b)
        .filter((y) => y.n !== 0n)
        .map((y) => over(z, y)),
    ],
    (x) => holds(a, x) && (x.n === 0n ? z.n === 0n : holds(b, over(z, x))),
  );

/** Whether z · y = x for some x of a and y of b. */
const isQuotient = (a: Interval, b: Interval, z: Fraction) =>
  someNumber([ZERO, ...endsOf(b), ...(z.n === 0n ? [] : endsOf(a).map((x) => over(x, z)))], (y) => holds(b, y) && holds(a, times(z, y)));

describe('interval arithmetic', () => {
  it('adds to exactly the sums of their numbers', () => {
    fc.assert(
      fc.property(small, small, (a, b) => {
        for (const z of asked) expect(holds(add(a, b), z)).toBe(isSum(a, b, z));
      }),
    );
  });

  it('multiplies to exactly the products of their numbers, with open, unbounded and zero ends', () => {
    fc.assert(
      fc.property(small, small, (a, b) => {
        for (const z of asked) expect(holds(multiply(a, b), z)).toBe(isProduct(a, b, z));
      }),
      { numRuns: 300 },
    );
  });

  it('divides to the smallest interval of all that times the divisor gives the dividend', () => {
    fc.assert(
      fc.property(small, small, (a, b) => {
        const quotient = divide(a, b);
        const solutions = asked.filter((z) => isQuotient(a, b, z));
        for (const z of asked) {
          const isBetween = solutions.some((s) => s.n * z.d <= z.n * s.d) && solutions.some((s) => s.n * z.d >= z.n * s.d);
          expect(holds(quotient, z)).toBe(isBetween);
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['[1, 2)', '(3, 4]', '(3, 8)'],
    ['[0, 1)', '[1, ∞)', '[0, ∞)'],
    ['(0, 1)', '(1, ∞)', '(0, ∞)'],
    ['[-2, 3]', '(-1, 5)', '(-10, 15)'],
    ['{0}', '(-∞, ∞)', '{0}'],
    ['(-∞, -1]', '(-∞, -2)', '(2, ∞)'],
  ])('%s times %s is %s', (a, b, product) => {
    expect(reduced(multiply(read(a), read(b)))).toEqual(reduced(read(product)));
  });

  it.each([
    ['[1, 2]', '[4, 8)', '(0.125, 0.5]'],
    ['[1, 2]', '[0, 5]', '[0.2, ∞)'],
    ['[1, 2]', '(0, 5]', '[0.2, ∞)'],
    ['[0, 2]', '(0, 5]', '[0, ∞)'],
    ['[0, 2]', '[0, 5]', '(-∞, ∞)'],
    ['[1, 2]', '[-1, 5]', '(-∞, ∞)'],
    ['[1, 2]', '[-4, 0)', '(-∞, -0.25]'],
    ['[1, 2]', '(-∞, -4]', '[-0.5, 0)'],
  ])('%s by %s is %s', (a, b, quotient) => {
    expect(reduced(divide(read(a), read(b)))).toEqual(reduced(read(quotient)));
  });

  it('finds nothing that times zero is other than zero', () => {
    expect(isEmpty(divide(read('[1, 2]'), read('{0}')))).toBe(true);
  });

  it('gives nothing for nothing', () => {
    for (const operation of [add, subtract, multiply, divide]) {
      for (const interval of ['[1, 2]', '{0}', '[0, 5]', '(-∞, ∞)', '[-2, -1)'].map(read)) {
        expect(operation(EMPTY, interval)).toBe(EMPTY);
        expect(operation(interval, EMPTY)).toBe(EMPTY);
      }
    }
    for (const moved of [negate(EMPTY), scale(EMPTY, parse('2')), shift(EMPTY, parse('2'))]) expect(moved).toBe(EMPTY);
  });

  it('mirrors, moves and stretches both ends', () => {
    expect(reduced(negate(read('[1, 2)')))).toEqual(reduced(read('(-2, -1]')));
    expect(reduced(negate(read('[1, ∞)')))).toEqual(reduced(read('(-∞, -1]')));
    expect(reduced(shift(read('[1, 2)'), parse('0.5')))).toEqual(reduced(read('[1.5, 2.5)')));
    expect(reduced(scale(read('(-∞, 2)'), parse('0.01')))).toEqual(reduced(read('(-∞, 0.02)')));
    expect(reduced(subtract(read('[1, 2)'), read('[0, 5]')))).toEqual(reduced(read('[-4, 2)')));
  });

  it('leaves the ends as they are written where it moves by nothing or stretches by one', () => {
    const [half, two] = [{ n: 1n, d: 2n, closed: true } as const, { n: 2n, d: 1n, closed: false } as const];
    expect(shift({ low: half, high: two }, { n: 0n, d: 100n })).toEqual({ low: half, high: two });
    expect(scale({ low: half, high: two }, { n: 10n, d: 10n })).toEqual({ low: half, high: two });
  });
});
