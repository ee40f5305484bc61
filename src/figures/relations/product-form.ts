import { add, divide as divideNumbers, multiply as multiplyNumbers, negate, ONE, product, type Rational, sign, subtract } from '../../decimal/rational.js';
import { allButOne, type Form, othersOf } from './form.js';
import { type Interval, intersect, isEmpty, point } from '../interval/interval.js';
import { divide, multiply, scale, shift } from '../interval/arithmetic.js';

/** How an operand enters a product, as scale · operand + shift: a level as it is, growth as 1 + rate/100. */
export interface Term {
  readonly scale: Rational;
  readonly shift: Rational;
}

/** What is divided by: any number but zero, or, where a rate is measured on it, a number above zero. */
export type Base = 'non-zero' | 'positive';

/** One operand is the product of the others, each by its term. `left` says which. */
export function productForm(terms: readonly Term[], left: number, base: Base): Form {
  const enter = (interval: Interval, index: number): Interval => {
    const term = terms[index];
    return term === undefined ? interval : shift(scale(interval, term.scale), term.shift);
  };
  const leave = (interval: Interval, index: number): Interval => {
    const term = terms[index];
    return term === undefined ? interval : scale(shift(interval, negate(term.shift)), divideNumbers(ONE, term.scale));
  };
  return {
    implied: (intervals) => {
      const entered = intervals.map(enter);
      const whole = entered[left] ?? point(ONE);
      const others = allButOne(entered.map((interval, index) => (index === left ? point(ONE) : interval)), multiply, point(ONE));
      return others.map((rest, index) => leave(index === left ? rest : divide(whole, rest), index));
    },
    isFeasible: (intervals) => {
      const entered = intervals.map(enter);
      const right = entered.filter((_, index) => index !== left).reduce(multiply, point(ONE));
      return !isEmpty(intersect(entered[left] ?? right, right));
    },
    solve: (values, index) => {
      const entered = values.map((value, other) => enterNumber(value, terms[other]));
      const others = othersOf(entered, index);
      const term = terms[index];
      if (others === null || term === undefined) return null;
      const [whole, divisor] = index === left
        ? [product(others), ONE]
        : [entered[left] ?? ONE, product(others.filter((_, position) => position !== (left < index ? left : left - 1)))];
      if (base === 'positive' ? sign(divisor) <= 0 : sign(divisor) === 0) return null;
      return divideNumbers(subtract(divideNumbers(whole, divisor), term.shift), term.scale);
    },
  };
}

function enterNumber(value: Rational | null, term: Term | undefined): Rational | null {
  return value === null || term === undefined ? null : add(multiplyNumbers(value, term.scale), term.shift);
}
