import { blameFor } from './blame.js';
import { type Cluster, clustersOf } from './clusters.js';
import { contract } from './contract.js';
import { explanationsOf } from './explanations.js';
import { inferredFrom } from './inferred.js';
import { type Network, relationAt, within } from './network.js';
import { type Space, spaceFor } from './space.js';
import { readAlike, type Starts, startsOf } from './starts.js';
import type { ReadDocument } from '../figures/document/read-document.js';
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

/** What the audits of all groups of a document share: how its figures are read, and room for contractions. */
export interface Bench extends Starts {
  /** For what all identities of a group give, those that no conflict calls into question, and these read more finely. */
  readonly all: Space;
  readonly quiet: Space;
  readonly fine: Space;
  /** For what the relations around a conflict give, and for trials. */
  readonly ring: Space;
  readonly trial: Space;
}

export function benchFor(document: ReadDocument): Bench {
  const space = () => spaceFor(document);
  return { ...startsOf(document), all: space(), quiet: space(), fine: space(), ring: space(), trial: space() };
}

/**
 * Audits identities that share figures with each other and with no other identity.
 *
 * @param group the identities of the group
 * @param failed the verdicts on the relations that fail alone, by their places
 */
export function auditGroup(group: Network, bench: Bench, failed: ReadonlyMap<number, Check['verdict']>): GroupAudit {
  const { coarsest, finest, soft } = bench;
  const failing = (verdict: Check['verdict'], places: readonly number[]) =>
    places.filter((place) => failed.get(place) === verdict);

  const wrong = failing('inconsistent', group.places);
  const holding = without(group, wrong);
  const first = contract(holding, coarsest, bench.all);
  let clusters = clustersOf(group, wrong, first.clashes, coarsest, bench.trial);

  // What the hedges speak against is looked for among the relations that no hard conflict has called into question.
  const isClear = first.clashes.length === 0;
  const quiet = isClear ? holding : without(group, clusters.flat());
  const wide = isClear ? first : contract(quiet, coarsest, bench.quiet, { base: first });
  // What creeps towards a limit may clash only where the contradictions before it are gone.
  if (wide.clashes.length > 0)
    clusters = clustersOf(group, wrong, [...first.clashes, ...wide.clashes], coarsest, bench.trial);
  const settled = clusters.flat();
  const hard = conflictsOf(group, bench, clusters, settled, 'inconsistent');

  const clear = without(quiet, settled);
  const odd = failing('implausible', clear.places);
  // Where no hedge says more than the number, the same relations and intervals have been contracted already.
  const isHedged = odd.length > 0 || !readAlike(clear, soft, coarsest);
  const hedged = isHedged ? contract(without(clear, odd), soft, bench.fine, { base: wide }).clashes : [];
  const doubted = clustersOf(group, odd, hedged, soft, bench.trial);
  const plausible = conflictsOf(group, bench, doubted, [...settled, ...doubted.flat()], 'implausible');

  // Where all figures read alike, one reading does. Built upon the coarsest, clashes would rest on more than they need.
  const fine = readAlike(quiet, finest, coarsest) ? wide : contract(quiet, finest, bench.fine);
  return { hard, plausible, inferred: inferredFrom(quiet, wide, fine) };
}

/** A network without some of its relations. */
function without(network: Network, places: readonly number[]): Network {
  if (places.length === 0) return network;
  const excluded = new Set(places);
  return within(
    network,
    network.places.filter((place) => !excluded.has(place)),
  );
}

/** The conflicts that clusters make; `settled` are places of relations that they or others have called into question. */
function conflictsOf(
  group: Network,
  bench: Bench,
  clusters: readonly Cluster[],
  settled: readonly number[],
  verdict: Conflict['verdict'],
): readonly Placed<Conflict>[] {
  const { document } = group;
  const start = verdict === 'inconsistent' ? bench.coarsest : bench.soft;
  const excluded = new Set(settled);
  return clusters.map((cluster) => ({
    at: cluster[0] as number,
    found: {
      verdict,
      relations: cluster.map((place) => relationAt(document, place).id),
      ...blameFor(group, cluster, excluded, start, bench),
      explanations: explanationsOf(document, cluster),
    },
  }));
}
