import { exact } from '../../decimal/input.js';
import { multiply, powerOfTen } from '../../decimal/rational.js';
import { printDigits, roundToDigits } from '../../decimal/rounding.js';
import { tenTo } from '../../figures/ten-to.js';
import { isPercent } from '../../figures/units/check-units.js';
import { parseUnit } from '../../quantity/index.js';
import { detailsOf } from '../document/details.js';
import type { PrintedFigure } from '../schema/figure.js';

/**
 * A printed figure in another unit of its measure, as precise as it was printed; undefined when the measures differ.
 *
 * Zeros at the end of an integer say nothing of its precision and end no decimals: "88700" billion is "88.7" trillion.
 * Those that come from the larger unit are no printed digits: "22.0" trillion is "22000" billion, to the hundred.
 */
export function inUnit(figure: PrintedFigure, from: string, to: string): PrintedFigure | undefined {
  const [source, wanted] = [parseUnit(from), parseUnit(to)];
  if (source.measure !== wanted.measure && !(isPercent(source) && isPercent(wanted))) return undefined;
  const shift = places(source.scale) - places(wanted.scale);
  if (shift === 0) return figure;
  const { literal, low, high, granularity, ...rest } = detailsOf(figure);
  const printed = (literal ?? high) as string;
  const lastPlace = granularity === undefined ? coarserPlace(printed, shift) : shiftPoint(granularity, shift);
  return {
    ...rest,
    ...(literal !== undefined && { literal: shiftPoint(literal, shift) }),
    ...(low !== undefined && { low: shiftPoint(low, shift) }),
    ...(high !== undefined && { high: shiftPoint(high, shift) }),
    ...(lastPlace !== undefined && { granularity: lastPlace }),
  };
}

/** The power of ten that a unit's scale is. */
function places({ n, d }: { readonly n: bigint; readonly d: bigint }): number {
  return n.toString().length - d.toString().length;
}

function shiftPoint(literal: string, shift: number): string {
  const before = decimalsOf(literal);
  const after = Math.max(before - shift, 0);
  const shifted = printDigits(roundToDigits(multiply(exact(literal), tenTo(shift)), after, 'half-up'), after);
  return before === 0 && after > 0 ? shifted.replace(/\.?0+$/, '') : shifted;
}

/** What a literal with decimals was rounded to, where the new unit puts that beyond its last digit. */
function coarserPlace(literal: string, shift: number): string | undefined {
  const decimals = decimalsOf(literal);
  return decimals > 0 && shift > decimals ? powerOfTen(shift - decimals).toString() : undefined;
}

export function decimalsOf(literal: string): number {
  return literal.split('.')[1]?.length ?? 0;
}
