import * as z from 'zod';
import { decimal } from '../../decimal/decimal.js';
import { accountPeriodSchema, levelSchema, levelsSchema, moneyUnitSchema } from './levels.js';
import { strict } from './strict.js';

const levels = levelsSchema.optional();
const keySchema = z.string().min(1);

const head = {
  unit: moneyUnitSchema.describe('The unit of all amounts: "billion VND".'),
  period: accountPeriodSchema.describe('The period that the metrics are of.'),
  previous: accountPeriodSchema.describe('The earlier period that growth and changes are measured from.'),
};

const complete = z
  .boolean()
  .optional()
  .describe(
    'Whether the parts are all there is (the default); false for "of which" items and volumes that do not add up.',
  );

const currentPrices = levels.describe('Levels at current prices, by period.');
const constantPrices = levels.describe('Levels at the prices of one base year, by period.');
const prices = { currentPrices, constantPrices };

/** Output of a sector, with the sectors inside it. Levels of its own may be left out where its parts have them. */
const sectorAccountSchema = strict({
  currentPrices,
  constantPrices,
  employed: levels.describe('Average number of people employed, by period.'),
  complete,
  get parts(): z.ZodOptional<z.ZodRecord<z.ZodString, typeof sectorAccountSchema>> {
    return z.record(keySchema, sectorAccountSchema).optional();
  },
});

export const grdpAccountSchema = strict({
  ...head,
  sectors: z.record(keySchema, sectorAccountSchema),
  productTaxes: strict(prices)
    .optional()
    .describe('Product taxes less subsidies; left out where the sectors hold them.'),
  total: strict({ ...prices, complete })
    .optional()
    .describe('GRDP itself; left out where it is the sum of the sectors and product taxes.'),
  population: levels.describe('Average population in persons, by period.'),
  employed: levels.describe('People employed in all sectors; left out where it is the sum of theirs.'),
  exchangeRate: levels.describe(
    "Units of the account's currency for one unit of a foreign one, average of the period.",
  ),
});

const budgetFields = {
  actual: levels.describe('What was collected or spent, by period.'),
  estimates: z
    .record(keySchema, levelsSchema)
    .optional()
    .describe('What was budgeted (dự toán), by the authority that set it ("central", "provincial") and by period.'),
  complete,
  get parts(): z.ZodOptional<z.ZodRecord<z.ZodString, typeof budgetItemAccountSchema>> {
    return z.record(keySchema, budgetItemAccountSchema).optional();
  },
};

/** An item of a budget, with the items inside it. */
const budgetItemAccountSchema = strict(budgetFields);

/** All revenue, or all expenditure. */
const budgetSideAccountSchema = strict({
  scope: z
    .string()
    .min(1)
    .max(100)
    .optional()
    .describe('What it covers: "territory", "local". Only sides of one scope have a balance.'),
  ...budgetFields,
});

export const budgetAccountSchema = strict({
  ...head,
  revenue: budgetSideAccountSchema,
  expenditure: budgetSideAccountSchema,
});

/** Investment from a source, with the sources inside it. */
const sourceAccountSchema = strict({
  currentPrices,
  constantPrices,
  complete,
  get parts(): z.ZodOptional<z.ZodRecord<z.ZodString, typeof sourceAccountSchema>> {
    return z.record(keySchema, sourceAccountSchema).optional();
  },
});

/** One plan of public investment, and the money paid out of it. */
const disbursementAccountSchema = strict({
  plan: levelSchema.optional(),
  excluded: levelSchema
    .refine((level) => decimal(level).gte(0), {
      error: 'expected an amount of at least 0, which is taken from the plan',
    })
    .nullable()
    .optional()
    .describe('What the rate leaves out of the plan; null when something is left out and it is not known how much.'),
  disbursed: levelSchema.optional(),
});

export const investmentAccountSchema = strict({
  ...head,
  sources: z.record(keySchema, sourceAccountSchema),
  total: strict({ ...prices, complete })
    .optional()
    .describe('All investment; left out where it is the sum of the sources.'),
  grdp: strict(prices).optional(),
  publicInvestment: z
    .record(keySchema, disbursementAccountSchema)
    .optional()
    .describe('Plans of public investment, each a base of its own.'),
});

/** The gross regional product of a place, in exact levels. */
export type GrdpAccount = z.infer<typeof grdpAccountSchema>;
export type SectorAccount = z.infer<typeof sectorAccountSchema>;
/** The budget of a place, in exact levels. */
export type BudgetAccount = z.infer<typeof budgetAccountSchema>;
export type BudgetSideAccount = z.infer<typeof budgetSideAccountSchema>;
export type BudgetItemAccount = z.infer<typeof budgetItemAccountSchema>;
/** Investment in a place, in exact levels. */
export type InvestmentAccount = z.infer<typeof investmentAccountSchema>;
export type SourceAccount = z.infer<typeof sourceAccountSchema>;
export type DisbursementAccount = z.infer<typeof disbursementAccountSchema>;
