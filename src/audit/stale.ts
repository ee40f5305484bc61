import type { Followers } from './followers.js';
import type { Knowledge } from './knowledge.js';
import type { Incidence } from './network.js';
import { HIGH_BY, LOW_BY, MARKS } from './space.js';
import type { Start } from './starts.js';

/** What changes from a contraction to one that builds upon it. */
export interface Change {
  /** Places of relations that take no part any more. */
  readonly without: ReadonlySet<number>;
  /** Variables of which nothing is taken as printed any more. */
  readonly released: readonly number[];
}

/**
 * The variables of which a contraction may not take over what an earlier one knows: those released, and those narrowed
 * by a relation that takes no part any more or from the printed ends of a released variable, directly or through others.
 *
 * @param most narrowings that may be lost; null where more are
 */
export function staleVariables(
  { operandsFrom, operands }: Incidence,
  knowledge: Knowledge,
  { without, released }: Change,
  most: number,
): ReadonlySet<number> | null {
  const { narrowings, marks } = knowledge.space;
  const lost = new Set<number>();
  const lose = (number: number) => lost.add(number);
  if (without.size > 0) {
    for (let number = 1; number < narrowings.end; number++) if (without.has(narrowings.placeOf(number))) lose(number);
  }
  const layers = layersOf(knowledge);
  for (const layer of layers) for (const variable of released) layer.ofPrinted(variable, lose);
  // The set grows while it is walked.
  for (const number of lost) {
    if (lost.size > most) return null;
    for (const layer of layers) layer.ofNarrowing(number, lose);
  }
  const stale = new Set(released);
  for (const number of lost) {
    const variable = operands[
      (operandsFrom[narrowings.placeOf(number)] as number) + narrowings.operandOf(number)
    ] as number;
    knowledge.look(variable);
    const at = variable * MARKS;
    if (marks[at + LOW_BY] === number || marks[at + HIGH_BY] === number) stale.add(variable);
  }
  return stale;
}

/** The same, with the variables that the later contraction reads otherwise. */
export function changedVariables(
  incidence: Incidence,
  knowledge: Knowledge,
  start: Start,
  change: Change,
  most: number,
): ReadonlySet<number> | null {
  const stale = staleVariables(incidence, knowledge, change, most);
  if (stale === null || start === knowledge.start) return stale;
  const changed = new Set(stale);
  const { intervals } = knowledge.start;
  for (const variable of seenFirst(knowledge)) {
    if (start.intervals[variable] !== intervals[variable]) changed.add(variable);
  }
  return changed;
}

/** The variables that the first of the contractions has looked at that build upon each other: all but those added since. */
function seenFirst({ base, seen }: Knowledge): readonly number[] {
  return base === null ? seen : seenFirst(base);
}

/** What follows in a contraction, in the one that it builds upon, and so on. */
function layersOf({ followers, base }: Knowledge): readonly Followers[] {
  return [followers(), ...(base === null ? [] : layersOf(base))];
}
