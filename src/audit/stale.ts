import type { Knowledge, Narrowing } from './knowledge.js';
import { type Network, relationAt } from './network.js';

/**
 * The variables of which a contraction may not take over what an earlier one knows: those narrowed by a relation that
 * takes no part any more, or from the printed ends of a released variable, directly or through others.
 *
 * @param isMember whether the relation at a place takes part
 */
export function staleVariables(
  { document }: Network,
  knowledge: Knowledge,
  isMember: (place: number) => boolean,
  released: readonly number[],
): ReadonlySet<number> {
  const { narrowings } = knowledge;
  const isStale = new Uint8Array(narrowings.length);
  for (let number = 1; number < narrowings.length; number++) {
    const { place, operand, inputs } = narrowings[number] as Narrowing;
    if (!isMember(place) || inputs.some((before) => isStale[before] === 1)) isStale[number] = 1;
    else if (released.length > 0) {
      const isReleased = ({ variable }: { readonly variable: number }, index: number) =>
        index !== operand && released.includes(variable) && (inputs[2 * index] === 0 || inputs[2 * index + 1] === 0);
      if (relationAt(document, place).operands.some(isReleased)) isStale[number] = 1;
    }
  }
  const stale = new Set(released);
  for (const variable of knowledge.seen) {
    const { low, high } = knowledge.space;
    if (isStale[low[variable] as number] === 1 || isStale[high[variable] as number] === 1) stale.add(variable);
  }
  return stale;
}
