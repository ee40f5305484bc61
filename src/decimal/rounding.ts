import { InvalidOptionError, show } from '../errors.js';
import { isWordOf } from '../fields.js';
import { type Rational, powerOfTen } from './rational.js';

/**
 * How a value between two neighbours is rounded.
 *
 * - `half-up`: a tie goes away from zero. What statistical offices print, and the default.
 * - `half-even`: a tie goes to the even neighbour.
 * - `half-down`: a tie goes towards zero.
 * - `up`, `down`: always away from zero, always towards zero.
 * - `ceil`, `floor`: always towards +∞, always towards −∞.
 */
export type RoundingMode = 'half-up' | 'half-even' | 'half-down' | 'up' | 'down' | 'ceil' | 'floor';

/** What decides: the truncated magnitude, how twice the remainder compares with the divisor, and the sign. */
type Rule = (quotient: bigint, half: -1 | 0 | 1, negative: boolean) => boolean;

/** Whether a magnitude with a remainder is raised by one, for each mode. */
const raises: Readonly<Record<RoundingMode, Rule>> = {
  'half-up': (_, half) => half >= 0,
  'half-even': (quotient, half) => half > 0 || (half === 0 && quotient % 2n === 1n),
  'half-down': (_, half) => half > 0,
  up: () => true,
  down: () => false,
  ceil: (_quotient, _half, negative) => !negative,
  floor: (_quotient, _half, negative) => negative,
};

const ROUNDING_MODES = Object.keys(raises) as readonly RoundingMode[];

export const MAX_DECIMALS = 20;

/** Throws unless `decimals` is a whole number from 0 to 20: what a metric's digits are good for. */
export function checkDecimals(decimals: number): void {
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > MAX_DECIMALS) {
    throw new InvalidOptionError(
      `${show(decimals)} decimals were asked for; expected a whole number from 0 to ${MAX_DECIMALS}.`,
      decimals,
    );
  }
}

/** value × 10^decimals, rounded to a whole number. */
export function roundToDigits({ n, d }: Rational, decimals: number, mode: RoundingMode): bigint {
  const rule = isWordOf(raises, mode) ? raises[mode] : undefined;
  if (rule === undefined) {
    throw new InvalidOptionError(
      `${show(mode)} is no rounding mode; expected one of ${ROUNDING_MODES.join(', ')}.`,
      mode,
    );
  }
  const negative = n < 0n;
  const scaled = (negative ? -n : n) * powerOfTen(decimals);
  const quotient = scaled / d;
  const remainder = scaled % d;
  if (remainder === 0n) return negative ? -quotient : quotient;
  const twice = remainder * 2n;
  const half = twice < d ? -1 : twice > d ? 1 : 0;
  const magnitude = rule(quotient, half, negative) ? quotient + 1n : quotient;
  return negative ? -magnitude : magnitude;
}

/** digits × 10^−decimals as it is printed: all its decimals, no exponent, no minus before a zero. */
export function printDigits(digits: bigint, decimals: number): string {
  if (decimals === 0) return digits.toString();
  const negative = digits < 0n;
  const text = (negative ? -digits : digits).toString().padStart(decimals + 1, '0');
  const shown = `${text.slice(0, -decimals)}.${text.slice(-decimals)}`;
  return negative ? `-${shown}` : shown;
}
