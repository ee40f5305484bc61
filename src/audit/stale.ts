import type { Knowledge } from './knowledge.js';
import { AS_PRINTED } from './narrowings.js';
import type { Network } from './network.js';

/**
 * The variables of which a contraction may not take over what an earlier one knows: those narrowed by a relation that
 * takes no part any more, or from the printed ends of a released variable, directly or through others.
 *
 * @param isMember whether the relation at a place takes part
 */
export function staleVariables(
  { incidence: { operandsFrom, operands } }: Network,
  knowledge: Knowledge,
  isMember: (place: number) => boolean,
  released: readonly number[],
): ReadonlySet<number> {
  const { narrowings } = knowledge.space;
  const isStale = new Uint8Array(narrowings.end);
  for (let number = 1; number < narrowings.end; number++) {
    const place = narrowings.placeOf(number);
    if (!isMember(place) || restsOnStale(number, place)) isStale[number] = 1;
  }
  const stale = new Set(released);
  for (const variable of knowledge.seen) {
    const { low, high } = knowledge.space;
    if (isStale[low[variable] as number] === 1 || isStale[high[variable] as number] === 1) stale.add(variable);
  }
  return stale;

  function restsOnStale(number: number, place: number): boolean {
    const first = operandsFrom[place] as number;
    const length = (operandsFrom[place + 1] as number) - first;
    if (narrowings.restsOn(isStale, number, length)) return true;
    for (let operand = 0; operand < length; operand++) {
      if (!released.includes(operands[first + operand] as number) || operand === narrowings.operandOf(number)) continue;
      if (narrowings.lowerOf(number, operand) === AS_PRINTED || narrowings.upperOf(number, operand) === AS_PRINTED)
        return true;
    }
    return false;
  }
}
