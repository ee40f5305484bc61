/**
 * An exact fraction. Every formula is computed in fractions of integers, so that the one division that may not
 * terminate is the last step, in `toDecimal`. The denominator is positive; fractions are not reduced.
 */
export interface Rational {
  /** The numerator, with the sign. */
  readonly n: bigint;
  /** The denominator, above zero. */
  readonly d: bigint;
}

export const ZERO: Rational = { n: 0n, d: 1n };
export const ONE: Rational = { n: 1n, d: 1n };
export const HUNDRED: Rational = { n: 100n, d: 1n };

export function integer(value: bigint | number): Rational {
  return { n: BigInt(value), d: 1n };
}

export function add(a: Rational, b: Rational): Rational {
  if (a.d === b.d) return { n: a.n + b.n, d: a.d };
  if (a.d < b.d) return add(b, a);
  // Decimals have powers of ten below, so one denominator divides the other: a long sum does not grow.
  const factor = a.d / b.d;
  return factor * b.d === a.d ? { n: a.n + b.n * factor, d: a.d } : { n: a.n * b.d + b.n * a.d, d: a.d * b.d };
}

export function negate(a: Rational): Rational {
  return { n: -a.n, d: a.d };
}

export function subtract(a: Rational, b: Rational): Rational {
  return add(a, negate(b));
}

export function multiply(a: Rational, b: Rational): Rational {
  return { n: a.n * b.n, d: a.d * b.d };
}

/** a ÷ b. The caller has made sure that b is not zero. */
export function divide(a: Rational, b: Rational): Rational {
  if (b.n < 0n) return divide(negate(a), negate(b));
  return a.d === b.d ? { n: a.n, d: b.n } : { n: a.n * b.d, d: a.d * b.n };
}

export function total(values: readonly Rational[]): Rational {
  return values.reduce(add, ZERO);
}

/** Multiplies in pairs of like length, so that a long product takes little more than its last multiplication. */
export function product(values: readonly Rational[]): Rational {
  const [first = ONE, second] = values;
  if (second === undefined) return first;
  const middle = values.length >> 1;
  return multiply(product(values.slice(0, middle)), product(values.slice(middle)));
}

export function absolute(a: Rational): Rational {
  return a.n < 0n ? negate(a) : a;
}

/** −1, 0 or 1. */
export function sign(a: Rational): -1 | 0 | 1 {
  return a.n > 0n ? 1 : a.n < 0n ? -1 : 0;
}

/** Below zero when a < b, zero when equal, above zero when a > b. */
export function compare(a: Rational, b: Rational): -1 | 0 | 1 {
  // Decimals mostly have one denominator.
  const isAlike = a.d === b.d;
  const left = isAlike ? a.n : a.n * b.d;
  const right = isAlike ? b.n : b.n * a.d;
  return left < right ? -1 : left > right ? 1 : 0;
}

export function equal(a: Rational, b: Rational): boolean {
  return a.n * b.d === b.n * a.d;
}

export function powerOfTen(exponent: number): bigint {
  return 10n ** BigInt(exponent);
}

/** n ÷ d, rounded down. */
export function floorDivide(n: bigint, d: bigint): bigint {
  const quotient = n / d;
  // A remainder has the sign of n: it lies beyond the quotient where that of d is another.
  return (n % d) * d < 0n ? quotient - 1n : quotient;
}
