import { sum } from '../../decimal/decimal.js';
import { exact } from '../../decimal/input.js';
import { toExactDecimal } from '../../decimal/output.js';
import { sign, subtract } from '../../decimal/rational.js';
import { attainmentRate, planFromAttainment } from '../../metrics/attainment.js';
import { literalOf } from '../document/cells.js';
import type { PrintedFigure } from '../schema/figure.js';
import { figureText, levelText, numberText } from './figure-text.js';
import { decimalsOf } from './in-unit.js';

/** A cell of a plan table: what it shows, and whether that was computed from what is printed. */
export interface PlanTableCell {
  /** The figure with a decimal point and no grouping; a hedge is a sign (`~12760`), a range has a dash. */
  readonly text: string;
  /** Whether it was computed from printed figures, not printed itself. */
  readonly derived: boolean;
}

export function printedCell(figure: PrintedFigure | undefined): PlanTableCell | null {
  return figure === undefined ? null : { text: figureText(figure), derived: false };
}

export function derivedCell(text: string | undefined): PlanTableCell | null {
  return text === undefined ? null : { text, derived: true };
}

/** A level in percent of a base, as printed, or as what is printed in another form: an excess, a growth rate, a multiple. */
export interface Rate {
  readonly figure: PrintedFigure;
  readonly derived: boolean;
}

export function printedRate(figure: PrintedFigure | undefined): Rate | undefined {
  return figure === undefined ? undefined : { figure, derived: false };
}

/** 100 and what a rate adds to it: growth of 14.5 % is 114.5 % of the year before. */
export function hundredAnd(rate: PrintedFigure | undefined): Rate | undefined {
  const literal = numberOf(rate);
  return literal === undefined
    ? undefined
    : { figure: numberText(sum([100, literal]), decimalsOf(literal)), derived: true };
}

/** A multiple as a percentage: 4.5 times is 450 %. */
export function hundredfold(multiple: PrintedFigure | undefined): Rate | undefined {
  const literal = numberOf(multiple);
  return literal === undefined
    ? undefined
    : { figure: numberText(`${literal}e2`, decimalsOf(literal) - 2), derived: true };
}

/**
 * A base and the level in percent of it, each as printed or from the other: the plan and the % of plan, last year and
 * the % of last year.
 *
 * @param isDivisible whether a percentage of the base has a meaning: of a rate in % it is not computed
 */
export function baseAndRate(
  level: PrintedFigure | undefined,
  base: PrintedFigure | undefined,
  rate: Rate | undefined,
  isDivisible: boolean,
): { readonly base: PlanTableCell | null; readonly rate: PlanTableCell | null } {
  return {
    base: printedCell(base) ?? derivedCell(levelBehind(level, rate?.figure)),
    rate: rate
      ? { text: figureText(rate.figure), derived: rate.derived }
      : derivedCell(isDivisible ? percentOf(level, base) : undefined),
  };
}

function levelBehind(level: PrintedFigure | undefined, rate: PrintedFigure | undefined): string | undefined {
  const [whole, percent] = [numberOf(level), divisor(rate)];
  return whole === undefined || percent === undefined
    ? undefined
    : levelText(planFromAttainment(whole, percent), whole);
}

/** One level in percent of another, to one decimal; undefined where that is not defined. */
export function percentOf(level: PrintedFigure | undefined, base: PrintedFigure | undefined): string | undefined {
  const [part, whole] = [numberOf(level), divisor(base)];
  return part === undefined || whole === undefined ? undefined : numberText(attainmentRate(part, whole), 1);
}

/** A single number above zero, which one may divide by. */
function divisor(figure: PrintedFigure | undefined): string | undefined {
  const literal = numberOf(figure);
  return literal !== undefined && sign(exact(literal)) > 0 ? literal : undefined;
}

/** The level before an absolute change, to the decimals of both. */
export function levelBefore(level: PrintedFigure | undefined, change: PrintedFigure | undefined): string | undefined {
  const [now, by] = [numberOf(level), numberOf(change)];
  if (now === undefined || by === undefined) return undefined;
  return numberText(toExactDecimal(subtract(exact(now), exact(by))), Math.max(decimalsOf(now), decimalsOf(by)));
}

/** The one number of a figure; undefined of a range, and where nothing is printed. */
function numberOf(figure: PrintedFigure | undefined): string | undefined {
  return figure && literalOf(figure);
}
