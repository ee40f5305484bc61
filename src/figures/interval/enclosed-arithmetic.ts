import { above, below, ENDS, type Enclosures, LARGEST, writeTwo } from './enclosure.js';

/*
 * The operations of `arithmetic.ts` in floats. Intervals stand in one array, four floats each, and are named by where
 * they begin; a result may overwrite an operand. What floats cannot tell is NaN, which no comparison is true of.
 */

export function multiply(floats: Enclosures, a: number, b: number, to: number): void {
  const al = floats[a] as number;
  const bl = floats[b] as number;
  if (al >= 0 && bl >= 0) {
    // Of two intervals that are not negative, as nearly all are, the ends are the products of the ends.
    const lower = above((floats[a + 1] as number) * (floats[b + 1] as number));
    const upper = below((floats[a + 2] as number) * (floats[b + 2] as number));
    const highest = above((floats[a + 3] as number) * (floats[b + 3] as number));
    writeTwo(floats, to, below(al * bl), lower);
    writeTwo(floats, to + 2, upper, highest);
    return;
  }
  let lowest = Infinity;
  let lower = Infinity;
  let upper = -Infinity;
  let highest = -Infinity;
  for (let x = a; x <= a + 2; x += 2) {
    for (let y = b; y <= b + 2; y += 2) {
      // The product of two ends, each somewhere between its two floats.
      const p = (floats[x] as number) * (floats[y] as number);
      const q = (floats[x] as number) * (floats[y + 1] as number);
      const r = (floats[x + 1] as number) * (floats[y] as number);
      const s = (floats[x + 1] as number) * (floats[y + 1] as number);
      const least = Math.min(p, q, r, s);
      const most = Math.max(p, q, r, s);
      lowest = Math.min(lowest, least);
      lower = Math.min(lower, most);
      upper = Math.max(upper, least);
      highest = Math.max(highest, most);
    }
  }
  writeTwo(floats, to, below(lowest), above(lower));
  writeTwo(floats, to + 2, below(upper), above(highest));
}

/** What solves x · b = a. A divisor that may be zero and may be not narrows nothing. */
export function divide(floats: Enclosures, a: number, b: number, to: number): void {
  const lowest = floats[b] as number;
  const lower = floats[b + 1] as number;
  const upper = floats[b + 2] as number;
  const highest = floats[b + 3] as number;
  if (lower < 0 && upper > 0) {
    writeTwo(floats, to, -Infinity, -Infinity);
    writeTwo(floats, to + 2, Infinity, Infinity);
  } else if (lowest > 1 / LARGEST || highest < -1 / LARGEST) {
    writeTwo(floats, b, below(1 / highest), above(1 / upper));
    writeTwo(floats, b + 2, below(1 / lower), above(1 / lowest));
    multiply(floats, a, b, to);
  } else floats.fill(NaN, to, to + ENDS);
}
