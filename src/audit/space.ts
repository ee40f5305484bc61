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
  /** By variable, {@link FLOATS} to one: floats around its ends, and room that `marks` have in common with them. */
  readonly floats: Enclosures;
  /** By variable, {@link MARKS} to one: what {@link SEEN_IN} and the others say of it. */
  readonly marks: Int32Array;
  readonly narrowings: Narrowings;
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

/** All that is known of a variable stands in one line of memory, which nearly every look at it has to fetch. */
const LINE = 64;
export const FLOATS = LINE / Float64Array.BYTES_PER_ELEMENT;
export const MARKS = LINE / Int32Array.BYTES_PER_ELEMENT;
/** Behind the four floats: the contraction that looked at the variable last; all that stands here is of that one. */
export const SEEN_IN = 8;
/** The numbers of the narrowings that put its ends where they are. */
export const LOW_BY = 9;
export const HIGH_BY = 10;
/** How often it was narrowed. */
export const MOVES = 11;
/** The last among the inputs of narrowings that is a printed end of it, where followers have been looked for. */
export const LAST_PRINTED = 12;

/** Makes spaces for a document, one at every call. */
export function spacesFor({ variables, relations }: ReadDocument): () => Space {
  const most = relations.reduce((count, { operands }) => Math.max(count, operands.length), 0);
  return () => {
    const memory = new ArrayBuffer(variables.length * LINE);
    return {
      contraction: 0,
      floats: new Float64Array(memory),
      marks: new Int32Array(memory),
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
  };
}
