// What a browser application does with the library: something of every entry.
import { growthRate, isPlanningMetricsError, literal } from 'planning-metrics';
import { audit, explain } from 'planning-metrics/audit';
import { column, growthRates, toStrings } from 'planning-metrics/columns';
import { parsePlanReport, reproduceReport } from 'planning-metrics/models';
import { extractFigures } from 'planning-metrics/vi';

/** Results as plain data; where something must be refused, the code of the error. */
export function use() {
  const report = parsePlanReport({
    schemaVersion: 1,
    id: 'example',
    name: { en: 'Example' },
    period: '2023',
    series: [
      {
        id: 'investment',
        name: { en: 'Investment' },
        unit: 'billion VND',
        observations: [
          { period: '2023', version: 'estimate', value: '88700' },
          { period: '2024', version: 'plan', value: '103500', growth: '16.7' },
        ],
      },
    ],
  });
  const audited = audit({
    figures: { opened: { literal: '491', unit: 'case' }, again: { literal: '481', unit: 'case' } },
    relations: [{ id: 'cases', type: 'same', figures: ['opened', 'again'] }],
  });
  return {
    growth: literal(growthRate('103500', '88700'), 1),
    reproduced: reproduceReport(report)[0]?.status,
    audited: audited.checks[0]?.verdict,
    explained: explain(audited, 'vi').length > 1,
    column: toStrings(growthRates(column(['103.5']), column(['88.7']), { decimals: 1 })),
    extracted: extractFigures('Thu ngân sách ước đạt 15.295 tỷ đồng.')[0]?.unit,
    refused: codeOf(() => growthRate('1', '0')),
    refusedDocument: codeOf(() => parsePlanReport({})),
  };
}

/** @param {() => unknown} call */
function codeOf(call) {
  try {
    call();
    return undefined;
  } catch (error) {
    return isPlanningMetricsError(error) ? error.code : String(error);
  }
}
