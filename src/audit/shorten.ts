import { floorDivide } from '../decimal/rational.js';
import type { End, Interval } from '../figures/interval/interval.js';
import { digitsIn, tenTo } from '../figures/ten-to.js';

const LONG = 10n ** 60n;
const DIGITS = 50;
/** A figure that is squared again and again has more zeros at every step, before its digits or behind them. */
const MAX_ZEROS = 3_000;

/**
 * An interval whose ends have few digits: longer ones are rounded outward to about 50. Fractions computed from fractions
 * double in length at every step; shortened, a long chain of relations costs as much a step as a short one.
 */
export function shorten(interval: Interval): Interval {
  const { low, high } = interval;
  if (!isLong(low) && !isLong(high)) return interval;
  return { low: isLong(low) ? outward(low, -1) : low, high: isLong(high) ? outward(high, 1) : high };
}

function isLong(end: End | null): end is End {
  return end !== null && (end.d > LONG || end.n > LONG || end.n < -LONG);
}

/** Null for an end too far out to be worth its zeros: unbounded is wider. */
function outward(end: End, direction: 1 | -1): End | null {
  const { n, d } = end;
  const magnitude = n < 0n ? -n : n;
  const places = Math.min(DIGITS + digitsIn(d) - digitsIn(magnitude), MAX_ZEROS);
  if (places < -MAX_ZEROS) return null;
  const { n: up, d: down } = tenTo(places);
  const [dividend, divisor] = [n * up, d * down];
  const below = floorDivide(dividend, divisor);
  const isExact = below * divisor === dividend;
  const digits = isExact || direction < 0 ? below : below + 1n;
  return { n: digits * down, d: up, closed: end.closed || !isExact };
}
