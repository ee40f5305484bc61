import { isPeriod, samePeriodLastYear } from '../../quantity/index.js';
import type { PrintedFigure } from '../schema/figure.js';
import type { Observation, Series } from '../schema/series.js';
import { detailsOf } from './details.js';
import { type Draft, figureId, type Group, groupOf, isPrinted, momentName, relate } from './draft.js';
import type { Measure } from './measures.js';
import type { SeriesPlace } from './places.js';

/** What the printed figures of one series say of one another: growth, change, share, attainment. */
export function relateSeries(draft: Draft, place: SeriesPlace): void {
  for (const observation of place.series.observations) relateObservation(draft, place, observation);
}

function relateObservation(draft: Draft, place: SeriesPlace, observation: Observation): void {
  const { series } = place;
  const { period } = observation;
  const version = groupOf(observation);
  const name = momentName(series.id, { period, version });
  const at = (measure: Measure, when = period, group: Group = version) => ({
    series: series.id,
    period: when,
    version: group,
    measure,
  });
  const id = (measure: Measure, when?: string, group?: Group) => figureId(draft, at(measure, when, group));
  const printed = (measure: Measure, when?: string, group?: Group) => isPrinted(draft, at(measure, when, group));
  const { growth, index, multiple, change, share, shareChange, attainment, excess } = observation;

  if (growth !== undefined && series.growthOf !== 'volume' && detailsOf(growth).reading !== 'points') {
    const before = baseOf(period, growth);
    if (printed('value') || printed('value', before, 'result')) {
      relate(draft, `${name}:growth`, {
        type: 'growth',
        current: id('value'),
        previous: id('value', before, 'result'),
        rate: id('growth'),
      });
    }
  }
  if (index !== undefined) {
    const before = baseOf(period, index);
    relate(draft, `${name}:index`, {
      type: 'percent',
      part: id('value'),
      whole: id('value', before, 'result'),
      rate: id('index'),
    });
  }
  if (multiple !== undefined) {
    const before = baseOf(period, multiple);
    relate(draft, `${name}:multiple`, {
      type: 'product',
      product: id('value'),
      factors: [id('value', before, 'result'), id('multiple')],
    });
  }
  if (change !== undefined) relateChange(draft, series, observation, name, change);
  if (shareChange !== undefined) {
    const before = baseOf(period, shareChange);
    relate(draft, `${name}:shareChange`, {
      type: 'difference',
      current: id('share'),
      previous: id('share', before, 'result'),
      change: id('shareChange'),
    });
  }
  if (share !== undefined && place.parent !== undefined) {
    const whole = { series: rootOf(place).series.id, period, version, measure: 'value' as const };
    if (printed('value') || isPrinted(draft, whole)) {
      relate(draft, `${name}:share`, {
        type: 'percent',
        part: id('value'),
        whole: figureId(draft, whole),
        rate: id('share'),
      });
    }
  }
  if (attainment !== undefined && printed('value')) {
    relate(draft, `${name}:attainment`, {
      type: 'percent',
      part: id('value'),
      whole: planId(draft, series, period, attainment),
      rate: id('attainment'),
    });
  }
  if (excess !== undefined && printed('value')) {
    relate(draft, `${name}:excess`, {
      type: 'growth',
      current: id('value'),
      previous: planId(draft, series, period, excess),
      rate: id('excess'),
    });
  }
}

/** A change printed in "%" of a percentage is one of points, unless the document says that it is growth. */
function relateChange(
  draft: Draft,
  series: Series,
  observation: Observation,
  name: string,
  change: PrintedFigure,
): void {
  const { period } = observation;
  const version = groupOf(observation);
  const before = baseOf(period, change);
  const [current, previous, printed] = [
    figureId(draft, { series: series.id, period, version, measure: 'value' }),
    figureId(draft, { series: series.id, period: before, version: 'result', measure: 'value' }),
    figureId(draft, { series: series.id, period, version, measure: 'change' }),
  ];
  if (detailsOf(change).reading === 'percent')
    relate(draft, `${name}:change`, { type: 'growth', current, previous, rate: printed });
  else relate(draft, `${name}:change`, { type: 'difference', current, previous, change: printed });
}

/** The plan that an attainment is measured against; of another period, or whose, where the report says so. */
function planId(draft: Draft, series: Series, period: string, rate: PrintedFigure): string {
  const { against } = detailsOf(rate);
  const plan = { series: series.id, version: 'plan', measure: 'value' } as const;
  return against !== undefined && isPeriod(against)
    ? figureId(draft, { ...plan, period: against })
    : figureId(draft, { ...plan, period, whose: against });
}

/** The period that a figure is measured from: the year before, unless the report names another. */
function baseOf(period: string, figure: PrintedFigure): string {
  const { against } = detailsOf(figure);
  return against !== undefined && isPeriod(against) ? against : samePeriodLastYear(period);
}

function rootOf(place: SeriesPlace): SeriesPlace {
  return place.parent === undefined ? place : rootOf(place.parent);
}
