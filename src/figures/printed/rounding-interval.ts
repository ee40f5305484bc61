import { divide, ONE, type Rational, sign } from '../../decimal/rational.js';
import type { RoundingMode } from '../../decimal/rounding.js';
import type { End, Interval } from '../interval/interval.js';

/** How a printed figure was rounded: in a known mode, or to the nearest with ties going either way. */
export type Rounding = RoundingMode | 'unknown';

/** How far from a printed magnitude the true one may lie, in tenths of what it was rounded to, and whether quite so far. */
interface Distance {
  readonly tenths: bigint;
  readonly closed: boolean;
}

interface Reach {
  readonly below: Distance;
  readonly above: Distance;
}

const to = (tenths: bigint, closed: boolean): Distance => ({ tenths, closed });
const nearest = (belowClosed: boolean, aboveClosed: boolean): Reach => ({
  below: to(-5n, belowClosed),
  above: to(5n, aboveClosed),
});
const TO_NEAREST = nearest(true, true);
const raised: Reach = { below: to(-10n, false), above: to(0n, true) };
const cut: Reach = { below: to(0n, true), above: to(10n, false) };

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
  // In tenths of a common denominator: the ends of a decimal are decimals.
  const isAlike = value.d === granularity.d;
  const n = (isAlike ? value.n : value.n * granularity.d) * 10n;
  const unit = isAlike ? granularity.n : granularity.n * value.d;
  const d = (isAlike ? value.d : value.d * granularity.d) * 10n;
  const at = ({ tenths, closed }: Distance): End => ({ n: n + tenths * unit, d, closed });
  return { low: at(below), high: at(above) };
}

function isEvenMultiple(value: Rational, granularity: Rational): boolean {
  const units = divide(value, granularity);
  return (units.n / units.d) % 2n === 0n;
}

function mirror({ tenths, closed }: Distance): Distance {
  return { tenths: -tenths, closed };
}

/** The farthest that rounding moves a number, in units of what it is rounded to: a half to the nearest, one otherwise. */
export function farthest(rounding: Rounding): Rational {
  const { below, above } = reaches[rounding](true);
  return -below.tenths === above.tenths ? HALF : ONE;
}

const HALF: Rational = { n: 1n, d: 2n };
