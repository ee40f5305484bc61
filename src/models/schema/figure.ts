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
  .regex(LITERAL, { error: (issue) => literalAdvice(issue.input) })
  .meta({
    id: 'Literal',
    description: 'A number as printed, in canonical form: "." for the decimal mark, no grouping; trailing zeros count.',
  });

const hedgeSchema = z.enum(['over', 'nearly', 'under', 'about', 'at-least', 'at-most']);

export const lineSchema = z.int().min(1).describe('The line of the printed report on which it stands.');
export const noteSchema = z.string().max(2_000);
export const idSchema = z
  .string()
  .regex(/^[A-Za-z][\w.-]{0,99}$/, {
    error: 'an id starts with a letter and has letters, digits, ".", "-" and "_" only, at most 100',
  })
  .describe('A name for use in references; unique in the document.');

export const nameSchema = z
  .record(
    z.string().regex(/^[a-z]{2,3}$/, { error: 'expected a language code such as "vi" or "en"' }),
    z.string().min(1).max(500),
  )
  .refine((name) => Object.keys(name).length > 0, {
    error: 'expected a name in at least one language, such as { "en": "Industry" }',
  })
  .meta({ id: 'Name', description: 'A name by language code.' });

const figureFields = {
  literal: literalSchema.optional(),
  low: literalSchema.optional(),
  high: literalSchema.optional(),
  hedge: z.union([hedgeSchema, z.array(hedgeSchema).min(1).max(3)]).optional(),
  granularity: literalSchema.optional().describe('What the literal was rounded to, when that is known: "100".'),
  exact: z.boolean().optional().describe('Whether it is an exact count.'),
  adjusted: z
    .union([z.literal('largest-remainder'), strict({ plug: z.string().min(1) })])
    .optional()
    .describe('How shares were made to add up.'),
  line: lineSchema.optional(),
  note: noteSchema.optional(),
};

/** A literal or a range is printed, one of the two. */
function hasNumber(figure: {
  literal?: string | undefined;
  low?: string | undefined;
  high?: string | undefined;
}): boolean {
  const range = figure.low !== undefined && figure.high !== undefined;
  const half = (figure.low === undefined) !== (figure.high === undefined);
  return !half && (figure.literal !== undefined) !== range;
}

const ONE_NUMBER = 'expected either "literal" or both "low" and "high"';

/** A figure: its literal alone, or an object that says more of it. */
export const printedFigureSchema = z
  .union([
    literalSchema,
    strict({
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
    }).refine(hasNumber, { error: ONE_NUMBER }),
  ])
  .meta({ id: 'PrintedFigure', description: 'A printed figure.' });

/** A figure of no section, with all that its place would have said. It may be unprinted: then it is to be inferred. */
export const freeFigureSchema = strict({
  ...figureFields,
  name: nameSchema.optional(),
  unit: z.string().min(1).max(100).optional(),
  period: z.string().optional(),
  version: z.enum(['plan', 'estimate', 'preliminary', 'final']).optional(),
  evidence: z.enum(['printed', 'external']).optional(),
}).refine((figure) => hasNumber(figure) || (figure.literal ?? figure.low ?? figure.high) === undefined, {
  error: ONE_NUMBER,
});

export type PrintedFigure = z.infer<typeof printedFigureSchema>;
export type FreeFigure = z.infer<typeof freeFigureSchema>;
export type Name = z.infer<typeof nameSchema>;
