import { encloseBetween, encloseEqual, encloseOrdered } from './enclosed-orders.js';
import { allButOne, type Form, formBy } from './form.js';
import { hull, intersect, isEmpty, type Interval, WHOLE_LINE } from '../interval/interval.js';

/** All operands are the same number. */
export function equalForm(count: number): Form {
  return {
    ...formBy(
      (intervals) => allButOne(intervals, intersect, WHOLE_LINE),
      (values, index) => values.find((value, other) => other !== index && value !== null) ?? null,
    ),
    enclose: encloseEqual(count),
  };
}

/** The first operand is not above the second. */
export const ORDERED: Form = {
  ...formBy(([lesser = WHOLE_LINE, greater = WHOLE_LINE]) => [
    { low: null, high: greater.high },
    { low: lesser.low, high: null },
  ]),
  enclose: encloseOrdered,
};

/** The first operand lies between the least and the greatest of the others: a mean whose weights are not known. */
export function betweenForm(count: number): Form {
  const implied: Form['implied'] = ([mean = WHOLE_LINE, ...parts]) => {
    if (parts.length === 1) return [parts[0] as Interval, mean];
    const others = allButOne(parts, hull, WHOLE_LINE);
    return [parts.reduce(hull), ...others.map((rest) => reachedFrom(rest, mean))];
  };
  return { ...formBy(implied), enclose: count === 2 ? encloseEqual(count) : encloseBetween(count) };
}

/** Where a part must lie so that the mean is between it and the other parts. */
function reachedFrom(others: Interval, mean: Interval): Interval {
  if (!isEmpty(intersect(others, mean))) return WHOLE_LINE;
  const isMeanAbove = !isEmpty({ low: others.low, high: mean.high });
  return isMeanAbove ? { low: mean.low, high: null } : { low: null, high: mean.high };
}

/** A relation from which nothing follows. */
export function idleForm(): Form {
  return formBy((intervals) => intervals.map(() => WHOLE_LINE));
}
