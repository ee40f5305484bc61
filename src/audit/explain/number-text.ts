import { absolute, type Rational, subtract } from '../../decimal/rational.js';
import { printDigits, roundToDigits, type RoundingMode } from '../../decimal/rounding.js';
import type { PlainInterval } from '../../figures/interval/plain-interval.js';
import { plainDecimal } from '../../figures/printed/literal.js';
import { digitsIn } from '../../figures/ten-to.js';
import type { Wording } from './wording.js';

/** An end with so few digits is shown as it is: it is easier to check than a rounded one. */
const SHORT = 6;

/** How a language writes numbers. */
export interface NumberMarks {
  readonly decimal: string;
  readonly group: string;
}

/** "-1477.80" as "−1477.80", or as "−1.477,80". All its digits are kept. */
export function numberText(literal: string, { decimal, group }: NumberMarks): string {
  return literal
    .replace('-', '−')
    .split('.')
    .map((digits, index) => (index === 0 ? digits.replace(/\B(?=(?:\d{3})+$)/g, group) : digits))
    .join(decimal);
}

/** A number with its unit: "30%", "1.65 points", "491 cases". */
export function withUnit(text: string, unit: string | undefined, { unitName }: Wording): string {
  if (unit === undefined) return text;
  return unit === '%' ? `${text}%` : `${text} ${unitName(unit, text)}`;
}

/** A difference, to three digits; between percentages it is in points. */
export function gapText(gap: string, unit: string | undefined, wording: Wording): string {
  const size = gap.replace('-', '');
  const text = rounded(size, 2 - exponent(plainDecimal(size)), 'half-up');
  return withUnit(numberText(text, wording.marks), unit === '%' ? 'pp' : unit, wording);
}

/** An interval in words. Its ends are rounded outward, to the digits that tell them apart. */
export function intervalText(
  interval: PlainInterval,
  unit: string | undefined,
  wording: Wording,
  form: 'between' | 'to' = 'between',
): string {
  const { range, marks } = wording;
  const { low, high, lowClosed, highClosed } = interval;
  const show = (text: string) => withUnit(text, unit, wording);
  if (low !== null && high !== null) {
    if (low === high) return lowClosed && highClosed ? show(numberText(low, marks)) : range.none;
    const places = 1 - exponent(subtract(plainDecimal(high), plainDecimal(low)));
    const [from, to] = [endText(low, places, 'floor'), endText(high, places, 'ceil')];
    return show(range[form](numberText(from, marks), numberText(to, marks)));
  }
  if (low !== null)
    return range[lowClosed ? 'atLeast' : 'moreThan'](
      show(numberText(endText(low, 4 - exponent(plainDecimal(low)), 'floor'), marks)),
    );
  if (high !== null)
    return range[highClosed ? 'atMost' : 'lessThan'](
      show(numberText(endText(high, 4 - exponent(plainDecimal(high)), 'ceil'), marks)),
    );
  return range.any;
}

/** An end of an interval, rounded outward unless it is short. */
function endText(end: string, places: number, mode: 'floor' | 'ceil'): string {
  const isShort = end.replace(/\D/g, '').length <= SHORT;
  return isShort ? end : rounded(end, places, mode);
}

/** The power of ten of the first digit of a decimal. */
function exponent(decimal: Rational): number {
  return digitsIn(absolute(decimal).n) - digitsIn(decimal.d);
}

/** At most so many decimals, never fewer than none, without zeros at the end. */
function rounded(literal: string, places: number, mode: RoundingMode): string {
  const decimals = Math.max(places, 0);
  const text = printDigits(roundToDigits(plainDecimal(literal), decimals, mode), decimals);
  return decimals === 0 ? text : text.replace(/\.?0+$/, '');
}
