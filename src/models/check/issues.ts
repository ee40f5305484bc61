import type * as z from 'zod';
import { type Problem, show } from '../../errors.js';

type Issue = z.core.$ZodIssue;

/** The issues of a schema as problems: flat, one sentence each, in the order of the document. */
export function problemsOf(issues: readonly Issue[], above: readonly PropertyKey[] = []): Problem[] {
  return issues.flatMap((issue) => {
    const path = [...above, ...issue.path];
    if (issue.code === 'invalid_union' && issue.errors.length > 0) return closestProblems(issue.errors, path);
    if (issue.code === 'invalid_key')
      return issue.issues.map(({ message }) => ({ path: path.map(String).join('.'), message: `as a key: ${message}` }));
    if (issue.code === 'unrecognized_keys') {
      // One line a key, as `strict` writes them.
      return issue.message
        .split('\n')
        .map((message, index) => ({ path: [...path, issue.keys[index]].map(String).join('.'), message }));
    }
    return [{ path: path.map(String).join('.'), message: message(issue) }];
  });
}

/**
 * Of the alternatives of a union, the problems with the one that was meant: not one that wants another type altogether, and of those
 * left the one with the fewest problems, those inside its own alternatives included.
 */
function closestProblems(branches: readonly (readonly Issue[])[], path: readonly PropertyKey[]): Problem[] {
  const sameType = branches.filter((issues) => !issues.some(wantsAnotherType));
  const candidates = sameType.length > 0 ? sameType : branches;
  return candidates
    .map((issues) => problemsOf(issues, path))
    .reduce((best, problems) => (problems.length < best.length ? problems : best));
}

/** A list or an object is no misspelt word either. */
function wantsAnotherType({ path, code, input }: Issue): boolean {
  return path.length === 0 && (code === 'invalid_type' || (code === 'invalid_value' && typeof input === 'object'));
}

function message(issue: Issue): string {
  if (issue.code === 'invalid_type' && !issue.message.startsWith('Invalid input')) return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? `is missing; expected ${article(issue.expected)}.`
        : `${show(issue.input)} was given; expected ${article(issue.expected)}.`;
    case 'invalid_value':
      return issue.message.startsWith('Invalid')
        ? `${show(issue.input)} was given; expected ${issue.values.map((value) => JSON.stringify(value)).join(', ')}.`
        : issue.message;
    case 'too_small':
      return `${given(issue.input)}; expected ${size(issue.input)}at least ${issue.minimum}.`;
    case 'too_big':
      return `${given(issue.input)}; expected ${size(issue.input)}at most ${issue.maximum}.`;
    default:
      return issue.message;
  }
}

/** A list is shown by its length: it may be a long one. */
function given(input: unknown): string {
  return Array.isArray(input) ? `a list of ${input.length} was given` : `${show(input)} was given`;
}

function size(input: unknown): string {
  return typeof input === 'number' ? '' : 'a length of ';
}

function article(type: string): string {
  return `${/^[aeiou]/.test(type) ? 'an' : 'a'} ${type}`;
}
