import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import * as library from 'planning-metrics/models';
import vietnam from '../../../examples/reports/vietnam-2023.json' with { type: 'json' };
import fixtures from '../../fixtures/accounts.json' with { type: 'json' };
import { smallReport } from '../../models/small-report.js';
import { smallReport as reportOfTargets } from '../../models/targets/small-report.js';
import { rate } from '../inputs.js';
import type { Row, Table } from './row.js';

function row(call: Row['call'], args: fc.Arbitrary<readonly unknown[]>, holds?: Row['holds']): Row {
  return { call, args, shape: 'json', weight: 0.2, holds };
}

/** Reports as an application has read them from JSON; now and then one with most sections of a real one. */
const report = fc.oneof(
  { weight: 4, arbitrary: fc.constant(null).map(smallReport) },
  { weight: 4, arbitrary: fc.constant(null).map(() => structuredClone(reportOfTargets())) },
  { weight: 1, arbitrary: fc.constant(null).map(() => structuredClone(vietnam)) },
);
const oneReport = fc.tuple(report);

/** Of a report that is given as it was read from JSON, the same comes out as of the one that was parsed. */
function asParsed(call: (report: library.PlanReport) => unknown): Row['holds'] {
  return (result: unknown, given: unknown) => isDeepStrictEqual(result, call(library.parsePlanReport(given)));
}

function ofReport<Result>(call: (report: library.PlanReport) => Result): Row {
  return row(call, oneReport, asParsed(call));
}

const sectorNames = fc.uniqueArray(fc.constantFrom('industry', 'services', '__proto__', 'constructor', 'toString', 'a.b', ''), { minLength: 1, maxLength: 4 });
/** Accounts from the fixtures, and small ones with names of sectors that objects have already. */
function account(key: 'grdp' | 'budget' | 'investment', parts: (named: Record<string, object>) => object): fc.Arbitrary<readonly unknown[]> {
  const named = fc
    .tuple(sectorNames, fc.array(fc.nat(9_999), { minLength: 16, maxLength: 16 }))
    .map(([names, levels]) => ({
      unit: 'billion VND',
      period: '2023',
      previous: '2022',
      ...parts(Object.fromEntries(names.map((name, index) => [name, { currentPrices: { 2022: levels[index], 2023: String(levels[index + 8]) } }]))),
    }));
  return fc.tuple(
    fc.oneof(
      fc.constant(null).map(() => structuredClone(fixtures[key].account)),
      named,
    ),
  );
}

const actuals = fc.oneof(
  fc.dictionary(
    fc.constantFrom('growth', 'revenue', 'x'),
    rate.map((value) => (typeof value === 'object' ? value.toFixed() : String(value))),
    { maxKeys: 2 },
  ),
  fc.constant(undefined),
);
const targets = report.map((given) => structuredClone((given as { readonly targets?: unknown }).targets ?? []));
const table = fc.tuple(
  report.map((given) => structuredClone(library.planTable(library.parsePlanReport(given)))),
  fc.constantFrom('en', 'vi', undefined),
);

function figureIn(given: library.PlanReport, reference: string): unknown {
  return library.figureFinder(given)(reference);
}

/** Records of a whole report. */
export const models: Table = {
  parsePlanReport: row(library.parsePlanReport, oneReport),
  auditDocument: ofReport(library.auditDocument),
  reproduceReport: ofReport(library.reproduceReport),
  planTable: ofReport(library.planTable),
  claimEvidence: ofReport(library.claimEvidence),
  grdpAccount: ofReport(library.grdpAccount),
  budgetAccount: ofReport(library.budgetAccount),
  investmentAccount: ofReport(library.investmentAccount),
  figureFinder: row(
    figureIn,
    fc.tuple(report, fc.constantFrom('grdp@2023#growth', 'revenue@2024/plan#value', 'grdp@2022#value', '__proto__@2023#value', 'constructor@2023#toString')),
  ),
  assessTargets: row(library.assessTargets, fc.tuple(targets, fc.oneof(fc.constant(undefined), fc.record({ actuals })))),
  toMarkdown: row(library.toMarkdown, table),
  toCsv: row(library.toCsv, table),
  grdpMetrics: row(
    library.grdpMetrics,
    account('grdp', (sectors) => ({ sectors, population: { 2023: '1000' } })),
  ),
  budgetMetrics: row(
    library.budgetMetrics,
    account('budget', (parts) => ({ revenue: { scope: 'territory', parts }, expenditure: { scope: 'territory', parts } })),
  ),
  investmentMetrics: row(
    library.investmentMetrics,
    account('investment', (sources) => ({ sources })),
  ),
};
