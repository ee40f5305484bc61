import { enclose, ENDS } from '../figures/interval/enclosure.js';
import type { Interval } from '../figures/interval/interval.js';
import { CLASH, compareFloats, HIGH, imply, LOW, UNSURE, UNSURE_OF_MEETING } from './floats.js';
import { type Knowledge, knowledgeIn } from './knowledge.js';
import { narrow } from './narrow.js';
import { ascending, forIdentitiesWith, type Network, relationAt, variableOf } from './network.js';
import { FLOATS, MARKS, MOVES, type Space } from './space.js';
import { changedVariables } from './stale.js';
import type { Start } from './starts.js';

/** Relations that together leave a variable no value. */
export interface Clash {
  /** The place of the relation at which it showed. */
  readonly relation: number;
  /** Places of the relations that led there, that one included, ascending. */
  readonly core: readonly number[];
}

/** What a contraction has found. It can be asked, and built upon, until another takes its space or that of a base. */
export interface Contraction {
  /** Whether the relation at a place takes part; not where a clash set it aside. */
  readonly isMember: (place: number) => boolean;
  readonly intervalOf: (variable: number) => Interval;
  /** Places of the relations that narrowed a variable, directly or through others, ascending. */
  readonly causesOf: (variable: number) => readonly number[];
  readonly clashes: readonly Clash[];
  /** Whether nothing was left undone because it was too much. */
  readonly isWhole: boolean;
  /** What it took: relations looked at, and variables begun anew. */
  readonly steps: number;
  readonly space: Space;
  readonly knowledge: Knowledge;
}

/** What a contraction does beside the ordinary. */
export interface ContractOptions {
  /** Variables of which nothing is taken as printed. */
  readonly released?: readonly number[];
  /**
   * A contraction in a space of its own, its figures read alike or more coarsely. Its relations take part too, and what
   * does not follow from what is changed is taken over, so that a small change costs little.
   */
  readonly base?: Contraction;
  /** Places of relations of the base that take no part. */
  readonly without?: Iterable<number>;
  /** Whether to stop at the first clash. */
  readonly first?: boolean;
  /**
   * How many relations may be looked at; what is left then is left undone. And how many narrowings of the base may be
   * lost: where these are more, nothing is taken over from it, its relations neither.
   */
  readonly most?: number;
}

/** Sweeps over the relations that are still to be looked at; trees are done after one each way. */
const MAX_SWEEPS = 40;
/** Ends that creep towards a limit are left where they are, which is sound: the interval only stays wider. */
const MAX_MOVES = 24;

/**
 * Narrows the interval of every variable by every relation it stands in, until nothing moves (hull consistency; Waltz
 * 1975, Benhamou and Older 1997).
 *
 * Sound: no true value is ever cut away, so a clash is a contradiction. Not complete: interval by interval, some
 * contradictions among several relations are not seen. A relation at which a clash shows is set aside, and the sweep
 * goes on without it.
 *
 * Exact, but not at the price of it: floats with a proven error decide nearly every comparison. The exact ends of an
 * interval are computed when floats cannot tell, or when somebody asks.
 */
export function contract(
  network: Network,
  start: Start,
  space: Space,
  { released = [], base: given, without = [], first = false, most = Infinity }: ContractOptions = {},
): Contraction {
  const { operandsFrom, operands, placesFrom, places: standing, isFloating } = network.incidence;
  const contraction = ++space.contraction;
  const change = { without: new Set(without), released };
  const changed =
    given === undefined ? null : changedVariables(network.incidence, given.knowledge, start, change, most);
  const base = changed === null ? undefined : given;
  const knowledge = knowledgeIn(network, start, space, released, base?.knowledge ?? null, changed ?? NOTHING);
  const { intervalOf, trace } = knowledge;
  const clashes: Clash[] = [];
  for (const place of change.without) space.memberIn[place] = -contraction;
  for (const place of network.places) space.memberIn[place] = contraction;
  // What was set aside may hold now.
  const back = (base?.clashes ?? []).map(({ relation }) => relation).filter((place) => !change.without.has(place));
  for (const place of back) space.memberIn[place] = contraction;

  let looks = 0;
  let places = changed === null ? network.places : toLookAt([...network.places, ...back], changed);
  for (let sweep = 0; sweep < MAX_SWEEPS && places.length > 0; sweep++) {
    const waiting: number[] = [];
    // What an earlier relation of this sweep wakes up and still comes is looked at once, in its turn.
    for (const place of places) space.isAhead[place] = 1;
    for (const place of sweep % 2 === 0 ? places : [...places].reverse()) {
      space.isAhead[place] = 0;
      if (!isOver()) lookAt(place, waiting);
    }
    for (const place of waiting) space.isWaiting[place] = 0;
    if (isOver()) break;
    places = waiting.sort((a, b) => a - b);
  }
  return {
    isMember,
    intervalOf,
    causesOf: (variable) => ascending(trace([variable])),
    clashes,
    isWhole: base === given && looks <= most,
    steps: looks + (base === given ? (changed?.size ?? 0) : most),
    space,
    knowledge,
  };

  function isMember(place: number): boolean {
    const mark = space.memberIn[place];
    return mark === contraction || (mark !== -contraction && base !== undefined && base.isMember(place));
  }

  function isOver(): boolean {
    return looks > most || (first && clashes.length > 0);
  }

  /** These, and those of the variables that changed, ascending. */
  function toLookAt(added: readonly number[], changed: ReadonlySet<number>): readonly number[] {
    const found = new Set(added);
    const add = (place: number) => {
      if (isMember(place)) found.add(place);
    };
    for (const variable of changed) forIdentitiesWith(network, variable, add);
    return ascending(found);
  }

  /** Narrows the operands of a relation, and has the relations wait that have to be looked at again for it. */
  function lookAt(place: number, waiting: number[]): void {
    const from = operandsFrom[place] as number;
    const end = operandsFrom[place + 1] as number;
    looks += 1;
    for (let at = from; at < end; at++) knowledge.look(operands[at] as number);
    let count = byFloats(place);
    if (count === UNTOLD) count = byFractions(place);
    if (count === CLASHING) {
      space.memberIn[place] = -contraction;
      clashes.push({ relation: place, core: ascending(trace([...operands.subarray(from, end)]).add(place)) });
      return;
    }
    if (count === 0) return;
    knowledge.record(place, count);
    for (let index = 0; index < count; index++) {
      wakeAround(operands[from + (space.narrowed[index] as number)] as number, place, waiting);
    }
  }

  function wakeAround(variable: number, place: number, waiting: number[]): void {
    const end = placesFrom[variable + 1] as number;
    for (let at = placesFrom[variable] as number; at < end; at++) {
      const neighbour = standing[at] as number;
      if (neighbour === place || space.isAhead[neighbour] === 1 || space.isWaiting[neighbour] === 1) continue;
      if (!isMember(neighbour)) continue;
      space.isWaiting[neighbour] = 1;
      waiting.push(neighbour);
    }
  }

  /** How many operands are narrowed, CLASHING where one has no value left, UNTOLD where floats cannot tell. */
  function byFloats(place: number): number {
    const { floats, implied } = space;
    if (isFloating[place] !== 1 || !imply(network, place, floats, FLOATS, space)) return UNTOLD;
    const from = operandsFrom[place] as number;
    const length = (operandsFrom[place + 1] as number) - from;
    let count = 0;
    for (let operand = 0; operand < length; operand++) {
      const variable = operands[from + operand] as number;
      const move = compareFloats(implied, operand * ENDS, floats, variable * FLOATS);
      if (move === 0) continue;
      if (move === CLASH) return CLASHING;
      if ((move & (UNSURE | UNSURE_OF_MEETING)) !== 0) return UNTOLD;
      if (isTired(variable)) continue;
      space.narrowed[count] = operand;
      space.moved[count] = move;
      count += 1;
    }
    return count;
  }

  function byFractions(place: number): number {
    const relation = relationAt(network.document, place);
    const intervals = relation.operands.map(intervalOf);
    const narrowed = narrow(network.document, relation, intervals);
    if (narrowed === 'clash') return CLASHING;
    let count = 0;
    for (const { operand, interval, low, high } of narrowed) {
      if (isTired(variableOf(relation, operand))) continue;
      enclose(interval, space.implied, operand * ENDS);
      space.exact[operand] = interval;
      space.narrowed[count] = operand;
      space.moved[count] = (low ? LOW : 0) | (high ? HIGH : 0);
      count += 1;
    }
    return count;
  }

  function isTired(variable: number): boolean {
    return (space.marks[variable * MARKS + MOVES] as number) >= MAX_MOVES;
  }
}

/** What floats or fractions say of a relation, where that is no number of operands. */
const CLASHING = -1;
const UNTOLD = -2;

const NOTHING: ReadonlySet<number> = new Set();
