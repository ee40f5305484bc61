// @ts-check
import { isFeasible, plus, minus } from './feasible.js';

/**
 * @typedef {import('./feasible.js').Fraction} Fraction
 * @typedef {import('./feasible.js').Bounds} Bounds
 * @typedef {import('./feasible.js').Row} Row
 * @typedef {Readonly<Record<string, { readonly literal?: string, readonly exact?: boolean, readonly evidence?: 'printed' | 'external' }>>} LinearFigures
 * @typedef {{ id: string, type: 'sum', total: string, parts: readonly (string | { figure: string, sign: 1 | -1 })[] }} Sum
 * @typedef {{ id: string, type: 'difference', current: string, previous: string, change: string }} Difference
 * @typedef {{ id: string, type: 'same', figures: readonly string[] }} Same
 * @typedef {{ id: string, type: 'at-most', lesser: string, greater: string }} AtMost
 * @typedef {Sum | Difference | Same | AtMost} LinearRelation
 * @typedef {{ figures: LinearFigures, relations: readonly LinearRelation[] }} LinearDocument
 */

/**
 * Whether true values exist that print as all figures of a document, but for those that are released; rounding to the
 * nearest, trailing zeros of an integer not significant.
 *
 * @param {LinearDocument} document
 * @param {ReadonlySet<string>} [released]
 * @returns {boolean}
 */
export function canAllHold({ figures, relations }, released = new Set()) {
  const ids = Object.keys(figures);
  const place = new Map(ids.map((id, index) => [id, index]));
  const bounds = Object.entries(figures).map(([id, { literal }]) =>
    literal === undefined || released.has(id) ? { low: null, high: null } : boundsOf(literal),
  );
  return isFeasible(
    bounds,
    relations.flatMap((relation) => rowsOf(relation, (id) => place.get(id) ?? -1)),
  );
}

/** @type {(literal: string) => Bounds} */
function boundsOf(literal) {
  const [whole = '', decimals = ''] = literal.split('.');
  const zeros = decimals === '' && Number(whole) !== 0 ? (/0*$/.exec(whole)?.[0].length ?? 0) : 0;
  const scale = 10n ** BigInt(decimals.length);
  /** @type {Fraction} */
  const half = [10n ** BigInt(zeros), 2n * scale];
  /** @type {Fraction} */
  const value = [BigInt(whole + decimals), scale];
  return { low: minus(value, half), high: plus(value, half) };
}

/** @type {(relation: LinearRelation, place: (id: string) => number) => Row[]} */
function rowsOf(relation, place) {
  /** @type {(terms: [string, bigint][], kind?: '=' | '<=') => Row} */
  const row = (terms, kind = '=') => ({ terms: terms.map(([id, coefficient]) => [place(id), coefficient]), kind, constant: [0n, 1n] });
  switch (relation.type) {
    case 'sum': {
      /** @type {[string, bigint][]} */
      const parts = relation.parts.map((part) => (typeof part === 'string' ? [part, 1n] : [part.figure, BigInt(part.sign)]));
      return [row([[relation.total, -1n], ...parts])];
    }
    case 'difference':
      return [
        row([
          [relation.current, 1n],
          [relation.previous, -1n],
          [relation.change, -1n],
        ]),
      ];
    case 'same':
      return relation.figures.slice(1).map((figure) =>
        row([
          [relation.figures[0] ?? '', 1n],
          [figure, -1n],
        ]),
      );
    case 'at-most':
      return [
        row(
          [
            [relation.lesser, 1n],
            [relation.greater, -1n],
          ],
          '<=',
        ),
      ];
  }
}
