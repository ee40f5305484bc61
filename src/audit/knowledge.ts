import { impliedFor } from '../figures/evaluate.js';
import { copy, enclose, ENDS, writeEnd } from '../figures/interval/enclosure.js';
import { type Interval, WHOLE_LINE } from '../figures/interval/interval.js';
import { HIGH, LOW, type Move } from './floats.js';
import { type Followers, followersIn } from './followers.js';
import { AS_PRINTED, isBehind, NO_INPUT } from './narrowings.js';
import { type Network, relationAt } from './network.js';
import { shorten } from './shorten.js';
import { FLOATS, HIGH_BY, LAST_PRINTED, LOW_BY, MARKS, MOVES, SEEN_IN, type Space } from './space.js';
import type { Start } from './starts.js';

/** Narrowings that follow from each other are computed exactly before the chain is longer than this. */
const MAX_DEPTH = 40;

/**
 * What a contraction knows of the variables: floats around their ends in its space, and how each end came about, from
 * which its exact value can be computed.
 */
export interface Knowledge {
  readonly start: Start;
  /** What it builds upon. */
  readonly base: Knowledge | null;
  /** Where its floats stand, and the number of its contraction there. */
  readonly space: Space;
  readonly contraction: number;
  /** The variables that were looked at. */
  readonly seen: readonly number[];
  /** Begins with a variable as it is printed or as the base knows it, unless it has begun already. */
  readonly look: (variable: number) => void;
  readonly intervalOf: (variable: number) => Interval;
  /** The exact ends that a narrowing gave its variable. */
  readonly exactEnds: (number: number) => Interval;
  /**
   * Notes that so many operands of a relation were narrowed: the space says which and how, and holds floats around what
   * is implied for each.
   */
  readonly record: (place: number, count: number) => void;
  /** The places of the relations behind the intervals of these variables, followed back to what is printed. */
  readonly trace: (variables: readonly number[]) => Set<number>;
  /** What follows from what, once the contraction is over. */
  readonly followers: () => Followers;
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
  const { operandsFrom, operands } = network.incidence;
  const { floats, marks, contraction, narrowings, implied } = space;
  const seen: number[] = [];
  narrowings.begin(base?.space.narrowings ?? null);

  let followers: Followers | null = null;
  const knowledge: Knowledge = {
    start,
    base,
    space,
    contraction,
    seen,
    look,
    intervalOf,
    exactEnds,
    record,
    trace,
    followers: () => (followers ??= followersIn(network.incidence, knowledge)),
  };
  return knowledge;

  function look(variable: number): void {
    const at = variable * MARKS;
    if (marks[at + SEEN_IN] === contraction) return;
    marks[at + SEEN_IN] = contraction;
    seen.push(variable);
    marks[at + LOW_BY] = marks[at + HIGH_BY] = AS_PRINTED;
    marks[at + MOVES] = 0;
    marks[at + LAST_PRINTED] = NO_INPUT;
    if (released.includes(variable)) enclose(WHOLE_LINE, floats, variable * FLOATS);
    else {
      copy(start.floats, variable * ENDS, floats, variable * FLOATS);
      if (base !== null) inherit(variable, base);
    }
  }

  function inherit(variable: number, before: Knowledge): void {
    if (changed.has(variable) || isReadOtherwise(variable, before)) return;
    // The base has not looked at what it has itself taken over.
    before.look(variable);
    const known = before.space;
    const at = variable * MARKS;
    marks[at + LOW_BY] = known.marks[at + LOW_BY] as number;
    marks[at + HIGH_BY] = known.marks[at + HIGH_BY] as number;
    copy(known.floats, variable * FLOATS, floats, variable * FLOATS);
  }

  function isReadOtherwise(variable: number, before: Knowledge): boolean {
    return start !== before.start && start.intervals[variable] !== before.start.intervals[variable];
  }

  function lowBy(variable: number): number {
    return marks[variable * MARKS + LOW_BY] as number;
  }

  function highBy(variable: number): number {
    return marks[variable * MARKS + HIGH_BY] as number;
  }

  function intervalOf(variable: number): Interval {
    look(variable);
    return intervalFrom(variable, lowBy(variable), highBy(variable));
  }

  /** The exact interval of a variable between the ends that two narrowings gave it. */
  function intervalFrom(variable: number, lower: number, upper: number): Interval {
    const below = lower === AS_PRINTED ? printed(variable) : exactEnds(lower);
    if (lower === upper) return below;
    const above = upper === AS_PRINTED ? printed(variable) : exactEnds(upper);
    return { low: below.low, high: above.high };
  }

  function printed(variable: number): Interval {
    return released.includes(variable) ? WHOLE_LINE : (start.intervals[variable] as Interval);
  }

  function exactEnds(number: number): Interval {
    if (number < narrowings.first && base !== null) return base.exactEnds(number);
    const known = narrowings.exactOf(number);
    if (known !== undefined) return known;
    const relation = relationAt(document, narrowings.placeOf(number));
    const operand = narrowings.operandOf(number);
    const intervals = relation.operands.map((variable, index) =>
      index === operand
        ? WHOLE_LINE
        : intervalFrom(variable, narrowings.lowerOf(number, index), narrowings.upperOf(number, index)),
    );
    const ends = shorten(impliedFor(relation, operand, intervals));
    narrowings.setExact(number, ends);
    return ends;
  }

  function record(place: number, count: number): void {
    const first = operandsFrom[place] as number;
    const end = operandsFrom[place + 1] as number;
    const from = narrowings.inputEnd;
    let depth = 0;
    for (let at = first; at < end; at++) {
      const variable = operands[at] as number;
      const [lower, upper] = [lowBy(variable), highBy(variable)];
      narrowings.input(lower);
      narrowings.input(upper);
      depth = Math.max(depth, narrowings.depthOf(lower), narrowings.depthOf(upper));
    }
    for (let index = 0; index < count; index++) {
      const operand = space.narrowed[index] as number;
      const move = space.moved[index] as Move;
      const variable = operands[first + operand] as number;
      const number = narrowings.add(place, operand, from, depth + 1);
      const exact = space.exact[operand] as Interval | null;
      if (exact !== null) {
        narrowings.setExact(number, exact);
        space.exact[operand] = null;
      }
      const [at, to, mark] = [operand * ENDS, variable * FLOATS, variable * MARKS];
      marks[mark + MOVES] = (marks[mark + MOVES] as number) + 1;
      if ((move & LOW) !== 0) {
        marks[mark + LOW_BY] = number;
        writeEnd(floats, to, implied[at] as number, implied[at + 1] as number);
      }
      if ((move & HIGH) !== 0) {
        marks[mark + HIGH_BY] = number;
        writeEnd(floats, to + 2, implied[at + 2] as number, implied[at + 3] as number);
      }
      if (depth >= MAX_DEPTH) exactEnds(number);
    }
  }

  function trace(variables: readonly number[]): Set<number> {
    const places = new Set<number>();
    const traced = new Set<number>();
    const open: number[] = [];
    const add = (number: number) => {
      if (number === AS_PRINTED || traced.has(number)) return;
      traced.add(number);
      open.push(number);
    };
    for (const variable of variables) {
      look(variable);
      add(lowBy(variable));
      add(highBy(variable));
    }
    for (let number = open.pop(); number !== undefined; number = open.pop()) {
      const place = narrowings.placeOf(number);
      places.add(place);
      const count = (operandsFrom[place + 1] as number) - (operandsFrom[place] as number);
      for (let operand = 0; operand < count; operand++) {
        if (!isBehind(network.incidence, narrowings, number, operand)) continue;
        add(narrowings.lowerOf(number, operand));
        add(narrowings.upperOf(number, operand));
      }
    }
    return places;
  }
}
