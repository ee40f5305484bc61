import { InvalidOptionError, show, UndefinedMetricError } from '../errors.js';
import { exact, type DecimalInput } from '../decimal/input.js';
import { type Decimal, toDecimal } from '../decimal/output.js';
import { add, compare, divide, HUNDRED, multiply, ONE, type Rational, sign, subtract } from '../decimal/rational.js';

/** Reads a number that a metric divides by; `what` names it in the error. */
export function positive(value: DecimalInput, what: string): Rational {
  const read = exact(value);
  requirePositive(read, what, value);
  return read;
}

/** Throws unless the value is above zero. */
export function requirePositive(value: Rational, what: string, input: unknown): void {
  if (value.n > 0n) return;
  throw new UndefinedMetricError(`${what} is ${value.n < 0n ? 'negative' : 'zero'}; expected more.`, input);
}

/** A ratio as a percentage. */
export function percent(ratio: Rational): Decimal {
  return toDecimal(multiply(ratio, HUNDRED));
}

/** 1 + rate/100: what a rate in percent multiplies a level by. */
export function growthFactor(rate: Rational): Rational {
  return add(ONE, divide(rate, HUNDRED));
}

/** How much faster one quantity grew than another, percent: (1 + rate/100) / (1 + base/100) − 1. Not a difference. */
export function relativeGrowth(rate: DecimalInput, base: DecimalInput, baseName: string): Decimal {
  const factor = growthFactor(exact(base));
  requirePositive(factor, `1 + ${baseName}/100`, base);
  return percent(subtract(divide(growthFactor(exact(rate)), factor), ONE));
}

/** Reads a weight or share that must lie between 0 and 100 percent. */
export function partOfHundred(value: DecimalInput, what: string): Rational {
  const read = exact(value);
  if (sign(read) >= 0 && compare(read, HUNDRED) <= 0) return read;
  throw new InvalidOptionError(`${what} is ${show(value)}; expected a percentage from 0 to 100.`, value);
}
