import { UndefinedMetricError } from '../errors.js';
import { exact, type DecimalInput } from '../decimal/input.js';
import { type Decimal, toDecimal } from '../decimal/output.js';
import { HUNDRED, multiply, ONE, add, divide, type Rational, sign } from '../decimal/rational.js';

/** Reads a number that a metric divides by; `what` names it in the error. */
export function positive(value: DecimalInput, what: string): Rational {
  const read = exact(value);
  requirePositive(read, what, value);
  return read;
}

/** Throws unless the value is above zero. */
export function requirePositive(value: Rational, what: string, input: unknown): void {
  const s = sign(value);
  if (s > 0) return;
  throw new UndefinedMetricError(`${what} is ${s === 0 ? 'zero' : 'negative'}; the metric is defined for a value above zero only.`, input);
}

/** A ratio as a percentage. */
export function percent(ratio: Rational): Decimal {
  return toDecimal(multiply(ratio, HUNDRED));
}

/** 1 + rate/100: what a rate in percent multiplies a level by. */
export function growthFactor(rate: Rational): Rational {
  return add(ONE, divide(rate, HUNDRED));
}
