/**
 * Typed records of a socio-economic report and plan, and the computation over a whole record: accounts of exact levels
 * with all their metrics, and the report document with its plan table, the verdicts on its targets and the reproduction
 * of its printed figures. Data go in as plain JSON, are checked by zod, and come out as plain frozen JSON.
 *
 * @module planning-metrics/models
 */
export { planReportSchema } from './schema/report.js';
export type {
  BudgetSection,
  BudgetSide,
  Claim,
  DisbursementBase,
  GrdpSection,
  InvestmentSection,
  LabourSection,
  PlanReport,
  SectorsSection,
} from './schema/report.js';
export type { FigureDetails, FreeFigure, Name, PrintedFigure, Version } from './schema/figure.js';
export type { Observation, Series } from './schema/series.js';
export type {
  ExactOperand,
  LiteralOperand,
  ReportOperand,
  ReportRelation,
  ReportSumRelation,
  ReportDifferenceRelation,
  ReportGrowthRelation,
  ReportPercentRelation,
  ReportProductRelation,
  ReportCompoundRelation,
  ReportWeightedMeanRelation,
  ReportSameRelation,
  ReportAtMostRelation,
} from './schema/relations.js';
export type { Bound, ExactBound, Indicator, LimitBound, RangeBound, Target } from './schema/targets.js';
export { parsePlanReport } from './document/parse.js';
export { auditDocument } from './document/audit-document.js';
export { figureFinder } from './document/find-figure.js';
export type { FindFigure, FoundFigure } from './document/find-figure.js';
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
export type { PlanColumn, PlanTable, PlanTableColumn, TableLanguage } from './targets/plan-table.js';
export type { PlanFigureColumn, PlanTableAssessment, PlanTableRow, PlanTableVerdict } from './targets/plan-row.js';
export type { PlanTableCell } from './targets/plan-levels.js';
export { toCsv, toMarkdown } from './targets/table-text.js';
export { claimEvidence } from './targets/claim-evidence.js';
export type { PrintedEvidence } from './targets/printed-outcome.js';
export type { ClaimEvidence, Evidence, IndicatorEvidence, TargetEvidence } from './targets/claim-evidence.js';
