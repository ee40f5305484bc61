import { type Problem, show } from '../../errors.js';
import type { Draft } from './draft.js';
import type { ReadingContext } from '../printed/read-figure.js';
import { relationPath } from '../relations/slots.js';
import type { Adjustment } from '../types.js';

type Moved = NonNullable<ReadingContext['moved']>;

/** Shares that were made to add up: how, of how many parts, and where that stands. */
interface AdjustedShares {
  readonly adjusted: Adjustment;
  readonly parts: readonly number[];
  readonly path: string;
}

/**
 * The numbers that were moved so that shares add up. `adjusted` stands on a sum or on its parts; of the parts with a
 * plug only the plug was moved, by what the rounding of all the others adds up to.
 */
export function movedVariables(draft: Draft): {
  readonly moved: ReadonlyMap<number, Moved>;
  readonly problems: readonly Problem[];
} {
  const moved = new Map<number, Moved>();
  const problems: Problem[] = [];
  const shares = [...adjustedSums(draft), ...markedFigures(draft)];
  let sumLengths: ReadonlyMap<number, number> | undefined;
  for (const { adjusted, parts, path } of shares) {
    if (adjusted === 'largest-remainder') {
      for (const part of parts) moved.set(part, adjusted);
      continue;
    }
    const named = draft.idOf.get(adjusted.plug);
    const plug = parts.find((part) => part === named);
    if (plug === undefined) {
      const message = `${show(adjusted.plug)} is not one of the shares; name the one that took the residual, by its id.`;
      problems.push({ path: `${path}.adjusted.plug`, message });
      continue;
    }
    sumLengths ??= longestSums(draft);
    moved.set(plug, { residualOf: Math.max(parts.length, sumLengths.get(plug) ?? 0) });
  }
  return { moved, problems };
}

/** For each part of a sum, how many parts the longest such sum has: the mark may stand on the plug alone. */
function longestSums({ relations }: Draft): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { relation, operands } of relations) {
    if (relation.type !== 'sum') continue;
    for (const variable of operands.slice(1))
      counts.set(variable, Math.max(counts.get(variable) ?? 0, operands.length - 1));
  }
  return counts;
}

function adjustedSums({ relations }: Draft): readonly AdjustedShares[] {
  return relations.flatMap(({ relation, operands, place }) =>
    relation.type === 'sum' && relation.adjusted !== undefined
      ? [{ adjusted: relation.adjusted, parts: operands.slice(1), path: relationPath(place) }]
      : [],
  );
}

/** The figures with the same mark, taken together; the plug is one of them, marked or not. */
function markedFigures({ variables, idOf }: Draft): readonly AdjustedShares[] {
  const marked = new Map<string | undefined, { adjusted: Adjustment; parts: Set<number>; path: string }>();
  variables.forEach(({ id, source, figure: { adjusted } }, index) => {
    if (adjusted === undefined) return;
    // Shares by largest remainder have none.
    const { plug } = adjusted as { readonly plug?: string };
    const same = marked.get(plug) ?? { adjusted, parts: new Set(), path: source === 'figure' ? `figures.${id}` : id };
    marked.set(plug, same);
    same.parts.add(index).add(idOf.get(plug as string) ?? index);
  });
  return [...marked.values()].map(({ parts, ...rest }) => ({ ...rest, parts: [...parts] }));
}
