// @ts-check
import { decimal, labourProductivity, shareChanges, structuralChange } from 'planning-metrics';
import { computed, figuresOf } from './figures.js';
import { table } from './text.js';

const SECTORS = ['labour.industry-construction', 'labour.services', 'labour.agriculture'];

/** @param {import('planning-metrics/models').PlanReport} report */
export function labour(report) {
  const { printed, plain, name } = figuresOf(report);
  const employed = printed('labour.employed@2024/plan#value');
  const shares = SECTORS.map((id) => printed(`${id}@2024/plan#share`));
  const before = SECTORS.map((id, index) =>
    decimal(shares[index] ?? '0').minus(printed(`${id}@2024/plan#shareChange`)),
  );
  const changes = shareChanges(shares, before);
  const rows = SECTORS.map((id, index) => {
    const share = shares[index] ?? '0';
    return [
      name(`${id}@2024/plan#share`),
      share,
      computed(before[index] ?? 0, 1),
      computed(changes[index] ?? 0, 1),
      computed(decimal(share).times(employed).times(10), 0),
    ];
  });
  return [
    table(['employment 2024', 'share %', 'share 2023 %', 'change, points', 'thousand people'], rows),
    '',
    `${computed(structuralChange(shares, before), 1)} points of employment move between the sectors`,
    `output per person employed in 2023, with the ${employed} million of 2024: ${computed(labourProductivity(plain('grdp@2023#value'), plain('labour.employed@2024/plan#value')).div(1e6), 1)} million VND; printed: ${printed('productivity@2023#value')}`,
  ].join('\n');
}
