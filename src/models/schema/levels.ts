import * as z from 'zod';
import { decimal } from '../../decimal/decimal.js';
import { show } from '../../errors.js';
import { unitOrProblem } from '../../figures/units/read-unit.js';
import { parsePeriod } from '../../quantity/index.js';
import { MONEY } from '../check/dimensions.js';
import { refusalOf } from '../check/readable.js';

/** A text that is refused for the reason it is given, which is undefined for a text that is none. */
function text(refusal: (given: string) => string | undefined) {
  return z.string().superRefine((given, context) => {
    const message = refusal(given);
    if (message !== undefined) context.addIssue(message);
  });
}

/** A period in its SDMX form, as the period of an account and as a key of its levels. */
export const accountPeriodSchema = text((given) => refusalOf(() => parsePeriod(given)));

/** The unit of the levels of an account: money, perhaps in thousands, millions, billions or trillions. */
export const moneyUnitSchema = text((given) => {
  const unit = unitOrProblem(given);
  if (typeof unit === 'string') return unit;
  if (MONEY.test(unit.measure)) return undefined;
  return `${show(given)} was given; expected an amount of money, such as "billion VND".`;
});

/**
 * An exact level: a plain decimal, or a number, which is read by its shortest decimal form. An account holds what an
 * application computes with, not what a document prints, so that no trailing zero can get lost.
 */
export const levelSchema = z
  .union([z.string({ error: refusal }), z.number({ error: refusal })])
  .refine((given) => levelProblem(given) === undefined, { error: refusal, abort: true });

function refusal(issue: { readonly input?: unknown }): string | undefined {
  return levelProblem(issue.input);
}

function levelProblem(given: unknown): string | undefined {
  if (typeof given !== 'string' && typeof given !== 'number') {
    return `${show(given)} was given; expected a level, a plain decimal such as "23711.5" or a number.`;
  }
  return refusalOf(() => decimal(given));
}

/** Levels by period: `{ "2022": "23347", "2023": "23711" }`. */
export const levelsSchema = z.record(accountPeriodSchema, levelSchema);
