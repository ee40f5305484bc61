import { contract, type Contraction } from './contract.js';
import { blameFor } from './blame.js';
import { type Cluster, clustersOf } from './clusters.js';
import { explanationsOf } from './explanations.js';
import { inferredFrom } from './inferred.js';
import {
  coarsest,
  finest,
  type Network,
  type ReadingOf,
  readsAlike,
  relationAt,
  soft,
  startOf,
  within,
} from './network.js';
import type { Check, Conflict, Inferred } from './types.js';

/** Something found, and where it belongs among what other groups find. */
export interface Placed<T> {
  readonly at: number;
  readonly found: T;
}

/** What the relations of one group say together. */
export interface GroupAudit {
  /** By the place of their first relation. */
  readonly hard: readonly Placed<Conflict>[];
  readonly plausible: readonly Placed<Conflict>[];
  /** By the place of their variable. */
  readonly inferred: readonly Placed<Inferred>[];
}

/**
 * Audits identities that share figures with each other and with no other identity.
 *
 * A contraction takes most of the time of an audit, so none is made that must come out like one that was: after a
 * group without a clash, the same contraction tells what is inferred; where all figures read alike, one reading does.
 *
 * @param group the identities of the group
 * @param verdictOf the verdict on a relation alone, by its place
 */
export function auditGroup(group: Network, verdictOf: (place: number) => Check['verdict'] | undefined): GroupAudit {
  const { document } = group;
  const failing = (verdict: Check['verdict'], places: readonly number[]) =>
    places.filter((place) => verdictOf(place) === verdict);

  const wrong = failing('inconsistent', group.relations);
  const holding = reduced(group, wrong);
  const first = contract(holding, startOf(document, coarsest));
  const clusters = clustersOf(group, wrong, first.clashes, startOf(document, coarsest));
  const hard = conflictsOf(group, clusters, [], 'inconsistent');

  // What the hedges speak against is looked for among the relations that no hard conflict has called into question.
  const isClear = first.clashes.length === 0;
  const quiet = isClear ? holding : reduced(group, clusters.flat());
  const wide = isClear ? first : contract(quiet, startOf(document, coarsest));
  const read = (network: Network, reading: ReadingOf): Contraction =>
    network === quiet && readsAlike(network, reading, coarsest) ? wide : contract(network, startOf(document, reading));

  const odd = failing('implausible', quiet.relations);
  const doubted = clustersOf(group, odd, read(reduced(quiet, odd), soft).clashes, startOf(document, soft));
  const plausible = conflictsOf(group, doubted, clusters.flat(), 'implausible');
  return { hard, plausible, inferred: inferredFrom(quiet, wide, read(quiet, finest)) };
}

/** A network without some of its relations. */
function reduced(network: Network, places: readonly number[]): Network {
  if (places.length === 0) return network;
  const excluded = new Set(places);
  return within(
    network,
    network.relations.filter((place) => !excluded.has(place)),
  );
}

/** The conflicts that clusters make; `settled` are places of relations that other conflicts have called into question. */
function conflictsOf(
  group: Network,
  clusters: readonly Cluster[],
  settled: readonly number[],
  verdict: Conflict['verdict'],
): readonly Placed<Conflict>[] {
  const { document } = group;
  const start = startOf(document, verdict === 'inconsistent' ? coarsest : soft);
  const excluded = new Set([...clusters.flat(), ...settled]);
  return clusters.map((cluster) => ({
    at: cluster[0] ?? 0,
    found: {
      verdict,
      relations: cluster.map((place) => relationAt(document, place).relation.id),
      ...blameFor(group, cluster, excluded, start),
      explanations: explanationsOf(document, cluster),
    },
  }));
}
