import { MismatchedUnitsError, show } from '../errors.js';
import { requireFields } from '../fields.js';
import { exact, type DecimalInput } from '../decimal/input.js';
import { type Decimal, toExactDecimal } from '../decimal/output.js';
import * as rational from '../decimal/rational.js';
import { parseUnit, type Unit } from './unit.js';
import type { Beside, Known, MeasureOf, UnitOf } from './unit-types.js';

/**
 * A number with its unit.
 *
 * The type knows the measure and not the multiplier: 'billion VND' and 'VND' add up, 'VND' and 'person' do not compile.
 */
export interface Quantity<M extends string = string> {
  /** The number, in the unit. */
  readonly value: Decimal;
  /** One of the units of the measure. A plain `{ value, unit: string }` is a quantity of any measure. */
  readonly unit: UnitOf<NoInfer<M>>;
}

/** A quantity as fractions are computed with it. */
export interface ReadQuantity extends Unit {
  readonly value: rational.Rational;
}

/**
 * A quantity: a number and what it measures.
 *
 * @param value the number, in the unit
 * @param unit a canonical unit, see {@link parseUnit}; a literal is checked by the compiler too
 * @returns frozen, the value exact
 * @throws InvalidDecimalError when `value` is no number
 * @throws InvalidUnitError when `unit` is none, or is misspelled
 *
 * @example
 * quantity('181', 'trillion VND') // => { value: '181', unit: 'trillion VND' }
 */
export function quantity<const U extends string>(value: DecimalInput, unit: U): Quantity<MeasureOf<U>> {
  return make(toExactDecimal(exact(value)), parseUnit(unit).unit);
}

/**
 * The same quantity in another unit of its measure.
 *
 * @param q the quantity to be converted
 * @param unit a unit of the same measure; other currencies are for {@link exchange}
 * @returns the quantity in `unit`; exact
 * @throws MismatchedUnitsError when the unit has another measure
 *
 * @example
 * convert(quantity('15295', 'billion VND'), 'trillion VND') // => { value: '15.295', unit: 'trillion VND' }
 * convert(quantity('33.2', 'bed/10000 person'), 'bed/million person') // => { value: '3320', unit: 'bed/million person' }
 */
export function convert<M extends string, const U extends string>(
  q: Quantity<M>,
  unit: string extends U ? U : UnitOf<NoInfer<M>>,
): Quantity<Known<M, MeasureOf<U>>> {
  const from = read(q);
  const to = parseUnit(unit);
  if (from.measure !== to.measure)
    throw mismatch(`${show(q.unit)} cannot be converted to ${show(unit)}`, from, to, unit);
  return make(toExactDecimal(inUnit(from, to)), to.unit);
}

/**
 * Adds two quantities of one measure.
 *
 * @param a a quantity
 * @param b another quantity of the same measure, with any multiplier
 * @returns the sum in the unit of the first; exact
 * @throws MismatchedUnitsError when they measure different things
 *
 * @example
 * add(quantity('1', 'billion VND'), quantity('500', 'million VND')) // => { value: '1.5', unit: 'billion VND' }
 */
export function add<A extends string, B extends string>(
  a: Quantity<A>,
  b: Quantity<B> & Quantity<Beside<NoInfer<A>, B>>,
): Quantity<A> {
  return combine(a, b, rational.add);
}

/**
 * Subtracts a quantity from another of the same measure.
 *
 * @param a a quantity
 * @param b what is taken from it, of the same measure
 * @returns the difference in the unit of the first; exact
 * @throws MismatchedUnitsError when they measure different things
 *
 * @example
 * subtract(quantity('15.295', 'trillion VND'), quantity('12760', 'billion VND')) // => { value: '2.535', unit: 'trillion VND' }
 */
export function subtract<A extends string, B extends string>(
  a: Quantity<A>,
  b: Quantity<B> & Quantity<Beside<NoInfer<A>, B>>,
): Quantity<A> {
  return combine(a, b, rational.subtract);
}

function combine<A extends string>(a: Quantity<A>, b: Quantity, operation: typeof rational.add): Quantity<A> {
  const [first, second] = [read(a), read(b)];
  if (first.measure !== second.measure) {
    throw mismatch(`Quantities in ${show(a.unit)} and ${show(b.unit)} do not add up`, first, second, b);
  }
  return make(toExactDecimal(operation(first.value, inUnit(second, first))), first.unit);
}

function mismatch(what: string, first: Unit, second: Unit, input: unknown): MismatchedUnitsError {
  return new MismatchedUnitsError(
    `${what}: the one measures ${first.measure}, the other ${second.measure}; expected one measure.`,
    input,
  );
}

/** The number of a quantity in another unit of its measure. Scales are powers of ten: the decimals end. */
function inUnit(q: ReadQuantity, unit: Unit): rational.Rational {
  return rational.divide(rational.multiply(q.value, q.scale), unit.scale);
}

/** Reads a quantity, which may come from plain data. */
export function read(q: Quantity): ReadQuantity {
  requireFields(q, 'a quantity, { value, unit }');
  return { ...parseUnit(q.unit), value: exact(q.value) };
}

/** The one place where a unit that was computed meets the measure that the types have computed. */
export function make<M extends string>(value: Decimal, unit: string): Quantity<M> {
  return Object.freeze({ value, unit: unit as UnitOf<M> });
}
