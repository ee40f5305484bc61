import { InvalidDocumentError } from '../errors.js';
import { isFields } from '../figures/document/check-figure.js';
import { type ReadDocument, readDocument } from '../figures/document/read-document.js';
import type { Rounding } from '../figures/printed/rounding-interval.js';
import type { AuditDocument, Figure } from '../figures/types.js';
import type { Unit } from '../quantity/unit.js';
import { checkRelation } from './check-relation.js';
import { freeze } from '../freeze.js';
import { auditGroup, benchFor, type Placed } from './group.js';
import { identitiesOf, isPrinted, type Network, partsOf } from './network.js';
import type { AuditedFigure, AuditReport, AuditSummary, Check, Conflict, Inferred } from './types.js';

/** How a document is audited. */
export interface AuditOptions {
  /** How its figures were rounded; `unknown`, ties going either way, unless told otherwise. */
  readonly rounding?: Rounding;
}

/**
 * Finds which printed figures of a document cannot all be true.
 *
 * A printed figure stands for every true value that prints so: `"14.5"` for 14.45 to 14.55. Relations between figures
 * either can hold for some of those values or cannot.
 *
 * - Each relation is checked on its own, exactly: `checks`.
 * - All identities are taken together, interval by interval, until nothing moves: `inferred` says what the figures that
 *   are not printed must have been, `conflicts` which relations cannot all hold, and every smallest set of figures that
 *   explains it. A conflict is a contradiction in what is printed, never a judgement of who was wrong.
 *
 * Nobody is accused falsely: a figure is read as coarsely as its trailing zeros allow, and no true value is ever cut
 * away. The price is that some contradictions among several relations are not seen; those of one relation always are.
 *
 * @param document figures by id and the relations between them; plain JSON, not changed
 * @param options how the figures were rounded
 * @param options.rounding how the figures were rounded, when that is known; `unknown`, ties going either way, otherwise
 * @returns plain frozen data, the same for the same document
 * @throws InvalidDocumentError with every problem: an id that no figure has, a malformed literal, a range from 140 to
 * 135, units that cannot meet, a relation without its fields
 *
 * @example
 * const report = audit({
 *   figures: {
 *     opened: { literal: '491', unit: 'case' },
 *     before: { literal: '519', unit: 'case' },
 *     change: { literal: '-38', unit: 'case' },
 *   },
 *   relations: [{ id: 'change', type: 'difference', current: 'opened', previous: 'before', change: 'change' }],
 * })
 * report.checks[0].verdict // => 'inconsistent'
 * report.conflicts[0].blame.map(({ figures }) => figures.map(({ figure, suggestion }) => `${figure} ${suggestion?.literal}`)) // => [['before 529'], ['change -28'], ['opened 481']]
 */
export function audit(document: AuditDocument, options: AuditOptions = {}): AuditReport {
  const read = readDocument(document, options);
  if (read.problems.length > 0) throw new InvalidDocumentError('The audit document', read.problems, document);

  const bench = benchFor(read);
  const room = bench.roomFor('trial');
  const identities = identitiesOf(read);
  const failed = new Map<number, Check['verdict']>();
  const checks = read.relations.map((_, place) => {
    const check = checkRelation(identities, place, bench, room);
    if (check.verdict === 'inconsistent' || check.verdict === 'implausible') failed.set(place, check.verdict);
    return check;
  });
  const groups = partsOf(identities).map((group) => auditGroup(group, bench, failed));
  const conflicts = [
    ...inOrder(groups.flatMap(({ hard }) => hard)),
    ...inOrder(groups.flatMap(({ plausible }) => plausible)),
  ];
  const inferred = inOrder(groups.flatMap((group) => group.inferred));
  const summary = summaryOf(read, checks, conflicts, inferred);
  return Object.freeze({
    checks: Object.freeze(checks),
    inferred: Object.freeze(inferred),
    conflicts: freeze(conflicts),
    summary: Object.freeze(summary),
    figures: Object.freeze(relatedFigures(identities)),
  });
}

function inOrder<T>(placed: readonly Placed<T>[]): readonly T[] {
  return [...placed].sort((a, b) => a.at - b.at).map(({ found }) => found);
}

function summaryOf(
  { variables }: ReadDocument,
  checks: readonly Check[],
  conflicts: readonly Conflict[],
  inferred: readonly Inferred[],
): AuditSummary {
  const verdicts = { consistent: 0, 'consistent-if': 0, implausible: 0, inconsistent: 0, unchecked: 0 };
  let same = 0;
  for (const { verdict, asPrinted } of checks) {
    verdicts[verdict] += 1;
    if (asPrinted === 'same') same += 1;
  }
  let [figures, printed] = [0, 0];
  for (const variable of variables) {
    if (variable.source !== 'figure') continue;
    figures += 1;
    if (isPrinted(variable)) printed += 1;
  }
  return {
    figures,
    printed,
    relations: checks.length,
    consistent: verdicts.consistent,
    same,
    consistentIf: verdicts['consistent-if'],
    implausible: verdicts.implausible,
    inconsistent: verdicts.inconsistent,
    unchecked: verdicts.unchecked,
    conflicts: conflicts.length,
    inferred: inferred.length,
  };
}

/** The numbers that stand in relations, as far as words about them need it: a report speaks of no others. */
function relatedFigures({ document: { variables }, incidence: { operands } }: Network): AuditReport['figures'] {
  const isRelated = new Uint8Array(variables.length);
  for (const variable of operands) isRelated[variable] = 1;
  const related: Record<string, AuditedFigure> = {};
  variables.forEach(({ id, figure, unit }, index) => {
    if (isRelated[index] === 1) setOwn(related, id, auditedFigure(figure, unit));
  });
  return related;
}

/** Gives a record a key of its own, `__proto__` too, without an object for each pair as `Object.fromEntries` takes. */
function setOwn<T>(record: Record<string, T>, key: string, value: T): void {
  if (key === '__proto__')
    Object.defineProperty(record, key, { value, enumerable: true, configurable: true, writable: true });
  else record[key] = value;
}

function auditedFigure({ literal, low, high, hedge, label, line }: Figure, unit: Unit | null): AuditedFigure {
  const entry: { -readonly [Key in keyof AuditedFigure]: AuditedFigure[Key] } = {};
  if (literal !== undefined) entry.literal = literal;
  if (low !== undefined) entry.low = low;
  if (high !== undefined) entry.high = high;
  if (unit !== null) entry.unit = unit.unit;
  if (hedge !== undefined) entry.hedge = Object.freeze([hedge].flat());
  if (isFields(label)) entry.label = Object.freeze({ ...label });
  if (line !== undefined) entry.line = line;
  return Object.freeze(entry);
}
