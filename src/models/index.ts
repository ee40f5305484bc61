export { planReportSchema } from './schema/report.js';
export type { Claim, PlanReport, PlanReportInput } from './schema/report.js';
export type { FreeFigure, Name, PrintedFigure } from './schema/figure.js';
export type { Observation, Series, Version } from './schema/series.js';
export type { Bound, Indicator, Target } from './schema/targets.js';
export { parsePlanReport } from './document/parse.js';
export { auditDocument } from './document/audit-document.js';
