import type { TargetBound } from '../../metrics/judge.js';
import type { PrintedFigure } from '../schema/figure.js';
import type { Bound } from '../schema/targets.js';
import { literalOf } from '../document/cells.js';

/** The side on which a result is better: above (1), below (−1), or neither. */
export function betterSide(bound: Bound): 1 | -1 | null {
  switch (bound.kind) {
    case 'at-least':
      return 1;
    case 'at-most':
      return -1;
    case 'exactly':
      return null;
    case 'range':
      return { higher: 1 as const, lower: -1 as const, inside: null }[bound.better];
  }
}

/** The number that decides whether a target is missed: of a range the end that would be; none inside a range. */
export function decidingNumber(bound: Bound): string | undefined {
  if (bound.kind !== 'range') return literalOf(bound.value);
  if (bound.better === 'inside') return undefined;
  return literalOf(bound.better === 'higher' ? bound.low : bound.high);
}

/** A bound in plain numbers; undefined when it is not printed as such. */
export function plainBound(bound: Bound): TargetBound | undefined {
  const numbers =
    bound.kind === 'range'
      ? { low: literalOf(bound.low), high: literalOf(bound.high) }
      : { value: literalOf(bound.value) };
  return Object.values(numbers).includes(undefined) ? undefined : ({ ...bound, ...numbers } as TargetBound);
}

/** Another value with the direction of a bound: the plan of another year, the 100 that an attainment is held against. */
export function sameSideBound(bound: Bound, value: PrintedFigure): Bound | undefined {
  if (bound.kind === 'exactly') return { kind: 'exactly', value };
  const side = betterSide(bound);
  return side === null
    ? undefined
    : { kind: side === 1 ? 'at-least' : 'at-most', value: numberThatDecides(value, side) };
}

/** Of a range that is a plan, the end that would be missed. */
function numberThatDecides(value: PrintedFigure, side: 1 | -1): PrintedFigure {
  return numbersOf(value).at(side === 1 ? 0 : -1) as string;
}

/** The numbers of a figure as printed: one, or the two ends of a range. */
export function numbersOf(figure: PrintedFigure): readonly string[] {
  if (typeof figure === 'string') return [figure];
  return [figure.literal, figure.low, figure.high].filter((number) => number !== undefined);
}
