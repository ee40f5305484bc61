import type { Knowledge } from './knowledge.js';
import { AS_PRINTED, isBehind, NO_INPUT } from './narrowings.js';
import type { Incidence } from './network.js';
import { LAST_PRINTED, MARKS, SEEN_IN } from './space.js';

/** What follows in a contraction: its narrowings that rest on an earlier one, or on what a variable prints. */
export interface Followers {
  /** @param number of a narrowing of any contraction: those after this one have no followers in it */
  readonly ofNarrowing: (number: number, act: (follower: number) => void) => void;
  readonly ofPrinted: (variable: number, act: (follower: number) => void) => void;
}

/**
 * Narrowings know what they rest on; this turns them around. Inputs that are the same narrowing, or printed ends of the
 * same variable, are chained in arrays: in a large document they are very many, and nearly all chains are short.
 */
export function followersIn(incidence: Incidence, { space, contraction }: Knowledge): Followers {
  const { operandsFrom, operands } = incidence;
  const { narrowings, marks } = space;
  const { first, end, inputEnd } = narrowings;
  /** By narrowing, the last input that is it. */
  const last = new Int32Array(end).fill(NO_INPUT);
  /** By input, in pairs: the one before it in its chain, and the first of the narrowings that it stands behind. */
  const links = new Int32Array(inputEnd * 2);

  // Narrowings of one look at a relation share their inputs.
  let from = NO_INPUT;
  for (let number = Math.max(first, 1); number < end; number++) {
    if (narrowings.inputsOf(number) === from) continue;
    from = narrowings.inputsOf(number);
    const place = narrowings.placeOf(number);
    const start = operandsFrom[place] as number;
    const count = (operandsFrom[place + 1] as number) - start;
    for (let operand = 0; operand < count; operand++) {
      const [lower, upper] = [narrowings.lowerOf(number, operand), narrowings.upperOf(number, operand)];
      const variable = operands[start + operand] as number;
      chain(from + 2 * operand, lower, variable, number);
      if (upper !== lower) chain(from + 2 * operand + 1, upper, variable, number);
    }
  }
  return {
    ofNarrowing: (number, act) => follow(last[number] ?? NO_INPUT, act),
    ofPrinted: (variable, act) => {
      const at = variable * MARKS;
      if (marks[at + SEEN_IN] === contraction) follow(marks[at + LAST_PRINTED] as number, act);
    },
  };

  function chain(input: number, behind: number, variable: number, number: number): void {
    const [ends, at] = behind === AS_PRINTED ? [marks, variable * MARKS + LAST_PRINTED] : [last, behind];
    links[input * 2] = ends[at] as number;
    links[input * 2 + 1] = number;
    ends[at] = input;
  }

  function follow(lastInput: number, act: (follower: number) => void): void {
    for (let input = lastInput; input !== NO_INPUT; input = links[input * 2] as number) {
      let number = links[input * 2 + 1] as number;
      const inputs = narrowings.inputsOf(number);
      const operand = (input - inputs) >> 1;
      for (; number < end && narrowings.inputsOf(number) === inputs; number++)
        if (isBehind(incidence, narrowings, number, operand)) act(number);
    }
  }
}
