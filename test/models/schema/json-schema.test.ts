import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { budgetAccountSchema, grdpAccountSchema, investmentAccountSchema } from '../../../src/models/schema/accounts.js';
import { planReportSchema } from '../../../src/models/schema/report.js';
import { lazy } from '../../support/lazy.js';
import { descriptionsOf, type Json, nodesOf, shapeOf } from './shape.js';

const publishes = (schema: z.ZodType) => lazy(() => z.toJSONSchema(schema, { io: 'input' }) as Json);

const report = publishes(planReportSchema);
const accounts = { grdp: publishes(grdpAccountSchema), budget: publishes(budgetAccountSchema), investment: publishes(investmentAccountSchema) };
const definitionsOf = (schema: Json) => (schema['$defs'] ?? {}) as Readonly<Record<string, Json>>;

// What several objects have in common. A number of the document is a text: a JSON number loses its zeros.
const id = 'text ^[A-Za-z][\\w.-]{0,99}$';
const unit = 'text 1..100';
const period = 'text ..40';
const version = '= plan | estimate | preliminary | final';
const remarks = { 'line?': 'whole number 1..', 'note?': 'text ..2000' };
const adjusted = ['= largest-remainder', { plug: 'text 1..' }];
const hedge = '= over | nearly | under | about | at-least | at-most';
const figure = {
  'literal?': 'Literal',
  'low?': 'Literal',
  'high?': 'Literal',
  'hedge?': [hedge, { 'list 1..3': hedge }],
  'granularity?': 'Literal',
  'exact?': 'yes or no',
  'adjusted?': adjusted,
  ...remarks,
};

describe('the published schema of a report', () => {
  const definition = (name: string) => {
    const { [name]: found = {}, ...others } = definitionsOf(report());
    return shapeOf(found, others);
  };

  it('has a name, and names what its parts are made of', () => {
    expect([report()['title'], report()['description']]).toEqual(['PlanReport', 'A socio-economic report and plan, as the figures it prints.']);
    const named = Object.keys(definitionsOf(report())).filter((name) => !name.startsWith('__'));
    expect(named.sort()).toEqual(['Bound', 'Literal', 'Name', 'Observation', 'Operand', 'PrintedFigure', 'Relation', 'Series', 'Target']);
  });

  it('has the sections of a report, and wants its version, id, name and period alone', () => {
    const list = { list: 'Series' };
    const side = { scope: 'text 1..100', tree: 'Series' };
    const base = {
      id,
      name: 'Name',
      'plan?': 'PrintedFigure',
      'excluded?': ['PrintedFigure', 'null'],
      'disbursed?': 'PrintedFigure',
      'disbursedOf?': id,
      'rate?': 'PrintedFigure',
      ...remarks,
    };
    expect(shapeOf(report(), definitionsOf(report()))).toEqual({
      '$schema?': 'text ..300',
      schemaVersion: '= 1',
      id,
      name: 'Name',
      'place?': 'Name',
      'source?': 'text ..1000',
      period,
      'planPeriod?': period,
      'grdp?': {
        'constantPrices?': 'text ..40',
        tree: 'Series',
        'foreignCurrency?': 'Series',
        'exchangeRate?': 'Series',
        'perHead?': 'Series',
        'population?': 'Series',
        'labourProductivity?': 'Series',
        'tfpShare?': 'Series',
      },
      'sectors?': {
        'grossOutput?': list,
        'productionIndices?': list,
        'ownership?': list,
        'outputs?': list,
        'trade?': list,
        'transport?': list,
        'tourism?': list,
        'enterprises?': list,
      },
      'budget?': {
        'revenue?': side,
        'expenditure?': side,
        'aggregates?': { list: { of: id, excluding: { 'list 1..': 'Series' }, series: 'Series' } },
        'coverage?': { list: { id, revenue: id, expenditure: id, period, version, rate: 'PrintedFigure', ...remarks } },
      },
      'investment?': {
        'total?': 'Series',
        'toGrdp?': 'Series',
        'publicInvestment?': { period, unit, bases: { 'list 1..': { ...base, 'parts?': { 'list 2..': base }, 'composition?': { 'list 2..': 'Series' } } } },
      },
      'labour?': {
        'workingAge?': 'Series',
        'employed?': 'Series',
        'newJobs?': 'Series',
        'structure?': 'Series',
        'trained?': 'Series',
        'certified?': 'Series',
        'urbanUnemployment?': 'Series',
        'others?': list,
      },
      'targets?': { list: 'Target' },
      'claims?': { list: { id, name: 'Name', period, achieved: 'PrintedFigure', of: 'PrintedFigure', ...remarks } },
      'series?': list,
      'figures?': { [`by ${id}`]: { ...figure, 'name?': 'Name', 'unit?': unit, 'period?': 'text', 'version?': version, 'evidence?': '= printed | external' } },
      'relations?': { list: 'Relation' },
      'note?': 'text ..2000',
    });
  });

  it('has a name in languages by their codes', () => {
    expect(definition('Name')).toEqual({ 'by text ^[a-z]{2,3}$': 'text 1..500' });
  });

  it('has figures as they are printed, alone or with what is said of them', () => {
    expect(definition('Literal')).toBe('text ^-?\\d{1,400}(\\.\\d{1,400})?$');
    expect(definition('PrintedFigure')).toEqual(['Literal', { ...figure, 'against?': 'text 1..100', 'reading?': '= points | percent', 'from?': 'text ..300' }]);
  });

  it('has series of observations, which consist of series', () => {
    expect(definition('Series')).toEqual({
      id,
      name: 'Name',
      unit,
      'growthOf?': '= value | volume',
      observations: { list: 'Observation' },
      'complete?': 'yes or no',
      'children?': { list: 'Series' },
      'note?': 'text ..2000',
    });
    expect(definition('Observation')).toEqual({
      period,
      version,
      'unit?': unit,
      'value?': 'PrintedFigure',
      'growth?': 'PrintedFigure',
      'index?': 'PrintedFigure',
      'multiple?': 'PrintedFigure',
      'change?': 'PrintedFigure',
      'share?': 'PrintedFigure',
      'shareChange?': 'PrintedFigure',
      'attainment?': 'PrintedFigure',
      'excess?': 'PrintedFigure',
      'verdict?': '= met | exceeded | missed',
      ...remarks,
    });
  });

  it('has targets of indicators, whose bounds have a direction', () => {
    const indicator = {
      id,
      name: 'Name',
      unit,
      role: '= headline | component',
      'target?': 'Bound',
      'tracked?': 'PrintedFigure',
      'cumulative?': 'yes or no',
      'series?': 'text ..200',
      'lastYear?': 'PrintedFigure',
      'actual?': 'PrintedFigure',
      ...remarks,
    };
    expect(definition('Target')).toEqual({
      id,
      number: 'whole number 1..',
      'printedNumber?': 'text ..20',
      'group?': 'text ..100',
      name: 'Name',
      indicators: { 'list 1..': indicator },
      ...remarks,
    });
    expect(definition('Bound')).toEqual([
      { kind: '= at-least | at-most', value: 'PrintedFigure', 'open?': 'yes or no' },
      { kind: '= exactly', value: 'PrintedFigure' },
      { kind: '= range', low: 'PrintedFigure', high: 'PrintedFigure', better: '= higher | lower | inside' },
    ]);
  });

  it('has every type of relation, between figures and numbers', () => {
    const relation = (type: string, parts: object) => ({ id, 'strength?': '= identity | expected', 'note?': 'text ..2000', type: `= ${type}`, ...parts });
    const part = { figure: 'Operand', sign: '= 1 | -1' };
    expect(definition('Operand')).toEqual(['text 1..300', { exact: 'Literal' }, { literal: 'Literal', 'unit?': unit }]);
    expect(definition('Relation')).toEqual([
      relation('sum', { total: 'Operand', parts: { 'list 1..': ['Operand', part] }, 'complete?': 'yes or no', 'adjusted?': adjusted }),
      relation('difference', { current: 'Operand', previous: 'Operand', change: 'Operand' }),
      relation('growth', { current: 'Operand', previous: 'Operand', rate: 'Operand' }),
      relation('percent', { part: 'Operand', whole: 'Operand', rate: 'Operand' }),
      relation('product', { product: 'Operand', factors: { 'list 1..': 'Operand' } }),
      relation('compound', { total: 'Operand', rates: { 'list 1..': 'Operand' } }),
      relation('weighted-mean', { mean: 'Operand', parts: { 'list 1..': { value: 'Operand', 'weight?': 'Operand' } } }),
      relation('same', { figures: { 'list 2..': 'Operand' } }),
      relation('at-most', { lesser: 'Operand', greater: 'Operand' }),
    ]);
  });
});

describe('the published schema of an account', () => {
  const head = { unit: 'text', period: 'text', previous: 'text' };
  const levels = { 'by text': 'text or number' };
  const prices = { 'currentPrices?': levels, 'constantPrices?': levels };
  const complete = { 'complete?': 'yes or no' };
  const keyed = (value: unknown) => ({ 'by text 1..': value });
  const shape = (account: keyof typeof accounts) => shapeOf(accounts[account](), definitionsOf(accounts[account]()));

  it('of GRDP has sectors within sectors', () => {
    expect(shape('grdp')).toEqual({
      ...head,
      sectors: keyed({ ...prices, 'employed?': levels, ...complete, 'parts?': keyed('the same again') }),
      'productTaxes?': prices,
      'total?': { ...prices, ...complete },
      'population?': levels,
      'employed?': levels,
      'exchangeRate?': levels,
    });
  });

  it('of a budget has two sides, of items within items', () => {
    const item = { 'actual?': levels, 'estimates?': keyed(levels), ...complete };
    const side = { 'scope?': 'text 1..100', ...item, 'parts?': keyed({ ...item, 'parts?': keyed('the same again') }) };
    expect(shape('budget')).toEqual({ ...head, revenue: side, expenditure: side });
  });

  it('of investment has sources within sources, and plans of public investment', () => {
    const level = 'text or number';
    expect(shape('investment')).toEqual({
      ...head,
      sources: keyed({ ...prices, ...complete, 'parts?': keyed('the same again') }),
      'total?': { ...prices, ...complete },
      'grdp?': prices,
      'publicInvestment?': keyed({ 'plan?': level, 'excluded?': `${level} or null`, 'disbursed?': level }),
    });
  });
});

describe.each(Object.entries({ report, ...accounts }))('the published schema of a document (%s)', (_, published) => {
  it('says of every field what it is, in a sentence, and of no two of an object the same', () => {
    const objects = descriptionsOf(published());
    expect(objects.length).toBeGreaterThan(3);
    for (const object of objects) {
      for (const [field, description] of Object.entries(object)) expect(description, field).toMatch(/^.{8,}\.$/);
      expect(new Set(Object.values(object)).size, Object.keys(object).join()).toBe(Object.keys(object).length);
    }
  });

  it('has no description that says nothing', () => {
    const descriptions = nodesOf(published()).flatMap(({ description }) => (description === undefined ? [] : [description]));
    expect(descriptions.filter((description) => !/^.{8,}\.$/.test(String(description)))).toEqual([]);
  });
});
