/**
 * The oracle of the tests: fractions of whole numbers and their printed form, written apart from the library's own.
 * Fractions are reduced, and rounding starts from the floor.
 */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

export const MODES = ['half-up', 'half-even', 'half-down', 'up', 'down', 'ceil', 'floor'] as const;
export type Mode = (typeof MODES)[number];

export function fraction(n: bigint, d = 1n): Fraction {
  if (d === 0n) throw new RangeError('A fraction over zero.');
  const common = greatestCommonDivisor(n, d) * (d < 0n ? -1n : 1n);
  return { n: n / common, d: d / common };
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** Reads a plain decimal without exponent. */
export function parse(text: string): Fraction {
  const [whole = '', decimals = ''] = text.split('.');
  return fraction(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
}

export const plus = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d + b.n * a.d, a.d * b.d);
export const minus = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d - b.n * a.d, a.d * b.d);
export const times = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.n, a.d * b.d);
export const over = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d, a.d * b.n);
export const sumOf = (values: readonly Fraction[]): Fraction => values.reduce(plus, fraction(0n));

export const HUNDRED = fraction(100n);
export const ONE = fraction(1n);
export const percentOf = (part: Fraction, whole: Fraction): Fraction => times(HUNDRED, over(part, whole));

/** How a fraction is printed with so many decimals. */
export function printed(value: Fraction, decimals: number, mode: Mode = 'half-up'): string {
  const scaled = value.n * 10n ** BigInt(decimals);
  const floor = scaled >= 0n ? scaled / value.d : -((-scaled + value.d - 1n) / value.d);
  const above = scaled - floor * value.d;
  const units = above === 0n ? floor : roundFrom(floor, 2n * above - value.d, value.n > 0n, mode);
  const digits = (units < 0n ? -units : units).toString().padStart(decimals + 1, '0');
  const point = digits.length - decimals;
  const text = decimals === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`;
  return units < 0n ? `-${text}` : text;
}

/** The floor or the whole number above it, for a value between them; `past` says on which side of the middle. */
function roundFrom(floor: bigint, past: bigint, positive: boolean, mode: Mode): bigint {
  const ceiling = floor + 1n;
  const [outer, inner] = positive ? [ceiling, floor] : [floor, ceiling];
  if (mode === 'floor') return floor;
  if (mode === 'ceil') return ceiling;
  if (mode === 'up') return outer;
  if (mode === 'down') return inner;
  if (past !== 0n) return past > 0n ? ceiling : floor;
  if (mode === 'half-up') return outer;
  if (mode === 'half-down') return inner;
  return floor % 2n === 0n ? floor : ceiling;
}

/** A fraction whose decimals end, with all of them and no more. */
export function exactText(value: Fraction): string {
  let decimals = 0;
  while ((value.n * 10n ** BigInt(decimals)) % value.d !== 0n) {
    if (decimals > 5_000) throw new RangeError('The decimals of this fraction do not end.');
    decimals += 1;
  }
  return printed(value, decimals);
}
