import * as z from 'zod';
import { strict } from './strict.js';

const LITERAL = /^-?\d{1,400}(\.\d{1,400})?$/;

function literalAdvice(input: unknown): string {
  if (typeof input === 'number') {
    return `a JSON number (${input}) loses its trailing zeros; write the literal as printed in quotes, "${input}"`;
  }
  if (typeof input !== 'string') return 'expected a decimal literal in quotes, such as "14.50"';
  return `"${input.slice(0, 60)}" is no decimal literal; write "." for the decimal mark, no grouping and no unit, such as "1477.8"`;
}

/** A number as printed, in canonical form. */
export const literalSchema = z
  .string({ error: (issue) => literalAdvice(issue.input) })
  .regex(LITERAL)
  .meta({
    id: 'Literal',
    description: 'A number as printed, in canonical form: "." for the decimal mark, no grouping; trailing zeros count.',
  });

const hedgeSchema = z.enum(['over', 'nearly', 'under', 'about', 'at-least', 'at-most']);

/** Which telling of a figure: a plan, an estimate (ước thực hiện), a preliminary (sơ bộ) or a final result. */
export type Version = 'plan' | 'estimate' | 'preliminary' | 'final';

export const versionSchema: z.ZodType<Version, Version> = z
  .enum(['plan', 'estimate', 'preliminary', 'final'])
  .describe('Which telling of the figure: a plan, an estimate (ước), a preliminary or a final result.');

export const lineSchema = z.int().min(1).describe('The line of the printed report on which it stands.');
export const noteSchema = z
  .string()
  .max(2_000)
  .describe('A remark for whoever reads the document; nothing is computed from it.');
export const idSchema = z
  .string()
  .regex(/^[A-Za-z][\w.-]{0,99}$/, {
    error: 'an id starts with a letter and has letters, digits, ".", "-" and "_" only, at most 100',
  })
  .describe('A name for use in references; unique in the document.');

/** A name by language code: `{ vi: "Công nghiệp", en: "Industry" }`; at least one. */
export type Name = Record<string, string>;

export const nameSchema: z.ZodType<Name, Name> = z
  .record(
    z.string().regex(/^[a-z]{2,3}$/, { error: 'expected a language code such as "vi" or "en"' }),
    z.string().min(1).max(500),
  )
  .refine((name) => Object.keys(name).length > 0, {
    error: 'expected a name in at least one language, such as { "en": "Industry" }',
  })
  .meta({ id: 'Name', description: 'A name by language code.' });

export const adjustedSchema = z
  .union([z.literal('largest-remainder'), strict({ plug: z.string().min(1).describe('The id of the item.') })])
  .describe(
    'How shares were made to add up: by largest remainder, or by putting the residual on one item, the "plug".',
  );

const figureFields = {
  literal: literalSchema.optional(),
  low: literalSchema.optional().describe('The lower end of a printed range; with "high", in place of "literal".'),
  high: literalSchema.optional().describe('The upper end of a printed range.'),
  hedge: z
    .union([hedgeSchema, z.array(hedgeSchema).min(1).max(3)])
    .optional()
    .describe('The word beside the number: over (trên), nearly (gần), under (dưới), about (khoảng); or several.'),
  granularity: literalSchema.optional().describe('What the literal was rounded to, when that is known: "100".'),
  exact: z.boolean().optional().describe('Whether it is an exact count.'),
  adjusted: adjustedSchema.optional(),
  line: lineSchema.optional(),
  note: noteSchema.optional(),
};

/** A literal or a range is printed, one of the two. */
function hasNumber(figure: {
  literal?: string | undefined;
  low?: string | undefined;
  high?: string | undefined;
}): boolean {
  const hasLow = figure.low !== undefined;
  const hasHigh = figure.high !== undefined;
  return hasLow === hasHigh && hasLow !== (figure.literal !== undefined);
}

const ONE_NUMBER = 'expected either "literal" or both "low" and "high"';

const figureDetailsObject = strict({
  ...figureFields,
  against: z
    .string()
    .min(1)
    .max(100)
    .optional()
    .describe('The base, where it is not the usual one: a period, or whose plan.'),
  reading: z
    .enum(['points', 'percent'])
    .optional()
    .describe('How a change printed as "%" of a percentage is to be read.'),
  from: z
    .string()
    .max(300)
    .optional()
    .describe('The path of the figure that this one repeats; filled in when a document is read.'),
}).refine(hasNumber, { error: ONE_NUMBER });

/** A printed figure with what is said of it beside its number: a hedge, a range, what it was rounded to. */
export interface FigureDetails extends z.infer<typeof figureDetailsObject> {}

/** A printed figure: its literal alone, in canonical form, or an object that says more of it. */
export type PrintedFigure = string | FigureDetails;

// Typed by name: spelled out at every use, the declarations of the package would be several times as long.
export const printedFigureSchema: z.ZodType<PrintedFigure, PrintedFigure> = z
  .union([literalSchema, figureDetailsObject])
  .meta({ id: 'PrintedFigure', description: 'A printed figure.' });

const freeFigureObject = strict({
  ...figureFields,
  name: nameSchema.optional(),
  unit: z
    .string()
    .min(1)
    .max(100)
    .optional()
    .describe('Its canonical unit; left out, that of the figures it is related to.'),
  period: z.string().optional().describe('The SDMX period it is of.'),
  version: versionSchema.optional(),
  evidence: z
    .enum(['printed', 'external'])
    .optional()
    .describe('Whether the report prints it (the default), or it comes from elsewhere and is never blamed.'),
}).refine((figure) => hasNumber(figure) || (figure.literal ?? figure.low ?? figure.high) === undefined, {
  error: ONE_NUMBER,
});

/** A figure of no section, with all that its place would have said. It may be unprinted: then it is to be inferred. */
export interface FreeFigure extends z.infer<typeof freeFigureObject> {}

export const freeFigureSchema: z.ZodType<FreeFigure, FreeFigure> = freeFigureObject;
