// @ts-check
import {
  coverageRate,
  decimal,
  disbursementRate,
  growthIndex,
  icorFromRates,
  investmentRate,
  planFromAttainment,
} from 'planning-metrics';
import { computed, figuresOf, literalOf } from './figures.js';
import { table } from './text.js';

const BUDGET = ['revenue', 'expenditure', 'expenditure.development', 'expenditure.recurrent'];
const SOURCES = ['investment.state-budget', 'investment.households', 'investment.enterprises', 'investment.fdi'];

/** @param {import('planning-metrics/models').PlanReport} report */
export function budget(report) {
  const { printed, name } = figuresOf(report);
  const rows = BUDGET.map((id) => {
    const [level, rate] = [printed(`${id}@2023#value`), printed(`${id}@2023#attainment`)];
    return [name(`${id}@2023#value`), level, rate, computed(planFromAttainment(level, rate), 0)];
  });
  /** @param {string} id */
  const cover = (id) =>
    computed(coverageRate(printed(`${id}@2024/plan#value`), printed('expenditure@2024/plan#value')), 1);
  return [
    table(['budget 2023, billion VND', 'level', '% of estimate', 'estimate behind it'], rows),
    '',
    `revenue of 2024: ${computed(growthIndex(printed('revenue@2024/plan#value'), printed('revenue@2023#value')), 1)} % of that of 2023`,
    `it covers ${cover('revenue')} % of local spending, domestic revenue ${cover('revenue.domestic')} %; no balance is drawn: revenue is that of the territory, spending that of the local budget`,
  ].join('\n');
}

/** @param {import('planning-metrics/models').PlanReport} report */
export function investment(report) {
  const { printed, plain, name } = figuresOf(report);
  const rate = investmentRate(plain('investment@2023#value'), plain('grdp@2023#value'));
  const total = printed('investment@2024/plan#value');
  const rows = SOURCES.map((id) => {
    const [share, change] = [printed(`${id}@2024/plan#share`), printed(`${id}@2024/plan#shareChange`)];
    return [
      name(`${id}@2024/plan#share`),
      share,
      change,
      computed(decimal(share).minus(change), 1),
      computed(decimal(share).times(total).div(100), 1),
    ];
  });
  const { period, bases } = report.investment?.publicInvestment ?? { period: '', bases: [] };
  const disbursement = bases.map(({ id, name: names, plan, excluded, disbursedOf, rate: printedRate }) => {
    const [whole, left] = [literalOf(plan), literalOf(excluded)];
    const done = printed(`${disbursedOf ?? id}@${period}#disbursed`);
    const again =
      whole === null ? null : computed(disbursementRate(done, whole, left === null ? {} : { excluded: left }), 1);
    return [names['en'] ?? id, done, whole, left, again, literalOf(printedRate)];
  });
  return [
    table(['investment 2024 by source', 'share %', 'change, points', 'share 2023 %', 'trillion VND'], rows),
    '',
    `investment of 2023: ${computed(rate, 1)} % of GRDP; at growth of ${printed('grdp@2023#growth')} % that is an ICOR of ${computed(icorFromRates(rate, printed('grdp@2023#growth')), 2)}; planned for 2024: ${computed(icorFromRates(printed('investment.to-grdp@2024/plan#value'), printed('grdp@2024/plan#growth')), 2)}`,
    '',
    table(
      ['disbursement to 30 June 2023, billion VND', 'disbursed', 'plan', 'left out', 'rate %', 'printed %'],
      disbursement,
    ),
  ].join('\n');
}
