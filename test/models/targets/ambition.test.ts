import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Ambition, assessTargets, type Bound, type Indicator } from '../../../src/models/index.js';

const assessed = (...indicators: Pick<Indicator, 'target' | 'tracked' | 'lastYear' | 'unit' | 'role'>[]) =>
  assessTargets([
    { id: 't', number: 1, name: { en: 'Target' }, indicators: indicators.map((indicator, index) => ({ id: `i${index}`, name: { en: 'Name' }, ...indicator })) },
  ]).targets[0];

const ambition = (target: Bound, lastYear: Indicator['lastYear'], unit = '%') => assessed({ target, lastYear, unit, role: 'headline' })?.ambition;

const atLeast = (value: string): Bound => ({ kind: 'at-least', value });
const atMost = (value: string): Bound => ({ kind: 'at-most', value });
const range = (low: string, high: string, better: 'higher' | 'lower' | 'inside'): Bound => ({ kind: 'range', low, high, better });

describe("what a target asks for beside last year's result", () => {
  it.each<[string, Bound, Indicator['lastYear'], Ambition, string?]>([
    ['growth of 14.5 after 14.5 is kept', atLeast('14.5'), '14.5', 'kept'],
    ['14.50 after "14.5" is the same number', atLeast('14.50'), '14.5', 'kept'],
    ['14.5 after "about 14.5" is kept', atLeast('14.5'), { literal: '14.5', hedge: 'about' }, 'kept'],
    ['4550 USD after 4000 is raised', atLeast('4550'), '4000', 'raised', 'USD/person'],
    ['4300 USD after 4000 is unclear: 4000 may be rounded to the thousand', atLeast('4300'), '4000', 'unclear', 'USD/person'],
    ['4300 USD after 4000 rounded to the ten is raised', atLeast('4300'), { literal: '4000', granularity: '10' }, 'raised', 'USD/person'],
    ['productivity growth of 11.9 after "12" is unclear', atLeast('11.9'), '12', 'unclear'],
    ['11.9 after "12.0" is lowered', atLeast('11.9'), '12.0', 'lowered'],
    ['revenue of 12760 after 15295 is lowered', atLeast('12760'), '15295', 'lowered', 'billion VND'],
    ['135–140 after 135 is kept: 135 is what may not be missed', range('135', '140', 'higher'), '135', 'kept', 'million VND/ha'],
    ['135–140 after 140–145 is lowered', range('135', '140', 'higher'), { low: '140', high: '145' }, 'lowered', 'million VND/ha'],
    ['135–140 after 135–140 is kept', range('135', '140', 'higher'), { low: '135', high: '140' }, 'kept', 'million VND/ha'],
    ['135–140 after 135–150 is unclear', range('135', '140', 'higher'), { low: '135', high: '150' }, 'unclear', 'million VND/ha'],
    ['2.3 million visits after "2" are unclear', atLeast('2.3'), '2', 'unclear', 'million visit'],
    ['99.28 after "99.3" is unclear', atLeast('99.28'), '99.3', 'unclear'],
    ['a bound at the very edge of the rounding is unclear', atLeast('32.5'), '32', 'unclear', 'bed/10000 person'],
    ['poverty of at most 1.8 after 3 is raised', atMost('1.8'), '3', 'raised'],
    ['poverty of at most 3 after 1.8 is lowered', atMost('3'), '1.8', 'lowered'],
    ['prices up by 4–4.5, the less the better, after 3.25 are lowered', range('4', '4.5', 'lower'), '3.25', 'lowered'],
    ['prices up by 4–4.5 after 4.5 are kept: 4.5 is what may not be passed', range('4', '4.5', 'lower'), '4.5', 'kept'],
    ['prices up by 4–4.5 after 4.0 are lowered', range('4', '4.5', 'lower'), '4.0', 'lowered'],
    ['135–140 after 135–141 is unclear', range('135', '140', 'higher'), { low: '135', high: '141' }, 'unclear', 'million VND/ha'],
    ['at least 135 after 135–135 is unclear: one number does not follow a range', atLeast('135'), { low: '135', high: '135' }, 'unclear', 'million VND/ha'],
    ['forest cover of 37.6 after 37.8 is lowered', atLeast('37.6'), '37.8', 'lowered'],
    ['600 after "over 600" is kept', atLeast('600'), { literal: '600', hedge: 'over' }, 'kept', 'billion VND'],
    ['590 after "over 600" is lowered', atLeast('590'), { literal: '600', hedge: 'over' }, 'lowered', 'billion VND'],
    ['900 after "over 600" is unclear', atLeast('900'), { literal: '600', hedge: 'over' }, 'unclear', 'billion VND'],
    ['620 after "nearly 600" is raised', atLeast('620'), { literal: '600', hedge: 'nearly' }, 'raised', 'billion VND'],
    ['140 after "over 140–145" is lowered: the result was more', atLeast('140'), { low: '140', high: '145', hedge: 'over' }, 'lowered', 'million VND/ha'],
    ['145 after "nearly 140–145" is raised: the result was less', atLeast('145'), { low: '140', high: '145', hedge: 'nearly' }, 'raised', 'million VND/ha'],
    ['20 after "about 14.5" is raised', atLeast('20'), { literal: '14.5', hedge: 'about' }, 'raised'],
    ['150 communes after 149 are raised: things are counted, even estimated, to less than a half', atLeast('150'), '149', 'raised', 'commune'],
    ['149.3 after an estimate of 149 is unclear: an estimate was not counted', atLeast('149.3'), '149', 'unclear', 'commune'],
    ['exactly 100 after 100 is kept', { kind: 'exactly', value: '100' }, '100', 'kept'],
    ['exactly 100 after 90 has no better side', { kind: 'exactly', value: '100' }, '90', 'unknown'],
    ['a band to stay inside has no better side', range('2', '4', 'inside'), '5', 'unknown'],
    ['nor has a band whose end was the result', range('2', '4', 'inside'), '4', 'unknown'],
    ['the same band as last year is kept', range('2', '4', 'inside'), { low: '2', high: '4' }, 'kept'],
    ['nothing is known without a result', atLeast('24'), undefined, 'unknown'],
  ])('%s', (_, target, lastYear, expected, unit) => {
    expect(ambition(target, lastYear, unit)).toBe(expected);
  });

  it('is unknown of a tracked figure', () => {
    expect(assessed({ tracked: '22.7', lastYear: '24', unit: '%', role: 'component' })?.indicators[0]?.ambition).toBe('unknown');
  });

  it('is certain only beyond half a unit of the last printed digit', () => {
    const literal = (units: number) => `${units < 0 ? '-' : ''}${Math.floor(Math.abs(units) / 100)}.${String(Math.abs(units) % 100).padStart(2, '0')}`;
    fc.assert(
      fc.property(fc.integer({ min: -3_000, max: 3_000 }), fc.integer({ min: -3_000, max: 3_000 }), (bound, last) => {
        // In hundredths: the printed result has an error of half a hundredth, less than any difference of the two.
        const expected = bound === last ? 'kept' : bound > last ? 'raised' : 'lowered';
        expect(ambition(atLeast(literal(bound)), literal(last))).toBe(expected);
        const opposite = { kept: 'kept', raised: 'lowered', lowered: 'raised' } as const;
        expect(ambition(atMost(literal(bound)), literal(last))).toBe(opposite[expected]);
        // With one digit more the bound can lie within that error, whose ends belong to it.
        const finer = ambition(atLeast(`${literal(bound)}5`), literal(last));
        const [fine, coarse] = [Math.sign(bound) * 5 + bound * 10 || 5, last * 10];
        expect(finer).toBe(Math.abs(fine - coarse) <= 5 ? 'unclear' : fine > coarse ? 'raised' : 'lowered');
      }),
    );
  });
});

describe('the ambition of a target is that of its headlines', () => {
  const raised = { target: atLeast('2'), lastYear: '1', unit: '%', role: 'headline' } as const;
  const lowered = { ...raised, lastYear: '3' } as const;
  const unknown = { ...raised, lastYear: undefined } as const;

  it('when they agree', () => {
    expect(assessed(raised, raised)?.ambition).toBe('raised');
  });

  it('mixed when they differ', () => {
    expect(assessed(raised, lowered)?.ambition).toBe('mixed');
  });

  it('as far as it is known', () => {
    expect(assessed(raised, unknown)?.ambition).toBe('raised');
    expect(assessed(unknown)?.ambition).toBe('unknown');
  });

  it('whatever the components ask for', () => {
    expect(assessed(raised, { ...lowered, role: 'component' })?.ambition).toBe('raised');
  });
});
