import fc from 'fast-check';
import type { DecimalColumn } from 'planning-metrics/columns';
import { type Fraction, fraction, printed } from '../rational.js';

/** A mantissa; null where the value is missing. */
export type Mantissa = number | null;

/** Mantissas of every size: everyday ones, ones whose product with a power of ten leaves 2^53, and the greatest. */
export const mantissa: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: -50, max: 50 }),
  fc.integer({ min: -1e6, max: 1e6 }),
  fc.maxSafeInteger(),
  fc.maxSafeInteger().map((value) => Math.trunc(value / 2 ** 20) + 0),
  fc.integer({ min: Number.MAX_SAFE_INTEGER - 20, max: Number.MAX_SAFE_INTEGER }),
);

export const scales = fc.nat({ max: 15 });
export const someDecimals = fc.nat({ max: 12 });

/** The same, and now and then none. */
export const mantissaOrMissing: fc.Arbitrary<Mantissa> = fc.option(mantissa, { freq: 12, nil: null });

/** A column as plain data, as a caller may build it. */
export function columnOf(mantissas: readonly Mantissa[], scale: number): DecimalColumn {
  return { mantissas: Float64Array.from(mantissas, (value) => value ?? NaN), scale };
}

export function exactly(value: number, scale: number): Fraction {
  return fraction(BigInt(value), 10n ** BigInt(scale));
}

/** What a result is printed as; null where it is missing or undefined. */
export type Expected = string | null;

/** Whether a result has more units of its last decimal than a mantissa can hold. */
export function isTooGreat(text: Expected): boolean {
  if (text === null) return false;
  const units = BigInt(text.replace('.', ''));
  return units > BigInt(Number.MAX_SAFE_INTEGER) || units < BigInt(Number.MIN_SAFE_INTEGER);
}

export function expectedText(value: Fraction | undefined, decimals: number): Expected {
  return value === undefined ? null : printed(value, decimals);
}
