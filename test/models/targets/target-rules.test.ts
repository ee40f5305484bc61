import { describe, expect, it } from 'vitest';
import { actualRules, figureProblems, targetRules } from '../../../src/models/targets/target-rules.js';

const indicator = (id: unknown, fields: object = {}) => ({
  id,
  name: { en: 'I' },
  unit: '%',
  role: 'headline',
  target: { kind: 'at-least', value: '1' },
  ...fields,
});
const target = (id: unknown, ...indicators: unknown[]) => ({ id, number: 1, name: { en: 'T' }, indicators });
const withFields = (fields: object) => targetRules([target('t', indicator('i', fields))]);

const USED = 'an outcome is given by id, so ids are unique.';
const ONE_NUMBER = 'a bound is one number; for a range write { kind: "range", low, high, better }.';

describe('the ids of targets and of indicators', () => {
  it('are used once each, and the later is refused', () => {
    expect(targetRules([target('a', indicator('x'), indicator('x')), target('b', indicator('y')), target('a', indicator('y'))])).toEqual([
      { path: '0.indicators.1.id', message: `"x" is already the id of 0.indicators.0; ${USED}` },
      { path: '2.id', message: `"a" is already the id of 0; ${USED}` },
      { path: '2.indicators.0.id', message: `"y" is already the id of 1.indicators.0; ${USED}` },
    ]);
  });

  it('are read in a long list too, and the paths are those of the report', () => {
    const indicators = Array.from({ length: 11 }, (_, i) => indicator(`i${i}`));
    const targets = Array.from({ length: 10 }, (_, t) => target(`t${t}`, indicator(`x${t}`)));
    expect(targetRules([...targets, target('t0', ...indicators, indicator('i10', { unit: 'bilion VND' }))], 'targets.')).toEqual([
      { path: 'targets.10.id', message: `"t0" is already the id of targets.0; ${USED}` },
      { path: 'targets.10.indicators.11.id', message: `"i10" is already the id of targets.10.indicators.10; ${USED}` },
      { path: 'targets.10.indicators.11.unit', message: expect.stringContaining('"bilion VND"') as string },
    ]);
  });

  it('are apart: a target may have the id of an indicator, and a name in Indonesian (id) is no id', () => {
    const name = { id: 'Pertumbuhan' };
    const named = [
      { ...target('growth', indicator('growth', { name }), indicator('other', { name })), name },
      { ...target('next', indicator('x')), name },
    ];
    expect(targetRules(named)).toEqual([]);
  });

  it('are left to the schema where they are no text', () => {
    expect(targetRules([target(5, indicator(null)), target(5, indicator(null))])).toEqual([]);
  });

  it('are those of the list itself, not of what stands in a field of another name', () => {
    const copy = { 0: target('t', indicator('i')), 1: target('t', indicator('i')) };
    expect(targetRules([{ ...target('t', indicator('i')), copy }])).toEqual([]);
  });
});

describe('a document of any shape is borne', () => {
  it.each([undefined, null, 5, 'text', [], {}, [null], [5], [{}], [{ indicators: null }], [{ indicators: [null, 5, {}] }]])('%j', (targets) => {
    expect(targetRules(targets)).toEqual([]);
  });
});

describe('a unit', () => {
  it('that is misspelt is refused, and one that is no text left to the schema', () => {
    expect(withFields({ unit: 'bilion VND' })).toEqual([
      { path: '0.indicators.0.unit', message: '"bilion VND" is not how the unit is written; write "billion VND".' },
    ]);
    expect(withFields({ unit: 5 })).toEqual([]);
  });
});

describe('a bound', () => {
  it('is one number', () => {
    const range = { low: '1', high: '2' };
    expect(withFields({ target: { kind: 'at-least', value: range } })).toEqual([{ path: '0.indicators.0.target.value', message: ONE_NUMBER }]);
    expect(withFields({ target: { kind: 'range', low: range, high: '3', better: 'inside' } })).toEqual([
      { path: '0.indicators.0.target.low', message: ONE_NUMBER },
    ]);
    expect(withFields({ target: { kind: 'range', low: '0', high: range, better: 'inside' } })).toEqual([
      { path: '0.indicators.0.target.high', message: ONE_NUMBER },
    ]);
  });

  it('that is a range has the smaller end first', () => {
    const range = (low: string, high: string) => withFields({ target: { kind: 'range', low, high, better: 'lower' } });
    expect(range('3.5', '3')).toEqual([{ path: '0.indicators.0.target', message: 'the range runs from 3.5 down to 3; write the smaller end as "low".' }]);
    expect(range('3', '3')).toEqual([]);
    expect(range('3', '3.5')).toEqual([]);
    expect(range('9'.repeat(70), '8'.repeat(70))).toEqual([
      { path: '0.indicators.0.target', message: `the range runs from ${'9'.repeat(60)} down to ${'8'.repeat(60)}; write the smaller end as "low".` },
    ]);
  });

  it('that is a range is told of its ends and of their order', () => {
    const low = { literal: '5', granularity: '2' };
    expect(withFields({ target: { kind: 'range', low, high: '4', better: 'higher' } })).toEqual([
      { path: '0.indicators.0.target.low.granularity', message: 'The figure is no multiple of "2", so it was not rounded to that.' },
      { path: '0.indicators.0.target', message: 'the range runs from 5 down to 4; write the smaller end as "low".' },
    ]);
  });

  it('of another shape is left to the schema', () => {
    expect(withFields({ target: { kind: 'over', value: '1' } })).toEqual([]);
    expect(withFields({ target: { kind: 'range', low: '3', high: '2' } })).toEqual([]);
  });
});

describe('a figure of an indicator', () => {
  const DOWN = 'The range runs from "3" down to "2"; low is the lesser end.';

  it.each(['tracked', 'lastYear', 'actual'])('in `%s` is one that can be', (key) => {
    expect(withFields({ target: undefined, [key]: { low: '3', high: '2' } })).toEqual([{ path: `0.indicators.0.${key}.low`, message: DOWN }]);
    expect(withFields({ [key]: { low: '2', high: '3' } })).toEqual([]);
  });

  it('of another shape is left to the schema', () => {
    expect(figureProblems({ low: '3' }, 'figure')).toEqual([]);
    expect(figureProblems(5, 'figure')).toEqual([]);
    expect(figureProblems({ low: '3', high: '2' }, 'figure')).toEqual([{ path: 'figure.low', message: DOWN }]);
    expect(figureProblems({ literal: '3', low: undefined, granularity: undefined }, 'figure')).toEqual([]);
  });
});

describe('outcomes', () => {
  const ids = new Set(['growth', 'revenue']);

  it('are of indicators that there are', () => {
    expect(actualRules({ growth: '14.5', grwoth: '14.5', population: '1', [`x${'y'.repeat(200)}`]: '1' }, ids)).toEqual([
      { path: 'grwoth', message: 'there is no indicator of this id; did you mean "growth"?' },
      { path: 'population', message: 'there is no indicator of this id' },
      { path: `x${'y'.repeat(99)}`, message: 'there is no indicator of this id' },
    ]);
  });

  it('are figures that can be', () => {
    expect(actualRules({ revenue: { low: '3', high: '2' } }, ids)).toEqual([
      { path: 'revenue.low', message: 'The range runs from "3" down to "2"; low is the lesser end.' },
    ]);
  });

  it.each([undefined, null, 5])('of another shape are left to the schema: %j', (actuals) => {
    expect(actualRules(actuals, ids)).toEqual([]);
  });
});
