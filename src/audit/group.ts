import { blameFor } from './blame.js';
import { type Cluster, clustersOf } from './clusters.js';
import { contract, type Contraction } from './contract.js';
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
  /** For what all identities of a group give, and those that are left when conflicts are taken out, first and last. */
  readonly all: Space;
  readonly quiet: Space;
  readonly calm: Space;
  /** For what the hedges of those say as well, and what is left when these conflicts are taken out too. */
  readonly hedged: Space;
  readonly mild: Space;
  /** For what they give read as finely as they are printed, and for trials. */
  readonly fine: Space;
  readonly trial: Space;
}

export function benchFor(document: ReadDocument): Bench {
  const space = () => spaceFor(document);
  return {
    ...startsOf(document),
    all: space(),
    quiet: space(),
    calm: space(),
    hedged: space(),
    mild: space(),
    fine: space(),
    trial: space(),
  };
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

  const none = within(group, []);
  const wrong = failing('inconsistent', group.places);
  const first = contract(without(group, wrong), coarsest, bench.all);
  let clusters = clustersOf(group, wrong, first.clashes, coarsest, bench.trial);

  // What the hedges speak against is looked for among the relations that no hard conflict has called into question.
  const quiet = without(group, clusters.flat());
  const wide =
    first.clashes.length === 0
      ? first
      : contract(none, coarsest, bench.quiet, { base: first, without: clusters.flat() });
  // What creeps towards a limit may clash only where the contradictions before it are gone.
  if (wide.clashes.length > 0)
    clusters = clustersOf(group, wrong, [...first.clashes, ...wide.clashes], coarsest, bench.trial);
  const settled = clusters.flat();
  const calm =
    wide.clashes.length === 0 ? wide : contract(none, coarsest, bench.calm, { base: wide, without: settled });
  const hard = conflictsOf(group, clusters, calm, bench.trial, 'inconsistent');

  const clear = without(quiet, settled);
  const odd = failing('implausible', clear.places);
  // Where no hedge says more than the number, the same relations and intervals have been contracted already.
  const isHedged = odd.length > 0 || !readAlike(clear, soft, coarsest);
  const plausible = isHedged ? implausible(group, odd, calm, bench) : [];

  // Where all figures read alike, one reading does. Built upon the coarsest, clashes would rest on more than they need.
  const fine = readAlike(quiet, finest, coarsest) ? wide : contract(quiet, finest, bench.fine);
  return { hard, plausible, inferred: inferredFrom(quiet, wide, fine) };
}

/**
 * The conflicts between what is printed and how it is hedged.
 *
 * @param odd places of the identities that are implausible alone
 * @param calm what those give that no hard conflict has called into question
 */
function implausible(group: Network, odd: readonly number[], calm: Contraction, bench: Bench): GroupAudit['plausible'] {
  const { soft, hedged, mild, trial } = bench;
  const none = within(group, []);
  const found = contract(none, soft, hedged, { base: calm, without: odd });
  const doubted = clustersOf(group, odd, found.clashes, soft, trial);
  const rest = contract(none, soft, mild, { base: found, without: doubted.flat() });
  return conflictsOf(group, doubted, rest, trial, 'implausible');
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

/** The conflicts that clusters make; `calm` is what the identities give that are in none of them. */
function conflictsOf(
  group: Network,
  clusters: readonly Cluster[],
  calm: Contraction,
  space: Space,
  verdict: Conflict['verdict'],
): readonly Placed<Conflict>[] {
  const { document } = group;
  return clusters.map((cluster) => ({
    at: cluster[0] as number,
    found: {
      verdict,
      relations: cluster.map((place) => relationAt(document, place).id),
      ...blameFor(group, cluster, calm, space),
      explanations: explanationsOf(document, cluster),
    },
  }));
}
