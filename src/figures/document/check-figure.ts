import { type Problem, show } from '../../errors.js';
import { compare, type Rational, sign } from '../../decimal/rational.js';
import { isEmpty, WHOLE_LINE } from '../interval/interval.js';
import { hedgeIntervals } from '../printed/hedge.js';
import { isLiteral, LITERAL_FORM, readLiteral } from '../printed/literal.js';
import { printedEnds } from '../printed/read-figure.js';
import { keyChecker } from './misspelt-keys.js';
import type { Figure, Hedge, ObservationStatus } from '../types.js';
import { unitOrProblem } from '../units/read-unit.js';

const HEDGES: readonly Hedge[] = ['over', 'nearly', 'under', 'about', 'at-least', 'at-most'];
const NUMBERS = ['literal', 'low', 'high'] as const;
const STATUSES: readonly ObservationStatus[] = ['A', 'P', 'E', 'F'];
const EVIDENCE = ['printed', 'external'];

/** Any object of JSON, its fields not yet known. */
export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The fields of a figure when nothing is wrong with it, itself alone; null otherwise, and `problems` has what is wrong.
 *
 * Each is read once, and stands in every figure at the same place: what is asked of very many figures, of all shapes
 * that JSON has, would be looked up anew each time.
 */
export function checkedFigure(given: unknown, path: string, problems: Problem[]): Figure | null {
  if (!isFields(given)) {
    const message = `${show(given)} is no figure; expected one such as { literal: "14.5", unit: "%" }.`;
    problems.push({ path, message });
    return null;
  }
  const before = problems.length;
  const report = (key: string, message: string) =>
    problems.push({ path: path === '' ? key : `${path}.${key}`, message });
  const figure = fieldsOf(given, report);
  checkNumbers(figure, report);
  checkPrecision(figure, report);
  checkUnit(figure.unit, report);
  checkWord('status', figure.status, STATUSES, report);
  checkWord('evidence', figure.evidence, EVIDENCE, report);
  checkAdjustment(figure.adjusted, report);
  if (problems.length === before) checkHedgesTogether(figure as Figure, report);
  return problems.length === before ? (figure as Figure) : null;
}

/** The fields that a figure may have, not yet known to be in order. */
type FigureFields = { readonly [Key in Exclude<keyof Figure, 'note'>]-?: unknown };

const NO_FIELDS: FigureFields = {
  literal: undefined,
  low: undefined,
  high: undefined,
  unit: undefined,
  hedge: undefined,
  granularity: undefined,
  exact: undefined,
  status: undefined,
  adjusted: undefined,
  evidence: undefined,
  label: undefined,
  line: undefined,
};
const FIELDS: ReadonlySet<string> = new Set(Object.keys(NO_FIELDS));
const SPEAKING = ['label', 'line', 'note'];
const checkKey = keyChecker(
  [...FIELDS].filter((key) => !SPEAKING.includes(key)),
  SPEAKING,
);

/** Those that are there, in one walk: asking a figure for those that are not takes longest. Others may be misspelt. */
function fieldsOf(given: Fields, report: Report): FigureFields {
  const fields: Record<string, unknown> & FigureFields = { ...NO_FIELDS };
  // What is no plain object may have fields that no walk comes to.
  const isWalked = isPlain(given);
  if (!isWalked) for (const key of FIELDS) fields[key] = given[key];
  for (const key in given) {
    if (!FIELDS.has(key)) checkKey(key, report);
    else if (isWalked) fields[key] = given[key];
  }
  return fields;
}

function isPlain(given: Fields): boolean {
  const prototype: unknown = Object.getPrototypeOf(given);
  return prototype === Object.prototype || prototype === null;
}

/** Takes note of a problem with the field of that key. */
export type Report = (key: string, message: string) => void;

function checkNumbers(figure: FigureFields, report: Report): void {
  const { literal, low: lesser, high: greater } = figure;
  if (lesser === undefined && greater === undefined) {
    if (literal !== undefined) checkNumber('literal', literal, report);
    return;
  }
  for (const key of NUMBERS) if (figure[key] !== undefined) checkNumber(key, figure[key], report);
  if (literal !== undefined) {
    report('literal', 'A figure has a literal or a range from low to high, not both; leave one out.');
  } else if (lesser === undefined || greater === undefined) {
    const only = lesser === undefined ? 'high' : 'low';
    report(only, 'A range has two ends; give both low and high, or a literal with the hedge "at-least" or "at-most".');
  }
  const [low, high] = [literalOf(lesser), literalOf(greater)];
  if (low !== null && high !== null && compare(low, high) > 0) {
    report('low', `The range runs from ${show(lesser)} down to ${show(greater)}; low is the lesser end.`);
  }
}

function checkNumber(key: string, value: unknown, report: Report): void {
  if (typeof value === 'number') {
    report(
      key,
      `The JSON number ${value} was given; write it as a string, with the digits that are printed: 22.0 as a number loses its zero.`,
    );
  } else if (typeof value !== 'string' || !isLiteral(value)) {
    report(key, `${show(value)} is no printed number; expected ${LITERAL_FORM}.`);
  }
}

function checkPrecision(figure: FigureFields, report: Report): void {
  const { hedge, granularity, exact } = figure;
  if (hedge !== undefined) checkHedge(hedge, report);
  if (exact !== undefined && typeof exact !== 'boolean') report('exact', `${show(exact)} is neither true nor false.`);
  if (exact === true && (hedge !== undefined || granularity !== undefined || figure.low !== undefined)) {
    report('exact', 'An exact figure has no hedge, granularity or range; leave them out, or `exact`.');
  }
  if (granularity !== undefined) checkGranularity(figure, report);
}

function checkHedge(hedge: unknown, report: Report): void {
  const words = [hedge].flat();
  for (const word of words) {
    if (!HEDGES.includes(word as Hedge))
      report('hedge', `${show(word)} is no hedge; expected one of ${HEDGES.join(', ')}.`);
  }
  if (words.length === 0) report('hedge', 'An empty list of hedges was given; leave it out.');
}

/** Words that contradict each other leave a number no place. */
function checkHedgesTogether(figure: Figure, report: Report): void {
  const { hedge } = figure;
  if (!Array.isArray(hedge)) return;
  const ends = printedEnds(figure);
  if (ends !== null && isEmpty(hedgeIntervals(ends, hedge, WHOLE_LINE).soft))
    report('hedge', `The hedges ${hedge.join(' and ')} leave the number no place; keep those that can hold together.`);
}

function checkGranularity({ granularity, literal, low, high }: FigureFields, report: Report): void {
  const unit = literalOf(granularity);
  if (unit === null || sign(unit) <= 0) {
    report(
      'granularity',
      `${show(granularity)} is nothing to round to; expected a number above zero as a string, such as "100".`,
    );
    return;
  }
  const printed = [literal, low, high].map(literalOf);
  if (printed.some((value) => value !== null && !isMultiple(value, unit))) {
    report('granularity', `The figure is no multiple of ${show(granularity)}, so it was not rounded to that.`);
  }
}

function checkUnit(unit: unknown, report: Report): void {
  const read = unit === undefined ? undefined : unitOrProblem(unit);
  if (typeof read === 'string') report('unit', read);
}

function checkWord(key: string, word: unknown, words: readonly string[], report: Report): void {
  if (word !== undefined && !words.includes(word as string))
    report(key, `${show(word)} is not one of ${words.join(', ')}.`);
}

export function checkAdjustment(adjusted: unknown, report: Report): void {
  if (
    adjusted === undefined ||
    adjusted === 'largest-remainder' ||
    (isFields(adjusted) && typeof adjusted['plug'] === 'string')
  )
    return;
  const expected = 'expected "largest-remainder" or { plug: id of the item that took the residual }';
  report('adjusted', `${show(adjusted)} is no way to make shares add up; ${expected}.`);
}

function literalOf(value: unknown): Rational | null {
  return typeof value === 'string' ? readLiteral(value) : null;
}

function isMultiple(value: Rational, unit: Rational): boolean {
  return (value.n * unit.d) % (value.d * unit.n) === 0n;
}
