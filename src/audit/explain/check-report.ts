import { InvalidDocumentError, show } from '../../errors.js';
import { isPlainDecimal } from '../../figures/printed/literal.js';
import { RELATION_TYPES } from '../../figures/relations/slots.js';
import type { AuditReport } from '../types.js';

/** Where a value is not what it should be, below its own place; undefined when it is. */
type Fault = { readonly path: string; readonly found: unknown } | undefined;
type Shape = (value: unknown) => Fault;

function shape(holds: (value: unknown) => boolean): Shape {
  return (value) => (holds(value) ? undefined : { path: '', found: value });
}

function below(key: string | number, fault: Fault): Fault {
  return fault && { path: fault.path === '' ? String(key) : `${key}.${fault.path}`, found: fault.found };
}

function first(faults: Iterable<Fault>): Fault {
  for (const fault of faults) if (fault !== undefined) return fault;
  return undefined;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const text = shape((value) => typeof value === 'string' && value.length <= 10_000);
const decimal = shape((value) => text(value) === undefined && isPlainDecimal(value as string));
const count = shape((value) => Number.isFinite(value));
const flag = shape((value) => typeof value === 'boolean');

function oneOf(...words: readonly unknown[]): Shape {
  return shape((value) => words.includes(value));
}

function orNull(inner: Shape): Shape {
  return (value) => (value === null ? undefined : inner(value));
}

function optional(inner: Shape): Shape {
  return (value) => (value === undefined ? undefined : inner(value));
}

function list(inner: Shape): Shape {
  return (value) =>
    Array.isArray(value)
      ? first(Array.from(value, (entry, index) => below(index, inner(entry))))
      : { path: '', found: value };
}

function record(inner: Shape): Shape {
  return (value) =>
    isObject(value)
      ? first(Object.entries(value).map(([key, entry]) => below(key, inner(entry))))
      : { path: '', found: value };
}

function fields(shapes: Readonly<Record<string, Shape>>): Shape {
  return (value) =>
    isObject(value)
      ? first(Object.entries(shapes).map(([key, inner]) => below(key, inner(value[key]))))
      : { path: '', found: value };
}

const interval = fields({ low: orNull(decimal), high: orNull(decimal), lowClosed: flag, highClosed: flag });

const check = fields({
  relation: text,
  type: oneOf(...RELATION_TYPES),
  strength: oneOf('identity', 'expected'),
  verdict: oneOf('consistent', 'consistent-if', 'implausible', 'inconsistent', 'unchecked'),
  result: text,
  operands: list(text),
  computed: interval,
  printed: interval,
  gap: orNull(decimal),
  gapUnits: orNull(text),
  assumption: list(fields({ figure: text, granularity: text })),
});

const suggestion = fields({
  literal: text,
  slip: oneOf(
    ...['digit', 'transposition', 'missing-digit', 'extra-digit'],
    ...['sign', 'decimal-mark', 'factor-of-10', 'factor-of-1000'],
  ),
});

const conflict = fields({
  verdict: oneOf('inconsistent', 'implausible'),
  relations: list(text),
  blame: list(fields({ figures: list(fields({ figure: text, interval, suggestion: optional(suggestion) })) })),
  identifiable: flag,
  complete: flag,
  explanations: list(
    fields({
      kind: oneOf('part-not-listed', 'different-scope', 'different-denominator', 'unit-slip'),
      relation: text,
      interval: optional(interval),
      figure: optional(text),
    }),
  ),
});

const figure = fields({
  literal: optional(text),
  low: optional(text),
  high: optional(text),
  unit: optional(text),
  label: optional(record(text)),
  line: optional(count),
});

const COUNTS =
  'figures printed relations consistent same consistentIf implausible inconsistent unchecked conflicts inferred';

const report = fields({
  checks: list(check),
  inferred: list(fields({ figure: text, interval, widest: interval, literal: orNull(text), assumes: list(text) })),
  conflicts: list(conflict),
  summary: fields(Object.fromEntries(COUNTS.split(' ').map((name) => [name, count]))),
  figures: record(figure),
});

/** Throws unless a report is what an audit gives: it may come from a database, and from hands that changed it. */
export function checkReport(given: AuditReport): void {
  const fault = report(given);
  if (fault === undefined) return;
  const message = `${show(fault.found)} was given; expected a report as \`audit\` gives it.`;
  throw new InvalidDocumentError('The audit report', [{ path: fault.path, message }], given);
}
