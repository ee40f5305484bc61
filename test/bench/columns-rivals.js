// @ts-check
// Growth rates with one decimal, written by hand with what else one could use.
// @ts-expect-error big.js comes without types
import Big from 'big.js';
import BigNumber from 'bignumber.js';
import { Decimal } from 'decimal.js';
import Fraction from 'fraction.js';

/** @param {Float64Array} now @param {Float64Array} before @param {Float64Array} out */
export function roundFloats(now, before, out) {
  for (let row = 0; row < out.length; row++) {
    const base = /** @type {number} */ (before[row]);
    const level = /** @type {number} */ (now[row]);
    out[row] = Math.round(((level - base) / base) * 1000) / 10;
  }
  return out;
}

/** @param {Float64Array} now @param {Float64Array} before */
export function printFloats(now, before) {
  const texts = /** @type {string[]} */ (new Array(now.length));
  for (let row = 0; row < now.length; row++) {
    const base = /** @type {number} */ (before[row]);
    const level = /** @type {number} */ (now[row]);
    texts[row] = (((level - base) / base) * 100).toFixed(1);
  }
  return texts;
}

/**
 * In tenths of a percent, half away from zero.
 *
 * @param {BigInt64Array} now
 * @param {BigInt64Array} before
 * @param {BigInt64Array} out
 */
export function roundBigInts(now, before, out) {
  for (let row = 0; row < out.length; row++) {
    const base = /** @type {bigint} */ (before[row]);
    const level = /** @type {bigint} */ (now[row]);
    const change = (level - base) * 2000n;
    out[row] = (change + (change < 0n ? -base : base)) / (2n * base);
  }
  return out;
}

/** Objects of each library: how a level is read, and how its growth rate is computed. */
export const libraries = {
  'decimal.js': {
    read: (/** @type {string} */ text) => new Decimal(text),
    rate: (/** @type {any} */ now, /** @type {any} */ before) => now.minus(before).div(before).times(100).toDecimalPlaces(1),
  },
  'big.js': {
    read: (/** @type {string} */ text) => new Big(text),
    rate: (/** @type {any} */ now, /** @type {any} */ before) => now.minus(before).div(before).times(100).round(1),
  },
  'bignumber.js': {
    read: (/** @type {string} */ text) => new BigNumber(text),
    rate: (/** @type {any} */ now, /** @type {any} */ before) => now.minus(before).div(before).times(100).decimalPlaces(1),
  },
  'fraction.js': {
    read: (/** @type {string} */ text) => new Fraction(text),
    rate: (/** @type {any} */ now, /** @type {any} */ before) => now.sub(before).div(before).mul(100).round(1),
  },
};
