import { UndefinedMetricError } from '../errors.js';
import { absolute, divide, multiply, type Rational, sign, subtract, total } from '../decimal/rational.js';
import { requirePositive } from './base.js';
import { partName } from './part-name.js';

/** The parts of a whole and their sum. Levels and shares serve alike: what counts is a part ÷ the sum. */
export interface Composition {
  readonly values: readonly Rational[];
  readonly whole: Rational;
}

/** Throws when a part is negative, for a share would be, or when all are zero. `parts` is what the caller gave. */
export function composition(values: readonly Rational[], parts: object): Composition {
  const negative = values.findIndex((value) => sign(value) < 0);
  if (negative >= 0) {
    throw new UndefinedMetricError(
      `Part ${partName(parts, negative)} is negative; a structure has parts of at least 0.`,
      parts,
    );
  }
  const whole = total(values);
  requirePositive(whole, 'The total of the parts', parts);
  return { values, whole };
}

/** Σ|Δs|, the shares as fractions of 1: from 0 for the same structure to 2 for structures with no part in common. */
export function shareDistance(a: Composition, b: Composition): Rational {
  const differences = a.values.map((value, index) =>
    absolute(subtract(multiply(value, b.whole), multiply(b.values[index] as Rational, a.whole))),
  );
  return divide(total(differences), multiply(a.whole, b.whole));
}
