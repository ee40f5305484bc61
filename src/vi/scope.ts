import { isPercent, type Said } from './kind.js';
import type { Cue } from './words.js';

/**
 * What the words so far mean for the next number: one for a sentence, and one more for every open bracket.
 *
 * It is changed in place, token by token.
 */
export interface Scope {
  /** The verb that governs, how many words ago it stood, and whether a figure has followed it. */
  verb: Cue | undefined;
  distance: number;
  isUsed: boolean;
  /** What the clause measures ("tỷ lệ"), and what an enumeration behind a colon falls back to. */
  noun: Cue | undefined;
  theme: Cue | undefined;
  /** What levels of the subject are per: "/person". */
  per: string;
  /** Whether the level of the subject is a percentage, so that its changes are in points. */
  isShare: boolean;
  /** Words since the last comma or joint that name something. */
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
    distance: 0,
    isUsed: false,
    noun: outer?.noun,
    theme: outer?.noun,
    per: outer?.per ?? '',
    isShare: false,
    words: 0,
    isTail: false,
    isLater: false,
    last: undefined,
    head: outer?.head,
    isStale: true,
    explained: outer?.isTail === true ? outer.last : undefined,
  };
}

/** A word that joins, or a comma, behind which a verb that waits for its number waits no longer. */
export function join(scope: Scope, isComma: boolean): void {
  scope.isLater ||= scope.isTail;
  scope.isTail = false;
  scope.words = 0;
  if (isComma && !scope.isUsed) scope.verb = undefined;
}

/** A semicolon: another clause of the sentence. */
export function endClause(scope: Scope): void {
  join(scope, true);
  scope.verb = undefined;
  startSubject(scope);
}

/** A colon: in "giảm lỗ:" the verb is part of a name, in "giảm:" it governs. */
export function announce(scope: Scope): void {
  join(scope, scope.distance > 0);
  scope.theme = scope.noun;
}

/** A word that names something; behind a joint, something else than before. */
export function name(scope: Scope): void {
  const isObject = scope.verb !== undefined && !scope.isUsed;
  if (scope.isLater && !scope.isTail && !isObject) startSubject(scope);
  scope.words += 1;
  scope.distance += 1;
  scope.explained = undefined;
}

/** A noun that says what the clause measures: the first one does, but "giải ngân" in any place. */
export function measure(scope: Scope, noun: Cue): void {
  name(scope);
  if (!scope.isTail && (scope.noun === scope.theme || noun === 'disbursement')) scope.noun = noun;
}

export function govern(scope: Scope, verb: Cue | undefined): void {
  scope.verb = verb;
  scope.distance = 0;
  scope.isUsed = false;
}

/** A figure has been read, under a verb or under none: a list under a verb ends where the verb no longer governs. */
export function settle(scope: Scope, said: Said, verb: Cue | undefined): void {
  if (scope.isStale || scope.head === undefined) scope.head = said;
  scope.isStale = false;
  if (said.kind !== 'change' && said.kind !== 'points')
    scope.isShare = said.kind === 'share' || (said.kind === 'level' && isPercent(said));
  scope.last = said;
  scope.verb = verb;
  scope.isUsed = true;
  scope.isTail = true;
}

function startSubject(scope: Scope): void {
  scope.noun = scope.theme;
  scope.per = '';
  scope.isShare = false;
  scope.isLater = false;
  scope.isStale = true;
}
