import { requireFields } from '../fields.js';
import { exact, type DecimalInput } from '../decimal/input.js';
import type { Decimal } from '../decimal/output.js';
import { type Parts, readMatching, readParts, type SameParts } from '../decimal/parts.js';
import { divide, type Rational, subtract, total } from '../decimal/rational.js';
import { percent, requirePositive } from './base.js';

/**
 * Structure: every part in percent of their total (cơ cấu, tỷ trọng).
 *
 * For a gross regional product at current prices (indicator T0502, Decision 05/2023/QĐ-TTg); product taxes less
 * subsidies are a part of their own there. The results are exact and add up; printed ones may not, see
 * {@link roundShares}.
 *
 * Real data: "of which" items need not exhaust their whole: give the whole as `total` then. Some provinces print
 * services and product taxes as one part, others apart.
 *
 * @param values levels in one unit, an array or a record
 * @param options the whole, where it is not the sum of the parts
 * @param options.total the whole, where the parts are only some of it; their sum unless told otherwise
 * @returns percent, in the shape of `values`
 * @throws UndefinedMetricError when there is no part, or the total is zero or negative
 *
 * @example
 * shares({ agriculture: 30, industry: 50, services: 20 }) // => { agriculture: '30', industry: '50', services: '20' }
 * shares(['9507.2', '441'], { total: '12800' }).map((share) => literal(share, 1)) // => ['74.3', '3.4']
 */
export function shares<const T extends Parts<T>>(
  values: T,
  options: { readonly total?: DecimalInput } = {},
): SameParts<T, Decimal> {
  requireFields(options, 'options such as { total }');
  const parts = readParts(values);
  const whole = options.total === undefined ? total(parts.values) : exact(options.total);
  requirePositive(whole, 'The total', options.total ?? values);
  return parts.restore(parts.values.map((value) => percent(divide(value, whole))));
}

/**
 * Change of the structure: the share of every part now less its share before (chuyển dịch cơ cấu).
 *
 * Takes two sets of levels, or two sets of shares: each set is first scaled to its own total. Shares that add up to
 * 100 thus give their plain differences; printed shares that add up to 100.1 are scaled, and differ from them a little.
 *
 * Real data: reports write "giảm 1,9%" for a fall of 1.9 points. Levels are at current prices in both periods; the
 * change mixes volumes and prices.
 *
 * @param current levels or shares now, an array or a record
 * @param previous levels or shares before, of the same parts
 * @returns percentage points, in the shape of `current`
 * @throws MismatchedPartsError when the parts differ
 * @throws UndefinedMetricError when there is no part, or a total is zero or negative
 *
 * @example
 * shareChanges(['13.1', '64.9', '22'], ['15', '62.3', '22.7']) // => ['-1.9', '2.6', '-0.7']
 * shareChanges({ industry: 60, services: 40 }, { industry: 10, services: 10 }) // => { industry: '10', services: '-10' }
 */
export function shareChanges<const T extends Parts<T>>(current: T, previous: Parts<T>): SameParts<T, Decimal> {
  const parts = readParts(current);
  const bases = readMatching(previous, current);
  const [whole, base] = [total(parts.values), total(bases)];
  requirePositive(whole, 'The present total', current);
  requirePositive(base, 'The previous total', previous);
  return parts.restore(
    parts.values.map((value, index) => percent(subtract(divide(value, whole), divide(bases[index] as Rational, base)))),
  );
}
