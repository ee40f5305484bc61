import { blameFor } from './blame.js';
import { type Cluster, clustersOf } from './clusters.js';
import { contract, type Contraction } from './contract.js';
import { explanationsOf } from './explanations.js';
import { inferredFrom } from './inferred.js';
import { areAllPrinted, type Network, relationAt, within } from './network.js';
import { type Space, spacesFor } from './space.js';
import { readAlike, type Start, type Starts, startsOf } from './starts.js';
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

/**
 * What contractions have room for beside each other: for what `all` identities of a group give; the `quiet` ones, when
 * the conflicts of these are taken out, and the `calm` ones, when theirs are; those `reread`, as softly as their hedges
 * say or as finely as they are printed; the `mild` ones, when what the hedges speak against is taken out too; and for one
 * `trial` after the other.
 */
type Use = 'all' | 'quiet' | 'calm' | 'reread' | 'mild' | 'trial';

/** What the audits of all groups of a document share: how its figures are read, and room for contractions. */
export interface Bench extends Starts {
  /** Made when it is first asked for. */
  readonly roomFor: (use: Use) => Space;
}

export function benchFor(document: ReadDocument): Bench {
  const made: Partial<Record<Use, Space>> = {};
  const make = spacesFor(document);
  return { ...startsOf(document), roomFor: (use) => (made[use] ??= make()) };
}

/**
 * Audits identities that share figures with each other and with no other identity.
 *
 * @param group the identities of the group
 * @param failed the verdicts on the relations that fail alone, by their places
 */
export function auditGroup(group: Network, bench: Bench, failed: ReadonlyMap<number, Check['verdict']>): GroupAudit {
  if (isSaid(group, failed)) return NOTHING;
  const { coarsest, finest, soft } = bench;
  const failing = (verdict: Check['verdict'], places: readonly number[]) =>
    places.filter((place) => failed.get(place) === verdict);

  const wrong = failing('inconsistent', group.places);
  const first = contract(without(group, wrong), coarsest, bench.roomFor('all'));
  let clusters = clustersOf(group, wrong, first.clashes, coarsest, bench.roomFor('trial'));

  // What the hedges speak against is looked for among the relations that no hard conflict has called into question.
  const clashing = placesOf(clusters);
  const quiet = without(group, clashing);
  const wide = first.clashes.length === 0 ? first : leaveOut(group, clashing, first, coarsest, bench.roomFor('quiet'));
  // What creeps towards a limit may clash only where the contradictions before it are gone.
  if (wide.clashes.length > 0)
    clusters = clustersOf(group, wrong, [...first.clashes, ...wide.clashes], coarsest, bench.roomFor('trial'));
  const settled = placesOf(clusters);
  const calm = wide.clashes.length === 0 ? wide : leaveOut(group, settled, wide, coarsest, bench.roomFor('calm'));
  const hard = conflictsOf(group, clusters, calm, bench.roomFor('trial'), 'inconsistent');

  const clear = without(quiet, settled);
  const odd = failing('implausible', clear.places);
  // Where no hedge says more than the number, the same relations and intervals have been contracted already.
  const isHedged = odd.length > 0 || !readAlike(clear, soft, coarsest);
  const plausible = isHedged ? implausible(group, odd, calm, bench) : [];

  // Where all figures read alike, one reading does. Built upon the coarsest, clashes would rest on more than they need.
  const fine = readAlike(quiet, finest, coarsest) ? wide : contract(quiet, finest, bench.roomFor('reread'));
  return { hard, plausible, inferred: inferredFrom(quiet, wide, fine) };
}

/** Whether the check of the only relation has said all: it holds, all is printed, and nothing stands there twice. */
function isSaid(group: Network, failed: ReadonlyMap<number, Check['verdict']>): boolean {
  const { places, incidence } = group;
  const place = places[0] as number;
  return places.length === 1 && !failed.has(place) && incidence.isFloating[place] === 1 && areAllPrinted(group, place);
}

const NOTHING: GroupAudit = { hard: [], plausible: [], inferred: [] };

/**
 * The conflicts between what is printed and how it is hedged.
 *
 * @param odd places of the identities that are implausible alone
 * @param calm what those give that no hard conflict has called into question
 */
function implausible(group: Network, odd: readonly number[], calm: Contraction, bench: Bench): GroupAudit['plausible'] {
  const { soft, roomFor } = bench;
  const trial = roomFor('trial');
  const found = leaveOut(group, odd, calm, soft, roomFor('reread'));
  const doubted = clustersOf(group, odd, found.clashes, soft, trial);
  if (doubted.length === 0) return [];
  const rest = leaveOut(group, placesOf(doubted), found, soft, roomFor('mild'));
  return conflictsOf(group, doubted, rest, trial, 'implausible');
}

/** What the identities give that a contraction took in, without some of them, when figures are read so. */
function leaveOut(
  group: Network,
  places: readonly number[],
  base: Contraction,
  start: Start,
  space: Space,
): Contraction {
  return contract(within(group, []), start, space, { base, without: places });
}

function placesOf(clusters: readonly Cluster[]): readonly number[] {
  return clusters.flatMap(({ places }) => places);
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
    at: cluster.places[0] as number,
    found: {
      verdict,
      relations: cluster.places.map((place) => relationAt(document, place).id),
      ...blameFor(group, cluster, calm, space),
      explanations: explanationsOf(document, cluster.places),
    },
  }));
}
