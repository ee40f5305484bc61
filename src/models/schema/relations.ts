import * as z from 'zod';
import { idSchema, literalSchema, noteSchema } from './figure.js';
import { strict } from './strict.js';

const operandSchema = z
  .union([
    z.string().min(1).max(300).describe('The id of a free figure, a reference such as "grdp@2023#value", or a number.'),
    strict({ exact: literalSchema }),
    strict({ literal: literalSchema, unit: z.string().min(1).max(100).optional() }),
  ])
  .meta({ id: 'Operand' });

const partSchema = z.union([
  operandSchema,
  strict({ figure: operandSchema, sign: z.union([z.literal(1), z.literal(-1)]) }),
]);
const adjustedSchema = z.union([z.literal('largest-remainder'), strict({ plug: z.string().min(1) })]);

const base = { id: idSchema, strength: z.enum(['identity', 'expected']).optional(), note: noteSchema.optional() };

/** The relations between figures that no section implies; their types are those of the audit. */
export const relationSchema = z
  .discriminatedUnion('type', [
    strict({
      ...base,
      type: z.literal('sum'),
      total: operandSchema,
      parts: z.array(partSchema).min(1),
      complete: z.boolean().optional(),
      adjusted: adjustedSchema.optional(),
    }),
    strict({
      ...base,
      type: z.literal('difference'),
      current: operandSchema,
      previous: operandSchema,
      change: operandSchema,
    }),
    strict({
      ...base,
      type: z.literal('growth'),
      current: operandSchema,
      previous: operandSchema,
      rate: operandSchema,
    }),
    strict({ ...base, type: z.literal('percent'), part: operandSchema, whole: operandSchema, rate: operandSchema }),
    strict({ ...base, type: z.literal('product'), product: operandSchema, factors: z.array(operandSchema).min(1) }),
    strict({ ...base, type: z.literal('compound'), total: operandSchema, rates: z.array(operandSchema).min(1) }),
    strict({
      ...base,
      type: z.literal('weighted-mean'),
      mean: operandSchema,
      parts: z.array(strict({ value: operandSchema, weight: operandSchema.optional() })).min(1),
    }),
    strict({ ...base, type: z.literal('same'), figures: z.array(operandSchema).min(2) }),
    strict({ ...base, type: z.literal('at-most'), lesser: operandSchema, greater: operandSchema }),
  ])
  .meta({ id: 'Relation' });
