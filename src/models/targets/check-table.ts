import * as z from 'zod';
import { check } from '../check/check.js';
import { nameSchema } from '../schema/figure.js';
import { strict } from '../schema/strict.js';
import type { PlanTable } from './plan-table.js';

const cellSchema = strict({ text: z.string().max(1_000), derived: z.boolean() }).nullable();
const verdictSchema = strict({ text: z.enum(['met', 'exceeded', 'missed']), derived: z.boolean() });

const FIGURES = ['lastYear', 'plan', 'estimate', 'ofPlan', 'ofLastYear', 'nextPlan', 'ofEstimate'] as const;

const planTableSchema = strict({
  columns: z.array(
    strict({
      key: z.enum(['number', 'indicator', 'unit', ...FIGURES, 'assessment']),
      heading: strict({ en: z.string(), vi: z.string() }),
    }),
  ),
  rows: z.array(
    strict({
      target: z.string(),
      indicator: z.string(),
      number: z.number(),
      role: z.enum(['headline', 'component']),
      name: nameSchema,
      unit: z.string(),
      cells: strict({
        lastYear: cellSchema,
        plan: cellSchema,
        estimate: cellSchema,
        ofPlan: cellSchema,
        ofLastYear: cellSchema,
        nextPlan: cellSchema,
        ofEstimate: cellSchema,
      }),
      assessment: strict({
        verdict: verdictSchema.nullable(),
        ambition: z.enum(['raised', 'kept', 'lowered', 'unclear', 'unknown']),
      }),
    }),
  ),
});

/** A table that `planTable` gave, perhaps by way of a database; throws InvalidDocumentError for anything else. */
export function checkTable(table: unknown): PlanTable {
  return check('The plan table', planTableSchema, table, () => []);
}
