import { toDecimal } from '../../decimal/output.js';
import { equal } from '../../decimal/rational.js';
import { literal, round } from '../../decimal/round.js';
import { MAX_DECIMALS } from '../../decimal/rounding.js';
import {
  type ReadDocument,
  readDocument,
  type ReadRelation,
  variableAt,
} from '../../figures/document/read-document.js';
import { intersect, isEmpty } from '../../figures/interval/interval.js';
import { relationFormula } from '../../figures/relations/formula.js';
import type { Role } from '../../figures/relations/slots.js';
import type { RelationType } from '../../figures/types.js';
import { freeze } from '../../freeze.js';
import { auditDocument } from '../document/audit-document.js';
import type { Name } from '../schema/figure.js';
import type { PlanReport } from '../schema/report.js';
import { compute, type Known, knownNumbers } from './known.js';

/** A number that went into a computation. */
export interface ReproductionInput {
  /** What it is in the formula: `part`, `whole`, `current`. */
  readonly role: string;
  /** The id of the figure: its path in the document, or the place of one that is not printed. */
  readonly figure: string;
  /** As printed; computed itself, and rounded to four decimals, where it is not. */
  readonly literal: string;
  /** Whether the report prints it. */
  readonly printed: boolean;
}

/** One printed figure, computed again from others. */
export interface Reproduction {
  /** The id of the relation, as in the audit document. */
  readonly relation: string;
  /** What kind of relation it is: a sum, a growth, a percentage. */
  readonly type: RelationType;
  /** Whether a definition forces the relation, or it only holds as a rule. */
  readonly strength: 'identity' | 'expected';
  /** The id of the figure: its path in the document. */
  readonly figure: string;
  /** What the figure is, by language code; null where the document has no name for it. */
  readonly name: Name | null;
  /** The line of the printed report; null when the document does not say it. */
  readonly line: number | null;
  /** The unit of the figure; null where the document has none. */
  readonly unit: string | null;
  /** The formula in words: `part / whole × 100`. */
  readonly formula: string;
  /** The numbers that went in, in the order of the relation. */
  readonly inputs: readonly ReproductionInput[];
  /** The figure as printed. */
  readonly printed: string;
  /** At the printed precision, rounded half up. */
  readonly recomputed: string;
  /** Unrounded, from the literals as they stand; 21 decimals or more where it does not end. */
  readonly exact: string;
  /** The same digits; other digits that rounding explains; or neither. */
  readonly status: 'same' | 'within-rounding' | 'different';
}

/**
 * Recomputes every printed figure of a report that other printed figures determine, and compares.
 *
 * A relation gives one row, for its result: the rate, the total, the product. A number that is not printed may stand
 * between, computed from printed ones in one step: a plan less what was left out of it. Relations that determine
 * nothing give no row, such as a mean whose weights are not printed; the audit checks those.
 *
 * `within-rounding` means that true values exist which print as all the literals of the relation. `different` is a
 * finding to look into, not a verdict on anybody: a slip, another scope, or another base than the one named.
 *
 * @param report a report as `parsePlanReport` gives it; any other is parsed first
 * @returns plain frozen rows in the order of the relations
 *
 * @example
 * reproduceReport(parsePlanReport({
 *   schemaVersion: 1, id: 'example', name: { en: 'Example' }, period: '2023',
 *   series: [{ id: 'investment', name: { en: 'Investment' }, unit: 'billion VND', observations: [
 *     { period: '2023', version: 'estimate', value: '88700' },
 *     { period: '2024', version: 'plan', value: '103500', growth: '16.7' }] }],
 * })).map(({ recomputed, printed, status }) => ({ recomputed, printed, status })) // => [{ recomputed: '16.7', printed: '16.7', status: 'same' }]
 */
export function reproduceReport(report: PlanReport): readonly Reproduction[] {
  const document = readDocument(auditDocument(report));
  const known = knownNumbers(document);
  return freeze(document.relations.flatMap((relation) => reproduce(document, relation, known)));
}

function reproduce(
  document: ReadDocument,
  relation: ReadRelation,
  known: readonly (Known | undefined)[],
): Reproduction[] {
  const [result, ...others] = relation.operands as readonly [number, ...number[]];
  const [resultRole, ...roles] = relation.slots.map(({ role }) => role) as [Role, ...Role[]];
  const { printed, figure, id, unit, source } = variableAt(document, result);
  if (printed.number === null) return [];
  const computed = compute(relation, 0, (operand) => (isFrom(known[operand], result) ? undefined : known[operand]));
  if (computed === undefined) return [];

  const shown = figure.literal as string;
  const decimalsOf = (operand: number) => variableAt(document, operand).printed.number?.decimals ?? 0;
  // A total that is exact by definition, 100 %, is printed nowhere: it is recomputed as finely as its parts.
  const decimals = source === 'exact' ? Math.max(0, ...others.map(decimalsOf)) : decimalsOf(result);
  const recomputed = literal(toDecimal(computed.value), Math.min(decimals, MAX_DECIMALS));
  const agrees = equal(computed.value, printed.number) || recomputed === shown;
  const holds = !isEmpty(intersect(computed.interval, printed.coarsest));
  return [
    {
      relation: relation.id,
      type: relation.type,
      strength: relation.strength,
      figure: id,
      name: figure.label ?? null,
      line: figure.line ?? null,
      unit: unit?.unit ?? null,
      formula: relationFormula(relation.type, resultRole),
      inputs: others.map((operand, index) => inputOf(document, operand, roles[index] as Role, known)),
      printed: shown,
      recomputed,
      exact: toDecimal(computed.value).toFixed(),
      status: agrees ? 'same' : holds ? 'within-rounding' : 'different',
    },
  ];
}

function inputOf(
  document: ReadDocument,
  operand: number,
  role: Role,
  known: readonly (Known | undefined)[],
): ReproductionInput {
  const { id, figure } = variableAt(document, operand);
  const number = known[operand] as Known;
  if (number.via === undefined) return { role, figure: id, literal: figure.literal as string, printed: true };
  return { role, figure: id, literal: round(toDecimal(number.value), 4).toFixed(), printed: false };
}

/** Whether a number was computed from a figure, so that it cannot determine it. */
function isFrom(number: Known | undefined, figure: number): boolean {
  return number?.via?.operands.includes(figure) === true;
}
