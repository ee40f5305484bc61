import { sign as signOf } from '../../decimal/rational.js';
import type { Form } from './form.js';
import { kept } from './kept.js';
import { linearForm, withinForm } from './linear-form.js';
import { printedNumber } from '../printed/read-figure.js';
import { meanForm } from './mean-form.js';
import { betweenForm, equalForm, idleForm, ORDERED } from './order-form.js';
import { productForm } from './product-form.js';
import type { Slot } from './slots.js';
import type { Figure, Relation } from '../types.js';

const DIFFERENCE = linearForm([-1, 1, -1]);
const GROWTH = productForm(['growth', 'level', 'level'], 1, 'positive');
const PERCENT = productForm(['share', 'level', 'level'], 1, 'positive');
const sumForm = kept((count) => linearForm(sumSigns(count)));
const partialSumForm = kept((count) => withinForm(sumSigns(count)));
const sameForm = kept(equalForm);
const boundsForm = kept(betweenForm);
const levelsForm = kept((count) => productForm(alike('level', count), 0));
const growthsForm = kept((count) => productForm(alike('growth', count), 0, 'positive'));

/**
 * The arithmetic of a relation, for operands in the order of `slotsOf`. Nearly every one is a sum or a product.
 *
 * @param figureOf what an operand prints
 */
export function formOf(
  relation: Relation,
  slots: readonly Slot[],
  operands: readonly number[],
  figureOf: (operand: number) => Figure,
): Form {
  switch (relation.type) {
    case 'sum':
      if (relation.complete !== false) {
        return slots.every(({ sign }) => sign === 1)
          ? sumForm(slots.length)
          : linearForm(slots.map(({ sign }, index) => (index === 0 ? -1 : sign)));
      }
      // Where a part can be negative, some parts may well exceed the total.
      return slots.some(({ sign }) => sign === -1) || operands.some((operand) => isNegative(figureOf(operand)))
        ? idleForm()
        : partialSumForm(slots.length);
    case 'difference':
      return DIFFERENCE;
    case 'growth':
      return GROWTH;
    case 'percent':
      return PERCENT;
    case 'product':
      return levelsForm(slots.length);
    case 'compound':
      return growthsForm(slots.length);
    case 'weighted-mean':
      return weightedMeanForm(relation.parts.map(({ weight }) => weight !== undefined));
    case 'same':
      return sameForm(slots.length);
    case 'at-most':
      return ORDERED;
  }
}

/** Minus for the total. */
function sumSigns(count: number): readonly (1 | -1)[] {
  return Array.from({ length: count }, (_, index) => (index === 0 ? -1 : 1));
}

function alike<T>(value: T, count: number): readonly T[] {
  return Array.from({ length: count }, () => value);
}

/** @param isGiven for each part whether it has a weight */
function weightedMeanForm(isGiven: readonly boolean[]): Form {
  if (!isGiven.includes(true)) return boundsForm(isGiven.length + 1);
  let weight = isGiven.length;
  return meanForm(isGiven.map((given) => (given ? (weight += 1) : null)));
}

function isNegative(figure: Figure): boolean {
  const printed = printedNumber(figure);
  return printed !== null && signOf(printed) < 0;
}
