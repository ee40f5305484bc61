import * as z from 'zod';
import { freeFigureSchema, idSchema, lineSchema, nameSchema, noteSchema, printedFigureSchema } from './figure.js';
import { relationSchema } from './relations.js';
import { periodSchema, seriesSchema, unitSchema, versionSchema } from './series.js';
import { strict } from './strict.js';
import { targetSchema } from './targets.js';

const seriesList = z.array(seriesSchema).optional();
const oneSeries = seriesSchema.optional();

/** Output by sector: a tree whose every node may carry any figure, and the same in dollars and per head. */
const grdpSectionSchema = strict({
  constantPrices: z.string().max(40).optional().describe('The base year of real growth, such as "2010".'),
  tree: seriesSchema.describe(
    'GRDP with its sectors as children; product taxes less subsidies are an item of their own.',
  ),
  foreignCurrency: oneSeries.describe('GRDP in a foreign currency.'),
  exchangeRate: oneSeries,
  perHead: oneSeries.describe('GRDP per head, in either currency.'),
  population: oneSeries.describe('Average population of the year.'),
  labourProductivity: oneSeries.describe('Output per employed person; sectors as children.'),
  tfpShare: oneSeries.describe('Share of total factor productivity in growth.'),
});

const sectorsSectionSchema = strict({
  grossOutput: seriesList,
  productionIndices: seriesList,
  ownership: seriesList.describe('Output by form of ownership.'),
  outputs: seriesList.describe('Products, areas, herds.'),
  trade: seriesList,
  transport: seriesList,
  tourism: seriesList,
  enterprises: seriesList.describe('Enterprises and investment attracted, foreign direct investment included.'),
});

/** Revenue or expenditure. A balance is drawn only between two sides of one scope. */
const budgetSideSchema = strict({
  scope: z
    .string()
    .min(1)
    .max(100)
    .describe('What it covers: "territory" for revenue collected in the province, "local" for the local budget.'),
  tree: seriesSchema,
});

const budgetSectionSchema = strict({
  revenue: budgetSideSchema.optional(),
  expenditure: budgetSideSchema.optional(),
  aggregates: z
    .array(
      strict({
        of: idSchema.describe('The item it is taken from.'),
        excluding: z.array(seriesSchema).min(1).describe('The items left out.'),
        series: seriesSchema,
      }),
    )
    .optional()
    .describe('Items less some of their parts, such as domestic revenue without land-use fees.'),
  coverage: z
    .array(
      strict({
        id: idSchema,
        revenue: idSchema,
        expenditure: idSchema,
        period: periodSchema,
        version: versionSchema,
        rate: printedFigureSchema,
        line: lineSchema.optional(),
        note: noteSchema.optional(),
      }),
    )
    .optional()
    .describe('How much of an expenditure a revenue covers, %.'),
});

const baseFields = {
  id: idSchema,
  name: nameSchema,
  plan: printedFigureSchema.optional(),
  excluded: printedFigureSchema
    .nullable()
    .optional()
    .describe('What the denominator leaves out; null when something is left out that is not printed.'),
  disbursed: printedFigureSchema.optional(),
  disbursedOf: idSchema
    .optional()
    .describe('The base whose money this is, where the same money is set against another plan.'),
  rate: printedFigureSchema.optional(),
  line: lineSchema.optional(),
  note: noteSchema.optional(),
};

/** Public investment against one plan, which may be split once. */
const disbursementBaseSchema = strict({
  ...baseFields,
  parts: z.array(strict(baseFields)).min(2).optional(),
  composition: z.array(seriesSchema).min(2).optional().describe('The items that the plan is made of.'),
});

const investmentSectionSchema = strict({
  total: oneSeries.describe('Investment of the whole society, with its sources as children.'),
  toGrdp: oneSeries.describe('Investment as % of GRDP.'),
  publicInvestment: strict({
    period: periodSchema,
    unit: unitSchema,
    bases: z.array(disbursementBaseSchema).min(1),
  }).optional(),
});

const labourSectionSchema = strict({
  workingAge: oneSeries,
  employed: oneSeries,
  newJobs: oneSeries,
  structure: oneSeries.describe('Employment by sector; the sectors are its children.'),
  trained: oneSeries,
  certified: oneSeries,
  urbanUnemployment: oneSeries,
  others: seriesList,
});

const claimSchema = strict({
  id: idSchema,
  name: nameSchema,
  period: periodSchema,
  achieved: printedFigureSchema,
  of: printedFigureSchema,
  line: lineSchema.optional(),
  note: noteSchema.optional(),
});

const planReportObject = strict({
  $schema: z.string().max(300).optional(),
  schemaVersion: z.literal(1, { error: 'expected 1, the version of this schema' }),
  id: idSchema,
  name: nameSchema,
  place: nameSchema.optional(),
  source: z.string().max(1_000).optional().describe('Where the report was published.'),
  period: periodSchema.describe('The period that the report looks back on.'),
  planPeriod: periodSchema.optional().describe('The period that it plans.'),
  grdp: grdpSectionSchema.optional(),
  sectors: sectorsSectionSchema.optional(),
  budget: budgetSectionSchema.optional(),
  investment: investmentSectionSchema.optional(),
  labour: labourSectionSchema.optional(),
  targets: z.array(targetSchema).optional(),
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

export type Claim = z.infer<typeof claimSchema>;
export type DisbursementBase = z.infer<typeof disbursementBaseSchema>;
export type BudgetSection = z.infer<typeof budgetSectionSchema>;
