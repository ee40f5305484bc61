import fc from 'fast-check';
import { literal } from 'planning-metrics';
import { describe, expect, test } from 'vitest';
import { exactText, type Fraction, fraction, MODES, parse, plus, printed } from '../rational.js';
import { cases, type ExactCase } from './exact-cases.js';

/** Positive decimals of everyday length, of 40 and of 200 digits. */
const positive: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(3n, 6n, 9n, 17n, 40n, 200n), fc.nat({ max: 12 }), fc.bigInt({ min: 0n, max: 10n ** 200n }))
  .map(([length, decimals, digits]) => {
    const whole = 10n ** length + (digits % 10n ** length);
    return exactText(fraction(whole, 10n ** BigInt(decimals)));
  });

/** A result with one decimal more than it is printed with, a tie when that decimal is 5. */
const results = (above = -1e6, below = 1e6): fc.Arbitrary<{ result: Fraction; decimals: number }> =>
  fc
    .tuple(fc.integer({ min: above, max: below - 1 }), fc.nat({ max: 20 }), fc.bigInt({ min: 0n, max: 10n ** 20n }), fc.constantFrom(0n, 3n, 5n, 5n, 5n, 9n))
    .map(([whole, decimals, digits, last]) => {
      const unit = 10n ** BigInt(decimals);
      return { decimals, result: plus(fraction(BigInt(whole)), fraction((digits % unit) * 10n + last, unit * 10n)) };
    });

/** What is added to the figure: nothing, so that ties stay ties, or a little to one side. */
const nudge: fc.Arbitrary<Fraction> = fc
  .tuple(fc.constantFrom(0n, 1n, -1n, 7n), fc.constantFrom(3n, 22n, 40n, 70n, 200n))
  .map(([units, places]) => fraction(units, 10n ** places));

const isWithin = (value: Fraction, range: ExactCase['results']): boolean =>
  range === undefined || (value.n > BigInt(range.above) * value.d && value.n < BigInt(range.below) * value.d);

describe('every metric that is a formula rounds to the correctly rounded true value, in every mode, at ties and next to them', () => {
  test.each(cases)('$name', ({ others: count, solve, truth, compute, results: range }) => {
    fc.assert(
      fc.property(
        fc.array(positive, { minLength: count, maxLength: count }),
        results(range?.above, range?.below),
        nudge,
        (others, { result, decimals }, added) => {
          const given = others.map(parse);
          const figure = plus(solve(result, given), added);
          const expected = truth(figure, given);
          fc.pre(isWithin(expected, range));
          const value = compute(exactText(figure), others);
          for (const mode of MODES) expect(literal(value, decimals, mode)).toBe(printed(expected, decimals, mode));
          expect(literal(value, 20)).toBe(printed(expected, 20));
        },
      ),
      { numRuns: 60 },
    );
  });
});
