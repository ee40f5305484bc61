import type { ReadRelation } from '../figures/document/read-document.js';
import type { Interval } from '../figures/interval/interval.js';
import { narrow } from './narrow.js';
import { type Network, relationAt } from './network.js';

/** What is known of a variable, and which relation put each end there; null where it is as printed. */
interface State {
  readonly interval: Interval;
  readonly low: number | null;
  readonly high: number | null;
  readonly narrowings: number;
}

/** Relations that together leave a variable no value. */
export interface Clash {
  /** The place of the relation at which it showed. */
  readonly relation: number;
  /** Places of the relations that led there, that one included, ascending. */
  readonly core: readonly number[];
}

export interface Contraction {
  readonly intervalOf: (variable: number) => Interval;
  /** Places of the relations that narrowed a variable, directly or through others, ascending. */
  readonly causesOf: (variable: number) => readonly number[];
  readonly clashes: readonly Clash[];
}

/** Sweeps over the relations that are still to be looked at; trees are done after one each way. */
const MAX_SWEEPS = 40;
/** Ends that creep towards a limit are left where they are, which is sound: the interval only stays wider. */
const MAX_NARROWINGS = 24;

/**
 * Narrows the interval of every variable by every relation it stands in, until nothing moves (hull consistency; Waltz
 * 1975, Benhamou and Older 1997).
 *
 * Sound: no true value is ever cut away, so a clash is a contradiction. Not complete: interval by interval, some
 * contradictions among several relations are not seen.
 *
 * A relation at which a clash shows is set aside, and the sweep goes on without it; `first` stops at one.
 */
export function contract(
  network: Network,
  start: (variable: number) => Interval,
  options: { readonly first?: boolean } = {},
): Contraction {
  const { document, of } = network;
  const states = new Map<number, State>();
  const stateOf = (variable: number): State =>
    states.get(variable) ?? { interval: start(variable), low: null, high: null, narrowings: 0 };
  const clashes: Clash[] = [];
  const aside = new Set<number>();
  let waiting = new Set(network.relations);

  for (let sweep = 0; sweep < MAX_SWEEPS && waiting.size > 0; sweep++) {
    const places = [...waiting].sort((a, b) => (sweep % 2 === 0 ? a - b : b - a));
    waiting = new Set();
    // What an earlier relation of this sweep wakes up and still comes is looked at once, in its turn.
    const ahead = new Set(places);
    for (const place of places) {
      ahead.delete(place);
      if (aside.has(place)) continue;
      const relation = relationAt(document, place);
      const narrowed = apply(relation, place);
      if (narrowed === 'clash') {
        aside.add(place);
        clashes.push({ relation: place, core: coreOf(relation, place) });
        if (options.first === true) return result();
        continue;
      }
      for (const variable of narrowed)
        for (const neighbour of of.get(variable) ?? [])
          if (neighbour !== place && !ahead.has(neighbour)) waiting.add(neighbour);
    }
  }
  return result();

  /** Narrows the operands of one relation; gives those that moved, or says that one has no value left. */
  function apply(relation: ReadRelation, place: number): readonly number[] | 'clash' {
    const known = relation.operands.map(({ variable }) => stateOf(variable).interval);
    const narrowing = narrow(document, relation, place, known, network.narrowings);
    if (narrowing === 'clash') return narrowing;
    const moved: number[] = [];
    for (const { variable, interval, low, high } of narrowing) {
      const state = stateOf(variable);
      if (state.narrowings >= MAX_NARROWINGS) continue;
      states.set(variable, {
        interval,
        low: low ? place : state.low,
        high: high ? place : state.high,
        narrowings: state.narrowings + 1,
      });
      moved.push(variable);
    }
    return moved;
  }

  function coreOf({ operands }: ReadRelation, place: number): readonly number[] {
    return [...trace(operands.map(({ variable }) => variable)).add(place)].sort((a, b) => a - b);
  }

  /** The relations behind the intervals of these variables, followed back to what is printed. */
  function trace(variables: readonly number[]): Set<number> {
    const seen = new Set(variables);
    const places = new Set<number>();
    const open = [...variables];
    for (let variable = open.pop(); variable !== undefined; variable = open.pop()) {
      const { low, high } = stateOf(variable);
      for (const place of [low, high]) {
        if (place === null || places.has(place)) continue;
        places.add(place);
        for (const operand of relationAt(document, place).operands) {
          if (!seen.has(operand.variable)) open.push(operand.variable);
          seen.add(operand.variable);
        }
      }
    }
    return places;
  }

  function result(): Contraction {
    return {
      intervalOf: (variable) => stateOf(variable).interval,
      causesOf: (variable) => [...trace([variable])].sort((a, b) => a - b),
      clashes,
    };
  }
}
