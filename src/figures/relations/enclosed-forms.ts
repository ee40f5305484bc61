import { divide, multiply } from '../interval/enclosed-arithmetic.js';
import { above, below, copy, ENDS, type Enclosures, writeTwo } from '../interval/enclosure.js';

/** Floats around the interval that the others imply for each operand of a relation, from floats around each. */
export type Enclose = (known: Enclosures, implied: Enclosures) => void;

/** Σ sign · operand = 0. */
export function encloseSum(signs: readonly (1 | -1)[]): Enclose {
  return (known, implied) => {
    let lowest = 0;
    let lower = 0;
    let upper = 0;
    let highest = 0;
    // What stands before each operand; then, from the last one on, with it what stands behind.
    for (let index = 0; index < signs.length; index++) {
      const at = index * ENDS;
      const sign = signs[index] as number;
      const turn = sign === 1 ? 0 : LAST;
      writeTwo(implied, at, lowest, lower);
      writeTwo(implied, at + 2, upper, highest);
      lowest = below(lowest + sign * (known[at + turn] as number));
      lower = above(lower + sign * (known[at + (1 ^ turn)] as number));
      upper = below(upper + sign * (known[at + (2 ^ turn)] as number));
      highest = above(highest + sign * (known[at + (3 ^ turn)] as number));
    }
    lowest = lower = upper = highest = 0;
    for (let index = signs.length - 1; index >= 0; index--) {
      const at = index * ENDS;
      const sign = signs[index] as number;
      const turn = sign === 1 ? 0 : LAST;
      const a = below((implied[at] as number) + lowest);
      const b = above((implied[at + 1] as number) + lower);
      const c = below((implied[at + 2] as number) + upper);
      const d = above((implied[at + 3] as number) + highest);
      // What is added is minus what the others add up to; what is taken away is that itself.
      implied[at + (3 ^ turn)] = -sign * a;
      implied[at + (2 ^ turn)] = -sign * b;
      implied[at + (1 ^ turn)] = -sign * c;
      implied[at + turn] = -sign * d;
      lowest = below(lowest + sign * (known[at + turn] as number));
      lower = above(lower + sign * (known[at + (1 ^ turn)] as number));
      upper = below(upper + sign * (known[at + (2 ^ turn)] as number));
      highest = above(highest + sign * (known[at + (3 ^ turn)] as number));
    }
  };
}

/** A total and some of its parts, none of them negative: of the total its most counts, of each part its least. */
export function encloseWithin(signs: readonly (1 | -1)[]): Enclose {
  const enclose = encloseSum(signs);
  return (known, implied) => {
    writeTwo(known, 0, -Infinity, -Infinity);
    for (let at = ENDS; at < signs.length * ENDS; at += ENDS) {
      writeTwo(known, at, Math.max(known[at] as number, 0), Math.max(known[at + 1] as number, 0));
      writeTwo(known, at + 2, Infinity, Infinity);
    }
    enclose(known, implied);
  };
}

/** Of minus an operand the floats come in reverse: `^` with this turns the first of the four into the last. */
const LAST = 3;

/** How an operand enters a product: a level as it is, a share as rate/100, growth as 1 + rate/100. */
export type Entry = 'level' | 'share' | 'growth';

/** Products of more factors might leave what floats can hold. */
const MOST_FACTORS = 6;

/** One operand is the product of the others; `left` says which. Null for more factors than floats are good for. */
export function encloseProduct(entries: readonly Entry[], left: number): Enclose | null {
  const count = entries.length;
  if (count > MOST_FACTORS + 1) return null;
  const entered: Enclosures = new Float64Array((count + 1) * ENDS);
  const others = count * ENDS;
  /** The product of all factors but one. */
  const multiplyOthers = (but: number) => {
    let isFirst = true;
    for (let index = 0; index < count; index++) {
      if (index === left || index === but) continue;
      if (isFirst) copy(entered, index * ENDS, entered, others);
      else multiply(entered, others, index * ENDS, others);
      isFirst = false;
    }
    if (isFirst) entered.fill(1, others);
  };
  return (known, implied) => {
    for (let index = 0; index < count; index++) enter(entries[index] as Entry, known, index * ENDS, entered);
    for (let index = 0; index < count; index++) {
      multiplyOthers(index);
      if (index !== left) divide(entered, left * ENDS, others, others);
      leave(entries[index] as Entry, entered, others, implied, index * ENDS);
    }
  };
}

function enter(entry: Entry, from: Enclosures, at: number, to: Enclosures): void {
  for (let end = at; end < at + ENDS; end += 2) {
    const lower = from[end] as number;
    const upper = from[end + 1] as number;
    to[end] = entry === 'level' ? lower : entry === 'share' ? below(lower / 100) : below(1 + below(lower / 100));
    to[end + 1] = entry === 'level' ? upper : entry === 'share' ? above(upper / 100) : above(1 + above(upper / 100));
  }
}

function leave(entry: Entry, from: Enclosures, at: number, to: Enclosures, place: number): void {
  for (let end = 0; end < ENDS; end += 2) {
    const lower = from[at + end] as number;
    const upper = from[at + end + 1] as number;
    to[place + end] = entry === 'level' ? lower : below(100 * (entry === 'share' ? lower : below(lower - 1)));
    to[place + end + 1] = entry === 'level' ? upper : above(100 * (entry === 'share' ? upper : above(upper - 1)));
  }
}
