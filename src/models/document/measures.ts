/** What can be printed of a series: the fields of an observation that hold a figure. */
export const MEASURES = [
  'value',
  'growth',
  'index',
  'multiple',
  'change',
  'share',
  'shareChange',
  'attainment',
  'excess',
] as const;

/** What can be printed of a base of public investment. */
export const BASE_MEASURES = ['plan', 'excluded', 'disbursed', 'rate'] as const;

export type Measure = (typeof MEASURES)[number];
export type BaseMeasure = (typeof BASE_MEASURES)[number];

/** The unit of a measure of a series with a given unit. */
export function unitOf(measure: Measure, seriesUnit: string): string {
  switch (measure) {
    case 'value':
      return seriesUnit;
    case 'change':
      return seriesUnit === '%' ? 'pp' : seriesUnit;
    case 'shareChange':
      return 'pp';
    case 'multiple':
      return 'times';
    default:
      return '%';
  }
}

/** What a measure is called beside the name of its series; the level itself needs no word. */
export const MEASURE_NAMES: Readonly<Record<Measure | BaseMeasure, Readonly<Record<'vi' | 'en', string>>>> = {
  value: { vi: '', en: '' },
  growth: { vi: 'tốc độ tăng', en: 'growth' },
  index: { vi: 'so với năm trước', en: '% of the year before' },
  multiple: { vi: 'số lần so với năm trước', en: 'times the year before' },
  change: { vi: 'mức tăng, giảm', en: 'change' },
  share: { vi: 'tỷ trọng', en: 'share' },
  shareChange: { vi: 'tăng, giảm tỷ trọng', en: 'change of share' },
  attainment: { vi: '% kế hoạch', en: '% of plan' },
  excess: { vi: '% vượt kế hoạch', en: '% above plan' },
  plan: { vi: 'kế hoạch vốn', en: 'plan' },
  excluded: { vi: 'số không tính', en: 'left out of the plan' },
  disbursed: { vi: 'giải ngân', en: 'disbursed' },
  rate: { vi: 'tỷ lệ giải ngân', en: 'disbursement rate' },
};
