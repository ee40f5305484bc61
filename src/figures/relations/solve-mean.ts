import {
  divide,
  HUNDRED,
  multiply,
  negate,
  ONE,
  type Rational,
  sign,
  subtract,
  total,
  ZERO,
} from '../../decimal/rational.js';

/**
 * One operand of a weighted mean by the values of the others, in the order of `meanForm`; null when one is missing or
 * the operand is not determined.
 */
export function solveMean(
  weightOf: readonly (number | null)[],
  values: readonly (Rational | null)[],
  index: number,
): Rational | null {
  if (values.some((value, other) => value === null && other !== index)) return null;
  // Σ w·(v − mean) = 0 is linear in each operand, so its values at 0 and at 1 tell where it is zero.
  const at = (trial: Rational) =>
    deviation(
      weightOf,
      values.map((value, other) => (other === index ? trial : (value ?? ZERO))),
    );
  const atZero = at(ZERO);
  const slope = subtract(at(ONE), atZero);
  return sign(slope) === 0 ? null : divide(negate(atZero), slope);
}

/** Σ w·(v − mean). */
function deviation(weightOf: readonly (number | null)[], values: readonly Rational[]): Rational {
  const [mean = ZERO] = values;
  const given = weightOf.map((operand) => (operand === null ? null : (values[operand] as Rational)));
  const rest = given.reduce<Rational>((left, weight) => (weight === null ? left : subtract(left, weight)), HUNDRED);
  return total(given.map((weight, part) => multiply(weight ?? rest, subtract(values[part + 1] as Rational, mean))));
}
