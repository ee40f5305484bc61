import { freeze } from '../../freeze.js';
import { readReport } from '../document/parse.js';
import type { Name } from '../schema/figure.js';
import type { PlanReport } from '../schema/report.js';
import type { Target } from '../schema/targets.js';
import { type DecidingIndicator, decides } from './assess.js';
import { figureText } from './figure-text.js';
import { linkOf } from './link.js';
import { type PrintedEvidence, type PrintedOutcome, printedOutcomes } from './printed-outcome.js';
import { indexReport, type ReportIndex } from './report-index.js';

/** Whether what is printed supports a claim, contradicts it, does so in part, or says nothing. */
export type Evidence = 'supports' | 'contradicts' | 'partial' | 'none';

/** What is printed of one headline of a target. */
export interface IndicatorEvidence {
  /** The id of the indicator. */
  readonly id: string;
  /** The printed figure or verdict that it rests on; null when there is none. */
  readonly printed: PrintedEvidence | null;
  /** What that says of the claim. */
  readonly evidence: Evidence;
}

/** What is printed of one target. */
export interface TargetEvidence {
  /** The id of the target. */
  readonly id: string;
  /** Its place in the list. */
  readonly number: number;
  /** What its headlines say together. */
  readonly evidence: Evidence;
  /** The headlines; components decide nothing. */
  readonly indicators: readonly IndicatorEvidence[];
}

/** What a claim on the targets as a whole rests on. */
export interface ClaimEvidence {
  /** The id of the claim. */
  readonly claim: string;
  /** The period that the claim is of. */
  readonly period: string;
  /** The claim as printed: "18/18". */
  readonly text: string;
  /** Every target that the report lists. */
  readonly targets: readonly TargetEvidence[];
  /** Targets whose headlines are all printed as reached. This count and the next three add up to `of`. */
  readonly supported: number;
  /** Targets of which what is printed is about another figure, or about some headlines only. */
  readonly partial: number;
  /** Targets with a headline printed below its plan. */
  readonly contradicted: number;
  /** Targets of which nothing is printed. */
  readonly unsupported: number;
  /** How many targets the report lists; the claim may count others. */
  readonly of: number;
  /** What is taken for granted. */
  readonly note: Name;
}

const NOTE: Name = {
  en: 'The targets planned for the next year are taken as the list of those claimed.',
  vi: 'Danh mục chỉ tiêu kế hoạch năm sau được coi là danh mục chỉ tiêu của năm được đánh giá.',
};

/**
 * What printed evidence a claim on the targets as a whole rests on: "18/18" targets reached.
 *
 * For each headline that says in which series the report prints it: the printed verdict, attainment or excess of the
 * claim's period. One below the plan contradicts. An attainment is about a level: for an indicator that is the growth
 * or the share of that level it is evidence in `partial`. A target is supported when all its headlines are,
 * contradicted when one is, without evidence when none has any, and `partial` between.
 *
 * A claim without evidence is not wrong: the report just does not show it. The list of last year's targets is hardly
 * ever printed with next year's plan, so next year's is taken for it; `note` says so.
 *
 * @param report a report as `parsePlanReport` gives it; any other is parsed first
 * @returns plain frozen data, one entry a claim
 *
 * @example
 * const report = parsePlanReport({
 *   schemaVersion: 1, id: 'example', name: { en: 'Example' }, period: '2023', planPeriod: '2024',
 *   budget: { revenue: { scope: 'territory', tree: { id: 'revenue', name: { en: 'Revenue' }, unit: 'billion VND', observations: [
 *     { period: '2023', version: 'estimate', value: '15295', attainment: '101.7', line: 300 }] } } },
 *   targets: [{ id: 'revenue', number: 4, name: { en: 'Revenue' }, indicators: [
 *     { id: 'revenue', name: { en: 'Revenue' }, unit: 'billion VND', role: 'headline', series: 'revenue#value',
 *       target: { kind: 'at-least', value: '12760' } }] }],
 *   claims: [{ id: 'all-targets', name: { en: 'Targets reached' }, period: '2023', achieved: '1', of: '1' }] })
 * const [claim] = claimEvidence(report)
 * claim.supported // => 1
 * claim.targets[0].indicators[0].printed.literal // => '101.7'
 */
export function claimEvidence(report: PlanReport): readonly ClaimEvidence[] {
  report = readReport(report);
  const index = indexReport(report);
  return freeze(
    (report.claims ?? []).map(({ id, period, achieved, of }) => {
      const targets = (report.targets ?? []).map((target) => evidenceOfTarget(index, target, period));
      const count = (wanted: Evidence) => targets.filter(({ evidence }) => evidence === wanted).length;
      return {
        claim: id,
        period,
        text: `${figureText(achieved)}/${figureText(of)}`,
        targets,
        supported: count('supports'),
        partial: count('partial'),
        contradicted: count('contradicts'),
        unsupported: count('none'),
        of: targets.length,
        note: NOTE,
      };
    }),
  );
}

function evidenceOfTarget(index: ReportIndex, { id, number, indicators }: Target, period: string): TargetEvidence {
  const headlines = indicators.filter(decides).map((indicator) => evidenceOfIndicator(index, indicator, period));
  return { id, number, evidence: together(headlines.map(({ evidence }) => evidence)), indicators: headlines };
}

function evidenceOfIndicator(index: ReportIndex, indicator: DecidingIndicator, period: string): IndicatorEvidence {
  const { id, target } = indicator;
  const link = linkOf(indicator, index.series);
  const printed = link === undefined ? [] : printedOutcomes(index, link, target, period);
  const direct = printed.filter(({ isDirect }) => isDirect);
  const against = direct.find(({ verdict }) => verdict === 'missed');
  if (against !== undefined) return { id, printed: shown(against), evidence: 'contradicts' };
  const [first] = direct;
  if (first !== undefined) return { id, printed: shown(first), evidence: 'supports' };
  const ofLevel = printed.find(({ verdict }) => verdict !== 'missed');
  return ofLevel === undefined
    ? { id, printed: null, evidence: 'none' }
    : { id, printed: shown(ofLevel), evidence: 'partial' };
}

function shown({ measure, literal, line, path }: PrintedOutcome): IndicatorEvidence['printed'] {
  return { measure, literal, line, path };
}

function together(evidence: readonly Evidence[]): Evidence {
  if (evidence.includes('contradicts')) return 'contradicts';
  const kinds = new Set(evidence);
  const [only = 'none'] = kinds;
  return kinds.size > 1 ? 'partial' : only;
}
