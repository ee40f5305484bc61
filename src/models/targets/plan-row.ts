import { isPercent } from '../../figures/units/check-units.js';
import type { Verdict } from '../../metrics/judge.js';
import { parseUnit } from '../../quantity/index.js';
import type { Cell } from '../document/cells.js';
import type { Measure } from '../document/measures.js';
import type { Name, PrintedFigure } from '../schema/figure.js';
import type { Indicator, Target } from '../schema/targets.js';
import { type Ambition, ambitionOf } from './ambition.js';
import { numbersOf, sameSideBound } from './bound.js';
import { boundText } from './figure-text.js';
import { inUnit } from './in-unit.js';
import { type Link, linkOf } from './link.js';
import { judgeFigure } from './outcome.js';
import {
  baseAndRate,
  derivedCell,
  hundredAnd,
  hundredfold,
  levelBefore,
  percentOf,
  type PlanTableCell,
  printedCell,
  printedRate,
  type Rate,
} from './plan-levels.js';
import { printedOutcomes } from './printed-outcome.js';
import type { ReportIndex } from './report-index.js';

/** The columns of a plan table that hold figures. */
export type PlanFigureColumn = 'lastYear' | 'plan' | 'estimate' | 'ofPlan' | 'ofLastYear' | 'nextPlan' | 'ofEstimate';

/** The assessment in a row of a plan table. */
export interface PlanTableAssessment {
  /** What is printed of the estimate and its plan, or what follows from that; null when nothing does. */
  readonly verdict: PlanTableVerdict | null;
  /** What the next plan asks for beside the estimate. */
  readonly ambition: Ambition;
}

/** A verdict in a plan table. */
export interface PlanTableVerdict {
  /** The verdict. */
  readonly text: Verdict;
  /** Whether it was concluded from a printed rate, not printed itself. */
  readonly derived: boolean;
}

/** One indicator of a target, as a row of a plan table. */
export interface PlanTableRow {
  /** The id of the target. */
  readonly target: string;
  /** The id of the indicator. */
  readonly indicator: string;
  /** The place of the target in the list. */
  readonly number: number;
  /** Whether the indicator decides the target or only explains it. */
  readonly role: Indicator['role'];
  /** What the indicator is, by language code. */
  readonly name: Name;
  /** The unit of its levels. */
  readonly unit: string;
  /** The figures by column; null where nothing is printed and nothing follows. */
  readonly cells: Readonly<Record<PlanFigureColumn, PlanTableCell | null>>;
  /** What is to be said of the estimate and of the next plan. */
  readonly assessment: PlanTableAssessment;
}

/** The years of a plan table: the one before, and the one whose plan and estimate stand side by side. */
export interface PlanYears {
  readonly lastYear: string;
  readonly estimate: string;
}

/** An indicator, and where the report prints it. */
interface Place {
  readonly index: ReportIndex;
  readonly years: PlanYears;
  readonly indicator: Indicator;
  readonly link: Link | undefined;
}

/** What is printed of an indicator itself, in its unit. */
interface Levels {
  readonly lastYear: PrintedFigure | undefined;
  readonly plan: PrintedFigure | undefined;
  readonly estimate: PrintedFigure | undefined;
}

export function planRow(
  index: ReportIndex,
  years: PlanYears,
  { id, number }: Target,
  indicator: Indicator,
): PlanTableRow {
  const { unit, target, tracked, role, name } = indicator;
  const place = { index, years, indicator, link: linkOf(indicator, index.series) };
  const isLevel = place.link === undefined || place.link.measure === 'value';
  const isDivisible = isLevel && !isPercent(parseUnit(unit));
  const levels = printedLevels(place);
  const rates = isLevel ? printedRates(place) : {};
  const before = baseAndRate(levels.estimate, levels.lastYear, rates.ofLastYear, isDivisible);
  const planned = baseAndRate(levels.estimate, levels.plan, rates.ofPlan, isDivisible);
  return {
    target: id,
    indicator: indicator.id,
    number,
    role,
    name,
    unit,
    cells: {
      lastYear: before.base ?? derivedCell(levelBeforeChange(place, levels)),
      plan: planned.base,
      estimate: printedCell(levels.estimate),
      ofPlan: planned.rate,
      ofLastYear: before.rate,
      nextPlan: target === undefined ? printedCell(tracked) : { text: boundText(target), derived: false },
      ofEstimate: isDivisible ? percentOfEstimate(indicator, levels) : null,
    },
    assessment: {
      verdict: verdictOf(place, levels),
      ambition: ambitionOf({ target, unit, lastYear: levels.estimate }),
    },
  };
}

function printedLevels({ index, years, indicator: { unit, lastYear }, link }: Place): Levels {
  // One that was filled in from the series is read there: in a document that was stored, the series may be mended since.
  const own = typeof lastYear === 'object' && lastYear.from !== undefined ? undefined : lastYear;
  if (link === undefined) return { lastYear: undefined, plan: undefined, estimate: own };
  const { series, measure } = link;
  return {
    lastYear: cellIn(unit, index.result(series.id, measure, years.lastYear)),
    plan: cellIn(unit, index.plan(series.id, measure, years.estimate)),
    estimate: own ?? cellIn(unit, index.result(series.id, measure, years.estimate)),
  };
}

function cellIn(unit: string, cell: Cell | undefined): PrintedFigure | undefined {
  return cell && inUnit(cell.figure, cell.unit, unit);
}

/** The estimate in percent of its plan and of last year, from whichever form is printed. */
function printedRates({ index, years, link }: Place): Partial<Record<'ofPlan' | 'ofLastYear', Rate | undefined>> {
  if (link === undefined) return {};
  const { id, growthOf } = link.series;
  const rate = (measure: Measure) => index.result(id, measure, years.estimate)?.figure;
  const sinceLastYear = (measure: Measure) => ifSinceLastYear(rate(measure), years, 'percent');
  // Real growth says nothing of levels at current prices.
  const growth = growthOf === 'volume' ? undefined : sinceLastYear('growth');
  return {
    ofPlan: printedRate(rate('attainment')) ?? hundredAnd(rate('excess')),
    ofLastYear: printedRate(sinceLastYear('index')) ?? hundredAnd(growth) ?? hundredfold(sinceLastYear('multiple')),
  };
}

/** A change, unless it is from another year, which the report then names, or is to be read in another way. */
function ifSinceLastYear(
  change: PrintedFigure | undefined,
  { lastYear }: PlanYears,
  reading: 'percent' | 'points',
): PrintedFigure | undefined {
  if (typeof change !== 'object') return change;
  return (change.against ?? lastYear) === lastYear && (change.reading ?? reading) === reading ? change : undefined;
}

const CHANGES: Partial<Record<Measure, Measure>> = { value: 'change', share: 'shareChange' };

function levelBeforeChange({ index, years, indicator, link }: Place, { estimate }: Levels): string | undefined {
  const measure = link && CHANGES[link.measure];
  const cell = measure && index.result(link.series.id, measure, years.estimate);
  return levelBefore(estimate, ifSinceLastYear(cellIn(indicator.unit, cell), years, 'points'));
}

function percentOfEstimate({ target, tracked }: Indicator, { estimate }: Levels): PlanTableCell | null {
  const planned =
    target === undefined
      ? [tracked as PrintedFigure]
      : target.kind === 'range'
        ? [target.low, target.high]
        : [target.value];
  const percentages = planned.flatMap(numbersOf).map((number) => percentOf(number, estimate));
  return percentages.includes(undefined) ? null : derivedCell(percentages.join('–'));
}

/** A printed verdict goes first, then a printed rate, then the estimate beside its plan. */
function verdictOf(place: Place, { plan, estimate }: Levels): PlanTableRow['assessment']['verdict'] {
  const { index, years, link } = place;
  const { target, unit } = place.indicator;
  if (target === undefined || link === undefined) return null;
  const printed = printedOutcomes(index, link, target, years.estimate).filter(({ isDirect }) => isDirect);
  const best = printed.find(({ measure }) => measure === 'verdict') ?? printed[0];
  if (best !== undefined) return { text: best.verdict, derived: best.measure !== 'verdict' };
  const planned = plan && sameSideBound(target, plan);
  const judged = planned && estimate && judgeFigure(planned, estimate, unit);
  return judged ? { text: judged.verdict, derived: true } : null;
}
