import { UndefinedMetricError } from '../errors.js';
import { type Decimal, toDecimal } from '../decimal/output.js';
import { type Parts, readMatching, readParts } from '../decimal/parts.js';
import { divide, HUNDRED, integer, multiply, type Rational, sign, subtract, total, ZERO } from '../decimal/rational.js';
import { degreesOfSquaredTangent, naturalLog, squareRoot } from '../decimal/transcendental.js';
import { percent } from './base.js';
import { type Composition, composition, shareDistance } from './composition.js';
import { partName } from './part-name.js';

function compositions<T extends Parts<T>>(current: T, previous: Parts<T>): [Composition, Composition] {
  return [composition(readParts(current).values, current), composition(readMatching(previous, current), previous)];
}

/**
 * Structural change, NAV (norm of absolute values): the part of the whole that has moved from some parts to others.
 *
 * NAV = ½ Σ|Δs|, the shares in percent (Michaely 1962; Stoikov 1966; Dietrich, Empirical Economics 43, 2012). The same
 * formula is the Pedersen index of elections and the dissimilarity index of Duncan. 0: nothing moved; 100: everything.
 *
 * Real data: it grows with the number of parts that are told apart, so compare only structures of the same parts;
 * from printed shares it is known to about half a unit of their last decimal for each part.
 *
 * @param current levels or shares, none negative; each side is scaled to its own 100
 * @param previous the same parts, earlier; a part may be zero on either side
 * @returns percentage points, 0 to 100; exact up to one division
 * @throws MismatchedPartsError when the parts differ
 * @throws UndefinedMetricError when there is no part, one is negative, or all on a side are zero
 *
 * @example
 * structuralChange(['13.1', '64.9', '22'], ['15', '62.3', '22.7']) // => 2.6
 * structuralChange([1, 2], [50, 100]) // => 0
 */
export function structuralChange<const T extends Parts<T>>(current: T, previous: Parts<T>): Decimal {
  return toDecimal(multiply(integer(50), shareDistance(...compositions(current, previous))));
}

/** The angle between two structures. */
export interface StructuralAngle {
  /** cos φ, 0 to 1: 1 when the structures are the same. */
  readonly cos: Decimal;
  /** φ in degrees, 0 to 90: 0 when the structures are the same, 90 when they have no part in common. */
  readonly degrees: Decimal;
}

/**
 * The angle between two structures as vectors of shares, the usual measure of structural change in Vietnam (phương
 * pháp véc tơ, hệ số cos φ).
 *
 * cos φ = Σ s₀s₁ / √(Σ s₀² · Σ s₁²) (Moore, "A measure of structural change in output", Review of Income and Wealth 24,
 * 1978). The rate of structural change that is printed beside it is φ/90 in percent.
 *
 * Real data: cos φ of neighbouring years is 0.99…, and rounded to two decimals says nothing; print φ.
 *
 * @param current levels or shares, none negative
 * @param previous the same parts, earlier; a part may be zero on either side
 * @returns cos φ (times) and φ (degrees), each correct to 30 digits; 1 and 0 exactly for proportional structures
 * @throws MismatchedPartsError when the parts differ
 * @throws UndefinedMetricError when there is no part, one is negative, or all on a side are zero
 *
 * @example
 * structuralAngle([1, 2], [50, 100]) // => { cos: '1', degrees: '0' }
 * round(structuralAngle(['13.1', '64.9', 22], [15, '62.3', '22.7']).degrees, 2) // => 2.3
 */
export function structuralAngle<const T extends Parts<T>>(current: T, previous: Parts<T>): StructuralAngle {
  const [a, b] = compositions(current, previous);
  const product = dot(a.values, b.values);
  if (sign(product) === 0) return { cos: toDecimal(product), degrees: toDecimal(integer(90)) };
  const squares = multiply(dot(a.values, a.values), dot(b.values, b.values));
  const productSquared = multiply(product, product);
  // tan² = (1 − cos²)/cos²: from the tangent, because a small angle is lost in its cosine.
  const squaredTangent = divide(subtract(squares, productSquared), productSquared);
  return {
    cos: toDecimal(squareRoot(divide(productSquared, squares))),
    degrees: toDecimal(degreesOfSquaredTangent(squaredTangent)),
  };
}

function dot(a: readonly Rational[], b: readonly Rational[]): Rational {
  return total(a.map((value, index) => multiply(value, b[index] as Rational)));
}

/**
 * Lilien index: the dispersion of the growth of the parts around the growth of the whole.
 *
 * σ = 100 √ Σ s_i (Δln x_i − Δln X)², with s_i = x_i/X the shares of the **later** period: the variant of Lilien,
 * "Sectoral shifts and cyclical unemployment", Journal of Political Economy 90 (1982), p. 787. The "modified" index
 * (Stamer 1999; Ansari, Mussida and Pastore, Stata Journal 14, 2014) takes the mean of the two periods' shares, and
 * gives another number. Here in percent, like every rate; Lilien and most papers print the hundredth of it.
 *
 * Real data: it was made for employment, and for levels of one series; a change of classification between the two
 * periods shows as dispersion. Unlike NAV it has no upper bound.
 *
 * @param current levels or shares, later
 * @param previous the same parts, earlier
 * @returns percent, correct to 30 digits; exactly 0 when the structures are proportional
 * @throws MismatchedPartsError when the parts differ
 * @throws UndefinedMetricError when a part is zero on one side only, for its logarithm does not exist (one that is zero
 * on both is left out), when a part is negative, or when there is none above zero
 *
 * @example
 * round(lilienIndex([12, 14, 16, 18, 20], [10, 10, 10, 10, 10]), 8) // => 17.63637091
 * lilienIndex([10, 5], [10, 0]) // throws UndefinedMetricError
 */
export function lilienIndex<const T extends Parts<T>>(current: T, previous: Parts<T>): Decimal {
  const [after, before] = compositions(current, previous);
  const terms = after.values.map((value, index) => {
    const earlier = before.values[index] as Rational;
    const [isGone, isNew] = [sign(value) === 0, sign(earlier) === 0];
    if (isGone && isNew) return ZERO;
    if (isGone || isNew) {
      throw new UndefinedMetricError(
        `Part ${partName(current, index)} is zero in the ${isGone ? 'later' : 'earlier'} period only; ` +
          'join it to another part or leave it out of both.',
        isGone ? current : previous,
      );
    }
    const log = naturalLog(divide(multiply(value, before.whole), multiply(earlier, after.whole)));
    return multiply(value, multiply(log, log));
  });
  return percent(squareRoot(divide(total(terms), after.whole)));
}

/**
 * Herfindahl–Hirschman index: how concentrated a structure is.
 *
 * HHI = Σ s², the shares in percent (US Department of Justice and Federal Trade Commission, Horizontal Merger
 * Guidelines, 2010, section 5.3). 10 000 for a single part, 10 000/n for n equal ones.
 *
 * @param values levels or shares, none negative
 * @returns 0 to 10 000; exact up to one division
 * @throws UndefinedMetricError when there is no part, one is negative, or all are zero
 *
 * @example
 * herfindahlIndex([30, 30, 20, 20]) // => 2600
 */
export function herfindahlIndex<const T extends Parts<T>>(values: T): Decimal {
  const { values: parts, whole } = composition(readParts(values).values, values);
  const concentration = divide(dot(parts, parts), multiply(whole, whole));
  return toDecimal(multiply(multiply(HUNDRED, HUNDRED), concentration));
}
