/** From a ratio to percent the point moves by two digits. */
export const PERCENT = 2;
/** A mantissa of 16 digits leaves room for no more decimals. */
export const MAX_SCALE = 15;
export const MAX_DECIMALS = 12;

/** Read from texts, for engines differ in the last digit of `10 ** 23`; up to 10^22 they are exact. */
const POWERS = Array.from({ length: MAX_SCALE + MAX_DECIMALS + PERCENT + 1 }, (_, exponent) => Number(`1e${exponent}`));

/** 10^exponent; NaN for an exponent below zero. */
export function powerOfTen(exponent: number): number {
  return POWERS[exponent] ?? NaN;
}
