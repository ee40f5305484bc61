import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import {
  type BudgetAccount,
  budgetAccountSchema,
  budgetMetrics,
  type GrdpAccount,
  grdpAccountSchema,
  grdpMetrics,
  type InvestmentAccount,
  investmentAccountSchema,
  investmentMetrics,
} from '../../../src/models/index.js';
import { cases, problemsOf } from './cases.js';

const head = { unit: 'billion VND', period: '2023', previous: '2022' };
const levels = { 2022: '1', 2023: '2' };

const grdpProblems = (account: object) => problemsOf(() => grdpMetrics(account as GrdpAccount));
const budgetProblems = (account: object) => problemsOf(() => budgetMetrics(account as BudgetAccount));
const investmentProblems = (account: object) => problemsOf(() => investmentMetrics(account as InvestmentAccount));
const grdpProblem = (fields: object) => grdpProblems({ ...head, sectors: {}, ...fields });

describe('an account that is refused', () => {
  test('is refused with one typed error that has every problem', () => {
    const sectors = { a: { currentPrices: { 2023: '1,5' } } };
    const paths = grdpProblems({ unit: 'bilion VND', period: '2023Q3', sectors, popluation: {} }).map((problem) => problem.split(':')[0]);
    expect(paths.sort()).toEqual(['period', 'popluation', 'previous', 'sectors.a.currentPrices.2023', 'unit']);
    expect(() => grdpMetrics({} as GrdpAccount)).toThrowError(expect.objectContaining({ name: 'InvalidDocumentError', code: 'invalid-document' }));
  });

  test('bears no unknown key, and is told the nearest known one', () => {
    expect(grdpProblem({ sectors: { a: { currentPrice: levels } } })).toEqual([
      'sectors.a.currentPrice: "currentPrice" is no key here; did you mean "currentPrices"?',
    ]);
    expect(grdpProblem({ productTax: {} })[0]).toMatch(/did you mean "productTaxes"\?/);
    expect(budgetProblems({ ...head, revenue: { estimate: {} }, expenditure: {} })[0]).toMatch(/^revenue\.estimate: .*"estimates"/);
    expect(investmentProblems({ ...head, sources: { a: { employed: levels } } })[0]).toMatch(/^sources\.a\.employed: /);
  });

  test.each([
    ['a number in a local style', '1.477,8', /with a point, no grouping/],
    ['an empty text', '', /expected a plain decimal/],
    ['a number that lost digits', 2 ** 60, /give a string/],
    ['NaN', Number.NaN, /NaN/],
    ['infinity', Number.POSITIVE_INFINITY, /Infinity/],
    ['null', null, /null was given; expected a level/],
    ['a list', ['1'], /some object was given/],
  ])('has no level that is %s', (_, level, message) => {
    const problems = grdpProblem({ sectors: { a: { currentPrices: { 2023: level } } } });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(message);
    expect(problems[0]).toMatch(/^sectors\.a\.currentPrices\.2023: /);
  });

  test('has levels for periods in their one form only', () => {
    expect(grdpProblem({ population: { '2023Q3': 1 } })).toEqual(['population.2023Q3: as a key: "2023Q3" is not how the period is written; write "2023-Q3".']);
    expect(grdpProblem({ population: { constructor: 1 } })).toHaveLength(1);
  });

  test('has a unit of money, without a slip', () => {
    expect(grdpProblem({ unit: 'thousand person' })).toEqual(['unit: "thousand person" was given; expected an amount of money, such as "billion VND".']);
    expect(grdpProblem({ unit: 'billion VND/person' })).toHaveLength(1);
    expect(grdpProblem({ unit: 'billions VND' })[0]).toMatch(/"billion VND"/);
    expect(grdpProblem({ unit: 5 })).toHaveLength(1);
    expect(grdpProblem({ unit: 'million EUR' })).toEqual([]);
  });

  test('is told once of a period that is none', () => {
    expect(grdpProblem({ period: '2023Q3' })).toEqual(['period: "2023Q3" is not how the period is written; write "2023-Q3".']);
    expect(grdpProblem({ previous: '2022Q3' })).toEqual(['previous: "2022Q3" is not how the period is written; write "2022-Q3".']);
    expect(grdpProblem({ previous: 2022 })).toEqual(['previous: 2022 was given; expected a string.']);
    expect(grdpProblem({ period: 2023 })).toEqual(['period: 2023 was given; expected a string.']);
  });

  test('compares a period with an earlier one of the same length', () => {
    expect(grdpProblem({ previous: '2023' })).toEqual(['previous: "2023" was given; expected a period before 2023 and of the same length.']);
    expect(grdpProblem({ previous: '2022-S1' })).toHaveLength(1);
    expect(grdpProblem({ previous: '2019' })).toEqual([]);
  });

  test('has parts that add up to their whole, exactly; the message has both and the difference', () => {
    const parts = { a: { currentPrices: { 2022: '1', 2023: '1.1' } }, b: { currentPrices: { 2022: '2', 2023: '2.2' } } };
    const sector = { currentPrices: { 2022: 3, 2023: '3.35' }, parts };
    expect(grdpProblem({ sectors: { s: sector } })).toEqual([
      'sectors.s.currentPrices.2023: 3.35 was given and the parts add up to 3.3, a difference of 0.05; leave it out to have the sum, ' +
        'correct a level, or say "complete": false where the parts are rounded or not all there is.',
    ]);
    expect(grdpProblem({ sectors: { s: { ...sector, complete: false } } })).toEqual([]);
    const total = { currentPrices: { 2022: 4 } };
    expect(grdpProblem({ total, sectors: parts })).toEqual([expect.stringMatching(/^total\.currentPrices\.2022: 4 .* add up to 3, a difference of 1;/)]);
    expect(grdpProblem({ total, sectors: parts, productTaxes: { currentPrices: { 2022: 1 } } })).toEqual([]);
  });

  test('has the employed of its sectors in total, and product taxes employ nobody', () => {
    const sectors = { a: { employed: { 2023: 40 } }, b: { employed: { 2023: 60 } } };
    expect(grdpProblem({ sectors, productTaxes: {}, employed: { 2023: 101 } })).toEqual([
      expect.stringMatching(/^employed\.2023: 101 .* add up to 100, a difference of 1;/),
    ]);
    expect(grdpProblem({ sectors, productTaxes: {}, employed: { 2023: 100 } })).toEqual([]);
  });

  test('has estimates that add up too, and public investment that excludes nothing negative', () => {
    const parts = { a: { actual: levels, estimates: { central: { 2023: 5 } } } };
    const revenue = { actual: levels, estimates: { central: { 2023: 6 }, provincial: { 2023: 9 } }, parts };
    expect(budgetProblems({ ...head, revenue, expenditure: {} })).toEqual([expect.stringMatching(/^revenue\.estimates\.central\.2023: 6 /)]);
    const publicInvestment = { all: { plan: 5, excluded: '-1', disbursed: 1 } };
    expect(investmentProblems({ ...head, sources: {}, publicInvestment })).toEqual([
      'publicInvestment.all.excluded: expected an amount of at least 0, which is taken from the plan',
    ]);
    const invested = { ...head, sources: { a: { currentPrices: levels } }, total: { currentPrices: { 2023: 3 } } };
    expect(investmentProblems(invested)).toEqual([expect.stringMatching(/^total\.currentPrices\.2023: 3 /)]);
  });

  test.each([[undefined], [null], [[]], ['text'], [{ sectors: [] }], [{ sectors: { a: 5 }, total: 'x', productTaxes: [1] }]])(
    'is %j, and is refused, not stumbled over',
    (account) => {
      for (const problems of [grdpProblems, budgetProblems, investmentProblems]) expect(problems(account as object)).not.toEqual([]);
    },
  );

  test('has no key "__proto__", and is not its own part', () => {
    const sectors = JSON.parse('{ "__proto__": { "complete": true } }');
    expect(grdpProblem({ sectors })).toEqual([expect.stringMatching(/^sectors\.__proto__: /)]);
    const sector: { parts: Record<string, unknown> } = { parts: {} };
    sector.parts['a'] = sector;
    expect(grdpProblem({ sectors: { a: sector } })[0]).toMatch(/64 levels/);
  });
});

describe('names that users give', () => {
  const names = ['constructor', 'toString', 'hasOwnProperty', 'parts', 'value', 'reason', 'gaps', 'nông nghiệp', 'a.b', '0'];

  test('may be any but "__proto__", as sector, item, authority, source and base', () => {
    const each = <Value>(value: Value) => Object.fromEntries(names.map((name) => [name, value]));
    const prices = { currentPrices: levels, constantPrices: levels };
    const grdp = grdpMetrics({ ...head, sectors: each({ ...prices, parts: each({}) }) });
    const budget = budgetMetrics({ ...head, revenue: { parts: each({ actual: levels, estimates: each({ 2023: 1 }) }) }, expenditure: {} });
    const investment = investmentMetrics({ ...head, sources: each(prices), publicInvestment: each({ plan: 2, disbursed: 1 }) });
    for (const name of names) {
      expect(grdp.sectors[name]).toMatchObject({ share: '10', realGrowth: '100', contribution: '10' });
      expect(budget.revenue.parts?.[name]).toMatchObject({ share: '10', attainment: { [name]: '200' } });
      expect(investment.sources[name]).toMatchObject({ share: '10' });
      expect(investment.disbursement[name]).toBe('50');
    }
    expect(Object.keys(grdp.sectors).sort()).toEqual([...names].sort());
  });

  test('are those of sectors and items: "constructor" is no key of the account itself', () => {
    expect(() => grdpMetrics({ ...cases.grdp.account, constructor: {} } as GrdpAccount)).toThrowError(/"constructor" is no key here/);
  });
});

test('the schemas of accounts can be published as JSON Schema', () => {
  for (const schema of [grdpAccountSchema, budgetAccountSchema, investmentAccountSchema]) {
    const { properties, additionalProperties } = z.toJSONSchema(schema, { io: 'input' });
    expect(Object.keys(properties ?? {})).toEqual(expect.arrayContaining(['unit', 'period', 'previous']));
    expect(additionalProperties).toBe(false);
  }
});
