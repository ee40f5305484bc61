import type { ReadDocument } from '../figures/document/read-document.js';
import { enclose, type Enclosures, ENDS } from '../figures/interval/enclosure.js';
import type { Interval } from '../figures/interval/interval.js';
import type { Printed } from '../figures/printed/read-figure.js';
import type { Network } from './network.js';

/** Where the variables of a document lie before any relation is looked at. */
export interface Start {
  /** By variable. */
  readonly intervals: readonly Interval[];
  /** Floats around them. */
  readonly floats: Enclosures;
}

/** The three ways to read the figures of a document. */
export interface Starts {
  readonly finest: Start;
  readonly coarsest: Start;
  readonly soft: Start;
}

export function startsOf(document: ReadDocument): Starts {
  const coarsest = startOf(document, ({ coarsest: interval }) => interval, null);
  return {
    finest: startOf(document, ({ finest }) => finest, coarsest),
    coarsest,
    soft: startOf(document, ({ soft }) => soft, coarsest),
  };
}

/** @param like another way to read, which gives most figures the same interval */
function startOf(document: ReadDocument, reading: (printed: Printed) => Interval, like: Start | null): Start {
  const intervals = document.variables.map(({ printed }) => reading(printed));
  const floats = like?.floats.slice() ?? new Float64Array(intervals.length * ENDS);
  intervals.forEach((interval, variable) => {
    if (interval !== like?.intervals[variable]) enclose(interval, floats, variable * ENDS);
  });
  return { intervals, floats };
}

/** Whether two ways to read give the same interval of every figure of a network. */
export function readAlike({ incidence, places }: Network, a: Start, b: Start): boolean {
  const { operandsFrom, operands } = incidence;
  return places.every((place) => {
    const end = operandsFrom[place + 1] as number;
    for (let at = operandsFrom[place] as number; at < end; at++) {
      const variable = operands[at] as number;
      if (a.intervals[variable] !== b.intervals[variable]) return false;
    }
    return true;
  });
}
