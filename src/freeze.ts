/** Freezes plain data all the way down. */
export function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  if (Array.isArray(value)) for (const inner of value) freeze(inner);
  else for (const key of Object.keys(value)) freeze((value as Record<string, unknown>)[key]);
  return value;
}
