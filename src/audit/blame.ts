import { type ReadDocument, type Variable, variableAt } from '../figures/document/read-document.js';
import { toPlain } from '../figures/interval/plain-interval.js';
import type { Cluster } from './clusters.js';
import { type Contraction, contract } from './contract.js';
import { isPrinted, type Network, variablesOf, within } from './network.js';
import { suggestionFor } from './slips.js';
import type { Space } from './space.js';
import type { BlamedFigure, Conflict } from './types.js';

const MAX_FIGURES = 3;
const MAX_NODES = 10_000;
/** Relations that may be looked at for one set, and narrowings that it may undo; and such steps for all sets together. */
const MAX_STEPS_OF_A_SET = 1_000;
const MAX_STEPS = 100_000;

/** What is said of a cluster for which more figures would have to be released than are looked for. */
const NOT_FOUND = { blame: [], identifiable: false, complete: false } as const;

/**
 * Every smallest set of figures whose release lets the relations of a cluster hold, together with all that no conflict
 * calls into question (Fellegi and Holt 1976; found level by level through the cores of what still fails, Reiter 1987).
 *
 * @param group the identities that the cluster is part of
 * @param calm what those give that are in no cluster
 * @param space room for trials
 */
export function blameFor(
  group: Network,
  cluster: Cluster,
  calm: Contraction,
  space: Space,
): Pick<Conflict, 'blame' | 'identifiable' | 'complete'> {
  const { document } = group;
  const network = within(group, cluster.places);
  const { start } = calm.knowledge;
  let steps = 0;
  let isComplete = true;
  const release = (released: readonly number[]): Contraction => {
    if (steps < MAX_STEPS) {
      const found = contract(network, start, space, { released, base: calm, first: true, most: MAX_STEPS_OF_A_SET });
      steps += found.steps;
      if (found.isWhole || found.clashes.length > 0) return found;
    }
    // Where that leads too far, the relations of the cluster alone decide.
    isComplete = false;
    return contract(network, start, space, { released, first: true });
  };
  const cores = cluster.cores.map((places) => coreOf(group, places)).sort(byCandidates);
  if (leastFigures(cores) > MAX_FIGURES) return NOT_FOUND;
  let nodes = 0;
  // Every set has a figure of each core.
  let failing: { figures: readonly number[]; core: Core }[] = [{ figures: [], core: cores[0] as Core }];

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
          const failed = coreOf(group, clash.core);
          cores.push(failed);
          next.push({ figures: set, core: failed });
        }
      }
    }
    if (found.length > 0)
      return { blame: ordered(document, found), identifiable: found.length === 1 && isComplete, complete: isComplete };
    failing = next;
  }
  return NOT_FOUND;
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

function byCandidates(a: Core, b: Core): number {
  return a.candidates.length - b.candidates.length;
}

/** How many figures it takes at least: one for each of some cores that share none. */
function leastFigures(cores: readonly Core[]): number {
  const taken = new Set<number>();
  return cores.filter(({ candidates }) => {
    const isApart = candidates.every((figure) => !taken.has(figure));
    if (isApart) for (const figure of candidates) taken.add(figure);
    return isApart;
  }).length;
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
