import { integer, ONE, type Rational, sign, divide } from '../decimal/rational.js';
import { type ReadDocument, type ReadRelation, variableAt } from '../figures/document/read-document.js';
import { impliedFor, isFeasible } from '../figures/evaluate.js';
import { scale, subtract } from '../figures/interval/arithmetic.js';
import { type Interval, intersect, isEmpty, NON_NEGATIVE } from '../figures/interval/interval.js';
import { toPlain } from '../figures/interval/plain-interval.js';
import { relationAt, variableOf } from './network.js';
import { operandsOf } from './readings.js';
import type { Explanation } from './types.js';

const THOUSAND = integer(1_000);
const FACTORS: readonly Rational[] = [
  THOUSAND,
  divide(ONE, THOUSAND),
  integer(1_000_000),
  divide(ONE, integer(1_000_000)),
];

/** What would let the relations of a cluster that fail on their own hold without any wrong digit. */
export function explanationsOf(document: ReadDocument, places: readonly number[]): readonly Explanation[] {
  return places.flatMap((place) => {
    const relation = relationAt(document, place);
    const intervals = operandsOf(document, relation).map(({ printed }) => printed.coarsest);
    return isFeasible(relation, intervals) ? [] : explanationsFor(document, relation, intervals);
  });
}

function explanationsFor(
  document: ReadDocument,
  relation: ReadRelation,
  intervals: readonly Interval[],
): Explanation[] {
  const { id, type } = relation;
  const found: Explanation[] = [];
  if (type === 'sum') {
    // The missing part is what the total has over its listed parts, in the unit of the total.
    const whole = intervals[0] as Interval;
    const missing = subtract(whole, impliedFor(relation, 0, intervals));
    if (isOnOneSide(missing, whole)) found.push({ kind: 'part-not-listed', relation: id, interval: toPlain(missing) });
    else found.push({ kind: 'different-scope', relation: id });
  }
  if (type === 'percent') {
    const index = relation.slots.findIndex(({ role }) => role === 'whole');
    const whole = impliedFor(relation, index, intervals);
    if (!isEmpty(whole))
      found.push({
        kind: 'different-denominator',
        relation: id,
        interval: toPlain(whole),
        figure: variableAt(document, variableOf(relation, index)).id,
      });
  }
  if (type === 'same' || type === 'growth' || type === 'difference' || type === 'at-most')
    found.push({ kind: 'different-scope', relation: id });
  if (type === 'at-most') return found;
  for (const [index, variable] of relation.operands.entries()) {
    const { source, id: figure } = variableAt(document, variable);
    const scaled = (factor: Rational) =>
      intervals.map((interval, other) => (other === index ? scale(interval, factor) : interval));
    if (source !== 'exact' && FACTORS.some((factor) => isFeasible(relation, scaled(factor))))
      found.push({ kind: 'unit-slip', relation: id, figure });
  }
  return found;
}

/** Whether what is missing is surely of the sign that the total has: something left out, not something too much. */
function isOnOneSide(missing: Interval, whole: Interval): boolean {
  const isPositive = missing.low !== null && sign(missing.low) >= 0;
  const isNegative = missing.high !== null && sign(missing.high) <= 0;
  const wholeIsNegative = isEmpty(intersect(whole, NON_NEGATIVE));
  return wholeIsNegative ? isNegative : isPositive;
}
