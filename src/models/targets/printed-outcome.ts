import type { Verdict } from '../../metrics/judge.js';
import { MEASURES } from '../document/measures.js';
import type { PrintedFigure } from '../schema/figure.js';
import type { Observation } from '../schema/series.js';
import type { Bound } from '../schema/targets.js';
import { numbersOf, sameSideBound } from './bound.js';
import { figureText } from './figure-text.js';
import { decimalsOf } from './in-unit.js';
import type { Link } from './link.js';
import { judgeFigure } from './outcome.js';
import type { ReportIndex } from './report-index.js';

/** A printed figure or verdict that says whether a plan was reached. */
export interface PrintedEvidence {
  /** What is printed: a verdict, a rate in % of the plan, or one in % above it. */
  readonly measure: 'verdict' | 'attainment' | 'excess';
  /** The number as printed, or the verdict as a word. */
  readonly literal: string;
  /** The line of the printed report; null when the document does not say it. */
  readonly line: number | null;
  /** Where it stands in the document. */
  readonly path: string;
}

/** Evidence, and what it says. */
export interface PrintedOutcome extends PrintedEvidence {
  readonly verdict: Verdict;
  /** Whether it is about the linked figure itself; an attainment is about the level, not about its growth or share. */
  readonly isDirect: boolean;
}

/**
 * What a report prints of a series for a period about its plan: an attainment, an excess, a verdict.
 *
 * @param bound which side is the better one: 90 % of a ceiling is good
 */
export function printedOutcomes(
  index: ReportIndex,
  { series, measure }: Link,
  bound: Bound,
  period: string,
): readonly PrintedOutcome[] {
  const verdicts = index.observations(series, period).flatMap(({ observation, path }): PrintedOutcome[] => {
    const { verdict, line } = observation;
    if (verdict === undefined || !speaksOf(observation, measure)) return [];
    return [
      { measure: 'verdict', literal: verdict, line: line ?? null, path: `${path}.verdict`, verdict, isDirect: true },
    ];
  });
  const rates = (['attainment', 'excess'] as const).flatMap((rate): PrintedOutcome[] => {
    const cell = index.result(series.id, rate, period);
    if (cell === undefined) return [];
    const { figure, line, path } = cell;
    const verdict = judgeRate(bound, figure, rate);
    if (verdict === undefined) return [];
    return [
      { measure: rate, literal: figureText(figure), line: line ?? null, path, verdict, isDirect: measure === 'value' },
    ];
  });
  return [...rates, ...verdicts];
}

/** A verdict is about the figures that it is printed with; one that stands alone is about the indicator as it is. */
function speaksOf(observation: Observation, measure: Link['measure']): boolean {
  return observation[measure] !== undefined || MEASURES.every((other) => observation[other] === undefined);
}

/** A plan has decimals enough for the rate: 100.2 % is more than the plan. */
function judgeRate(bound: Bound, rate: PrintedFigure, kind: 'attainment' | 'excess'): Verdict | undefined {
  const decimals = Math.max(...numbersOf(rate).map(decimalsOf));
  const whole = kind === 'attainment' ? '100' : '0';
  const reached = sameSideBound(bound, decimals === 0 ? whole : `${whole}.${'0'.repeat(decimals)}`);
  const judged = reached && judgeFigure(reached, rate, '%');
  return judged?.verdict;
}
