import { type ReadDocument, variableAt } from '../figures/document/read-document.js';
import { enclose, type Enclosures, ENDS } from '../figures/interval/enclosure.js';
import type { Interval } from '../figures/interval/interval.js';
import type { Printed } from '../figures/printed/read-figure.js';
import { type Network, relationAt } from './network.js';

/** Where the variables of a document lie before any relation is looked at. */
export interface Start {
  readonly intervalOf: (variable: number) => Interval;
  /** Floats around the same intervals. */
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
  const intervalOf = (variable: number) => reading(variableAt(document, variable).printed);
  const floats = like?.floats.slice() ?? new Float64Array(document.variables.length * ENDS);
  for (let variable = 0; variable < document.variables.length; variable++) {
    const interval = intervalOf(variable);
    if (interval !== like?.intervalOf(variable)) enclose(interval, floats, variable * ENDS);
  }
  return { intervalOf, floats };
}

/** Whether two ways to read give the same interval of every figure of a network. */
export function readAlike({ document, places }: Network, a: Start, b: Start): boolean {
  return places.every((place) =>
    relationAt(document, place).operands.every((variable) => a.intervalOf(variable) === b.intervalOf(variable)),
  );
}
