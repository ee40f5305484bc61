import { describe, expect, it } from 'vitest';
import { at, dimensionProblems, observationUnitProblems } from '../../../src/models/check/dimensions.js';

/** A document with one value at a path. */
function documentWith(path: string, value: unknown): unknown {
  return path.split('.').reduceRight<unknown>((inner, key) => ({ [key]: inner }), value);
}

const MONEY = ['VND', 'trillion VND', 'billion USD', 'AUD'];
const NO_MONEY = ['person', '%', 'USD/person', 'AUD-hour', 'ounce-AUD', 'billion vnđ-cũ'];
const PEOPLE = ['person', 'thousand worker'];
const NO_PEOPLE = ['person-hour', 'guest-person', 'VND', '%', 'worker/person'];

describe('the unit of a series measures what its place does', () => {
  it.each([
    ['grdp.tree', MONEY, NO_MONEY, 'an amount of money, such as "trillion VND"'],
    ['grdp.foreignCurrency', MONEY, NO_MONEY, 'an amount of money, such as "billion USD"'],
    [
      'grdp.exchangeRate',
      ['VND/USD', 'VND/AUD'],
      ['VND', 'VND/person', 'person/USD', 'ounce-VND/USD', 'VND/AUD-hour', '%'],
      'one currency for another, such as "VND/USD"',
    ],
    [
      'grdp.perHead',
      ['USD/person', 'million VND/person'],
      ['USD', 'USD/worker', 'person/person', 'USD/person-month', 'ounce-USD/person'],
      'money per person, such as "USD/person"',
    ],
    ['grdp.population', ['person', 'thousand person'], ['worker', 'person-hour', 'guest-person', 'VND'], 'people, such as "thousand person"'],
    [
      'grdp.labourProductivity',
      ['million VND/worker', 'USD/hour', 'VND/person'],
      ['VND', 'VND/USD', 'VND/guest-worker', 'VND/worker-hour', 'ounce-USD/hour', 'person/worker'],
      'money per worker, such as "million VND/worker"',
    ],
    ['grdp.tfpShare', ['%'], ['pp', '% VND', 'VND %', 'person'], '"%"'],
    ['budget.revenue.tree', MONEY, NO_MONEY, 'an amount of money, such as "billion VND"'],
    ['budget.expenditure.tree', MONEY, NO_MONEY, 'an amount of money, such as "billion VND"'],
    ['investment.total', MONEY, NO_MONEY, 'an amount of money, such as "billion VND"'],
    ['investment.toGrdp', ['%'], ['pp', '% VND', 'VND %', 'person'], '"%"'],
    ['investment.publicInvestment', MONEY, NO_MONEY, 'an amount of money, such as "billion VND"'],
    ['labour.workingAge', PEOPLE, NO_PEOPLE, 'people, such as "million person"'],
    ['labour.employed', PEOPLE, NO_PEOPLE, 'people, such as "thousand worker"'],
    ['labour.newJobs', PEOPLE, NO_PEOPLE, 'people, such as "thousand person"'],
  ])('%s', (path, fitting, others, expected) => {
    for (const unit of fitting) expect(dimensionProblems(documentWith(path, { unit }))).toEqual([]);
    for (const unit of others)
      expect(dimensionProblems(documentWith(path, { unit }))).toEqual([{ path: `${path}.unit`, message: `"${unit}" was given; expected ${expected}.` }]);
  });

  it.each([[undefined], [null], [5], [['VND']], ['trilion VND'], ['']])('and where there is none that can be read, %j, nothing is added', (unit) => {
    expect(dimensionProblems({ grdp: { tree: { unit, children: [{ unit: 'person' }] } } })).toEqual([]);
  });

  it('and any unit does where a place is for all kinds of series', () => {
    expect(dimensionProblems({ labour: { trained: { unit: 'VND' }, others: [{ unit: 'tonne' }] }, series: [{ unit: '%' }] })).toEqual([]);
  });
});

describe('a tree has one measure', () => {
  it.each([
    ['grdp.tree', 'trillion VND', 'billion VND', 'billion USD'],
    ['grdp.labourProductivity', 'million VND/worker', 'VND/worker', 'USD/worker'],
    ['budget.revenue.tree', 'billion VND', 'VND', 'person'],
    ['budget.expenditure.tree', 'billion VND', 'VND', '%'],
    ['investment.total', 'billion VND', 'VND', 'USD'],
  ])('in %s, in parts of parts too', (path, whole, same, other) => {
    const parts = [{ unit: same, children: [{ unit: whole }, { unit: other, children: [{ unit: other }, { unit: same }] }] }, { unit: other }];
    expect(dimensionProblems(documentWith(path, { unit: whole, children: parts }))).toEqual([
      { path: `${path}.children.0.children.1.unit`, message: `"${other}" is no part of a whole in "${same}"; use one measure in a tree.` },
      { path: `${path}.children.0.children.1.children.1.unit`, message: `"${same}" is no part of a whole in "${other}"; use one measure in a tree.` },
      { path: `${path}.children.1.unit`, message: `"${other}" is no part of a whole in "${whole}"; use one measure in a tree.` },
    ]);
  });

  it('but not where its parts are of another kind, as in the structure of employment', () => {
    expect(dimensionProblems({ labour: { structure: { unit: 'person', children: [{ unit: '%' }] } } })).toEqual([]);
  });

  it.each([[undefined], [null], [5], ['trilion VND']])('of which no part is told apart by a unit that cannot be read: %j', (unit) => {
    const part = { unit, children: [{ unit: 'USD' }] };
    expect(dimensionProblems({ grdp: { tree: { unit: 'VND', children: [part, null, 5, { unit: 'VND' }] } } })).toEqual([]);
  });

  it.each([[undefined], [null], [{ 0: { unit: 'USD' } }], ['USD']])('of which the parts are a list, and not %j', (children) => {
    expect(dimensionProblems({ grdp: { tree: { unit: 'VND', children } } })).toEqual([]);
  });
});

describe('a figure that is printed in a unit of its own', () => {
  it('measures what its series does', () => {
    const observations = [{}, { unit: 'billion VND' }, { unit: 'USD' }, { unit: 'trilion VND' }, null, { unit: '%' }];
    expect(observationUnitProblems({ unit: 'trillion VND', observations }, 'series.0')).toEqual([
      { path: 'series.0.observations.2.unit', message: '"USD" measures something else than the series, which is in "trillion VND".' },
      { path: 'series.0.observations.5.unit', message: '"%" measures something else than the series, which is in "trillion VND".' },
    ]);
  });

  it.each([
    ['of a series without unit', { observations: [{ unit: 'USD' }] }],
    ['of a series whose unit cannot be read', { unit: 'trilion VND', observations: [{ unit: 'USD' }] }],
    ['in what is no list', { unit: 'VND', observations: { 0: { unit: 'USD' } } }],
    ['of no series', { unit: 'VND' }],
  ])('is not held against what is not there: %s', (_, series) => {
    expect(observationUnitProblems(series, 'series.0')).toEqual([]);
  });
});

describe('what stands at a path', () => {
  it('is looked up in objects and lists, in their own keys alone', () => {
    const document = { a: { b: [null, { c: 5 }] }, t: 'text', n: null };
    expect([at(document, 'a.b.1.c'), at(document, 'a.b.0'), at(document, 'n')]).toEqual([5, null, null]);
    for (const path of ['x', 'a.x.c', 'a.b.0.c', 'a.b.length.x', 't.length', 'n.x', 'a.constructor', 'a.b.map']) expect(at(document, path)).toBeUndefined();
    expect([at(undefined, 'a'), at(null, 'a'), at('text', 'length'), at(5, 'a')]).toEqual([undefined, undefined, undefined, undefined]);
  });
});
