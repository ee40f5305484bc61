/** Freezes plain data all the way down. */
export function freeze<T>(value: T): T {
  if (isUnfrozen(value)) freezeObject(value);
  return value;
}

function freezeObject(value: object): void {
  // Before it is frozen its values are listed faster.
  const inner: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  Object.freeze(value);
  for (let index = 0; index < inner.length; index++) freeze(inner[index]);
}

function isUnfrozen(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  // What can grow is not frozen, and the quicker question.
  return Object.isExtensible(value) || !Object.isFrozen(value);
}
