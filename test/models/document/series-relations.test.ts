import { describe, expect, it } from 'vitest';
import { documentOf, estimate, observed, plan, relationsOf } from './sections.js';

const at = (measure: string) => `series.0.observations.0.${measure}`;

describe('what is printed of one series for one period', () => {
  const visits = (...observations: readonly object[]) => relationsOf({ series: [observed('visits', 'visit', observations)] });

  it.each([
    ['growth', { type: 'growth', current: at('value'), previous: 'visits@2022#value', rate: at('growth') }],
    ['index', { type: 'percent', part: at('value'), whole: 'visits@2022#value', rate: at('index') }],
    ['multiple', { type: 'product', product: at('value'), factors: ['visits@2022#value', at('multiple')] }],
    ['change', { type: 'difference', current: at('value'), previous: 'visits@2022#value', change: at('change') }],
    ['shareChange', { type: 'difference', current: 'visits@2023#share', previous: 'visits@2022#share', change: at('shareChange') }],
    ['attainment', { type: 'percent', part: at('value'), whole: 'visits@2023/plan#value', rate: at('attainment') }],
    ['excess', { type: 'growth', current: at('value'), previous: 'visits@2023/plan#value', rate: at('excess') }],
  ])('ties a %s to its levels, of the year before or of the plan', (measure, relation) => {
    expect(visits(estimate({ value: '2', [measure]: '5' }))).toStrictEqual([{ id: `visits@2023:${measure}`, ...relation }]);
  });

  it.each([
    ['growth', { type: 'growth', current: at('value'), previous: 'visits@2019#value', rate: at('growth') }],
    ['index', { type: 'percent', part: at('value'), whole: 'visits@2019#value', rate: at('index') }],
    ['multiple', { type: 'product', product: at('value'), factors: ['visits@2019#value', at('multiple')] }],
    ['change', { type: 'difference', current: at('value'), previous: 'visits@2019#value', change: at('change') }],
    ['shareChange', { type: 'difference', current: 'visits@2023#share', previous: 'visits@2019#share', change: at('shareChange') }],
    ['attainment', { type: 'percent', part: at('value'), whole: 'visits@2019/plan#value', rate: at('attainment') }],
    ['excess', { type: 'growth', current: at('value'), previous: 'visits@2019/plan#value', rate: at('excess') }],
  ])('ties a %s to those of the period that it names', (measure, relation) => {
    expect(visits(estimate({ value: '2', [measure]: { literal: '5', against: '2019' } }))).toStrictEqual([{ id: `visits@2023:${measure}`, ...relation }]);
  });

  it('is measured from the year before where what it names is no period', () => {
    expect(visits(estimate({ value: '2', index: { literal: '5', against: 'provincial' } }))).toMatchObject([{ whole: 'visits@2022#value' }]);
  });

  it('says nothing by a growth or an attainment of levels of which none is printed', () => {
    expect(visits(estimate({ growth: '5' }))).toEqual([]);
    expect(visits(estimate({ attainment: '5' }))).toEqual([]);
    expect(visits(estimate({ excess: '5' }))).toEqual([]);
    expect(visits(estimate({ growth: '5' }), plan({ value: '2' }, '2022'))).toEqual([]);
  });

  it('says something by a growth when only the earlier level is printed', () => {
    expect(visits(estimate({ growth: '5' }), estimate({ value: '2' }, '2022'))).toStrictEqual([
      { id: 'visits@2023:growth', type: 'growth', current: 'visits@2023#value', previous: 'series.0.observations.1.value', rate: at('growth') },
    ]);
  });

  it('is a growth of no level where it counts points, or is that of a volume', () => {
    expect(visits(estimate({ value: '2', growth: { literal: '5', reading: 'points' } }))).toEqual([]);
    expect(visits(estimate({ value: '2', growth: { literal: '5', reading: 'percent' } }))).toHaveLength(1);
    expect(relationsOf({ series: [observed('v', 'visit', [estimate({ value: '2', growth: '5' })], { growthOf: 'volume' })] })).toEqual([]);
    expect(relationsOf({ series: [observed('v', 'visit', [estimate({ value: '2', growth: '5' })], { growthOf: 'value' })] })).toHaveLength(1);
  });

  it('is a growth where a change is said to be read in percent, and a difference where in points', () => {
    const change = (reading: string) => visits(estimate({ value: '2', change: { literal: '5', reading } }));
    expect(change('percent')).toStrictEqual([
      { id: 'visits@2023:change', type: 'growth', current: at('value'), previous: 'visits@2022#value', rate: at('change') },
    ]);
    expect(change('points')).toMatchObject([{ type: 'difference' }]);
  });

  it('measures a plan, too, from the result of the year before', () => {
    expect(
      visits(
        plan({ value: '3', growth: '5', index: '5', multiple: '5', change: '1', shareChange: '1' }),
        estimate({ value: '2', share: '50' }, '2023'),
        plan({ value: '2.5', share: '60' }, '2023'),
      ),
    ).toStrictEqual([
      { id: 'visits@2024/plan:growth', type: 'growth', current: at('value'), previous: 'series.0.observations.1.value', rate: at('growth') },
      { id: 'visits@2024/plan:index', type: 'percent', part: at('value'), whole: 'series.0.observations.1.value', rate: at('index') },
      { id: 'visits@2024/plan:multiple', type: 'product', product: at('value'), factors: ['series.0.observations.1.value', at('multiple')] },
      { id: 'visits@2024/plan:change', type: 'difference', current: at('value'), previous: 'series.0.observations.1.value', change: at('change') },
      {
        id: 'visits@2024/plan:shareChange',
        type: 'difference',
        current: 'visits@2024/plan#share',
        previous: 'series.0.observations.1.share',
        change: at('shareChange'),
      },
    ]);
  });

  it('sets a result against the plan that is printed, and against none of another authority', () => {
    const planned = plan({ value: '3' }, '2023');
    expect(visits(estimate({ value: '2', attainment: '5' }), planned)).toMatchObject([{ whole: 'series.0.observations.1.value' }]);
    const document = documentOf({
      series: [observed('visits', 'visit', [estimate({ value: '2', excess: { literal: '5', against: 'provincial' } }), planned])],
    });
    expect(document.relations).toMatchObject([{ previous: 'visits@2023/plan:provincial#value' }]);
    expect(document.figures['visits@2023/plan:provincial#value']).toStrictEqual({ unit: 'visit', label: { en: 'visits, plan 2023' } });
  });

  it('of a period of months is measured from the same months of the year before', () => {
    expect(visits({ period: '2023-S1', version: 'preliminary', value: '2', index: '5' })).toMatchObject([
      { id: 'visits@2023-S1:index', whole: 'visits@2022-S1#value' },
    ]);
  });
});

describe('a share', () => {
  const shares = (own: object, whole: object) => {
    const part = observed('part', 'ha', [estimate({ share: '5', ...own })]);
    const between = observed('between', 'ha', [estimate({ share: '50' })], { children: [part] });
    return relationsOf({ series: [observed('whole', 'ha', [estimate({ share: '100', ...whole })], { children: [between] })] }, ':share');
  };
  const PART = 'series.0.children.0.children.0.observations.0';

  it('is one of the root of its tree, where a level of either is printed', () => {
    expect(shares({ value: '2' }, {})).toStrictEqual([
      { id: 'part@2023:share', type: 'percent', part: `${PART}.value`, whole: 'whole@2023#value', rate: `${PART}.share` },
    ]);
    expect(shares({}, { value: '40' })).toStrictEqual([
      {
        id: 'between@2023:share',
        type: 'percent',
        part: 'between@2023#value',
        whole: 'series.0.observations.0.value',
        rate: 'series.0.children.0.observations.0.share',
      },
      { id: 'part@2023:share', type: 'percent', part: 'part@2023#value', whole: 'series.0.observations.0.value', rate: `${PART}.share` },
    ]);
  });

  it('is nothing between levels of which none is printed', () => {
    expect(shares({}, {})).toEqual([]);
  });

  it('is needed for that', () => {
    const part = observed('part', 'ha', [estimate({ value: '2' })]);
    expect(relationsOf({ series: [observed('whole', 'ha', [estimate({ value: '4' })], { children: [part] })] }, ':share')).toEqual([]);
  });
});
