import { divide as divideNumbers, ONE, product, type Rational, sign } from '../../decimal/rational.js';
import { encloseProduct, type Entry } from './enclosed-forms.js';
import { allButOne, type Form } from './form.js';
import { type Interval, mapEnds, point } from '../interval/interval.js';
import { divide, multiply } from '../interval/arithmetic.js';

/** How an operand enters a product, as (operand + plus) / per: a level as it is, growth as (rate + 100) / 100. */
interface Term {
  readonly plus: bigint;
  readonly per: bigint;
}

const TERMS: Readonly<Record<Entry, Term>> = {
  level: { plus: 0n, per: 1n },
  share: { plus: 0n, per: 100n },
  growth: { plus: 100n, per: 100n },
};

/**
 * One operand is the product of the others, each as it enters. `left` says which.
 *
 * @param base what may be divided by: `positive` where a rate is measured on it, else any number but zero
 */
export function productForm(entries: readonly Entry[], left: number, base?: 'positive'): Form {
  const terms = entries.map((entry) => TERMS[entry]);
  const enter = (interval: Interval, index: number) => enterInterval(interval, terms[index] as Term);
  const leave = (interval: Interval, index: number) => leaveInterval(interval, terms[index] as Term);
  return {
    implied: (intervals) => {
      const entered = intervals.map(enter);
      const whole = entered[left] as Interval;
      const factors = entered.filter((_, index) => index !== left);
      const others = allButOne(factors, multiply, point(ONE));
      const product = multiply(factors[0] as Interval, others[0] as Interval);
      return entered.map((_, index) =>
        leave(index === left ? product : divide(whole, others[index < left ? index : index - 1] as Interval), index),
      );
    },
    impliedFor: (intervals, index) => {
      let others: Interval | null = null;
      for (let other = 0; other < intervals.length; other++) {
        if (other === left || other === index) continue;
        const entered = enter(intervals[other] as Interval, other);
        others = others === null ? entered : multiply(others, entered);
      }
      const rest = others ?? point(ONE);
      return leave(index === left ? rest : divide(enter(intervals[left] as Interval, left), rest), index);
    },
    enclose: encloseProduct(entries, left),
    image: left,
    solve: (values, index) => {
      const term = terms[index] as Term;
      let whole: Rational | null = null;
      const factors: Rational[] = [];
      for (let other = 0; other < values.length; other++) {
        if (other === index) continue;
        const value = values[other] as Rational | null;
        if (value === null) return null;
        const entered = enterNumber(value, terms[other] as Term);
        if (other === left) whole = entered;
        else factors.push(entered);
      }
      const right = product(factors);
      if (whole === null) return leaveNumber(right, term);
      if (base === 'positive' ? sign(right) <= 0 : sign(right) === 0) return null;
      return leaveNumber(divideNumbers(whole, right), term);
    },
  };
}

function enterInterval(interval: Interval, term: Term): Interval {
  return term === TERMS.level ? interval : mapEnds(interval, (end) => enterNumber(end, term));
}

function leaveInterval(interval: Interval, term: Term): Interval {
  return term === TERMS.level ? interval : mapEnds(interval, (end) => leaveNumber(end, term));
}

function enterNumber({ n, d }: Rational, { plus, per }: Term): Rational {
  return { n: n + plus * d, d: d * per };
}

function leaveNumber({ n, d }: Rational, { plus, per }: Term): Rational {
  return { n: n * per - plus * d, d };
}
