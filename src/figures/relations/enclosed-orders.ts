import { copy, ENDS, type Enclosures, writeTwo } from '../interval/enclosure.js';
import type { Enclose } from './enclosed-forms.js';

/** All operands are the same number: each lies where all the others do. */
export function encloseEqual(count: number): Enclose {
  const all = new Float64Array(ENDS);
  return (known, implied) => {
    combineOthers(known, implied, 0, count, MEET, all);
    // Three and more may leave each other nothing, which only fractions tell for sure.
    if (count === 2) return;
    for (let at = 0; at < count * ENDS; at += ENDS) {
      if (!((implied[at + 1] as number) < (implied[at + 2] as number))) implied.fill(NaN, at, at + ENDS);
    }
  };
}

/** The first operand is not above the second. */
export const encloseOrdered: Enclose = (known, implied) => {
  copy(known, ENDS, implied, 0);
  writeTwo(implied, 0, -Infinity, -Infinity);
  copy(known, 0, implied, ENDS);
  writeTwo(implied, ENDS + 2, Infinity, Infinity);
};

/** The first operand lies between the least and the greatest of the others, of which there are two at least. */
export function encloseBetween(count: number): Enclose {
  const parts = new Float64Array(ENDS);
  return (known, implied) => {
    combineOthers(known, implied, ENDS, count, COVER, parts);
    copy(parts, 0, implied, 0);
    for (let at = ENDS; at < count * ENDS; at += ENDS) reachFrom(implied, at, known);
  };
}

/** Where a part must lie so that the mean, the first of the known ones, is between it and the others, which stand there. */
function reachFrom(implied: Enclosures, at: number, known: Enclosures): void {
  const isAbove = (known[0] as number) > (implied[at + 3] as number);
  const isBelow = (known[3] as number) < (implied[at] as number);
  const isWithin =
    (known[1] as number) < (implied[at + 2] as number) && (known[2] as number) > (implied[at + 1] as number);
  if (!(isAbove || isBelow || isWithin)) implied.fill(NaN, at, at + ENDS);
  else {
    copy(known, 0, implied, at);
    if (!isAbove) writeTwo(implied, at, -Infinity, -Infinity);
    if (!isBelow) writeTwo(implied, at + 2, Infinity, Infinity);
  }
}

/** How intervals are combined, and what changes nothing then. */
interface Combination {
  readonly neutral: Enclosures;
  /** Changes an interval by another. */
  readonly take: (floats: Enclosures, at: number, by: Enclosures, place: number) => void;
}

/** What lies in all. */
const MEET: Combination = {
  neutral: Float64Array.of(-Infinity, -Infinity, Infinity, Infinity),
  take: (floats, at, by, place) => {
    for (let end = 0; end < 2; end++) raise(floats, at + end, by[place + end] as number);
    for (let end = 2; end < ENDS; end++) lessen(floats, at + end, by[place + end] as number);
  },
};

/** What holds all. */
const COVER: Combination = {
  neutral: Float64Array.of(Infinity, Infinity, -Infinity, -Infinity),
  take: (floats, at, by, place) => {
    for (let end = 0; end < 2; end++) lessen(floats, at + end, by[place + end] as number);
    for (let end = 2; end < ENDS; end++) raise(floats, at + end, by[place + end] as number);
  },
};

function raise(floats: Enclosures, at: number, to: number): void {
  if ((floats[at] as number) < to) floats[at] = to;
}

function lessen(floats: Enclosures, at: number, to: number): void {
  if ((floats[at] as number) > to) floats[at] = to;
}

/**
 * Writes for each operand from the given place on what all the others there give together, in one pass each way.
 *
 * @param all is written: what all of them give
 */
function combineOthers(
  known: Enclosures,
  implied: Enclosures,
  first: number,
  count: number,
  { neutral, take }: Combination,
  all: Enclosures,
): void {
  all.set(neutral);
  for (let at = first; at < count * ENDS; at += ENDS) {
    copy(all, 0, implied, at);
    take(all, 0, known, at);
  }
  all.set(neutral);
  for (let at = (count - 1) * ENDS; at >= first; at -= ENDS) {
    take(implied, at, all, 0);
    take(all, 0, known, at);
  }
}
