import { divide, multiply, write } from '../interval/enclosed-arithmetic.js';
import { above, below, ENDS, type Enclosures } from '../interval/enclosure.js';

/** Floats around the interval that the others imply for each operand of a relation, from floats around each. */
export type Enclose = (known: Enclosures, implied: Enclosures) => void;

/** Σ sign · operand = 0. */
export function encloseSum(signs: readonly (1 | -1)[]): Enclose {
  const end = signs.length * ENDS;
  return (known, implied) => {
    let [lowest, lower, upper, highest] = [0, 0, 0, 0];
    const addOperand = (at: number) => {
      const isAdded = signs[at / ENDS] === 1;
      lowest = below(lowest + (isAdded ? (known[at] as number) : -(known[at + 3] as number)));
      lower = above(lower + (isAdded ? (known[at + 1] as number) : -(known[at + 2] as number)));
      upper = below(upper + (isAdded ? (known[at + 2] as number) : -(known[at + 1] as number)));
      highest = above(highest + (isAdded ? (known[at + 3] as number) : -(known[at] as number)));
    };
    // What stands before each operand, then with it what stands behind.
    for (let at = 0; at < end; at += ENDS) {
      write(implied, at, lowest, lower, upper, highest);
      addOperand(at);
    }
    lowest = lower = upper = highest = 0;
    for (let at = end - ENDS; at >= 0; at -= ENDS) {
      const [a, b] = [below((implied[at] as number) + lowest), above((implied[at + 1] as number) + lower)];
      const [c, d] = [below((implied[at + 2] as number) + upper), above((implied[at + 3] as number) + highest)];
      if (signs[at / ENDS] === 1) write(implied, at, -d, -c, -b, -a);
      else write(implied, at, a, b, c, d);
      addOperand(at);
    }
  };
}

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
      if (isFirst) entered.copyWithin(others, index * ENDS, (index + 1) * ENDS);
      else multiply(entered, others, index * ENDS, others);
      isFirst = false;
    }
    if (isFirst) write(entered, others, 1, 1, 1, 1);
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
  for (let end = at; end < at + ENDS; end++) {
    const value = from[end] as number;
    const outward = (end - at) % 2 === 0 ? below : above;
    if (entry === 'level') to[end] = value;
    else if (entry === 'share') to[end] = outward(value / 100);
    else to[end] = outward(1 + outward(value / 100));
  }
}

function leave(entry: Entry, from: Enclosures, at: number, to: Enclosures, place: number): void {
  for (let end = 0; end < ENDS; end++) {
    const value = from[at + end] as number;
    const outward = end % 2 === 0 ? below : above;
    if (entry === 'level') to[place + end] = value;
    else if (entry === 'share') to[place + end] = outward(value * 100);
    else to[place + end] = outward(100 * outward(value - 1));
  }
}
