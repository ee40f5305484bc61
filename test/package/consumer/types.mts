// Types as an application's ES module sees them. What must not compile proves that nothing has become `any`.
import { Decimal as DecimalJs } from 'decimal.js';
import { type Decimal, type DecimalInput, growthRate, growthRates } from 'planning-metrics';
import { parsePlanReport, type PlanReport } from 'planning-metrics/models';

const input: DecimalInput = new DecimalJs(1);
export const rate: Decimal = growthRate(input, 2n);
export const ofDecimalJs: DecimalJs = rate.plus(1);
export const industry: Decimal = growthRates({ industry: 120 }, { industry: '100' }).industry;
export const version: 1 = ((report: PlanReport) => report.schemaVersion)(parsePlanReport({}));

// @ts-expect-error a boolean is no number
growthRate(true, 1);
// @ts-expect-error growth is a Decimal
export const text: string = growthRate(1, 1);
// @ts-expect-error a report has no such section
export const weather = parsePlanReport({}).weather;
