/** A number, a word, or any other single character of a text that is no space. */
export interface Token {
  readonly type: 'number' | 'word' | 'mark';
  /** Where it stands in the text as given, whatever its Unicode form. */
  readonly start: number;
  readonly end: number;
  /** A word composed (NFKC), in lower case and without a footnote number behind it; any other token as it stands. */
  readonly key: string;
  /** Whether a word begins with a capital. */
  readonly capital: boolean;
  /** Whether nothing, not even a space, stands between it and the token before. */
  readonly glued: boolean;
  /** Line breaks before it; the first token begins a line. */
  readonly breaks: number;
}

export type Tokens = readonly Token[];

// Full-width and other foreign digits make a number too, one that is refused: half of it is never read. The limits keep
// an endless word from using up the stack of the matcher.
const TOKEN = /(\p{Nd}+(?:[.,]\p{Nd}+){0,9999})|([\p{L}\p{M}²³][\p{L}\p{M}\p{Nd}²³]{0,9999})|[^\s\p{Cf}]/gu;
/** The digits at the end of a word, but for m2, m3 and km2. */
const FOOTNOTE = /(?<!\p{Nd}|^k?m)\p{Nd}+$/u;

/** Splits a text into tokens, in one pass. */
export function tokenize(text: unknown): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  if (typeof text !== 'string') return tokens;
  for (const { 0: given, 1: number, 2: word, index: start } of text.matchAll(TOKEN)) {
    const end = start + given.length;
    tokens.push({
      type: number !== undefined ? 'number' : word !== undefined ? 'word' : 'mark',
      start,
      end,
      key: word === undefined ? given : wordKey(word),
      capital: /^\p{Lu}/u.test(given),
      glued: start === last && start > 0,
      breaks: text.slice(last, start).split('\n').length - (last > 0 ? 1 : 0),
    });
    last = end;
  }
  return tokens;
}

function wordKey(word: string): string {
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replace(FOOTNOTE, '')
    .replace(/^tỉ$/, 'tỷ')
    .replace(/^ngàn$/, 'nghìn');
}

/** The key of a token, empty beyond the ends of the text. */
export function keyAt(tokens: Tokens, at: number): string {
  return tokens[at]?.key ?? '';
}

/** The tokens from one to before another as a text to look up, with a space wherever there was any. */
export function phraseOf(tokens: Tokens, from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ key, glued }, index) => (glued || index === 0 ? key : ` ${key}`))
    .join('');
}

/** The longest phrase of a vocabulary that begins at a token, within one paragraph: its meaning, and the token after it. */
export function longest<T>(
  tokens: Tokens,
  from: number,
  words: ReadonlyMap<string, T>,
): { readonly value: T; readonly next: number } | undefined {
  let next = from + 1;
  while (next < from + 5 && (tokens[next]?.breaks ?? 2) < 2) next += 1;
  for (; next > from; next -= 1) {
    const value = words.get(phraseOf(tokens, from, next));
    if (value !== undefined) return { value, next };
  }
  return undefined;
}

/** A vocabulary from lists of phrases by what they mean. */
export function vocabulary<T extends string>(lists: Readonly<Record<T, string>>): ReadonlyMap<string, T> {
  const entries = Object.entries<string>(lists) as [T, string][];
  return new Map(
    entries.flatMap(([meaning, phrases]) => phrases.split('|').map((phrase) => [phrase.toLowerCase(), meaning])),
  );
}

export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
