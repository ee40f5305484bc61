/**
 * Makes a value when it is first asked for, and gives the same from then on. What several tests share is made within
 * the first of them, so that a fault shows there, and not while the tests are collected.
 */
export function lazy<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
