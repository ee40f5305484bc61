/** Phrases and what they mean, one table for reading and writing. */
export interface Lexicon<T extends string> {
  /** The source of a form that finds a phrase: the longest that there is, and no part of a word. */
  readonly source: string;
  /** What a phrase means that the form has found. */
  readonly read: (phrase: string | undefined) => T | undefined;
  /** The phrase that is written for a meaning: the first of its list. */
  readonly write: (meaning: string) => string | undefined;
}

/** Makes a lexicon from lists of phrases by what they mean, with "|" between them. */
export function lexicon<T extends string>(lists: Readonly<Record<T, string>>): Lexicon<T> {
  const entries = (Object.entries<string>(lists) as [T, string][]).map(
    ([meaning, phrases]) => [meaning, phrases.split('|')] as const,
  );
  const meanings = new Map<string, T>(
    entries.flatMap(([meaning, phrases]) => phrases.map((phrase) => [phrase.toLowerCase(), meaning])),
  );
  const written = new Map<string, string | undefined>(entries.map(([meaning, [first]]) => [meaning, first]));
  const longestFirst = [...meanings.keys()].sort((a, b) => b.length - a.length);
  return {
    // A sign such as "%" ends where it stands, a word where no letter or digit follows.
    source: `(?:${longestFirst.join('|').replace(/[$.]/g, '\\$&')})(?:(?<![\\p{L}²³\\d])|(?![\\p{L}\\p{Nd}]))`,
    read: (phrase = '') => meanings.get(phrase.toLowerCase().replace(/\s/g, ' ')),
    write: (meaning) => written.get(meaning),
  };
}
