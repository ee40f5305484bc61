import type { Problem } from '../../errors.js';
import { parseUnit } from '../../quantity/index.js';
import { readUnit } from './readable.js';

const MONEY = /^[A-Z]{3}$/;

/** What the series of each place measure. */
const EXPECTED: readonly {
  readonly path: string;
  readonly fits: (measure: string) => boolean;
  readonly expected: string;
}[] = [
  { path: 'grdp.tree', fits: (measure) => MONEY.test(measure), expected: 'an amount of money, such as "trillion VND"' },
  {
    path: 'grdp.foreignCurrency',
    fits: (measure) => MONEY.test(measure),
    expected: 'an amount of money, such as "billion USD"',
  },
  { path: 'grdp.exchangeRate', fits: isPer(MONEY, MONEY), expected: 'one currency for another, such as "VND/USD"' },
  { path: 'grdp.perHead', fits: isPer(MONEY, /^person$/), expected: 'money per person, such as "USD/person"' },
  { path: 'grdp.population', fits: (measure) => measure === 'person', expected: 'people, such as "thousand person"' },
  {
    path: 'grdp.labourProductivity',
    fits: isPer(MONEY, /^(worker|person|hour)$/),
    expected: 'money per worker, such as "million VND/worker"',
  },
  { path: 'grdp.tfpShare', fits: (measure) => measure === '%', expected: '"%"' },
  {
    path: 'budget.revenue.tree',
    fits: (measure) => MONEY.test(measure),
    expected: 'an amount of money, such as "billion VND"',
  },
  {
    path: 'budget.expenditure.tree',
    fits: (measure) => MONEY.test(measure),
    expected: 'an amount of money, such as "billion VND"',
  },
  {
    path: 'investment.total',
    fits: (measure) => MONEY.test(measure),
    expected: 'an amount of money, such as "billion VND"',
  },
  { path: 'investment.toGrdp', fits: (measure) => measure === '%', expected: '"%"' },
  {
    path: 'investment.publicInvestment',
    fits: (measure) => MONEY.test(measure),
    expected: 'an amount of money, such as "billion VND"',
  },
  { path: 'labour.workingAge', fits: isPeople, expected: 'people, such as "million person"' },
  { path: 'labour.employed', fits: isPeople, expected: 'people, such as "thousand worker"' },
  { path: 'labour.newJobs', fits: isPeople, expected: 'people, such as "thousand person"' },
];

function isPer(numerator: RegExp, denominator: RegExp) {
  return (measure: string) => {
    const [above = '', below = ''] = measure.split('/');
    return numerator.test(above) && denominator.test(below);
  };
}

function isPeople(measure: string): boolean {
  return measure === 'person' || measure === 'worker';
}

/** Series whose unit measures something else than their place does, and parts that their whole cannot be a sum of. */
export function dimensionProblems(document: unknown): Problem[] {
  return [
    ...EXPECTED.flatMap(({ path, fits, expected }) => placeProblems(at(document, path), path, fits, expected)),
    ...treeProblems(document),
  ];
}

function placeProblems(node: unknown, path: string, fits: (measure: string) => boolean, expected: string): Problem[] {
  const unit = unitOf(node);
  if (unit === undefined || fits(parseUnit(unit).measure)) return [];
  return [{ path: `${path}.unit`, message: `"${unit}" was given; expected ${expected}.` }];
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
  const unit = unitOf(node);
  const children = at(node, 'children');
  if (!Array.isArray(children)) return [];
  return children.flatMap((child: unknown, index) => {
    const below = `${path}.children.${index}`;
    const own = unitOf(child);
    const differs = unit !== undefined && own !== undefined && parseUnit(unit).measure !== parseUnit(own).measure;
    const problem = {
      path: `${below}.unit`,
      message: `"${own}" is no part of a whole in "${unit}"; use one measure in a tree.`,
    };
    return [...(differs ? [problem] : []), ...childProblems(child, below)];
  });
}

/** Observations that are printed in a unit which measures something else than their series does. */
export function observationUnitProblems(series: unknown, path: string): Problem[] {
  const unit = unitOf(series);
  const observations = at(series, 'observations');
  if (unit === undefined || !Array.isArray(observations)) return [];
  return observations.flatMap((observation: unknown, index) => {
    const own = unitOf(observation);
    if (own === undefined || parseUnit(own).measure === parseUnit(unit).measure) return [];
    return [
      {
        path: `${path}.observations.${index}.unit`,
        message: `"${own}" measures something else than the series, which is in "${unit}".`,
      },
    ];
  });
}

/** The unit of a node, when it is one that can be read; others are named elsewhere. */
function unitOf(node: unknown): string | undefined {
  const unit = at(node, 'unit');
  return typeof unit === 'string' && readUnit(unit, '').length === 0 ? unit : undefined;
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
