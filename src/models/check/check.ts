import type * as z from 'zod';
import { InvalidDocumentError, type Problem } from '../../errors.js';
import { freeze } from '../../freeze.js';
import { problemsOf } from './issues.js';
import { walk } from './walk.js';

/**
 * Reads a document against a schema and further rules, and gives it frozen; or throws one error with all its problems.
 *
 * @param what the document, for the error: "The plan report"
 * @param rules what a schema cannot say; they see the document as given and must bear any shape
 */
export function check<Schema extends z.ZodType>(
  what: string,
  schema: Schema,
  document: unknown,
  rules: (document: unknown) => readonly Problem[],
): z.output<Schema> {
  const unreadable = walk(document);
  if (unreadable.length > 0) throw new InvalidDocumentError(what, unreadable, document);
  const parsed = schema.safeParse(document, { reportInput: true });
  const problems = [...(parsed.success ? [] : problemsOf(parsed.error.issues)), ...rules(document)];
  if (!parsed.success || problems.length > 0) throw new InvalidDocumentError(what, problems, document);
  dropUndefined(parsed.data);
  return freeze(parsed.data);
}

/** Takes what is undefined out of fresh data: in JSON it is not there. */
function dropUndefined(data: unknown): void {
  if (typeof data !== 'object' || data === null) return;
  for (const [key, value] of Object.entries(data)) {
    if (value === undefined && !Array.isArray(data)) Reflect.deleteProperty(data, key);
    else dropUndefined(value);
  }
}
