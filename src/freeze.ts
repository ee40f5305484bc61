/** Freezes plain data all the way down. */
export function freeze<T>(value: T): T {
  if (isUnfrozen(value)) freezeObject(value);
  return value;
}

function freezeObject(value: object): void {
  Object.freeze(value);
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) freeze(value[index] as unknown);
  } else {
    for (const key in value) if (Object.hasOwn(value, key)) freeze((value as Record<string, unknown>)[key]);
  }
}

function isUnfrozen(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  // What can grow is not frozen, and the quicker question.
  return Object.isExtensible(value) || !Object.isFrozen(value);
}
