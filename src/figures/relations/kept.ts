/** What belongs to a greater number is made anew each time. */
const MOST_KEPT = 100;

/** Makes what belongs to a number once: a document has many relations, and few shapes of them. */
export function kept<T>(make: (number: number) => T): (number: number) => T {
  const known: (T | undefined)[] = [];
  return (number) => (number > MOST_KEPT ? make(number) : (known[number] ??= make(number)));
}
