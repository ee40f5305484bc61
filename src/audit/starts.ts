import type { ReadDocument, Variable } from '../figures/document/read-document.js';
import { enclose, type Enclosures, ENDS } from '../figures/interval/enclosure.js';
import type { Interval } from '../figures/interval/interval.js';
import { type Network, relationAt, variableAt } from './network.js';

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
  const start = (reading: (variable: Variable) => Interval): Start => {
    const floats = new Float64Array(document.variables.length * ENDS);
    document.variables.forEach((variable, index) => {
      enclose(reading(variable), floats, index * ENDS);
    });
    return { intervalOf: (variable) => reading(variableAt(document, variable)), floats };
  };
  return {
    finest: start(({ printed }) => printed.finest),
    coarsest: start(({ printed }) => printed.coarsest),
    soft: start(({ printed }) => printed.soft),
  };
}

/** Whether two ways to read give the same interval of every figure of a network. */
export function readAlike({ document, places }: Network, a: Start, b: Start): boolean {
  return places.every((place) =>
    relationAt(document, place).operands.every(({ variable }) => a.intervalOf(variable) === b.intervalOf(variable)),
  );
}
