import type { BlamedFigure, Conflict, Explanation } from '../types.js';
import { claimOf, mismatchOf, placeOf } from './check-sentences.js';
import { intervalText, numberText } from './number-text.js';
import { figureOf, nameOf, type Teller } from './teller.js';

/** Prose names so many smallest sets; the report, and its Markdown, have them all. */
const MOST_SETS = 6;

/** What there is to say of a conflict besides its blame. */
export interface ConflictTexts {
  readonly opening: string;
  /** What does not agree: every relation that fails by itself, or else all of them together. */
  readonly mismatches: readonly string[];
  /** What is known of other ways out. */
  readonly closing: readonly string[];
  /** Whether its figures stand on several lines, so that a name needs its own. */
  readonly withLines: boolean;
}

export function conflictTexts(teller: Teller, conflict: Conflict, number: number): ConflictTexts {
  const { wording } = teller;
  const checks = conflict.relations.flatMap((relation) => teller.checks.get(relation) ?? []);
  const { lines, withLines } = placeOf(
    teller,
    checks.flatMap(({ operands }) => operands),
  );
  const failing = checks.filter(({ verdict }) => verdict === 'inconsistent' || verdict === 'implausible');
  return {
    opening: `${number}. ${wording.opening[conflict.verdict](lines)}`,
    mismatches:
      failing.length > 0
        ? failing.map((check) => mismatchOf(teller, check, withLines))
        : [wording.together(checks.map((check) => claimOf(teller, check)))],
    closing: [
      ...(conflict.blame.length === 0 ? [wording.noSet] : []),
      ...(conflict.identifiable && conflict.complete ? [wording.onlySet] : []),
      ...(conflict.complete ? [] : [wording.unfinished]),
      ...explanationSentences(teller, conflict, withLines),
    ],
    withLines,
  };
}

/** A conflict: what does not agree, where the blame could be, and what else would explain it. */
export function conflictSentences(teller: Teller, conflict: Conflict, number: number): readonly string[] {
  const { opening, mismatches, closing, withLines } = conflictTexts(teller, conflict, number);
  const sets = conflict.blame.slice(0, MOST_SETS).map(({ figures }) => blameSentence(teller, figures, withLines));
  const more = conflict.blame.length - sets.length;
  return [
    ...mismatches.map((text, index) => (index === 0 ? `${opening}: ${text}` : text)),
    ...sets,
    ...(more > 0 ? [teller.wording.otherSets(String(more))] : []),
    ...closing,
  ];
}

function blameSentence(teller: Teller, figures: readonly BlamedFigure[], withLines: boolean): string {
  const { wording } = teller;
  const conditions = figures.map(({ figure, interval }) =>
    wording.condition(
      nameOf(teller, figure, withLines),
      intervalText(interval, figureOf(teller, figure).unit, wording),
    ),
  );
  return wording.blame(
    conditions,
    figures.flatMap((figure) => suggestionText(teller, figure) ?? []),
  );
}

/** "491 in place of 481 (one digit)"; null where there is no suggestion. */
export function suggestionText(teller: Teller, { figure, suggestion }: BlamedFigure): string | null {
  const { literal } = figureOf(teller, figure);
  if (suggestion === undefined || literal === undefined) return null;
  const { wording } = teller;
  return wording.suggestion(
    numberText(suggestion.literal, wording.marks),
    numberText(literal, wording.marks),
    wording.slip[suggestion.slip],
  );
}

/** What else would explain a conflict, each cause once. */
function explanationSentences(teller: Teller, { explanations }: Conflict, withLines: boolean): readonly string[] {
  const causes = [...new Set(explanations.map((explanation) => causeOf(teller, explanation, withLines)))];
  return causes.length === 0 ? [] : [teller.wording.alsoPossible(causes)];
}

function causeOf(teller: Teller, { kind, relation, interval, figure = '' }: Explanation, withLines: boolean): string {
  const { cause } = teller.wording;
  if (kind === 'different-scope') return cause[kind];
  const total = kind === 'part-not-listed' ? teller.checks.get(relation)?.result : undefined;
  const range =
    interval === undefined
      ? teller.wording.range.any
      : intervalText(interval, figureOf(teller, total ?? figure).unit, teller.wording);
  return kind === 'part-not-listed' ? cause[kind](range) : cause[kind](nameOf(teller, figure, withLines), range);
}
