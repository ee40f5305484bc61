import { equal, powerOfTen, type Rational, subtract } from '../decimal/rational.js';
import { printDigits, roundToDigits } from '../decimal/rounding.js';
import { type Variable, variableAt } from '../figures/document/read-document.js';
import { ENDS } from '../figures/interval/enclosure.js';
import { EMPTY, type Interval, intersect, isEmpty } from '../figures/interval/interval.js';
import { toPlain } from '../figures/interval/plain-interval.js';
import type { Contraction } from './contract.js';
import { isPrinted, type Network, relationAt, variablesOf } from './network.js';
import type { Placed } from './group.js';
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
  return variablesOf(network, isUnprinted).flatMap((index): Placed<Inferred>[] => {
    const widest = wide.intervalOf(index);
    if (widest.low === null && widest.high === null) return [];
    const isDoubtful = doubtful.size > 0 && fine.causesOf(index).some((place) => doubtful.has(place));
    // What the coarsest readings leave out, no finer ones allow; a relation set aside may have told only those.
    const narrow = isDoubtful || areAlike(fine, wide, index) ? EMPTY : intersect(fine.intervalOf(index), widest);
    const shown = toPlain(widest);
    return [
      {
        at: index,
        found: {
          figure: variableAt(document, index).id,
          interval: isEmpty(narrow) ? shown : toPlain(narrow),
          widest: shown,
          literal: certainLiteral(widest),
          assumes: wide.causesOf(index).map((place) => relationAt(document, place).id),
        },
      },
    ];
  });
}

/** Whether two contractions give a variable the same interval to the last digit of floats. */
function areAlike(a: Contraction, b: Contraction, variable: number): boolean {
  if (a === b) return true;
  a.knowledge.look(variable);
  b.knowledge.look(variable);
  const end = (variable + 1) * ENDS;
  for (let at = variable * ENDS; at < end; at++) if (a.space.floats[at] !== b.space.floats[at]) return false;
  return true;
}

function isUnprinted(variable: Variable): boolean {
  return variable.source === 'figure' && !isPrinted(variable);
}

/** The literal that every value of an interval prints as, with the most decimals for which that is so. */
function certainLiteral({ low, high }: Interval): string | null {
  if (low === null || high === null) return null;
  const isPoint = equal(low.value, high.value);
  // What is wider than a unit of its last decimal has two neighbours at least.
  const { n, d } = subtract(high.value, low.value);
  const roughly = Number(n) / Number(d);
  const isNarrow = (places: number) => isPoint || (!(roughly * 10 ** places > 2) && n * powerOfTen(places) <= d);
  const isCertain = (places: number) =>
    roundToDigits(low.value, places, 'half-up') === roundToDigits(high.value, places, 'half-up');
  // A single value has no more digits than it has: 182, not 182.000000.
  const candidates = isPoint ? FEWEST_FIRST : MOST_FIRST;
  const places = candidates.find(
    (count) => isNarrow(count) && isCertain(count) && (!isPoint || isExact(low.value, count)),
  );
  return places === undefined ? null : printDigits(roundToDigits(low.value, places, 'half-up'), places);
}

const FEWEST_FIRST = Array.from({ length: MAX_DECIMALS + 1 }, (_, places) => places);
const MOST_FIRST = [...FEWEST_FIRST].reverse();

/** Whether a value has no digits beyond so many decimals. */
function isExact({ n, d }: Rational, decimals: number): boolean {
  return (n * powerOfTen(decimals)) % d === 0n;
}
