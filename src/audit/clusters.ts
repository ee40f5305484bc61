import { type Clash, contract } from './contract.js';
import { ascending, type Network, relationAt, within } from './network.js';
import type { Space } from './space.js';
import type { Start } from './starts.js';

/** Relations that cannot all hold and share figures. */
export interface Cluster {
  /** Their places, ascending. */
  readonly places: readonly number[];
  /** The places of those that cannot hold together even without the others, for each contradiction that was found. */
  readonly cores: readonly (readonly number[])[];
}

/**
 * The relations that cannot all hold, in groups that have nothing to do with each other.
 *
 * @param group the identities that they are part of
 * @param failed places of the identities that fail on their own
 * @param clashes of those that hold on their own, taken together
 * @param start how the figures are read
 * @param space room for trials
 */
export function clustersOf(
  group: Network,
  failed: readonly number[],
  clashes: readonly Clash[],
  start: Start,
  space: Space,
): readonly Cluster[] {
  const cores = [...failed.map((place) => [place]), ...clashes.map(({ core }) => smallest(group, core, start, space))];
  return joined(group, cores);
}

/**
 * A core without the relations it can do without: one after the other is left out, as long as the rest still clashes.
 * What is left cannot hold, and every proper part of it that was tried can.
 */
function smallest(group: Network, core: readonly number[], start: Start, space: Space): readonly number[] {
  if (core.length > MAX_CORE) return core;
  let kept = core;
  for (const place of core) {
    const without = kept.filter((other) => other !== place);
    if (clashes(within(group, without), start, space)) kept = without;
  }
  return kept;
}

/** Longer cores are left as they were found: looking for a smaller one costs their length squared. */
const MAX_CORE = 60;

function clashes(network: Network, start: Start, space: Space): boolean {
  return contract(network, start, space, { first: true }).clashes.length > 0;
}

/** Cores that share a printed figure are one cluster. */
function joined({ document, incidence }: Network, cores: readonly (readonly number[])[]): readonly Cluster[] {
  const groupOf = new Map<number, Group>();
  const groups = new Set<Group>();
  for (const core of cores) {
    const figures = core
      .flatMap((place) => relationAt(document, place).operands)
      .filter((variable) => incidence.isPrinted[variable] === 1);
    const group: Group = { places: new Set(core), cores: [core] };
    const touched = new Set(figures.flatMap((figure) => groupOf.get(figure) ?? []));
    for (const other of touched) {
      for (const place of other.places) group.places.add(place);
      group.cores.push(...other.cores);
      groups.delete(other);
    }
    groups.add(group);
    for (const place of group.places)
      for (const variable of relationAt(document, place).operands) groupOf.set(variable, group);
  }
  return [...groups].map(({ places, cores: found }) => ({ places: ascending(places), cores: found }));
}

interface Group {
  readonly places: Set<number>;
  readonly cores: (readonly number[])[];
}
