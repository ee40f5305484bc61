import { InvalidOptionError, show } from './errors.js';

/**
 * Gives an argument back, and throws unless it is an object whose fields can be read: who left it out is told so, and
 * not given a TypeError.
 */
export function requireFields<T>(value: T, expected: string): T {
  if (typeof value === 'object' && value !== null) return value;
  throw new InvalidOptionError(`${show(value)} was given; expected ${expected}.`, value);
}

/** Whether a value is one of the words that a table has: a text, not what only turns into one. */
export function isWordOf<Word extends string>(table: Readonly<Record<Word, unknown>>, value: unknown): value is Word {
  return typeof value === 'string' && Object.hasOwn(table, value);
}
