import type { Problem } from '../../errors.js';

const MAX_DEPTH = 64;
const MAX_VALUES = 1_000_000;

const TOO_MANY: Problem = { path: '', message: `over ${MAX_VALUES} values; split the document.` };

/** Called for every object and array of a document, in document order. */
export type Visit = (value: Readonly<Record<string, unknown>>, path: string) => void;

/**
 * Walks a document of unknown shape without recursion and names what makes it unreadable as a whole: nesting over 64
 * levels, over a million values, a key `__proto__`, something that JSON cannot hold.
 */
export function walk(document: unknown, visit: Visit = () => undefined): Problem[] {
  const problems: Problem[] = [];
  const stack: { value: unknown; path: string; depth: number }[] = [{ value: document, path: '', depth: 0 }];
  let values = 1;
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { value, path, depth } = next;
    if (depth > MAX_DEPTH)
      return [
        ...problems,
        { path: path.slice(0, 200), message: `nested over ${MAX_DEPTH} levels deep; flatten it (is it a cycle?).` },
      ];
    if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') {
      problems.push({ path, message: `a ${typeof value} is no JSON; give plain data.` });
    }
    if (typeof value !== 'object' || value === null) continue;
    // A list may be far longer than what is in it: its places count, and too many of them are not even listed.
    const places = Array.isArray(value) ? value.length : 0;
    const keys = places > MAX_VALUES ? [] : Object.keys(value);
    values += Math.max(places, keys.length);
    if (values > MAX_VALUES) return [...problems, TOO_MANY];
    visit(value as Readonly<Record<string, unknown>>, path);
    if (keys.includes('__proto__'))
      problems.push({ path: join(path, '__proto__'), message: '"__proto__" is no key here; rename it.' });
    for (const key of keys.reverse()) {
      stack.push({ value: (value as Record<string, unknown>)[key], path: join(path, key), depth: depth + 1 });
    }
  }
  return problems;
}

export function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}
