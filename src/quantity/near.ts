/** Words in their one spelling, each found by its other spellings too; all spellings in lower case. */
export type Vocabulary = ReadonlyMap<string, string>;

/** A vocabulary of words that are spelled as they stand, and of other spellings that mean one of them. */
export function vocabulary(
  words: Iterable<string>,
  otherSpellings: Readonly<Record<string, readonly string[]>>,
): Vocabulary {
  const own = Array.from(words, (word) => [word.toLowerCase(), word] as const);
  const others = Object.entries(otherSpellings).flatMap(([word, spellings]) =>
    spellings.map((spelling) => [spelling, word] as const),
  );
  return new Map([...own, ...others]);
}

/**
 * The word of the vocabulary that a text is, or is meant to be: in other case, in the plural, in another spelling, or
 * one slip away. Undefined for a word of its own.
 */
export function nearest(text: string, words: Vocabulary): string | undefined {
  const lower = text.toLowerCase();
  const known = words.get(lower) ?? words.get(singular(lower, 's')) ?? words.get(singular(lower, 'es'));
  if (known !== undefined) return known;
  for (const [spelling, word] of words) if (oneSlipApart(lower, spelling)) return word;
  return undefined;
}

/** Without the ending of a plural; as it is when too little would be left: "ms" is not the plural of "m". */
function singular(text: string, ending: string): string {
  return text.length >= ending.length + 2 && text.endsWith(ending) ? text.slice(0, -ending.length) : text;
}

/**
 * Whether a text is a word with one letter dropped, added, changed, or two neighbours swapped.
 *
 * A word of three letters has too many neighbours that are words (USD and AUD, bed and bee). In one of four, another
 * letter makes another word more often than a slip (hour and tour, case and cage), so there it does not count.
 */
function oneSlipApart(text: string, word: string): boolean {
  if (word.length < 4) return false;
  let start = 0;
  while (start < text.length && text[start] === word[start]) start += 1;
  let end = 0;
  const most = Math.min(text.length, word.length) - start;
  while (end < most && text.at(-1 - end) === word.at(-1 - end)) end += 1;
  const given = text.slice(start, text.length - end);
  const meant = word.slice(start, word.length - end);
  if (given.length === 1 && meant.length === 1) return word.length > 4;
  return given.length + meant.length === 1 || (given.length === 2 && meant === `${given[1]}${given[0]}`);
}
