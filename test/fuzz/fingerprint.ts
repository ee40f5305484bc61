import { untouchable } from './hostile.js';

/** Everything that a call could change of a value, as a list to compare: contents, order, kinds, frozen or not. */
export function fingerprint(root: unknown): readonly unknown[] {
  const list: unknown[] = [];
  const seen = new Set<object>(toBeWritten(root));
  const open: unknown[] = [root];
  while (open.length > 0) {
    const value = open.pop();
    list.push(value);
    if (typeof value !== 'object' || value === null || untouchable.has(value)) continue;
    if (seen.has(value)) continue;
    seen.add(value);
    list.push(Object.isFrozen(value), Object.isSealed(value), Object.isExtensible(value));
    if (ArrayBuffer.isView(value)) {
      if (!(value instanceof DataView)) list.push(...Array.from(value as unknown as ArrayLike<unknown>));
      continue;
    }
    for (const key of Reflect.ownKeys(value)) {
      const { value: inner, get } = Object.getOwnPropertyDescriptor(value, key) ?? {};
      list.push(key, get);
      open.push(inner);
    }
  }
  return list;
}

/** The memory that a column function is told to write into is its to change. */
function toBeWritten(root: unknown): object[] {
  const found: object[] = [];
  for (const value of root as readonly unknown[]) {
    if (typeof value !== 'object' || value === null || untouchable.has(value)) continue;
    const into: unknown = Object.getOwnPropertyDescriptor(value, 'into')?.value;
    const mantissas: unknown =
      typeof into === 'object' && into !== null && !untouchable.has(into) ? Object.getOwnPropertyDescriptor(into, 'mantissas')?.value : undefined;
    if (typeof mantissas === 'object' && mantissas !== null) found.push(mantissas);
  }
  return found;
}

export function isSame(before: readonly unknown[], after: readonly unknown[]): boolean {
  return before.length === after.length && before.every((value, index) => Object.is(value, after[index]));
}
