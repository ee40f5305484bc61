import { HUNDRED, multiply, ONE, type Rational } from '../../decimal/rational.js';
import type { Unit } from '../../quantity/unit.js';

/** What a number is measured in, as measures with their powers: VND/person is VND¹ · person⁻¹. None has power zero. */
export type Dimensions = ReadonlyMap<string, number>;

/** Bare numbers, and what one of them is: `%` counts in hundredths, and so does an index, whose base is 100. */
const BARE: ReadonlyMap<string, Rational> = new Map([
  ['times', ONE],
  ['%', { n: 1n, d: HUNDRED.n }],
  ['pp', { n: 1n, d: HUNDRED.n }],
  ['index', { n: 1n, d: HUNDRED.n }],
]);

export function dimensions(unit: Unit): Dimensions {
  if (BARE.has(unit.measure)) return new Map();
  const [above, below] = unit.measure.split('/') as [string, string?];
  const counted = new Map([[above, 1]]);
  return below === undefined ? counted : times(counted, new Map([[below, 1]]), -1);
}

/** The dimensions of a product; of a quotient with the power −1. */
export function times(a: Dimensions, b: Dimensions, power: 1 | -1 = 1): Dimensions {
  const result = new Map(a);
  for (const [measure, exponent] of b) {
    const sum = (result.get(measure) ?? 0) + exponent * power;
    if (sum === 0) result.delete(measure);
    else result.set(measure, sum);
  }
  return result;
}

/** The measure with these dimensions, `"VND/person"`; null when it is none that a unit can have. */
export function measureOf(dimensions: Dimensions): string | null {
  const entries = [...dimensions];
  const above = entries.filter(([, exponent]) => exponent === 1);
  const below = entries.filter(([, exponent]) => exponent === -1);
  const others = entries.length - above.length - below.length;
  if (others > 0 || above.length > 1 || below.length > above.length) return null;
  return entries.length === 0 ? 'times' : [...above, ...below].map(([measure]) => measure).join('/');
}

/** One of the unit as a factor: 10⁹ for billion VND, 1/100 for %. */
export function factorOf(unit: Unit | null): Rational {
  return unit === null ? ONE : multiply(unit.scale, BARE.get(unit.measure) ?? ONE);
}
