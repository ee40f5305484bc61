import { samePeriodLastYear } from '../../quantity/index.js';
import { type Draft, figureId, type Group, isPrinted, momentName, momentsOf, relate } from './draft.js';
import type { Measure } from './measures.js';
import type { SeriesPlace } from './places.js';
import type { Series } from '../schema/series.js';

/** What a tree says: its parts add up, their shares to that of the whole, and its growth lies between theirs. */
export function relateTree(draft: Draft, { series, parent }: SeriesPlace): void {
  const { children } = series;
  if (children === undefined || children.length === 0) return;
  for (const { period, version } of momentsOf(draft, [series, ...children])) {
    const name = momentName(series.id, { period, version });
    const at = (owner: Series, measure: Measure) => ({ series: owner.id, period, version, measure });
    const printed = (measure: Measure) => children.filter((child) => isPrinted(draft, at(child, measure)));
    const ids = (measure: Measure) =>
      (series.complete === false ? printed(measure) : children).map((child) => figureId(draft, at(child, measure)));
    const complete = series.complete === false ? { complete: false } : {};

    // Without a printed total a sum says something only when every part is printed and nothing is left out.
    const levels = printed('value').length;
    const isSum = isPrinted(draft, at(series, 'value'))
      ? levels > 0
      : levels === children.length && series.complete !== false;
    if (isSum && sameMeasure(series, children)) {
      relate(draft, `${name}:sum`, {
        type: 'sum',
        total: figureId(draft, at(series, 'value')),
        parts: ids('value'),
        ...complete,
      });
    }
    if (printed('share').length > 0) {
      const total = parent === undefined ? '100' : figureId(draft, at(series, 'share'));
      relate(draft, `${name}:shares`, { type: 'sum', total, parts: ids('share'), ...complete });
    }
    if (printed('shareChange').length > 0 && series.complete !== false) {
      const total = parent === undefined ? '0' : figureId(draft, at(series, 'shareChange'));
      relate(draft, `${name}:shareChanges`, { type: 'sum', total, parts: ids('shareChange') });
    }
    if (isPrinted(draft, at(series, 'growth'))) relateMeanGrowth(draft, series, name, period, version);
  }
}

/**
 * Growth of the whole is the mean of the growth of its parts, weighted with their levels of the base year. Those
 * weights are almost never printed: without them it lies between its parts, and with last year's printed shares, which
 * are at current prices, it is only expected to be near.
 */
function relateMeanGrowth(draft: Draft, series: Series, name: string, period: string, version: Group): void {
  const parts = partsWithGrowth(draft, series, period, version);
  if (parts === undefined || parts.length < 2) return;
  const value = (part: Series) => figureId(draft, { series: part.id, period, version, measure: 'growth' });
  const mean = figureId(draft, { series: series.id, period, version, measure: 'growth' });
  const strength = isRatio(series) ? { strength: 'expected' as const } : {};
  relate(draft, `${name}:meanGrowth`, {
    type: 'weighted-mean',
    mean,
    parts: parts.map((part) => ({ value: value(part) })),
    ...strength,
  });

  const before = samePeriodLastYear(period);
  const weighed = parts.every(
    (part) =>
      isPrinted(draft, { series: part.id, period: before, version: 'result', measure: 'share' }) ||
      (isPrinted(draft, { series: part.id, period, version, measure: 'share' }) &&
        isPrinted(draft, { series: part.id, period, version, measure: 'shareChange' })),
  );
  if (weighed && !isRatio(series)) {
    const weight = (part: Series) =>
      figureId(draft, { series: part.id, period: before, version: 'result', measure: 'share' });
    relate(draft, `${name}:meanGrowthAtCurrentPrices`, {
      type: 'weighted-mean',
      mean,
      parts: parts.map((part) => ({ value: value(part), weight: weight(part) })),
      strength: 'expected',
      note: 'Shares at current prices as weights of real growth: near, but no identity.',
    });
  }
}

/** The parts whose growth is printed; a part without is replaced by its own. Undefined when some growth is missing. */
function partsWithGrowth(
  draft: Draft,
  { children = [], complete }: Series,
  period: string,
  version: Group,
): Series[] | undefined {
  if (children.length === 0 || complete === false) return undefined;
  const found: Series[] = [];
  for (const child of children) {
    const parts = isPrinted(draft, { series: child.id, period, version, measure: 'growth' })
      ? [child]
      : partsWithGrowth(draft, child, period, version);
    if (parts === undefined) return undefined;
    found.push(...parts);
  }
  return found;
}

/** A level per something does not add up: productivity of the whole is no sum of its sectors'. */
function isRatio({ unit }: Series): boolean {
  return unit.includes('/');
}

function sameMeasure(series: Series, children: readonly Series[]): boolean {
  return !isRatio(series) && children.every((child) => !isRatio(child));
}
