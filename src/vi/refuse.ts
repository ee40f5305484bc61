import { type PlanningMetricsError, show } from '../errors.js';

/** Throws the error for an input that is not what was expected: `"khá" is no verdict; expected …`. */
export function refuse(
  error: new (message: string, input: unknown) => PlanningMetricsError,
  input: unknown,
  is: string,
  expected: string,
): never {
  throw new error(`${show(input)} ${is}; expected ${expected}.`, input);
}
