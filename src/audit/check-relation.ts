import { divide, equal, type Rational, sign, subtract, ZERO } from '../decimal/rational.js';
import { roundToDigits } from '../decimal/rounding.js';
import type { ReadRelation, Variable } from '../figures/document/read-document.js';
import { impliedFor, pointValue } from '../figures/evaluate.js';
import { type End, intersect, type Interval, isEmpty } from '../figures/interval/interval.js';
import { toPlain, toPlainNumber } from '../figures/interval/plain-interval.js';
import { freeze } from '../freeze.js';
import { detectionsOf, lastUnit } from './detects.js';
import type { Floats } from './floats.js';
import { areAllPrinted, isIdentity, type Network, relationAt } from './network.js';
import { canHold, canHoldFrom, neededReading, operandsOf, type Reading } from './readings.js';
import type { Starts } from './starts.js';
import type { Check, Verdict } from './types.js';

/**
 * Checks one relation on its own, exactly. The check is frozen.
 *
 * @param network the identities of the document
 * @param place of the relation, an identity or not
 * @param starts how the figures of the document are read
 * @param floats room for the operands of a relation
 */
export function checkRelation(network: Network, place: number, starts: Starts, floats: Floats): Check {
  const { document } = network;
  const relation = relationAt(document, place);
  const operands = operandsOf(document, relation);
  const { verdict, reading } = judge(network, place, operands, starts, floats);
  const holds = verdict === 'consistent' || verdict === 'consistent-if';
  const printed = reading.intervals[0] as Interval;
  const computed = impliedFor(relation, 0, reading.intervals);
  const gap = verdict === 'unchecked' ? null : holds ? ZERO : gapBetween(computed, printed);
  const unit = unitOf(operands);
  // There are very many checks: each is frozen here, where its parts are known.
  return Object.freeze<Check>({
    relation: relation.id,
    type: relation.type,
    strength: relation.strength,
    verdict,
    asPrinted: verdict === 'consistent' ? (isSame(relation, operands) ? 'same' : 'within-rounding') : null,
    result: (operands[0] as Variable).id,
    operands: Object.freeze(operands.map(({ id }) => id)),
    computed: toPlain(computed),
    printed: toPlain(printed),
    gap: gap === null ? null : toPlainNumber(gap),
    gapUnits: gap === null || unit === null ? null : gap === ZERO ? '0' : toPlainNumber(divide(gap, unit)),
    assumption: freeze(reading.assumption),
    detects: holds ? detectionsOf(network, place, operands, starts, floats) : NONE,
  });
}

const NONE: readonly never[] = Object.freeze([]);

function judge(
  network: Network,
  place: number,
  operands: readonly Variable[],
  { coarsest, finest }: Starts,
  floats: Floats,
): { verdict: Verdict; reading: Reading } {
  const { document } = network;
  const relation = relationAt(document, place);
  const failed: Verdict = isIdentity(relation) ? 'inconsistent' : 'implausible';
  const isReadable = areAllPrinted(network, place);
  const isFine = isReadable && canHoldFrom(network, place, finest, floats);
  if (!isFine) {
    const intervals = operands.map(({ printed }) => printed.coarsest);
    const reading: Reading = { intervals, assumption: NONE };
    if (!canHoldFrom(network, place, coarsest, floats)) return { verdict: failed, reading };
    if (!isReadable) return { verdict: 'unchecked', reading };
  }
  // Read at their coarsest the figures agree, so some reading is enough.
  const { intervals, assumption } = isFine
    ? { intervals: operands.map(({ printed }) => printed.finest), assumption: NONE }
    : (neededReading(document, relation, operands) as Reading);
  // The soft intervals say where hedges would put their numbers; a number without one may be read as the verdict needs.
  const isSoft = ({ printed }: Variable) => printed.soft !== printed.coarsest;
  if (operands.some(isSoft)) {
    const soft = operands.map((operand, index) =>
      isSoft(operand) ? operand.printed.soft : (intervals[index] as Interval),
    );
    if (!canHold(document, relation, soft)) return { verdict: 'implausible', reading: { intervals: soft, assumption } };
  }
  return { verdict: isFine ? 'consistent' : 'consistent-if', reading: { intervals, assumption } };
}

/** Whether the literals, taken as exact, give the digits of the result. */
function isSame(relation: ReadRelation, operands: readonly Variable[]): boolean {
  const value = pointValue(
    relation,
    0,
    operands.map(({ printed }) => printed.number),
  );
  const { source, printed } = operands[0] as Variable;
  const result = printed.number;
  if (value === null || result === null) return false;
  if (equal(value, result)) return true;
  return source !== 'exact' && roundToDigits(value, result.decimals, 'half-up') === result.n;
}

/** Printed less computed, between the nearest ends; zero when they meet, null when nothing is computed. */
function gapBetween(computed: Interval, printed: Interval): Rational | null {
  if (isEmpty(computed)) return null;
  if (!isEmpty(intersect(computed, printed))) return ZERO;
  const above = printed.low !== null && computed.high !== null ? subtract(printed.low, computed.high) : null;
  if (above !== null && sign(above) >= 0) return above;
  // They do not meet, so what is printed ends below.
  return subtract(printed.high as End, computed.low as End);
}

/** A unit of the last place of the result; of a result that is exact, that of the most precise other figure. */
function unitOf(operands: readonly Variable[]): Rational | null {
  const [result, ...others] = operands as readonly [Variable, ...Variable[]];
  if (result.source !== 'exact') return lastUnit(result);
  const units = others.flatMap((operand) => lastUnit(operand) ?? []);
  return units.reduce<Rational | null>(
    (least, unit) => (least === null || sign(subtract(unit, least)) < 0 ? unit : least),
    null,
  );
}
