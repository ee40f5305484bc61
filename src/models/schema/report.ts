import * as z from 'zod';
import {
  freeFigureSchema,
  idSchema,
  lineSchema,
  nameSchema,
  noteSchema,
  printedFigureSchema,
  versionSchema,
} from './figure.js';
import { relationSchema } from './relations.js';
import { periodSchema, seriesSchema, unitSchema } from './series.js';
import { strict } from './strict.js';
import { targetSchema } from './targets.js';

const seriesList = z.array(seriesSchema).optional();
const oneSeries = seriesSchema.optional();

const grdpSectionObject = strict({
  constantPrices: z.string().max(40).optional().describe('The base year of real growth, such as "2010".'),
  tree: seriesSchema.describe(
    'GRDP with its sectors as children; product taxes less subsidies are an item of their own.',
  ),
  foreignCurrency: oneSeries.describe('GRDP in a foreign currency.'),
  exchangeRate: oneSeries.describe('Units of the national currency for one of the foreign one.'),
  perHead: oneSeries.describe('GRDP per head, in either currency.'),
  population: oneSeries.describe('Average population of the year.'),
  labourProductivity: oneSeries.describe('Output per employed person; sectors as children.'),
  tfpShare: oneSeries.describe('Share of total factor productivity in growth.'),
});

/** Output by sector: a tree whose every node may carry any figure, and the same in dollars and per head. */
export interface GrdpSection extends z.infer<typeof grdpSectionObject> {}

const sectorsSectionObject = strict({
  grossOutput: seriesList.describe('Gross output (giá trị sản xuất) by sector.'),
  productionIndices: seriesList.describe('Indices of industrial production (IIP).'),
  ownership: seriesList.describe('Output by form of ownership.'),
  outputs: seriesList.describe('Products, areas, herds.'),
  trade: seriesList.describe('Retail sales, exports and imports.'),
  transport: seriesList.describe('Passengers and freight, post and telecommunications.'),
  tourism: seriesList.describe('Visitors and what they spend.'),
  enterprises: seriesList.describe('Enterprises and investment attracted, foreign direct investment included.'),
});

/** What a report prints of the sectors beside their output in GRDP. */
export interface SectorsSection extends z.infer<typeof sectorsSectionObject> {}

const budgetSideObject = strict({
  scope: z
    .string()
    .min(1)
    .max(100)
    .describe('What it covers: "territory" for revenue collected in the province, "local" for the local budget.'),
  tree: seriesSchema.describe('The whole side, with its items as children.'),
});

/** Revenue or expenditure. A balance is drawn only between two sides of one scope. */
export interface BudgetSide extends z.infer<typeof budgetSideObject> {}

const budgetSideSchema: z.ZodType<BudgetSide, BudgetSide> = budgetSideObject;

const budgetSectionObject = strict({
  revenue: budgetSideSchema.optional().describe('Revenue (thu ngân sách).'),
  expenditure: budgetSideSchema.optional().describe('Expenditure (chi ngân sách).'),
  aggregates: z
    .array(
      strict({
        of: idSchema.describe('The item it is taken from.'),
        excluding: z.array(seriesSchema).min(1).describe('The items left out.'),
        series: seriesSchema.describe('What is printed of the rest.'),
      }),
    )
    .optional()
    .describe('Items less some of their parts, such as domestic revenue without land-use fees.'),
  coverage: z
    .array(
      strict({
        id: idSchema,
        revenue: idSchema.describe('The id of the series of the revenue.'),
        expenditure: idSchema.describe('The id of the series of the expenditure.'),
        period: periodSchema,
        version: versionSchema,
        rate: printedFigureSchema.describe('The revenue in % of the expenditure.'),
        line: lineSchema.optional(),
        note: noteSchema.optional(),
      }),
    )
    .optional()
    .describe('How much of an expenditure a revenue covers, %.'),
});

/** The budget of a place: both sides, parts of them, and how far one covers the other. */
export interface BudgetSection extends z.infer<typeof budgetSectionObject> {}

const baseFields = {
  id: idSchema,
  name: nameSchema,
  plan: printedFigureSchema.optional().describe('The plan (kế hoạch vốn), which the rate is of.'),
  excluded: printedFigureSchema
    .nullable()
    .optional()
    .describe('What the denominator leaves out; null when something is left out that is not printed.'),
  disbursed: printedFigureSchema.optional().describe('The money paid out of it (giải ngân).'),
  disbursedOf: idSchema
    .optional()
    .describe('The base whose money this is, where the same money is set against another plan.'),
  rate: printedFigureSchema.optional().describe('The disbursement, % of the plan less what is left out.'),
  line: lineSchema.optional(),
  note: noteSchema.optional(),
};

const disbursementBaseObject = strict({
  ...baseFields,
  parts: z.array(strict(baseFields)).min(2).optional().describe('The plans it is split into, each with its own rate.'),
  composition: z.array(seriesSchema).min(2).optional().describe('The items that the plan is made of.'),
});

/** Public investment against one plan, which may be split once. */
export interface DisbursementBase extends z.infer<typeof disbursementBaseObject> {}

const disbursementBaseSchema: z.ZodType<DisbursementBase, DisbursementBase> = disbursementBaseObject;

const investmentSectionObject = strict({
  total: oneSeries.describe('Investment of the whole society, with its sources as children.'),
  toGrdp: oneSeries.describe('Investment as % of GRDP.'),
  publicInvestment: strict({
    period: periodSchema,
    unit: unitSchema,
    bases: z
      .array(disbursementBaseSchema)
      .min(1)
      .describe('Every plan that a rate is printed against; they overlap and do not add up.'),
  })
    .optional()
    .describe('Public investment and its disbursement (giải ngân vốn đầu tư công).'),
});

/** Investment of the whole society, and public investment plan by plan. */
export interface InvestmentSection extends z.infer<typeof investmentSectionObject> {}

const labourSectionObject = strict({
  workingAge: oneSeries.describe('People of working age.'),
  employed: oneSeries.describe('People employed.'),
  newJobs: oneSeries.describe('Jobs created.'),
  structure: oneSeries.describe('Employment by sector; the sectors are its children.'),
  trained: oneSeries.describe('Share of trained workers, %.'),
  certified: oneSeries.describe('Share of workers with a degree or certificate, %.'),
  urbanUnemployment: oneSeries.describe('Unemployment in urban areas, %.'),
  others: seriesList.describe('Other indicators of labour.'),
});

/** Labour and employment. */
export interface LabourSection extends z.infer<typeof labourSectionObject> {}

const claimObject = strict({
  id: idSchema,
  name: nameSchema,
  period: periodSchema,
  achieved: printedFigureSchema.describe('How many targets are said to be reached.'),
  of: printedFigureSchema.describe('How many there are said to be.'),
  line: lineSchema.optional(),
  note: noteSchema.optional(),
});

const grdpSchema: z.ZodType<GrdpSection, GrdpSection> = grdpSectionObject;
const sectorsSchema: z.ZodType<SectorsSection, SectorsSection> = sectorsSectionObject;
const budgetSchema: z.ZodType<BudgetSection, BudgetSection> = budgetSectionObject;
const investmentSchema: z.ZodType<InvestmentSection, InvestmentSection> = investmentSectionObject;
const labourSchema: z.ZodType<LabourSection, LabourSection> = labourSectionObject;

/** A claim on the targets as a whole: "18/18 chỉ tiêu đạt và vượt kế hoạch". */
export interface Claim extends z.infer<typeof claimObject> {}

const claimSchema: z.ZodType<Claim, Claim> = claimObject;

const planReportObject = strict({
  $schema: z.string().max(300).optional().describe('Where the JSON Schema is, for editors.'),
  schemaVersion: z
    .literal(1, { error: 'expected 1, the version of this schema' })
    .describe('The version of the format, 1.'),
  id: idSchema,
  name: nameSchema,
  place: nameSchema.optional().describe('The place it is of, by language code.'),
  source: z.string().max(1_000).optional().describe('Where the report was published.'),
  period: periodSchema.describe('The period that the report looks back on.'),
  planPeriod: periodSchema.optional().describe('The period that it plans.'),
  grdp: grdpSchema.optional().describe('Gross regional domestic product.'),
  sectors: sectorsSchema.optional().describe('The sectors beside their output in GRDP.'),
  budget: budgetSchema.optional().describe('The budget.'),
  investment: investmentSchema.optional().describe('Investment.'),
  labour: labourSchema.optional().describe('Labour and employment.'),
  targets: z.array(targetSchema).optional().describe('The main targets (chỉ tiêu chủ yếu), in the order of the plan.'),
  claims: z.array(claimSchema).optional().describe('Claims on the targets as a whole, such as "18/18".'),
  series: seriesList.describe('Indicators of no section.'),
  figures: z.record(idSchema, freeFigureSchema).optional().describe('Figures of no series.'),
  relations: z.array(relationSchema).optional().describe('Relations that the sections do not imply.'),
  note: noteSchema.optional(),
}).meta({ title: 'PlanReport', description: 'A socio-economic report and plan, as the figures it prints.' });

/** A socio-economic report and plan, as the figures it prints. */
export interface PlanReport extends z.infer<typeof planReportObject> {}

/** The schema of a report document, in zod; as JSON Schema it is published as `planning-metrics/plan-report.schema.json`. */
export const planReportSchema: z.ZodType<PlanReport, PlanReport> = planReportObject;
