import * as z from 'zod';
import type { Judgement, Verdict } from '../../metrics/judge.js';
import { requireFields } from '../../fields.js';
import { freeze } from '../../freeze.js';
import { check } from '../check/check.js';
import { type PrintedFigure, printedFigureSchema } from '../schema/figure.js';
import { type Bound, type Indicator, type Target, targetSchema } from '../schema/targets.js';
import { type Ambition, ambitionOf, sharedAmbition } from './ambition.js';
import { judgeFigure } from './outcome.js';
import { actualRules, targetRules } from './target-rules.js';

/** What became of one indicator. Numbers are unrounded decimals; null where there is nothing to judge. */
export interface IndicatorAssessment {
  /** The id of the indicator. */
  readonly id: string;
  /** Whether it decides the target (`headline`) or only explains it. */
  readonly role: Indicator['role'];
  /** As `judge` says; `not-judged` without an outcome, or without a bound. */
  readonly verdict: Verdict | 'not-judged';
  /** The outcome in percent of the target; null too for a range, and for a target of zero or less. */
  readonly attainment: string | null;
  /** The attainment less 100; null where that is. */
  readonly excess: string | null;
  /** How far the outcome is on the good side of the bound, in the indicator's unit; negative when missed. */
  readonly margin: string | null;
  /** False when the printed outcome, as it was rounded or hedged, may lie on either side of the bound. */
  readonly certain: boolean | null;
  /** What its bound asks for beside last year's result. */
  readonly ambition: Ambition;
}

/** What became of one target. */
export interface TargetAssessment {
  /** The id of the target. */
  readonly id: string;
  /** Its place in the list. */
  readonly number: number;
  /** That of its headlines together; `not-judged` when an outcome is wanting and none is missed. */
  readonly verdict: Verdict | 'not-judged';
  /** That of the headlines, as far as it is known; `mixed` when they differ. */
  readonly ambition: Ambition | 'mixed';
  /** Its indicators, in the order of the target. */
  readonly indicators: readonly IndicatorAssessment[];
}

/** How many targets were met, exceeded (not counted among the met), missed, and not judged. */
export interface Score {
  /** Targets met and not exceeded. */
  readonly met: number;
  /** Targets exceeded. */
  readonly exceeded: number;
  /** Targets missed. */
  readonly missed: number;
  /** Targets without an outcome, and so without a verdict. */
  readonly notJudged: number;
  /** All targets. */
  readonly total: number;
  /** Those reached, met or exceeded, of all: "17/18". */
  readonly text: string;
}

/** What {@link assessTargets} gives. */
export interface TargetsAssessment {
  /** The targets, in the order given. */
  readonly targets: readonly TargetAssessment[];
  /** How many there are of each verdict. */
  readonly score: Score;
}

/**
 * Judges targets by their outcomes, and says what they ask for beside last year's results.
 *
 * An indicator is judged as `judge` says; a hedged outcome by what its hedge leaves possible, a range by its worse end.
 * A target is missed if one of its headlines is, exceeded if all are, not judged if one has no outcome and none is
 * missed, and met otherwise. Components never decide, nor does a figure that is only tracked.
 *
 * The ambition compares the bound with `lastYear`: a ceiling that is lowered is an ambition `raised`. A result printed
 * "12" is anything from 11.5 to 12.5, so a target of 11.9 after it is `unclear`; the same number again is `kept`.
 *
 * Real data: official verdicts follow no one rule (a province counted 17 of 18 targets as reached, 7 of them exceeded);
 * these follow this one, and are to be kept apart from the printed ones.
 *
 * @param targets the targets of a report, or plain data of the same shape
 * @param options outcomes, where the targets do not hold them
 * @param options.actuals outcomes by the id of the indicator, in its unit; they go before the `actual` of the indicator
 * @returns plain frozen data, in the order of the targets
 * @throws InvalidDocumentError with every problem: a target that does not say its direction, an outcome of an
 * indicator that there is not (with the nearest id)
 *
 * @example
 * const targets = [{ id: 'growth', number: 1, name: { en: 'Growth' }, indicators: [
 *   { id: 'growth', name: { en: 'Growth' }, unit: '%', role: 'headline', target: { kind: 'at-least', value: '14.5' }, lastYear: '12.1' }] }]
 * const { targets: [first], score } = assessTargets(targets, { actuals: { growth: '13.45' } })
 * first.verdict // => 'missed'
 * first.ambition // => 'raised'
 * score.text // => '0/1'
 * assessTargets(targets, { actuals: { grwoth: '13.45' } }) // throws InvalidDocumentError
 */
export function assessTargets(
  targets: readonly Target[],
  options: { readonly actuals?: Readonly<Record<string, PrintedFigure>> | undefined } = {},
): TargetsAssessment {
  const { actuals = {} } = requireFields(options, 'options such as { actuals }');
  const read = check('The list of targets', z.array(targetSchema), targets, targetRules);
  const ids = new Set(read.flatMap(({ indicators }) => indicators.map(({ id }) => id)));
  const given = check('The set of outcomes', z.record(z.string(), printedFigureSchema), actuals, (document) =>
    actualRules(document, ids),
  );
  const outcomes = new Map(Object.entries(given));
  const assessed = read.map((target) => assessTarget(target, outcomes));
  return freeze({ targets: assessed, score: scoreOf(assessed) });
}

function assessTarget(
  { id, number, indicators }: Target,
  outcomes: ReadonlyMap<string, PrintedFigure>,
): TargetAssessment {
  const assessed = indicators.map((indicator) =>
    assessIndicator(indicator, outcomes.get(indicator.id) ?? indicator.actual),
  );
  const deciding = assessed.filter((_, index) => decides(indicators[index] as Indicator));
  return {
    id,
    number,
    verdict: verdictOf(deciding.map(({ verdict }) => verdict)),
    ambition: sharedAmbition(deciding.map(({ ambition }) => ambition)),
    indicators: assessed,
  };
}

/** An indicator that decides its target. */
export type DecidingIndicator = Indicator & { readonly target: Bound };

/** Whether an indicator decides its target: a headline that has a bound. */
export function decides(indicator: Indicator): indicator is DecidingIndicator {
  return indicator.role === 'headline' && indicator.target !== undefined;
}

function assessIndicator(indicator: Indicator, actual: PrintedFigure | undefined): IndicatorAssessment {
  const { id, role, target, unit } = indicator;
  const judged = target === undefined || actual === undefined ? undefined : judgeFigure(target, actual, unit);
  return { id, role, ...plain(judged), ambition: ambitionOf(indicator) };
}

function plain(judged: Judgement | undefined): Omit<IndicatorAssessment, 'id' | 'role' | 'ambition'> {
  if (judged === undefined)
    return { verdict: 'not-judged', attainment: null, excess: null, margin: null, certain: null };
  const { verdict, attainment, excess, margin, certain } = judged;
  return {
    verdict,
    attainment: attainment?.toFixed() ?? null,
    excess: excess?.toFixed() ?? null,
    margin: margin.toFixed(),
    certain,
  };
}

function verdictOf(verdicts: readonly IndicatorAssessment['verdict'][]): TargetAssessment['verdict'] {
  if (verdicts.includes('missed')) return 'missed';
  if (verdicts.length === 0 || verdicts.includes('not-judged')) return 'not-judged';
  return verdicts.every((verdict) => verdict === 'exceeded') ? 'exceeded' : 'met';
}

function scoreOf(targets: readonly TargetAssessment[]): Score {
  const count = (wanted: TargetAssessment['verdict']) => targets.filter(({ verdict }) => verdict === wanted).length;
  const [met, exceeded, missed, notJudged] = [count('met'), count('exceeded'), count('missed'), count('not-judged')];
  return { met, exceeded, missed, notJudged, total: targets.length, text: `${met + exceeded}/${targets.length}` };
}
