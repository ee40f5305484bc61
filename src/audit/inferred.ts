import { equal, powerOfTen, type Rational, subtract } from '../decimal/rational.js';
import { printDigits, roundToDigits } from '../decimal/rounding.js';
import { variableAt } from '../figures/document/read-document.js';
import { ENDS } from '../figures/interval/enclosure.js';
import { EMPTY, type End, type Interval, intersect, isEmpty } from '../figures/interval/interval.js';
import { toPlain } from '../figures/interval/plain-interval.js';
import type { Contraction } from './contract.js';
import { type Network, relationAt, variablesOf } from './network.js';
import type { Placed } from './group.js';
import { FLOATS } from './space.js';
import type { Inferred } from './types.js';

const MAX_DECIMALS = 6;

/**
 * What the relations of a network say of the figures that are not printed, as far as they say anything.
 *
 * @param wide contracted from the coarsest readings
 * @param fine from the finest
 */
export function inferredFrom(network: Network, wide: Contraction, fine: Contraction): readonly Placed<Inferred>[] {
  // Read as finely as printed, some figures may clash that read coarsely do not; what rests on those is not narrowed.
  const doubtful = new Set(fine.clashes.flatMap(({ core }) => core));
  const { document } = network;
  const { isPrinted } = network.incidence;
  const unprinted = variablesOf(network, (variable) => isPrinted[variable] === 0);
  return unprinted.flatMap((index): Placed<Inferred>[] => {
    const { id, source } = variableAt(document, index);
    if (source !== 'figure') return [];
    const widest = wide.intervalOf(index);
    if (widest.low === null && widest.high === null) return [];
    const isDoubtful = doubtful.size > 0 && fine.causesOf(index).some((place) => doubtful.has(place));
    // What the coarsest readings leave out, no finer ones allow; a relation set aside may have told only those.
    const narrow = isDoubtful || areAlike(fine, wide, index) ? EMPTY : intersect(fine.intervalOf(index), widest);
    const shown = toPlain(widest);
    return [
      {
        at: index,
        found: Object.freeze({
          figure: id,
          interval: isEmpty(narrow) ? shown : toPlain(narrow),
          widest: shown,
          literal: certainLiteral(widest),
          assumes: Object.freeze(wide.causesOf(index).map((place) => relationAt(document, place).id)),
        }),
      },
    ];
  });
}

/** Whether two contractions give a variable the same interval to the last digit of floats. */
function areAlike(a: Contraction, b: Contraction, variable: number): boolean {
  a.knowledge.look(variable);
  b.knowledge.look(variable);
  const first = variable * FLOATS;
  for (let at = first; at < first + ENDS; at++) if (a.space.floats[at] !== b.space.floats[at]) return false;
  // Of an end too large for floats these say nothing.
  return a.space.floats[first + 1] !== Infinity && a.space.floats[first + 2] !== -Infinity;
}

/** The literal that every value of an interval prints as, with the most decimals for which that is so. */
function certainLiteral({ low, high }: Interval): string | null {
  if (low === null || high === null) return null;
  // A single value has no more digits than it has: 182, not 182.000000.
  const places = equal(low, high)
    ? FEWEST_FIRST.find((count) => isExact(low, count))
    : MOST_FIRST.find(isCertainBetween(low, high));
  return places === undefined ? null : printDigits(digitsFrom(low, places), places);
}

const FEWEST_FIRST = Array.from({ length: MAX_DECIMALS + 1 }, (_, places) => places);
const MOST_FIRST = [...FEWEST_FIRST].reverse();

/** Whether all values between two ends print alike with so many decimals. */
function isCertainBetween(low: End, high: End): (decimals: number) => boolean {
  const { n, d } = subtract(high, low);
  const width = Number(n) / Number(d);
  // What is clearly wider than a unit of its last decimal has two neighbours at least.
  return (decimals) => !(width * 10 ** decimals > 2) && digitsFrom(low, decimals) === digitsUpTo(high, decimals);
}

/** The digits of the least values from a lower end on: those of the end, or, where it is left out, of what follows. */
function digitsFrom(end: End, decimals: number): bigint {
  return roundToDigits(end, decimals, !end.closed && end.n < 0n ? 'half-down' : 'half-up');
}

/** The same of the greatest up to an upper end. */
function digitsUpTo(end: End, decimals: number): bigint {
  return roundToDigits(end, decimals, !end.closed && end.n > 0n ? 'half-down' : 'half-up');
}

/** Whether a value has no digits beyond so many decimals. */
function isExact({ n, d }: Rational, decimals: number): boolean {
  return (n * powerOfTen(decimals)) % d === 0n;
}
