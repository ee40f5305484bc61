import { InvalidDecimalError, InvalidOptionError, InvalidPeriodError, InvalidUnitError, show } from '../errors.js';

const ERRORS = {
  decimal: InvalidDecimalError,
  option: InvalidOptionError,
  period: InvalidPeriodError,
  unit: InvalidUnitError,
};

/** Throws the error for an input that is not what was expected: `"khá" is no verdict; expected …`. */
export function refuse(error: keyof typeof ERRORS, input: unknown, is: string, expected: string): never {
  throw new ERRORS[error](`${show(input)} ${is}; expected ${expected}.`, input);
}
