import * as z from 'zod';
import { adjustedSchema, idSchema, literalSchema, noteSchema } from './figure.js';
import { strict } from './strict.js';

const exactOperandObject = strict({
  exact: literalSchema.describe('A number that holds by definition, such as "100".'),
});

/** A number that holds by definition. */
export interface ExactOperand extends z.infer<typeof exactOperandObject> {}

const literalOperandObject = strict({
  literal: literalSchema,
  unit: z.string().min(1).max(100).optional().describe('Its canonical unit; left out, that of the figures beside it.'),
});

/** A printed number that stands in the relation itself. */
export interface LiteralOperand extends z.infer<typeof literalOperandObject> {}

/**
 * What a relation of a report relates: the id of a free figure, a reference such as `"grdp@2023#value"`, a number, or
 * a printed or exact number of its own.
 */
export type ReportOperand = string | ExactOperand | LiteralOperand;

const operandSchema: z.ZodType<ReportOperand, ReportOperand> = z
  .union([
    z.string().min(1).max(300).describe('The id of a free figure, a reference such as "grdp@2023#value", or a number.'),
    exactOperandObject,
    literalOperandObject,
  ])
  .meta({ id: 'Operand' });

const partSchema = z.union([
  operandSchema,
  strict({
    figure: operandSchema.describe('The part.'),
    sign: z.literal([1, -1]).describe('Whether the part is added, 1, or taken away, -1.'),
  }),
]);

const base = {
  id: idSchema,
  strength: z
    .enum(['identity', 'expected'])
    .optional()
    .describe('Whether it holds by definition (the default), or only as a rule.'),
  note: noteSchema.optional(),
};
const current = operandSchema.describe('The level of the period.');
const previous = operandSchema.describe('The level of the earlier period.');

const sumObject = strict({
  ...base,
  type: z.literal('sum').describe('The parts add up to their total.'),
  total: operandSchema.describe('The whole.'),
  parts: z.array(partSchema).min(1).describe('What it is made of.'),
  complete: z
    .boolean()
    .optional()
    .describe('Whether the parts are all there is (the default), or only stay within the total.'),
  adjusted: adjustedSchema.optional(),
});

/** Parts add up to their total, or stay within it. */
export interface ReportSumRelation extends z.infer<typeof sumObject> {}

const differenceObject = strict({
  ...base,
  type: z.literal('difference').describe('current − previous = change.'),
  current,
  previous,
  change: operandSchema.describe('The change, in the unit of the levels; points between percentages.'),
});

/** A change is the difference of two levels. */
export interface ReportDifferenceRelation extends z.infer<typeof differenceObject> {}

const growthObject = strict({
  ...base,
  type: z.literal('growth').describe('current = previous · (1 + rate/100).'),
  current,
  previous,
  rate: operandSchema.describe('The growth, %.'),
});

/** A level and its growth. */
export interface ReportGrowthRelation extends z.infer<typeof growthObject> {}

const percentObject = strict({
  ...base,
  type: z.literal('percent').describe('part = whole · rate/100: a share, an attainment, a coverage.'),
  part: operandSchema.describe('The part, or what was reached.'),
  whole: operandSchema.describe('The whole, or the plan.'),
  rate: operandSchema.describe('The part in % of the whole.'),
});

/** A part in percent of a whole: a share, an attainment, a coverage. */
export interface ReportPercentRelation extends z.infer<typeof percentObject> {}

const productObject = strict({
  ...base,
  type: z.literal('product').describe('The product of the factors: per head and population.'),
  product: operandSchema.describe('The product.'),
  factors: z.array(operandSchema).min(1).describe('The factors.'),
});

/** A product of factors. */
export interface ReportProductRelation extends z.infer<typeof productObject> {}

const compoundObject = strict({
  ...base,
  type: z.literal('compound').describe('1 + total/100 = the product of all 1 + rate/100.'),
  total: operandSchema.describe('The compounded rate, %.'),
  rates: z.array(operandSchema).min(1).describe('The rates that compound, %.'),
});

/** Rates that compound. */
export interface ReportCompoundRelation extends z.infer<typeof compoundObject> {}

const weightedMeanObject = strict({
  ...base,
  type: z.literal('weighted-mean').describe('mean = Σ weight·value / Σ weight.'),
  mean: operandSchema.describe('The mean.'),
  parts: z
    .array(
      strict({
        value: operandSchema.describe('The value of the part.'),
        weight: operandSchema
          .optional()
          .describe('Its weight; one that is left out is 100 less the others, all left out are unknown.'),
      }),
    )
    .min(1)
    .describe('What it is the mean of.'),
});

/** A mean of values by weight. */
export interface ReportWeightedMeanRelation extends z.infer<typeof weightedMeanObject> {}

const sameObject = strict({
  ...base,
  type: z.literal('same').describe('One quantity, printed more than once.'),
  figures: z.array(operandSchema).min(2).describe('Its printed figures.'),
});

/** One quantity, printed more than once. */
export interface ReportSameRelation extends z.infer<typeof sameObject> {}

const atMostObject = strict({
  ...base,
  type: z.literal('at-most').describe('lesser ≤ greater.'),
  lesser: operandSchema.describe('What may not be greater.'),
  greater: operandSchema.describe('What may not be less.'),
});

/** One figure is not greater than another. */
export interface ReportAtMostRelation extends z.infer<typeof atMostObject> {}

/** A relation between figures that no section implies; its types are those of the audit. */
export type ReportRelation =
  | ReportSumRelation
  | ReportDifferenceRelation
  | ReportGrowthRelation
  | ReportPercentRelation
  | ReportProductRelation
  | ReportCompoundRelation
  | ReportWeightedMeanRelation
  | ReportSameRelation
  | ReportAtMostRelation;

export const relationSchema: z.ZodType<ReportRelation, ReportRelation> = z
  .discriminatedUnion('type', [
    sumObject,
    differenceObject,
    growthObject,
    percentObject,
    productObject,
    compoundObject,
    weightedMeanObject,
    sameObject,
    atMostObject,
  ])
  .meta({ id: 'Relation' });
