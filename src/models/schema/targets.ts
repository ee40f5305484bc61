import * as z from 'zod';
import { idSchema, lineSchema, nameSchema, noteSchema, printedFigureSchema } from './figure.js';
import { unitSchema } from './series.js';
import { strict } from './strict.js';

const KINDS =
  'a target says its direction: "kind" is "at-least", "at-most", "exactly" or "range"; a figure that is only followed goes into "tracked"';

/** What is decided: a bound and its direction. */
export const boundSchema = z
  .discriminatedUnion(
    'kind',
    [
      strict({
        kind: z.enum(['at-least', 'at-most']),
        value: printedFigureSchema,
        open: z.boolean().optional().describe('Whether the bound itself misses ("dưới 3").'),
      }),
      strict({ kind: z.literal('exactly'), value: printedFigureSchema }),
      strict({
        kind: z.literal('range'),
        low: printedFigureSchema,
        high: printedFigureSchema,
        better: z.enum(['higher', 'lower', 'inside']).describe('Which way is better.'),
      }),
    ],
    { error: KINDS },
  )
  .meta({ id: 'Bound' });

/** One number that a target is made of. */
export const indicatorSchema = strict({
  id: idSchema,
  name: nameSchema,
  unit: unitSchema,
  role: z.enum(['headline', 'component']).describe('Whether it decides the target, or only explains it.'),
  target: boundSchema.optional(),
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

const targetObject = strict({
  id: idSchema,
  number: z.int().min(1).describe('Its place in the list.'),
  printedNumber: z.string().max(20).optional().describe('The number as printed, where that differs.'),
  group: z.string().max(100).optional(),
  name: nameSchema,
  indicators: z.array(indicatorSchema).min(1),
  line: lineSchema.optional(),
  note: noteSchema.optional(),
}).meta({ id: 'Target' });

export type Bound = z.infer<typeof boundSchema>;
export type Indicator = z.infer<typeof indicatorSchema>;
export interface Target extends z.infer<typeof targetObject> {}

export const targetSchema: z.ZodType<Target, Target> = targetObject;
