import { InvalidDecimalError, MismatchedPartsError, show, UndefinedMetricError } from '../errors.js';
import { exact, type DecimalInput } from './input.js';
import type { Rational } from './rational.js';

/** The parts of a whole: an array or tuple, a record, or any object type whose fields are all numbers. */
export type Parts<T> = { readonly [K in keyof T]: DecimalInput };

/** The same parts, each with a value of another type: an array gives an array, a record a record with its keys. */
export type SameParts<T, Value> = { -readonly [K in keyof T]: Value };

/** Parts read once: their exact values in order, and the way back to the shape they came in. */
export interface ReadParts<T> {
  readonly values: readonly Rational[];
  readonly restore: <Value>(results: readonly Value[]) => SameParts<T, Value>;
}

/** A key of a record, or an index of an array. */
type Key = string | number;

/** Reads the parts of an array or a record. Throws when there is none. */
export function readParts<T extends Parts<T>>(parts: T): ReadParts<T> {
  const keys = keysOf(parts);
  if (keys.length === 0) throw new UndefinedMetricError('No parts were given; expected at least one.', parts);
  const inputs = parts as Readonly<Record<Key, DecimalInput>>;
  return {
    values: keys.map((key) => exact(inputs[key] as DecimalInput)),
    restore: <Value>(results: readonly Value[]) =>
      (Array.isArray(parts)
        ? [...results]
        : Object.fromEntries(keys.map((key, index) => [key, results[index]]))) as SameParts<T, Value>,
  };
}

/** Reads a second set of parts in the order of the first. Throws when their keys or lengths differ. */
export function readMatching<T extends Parts<T>>(parts: Parts<T>, first: T): readonly Rational[] {
  const [expected, given] = [keysOf(first), keysOf(parts)];
  if (Array.isArray(first) !== Array.isArray(parts)) {
    throw new MismatchedPartsError(
      'An array and a record were given; expected two arrays or two records with the same keys.',
      parts,
    );
  }
  checkSameKeys(expected, given, parts);
  const inputs = parts as Readonly<Record<Key, DecimalInput>>;
  return expected.map((key) => exact(inputs[key] as DecimalInput));
}

function checkSameKeys(expected: readonly Key[], given: readonly Key[], parts: unknown): void {
  const [wanted, present] = [new Set(expected), new Set(given)];
  const missing = expected.filter((key) => !present.has(key));
  const extra = given.filter((key) => !wanted.has(key));
  if (missing.length === 0 && extra.length === 0) return;
  const difference = Array.isArray(parts)
    ? `${expected.length} and ${given.length} parts were given`
    : [
        missing.length > 0 ? `missing: ${list(missing)}` : '',
        extra.length > 0 ? `not in the other: ${list(extra)}` : '',
      ]
        .filter(Boolean)
        .join('; ');
  throw new MismatchedPartsError(`The two sets of parts differ (${difference}); give both the same parts.`, parts);
}

function keysOf(parts: unknown): readonly Key[] {
  if (typeof parts !== 'object' || parts === null) {
    throw new MismatchedPartsError('Parts are given as an array or as a record of numbers.', parts);
  }
  // A hole in an array is a missing number, not a part less: it must be read, and refused.
  if (Array.isArray(parts)) {
    // Refused here, for an array of holes may be far longer than a list of its indices can be.
    if (parts.includes(undefined))
      throw new InvalidDecimalError('A part is missing; expected a number in every place.', parts);
    return [...parts.keys()];
  }
  if (Symbol.iterator in parts) {
    throw new MismatchedPartsError(
      'Parts are given as an array or as a record; make one with Array.from(…) or Object.fromEntries(…).',
      parts,
    );
  }
  return Object.keys(parts);
}

function list(keys: readonly Key[]): string {
  const shown = keys.slice(0, 5).map(show);
  return keys.length > shown.length ? `${shown.join(', ')} and ${keys.length - shown.length} more` : shown.join(', ');
}
