import { type DecimalInput } from '../../decimal/input.js';
import type { Decimal } from '../../decimal/output.js';
import { literal } from '../../decimal/round.js';
import { MAX_DECIMALS } from '../../decimal/rounding.js';
import { detailsOf } from '../document/details.js';
import type { PrintedFigure } from '../schema/figure.js';
import type { Bound } from '../schema/targets.js';
import { numbersOf } from './bound.js';
import { decimalsOf } from './in-unit.js';

const MARKS = { over: '>', nearly: '<', under: '<', about: '~', 'at-least': '≥', 'at-most': '≤' } as const;

/** A figure as a table shows it: a hedge as a sign, a range with a dash, "~14.5", "<111200", "135–140". */
export function figureText(figure: PrintedFigure): string {
  const hedges = [detailsOf(figure).hedge ?? []].flat();
  return `${hedges.map((hedge) => MARKS[hedge]).join('')}${numbersOf(figure).join('–')}`;
}

/** A bound as a plan table shows it: the number alone, as plans print it, but a sign where the number itself fails. */
export function boundText(bound: Bound): string {
  if (bound.kind === 'range') return [bound.low, bound.high].map(figureText).join('–');
  const isOpen = bound.kind !== 'exactly' && bound.open === true;
  return `${isOpen ? (bound.kind === 'at-least' ? '>' : '<') : ''}${figureText(bound.value)}`;
}

/** A number with the decimals that it is known to. */
export function numberText(value: DecimalInput, decimals: number): string {
  return literal(value, Math.min(Math.max(decimals, 0), MAX_DECIMALS));
}

/**
 * A level that was computed from a printed one: with its decimals, for it is not known better, or as many as give two
 * digits. 2 million visits at 133.3 % of plan are a plan of 1.5 million, not of 2.
 */
export function levelText(value: Decimal, from: string): string {
  return numberText(value, Math.max(decimalsOf(from), value.isZero() ? 0 : 1 - value.e));
}
