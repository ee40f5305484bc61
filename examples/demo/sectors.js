// @ts-check
import {
  attainmentRate,
  decimal,
  herfindahlIndex,
  planFromAttainment,
  previousFromGrowth,
  remainingLevel,
} from 'planning-metrics';
import { computed, figuresOf } from './figures.js';
import { table } from './text.js';

const OUTPUT = [
  'gross-output.industry',
  'gross-output.construction',
  'gross-output.agriculture',
  'gross-output.services',
  'retail',
  'forest.planted',
  'tourists',
];
const TRADE = ['trade', 'trade.exports', 'trade.imports'];

/** @param {import('planning-metrics/models').PlanReport} report */
export function sectors(report) {
  const { printed, maybe, name } = figuresOf(report);
  const output = OUTPUT.map((id) => {
    const level = printed(`${id}@2023#value`);
    const excess = maybe(`${id}@2023#excess`);
    const rate = maybe(`${id}@2023#attainment`) ?? decimal(excess ?? '0').plus(100);
    return [
      name(`${id}@2023#value`),
      level,
      maybe(`${id}@2023#growth`),
      excess === null ? String(rate) : computed(rate, 1),
      computed(planFromAttainment(level, rate), level.length > 3 ? 0 : 1),
    ];
  });
  const trade = TRADE.map((id) => {
    const level = printed(`${id}@2023-S1#value`);
    const plan = planFromAttainment(level, printed(`${id}@2023-S1#attainment`));
    return [
      name(`${id}@2023-S1#value`),
      level,
      printed(`${id}@2023-S1#growth`),
      computed(previousFromGrowth(level, printed(`${id}@2023-S1#growth`)), 1),
      computed(plan, 1),
      computed(remainingLevel(plan, level), 1),
    ];
  });
  const owners = ['ownership.fdi', 'ownership.non-state', 'ownership.state'].map((id) => printed(`${id}@2023#share`));
  return [
    table(['output 2023', 'level', 'growth %', '% of plan', 'plan behind it'], output),
    '',
    table(['trade, six months, billion USD', 'level', 'growth %', 'a year before', 'plan 2023', 'left to do'], trade),
    '',
    `balance of trade of the six months: ${computed(decimal(printed('trade.exports@2023-S1#value')).minus(printed('trade.imports@2023-S1#value')), 1)} billion USD; exports ${computed(attainmentRate(printed('trade.exports@2023-S1#value'), printed('trade@2023-S1#value')), 1)} % of trade`,
    `concentration of industrial output by ownership (Herfindahl, 0 to 10 000): ${computed(herfindahlIndex(owners), 0)}`,
  ].join('\n');
}
