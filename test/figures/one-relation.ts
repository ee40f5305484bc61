import { type ReadDocument, readDocument, type ReadOptions, type ReadRelation } from '../../src/figures/document/read-document.js';
import { implied, isFeasible } from '../../src/figures/evaluate.js';
import type { Interval } from '../../src/figures/interval/interval.js';
import type { Figure, Relation } from '../../src/figures/types.js';
import { lazy } from '../support/lazy.js';

/** A relation without its id. */
export type Unnamed = Relation extends infer R ? (R extends Relation ? Omit<R, 'id'> : never) : never;

/** A document of one relation, which has to be in order. */
export function readOne(
  figures: Readonly<Record<string, Figure>>,
  relation: Unnamed,
  options: ReadOptions = {},
): ReadDocument & { readonly only: ReadRelation } {
  const document = readDocument({ figures, relations: [{ id: 'only', ...relation }] }, options);
  const [only] = document.relations;
  if (only === undefined || document.problems.length > 0) throw new Error(JSON.stringify(document.problems));
  return { ...document, only };
}

/** A relation between figures of which nothing is known, named as they stand in it; read when it is first asked for. */
export function bare(relation: Unnamed, ids: readonly string[]): () => ReadRelation {
  return lazy(() => readOne(Object.fromEntries(ids.map((id) => [id, {}])), relation).only);
}

type Reading = 'finest' | 'coarsest' | 'soft';

/** Whether the printed figures agree in one of their readings. */
export function agree(figures: Readonly<Record<string, Figure>>, relation: Unnamed, reading: Reading = 'coarsest', options: ReadOptions = {}): boolean {
  const { variables, only } = readOne(figures, relation, options);
  return isFeasible(
    only,
    only.operands.map((variable) => variables[variable]?.printed[reading] as Interval),
  );
}

/** What the other figures imply for the one that stands first as a role, in its own unit. */
export function impliedOf(
  role: string,
  figures: Readonly<Record<string, Figure>>,
  relation: Unnamed,
  reading: Reading = 'finest',
  options: ReadOptions = {},
): Interval {
  const { variables, only } = readOne(figures, relation, options);
  const intervals = only.operands.map((variable) => variables[variable]?.printed[reading] as Interval);
  return implied(only, intervals)[only.slots.findIndex((slot) => slot.role === role)] as Interval;
}
