// @ts-check
/**
 * What a metric costs beside the same formula written by hand with decimal.js, big.js and bignumber.js, each as it comes.
 * Figures are texts, as they are read from a report; every library reads them and divides in the same process.
 */
// @ts-expect-error big.js comes without types
import Big from 'big.js';
import BigNumber from 'bignumber.js';
import { Decimal } from 'decimal.js';
import { attainmentRate, contributions, growthRate, shares } from 'planning-metrics';

const ROWS = 1_000;
const ROUNDS = 15;

/** The same figures in every run: a linear congruential generator. */
let state = 20230630;
const random = () => (state = (state * 1103515245 + 12345) % 2 ** 31) / 2 ** 31;
/** @param {number} decimals */
const figures = (decimals) => Array.from({ length: ROWS }, () => (1 + random() * 10 ** 6).toFixed(decimals));
/** @param {number} decimals */
const fiveParts = (decimals) =>
  Array.from({ length: 5 }, () => figures(decimals)).reduce(
    (rows, column) => rows.map((row, index) => [...row, column[index] ?? '1']),
    Array.from({ length: ROWS }, () => /** @type {string[]} */ ([])),
  );

/** @typedef {{ minus: (x: any) => any, plus: (x: any) => any, times: (x: any) => any, div: (x: any) => any }} Amount */

/** @param {(text: string) => Amount} read */
const byHand = (read) => ({
  /** @param {string} current @param {string} previous */
  growthRate: (current, previous) => read(current).minus(previous).div(previous).times(100),
  /** @param {string} actual @param {string} plan */
  attainmentRate: (actual, plan) => read(actual).div(plan).times(100),
  /** @param {string[]} values */
  shares: (values) => {
    const whole = values.reduce((sum, value) => sum.plus(value), read('0'));
    return values.map((value) => read(value).div(whole).times(100));
  },
  /** @param {string[]} current @param {string[]} previous */
  contributions: (current, previous) => {
    const whole = previous.reduce((sum, value) => sum.plus(value), read('0'));
    return current.map((value, index) => read(value).minus(previous[index]).div(whole).times(100));
  },
});

/** Nanoseconds for one call, in the best of several rounds over all rows. @param {(row: number) => unknown} call */
function cost(call) {
  for (let row = 0; row < ROWS; row++) call(row);
  let best = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const start = process.hrtime.bigint();
    for (let row = 0; row < ROWS; row++) call(row);
    best = Math.min(best, Number(process.hrtime.bigint() - start) / ROWS);
  }
  return best;
}

/** @type {Record<string, ReturnType<typeof byHand>>} */
const libraries = {
  'planning-metrics': { growthRate, attainmentRate, shares, contributions },
  'decimal.js': byHand((text) => new Decimal(text)),
  'big.js': byHand((text) => new Big(text)),
  'bignumber.js': byHand((text) => new BigNumber(text)),
};

/** @type {[string, (formulas: ReturnType<typeof byHand>) => (row: number) => unknown][]} */
const subjects = [0, 1].flatMap((decimals) => {
  const [current, previous] = [figures(decimals), figures(decimals)];
  const [parts, before] = [fiveParts(decimals), fiveParts(decimals)];
  const label = decimals === 0 ? 'whole numbers' : `${decimals} decimal`;
  return [
    [`growthRate, ${label}`, (formulas) => (row) => formulas.growthRate(current[row] ?? '', previous[row] ?? '')],
    [`attainmentRate, ${label}`, (formulas) => (row) => formulas.attainmentRate(current[row] ?? '', previous[row] ?? '')],
    [`shares of 5, ${label}`, (formulas) => (row) => formulas.shares(parts[row] ?? [])],
    [`contributions of 5, ${label}`, (formulas) => (row) => formulas.contributions(parts[row] ?? [], before[row] ?? [])],
  ];
});

console.log('ns for one call; ratio = planning-metrics / the other\n');
for (const [name, make] of subjects) {
  const costs = Object.entries(libraries).map(([library, formulas]) => ({ library, ns: cost(make(formulas)) }));
  const own = costs[0]?.ns ?? Number.NaN;
  const columns = costs.map(({ library, ns }) => `${library} ${ns.toFixed(0)}${ns === own ? '' : ` (${(own / ns).toFixed(2)})`}`);
  console.log(`${name.padEnd(36)}${columns.join('   ')}`);
}
