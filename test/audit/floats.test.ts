import { describe, expect, it } from 'vitest';
import { ENDS } from '../../src/figures/interval/enclosure.js';
import { CLASH, compareFloats, HIGH, imply, LOW, UNSURE, UNSURE_OF_MEETING } from '../../src/audit/floats.js';
import { identitiesOf } from '../../src/audit/network.js';
import { readDocument } from '../../src/figures/document/read-document.js';

/** Below and above a lower end, below and above an upper end. */
type Four = readonly [lowest: number, lower: number, upper: number, highest: number];

/** What four floats do to four others; neither stand first in their arrays. */
function move(implied: Four, known: Four): number {
  const nothing = [NaN, NaN, NaN, NaN];
  return compareFloats(Float64Array.from([...nothing, ...implied, ...nothing]), 4, Float64Array.from([...nothing, ...nothing, ...known]), 8);
}

const all = (float: number): Four => [float, float, float, float];
/** From somewhere between 10 and 11 to somewhere between 20 and 21. */
const KNOWN: Four = [10, 11, 20, 21];

describe('floats around two intervals', () => {
  it.each<[string, number, Four]>([
    ['surely above', CLASH, [21.5, 22, 30, 31]],
    ['surely below', CLASH, [1, 2, 9, 9.5]],
    ['above, or it touches', UNSURE_OF_MEETING | LOW, [21, 22, 30, 31]],
    ['below, or it touches', UNSURE_OF_MEETING | HIGH, [1, 2, 9, 10]],
    ['touching at least where the known one may end', UNSURE_OF_MEETING | LOW, [12, 20, 30, 31]],
    ['touching at least where the known one may begin', UNSURE_OF_MEETING | HIGH, [1, 2, 11, 12]],
    ['surely meeting it from above', LOW, [12, 19.5, 30, 31]],
    ['surely meeting it from below', HIGH, [1, 2, 11.5, 12]],
    ['around it', 0, [1, 2, 30, 31]],
    ['within it', LOW | HIGH, [12, 13, 18, 19]],
  ])('tell that the implied one lies %s', (_, expected, implied) => {
    expect(move(implied, KNOWN)).toBe(expected);
  });

  it.each<[string, number, Four]>([
    ['a lower end that may be the known one', UNSURE, [11, 12, 30, 31]],
    ['a lower end that may lie on either side', UNSURE, [9, 12, 30, 31]],
    ['a lower end that surely lies above', LOW, [11.5, 12, 30, 31]],
    ['an upper end that may be the known one', UNSURE, [1, 2, 19, 20]],
    ['an upper end that may lie on either side', UNSURE, [1, 2, 19, 25]],
    ['an upper end that surely lies below', HIGH, [1, 2, 19, 19.5]],
    ['only the lower end', UNSURE | LOW, [12, 13, 18, 20]],
    ['only the upper end', UNSURE | HIGH, [11, 13, 18, 19]],
    ['neither end', UNSURE, [11, 13, 18, 20]],
  ])('are sure or unsure of %s', (_, expected, implied) => {
    expect(move(implied, KNOWN)).toBe(expected);
  });

  it('tell of unbounded ends too', () => {
    const [below, above]: [Four, Four] = [
      [-Infinity, -Infinity, 20, 21],
      [10, 11, Infinity, Infinity],
    ];
    const anywhere: Four = [-Infinity, -Infinity, Infinity, Infinity];
    expect([move(anywhere, KNOWN), move(anywhere, below), move(anywhere, above), move(anywhere, anywhere)]).toEqual([0, 0, 0, 0]);
    expect([move([1, 2, 30, 31], below), move([1, 2, 15, 16], above), move(KNOWN, anywhere)]).toEqual([LOW, HIGH, LOW | HIGH]);
    expect([move([-Infinity, -Infinity, 30, 31], KNOWN), move([1, 2, Infinity, Infinity], KNOWN)]).toEqual([0, 0]);
    expect([move(below, all(22)), move(above, all(9))]).toEqual([CLASH, CLASH]);
  });

  it('tell nothing of an end too large for them', () => {
    // Somewhere: its lower float is −∞, its upper one ∞.
    expect(move([-Infinity, Infinity, 30, 31], KNOWN)).toBe(UNSURE_OF_MEETING | UNSURE);
    expect(move([1, 2, -Infinity, Infinity], KNOWN)).toBe(UNSURE_OF_MEETING | UNSURE);
  });

  it('are unsure of all where one of the two is NaN', () => {
    expect(move(all(NaN), KNOWN)).toBe(UNSURE_OF_MEETING | UNSURE);
    expect(move(KNOWN, all(NaN))).toBe(UNSURE_OF_MEETING | UNSURE);
  });
});

/** What becomes of the ends of an interval where floats around the implied ones lie so far within them. */
const lowerBy = (within: number, [lowest, lower, upper, highest]: Four) =>
  move([lowest, lowest + within, upper + 10, highest + 10], [lowest, lower, upper, highest]);
const upperBy = (within: number, [lowest, lower, upper, highest]: Four) =>
  move([lowest - 10, lower - 10, highest - within, highest], [lowest, lower, upper, highest]);

describe('an end that hardly moves', () => {
  it('stays, of an interval of ordinary width, where it moves by less than a billionth of the width', () => {
    // The interval is 9 wide at least.
    expect([lowerBy(0, KNOWN), lowerBy(8e-9, KNOWN), lowerBy(1e-8, KNOWN)]).toEqual([0, 0, UNSURE]);
    expect([upperBy(0, KNOWN), upperBy(8e-9, KNOWN), upperBy(1e-8, KNOWN)]).toEqual([0, 0, UNSURE]);
  });

  it('stays below zero alike', () => {
    const minus: Four = [-21, -20, -11, -10];
    expect([lowerBy(0, minus), lowerBy(8e-9, minus), lowerBy(1e-8, minus)]).toEqual([0, 0, UNSURE]);
    expect([upperBy(0, minus), upperBy(8e-9, minus), upperBy(1e-8, minus)]).toEqual([0, 0, UNSURE]);
  });

  it('stays, of a wide interval and of one without its other end, where it moves by less than a billionth of the number', () => {
    const wide: [Four, Four][] = [
      [
        [10, 11, 1e6, 1e6],
        [-1e6, -1e6, -11, -10],
      ],
      [
        [10, 11, Infinity, Infinity],
        [-Infinity, -Infinity, -11, -10],
      ],
    ];
    for (const [above, below] of wide) {
      expect([lowerBy(9e-9, above), lowerBy(1.1e-8, above)]).toEqual([0, UNSURE]);
      expect([upperBy(9e-9, below), upperBy(1.1e-8, below)]).toEqual([0, UNSURE]);
    }
  });

  it('stays, of a point, where it moves by less than the last digits of a float', () => {
    // Of 10 that is 10⁻¹²; whether an interval that begins there meets the point is another matter.
    expect([lowerBy(9e-13, all(10)), lowerBy(1.1e-12, all(10))]).toEqual([UNSURE_OF_MEETING, UNSURE_OF_MEETING | UNSURE]);
    expect([upperBy(9e-13, all(10)), upperBy(1.1e-12, all(10))]).toEqual([UNSURE_OF_MEETING, UNSURE_OF_MEETING | UNSURE]);
  });

  it('never stays at zero, however little it moves', () => {
    expect([lowerBy(0, [0, 0, 20, 21]), lowerBy(1e-300, [0, 0, 20, 21])]).toEqual([UNSURE, UNSURE]);
    expect([upperBy(0, [-20, -20, 0, 0]), upperBy(1e-300, [-20, -20, 0, 0])]).toEqual([UNSURE, UNSURE]);
    expect(lowerBy(1e-300, [0, 0, Infinity, Infinity])).toBe(UNSURE);
  });
});

describe('what the other operands of a relation imply', () => {
  const figures = { o: {}, t: {}, a: {}, b: {} };
  const document = () =>
    readDocument({
      figures,
      relations: [
        { id: 'first', type: 'weighted-mean', mean: 'o', parts: [{ value: 't', weight: 'a' }] },
        { id: 'second', type: 'sum', total: 't', parts: ['a', 'b'] },
        { id: 'third', type: 'sum', total: 'o', parts: ['b'] },
      ],
    });
  // o 40 to 50, t 10 to 20, a 1 to 2, b 3 to 4.
  const from = () => Float64Array.from([40, 40, 50, 50, 10, 10, 20, 20, 1, 1, 2, 2, 3, 3, 4, 4]);
  const room = () => ({ known: new Float64Array(16).fill(-7), implied: new Float64Array(16).fill(-7) });
  const rounded = (floats: Float64Array) => Array.from(floats, (float) => Math.round(float * 1e9) / 1e9);
  const untouched = (count: number) => Array.from({ length: count }, () => -7);

  it('is written for each, from where each lies, and nothing beyond', () => {
    const floats = room();
    const given = from();
    expect(imply(identitiesOf(document()), 1, given, ENDS, floats)).toBe(true);
    expect([...floats.known]).toEqual([10, 10, 20, 20, 1, 1, 2, 2, 3, 3, 4, 4, ...untouched(4)]);
    // t is 1 + 3 to 2 + 4, a is 10 − 4 to 20 − 3, b is 10 − 2 to 20 − 1.
    expect(rounded(floats.implied)).toEqual([4, 4, 6, 6, 6, 6, 17, 17, 8, 8, 19, 19, ...untouched(4)]);
    expect(given).toEqual(from());
  });

  it('is written for the last relation of a document too', () => {
    const floats = room();
    expect(imply(identitiesOf(document()), 2, from(), ENDS, floats)).toBe(true);
    expect([...floats.known]).toEqual([40, 40, 50, 50, 3, 3, 4, 4, ...untouched(8)]);
    expect(rounded(floats.implied)).toEqual([3, 3, 4, 4, 40, 40, 50, 50, ...untouched(8)]);
  });

  it('is not written where floats have no way', () => {
    const floats = room();
    expect(imply(identitiesOf(document()), 0, from(), ENDS, floats)).toBe(false);
    expect([...floats.implied]).toEqual(untouched(16));
  });
});
