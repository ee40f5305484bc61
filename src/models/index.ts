export { planReportSchema } from './schema/report.js';
export type { Claim, PlanReport } from './schema/report.js';
export type { FreeFigure, Name, PrintedFigure } from './schema/figure.js';
export type { Observation, Series, Version } from './schema/series.js';
export type { Bound, Indicator, Target } from './schema/targets.js';
export { parsePlanReport } from './document/parse.js';
export { auditDocument } from './document/audit-document.js';
export { figureFinder } from './document/find-figure.js';
export type { FoundFigure } from './document/find-figure.js';
export { reproduceReport } from './reproduce/reproduce.js';
export type { Reproduction, ReproductionInput } from './reproduce/reproduce.js';
export { grdpMetrics } from './accounts/grdp.js';
export type { GrdpMetrics } from './accounts/grdp.js';
export type { LabourMetrics, OutputMetrics, SectorMetrics } from './accounts/output.js';
export { budgetMetrics } from './accounts/budget.js';
export type { BudgetItemMetrics, BudgetMetrics } from './accounts/budget.js';
export { investmentMetrics } from './accounts/investment.js';
export type { InvestmentMetrics, SourceMetrics } from './accounts/investment.js';
export type { StructureMetrics } from './accounts/structure.js';
export type { Gap } from './accounts/sheet.js';
export { budgetAccount, grdpAccount, investmentAccount } from './accounts/from-report.js';
export { budgetAccountSchema, grdpAccountSchema, investmentAccountSchema } from './schema/accounts.js';
export type {
  BudgetAccount,
  BudgetItemAccount,
  BudgetSideAccount,
  DisbursementAccount,
  GrdpAccount,
  InvestmentAccount,
  SectorAccount,
  SourceAccount,
} from './schema/accounts.js';
export { assessTargets } from './targets/assess.js';
export type { IndicatorAssessment, Score, TargetAssessment, TargetsAssessment } from './targets/assess.js';
export type { Ambition } from './targets/ambition.js';
export { planTable } from './targets/plan-table.js';
export type { PlanColumn, PlanTable, TableLanguage } from './targets/plan-table.js';
export type { PlanFigureColumn, PlanTableRow } from './targets/plan-row.js';
export type { PlanTableCell } from './targets/plan-levels.js';
export { toCsv, toMarkdown } from './targets/table-text.js';
export { claimEvidence } from './targets/claim-evidence.js';
export type { ClaimEvidence, Evidence, IndicatorEvidence, TargetEvidence } from './targets/claim-evidence.js';
