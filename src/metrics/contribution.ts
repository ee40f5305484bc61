import { UndefinedMetricError } from '../errors.js';
import { requireFields } from '../fields.js';
import { exact, type DecimalInput } from '../decimal/input.js';
import { type Decimal, toExactDecimal } from '../decimal/output.js';
import { type Parts, readMatching, readParts, type SameParts } from '../decimal/parts.js';
import { divide, HUNDRED, multiply, type Rational, sign, subtract, total } from '../decimal/rational.js';
import { percent, requirePositive } from './base.js';
import { partName } from './part-name.js';

/**
 * Contributions to growth (đóng góp vào tăng trưởng, điểm phần trăm): how many points of the growth of a whole come
 * from each part, (currentᵢ − previousᵢ) / Σprevious.
 *
 * At constant prices the contributions add up to the growth rate, with product taxes less subsidies as a part. Chained
 * volumes are additive only in the year after their reference year (IMF, Quarterly National Accounts Manual, 2017,
 * ch. 8), so only there.
 *
 * Real data: three numbers are called contribution: these points ("5,77 điểm phần trăm"), the share of the growth
 * ("đóng góp 81%", see {@link contributionShares}), and a bare "%" that means points.
 *
 * @param current the later levels of the parts, an array or a record
 * @param previous the earlier levels, of the same parts
 * @param options the base of the growth, where it is not the sum of the parts
 * @param options.previousTotal the earlier level of the whole, where the parts are only some of it; the sum of
 * `previous` unless told otherwise
 * @returns percentage points, in the shape of `current`
 * @throws MismatchedPartsError when the parts differ
 * @throws UndefinedMetricError when there is no part, or the earlier total is zero or negative
 *
 * @example
 * contributions({ industry: 72, services: 42 }, { industry: 60, services: 40 }) // => { industry: '12', services: '2' }
 * contributions([72], [60], { previousTotal: 120 }) // => ['10']
 */
export function contributions<const T extends Parts<T>>(
  current: T,
  previous: Parts<T>,
  options: { readonly previousTotal?: DecimalInput } = {},
): SameParts<T, Decimal> {
  requireFields(options, 'options such as { previousTotal }');
  const parts = readParts(current);
  const bases = readMatching(previous, current);
  const whole = options.previousTotal === undefined ? total(bases) : exact(options.previousTotal);
  requirePositive(whole, 'The earlier total', options.previousTotal ?? previous);
  return parts.restore(
    parts.values.map((value, index) => percent(divide(subtract(value, bases[index] as Rational), whole))),
  );
}

/**
 * Contributions to growth from the growth of the parts and their shares of the base period: rateᵢ · shareᵢ.
 *
 * Real data: the shares must be those of the base period at the prices of the growth rates. Shares at current prices
 * give other numbers: for Vietnam in 2023 9.67, 30.42 and 59.91 % of the growth instead of the published 8.84, 28.87
 * and 62.29.
 *
 * @param rates the growth rate of every part, percent
 * @param previousShares their shares of the whole in the base period, percent
 * @returns percentage points, in the shape of `rates`; exact
 * @throws MismatchedPartsError when the parts differ
 * @throws UndefinedMetricError when there is no part
 *
 * @example
 * contributionsFromShares({ industry: '20', services: '5' }, { industry: '60', services: '40' }) // => { industry: '12', services: '2' }
 */
export function contributionsFromShares<const T extends Parts<T>>(
  rates: T,
  previousShares: Parts<T>,
): SameParts<T, Decimal> {
  const parts = readParts(rates);
  const weights = readMatching(previousShares, rates);
  return parts.restore(
    parts.values.map((rate, index) => toExactDecimal(divide(multiply(rate, weights[index] as Rational), HUNDRED))),
  );
}

/**
 * Shares of the growth: every contribution in percent of their sum (tỷ lệ đóng góp).
 *
 * Real data: national releases give shares of the increase in value added, without product taxes; those of a
 * province's product are with them. Near zero growth the shares explode, and when the whole falls a positive share
 * belongs to a part that falls.
 *
 * @param contributions of every part, percentage points, an array or a record
 * @returns percent, in the shape of `contributions`
 * @throws UndefinedMetricError when there is no part, or the contributions add up to zero
 *
 * @example
 * contributionShares({ industry: '12', services: '3' }) // => { industry: '80', services: '20' }
 */
export function contributionShares<const T extends Parts<T>>(contributions: T): SameParts<T, Decimal> {
  const parts = readParts(contributions);
  const growth = total(parts.values);
  if (sign(growth) === 0)
    throw new UndefinedMetricError(
      'The contributions add up to zero; there is no growth to have a share of.',
      contributions,
    );
  return parts.restore(parts.values.map((value) => percent(divide(value, growth))));
}

/**
 * The base-period weights that contributions and growth rates imply: contributionᵢ / rateᵢ.
 *
 * A check of printed contributions: with every part of the whole the weights add up to 100.
 *
 * Real data: a small rate printed to one decimal says little of the weight: 0.1 point over 0.3 % is anything between
 * 14 and 60.
 *
 * @param contributions of every part, percentage points, an array or a record
 * @param rates the growth rate of every part, percent, none zero
 * @returns percent, in the shape of `contributions`
 * @throws MismatchedPartsError when the parts differ
 * @throws UndefinedMetricError when there is no part, or a rate is zero: any weight gives a contribution of zero then
 *
 * @example
 * impliedBaseWeights({ industry: '12', services: '2' }, { industry: '20', services: '5' }) // => { industry: '60', services: '40' }
 */
export function impliedBaseWeights<const T extends Parts<T>>(contributions: T, rates: Parts<T>): SameParts<T, Decimal> {
  const parts = readParts(contributions);
  const growth = readMatching(rates, contributions);
  return parts.restore(
    parts.values.map((value, index) => {
      const rate = growth[index] as Rational;
      if (sign(rate) === 0) {
        const part = partName(contributions, index);
        throw new UndefinedMetricError(
          `The growth rate of part ${part} is zero, so its contribution implies no weight.`,
          rates,
        );
      }
      return percent(divide(value, rate));
    }),
  );
}
