import { InvalidOptionError, UndefinedMetricError } from '../errors.js';
import { requireFields } from '../fields.js';
import { exact, type DecimalInput } from './input.js';
import { type Decimal, fromDigits } from './output.js';
import { type Parts, readParts, type SameParts } from './parts.js';
import { powerOfTen, sign, total } from './rational.js';
import { checkDecimals, roundToDigits } from './rounding.js';

/**
 * Shares that add up: scales values to a total and rounds them so that the rounded shares sum to it exactly.
 *
 * The method is that of the largest remainder (Hamilton): every share is cut down to its decimals, and the units that
 * are then missing go, one each, to the shares that lost most. A tie goes to the earlier entry.
 *
 * Real data: a report whose printed shares add up to 100.1 rounded each on its own; one whose shares always add up to
 * 100 used this or put the residual on one item, and then a share may differ by one unit from its own rounding.
 *
 * @param values levels or shares, none below zero; an array or a record
 * @param decimals decimals of the shares, a whole number from 0 to 20
 * @param options what the shares add up to, where that is not 100
 * @param options.total what the shares add up to, 100 unless told otherwise; with no more decimals than the shares
 * @returns the shares, in the unit of `total` (percent by default), in the shape of `values`
 * @throws UndefinedMetricError when there are no values, one is negative, or all are zero
 * @throws InvalidOptionError when `total` has more decimals than the shares, or is negative
 *
 * @example
 * roundShares(['1', '1', '1'], 1) // => ['33.4', '33.3', '33.3']
 * roundShares({ agriculture: 23711, industry: 117469, services: 39820 }, 1) // => { agriculture: '13.1', industry: '64.9', services: '22' }
 */
export function roundShares<const T extends Parts<T>>(
  values: T,
  decimals: number,
  options: { readonly total?: DecimalInput } = {},
): SameParts<T, Decimal> {
  checkDecimals(decimals);
  requireFields(options, 'options such as { total }');
  const parts = readParts(values);
  const whole = total(parts.values);
  const units = targetUnits(options.total ?? 100, decimals);
  if (parts.values.some((value) => sign(value) < 0))
    throw new UndefinedMetricError('A negative value has no share of a total; expected values of at least 0.', values);
  if (sign(whole) === 0)
    throw new UndefinedMetricError('All values are zero, so none has a share of their total.', values);

  // Over the denominator of the whole, the values are integers and their remainders can be compared.
  const quotas = parts.values.map(({ n, d }) => {
    const dividend = n * (whole.d / d) * units;
    return { floor: dividend / whole.n, remainder: dividend % whole.n };
  });
  const missing = Number(units - quotas.reduce((sum, { floor }) => sum + floor, 0n));
  const raised = new Set(
    quotas
      .map(({ remainder }, index) => ({ remainder, index }))
      .sort((a, b) => Number(b.remainder - a.remainder))
      .slice(0, missing)
      .map(({ index }) => index),
  );
  return parts.restore(quotas.map(({ floor }, index) => fromDigits(raised.has(index) ? floor + 1n : floor, decimals)));
}

/** The total in units of the last decimal. */
function targetUnits(value: DecimalInput, decimals: number): bigint {
  const target = exact(value);
  const units = roundToDigits(target, decimals, 'down');
  if (units * target.d !== target.n * powerOfTen(decimals)) {
    throw new InvalidOptionError(
      `Shares with ${decimals} decimals cannot add up to a total with more; ask for more decimals or round the total.`,
      value,
    );
  }
  if (units < 0n) throw new InvalidOptionError('Shares cannot add up to a negative total.', value);
  return units;
}
