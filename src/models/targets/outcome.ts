import { exact } from '../../decimal/input.js';
import { type Decimal, toExactDecimal } from '../../decimal/output.js';
import { add, equal, powerOfTen, type Rational } from '../../decimal/rational.js';
import type { PlainInterval } from '../../figures/interval/plain-interval.js';
import { judge, type Judgement, type TargetBound } from '../../metrics/judge.js';
import type { PrintedFigure } from '../schema/figure.js';
import type { Bound } from '../schema/targets.js';
import { numbersOf, plainBound } from './bound.js';
import { printedInterval } from './printed-interval.js';

/** More decimals than a literal can have. */
const BESIDE: Rational = { n: 1n, d: powerOfTen(401) };

/** Judges a printed outcome; a range by its worse end. Undefined when the bound is no plain number. */
export function judgeFigure(bound: Bound, figure: PrintedFigure, unit: string): Judgement | undefined {
  const target = plainBound(bound);
  if (target === undefined) return undefined;
  const interval = printedInterval(figure, unit, 'A');
  const judged = numbersOf(figure).map((number) => judgeNumber(target, number, interval));
  return judged.reduce((worst, other) => (other.margin.lessThan(worst.margin) ? other : worst));
}

/**
 * A hedge may exclude the very number it stands by: "gần 14,5" is below 14.5 and misses it. So the verdict is that of
 * a number just beside; how far it is from the target is told by the printed one.
 */
function judgeNumber(target: TargetBound, number: string, interval: PlainInterval): Judgement {
  const { verdict, certain } = judge(target, { ...interval, value: possibleNumber(number, interval) });
  return { ...judge(target, number), verdict, certain };
}

function possibleNumber(number: string, { low, high, lowClosed, highClosed }: PlainInterval): string | Decimal {
  const value = exact(number);
  const isAt = (end: string | null) => end !== null && equal(exact(end), value);
  if (isAt(low) && !lowClosed) return toExactDecimal(add(value, BESIDE));
  if (isAt(high) && !highClosed) return toExactDecimal(add(value, { n: -BESIDE.n, d: BESIDE.d }));
  return number;
}
