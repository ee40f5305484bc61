import { toDecimal } from '../decimal/output.js';
import { divide, equal, type Rational, sign, subtract } from '../decimal/rational.js';
import { roundToDigits } from '../decimal/rounding.js';
import type { ReadDocument, ReadRelation, Variable } from '../figures/document/read-document.js';
import { impliedFor, pointValue } from '../figures/evaluate.js';
import { intersect, type Interval, isEmpty, WHOLE_LINE } from '../figures/interval/interval.js';
import { toPlain } from '../figures/interval/plain-interval.js';
import { detectionsOf, lastUnit } from './detects.js';
import { isIdentity, isPrinted } from './network.js';
import { canHold, coarsestReading, finestReading, neededReading, operandsOf, type Reading } from './readings.js';
import type { Check, Verdict } from './types.js';

/** Checks one relation on its own, exactly. */
export function checkRelation(document: ReadDocument, relation: ReadRelation): Check {
  const operands = operandsOf(document, relation);
  const { verdict, reading } = judge(document, relation, operands);
  const printed = reading.intervals[0] ?? WHOLE_LINE;
  const computed = impliedFor(relation, 0, reading.intervals);
  const gap = verdict === 'unchecked' ? null : gapBetween(computed, printed);
  const unit = unitOf(operands);
  const holds = verdict === 'consistent' || verdict === 'consistent-if';
  return {
    relation: relation.relation.id,
    type: relation.relation.type,
    strength: isIdentity(relation) ? 'identity' : 'expected',
    verdict,
    asPrinted: verdict === 'consistent' ? (isSame(relation, operands) ? 'same' : 'within-rounding') : null,
    result: operands[0]?.id ?? '',
    operands: operands.map(({ id }) => id),
    computed: toPlain(computed),
    printed: toPlain(printed),
    gap: gap === null ? null : plainNumber(gap),
    gapUnits: gap === null || unit === null ? null : plainNumber(divide(gap, unit)),
    assumption: reading.assumption,
    detects: holds ? detectionsOf(relation, operands, coarsestReading(operands).intervals) : [],
  };
}

function judge(
  document: ReadDocument,
  relation: ReadRelation,
  operands: readonly Variable[],
): { verdict: Verdict; reading: Reading } {
  const failed: Verdict = isIdentity(relation) ? 'inconsistent' : 'implausible';
  const coarsest = coarsestReading(operands);
  if (!canHold(document, relation, coarsest.intervals)) return { verdict: failed, reading: coarsest };
  if (!operands.every(isPrinted)) return { verdict: 'unchecked', reading: coarsest };
  const finest = finestReading(operands);
  const isFine = canHold(document, relation, finest.intervals);
  const reading = isFine ? finest : (neededReading(document, relation, operands) ?? coarsest);
  // The soft intervals say where hedges would put their numbers; a number without one may be read as the verdict needs.
  const soft = operands.map(({ figure, printed }, index) =>
    figure.hedge === undefined && figure.literal !== undefined ? (reading.intervals[index] as Interval) : printed.soft,
  );
  if (!canHold(document, relation, soft))
    return { verdict: 'implausible', reading: { intervals: soft, assumption: reading.assumption } };
  return { verdict: isFine ? 'consistent' : 'consistent-if', reading };
}

/** Whether the literals, taken as exact, give the digits of the result. */
function isSame(relation: ReadRelation, operands: readonly Variable[]): boolean {
  const value = pointValue(
    relation,
    0,
    operands.map(({ printed }) => printed.point),
  );
  const result = operands[0];
  if (value === null || result === undefined || result.printed.point === null) return false;
  if (equal(value, result.printed.point)) return true;
  const decimals = result.printed.decimals ?? 0;
  return (
    result.source !== 'exact' &&
    roundToDigits(value, decimals, 'half-up') === roundToDigits(result.printed.point, decimals, 'half-up')
  );
}

/** Printed less computed, between the nearest ends; zero when they meet, null when one of them is nowhere. */
function gapBetween(computed: Interval, printed: Interval): Rational | null {
  if (isEmpty(computed)) return null;
  if (!isEmpty(intersect(computed, printed))) return { n: 0n, d: 1n };
  const above =
    printed.low !== null && computed.high !== null ? subtract(printed.low.value, computed.high.value) : null;
  if (above !== null && sign(above) >= 0) return above;
  return printed.high !== null && computed.low !== null ? subtract(printed.high.value, computed.low.value) : null;
}

/** A unit of the last place of the result; of a result that is exact, that of the most precise other figure. */
function unitOf(operands: readonly Variable[]): Rational | null {
  const [result, ...others] = operands;
  if (result !== undefined && result.source !== 'exact') return lastUnit(result);
  const units = others.flatMap((operand) => lastUnit(operand) ?? []);
  return units.reduce<Rational | null>(
    (least, unit) => (least === null || sign(subtract(unit, least)) < 0 ? unit : least),
    null,
  );
}

/** A number as plain data, with at most 30 significant digits. */
function plainNumber(value: Rational): string {
  return toDecimal(value).toSignificantDigits(30).toFixed();
}
