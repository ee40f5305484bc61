import { type ReadDocument, type Variable, variableAt } from '../figures/document/read-document.js';
import { toPlain } from '../figures/interval/plain-interval.js';
import type { Cluster } from './clusters.js';
import { type Contraction, contract } from './contract.js';
import {
  ascending,
  forIdentitiesWith,
  forOperandsOf,
  isPrinted,
  type Network,
  variablesOf,
  within,
} from './network.js';
import { suggestionFor } from './slips.js';
import type { Space } from './space.js';
import type { Start } from './starts.js';
import type { BlamedFigure, Conflict } from './types.js';

const MAX_FIGURES = 3;
const MAX_NODES = 10_000;
/** Relations around a cluster that a released figure must fit into as well. */
const MAX_NEIGHBOURS = 120;

/**
 * Every smallest set of figures whose release lets the relations of a cluster hold, together with the relations around
 * it (Fellegi and Holt 1976; found level by level through the cores of what still fails, Reiter 1987).
 *
 * @param whole the identities that the cluster is part of
 * @param settled places of the relations of all clusters; those of others are left out
 * @param start how the figures are read
 * @param spaces room for what the relations around the cluster give, and for trials
 */
export function blameFor(
  whole: Network,
  cluster: Cluster,
  settled: ReadonlySet<number>,
  start: Start,
  { ring: ringSpace, trial }: { readonly ring: Space; readonly trial: Space },
): Pick<Conflict, 'blame' | 'identifiable' | 'complete'> {
  const { document } = whole;
  const { network, isWhole } = surroundings(whole, cluster, settled);
  const inCluster = new Set(cluster);
  const ring = contract(
    within(
      network,
      network.places.filter((place) => !inCluster.has(place)),
    ),
    start,
    ringSpace,
  );
  const release = (released: readonly number[]) =>
    contract(network, start, trial, { released, base: ring, first: true });
  let nodes = 0;
  let isComplete = isWhole;
  // Alone the cluster cannot hold, so that every set has a figure of it.
  let failing: { figures: readonly number[]; core: Core }[] = [{ figures: [], core: coreOf(whole, cluster) }];
  const cores: Core[] = [];

  for (let size = 1; size <= MAX_FIGURES; size++) {
    const tried = new Set<string>();
    const found: { figures: readonly number[]; blame: Conflict['blame'][number] }[] = [];
    const next: typeof failing = [];
    for (const { figures, core } of failing) {
      for (const candidate of core.candidates) {
        if (figures.includes(candidate)) continue;
        const set = [...figures, candidate].sort((a, b) => a - b);
        if (tried.has(set.join())) continue;
        tried.add(set.join());
        if (++nodes > MAX_NODES) {
          isComplete = false;
          break;
        }
        // A set that leaves a known core as it is printed fails of that.
        const untouched = cores.find(({ variables }) => !set.some((figure) => variables.has(figure)));
        if (untouched !== undefined) {
          next.push({ figures: set, core: untouched });
          continue;
        }
        const contraction = release(set);
        const [clash] = contraction.clashes;
        if (clash === undefined)
          found.push({ figures: set, blame: { figures: set.map((figure) => blamed(document, figure, contraction)) } });
        else {
          const failed = coreOf(whole, clash.core);
          cores.push(failed);
          next.push({ figures: set, core: failed });
        }
      }
    }
    if (found.length > 0)
      return { blame: ordered(document, found), identifiable: found.length === 1 && isComplete, complete: isComplete };
    failing = next;
  }
  return { blame: [], identifiable: false, complete: false };
}

/** The cluster with the identities around it, nearest first, up to a limit. */
function surroundings(
  whole: Network,
  cluster: Cluster,
  settled: ReadonlySet<number>,
): { network: Network; isWhole: boolean } {
  const places = new Set(cluster);
  const queue = [...cluster];
  const most = cluster.length + MAX_NEIGHBOURS;
  let isWhole = true;
  const add = (neighbour: number) => {
    if (places.has(neighbour) || settled.has(neighbour)) return;
    if (places.size >= most) isWhole = false;
    else {
      places.add(neighbour);
      queue.push(neighbour);
    }
  };
  // The list grows while it is walked.
  const cross = (variable: number) => {
    if (isWhole) forIdentitiesWith(whole, variable, add);
  };
  for (const place of queue) forOperandsOf(whole, place, cross);
  return { network: within(whole, ascending(places)), isWhole };
}

/** Relations that cannot hold together as long as nothing in them is released. */
interface Core {
  readonly variables: ReadonlySet<number>;
  /** The figures it can be resolved by, ascending: printed in the document, and not from outside it. */
  readonly candidates: readonly number[];
}

function coreOf(whole: Network, places: readonly number[]): Core {
  const variables = variablesOf(within(whole, places));
  const candidates = variables.filter((variable) => isBlameable(variableAt(whole.document, variable)));
  return { variables: new Set(variables), candidates };
}

function isBlameable(variable: Variable): boolean {
  return variable.source !== 'exact' && variable.figure.evidence !== 'external' && isPrinted(variable);
}

function blamed(document: ReadDocument, figure: number, { intervalOf }: Contraction): BlamedFigure {
  const variable = variableAt(document, figure);
  const allowed = intervalOf(figure);
  const suggestion = suggestionFor(variable, allowed);
  return { figure: variable.id, interval: toPlain(allowed), ...(suggestion !== null && { suggestion }) };
}

/** Sets of hedged figures before estimates, those before others; then by id. */
function ordered(
  document: ReadDocument,
  found: readonly { readonly figures: readonly number[]; readonly blame: Conflict['blame'][number] }[],
): Conflict['blame'] {
  const keyOf = (figure: number): string => {
    const { figure: printed, id } = variableAt(document, figure);
    const rank = printed.hedge !== undefined ? 0 : printed.status === 'E' || printed.status === 'F' ? 1 : 2;
    return `${rank} ${id}`;
  };
  return found
    .map(({ figures, blame }) => ({ key: figures.map(keyOf).sort().join('\n'), blame }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ blame }) => blame);
}
