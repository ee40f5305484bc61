import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audit } from '../../src/audit/audit.js';
import type { AuditReport } from '../../src/audit/types.js';
import type { PlainInterval } from '../../src/figures/interval/plain-interval.js';
import { type Fraction, fraction, minus, parse, printed } from '../rational.js';
import { ARITY, FORMULAS, isBelow, meet, rangeAtCorners, rangeOf } from './corners.js';
import { checkOne, literals } from './one-check.js';
import { anyStyle, printState, roundings, trueStates } from './random-report.js';

function holds({ low, high, lowClosed, highClosed }: PlainInterval, value: Fraction): boolean {
  const isAbove = low === null || isBelow(parse(low), value) || (lowClosed && !isBelow(value, parse(low)));
  const isUnder = high === null || isBelow(value, parse(high)) || (highClosed && !isBelow(parse(high), value));
  return isAbove && isUnder;
}

/** What a report says that no report of true figures may say. */
function accusations({ checks, conflicts }: AuditReport): readonly unknown[] {
  return [...checks, ...conflicts].filter(({ verdict }) => verdict === 'inconsistent');
}

describe('figures that were printed from true values', () => {
  const styles = fc.array(anyStyle, { minLength: 12, maxLength: 12 });

  it('are never accused, whatever the relations between them and however they are rounded, hedged or left out', () => {
    fc.assert(
      fc.property(trueStates(), styles, roundings, (state, how, [mode, rounding]) => {
        expect(accusations(audit(printState(state, how, mode), { rounding }))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('are never accused along a chain or round a circle of sums and differences', () => {
    fc.assert(
      fc.property(trueStates(['sum', 'difference', 'same', 'at-most', 'some'], 12), styles, roundings, (state, how, [mode, rounding]) => {
        expect(accusations(audit(printState(state, how, mode), { rounding }))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('put the figures that are not printed where they are', () => {
    fc.assert(
      fc.property(trueStates(), styles, roundings, (state, how, [mode, rounding]) => {
        for (const { figure, widest } of audit(printState(state, how, mode), { rounding }).inferred) {
          const value = state.values.get(figure);
          expect(value !== undefined && holds(widest, value)).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('put them there as precisely as their digits say when all digits are significant', () => {
    const decimals = fc.array(fc.constantFrom(1, 2, 3, 'unprinted' as const), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(trueStates(), decimals, roundings, (state, how, [mode, rounding]) => {
        for (const { figure, interval, literal } of audit(printState(state, how, mode), { rounding }).inferred) {
          const value = state.values.get(figure) ?? fraction(0n);
          expect(holds(interval, value)).toBe(true);
          // What is certain of it is how it would print, to the nearest.
          if (literal !== null)
            expect(['half-up', 'half-down'].map((to) => printed(value, literal.split('.')[1]?.length ?? 0, to as 'half-up'))).toContain(literal);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('a relation by itself', () => {
  const level = fc
    .tuple(fc.integer({ min: 20, max: 9_000 }), fc.integer({ min: 1, max: 2 }))
    .map(([n, decimals]) => printed(fraction(BigInt(n), 10n ** BigInt(decimals)), decimals));

  it.each(Object.entries(FORMULAS))('is computed between the ends that its formula reaches at the corners: %s', (name, { relation, result }) => {
    const others = fc.array(level, { minLength: ARITY[name] ?? 1, maxLength: ARITY[name] ?? 1 });
    fc.assert(
      fc.property(others, fc.integer({ min: -30, max: 30 }), (texts, shift) => {
        const [low, high] = rangeAtCorners(result, texts.map(rangeOf));
        const printedResult = printed(minus(result(texts.map(parse)), fraction(BigInt(shift), 10n)), 1);
        const ids = [printedResult, ...texts].map((_, index) => `f${index}`);
        const check = checkOne(literals(Object.fromEntries([printedResult, ...texts].map((text, index) => [ids[index], text]))), relation(ids));
        expect(check.verdict === 'inconsistent').toBe(!meet(rangeOf(printedResult), [low, high]));
        // The ends are rounded outward to 30 digits.
        for (const [text, end, outward] of [
          [check.computed.low, low, 1],
          [check.computed.high, high, -1],
        ] as const) {
          const off = minus(end, parse(text ?? '0'));
          expect(off.n * BigInt(outward) >= 0n && isBelow(fraction(off.n * BigInt(outward), off.d), fraction(1n, 10n ** 20n))).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it.each(Object.entries(FORMULAS))(
    'is always found when one figure is changed by more than it allows, and that figure is among the blamed: %s',
    (name, { relation, result }) => {
      const count = (ARITY[name] ?? 1) + 1;
      const others = fc.array(level, { minLength: count - 1, maxLength: count - 1 });
      fc.assert(
        fc.property(others, fc.nat(count - 1), fc.integer({ min: 1, max: 400 }), (texts, changed, by) => {
          const all = [printed(result(texts.map(parse)), 1), ...texts];
          const wrong = all.map((text, index) => (index === changed ? shifted(text, by) : text));
          const ids = all.map((_, index) => `f${index}`);
          const report = audit({ figures: literals(Object.fromEntries(wrong.map((text, index) => [ids[index], text]))), relations: [relation(ids)] });
          const [first = '', ...rest] = wrong;
          const isWrong = !meet(rangeOf(first), rangeAtCorners(result, rest.map(rangeOf)));
          expect(report.checks[0]?.verdict === 'inconsistent').toBe(isWrong);
          if (isWrong)
            expect(report.conflicts.flatMap(({ blame }) => blame.flatMap(({ figures }) => figures.map(({ figure }) => figure)))).toContain(ids[changed]);
        }),
        { numRuns: 60 },
      );
    },
  );
});

/** A literal that many units of its last place higher. */
function shifted(text: string, by: number): string {
  const decimals = text.split('.')[1]?.length ?? 0;
  return printed(minus(parse(text), fraction(BigInt(-by), 10n ** BigInt(decimals))), decimals);
}

describe('a wrong figure in a report of true ones', () => {
  const plain = fc.array(fc.constantFrom(1, 2), { minLength: 12, maxLength: 12 });

  it('is found by what the check of its relation detects, and is among the blamed', () => {
    fc.assert(
      fc.property(trueStates(), plain, fc.nat(999), fc.nat(999), (state, how, relation, operand) => {
        const document = printState(state, how, 'half-up');
        const checks = audit(document).checks;
        const { detects = [] } = checks[relation % checks.length] ?? {};
        const { figure = '', units = null } = detects[operand % Math.max(detects.length, 1)] ?? {};
        const literal = document.figures[figure]?.literal;
        // Of a figure that stands in a relation twice, each place is taken by itself.
        const isTwice = detects.filter((other) => other.figure === figure).length > 1;
        if (literal === undefined || units === null || units.length > 12 || isTwice) return;
        const changed = [shifted(literal, Number(units)), shifted(literal, -Number(units))];
        // No weight may be below zero.
        if (changed.some((text) => text.startsWith('-') !== literal.startsWith('-'))) return;
        const reports = changed.map((text) =>
          audit({ ...document, figures: { ...document.figures, [figure]: { ...document.figures[figure], literal: text } } }),
        );
        // The change is caught on one side at least.
        const caught = reports.filter((report) => report.checks[relation % checks.length]?.verdict === 'inconsistent');
        expect(caught.length).toBeGreaterThan(0);
        for (const report of caught) {
          expect(report.conflicts.flatMap(({ blame }) => blame.flatMap(({ figures }) => figures.map((blamed) => blamed.figure)))).toContain(figure);
        }
      }),
      { numRuns: 150 },
    );
  });
});
