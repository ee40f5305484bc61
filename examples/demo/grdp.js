// @ts-check
import {
  contributionsFromShares,
  convertCurrency,
  decimal,
  perCapita,
  productivityGrowthRate,
  structuralAngle,
  structuralChange,
  sum,
} from 'planning-metrics';
import { computed, figuresOf } from './figures.js';
import { table } from './text.js';

const SECTORS = ['grdp.agriculture', 'grdp.industry-construction', 'grdp.services-and-taxes'];
const BELOW = ['grdp.industry', 'grdp.construction', 'grdp.services', 'grdp.product-taxes'];

/** @param {import('planning-metrics/models').PlanReport} report */
export function grdp(report) {
  const { printed, maybe, plain, name } = figuresOf(report);
  /** @param {string} id */
  const shareBefore = (id) => decimal(printed(`${id}@2023#share`)).minus(printed(`${id}@2023#shareChange`));
  const rows = [...SECTORS, ...BELOW].map((id) => {
    const share = maybe(`${id}@2023#share`);
    return [
      name(share === null ? `${id}@2023#growth` : `${id}@2023#share`),
      maybe(`${id}@2023#growth`),
      maybe(`${id}@2024/plan#growth`),
      share,
      share === null ? null : computed(shareBefore(id), 1),
      share === null ? null : computed(decimal(share).times(printed('grdp@2023#value')).div(100), 1),
    ];
  });

  const shares = SECTORS.map((id) => printed(`${id}@2023#share`));
  const sharesBefore = SECTORS.map(shareBefore);
  const inIndustry = contributionsFromShares(
    { industry: printed('grdp.industry@2023#growth'), construction: printed('grdp.construction@2023#growth') },
    { industry: shareBefore('grdp.industry'), construction: shareBefore('grdp.construction') },
  );
  const population = perCapita(plain('grdp.usd@2023#value'), plain('grdp.per-head@2023#value'));
  return [
    table(['GRDP by sector', 'growth 2023 %', 'plan 2024 %', 'share 2023 %', '2022 %', 'trillion VND'], rows),
    '',
    `growth of the whole: ${printed('grdp@2023#growth')} %; of it industry and construction ${computed(sum(inIndustry), 1)} points, at current-price weights`,
    `structural change against 2022: ${computed(structuralChange(shares, sharesBefore), 1)} points moved, an angle of ${computed(structuralAngle(shares, sharesBefore).degrees, 2)} degrees`,
    `exchange rate between ${printed('grdp@2023#value')} trillion VND and ${printed('grdp.usd@2023#value')} billion USD: ${computed(convertCurrency(plain('grdp@2023#value'), plain('grdp.usd@2023#value')), 0)} VND/USD`,
    `population behind ${printed('grdp.per-head@2023#value')} USD a head: ${computed(population, 0)} people; GRDP per head: ${computed(perCapita(plain('grdp@2023#value'), population).div(1e6), 1)} million VND`,
    `growth of employment behind growth of ${printed('grdp@2023#growth')} % and of productivity by ${printed('productivity@2023#growth')} %: ${computed(productivityGrowthRate(printed('grdp@2023#growth'), printed('productivity@2023#growth')), 1)} %`,
    `total factor productivity: ${printed('tfp-share@2023#value')} % of growth, ${computed(decimal(printed('tfp-share@2023#value')).times(printed('grdp@2023#growth')).div(100), 1)} points`,
  ].join('\n');
}
