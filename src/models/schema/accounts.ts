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

const sectorAccountObject = strict({
  currentPrices,
  constantPrices,
  employed: levels.describe('Average number of people employed, by period.'),
  complete,
  get parts(): z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodType<SectorAccount, SectorAccount>>> {
    return z.record(keySchema, sectorAccountSchema).optional().describe('The sectors inside it, by any keys.');
  },
});

/** Output of a sector, with the sectors inside it. Levels of its own may be left out where its parts have them. */
export interface SectorAccount extends z.infer<typeof sectorAccountObject> {}

const sectorAccountSchema: z.ZodType<SectorAccount, SectorAccount> = sectorAccountObject;

const grdpAccountObject = strict({
  ...head,
  sectors: z.record(keySchema, sectorAccountSchema).describe('The sectors, by any keys.'),
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

/** The gross regional product of a place, in exact levels. */
export interface GrdpAccount extends z.infer<typeof grdpAccountObject> {}

/** The schema of {@link GrdpAccount}, in zod. */
export const grdpAccountSchema: z.ZodType<GrdpAccount, GrdpAccount> = grdpAccountObject;

const budgetFields = {
  actual: levels.describe('What was collected or spent, by period.'),
  estimates: z
    .record(keySchema, levelsSchema)
    .optional()
    .describe('What was budgeted (dự toán), by the authority that set it ("central", "provincial") and by period.'),
  complete,
  get parts(): z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodType<BudgetItemAccount, BudgetItemAccount>>> {
    return z.record(keySchema, budgetItemAccountSchema).optional().describe('The items inside it, by any keys.');
  },
};

const budgetItemAccountObject = strict(budgetFields);

/** An item of a budget, with the items inside it. */
export interface BudgetItemAccount extends z.infer<typeof budgetItemAccountObject> {}

const budgetItemAccountSchema: z.ZodType<BudgetItemAccount, BudgetItemAccount> = budgetItemAccountObject;

const budgetSideAccountObject = strict({
  scope: z
    .string()
    .min(1)
    .max(100)
    .optional()
    .describe('What it covers: "territory", "local". Only sides of one scope have a balance.'),
  ...budgetFields,
});

/** All revenue, or all expenditure. */
export interface BudgetSideAccount extends z.infer<typeof budgetSideAccountObject> {}

const budgetSideAccountSchema: z.ZodType<BudgetSideAccount, BudgetSideAccount> = budgetSideAccountObject;

const budgetAccountObject = strict({
  ...head,
  revenue: budgetSideAccountSchema.describe('All revenue.'),
  expenditure: budgetSideAccountSchema.describe('All expenditure.'),
});

/** The budget of a place, in exact levels. */
export interface BudgetAccount extends z.infer<typeof budgetAccountObject> {}

/** The schema of {@link BudgetAccount}, in zod. */
export const budgetAccountSchema: z.ZodType<BudgetAccount, BudgetAccount> = budgetAccountObject;

const sourceAccountObject = strict({
  currentPrices,
  constantPrices,
  complete,
  get parts(): z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodType<SourceAccount, SourceAccount>>> {
    return z.record(keySchema, sourceAccountSchema).optional().describe('The sources inside it, by any keys.');
  },
});

/** Investment from a source, with the sources inside it. */
export interface SourceAccount extends z.infer<typeof sourceAccountObject> {}

const sourceAccountSchema: z.ZodType<SourceAccount, SourceAccount> = sourceAccountObject;

const disbursementAccountObject = strict({
  plan: levelSchema.optional().describe('The plan, which the rate is of.'),
  excluded: levelSchema
    .refine((level) => decimal(level).gte(0), {
      error: 'expected an amount of at least 0, which is taken from the plan',
    })
    .nullable()
    .optional()
    .describe('What the rate leaves out of the plan; null when something is left out and it is not known how much.'),
  disbursed: levelSchema.optional().describe('The money paid out of it.'),
});

/** One plan of public investment, and the money paid out of it. */
export interface DisbursementAccount extends z.infer<typeof disbursementAccountObject> {}

const disbursementAccountSchema: z.ZodType<DisbursementAccount, DisbursementAccount> = disbursementAccountObject;

const investmentAccountObject = strict({
  ...head,
  sources: z.record(keySchema, sourceAccountSchema).describe('The sources of investment, by any keys.'),
  total: strict({ ...prices, complete })
    .optional()
    .describe('All investment; left out where it is the sum of the sources.'),
  grdp: strict(prices).optional().describe('GRDP, for the investment rate and the ICOR.'),
  publicInvestment: z
    .record(keySchema, disbursementAccountSchema)
    .optional()
    .describe('Plans of public investment, each a base of its own.'),
});

/** Investment in a place, in exact levels. */
export interface InvestmentAccount extends z.infer<typeof investmentAccountObject> {}

/** The schema of {@link InvestmentAccount}, in zod. */
export const investmentAccountSchema: z.ZodType<InvestmentAccount, InvestmentAccount> = investmentAccountObject;
