/**
 * Makes a value when it is first asked for, and gives the same from then on. What several tests share is made within
 * the first of them, so that a fault shows there, and not while the tests are collected.
 *
 * In a mutation run each test makes its own: a mutant is judged by the tests that reach it, and they all have to.
 */
export function lazy<T extends object>(make: () => T): () => T {
  if (process.env['MUTATION_TESTS'] !== undefined) return make;
  let made: T | undefined;
  return () => (made ??= make());
}
