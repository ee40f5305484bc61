import * as z from 'zod';
import { idSchema, lineSchema, nameSchema, noteSchema, printedFigureSchema } from './figure.js';
import { unitSchema } from './series.js';
import { strict } from './strict.js';

const KINDS =
  'a target says its direction: "kind" is "at-least", "at-most", "exactly" or "range"; a figure that is only followed goes into "tracked"';

const limitObject = strict({
  kind: z.enum(['at-least', 'at-most']).describe('A floor ("trở lên") or a ceiling ("tối đa").'),
  value: printedFigureSchema.describe('The bound, in the unit of the indicator.'),
  open: z.boolean().optional().describe('Whether the bound itself misses ("dưới 3").'),
});

const exactObject = strict({
  kind: z.literal('exactly').describe('One value, neither more nor less.'),
  value: printedFigureSchema.describe('The value, in the unit of the indicator.'),
});

const rangeObject = strict({
  kind: z.literal('range').describe('A range ("6,6–6,8"); inside it the target is met.'),
  low: printedFigureSchema.describe('The lower end.'),
  high: printedFigureSchema.describe('The upper end.'),
  better: z.enum(['higher', 'lower', 'inside']).describe('Which way is better.'),
});

/** A floor or a ceiling. */
export interface LimitBound extends z.infer<typeof limitObject> {}
/** One value to be hit. */
export interface ExactBound extends z.infer<typeof exactObject> {}
/** A range to be reached. */
export interface RangeBound extends z.infer<typeof rangeObject> {}

/** What is decided: a bound and its direction. */
export type Bound = LimitBound | ExactBound | RangeBound;

export const boundSchema: z.ZodType<Bound, Bound> = z
  .discriminatedUnion('kind', [limitObject, exactObject, rangeObject], { error: KINDS })
  .meta({ id: 'Bound' });

const indicatorObject = strict({
  id: idSchema,
  name: nameSchema,
  unit: unitSchema,
  role: z.enum(['headline', 'component']).describe('Whether it decides the target, or only explains it.'),
  target: boundSchema.optional().describe('What is decided; without it, "tracked".'),
  tracked: printedFigureSchema.optional().describe('A planned figure without direction, not judged.'),
  cumulative: z.boolean().optional().describe('Whether it counts from the start of the plan period, not of the year.'),
  series: z
    .string()
    .max(200)
    .optional()
    .describe('Where the report prints this indicator: "grdp#growth", a series and what is observed of it.'),
  lastYear: printedFigureSchema
    .optional()
    .describe('The result of the year before; taken from "series" when left out.'),
  actual: printedFigureSchema.optional().describe('The outcome, once there is one.'),
  line: lineSchema.optional(),
  note: noteSchema.optional(),
}).refine(({ target, tracked }) => (target === undefined) !== (tracked === undefined), {
  error: 'expected either "target" (with its direction) or "tracked"',
});

/** One number that a target is made of, with its bound and, where they are known, last year's result and the outcome. */
export interface Indicator extends z.infer<typeof indicatorObject> {}

const indicatorSchema: z.ZodType<Indicator, Indicator> = indicatorObject;

const targetObject = strict({
  id: idSchema,
  number: z.int().min(1).describe('Its place in the list.'),
  printedNumber: z.string().max(20).optional().describe('The number as printed, where that differs.'),
  group: z.string().max(100).optional().describe('The heading it stands under: "economy", "society", "environment".'),
  name: nameSchema,
  indicators: z.array(indicatorSchema).min(1).describe('The numbers it is made of; its headlines decide it.'),
  line: lineSchema.optional(),
  note: noteSchema.optional(),
}).meta({ id: 'Target' });

/** One of the main targets (chỉ tiêu) of a plan. */
export interface Target extends z.infer<typeof targetObject> {}

export const targetSchema: z.ZodType<Target, Target> = targetObject;
