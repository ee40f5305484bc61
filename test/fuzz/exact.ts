import { type DecimalInput, literal } from 'planning-metrics';
import { type Fraction, fraction, printed } from '../rational.js';

/** A number that the library takes, read by the oracle of the tests. */
export function exactNumber(value: DecimalInput): Fraction {
  const text = typeof value === 'object' ? value.toFixed() : String(value);
  const [mantissa = '', exponent = '0'] = text.toLowerCase().split('e');
  const [whole = '', decimals = ''] = mantissa.split('.');
  const scale = decimals.length - Number(exponent);
  const digits = BigInt(whole + decimals);
  return scale >= 0 ? fraction(digits, 10n ** BigInt(scale)) : fraction(digits * 10n ** BigInt(-scale));
}

/** Whether a result, rounded, is the true value rounded: there is no double rounding, in no mode. */
export function isRounded(result: DecimalInput, value: Fraction): boolean {
  return [0, 1, 20].every((decimals) =>
    (['half-up', 'half-even', 'ceil'] as const).every((mode) => literal(result, decimals, mode) === printed(value, decimals, mode)),
  );
}

export function equal(a: Fraction, b: Fraction): boolean {
  return a.n * b.d === b.n * a.d;
}
