import { add, divide, integer, multiply, negate, type Rational, sign } from '../../decimal/rational.js';
import type { RoundingMode } from '../../decimal/rounding.js';
import type { End, Interval } from '../interval/interval.js';

/** How a printed figure was rounded: in a known mode, or to the nearest with ties going either way. */
export type Rounding = RoundingMode | 'unknown';

/** How far from a printed magnitude the true one may lie, in units of what it was rounded to. */
interface Reach {
  readonly below: End;
  readonly above: End;
}

const end = (numerator: bigint, denominator: bigint, closed: boolean): End => ({
  value: { n: numerator, d: denominator },
  closed,
});
// A half in tenths, so that the ends of a decimal are decimals.
const nearest = (belowClosed: boolean, aboveClosed: boolean): Reach => ({
  below: end(-5n, 10n, belowClosed),
  above: end(5n, 10n, aboveClosed),
});
const TO_NEAREST = nearest(true, true);
const raised: Reach = { below: end(-1n, 1n, false), above: end(0n, 1n, true) };
const cut: Reach = { below: end(0n, 1n, true), above: end(1n, 1n, false) };

const reaches: Readonly<Record<Rounding, (isEven: boolean) => Reach>> = {
  unknown: () => TO_NEAREST,
  'half-up': () => nearest(true, false),
  'half-down': () => nearest(false, true),
  'half-even': (isEven) => nearest(isEven, isEven),
  up: () => raised,
  down: () => cut,
  ceil: () => raised,
  floor: () => cut,
};

export const ROUNDINGS = Object.keys(reaches) as readonly Rounding[];

/**
 * All numbers that round to a printed one.
 *
 * `half-up`, `half-down`, `up` and `down` go by magnitude, so that the interval of a negative number mirrors that of
 * the positive one, and zero is reached from both sides; `ceil` and `floor` go by value.
 *
 * @param granularity what it was rounded to, above zero; the printed number is a multiple of it
 */
export function roundingInterval(value: Rational, granularity: Rational, rounding: Rounding): Interval {
  const reach = reaches[rounding](rounding !== 'half-even' || isEvenMultiple(value, granularity));
  const byMagnitude = rounding !== 'ceil' && rounding !== 'floor';
  const below = byMagnitude && sign(value) <= 0 ? mirror(reach.above) : reach.below;
  const above = byMagnitude && sign(value) < 0 ? mirror(reach.below) : reach.above;
  const at = (distance: End): End => ({
    value: add(value, multiply(distance.value, granularity)),
    closed: distance.closed,
  });
  return { low: at(below), high: at(above) };
}

function isEvenMultiple(value: Rational, granularity: Rational): boolean {
  const units = divide(value, granularity);
  return (units.n / units.d) % 2n === 0n;
}

function mirror(distance: End): End {
  return { value: negate(distance.value), closed: distance.closed };
}

/** The farthest that rounding moves a number, in units of what it is rounded to: a half to the nearest, one otherwise. */
export function farthest(rounding: Rounding): Rational {
  const { below, above } = reaches[rounding](true);
  return sign(add(below.value, above.value)) === 0 ? above.value : integer(1);
}
