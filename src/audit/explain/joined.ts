/** Items in a row, with a word before the last: "rice, maize and tea". */
export function joined(items: readonly string[], last: string): string {
  return items.length < 2 ? items.join() : `${items.slice(0, -1).join(', ')}${last}${items.at(-1)}`;
}
