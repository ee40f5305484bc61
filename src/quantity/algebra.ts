import { MismatchedUnitsError, show, UndefinedMetricError } from '../errors.js';
import { toDecimal, toExactDecimal } from '../decimal/output.js';
import {
  divide as quotient,
  equal,
  HUNDRED,
  multiply as product,
  powerOfTen,
  type Rational,
  sign,
} from '../decimal/rational.js';
import { MULTIPLIERS } from './measures.js';
import { productMeasure, quotientMeasure, sidesOf } from './measure-algebra.js';
import { make, type Quantity, read, type ReadQuantity } from './quantity.js';
import type { Exchanged, HasUnit, Product, Quotient } from './unit-types.js';

/** What an operation gives, before it is written as a Decimal. */
interface Result {
  readonly value: Rational;
  readonly unit: string;
}

/**
 * Multiplies two quantities: VND/person × person = VND.
 *
 * Measures above and below cancel. `times` is neutral and `%` counts in hundredths: the other quantity keeps its unit.
 * Otherwise the multiplier of the result is the product of the multipliers when there is a word for it, else it has
 * none and the value takes it up.
 *
 * @param a a quantity
 * @param b another whose measure makes a unit with that of the first
 * @returns the product; exact
 * @throws MismatchedUnitsError when the product is no unit, as VND × person
 *
 * @example
 * multiply(quantity('94', 'million VND/person'), quantity('1925', 'thousand person')) // => { value: '180950', unit: 'billion VND' }
 * multiply(quantity('181', 'trillion VND'), quantity('64.9', '%')) // => { value: '117.469', unit: 'trillion VND' }
 */
export function multiply<A extends string, B extends string>(
  a: Quantity<A>,
  b: Quantity<B> & HasUnit<Product<A, B>, `${A} × ${B}`>,
): Quantity<Product<A, B>> {
  const [x, y] = [read(a), read(b)];
  const result = productOf(x, y);
  if (result === undefined) throw noUnit(a, '×', b);
  return make(toExactDecimal(result.value), result.unit);
}

function productOf(x: ReadQuantity, y: ReadQuantity): Result | undefined {
  // `times` gives way before `%` does, as in the measures: 2 times × 50 % is 100 %.
  if (y.measure === 'times' || (y.measure === '%' && x.measure !== 'times')) {
    return { value: product(x.value, bareNumber(y)), unit: x.unit };
  }
  if (x.measure === 'times' || x.measure === '%') return { value: product(bareNumber(x), y.value), unit: y.unit };
  const measure = productMeasure(x.measure, y.measure);
  return measure === undefined
    ? undefined
    : withMultiplier(product(x.value, y.value), product(x.scale, y.scale), measure);
}

/**
 * Divides a quantity by another: VND ÷ person = VND/person, VND ÷ VND/person = person, VND ÷ VND = times.
 *
 * Dividing by `times` or `%` (in hundredths) keeps the unit. Otherwise the multiplier of the result is the quotient of
 * the multipliers when there is a word for it, else it has none and the value takes it up; `times` never has one.
 *
 * @param a the quantity to be divided
 * @param b the divisor, not zero
 * @returns the quotient, exact up to one division
 * @throws MismatchedUnitsError when the quotient is no unit, as VND/person ÷ ha
 * @throws UndefinedMetricError when `b` is zero
 *
 * @example
 * divide(quantity('15.5', 'trillion VND'), quantity('2', 'million person')) // => { value: '7.75', unit: 'million VND/person' }
 * round(divide(quantity('181', 'trillion VND'), quantity('1.925', 'million person')).value, 2) // => 94.03
 */
export function divide<A extends string, B extends string>(
  a: Quantity<A>,
  b: Quantity<B> & HasUnit<Quotient<A, B>, `${A} ÷ ${B}`>,
): Quantity<Quotient<A, B>> {
  const [x, y] = [read(a), read(b)];
  const result = quotientOf(x, y);
  if (result === undefined) throw noUnit(a, '÷', b);
  if (sign(y.value) === 0) {
    throw new UndefinedMetricError(`The divisor, in ${show(b.unit)}, is zero; expected one that is not.`, b);
  }
  return make(toDecimal(result.value), result.unit);
}

function quotientOf(x: ReadQuantity, y: ReadQuantity): Result | undefined {
  if (y.measure === 'times' || (y.measure === '%' && x.measure !== '%')) {
    return { value: quotient(x.value, bareNumber(y)), unit: x.unit };
  }
  const measure = quotientMeasure(x.measure, y.measure);
  return measure === undefined
    ? undefined
    : withMultiplier(quotient(x.value, y.value), quotient(x.scale, y.scale), measure);
}

/**
 * Exchanges an amount at a rate: with a rate in A/B, an amount in A becomes one in B, and one in B becomes one in A.
 *
 * An amount per something stays per that: million VND/person at VND/USD becomes million USD/person. Levels of a year
 * are exchanged at its average rate.
 *
 * @param amount in one of the two measures of the rate, perhaps per another measure
 * @param rate units of the first measure for one of the second: `"VND/USD"`
 * @returns the amount in the other measure; the multiplier as in {@link multiply} and {@link divide}
 * @throws MismatchedUnitsError when the rate does not fit the amount
 * @throws UndefinedMetricError when the amount is to be divided by a rate of zero
 *
 * @example
 * exchange(quantity('7.7', 'billion USD'), quantity('23506', 'VND/USD')) // => { value: '180996.2', unit: 'billion VND' }
 * round(exchange(quantity('181', 'trillion VND'), quantity('23.506', 'thousand VND/USD')).value, 2) // => 7.7
 */
export function exchange<A extends string, R extends string>(
  amount: Quantity<A>,
  rate: Quantity<R> & HasUnit<Exchanged<A, R>, `${A} at ${R}`>,
): Quantity<Exchanged<A, R>> {
  const [from] = sidesOf(read(amount).measure);
  const [above, below] = sidesOf(read(rate).measure);
  const pair: readonly [Quantity, Quantity] = [amount, rate];
  if (above !== below && from === above) return divide(...pair) as Quantity<Exchanged<A, R>>;
  if (above !== below && from === below) return multiply(...pair) as Quantity<Exchanged<A, R>>;
  throw new MismatchedUnitsError(
    `An amount in ${show(amount.unit)} cannot be exchanged at a rate in ${show(rate.unit)}; ` +
      `expected a rate between ${from} and another measure.`,
    rate,
  );
}

/** A quantity in `times` or `%` as the number that it multiplies by. */
function bareNumber({ value, scale, measure }: ReadQuantity): Rational {
  const number = product(value, scale);
  return measure === '%' ? quotient(number, HUNDRED) : number;
}

/** A value in a measure, with the multiplier that there is a word for; else the value takes the scale up. */
function withMultiplier(value: Rational, scale: Rational, measure: string): Result {
  const word = [...MULTIPLIERS].find(([, power]) => equal(scale, { n: powerOfTen(power), d: 1n }))?.[0];
  if (word === undefined || measure === 'times') return { value: product(value, scale), unit: measure };
  return { value, unit: `${word} ${measure}` };
}

function noUnit(a: Quantity, sign: string, b: Quantity): MismatchedUnitsError {
  return new MismatchedUnitsError(
    `${show(a.unit)} ${sign} ${show(b.unit)} is no unit here; a result is one measure, or one measure per another.`,
    b,
  );
}
