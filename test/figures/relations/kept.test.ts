import { expect, it } from 'vitest';
import { kept } from '../../../src/figures/relations/kept.js';

it('makes what belongs to a number once, up to a hundred, and beyond that each time', () => {
  const made: number[] = [];
  const textOf = kept((number) => {
    made.push(number);
    return `the ${number}th`;
  });
  const asked = [0, 100, 101, 0, 100, 101];
  expect(asked.map(textOf)).toEqual(asked.map((number) => `the ${number}th`));
  expect(made).toEqual([0, 100, 101, 101]);
});
