import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessTargets, type Indicator, type Target } from '../../../src/models/index.js';

const name = { en: 'Name' };

const indicator = (id: string, more: Partial<Indicator> = {}): Indicator => ({
  id,
  name,
  unit: '%',
  role: 'headline',
  target: { kind: 'at-least', value: '10' },
  ...more,
});

const target = (id: string, ...indicators: Indicator[]): Target => ({ id, number: 1, name, indicators });

const OUTCOMES = { exceeded: '11', met: '10', missed: '9', 'not-judged': undefined } as const;

type Outcome = keyof typeof OUTCOMES;

const headline = (id: string, outcome: Outcome) => indicator(id, { actual: OUTCOMES[outcome] });

const problemsOf = (assess: () => unknown): unknown => {
  try {
    assess();
  } catch (error) {
    return (error as { problems?: unknown }).problems;
  }
  throw new Error('nothing was thrown');
};

describe('the verdict on a target follows its headlines', () => {
  it.each<[Outcome[], Outcome]>([
    [['met'], 'met'],
    [['exceeded'], 'exceeded'],
    [['missed'], 'missed'],
    [['not-judged'], 'not-judged'],
    [['met', 'exceeded'], 'met'],
    [['exceeded', 'exceeded'], 'exceeded'],
    [['exceeded', 'missed'], 'missed'],
    [['met', 'not-judged'], 'not-judged'],
    [['exceeded', 'not-judged'], 'not-judged'],
    [['missed', 'not-judged'], 'missed'],
    [['exceeded', 'met', 'missed'], 'missed'],
  ])('%j is %s', (outcomes, verdict) => {
    const headlines = outcomes.map((outcome, index) => headline(`h${index}`, outcome));
    expect(assessTargets([target('t', ...headlines)]).targets[0]?.verdict).toBe(verdict);
  });

  it('whatever its components do', () => {
    const component = indicator('c', { role: 'component', actual: '1' });
    const [assessed] = assessTargets([target('t', headline('h', 'exceeded'), component)]).targets;
    expect(assessed?.verdict).toBe('exceeded');
    expect(assessed?.indicators[1]?.verdict).toBe('missed');
  });

  it('and not a figure that is only tracked, even as a headline', () => {
    const tracked: Indicator = { id: 'tracked', name, unit: '%', role: 'headline', tracked: '22.7', actual: '20' };
    const [assessed] = assessTargets([target('t', headline('h', 'met'), tracked)]).targets;
    expect(assessed?.verdict).toBe('met');
    expect(assessed?.indicators[1]).toEqual({
      id: 'tracked',
      role: 'headline',
      verdict: 'not-judged',
      attainment: null,
      excess: null,
      margin: null,
      certain: null,
      ambition: 'unknown',
    });
  });

  it('is not judged without a headline', () => {
    const { targets, score } = assessTargets([target('t', indicator('c', { role: 'component', actual: '11' }))]);
    expect(targets[0]?.verdict).toBe('not-judged');
    expect(score.text).toBe('0/1');
  });
});

describe('the score counts every target once', () => {
  it('and has those reached, met or exceeded, before the stroke', () => {
    const outcomes: Outcome[] = ['met', 'met', 'exceeded', 'missed', 'not-judged'];
    const { score } = assessTargets(outcomes.map((outcome, index) => target(`t${index}`, headline(`h${index}`, outcome))));
    expect(score).toEqual({ met: 2, exceeded: 1, missed: 1, notJudged: 1, total: 5, text: '3/5' });
  });

  it('is 0/0 of no targets', () => {
    expect(assessTargets([]).score.text).toBe('0/0');
  });
});

describe('the outcome of an indicator', () => {
  const assess = (more: Partial<Indicator>) => assessTargets([target('t', indicator('i', more))]).targets[0]?.indicators[0];

  it('is told whole', () => {
    expect(assess({ target: { kind: 'at-most', value: '8' }, actual: '10', lastYear: '9' })).toEqual({
      id: 'i',
      role: 'headline',
      verdict: 'missed',
      attainment: '125',
      excess: '25',
      margin: '-2',
      certain: true,
      ambition: 'raised',
    });
  });

  it('comes with unrounded attainment, excess and margin', () => {
    expect(assess({ target: { kind: 'at-least', value: '16' }, actual: '17' })).toMatchObject({
      verdict: 'exceeded',
      attainment: '106.25',
      excess: '6.25',
      margin: '1',
    });
  });

  it('has a positive margin below a ceiling and a negative one above it', () => {
    expect(assess({ target: { kind: 'at-most', value: '2.5' }, actual: '2.3' })?.margin).toBe('0.2');
    expect(assess({ target: { kind: 'at-most', value: '2.5' }, actual: '2.6' })?.margin).toBe('-0.1');
  });

  it('has no attainment of a range', () => {
    const judged = { verdict: 'exceeded', attainment: null, excess: null, margin: '6' };
    expect(assess({ target: { kind: 'range', low: '135', high: '140', better: 'higher' }, actual: '141' })).toMatchObject(judged);
    const ends = { low: { literal: '135' }, high: { literal: '140' } };
    expect(assess({ target: { kind: 'range', ...ends, better: 'higher' }, actual: '141' })).toMatchObject(judged);
  });

  it.each<[string, Indicator['actual'], string, boolean]>([
    ['a result well above is certain', '14.6', 'exceeded', true],
    ['a result printed as the bound may lie below it', '14.5', 'met', false],
    ['a coarser result may lie on either side', '14', 'missed', false],
    ['"over" the bound is certainly met', { literal: '14.5', hedge: 'over' }, 'met', true],
    ['"nearly" the bound certainly misses it', { literal: '14.5', hedge: 'nearly' }, 'missed', true],
    ['"about" the bound may lie on either side', { literal: '14.5', hedge: 'about' }, 'met', false],
    ['"about" a number well above reaches the bound', { literal: '16', hedge: 'about' }, 'exceeded', true],
    ['"nearly" a number well above has no certain lower end', { literal: '20', hedge: 'nearly' }, 'exceeded', false],
    ['a range is judged by its lower end', { low: '14.3', high: '14.7' }, 'missed', false],
    ['a range above the bound exceeds it', { low: '15.1', high: '15.4' }, 'exceeded', true],
    ['an exact figure is what it says', { literal: '14.5', exact: true }, 'met', true],
  ])('at least 14.5: %s', (_, actual, verdict, certain) => {
    expect(assess({ target: { kind: 'at-least', value: '14.5' }, actual })).toMatchObject({ verdict, certain });
  });

  it('at most 3: a range is judged by its upper end, "over 3" misses, "under 3" meets an open bound', () => {
    const atMost3 = { kind: 'at-most', value: '3' } as const;
    expect(assess({ target: atMost3, actual: { low: '2.5', high: '3.5' } })).toMatchObject({ verdict: 'missed', certain: false, margin: '-0.5' });
    expect(assess({ target: atMost3, actual: { literal: '3', hedge: 'over' } })).toMatchObject({ verdict: 'missed', certain: true });
    expect(assess({ target: { ...atMost3, open: true }, actual: { literal: '3', hedge: 'under' } })).toMatchObject({ verdict: 'met', certain: true });
    expect(assess({ target: { ...atMost3, open: true }, actual: '3' })).toMatchObject({ verdict: 'missed' });
  });

  it('is exact when things are counted, and ambiguous in its zeros when they are measured', () => {
    const target = { kind: 'at-least', value: '4000' } as const;
    expect(assess({ target, unit: 'person', actual: '4000' })).toMatchObject({ verdict: 'met', certain: false });
    expect(assess({ target, unit: 'person', actual: { literal: '4000', exact: true } })).toMatchObject({ verdict: 'met', certain: true });
    expect(assess({ target, unit: 'person', actual: '4001' })).toMatchObject({ verdict: 'exceeded', certain: true });
    const next = { kind: 'at-least', value: '4001' } as const;
    expect(assess({ target: next, unit: 'person', actual: '4001' })).toMatchObject({ verdict: 'met', certain: true });
    expect(assess({ target: next, unit: 'thousand person', actual: '4001' })).toMatchObject({ verdict: 'met', certain: false });
    expect(assess({ target, unit: 'USD/person', actual: '4300' })).toMatchObject({ certain: true });
    expect(assess({ target: { kind: 'at-least', value: '4270' }, unit: 'USD/person', actual: '4300' })).toMatchObject({ certain: false });
  });
});

describe('outcomes may be given beside the targets', () => {
  const targets = [target('t', indicator('growth', { actual: '9' }))];

  it('and go before those in the targets', () => {
    expect(assessTargets(targets, { actuals: { growth: '12' } }).score.text).toBe('1/1');
    expect(assessTargets(targets, { actuals: {} }).score.text).toBe('0/1');
    expect(assessTargets(targets, { actuals: undefined }).score.text).toBe('0/1');
  });

  it('and one of an unknown indicator is refused with the nearest id', () => {
    expect(problemsOf(() => assessTargets(targets, { actuals: { grwoth: '12', other: '1' } }))).toEqual([
      { path: 'grwoth', message: 'there is no indicator of this id; did you mean "growth"?' },
      { path: 'other', message: 'there is no indicator of this id' },
    ]);
  });

  it('and a number or a name of an object property is refused', () => {
    const numbers: unknown = { growth: 14.5 };
    expect(problemsOf(() => assessTargets(targets, { actuals: numbers as Record<string, string> }))).toMatchObject([{ path: 'growth' }]);
    const hostile: unknown = JSON.parse('{ "__proto__": "1", "constructor": "1", "toString": "1" }');
    expect(problemsOf(() => assessTargets(targets, { actuals: hostile as Record<string, string> }))).toMatchObject([{ path: '__proto__' }]);
    expect(problemsOf(() => assessTargets(targets, { actuals: { constructor: '1' } as unknown as Record<string, string> }))).toMatchObject([
      { path: 'constructor' },
    ]);
  });

  it('and a figure that cannot be is refused', () => {
    expect(problemsOf(() => assessTargets(targets, { actuals: { growth: { low: '3', high: '2' } } }))).toMatchObject([{ path: 'growth.low' }]);
  });
});

describe('targets of a wrong shape are refused, with every problem', () => {
  it('outcomes that are no record', () => {
    const targets = [target('t', indicator('i'))];
    const outcomes = (actuals: unknown) => problemsOf(() => assessTargets(targets, { actuals: actuals as Record<string, string> }));
    expect(outcomes(null)).toEqual([{ path: '', message: 'null was given; expected a record.' }]);
    expect(outcomes('5')).toEqual([
      { path: '', message: '"5" was given; expected a record.' },
      { path: '0', message: 'there is no indicator of this id; did you mean "i"?' },
    ]);
  });

  it('outcomes of indicators that there are not', () => {
    const outcomes = (id: string) => problemsOf(() => assessTargets([target('t', indicator('growth'))], { actuals: { [id]: '1' } }));
    expect(outcomes('population')).toEqual([{ path: 'population', message: 'there is no indicator of this id' }]);
    expect(outcomes('x'.repeat(200))).toEqual([{ path: 'x'.repeat(100), message: 'there is no indicator of this id' }]);
  });

  const withTarget = (bound: unknown) => [{ ...target('t'), indicators: [{ ...indicator('i'), target: bound }] }] as unknown as Target[];

  it.each([
    ['a bare literal', '14.5'],
    ['a bound without kind', { value: '14.5' }],
    ['a bound of another kind', { kind: 'above', value: '14.5' }],
  ])('%s does not say its direction', (_, bound) => {
    expect(problemsOf(() => assessTargets(withTarget(bound)))).toEqual([
      { path: expect.stringMatching(/^0\.indicators\.0\.target/), message: expect.stringContaining('a target says its direction') as string },
    ]);
  });

  it('a range as the value of a bound, a range that runs down, a granularity of zero', () => {
    expect(problemsOf(() => assessTargets(withTarget({ kind: 'at-least', value: { low: '1', high: '2' } })))).toMatchObject([
      { path: '0.indicators.0.target.value' },
    ]);
    expect(problemsOf(() => assessTargets(withTarget({ kind: 'range', low: '10', high: '9', better: 'higher' })))).toMatchObject([
      { path: '0.indicators.0.target' },
    ]);
    expect(problemsOf(() => assessTargets([target('t', indicator('i', { lastYear: { literal: '10', granularity: '0' } }))]))).toMatchObject([
      { path: '0.indicators.0.lastYear.granularity' },
    ]);
  });

  it('ids that are used twice, and a misspelt unit', () => {
    const twice = [target('t', indicator('i'), indicator('i', { unit: 'bilion VND' })), target('t', indicator('j'))];
    expect(problemsOf(() => assessTargets(twice))).toMatchObject([{ path: '0.indicators.1.id' }, { path: '0.indicators.1.unit' }, { path: '1.id' }]);
  });

  it('in one error, which says whether the targets or the outcomes are refused', () => {
    const targets = [target('t', indicator('i'))];
    expect(() => assessTargets(5 as unknown as Target[])).toThrow('The list of targets has 1 problem:\n  (document): 5 was given; expected an array.');
    expect(() => assessTargets(targets, { actuals: { x: '1', i: '1' } })).toThrow(
      'The set of outcomes has 1 problem:\n  x: there is no indicator of this id; did you mean "i"?',
    );
    expect(() => assessTargets(targets, null as unknown as object)).toThrow('null was given; expected options such as { actuals }.');
  });

  it('no list at all', () => {
    expect(problemsOf(() => assessTargets(null as unknown as Target[]))).toMatchObject([{ path: '' }]);
    expect(problemsOf(() => assessTargets({ 0: 'x' } as unknown as Target[]))).toMatchObject([{ path: '' }]);
  });
});

describe('the result', () => {
  it('is frozen plain JSON', () => {
    const assessed = assessTargets([target('t', headline('h', 'met'))]);
    expect(JSON.parse(JSON.stringify(assessed))).toEqual(assessed);
    expect(Object.isFrozen(assessed.targets[0]?.indicators[0])).toBe(true);
  });

  it('does not depend on the order of indicators and targets', () => {
    const outcomes = fc.array(fc.array(fc.constantFrom<Outcome>('met', 'exceeded', 'missed', 'not-judged'), { minLength: 1, maxLength: 4 }), { maxLength: 6 });
    fc.assert(
      fc.property(outcomes, (lists) => {
        const targets = lists.map((list, t) => target(`t${t}`, ...list.map((outcome, i) => headline(`h${t}.${i}`, outcome))));
        const turned = targets.map((each) => ({ ...each, indicators: [...each.indicators].reverse() })).reverse();
        const { met, exceeded, missed, notJudged, total } = assessTargets(targets).score;
        expect(met + exceeded + missed + notJudged).toBe(total);
        expect(assessTargets(turned).score).toEqual(assessTargets(targets).score);
      }),
    );
  });
});
