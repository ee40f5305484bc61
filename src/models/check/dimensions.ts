import type { Problem } from '../../errors.js';
import { unitOrProblem } from '../../figures/units/read-unit.js';
import type { Unit } from '../../quantity/index.js';

/** What a unit of money measures: a currency by its ISO 4217 code. */
export const MONEY = /^[A-Z]{3}$/;
const PEOPLE = /^(person|worker)$/;
const PERCENT = /^%$/;

/** What the series of each place measure. */
const EXPECTED: readonly { readonly path: string; readonly measure: RegExp; readonly expected: string }[] = [
  { path: 'grdp.tree', measure: MONEY, expected: 'an amount of money, such as "trillion VND"' },
  { path: 'grdp.foreignCurrency', measure: MONEY, expected: 'an amount of money, such as "billion USD"' },
  {
    path: 'grdp.exchangeRate',
    measure: /^[A-Z]{3}\/[A-Z]{3}$/,
    expected: 'one currency for another, such as "VND/USD"',
  },
  { path: 'grdp.perHead', measure: /^[A-Z]{3}\/person$/, expected: 'money per person, such as "USD/person"' },
  { path: 'grdp.population', measure: /^person$/, expected: 'people, such as "thousand person"' },
  {
    path: 'grdp.labourProductivity',
    measure: /^[A-Z]{3}\/(worker|person|hour)$/,
    expected: 'money per worker, such as "million VND/worker"',
  },
  { path: 'grdp.tfpShare', measure: PERCENT, expected: '"%"' },
  { path: 'budget.revenue.tree', measure: MONEY, expected: 'an amount of money, such as "billion VND"' },
  { path: 'budget.expenditure.tree', measure: MONEY, expected: 'an amount of money, such as "billion VND"' },
  { path: 'investment.total', measure: MONEY, expected: 'an amount of money, such as "billion VND"' },
  { path: 'investment.toGrdp', measure: PERCENT, expected: '"%"' },
  { path: 'investment.publicInvestment', measure: MONEY, expected: 'an amount of money, such as "billion VND"' },
  { path: 'labour.workingAge', measure: PEOPLE, expected: 'people, such as "million person"' },
  { path: 'labour.employed', measure: PEOPLE, expected: 'people, such as "thousand worker"' },
  { path: 'labour.newJobs', measure: PEOPLE, expected: 'people, such as "thousand person"' },
];

/** Series whose unit measures something else than their place does, and parts that their whole cannot be a sum of. */
export function dimensionProblems(document: unknown): Problem[] {
  return [
    ...EXPECTED.flatMap(({ path, measure, expected }) => placeProblems(at(document, path), path, measure, expected)),
    ...treeProblems(document),
  ];
}

function placeProblems(node: unknown, path: string, measure: RegExp, expected: string): Problem[] {
  const given = unitOf(node);
  if (given === undefined || measure.test(given.measure)) return [];
  return [{ path: `${path}.unit`, message: `"${given.unit}" was given; expected ${expected}.` }];
}

const TREES = [
  'grdp.tree',
  'grdp.labourProductivity',
  'budget.revenue.tree',
  'budget.expenditure.tree',
  'investment.total',
];

function treeProblems(document: unknown): Problem[] {
  return TREES.flatMap((path) => childProblems(at(document, path), path));
}

function childProblems(node: unknown, path: string): Problem[] {
  const whole = unitOf(node);
  const children = at(node, 'children');
  if (!Array.isArray(children)) return [];
  return children.flatMap((child: unknown, index) => {
    const below = `${path}.children.${index}`;
    const own = unitOf(child);
    const inner = childProblems(child, below);
    if (whole === undefined || own === undefined || whole.measure === own.measure) return inner;
    return [
      {
        path: `${below}.unit`,
        message: `"${own.unit}" is no part of a whole in "${whole.unit}"; use one measure in a tree.`,
      },
      ...inner,
    ];
  });
}

/** Observations that are printed in a unit which measures something else than their series does. */
export function observationUnitProblems(series: unknown, path: string): Problem[] {
  const unit = unitOf(series);
  const observations = at(series, 'observations');
  if (unit === undefined || !Array.isArray(observations)) return [];
  return observations.flatMap((observation: unknown, index) => {
    const own = unitOf(observation);
    if (own === undefined || own.measure === unit.measure) return [];
    return [
      {
        path: `${path}.observations.${index}.unit`,
        message: `"${own.unit}" measures something else than the series, which is in "${unit.unit}".`,
      },
    ];
  });
}

/** The unit of a node, when it is one that can be read; others are named elsewhere. */
function unitOf(node: unknown): Unit | undefined {
  const unit = at(node, 'unit');
  // Most nodes have none, and a refusal takes its time.
  if (unit === undefined) return undefined;
  const read = unitOrProblem(unit);
  return typeof read === 'string' ? undefined : read;
}

/** What stands at a path of a document of unknown shape. */
export function at(node: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (inner, key) =>
        typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
          ? (inner as Record<string, unknown>)[key]
          : undefined,
      node,
    );
}
