import { parseUnit } from '../../quantity/index.js';
import { type Draft, figureId, isPrinted, momentName, momentsOf, type Owner, relate } from './draft.js';
import type { Measure } from './measures.js';

// Where the report prints nothing of these, a figure without literal stands in, to be inferred.
const POPULATION: Owner = {
  id: 'grdp.population',
  unit: 'person',
  name: { vi: 'Dân số trung bình', en: 'Average population' },
};
const EMPLOYED: Owner = {
  id: 'labour.employed',
  unit: 'worker',
  name: { vi: 'Lao động đang làm việc', en: 'Employed persons' },
};
const EXCHANGE_RATE = { id: 'grdp.exchangeRate', name: { vi: 'Tỷ giá', en: 'Exchange rate' } };

/** GRDP in two currencies, per head and per worker; productivity and employment make up growth. */
export function relateGrdp(draft: Draft): void {
  const { grdp, labour } = draft.report;
  if (grdp === undefined) return;
  const { tree, foreignCurrency, perHead, labourProductivity } = grdp;
  const employed = labour?.employed ?? EMPLOYED;
  if (foreignCurrency !== undefined) {
    const rate = grdp.exchangeRate ?? { ...EXCHANGE_RATE, unit: `${currencyOf(tree)}/${currencyOf(foreignCurrency)}` };
    relateProduct(draft, 'exchange', 'value', [tree, foreignCurrency, rate]);
  }
  if (perHead !== undefined) {
    const inItsCurrency =
      foreignCurrency !== undefined && currencyOf(perHead) === currencyOf(foreignCurrency) ? foreignCurrency : tree;
    relateProduct(draft, 'perHead', 'value', [inItsCurrency, perHead, grdp.population ?? POPULATION]);
  }
  if (labourProductivity !== undefined) {
    relateProduct(draft, 'productivity', 'value', [tree, labourProductivity, employed]);
    relateProduct(draft, 'productivityGrowth', 'growth', [tree, labourProductivity, employed]);
  }
}

/**
 * The first series is the product of the others, for each period for which at least two of them are printed: their
 * levels multiply, and so do their growth factors.
 */
function relateProduct(draft: Draft, name: string, measure: Measure, owners: readonly [Owner, Owner, Owner]): void {
  for (const { period, version } of momentsOf(draft, owners)) {
    const wanted = (owner: Owner) => ({ series: owner.id, period, version, measure });
    if (owners.filter((owner) => isPrinted(draft, wanted(owner))).length < 2) continue;
    const [whole, ...factors] = owners.map((owner) => figureId(draft, wanted(owner), owner)) as [
      string,
      string,
      string,
    ];
    const id = momentName(name, { period, version });
    if (measure === 'value') relate(draft, id, { type: 'product', product: whole, factors });
    else relate(draft, id, { type: 'compound', total: whole, rates: factors });
  }
}

function currencyOf({ unit }: Owner): string {
  return parseUnit(unit).measure.split('/')[0] as string;
}
