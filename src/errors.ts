/** What went wrong, as a word that stays the same from version to version. The table stands in docs/errors.md. */
export type ErrorCode =
  | 'invalid-decimal'
  | 'invalid-option'
  | 'invalid-unit'
  | 'invalid-period'
  | 'invalid-text'
  | 'invalid-document'
  | 'mismatched-parts'
  | 'mismatched-units'
  | 'undefined-metric';

const brand = Symbol.for('planning-metrics.error');

/**
 * The base of every error this library throws.
 *
 * Catch it with {@link isPlanningMetricsError}, not with `instanceof`: an application may hold two copies of the library.
 */
export class PlanningMetricsError extends Error {
  /** What went wrong, as a stable word. */
  readonly code: ErrorCode;
  /** The value that was refused. */
  declare readonly input: unknown;

  /** @internal */
  constructor(code: ErrorCode, message: string, input: unknown, name: string) {
    super(message);
    this.code = code;
    // Not enumerable: a console that prints an uncaught error would print the whole refused document after it.
    Object.defineProperties(this, { name: { value: name }, input: { value: input }, [brand]: { value: true } });
  }
}

/** A value that is no plain decimal number, or one beyond the limits. */
export class InvalidDecimalError extends PlanningMetricsError {
  /** @internal */
  constructor(message: string, input: unknown) {
    super('invalid-decimal', message, input, 'InvalidDecimalError');
  }
}

/** An option or argument outside what the function takes: a number of decimals, a rounding mode, a target's kind. */
export class InvalidOptionError extends PlanningMetricsError {
  /** @internal */
  constructor(message: string, input: unknown) {
    super('invalid-option', message, input, 'InvalidOptionError');
  }
}

/** A unit that is not written in its canonical form. */
export class InvalidUnitError extends PlanningMetricsError {
  /** @internal */
  constructor(message: string, input: unknown) {
    super('invalid-unit', message, input, 'InvalidUnitError');
  }
}

/** A period that is not one of the SDMX forms. */
export class InvalidPeriodError extends PlanningMetricsError {
  /** @internal */
  constructor(message: string, input: unknown) {
    super('invalid-period', message, input, 'InvalidPeriodError');
  }
}

/** A text that is not the phrase or number it was read as. */
export class InvalidTextError extends PlanningMetricsError {
  /** @internal */
  constructor(message: string, input: unknown) {
    super('invalid-text', message, input, 'InvalidTextError');
  }
}

/** Two lists or records that should have the same parts and do not. */
export class MismatchedPartsError extends PlanningMetricsError {
  /** @internal */
  constructor(message: string, input: unknown) {
    super('mismatched-parts', message, input, 'MismatchedPartsError');
  }
}

/** Two quantities that do not measure the same thing. */
export class MismatchedUnitsError extends PlanningMetricsError {
  /** @internal */
  constructor(message: string, input: unknown) {
    super('mismatched-units', message, input, 'MismatchedUnitsError');
  }
}

/** A metric that has no meaning for the given values, such as growth from a base of zero. */
export class UndefinedMetricError extends PlanningMetricsError {
  /** @internal */
  constructor(message: string, input: unknown) {
    super('undefined-metric', message, input, 'UndefinedMetricError');
  }
}

/** One thing that is wrong with a document. */
export interface Problem {
  /** Where, as keys and indices joined by dots: `grdp.root.children.1.observations.0.value`. Empty for the whole. */
  readonly path: string;
  /** What was given, what was expected, and how to mend it. */
  readonly message: string;
}

/** A path for an error message: it is made of the keys of a document, which may be long. */
export function showPath(path: string): string {
  if (path === '') return '(document)';
  return path.length > MAX_PATH ? `${path.slice(0, MAX_PATH)}…` : path;
}

const MAX_PATH = 200;

/** A document that was refused, with every problem it has. */
export class InvalidDocumentError extends PlanningMetricsError {
  /** Every problem found, in the order of the document. */
  readonly problems: readonly Problem[];

  /** @internal */
  constructor(what: string, problems: readonly Problem[], input: unknown) {
    const shown = problems.slice(0, 20).map(({ path, message }) => `  ${showPath(path)}: ${message}`);
    const more =
      problems.length > shown.length ? [`  … and ${problems.length - shown.length} more in \`problems\``] : [];
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    super('invalid-document', [`${what} has ${count}:`, ...shown, ...more].join('\n'), input, 'InvalidDocumentError');
    this.problems = problems;
  }
}

/**
 * Whether a caught value is an error of this library, from whichever copy of it.
 *
 * @param error whatever was caught
 *
 * @example
 * isPlanningMetricsError(new RangeError('other')) // => false
 */
export function isPlanningMetricsError(error: unknown): error is PlanningMetricsError {
  return typeof error === 'object' && error !== null && (error as Record<symbol, unknown>)[brand] === true;
}

/** A short, safe rendering of any value for an error message: nothing is written out that could be long or throw. */
export function show(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 60 ? value.slice(0, 57) + '…' : value);
  return value === null || /^[nu]|^bo/.test(typeof value) ? String(value) : `some ${typeof value}`;
}
