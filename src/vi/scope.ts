import { isPercent, type Said } from './kind.js';
import type { Noun, Verb } from './words.js';

/**
 * What the words so far mean for the next number: one for a sentence, and one more for every open bracket.
 *
 * It is changed in place, word by word.
 */
export interface Scope {
  /** The verb that waits for its number; behind that, the verb of a list of numbers. */
  verb: Verb | undefined;
  listed: Verb | undefined;
  /** What the clause measures ("tỷ lệ"), and what an enumeration behind a colon falls back to. */
  noun: Noun | undefined;
  theme: Noun | undefined;
  /** What levels of the subject are per: "/person". */
  per: string;
  /** Whether the level of the subject is a percentage, so that its changes are in points. */
  isShare: boolean;
  /** Words that name something since the verb, and since the last comma or joint. */
  distance: number;
  words: number;
  /** Whether a figure has come since the last comma or joint, and whether one came before that. */
  isTail: boolean;
  isLater: boolean;
  last: Said | undefined;
  /** The first figure of the clause, whose kind an elliptic one takes; and whether that clause is over. */
  head: Said | undefined;
  isStale: boolean;
  /** The figure that a bracket explains, until the bracket names something. */
  explained: Said | undefined;
}

/** A new sentence; or a bracket, which goes on about what the words before it were about. */
export function openScope(outer?: Scope): Scope {
  return {
    verb: undefined,
    listed: undefined,
    noun: outer?.noun,
    theme: outer?.noun,
    per: outer?.per ?? '',
    isShare: false,
    distance: 0,
    words: 0,
    isTail: false,
    isLater: false,
    last: undefined,
    head: outer?.head,
    isStale: true,
    explained: outer?.isTail ? outer.last : undefined,
  };
}

/** A comma or a word that joins. */
export function join(scope: Scope): void {
  scope.isLater ||= scope.isTail;
  scope.isTail = false;
  scope.words = 0;
}

/** A word that names something; behind a joint, something else than before. */
export function name(scope: Scope): void {
  if (scope.isLater && !scope.isTail && scope.verb === undefined) startSubject(scope);
  scope.words += 1;
  scope.distance += 1;
  scope.explained = undefined;
}

export function govern(scope: Scope, verb: Verb | undefined): void {
  scope.verb = verb;
  scope.listed = undefined;
  scope.distance = 0;
}

/** A figure has been read, under a verb or under none: a list under a verb ends where the verb no longer governs. */
export function settle(scope: Scope, said: Said, verb: Verb | undefined): void {
  if (scope.isStale || scope.head === undefined) scope.head = said;
  scope.isStale = false;
  if (said.kind !== 'change' && said.kind !== 'points')
    scope.isShare = isPercent(scope.head) && (said.kind === 'share' || (said.kind === 'level' && isPercent(said)));
  scope.last = said;
  scope.verb = undefined;
  scope.listed = verb;
  scope.isTail = true;
}

export function startSubject(scope: Scope): void {
  scope.noun = scope.theme;
  scope.per = '';
  scope.isShare = false;
  scope.isLater = false;
  scope.isStale = true;
}
