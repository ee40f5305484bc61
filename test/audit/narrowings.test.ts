import { describe, expect, it } from 'vitest';
import { AS_PRINTED, isBehind, Narrowings } from '../../src/audit/narrowings.js';
import { identitiesOf } from '../../src/audit/network.js';
import { readDocument } from '../../src/figures/document/read-document.js';
import { read } from '../figures/intervals.js';

/** Takes up the numbers behind a narrowing, and adds it. */
function add(narrowings: Narrowings, place: number, operand: number, depth: number, behind: readonly number[]): number {
  const from = narrowings.inputEnd;
  for (const number of behind) narrowings.input(number);
  return narrowings.add(place, operand, from, depth);
}

/** All that is known of a narrowing of a relation with two operands. */
function told(narrowings: Narrowings, number: number): unknown {
  return {
    place: narrowings.placeOf(number),
    operand: narrowings.operandOf(number),
    depth: narrowings.depthOf(number),
    behind: [0, 1].map((operand) => [narrowings.lowerOf(number, operand), narrowings.upperOf(number, operand)]),
  };
}

/** Two narrowings, the second of which rests on the first. */
function two(): Narrowings {
  const narrowings = new Narrowings();
  narrowings.begin(null);
  add(narrowings, 7, 1, 3, [AS_PRINTED, AS_PRINTED, AS_PRINTED, AS_PRINTED]);
  add(narrowings, 8, 0, 4, [1, AS_PRINTED, AS_PRINTED, 1]);
  return narrowings;
}

const FIRST = {
  place: 7,
  operand: 1,
  depth: 3,
  behind: [
    [0, 0],
    [0, 0],
  ],
};
const SECOND = {
  place: 8,
  operand: 0,
  depth: 4,
  behind: [
    [1, 0],
    [0, 1],
  ],
};

describe('narrowings', () => {
  it('are numbered from one, and known by their numbers', () => {
    const narrowings = two();
    expect([narrowings.first, narrowings.end]).toEqual([0, 3]);
    expect([told(narrowings, 1), told(narrowings, 2), narrowings.depthOf(AS_PRINTED)]).toEqual([FIRST, SECOND, 0]);
  });

  it('go on from those of another contraction, of which they tell as well', () => {
    const [base, above] = [two(), new Narrowings()];
    above.begin(base);
    expect([above.first, above.end]).toEqual([3, 3]);
    expect([add(above, 9, 1, 5, [2, 1, 1, 2]), add(above, 10, 0, 6, [3, 3, 2, 2])]).toEqual([3, 4]);
    expect([told(above, 1), told(above, 2), above.depthOf(AS_PRINTED)]).toEqual([FIRST, SECOND, 0]);
    expect(told(above, 3)).toEqual({
      place: 9,
      operand: 1,
      depth: 5,
      behind: [
        [2, 1],
        [1, 2],
      ],
    });
    expect(told(base, 2)).toEqual(SECOND);
  });

  it('know where the numbers behind them begin, each among those of its contraction', () => {
    const [base, above] = [two(), new Narrowings()];
    above.begin(base);
    add(above, 9, 1, 5, [2, AS_PRINTED, AS_PRINTED, 2]);
    add(above, 10, 0, 6, [3, 3, AS_PRINTED, AS_PRINTED]);
    expect([1, 2, 3, 4].map((number) => above.inputsOf(number))).toEqual([0, 4, 0, 4]);
  });

  it('rest on all operands of their relation but the one that they narrow, unless floats cannot stand for it', () => {
    const { incidence } = identitiesOf(
      readDocument({
        figures: { a: {}, b: {}, c: {} },
        relations: [
          { id: 'once', type: 'same', figures: ['a', 'b'] },
          { id: 'twice', type: 'sum', total: 'c', parts: ['a', 'a'] },
        ],
      }),
    );
    const narrowings = new Narrowings();
    narrowings.begin(null);
    const [ofOnce, ofTwice] = [add(narrowings, 0, 1, 1, [0, 0, 0, 0]), add(narrowings, 1, 1, 1, [0, 0, 0, 0, 0, 0])];
    const behind = (number: number) => [0, 1, 2].filter((operand) => isBehind(incidence, narrowings, number, operand));
    expect([behind(ofOnce), behind(ofTwice)]).toEqual([
      [0, 2],
      [0, 1, 2],
    ]);
  });

  it('need no more computing once their exact ends are known', () => {
    const [base, above] = [two(), new Narrowings()];
    above.begin(base);
    add(above, 9, 1, 5, [2, 1, 1, 2]);
    add(above, 10, 0, 6, [3, 3, 2, 2]);
    above.setExact(3, read('[1, 2]'));
    expect([above.exactOf(3), above.exactOf(4)]).toEqual([read('[1, 2]'), undefined]);
    expect([above.depthOf(3), above.depthOf(4)]).toEqual([0, 6]);
  });

  it('are all forgotten when another contraction begins', () => {
    const [base, again] = [two(), new Narrowings()];
    again.begin(base);
    again.setExact(add(again, 9, 1, 5, [2, 1, 1, 2]), read('[1, 2]'));
    add(again, 10, 0, 6, [3, 3, 2, 2]);
    again.begin(base);
    add(again, 9, 1, 5, [2, 1, 1, 2]);
    expect([again.exactOf(3), again.depthOf(3), again.inputEnd]).toEqual([undefined, 5, 4]);
    again.begin(null);
    expect([again.first, again.end, again.inputEnd, again.depthOf(AS_PRINTED)]).toEqual([0, 1, 0, 0]);
    expect(add(again, 7, 1, 3, [AS_PRINTED, AS_PRINTED, AS_PRINTED, AS_PRINTED])).toBe(1);
    expect(told(again, 1)).toEqual(FIRST);
  });

  it('may be as many as there are', () => {
    const narrowings = new Narrowings();
    narrowings.begin(null);
    const numbers = Array.from({ length: 100 }, (_, index) => index + 1);
    for (const number of numbers) expect(add(narrowings, 2 * number, number % 2, number + 5, [number - 1, 0])).toBe(number);
    expect(
      numbers.map((number) => [narrowings.placeOf(number), narrowings.operandOf(number), narrowings.depthOf(number), narrowings.lowerOf(number, 0)]),
    ).toEqual(numbers.map((number) => [2 * number, number % 2, number + 5, number - 1]));
  });
});
