import { requireFields } from '../fields.js';
import { freeze } from '../freeze.js';
import { InvalidOptionError, InvalidTextError } from '../errors.js';
import type { Figure } from '../figures/types.js';
import { HEDGED, hedgeBehind, hedgeField, hedgesIn, hedgeWord } from './hedges.js';
import { form, lineOf, NUMBER } from './line.js';
import { formatNumber } from './number-format.js';
import { parseNumber } from './number.js';
import { refuse } from './refuse.js';
import { unitAt, unitRefusal, withUnit } from './unit.js';

/** What a figure says in a phrase of its own: a literal or a range, with its unit and hedges. */
export type FigurePhrase = Pick<Figure, 'literal' | 'low' | 'high' | 'unit' | 'hedge'>;

const FIGURE = form(`^(?:từ )?(${HEDGED})([-−+]?${NUMBER})(?: ?(?:[-–]|đến) ?([-−+]?${NUMBER}))?`, 'iu');

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
    refuse(InvalidOptionError, undefined, 'is no number of the figure', 'a literal, or low and high');
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
 * @throws InvalidTextError when something else than hedges stands before it, or it is no figure
 *
 * @example
 * parseFigure('trên 103 nghìn tỷ đồng') // => { literal: '103', unit: 'trillion VND', hedge: 'over' }
 * parseFigure('6,6–6,8%') // => { low: '6.6', high: '6.8', unit: '%' }
 * parseFigure('tối thiểu 95,0%') // => { literal: '95.0', unit: '%', hedge: 'at-least' }
 */
export function parseFigure(text: string): FigurePhrase {
  const { line } = lineOf(text);
  const [words, hedges = '', first = '', second] =
    FIGURE.exec(line) ??
    refuse(InvalidTextError, text, 'is no figure alone', 'one such as "khoảng 5%" or "5-7 tỷ đồng"');
  const low = parseNumber(first);
  const { unit, end } = words === line ? { end: line.length } : unitAt(text, line, words.length);
  const behind = hedgeBehind(line, end);
  if (behind.end < line.length) unitRefusal(text);
  return freeze({
    ...(second === undefined ? { literal: low } : { low, high: parseNumber(second) }),
    ...(unit === undefined ? {} : { unit }),
    ...hedgeField([...hedgesIn(hedges), ...behind.hedges]),
  });
}
