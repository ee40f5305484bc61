import type { Figure } from '../figures/types.js';
import { freeze } from '../freeze.js';
import { requireFields } from '../fields.js';
import { hedgeBehind, hedgeField, hedgesBefore, hedgeWord } from './hedges.js';
import { formatNumber } from './number-format.js';
import { isMinus, parseNumber } from './number.js';
import { refuse } from './refuse.js';
import { keyAt, type Tokens, tokenize, wordSet } from './tokens.js';
import { unitBehind, unitRefusal, withUnit } from './unit.js';

/** What a figure says in a phrase of its own: a literal or a range, with its unit and hedges. */
export type FigurePhrase = Pick<Figure, 'literal' | 'low' | 'high' | 'unit' | 'hedge'>;

const DASHES = wordSet('- – đến');

/**
 * Writes a figure with its hedges: "trên 103 nghìn tỷ đồng", "135-140 triệu đồng".
 *
 * @param figure a literal or a range, as an audit has it, with a canonical unit and perhaps hedges
 * @throws InvalidDecimalError when a number is none
 * @throws InvalidUnitError when the unit has no Vietnamese name here
 * @throws InvalidOptionError when there is neither a literal nor a range
 *
 * @example
 * formatFigure({ literal: '103', unit: 'trillion VND', hedge: 'over' }) // => 'trên 103 nghìn tỷ đồng'
 * formatFigure({ low: '135', high: '140', unit: 'million VND' }) // => '135-140 triệu đồng'
 */
export function formatFigure(figure: FigurePhrase): string {
  requireFields(figure, 'a figure, { literal } or { low, high }');
  const { literal, low = literal, high, unit, hedge = [] } = figure;
  if (low === undefined || (literal === undefined && high === undefined)) {
    refuse('option', undefined, 'is no number of the figure', 'a literal, or low and high');
  }
  const dash = typeof high === 'string' && high.startsWith('-') ? ' đến ' : '-';
  const number =
    literal === undefined ? `${formatNumber(low)}${dash}${formatNumber(high ?? low)}` : formatNumber(literal);
  return [...[hedge].flat().map(hedgeWord), unit === undefined ? number : withUnit(number, unit)].join(' ');
}

/**
 * Reads a figure with its hedges: "khoảng gần 111.200 tấn", "từ 135 đến 140 triệu đồng", "95% trở lên".
 *
 * @param text a number or a range, with its unit and hedges
 * @returns the figure as an audit takes it, with all printed digits; frozen
 * @throws InvalidDecimalError when a number is not in Vietnamese style
 * @throws InvalidUnitError when something else than a unit stands behind the number
 * @throws InvalidOptionError when something else than hedges stands before it
 *
 * @example
 * parseFigure('trên 103 nghìn tỷ đồng') // => { literal: '103', unit: 'trillion VND', hedge: 'over' }
 * parseFigure('6,6–6,8%') // => { low: '6.6', high: '6.8', unit: '%' }
 * parseFigure('tối thiểu 95,0%') // => { literal: '95.0', unit: '%', hedge: 'at-least' }
 */
export function parseFigure(text: string): FigurePhrase {
  const tokens = tokenize(text);
  const at = tokens.findIndex(({ type }) => type === 'number');
  const start = at - (isMinus(keyAt(tokens, at - 1)) ? 1 : 0);
  const { hedges, end } = hedgesBefore(tokens, Math.max(start, 0));
  if (end > (keyAt(tokens, 0) === 'từ' ? 1 : 0)) {
    refuse('option', text, 'is another phrase', 'only hedges before the number');
  }
  const first = parseNumber(at < 0 ? text : spanOf(text, tokens, start, at));
  const second = DASHES.has(keyAt(tokens, at + 1)) ? at + (isMinus(keyAt(tokens, at + 2)) ? 3 : 2) : undefined;
  const numbers =
    second === undefined ? { literal: first } : { low: first, high: parseNumber(spanOf(text, tokens, at + 2, second)) };
  const next = (second ?? at) + 1;
  const { unit, next: behindUnit } = next === tokens.length ? { next } : unitBehind(text, tokens, next);
  const behind = hedgeBehind(tokens, behindUnit);
  if (behind.end < tokens.length) unitRefusal(text);
  return freeze({ ...numbers, ...(unit === undefined ? {} : { unit }), ...hedgeField([...hedges, ...behind.hedges]) });
}

function spanOf(text: string, tokens: Tokens, first: number, last: number): string {
  return text.slice(tokens[first]?.start, tokens[last]?.end);
}
