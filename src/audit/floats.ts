import { encloseImplied } from '../figures/evaluate.js';
import { copy, type Enclosures, ENDS } from '../figures/interval/enclosure.js';
import { type Network, relationAt } from './network.js';

/** Room for the operands of one relation: floats around what is known of each, and around what the others imply. */
export interface Floats {
  readonly known: Enclosures;
  readonly implied: Enclosures;
}

/**
 * Writes what the other operands of a relation imply for each, with every variable where it lies in `from`; false where
 * floats have no way.
 *
 * @param apart how far the floats of one variable are from those of the next
 */
export function imply(
  { document, incidence }: Network,
  place: number,
  from: Enclosures,
  apart: number,
  floats: Floats,
): boolean {
  const { operandsFrom, operands } = incidence;
  const { known, implied } = floats;
  const end = operandsFrom[place + 1] as number;
  let to = 0;
  for (let at = operandsFrom[place] as number; at < end; at++, to += ENDS) {
    copy(from, (operands[at] as number) * apart, known, to);
  }
  return encloseImplied(relationAt(document, place), known, implied);
}

/** What an implied interval does to a known one, as far as floats tell; several of these, added. */
export type Move = number;
export const LOW = 1;
export const HIGH = 2;
/** Floats cannot tell whether an end moves. */
export const UNSURE = 4;
export const UNSURE_OF_MEETING = 8;
export const CLASH = 16;

/**
 * Compares floats around an implied interval with floats around a known one: whether they meet, and which ends of the
 * known one the implied one moves. NaN around the implied one makes each of these unsure; there is none around the known.
 *
 * @param i where the implied interval begins among its floats
 * @param k where the known one begins among its
 */
export function compareFloats(implied: Enclosures, i: number, known: Enclosures, k: number): Move {
  const lowest = implied[i] as number;
  const lower = implied[i + 1] as number;
  const upper = implied[i + 2] as number;
  const highest = implied[i + 3] as number;
  const knownLowest = known[k] as number;
  const knownLower = known[k + 1] as number;
  const knownUpper = known[k + 2] as number;
  const knownHighest = known[k + 3] as number;
  if (lowest > knownHighest || highest < knownLowest) return CLASH;
  const meets = lower < knownUpper && upper > knownLower ? 0 : UNSURE_OF_MEETING;
  // An end stays where the implied one lies beyond it.
  const isLowKept = lower < knownLowest || lower === -Infinity;
  const isHighKept = upper > knownHighest || upper === Infinity;
  const width = knownUpper - knownLower;
  const low =
    isLowKept || isNegligible(lower - knownLowest, knownLowest, width) ? 0 : lowest > knownLower ? LOW : UNSURE;
  const high =
    isHighKept || isNegligible(knownHighest - upper, knownHighest, width) ? 0 : highest < knownUpper ? HIGH : UNSURE;
  return meets | low | high;
}

/**
 * Whether an end may stay where it is although it could be moved by so much: by what floats may err, or by a small part
 * both of the number and of the width of the interval. Leaving it cuts nothing, and what creeps towards a limit stops. At
 * zero everything matters, for what may be zero divides nothing.
 */
function isNegligible(distance: number, end: number, width: number): boolean {
  const size = Math.abs(end);
  return distance < size * LAST_DIGITS || distance < Math.min(size, width) * SMALL_PART;
}

/** Of a number, what floats may err by after some operations; of both, what nobody would miss. */
const LAST_DIGITS = 1e-13;
const SMALL_PART = 1e-9;
