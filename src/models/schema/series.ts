import * as z from 'zod';
import { idSchema, lineSchema, nameSchema, noteSchema, printedFigureSchema, versionSchema } from './figure.js';
import { strict } from './strict.js';

export const periodSchema = z
  .string()
  .max(40)
  .describe('An SDMX period: 2023, 2023-S1, 2023-Q3, 2023-M09, 2023-01-01/P9M.');

export const unitSchema = z.string().min(1).max(100).describe('A canonical unit: "trillion VND", "USD/person", "%".');

const observationObject = strict({
  period: periodSchema,
  version: versionSchema,
  unit: unitSchema
    .optional()
    .describe('The unit of the level here, where it is printed in another one than the series.'),
  value: printedFigureSchema.optional().describe('The level.'),
  growth: printedFigureSchema
    .optional()
    .describe('% above the same period a year before, or above the period named by "against".'),
  index: printedFigureSchema.optional().describe('% of the same period a year before ("bằng 83,4% năm 2023").'),
  multiple: printedFigureSchema.optional().describe('Times the same period a year before ("gấp 4,5 lần").'),
  change: printedFigureSchema.optional().describe('Absolute change of the level; in points when the unit is %.'),
  share: printedFigureSchema.optional().describe('% of the whole, the root of the tree.'),
  shareChange: printedFigureSchema.optional().describe('Change of the share, in percentage points.'),
  attainment: printedFigureSchema.optional().describe('% of the plan of the same period; "against" names whose plan.'),
  excess: printedFigureSchema.optional().describe('% above the plan ("vượt 6,9% kế hoạch").'),
  verdict: z.enum(['met', 'exceeded', 'missed']).optional().describe('The verdict as printed.'),
  line: lineSchema.optional(),
  note: noteSchema.optional(),
}).meta({ id: 'Observation' });

/** What a report prints of one indicator for one period, in one version; each figure as printed. */
export interface Observation extends z.infer<typeof observationObject> {}

const observationSchema: z.ZodType<Observation, Observation> = observationObject;

const seriesObject = strict({
  id: idSchema,
  name: nameSchema,
  unit: unitSchema,
  growthOf: z
    .enum(['value', 'volume'])
    .optional()
    .describe(
      'Whether printed growth is that of the printed levels ("value", the default) or real growth of levels at current prices ("volume").',
    ),
  observations: z.array(observationSchema).describe('What is printed of it, by period and version.'),
  complete: z
    .boolean()
    .optional()
    .describe('Whether the children are all there is (the default); false for "of which" items.'),
  get children(): z.ZodOptional<z.ZodArray<z.ZodType<Series, Series>>> {
    return z.array(seriesSchema).optional().describe('What it consists of: sectors, sources, items.');
  },
  note: noteSchema.optional(),
}).meta({ id: 'Series' });

/** One indicator: its unit, what is printed of it, and what it consists of. */
export interface Series extends z.infer<typeof seriesObject> {}

// Typed by name: spelled out at every use, the declarations of the package would be five times as long.
export const seriesSchema: z.ZodType<Series, Series> = seriesObject;
