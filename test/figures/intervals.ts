import * as fc from 'fast-check';
import type { End, Interval } from '../../src/figures/interval/interval.js';
import { type Fraction, parse } from '../rational.js';

/** Reads an interval as statisticians write it: `"[14.45, 14.55)"`, `"(-∞, 90500)"`, `"{100}"`. */
export function read(text: string): Interval {
  if (text.startsWith('{')) return read(`[${text.slice(1, -1)}, ${text.slice(1, -1)}]`);
  const [low = '', high = ''] = text.slice(1, -1).split(', ');
  return { low: readEnd(low, text.startsWith('[')), high: readEnd(high, text.endsWith(']')) };
}

function readEnd(text: string, closed: boolean): End | null {
  return text.includes('∞') ? null : { ...parse(text), closed };
}

/** Whether two fractions, reduced or not, are the same number. */
export function same(a: Fraction, b: Fraction): boolean {
  return a.n * b.d === b.n * a.d;
}

/** The two intervals in a form that can be compared: their ends reduced to lowest terms. */
export function reduced({ low, high }: Interval): Interval {
  return { low: reducedEnd(low), high: reducedEnd(high) };
}

function reducedEnd(end: End | null): End | null {
  if (end === null) return null;
  let [a, b] = [end.n < 0n ? -end.n : end.n, end.d];
  while (b !== 0n) [a, b] = [b, a % b];
  return { n: end.n / a, d: end.d / a, closed: end.closed };
}

/** Whether a number lies in an interval, by the oracle's own comparison. */
export function holds({ low, high }: Interval, x: Fraction): boolean {
  const order = (a: Fraction, b: Fraction) => a.n * b.d - b.n * a.d;
  const above = low === null || order(x, low) > 0n || (low.closed && order(x, low) === 0n);
  const below = high === null || order(x, high) < 0n || (high.closed && order(x, high) === 0n);
  return above && below;
}

const end = fc.option(fc.record({ n: fc.bigInt(-4n, 4n), d: fc.constant(2n), closed: fc.boolean() }), { freq: 6 });

/** Small intervals with open, closed and unbounded ends, points among them, none empty. */
export const small: fc.Arbitrary<Interval> = fc.tuple(end, end).map(([a, b]): Interval => {
  if (a === null || b === null) return { low: a, high: b };
  const order = a.n - b.n;
  if (order === 0n) return { low: { ...a, closed: true }, high: { ...a, closed: true } };
  return order < 0n ? { low: a, high: b } : { low: b, high: a };
});
