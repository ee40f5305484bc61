import type { ReadDocument } from '../figures/document/read-document.js';
import { type Enclosures, ENDS } from '../figures/interval/enclosure.js';
import type { Interval } from '../figures/interval/interval.js';
import type { Floats } from './floats.js';
import { Narrowings } from './narrowings.js';

/**
 * Room for one contraction after another: arrays by variable and by place of a relation. What an earlier contraction
 * has left is told by its number, so that a small contraction in a large document costs only what is small.
 */
export interface Space extends Floats {
  /** The number of the contraction that is under way. */
  contraction: number;
  /** By variable: the contraction that looked at it last; what follows is of that one. */
  readonly seenIn: Int32Array;
  /** Floats around its ends. */
  readonly floats: Enclosures;
  readonly narrowings: Narrowings;
  /** The number of the narrowing that put each end where it is. */
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** How often it was narrowed. */
  readonly moves: Uint8Array;
  /** The last among the inputs of narrowings that is a printed end of it, where followers have been looked for. */
  readonly lastPrinted: Int32Array;
  /** By place: the contraction that it takes part in, or minus that in which it takes none though the base has it. */
  readonly memberIn: Int32Array;
  /** Whether it is still to come in this sweep, and whether it waits for the next. */
  readonly isAhead: Uint8Array;
  readonly isWaiting: Uint8Array;
  /** Of the relation that is looked at: the operands that it narrows, as many as there are, and which ends of each. */
  readonly narrowed: Int32Array;
  readonly moved: Uint8Array;
  /** By operand: its exact implied interval, where it was computed. */
  readonly exact: (Interval | null)[];
}

export function spaceFor({ variables, relations }: ReadDocument): Space {
  const most = relations.reduce((count, { operands }) => Math.max(count, operands.length), 0);
  return {
    contraction: 0,
    seenIn: new Int32Array(variables.length),
    floats: new Float64Array(variables.length * ENDS),
    low: new Int32Array(variables.length),
    high: new Int32Array(variables.length),
    moves: new Uint8Array(variables.length),
    lastPrinted: new Int32Array(variables.length),
    memberIn: new Int32Array(relations.length),
    isAhead: new Uint8Array(relations.length),
    isWaiting: new Uint8Array(relations.length),
    narrowings: new Narrowings(),
    narrowed: new Int32Array(most),
    moved: new Uint8Array(most),
    exact: Array.from({ length: most }, () => null),
    known: new Float64Array(most * ENDS),
    implied: new Float64Array(most * ENDS),
  };
}
