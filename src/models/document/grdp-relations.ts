import { parseUnit } from '../../quantity/index.js';
import type { Series } from '../schema/series.js';
import { type Draft, figureId, isPrinted, momentName, momentsOf, relate } from './draft.js';
import type { Measure } from './measures.js';

/** A figure of a series that a section may lack. */
interface At {
  readonly series: Series | undefined;
  readonly measure: Measure;
}

/** GRDP in two currencies, per head and per worker; productivity and employment make up growth. */
export function relateGrdp(draft: Draft): void {
  const { grdp, labour } = draft.report;
  if (grdp === undefined) return;
  const { tree, foreignCurrency, exchangeRate, perHead, population, labourProductivity } = grdp;
  const perHeadOf = perHead !== undefined && foreignCurrency !== undefined && currencyOf(perHead) === currencyOf(foreignCurrency) ? foreignCurrency : tree;
  const value = (series: Series | undefined): At => ({ series, measure: 'value' });
  const growth = (series: Series | undefined): At => ({ series, measure: 'growth' });
  if (foreignCurrency !== undefined) {
    relateAll(draft, 'exchange', [value(tree), value(foreignCurrency), value(exchangeRate)], 'grdp.exchangeRate', ([product, ...factors]) => ({ type: 'product', product, factors }));
  }
  if (perHead !== undefined) {
    relateAll(draft, 'perHead', [value(perHeadOf), value(perHead), value(population)], 'grdp.population', ([product, ...factors]) => ({ type: 'product', product, factors }));
  }
  if (labourProductivity !== undefined) {
    relateAll(draft, 'productivity', [value(tree), value(labourProductivity), value(labour?.employed)], 'labour.employed', ([product, ...factors]) => ({ type: 'product', product, factors }));
    relateAll(draft, 'productivityGrowth', [growth(tree), growth(labourProductivity), growth(labour?.employed)], 'labour.employed', ([total, ...rates]) => ({ type: 'compound', total, rates }));
  }
}

type Ids = [string, ...string[]];

/**
 * One relation for each period for which the first figure or the second is printed, and at least one other than the
 * last. A series that the report lacks gives a figure that is not printed, named by the place it would have.
 */
function relateAll(draft: Draft, name: string, figures: readonly [At, ...At[]], missing: string, make: (ids: Ids) => Parameters<typeof relate>[2]): void {
  const owners = figures.flatMap(({ series }) => (series === undefined ? [] : [series]));
  for (const { period, version } of momentsOf(draft, owners)) {
    const wanted = figures.map(({ series, measure }) => ({ series: series?.id ?? missing, period, version, measure }));
    if (wanted.filter((figure) => isPrinted(draft, figure)).length < 2) continue;
    relate(draft, momentName(name, { period, version }), make(wanted.map((figure) => figureId(draft, figure)) as Ids));
  }
}

function currencyOf({ unit }: Series): string {
  return parseUnit(unit).measure.split('/')[0] as string;
}
