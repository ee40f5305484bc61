import { impliedFor } from '../figures/evaluate.js';
import type { DraftOperand } from '../figures/document/draft.js';
import type { ReadRelation } from '../figures/document/read-document.js';
import { enclose, type Enclosures, ENDS } from '../figures/interval/enclosure.js';
import { type Interval, WHOLE_LINE } from '../figures/interval/interval.js';
import { HIGH, LOW, type Move, UNSURE_HIGH, UNSURE_LOW, UNSURE_OF_MEETING } from './floats.js';
import { type Network, relationAt } from './network.js';
import { shorten } from './shorten.js';
import type { Space } from './space.js';
import type { Start } from './starts.js';

/** One narrowing of one variable by one relation. */
export interface Narrowing {
  /** The place of the relation, and which of its operands was narrowed. */
  readonly place: number;
  readonly operand: number;
  /** The numbers of the narrowings behind the ends of all its operands at that time, lower and upper. */
  readonly inputs: readonly number[];
  /** How long a chain of narrowings has to be computed for its exact ends. */
  depth: number;
  /** Its exact ends, once somebody needed them. */
  interval: Interval | null;
}

/** Narrowings that follow from each other are computed exactly before the chain is longer than this. */
const MAX_DEPTH = 40;

/**
 * What a contraction knows of the variables: floats around their ends in its space, and how each end came about, from
 * which its exact value can be computed.
 */
export interface Knowledge {
  readonly start: Start;
  /** Where its floats stand, and the number of its contraction there. */
  readonly space: Space;
  readonly contraction: number;
  /** The variables that were looked at. */
  readonly seen: readonly number[];
  readonly narrowings: readonly Narrowing[];
  /** Begins with a variable as it is printed or as the base knows it, unless it has begun already. */
  readonly look: (variable: number) => void;
  readonly intervalOf: (variable: number) => Interval;
  /** The exact ends that a narrowing gave its variable. */
  readonly exactEnds: (number: number) => Interval;
  /** Notes that operands of a relation were narrowed: which ends moved, and floats around them. */
  readonly record: (relation: ReadRelation, place: number, narrowed: readonly Noted[]) => void;
  /**
   * Whether the ends that floats cannot tell from what is implied were put there by the same relation, and are the same
   * to the last bit of their floats: nothing has changed for them, and they are left as they are.
   */
  readonly isOwnWork: (place: number, operand: number, variable: number, move: Move) => boolean;
  /** The places of the relations behind the intervals of these variables, followed back to what is printed. */
  readonly trace: (variables: readonly number[]) => Set<number>;
}

/** An operand that was narrowed. */
export interface Noted {
  readonly operand: number;
  readonly move: Move;
  /** Floats around its implied interval, and where they stand. */
  readonly floats: Enclosures;
  readonly at: number;
  /** Its exact interval, where it was computed. */
  readonly interval: Interval | null;
}

/**
 * @param released variables of which nothing is taken as printed
 * @param base what an earlier contraction knows; taken over but for the variables that changed
 */
export function knowledgeIn(
  network: Network,
  start: Start,
  space: Space,
  released: readonly number[],
  base: Knowledge | null,
  changed: ReadonlySet<number>,
): Knowledge {
  const { document } = network;
  const { floats, low, high } = space;
  const { contraction } = space;
  const seen: number[] = [];
  const narrowings: Narrowing[] = base === null ? [AS_PRINTED] : [...base.narrowings];
  const inherited = narrowings.length;

  return { start, space, contraction, seen, narrowings, look, intervalOf, exactEnds, record, isOwnWork, trace };

  function look(variable: number): void {
    if (space.seenIn[variable] === contraction) return;
    space.seenIn[variable] = contraction;
    seen.push(variable);
    low[variable] = high[variable] = space.moves[variable] = 0;
    if (released.includes(variable)) enclose(WHOLE_LINE, floats, variable * ENDS);
    else {
      copy(start.floats, variable);
      if (base !== null) inherit(variable, base);
    }
  }

  function copy(from: Enclosures, variable: number): void {
    for (let end = variable * ENDS; end < (variable + 1) * ENDS; end++) floats[end] = from[end] as number;
  }

  function inherit(variable: number, { space: known, contraction: before }: Knowledge): void {
    if (known.seenIn[variable] !== before || changed.has(variable)) return;
    low[variable] = known.low[variable] as number;
    high[variable] = known.high[variable] as number;
    copy(known.floats, variable);
  }

  function intervalOf(variable: number): Interval {
    look(variable);
    return intervalFrom(variable, low[variable] as number, high[variable] as number);
  }

  /** The exact interval of a variable between the ends that two narrowings gave it. */
  function intervalFrom(variable: number, lower: number, upper: number): Interval {
    const below = lower === 0 ? printed(variable) : exactEnds(lower);
    if (lower === upper) return below;
    const above = upper === 0 ? printed(variable) : exactEnds(upper);
    return { low: below.low, high: above.high };
  }

  function printed(variable: number): Interval {
    return released.includes(variable) ? WHOLE_LINE : start.intervalOf(variable);
  }

  function exactEnds(number: number): Interval {
    const narrowing = narrowings[number] as Narrowing;
    if (narrowing.interval !== null) return narrowing.interval;
    if (number < inherited && base !== null) return base.exactEnds(number);
    const { place, operand, inputs } = narrowing;
    const relation = relationAt(document, place);
    const intervals = relation.operands.map(({ variable }, index) =>
      index === operand
        ? WHOLE_LINE
        : intervalFrom(variable, inputs[2 * index] as number, inputs[2 * index + 1] as number),
    );
    narrowing.interval = shorten(impliedFor(relation, operand, intervals));
    narrowing.depth = 0;
    return narrowing.interval;
  }

  function record({ operands }: ReadRelation, place: number, narrowed: readonly Noted[]): void {
    const inputs: number[] = [];
    let depth = 0;
    for (const { variable } of operands) {
      const [lower, upper] = [low[variable] as number, high[variable] as number];
      inputs.push(lower, upper);
      depth = Math.max(depth, (narrowings[lower] as Narrowing).depth, (narrowings[upper] as Narrowing).depth);
    }
    for (const { operand, move, floats: from, at, interval } of narrowed) {
      const variable = (operands[operand] as DraftOperand).variable;
      const number =
        narrowings.push({ place, operand, inputs, depth: interval === null ? depth + 1 : 0, interval }) - 1;
      const to = variable * ENDS;
      space.moves[variable] = (space.moves[variable] as number) + 1;
      if ((move & LOW) !== 0) {
        low[variable] = number;
        floats[to] = from[at] as number;
        floats[to + 1] = from[at + 1] as number;
      }
      if ((move & HIGH) !== 0) {
        high[variable] = number;
        floats[to + 2] = from[at + 2] as number;
        floats[to + 3] = from[at + 3] as number;
      }
      if (depth >= MAX_DEPTH) exactEnds(number);
    }
  }

  function isOwnWork(place: number, operand: number, variable: number, move: Move): boolean {
    if ((move & UNSURE_OF_MEETING) !== 0) return false;
    const isOwn = (number: number, end: number) => {
      const { place: by, operand: which } = narrowings[number] as Narrowing;
      const [now, then] = [operand * ENDS + end, variable * ENDS + end];
      if (by !== place || which !== operand) return false;
      return space.implied[now] === floats[then] && space.implied[now + 1] === floats[then + 1];
    };
    if ((move & UNSURE_LOW) !== 0 && !isOwn(low[variable] as number, 0)) return false;
    return (move & UNSURE_HIGH) === 0 || isOwn(high[variable] as number, 2);
  }

  function trace(variables: readonly number[]): Set<number> {
    const traced = new Set(variables);
    const places = new Set<number>();
    const open = [...variables];
    for (let variable = open.pop(); variable !== undefined; variable = open.pop()) {
      look(variable);
      for (const number of [low[variable] as number, high[variable] as number]) {
        const { place } = narrowings[number] as Narrowing;
        if (number === 0 || places.has(place)) continue;
        places.add(place);
        for (const operand of relationAt(document, place).operands) {
          if (!traced.has(operand.variable)) open.push(operand.variable);
          traced.add(operand.variable);
        }
      }
    }
    return places;
  }
}

/** Number 0: no narrowing at all. */
const AS_PRINTED: Narrowing = { place: -1, operand: -1, inputs: [], depth: 0, interval: null };
