// @ts-check
/**
 * @typedef {import('planning-metrics/columns').DecimalColumn} DecimalColumn
 * @typedef {{ current: DecimalColumn, previous: DecimalColumn }} Levels
 */

/** The same numbers in every run: a linear congruential generator. */
function generator() {
  let state = 20230630;
  return () => (state = (state * 1103515245 + 12345) % 2 ** 31) / 2 ** 31;
}

/**
 * Levels with one decimal, evenly from `least` to `most`, and growth from -20 to +30 %.
 *
 * @param {number} rows
 * @param {number} [least]
 * @param {number} [most]
 * @returns {Levels}
 */
export function levels(rows, least = 1e4, most = 1e6) {
  const random = generator();
  const [current, previous] = [new Float64Array(rows), new Float64Array(rows)];
  for (let row = 0; row < rows; row++) {
    const level = Math.floor(10 * (least + random() * (most - least)));
    previous[row] = level;
    current[row] = Math.floor(level * (0.8 + random() * 0.5));
  }
  return { current: { mantissas: current, scale: 1 }, previous: { mantissas: previous, scale: 1 } };
}

/**
 * Levels with one decimal whose growth, from -20 to +30 %, ends in 0.05: with one decimal, a tie.
 *
 * @param {number} rows
 * @returns {Levels}
 */
export function tiedLevels(rows) {
  const random = generator();
  const [current, previous] = [new Float64Array(rows), new Float64Array(rows)];
  for (let row = 0; row < rows; row++) {
    const unit = 1 + Math.floor(random() * 1000);
    previous[row] = 2000 * unit;
    current[row] = (2000 - 399 + 2 * Math.floor(random() * 500)) * unit;
  }
  return { current: { mantissas: current, scale: 1 }, previous: { mantissas: previous, scale: 1 } };
}

/** @param {readonly number[]} values */
export function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;
}

/**
 * Nanoseconds a row of every function, in rounds in which each of them runs once: what else the machine does then
 * befalls all of them alike.
 *
 * @template {string} Name
 * @param {Record<Name, () => unknown>} functions
 * @param {number} rows
 * @param {number} rounds
 * @returns {Record<Name, number[]>}
 */
export function time(functions, rows, rounds) {
  const names = /** @type {Name[]} */ (Object.keys(functions));
  const times = /** @type {Record<Name, number[]>} */ (Object.fromEntries(names.map((name) => [name, /** @type {number[]} */ ([])])));
  // A first round is not counted where rounds are short: the engine compiles.
  for (let round = rounds > 3 ? -1 : 0; round < rounds; round++) {
    for (const name of names) {
      const start = process.hrtime.bigint();
      functions[name]();
      const nanoseconds = Number(process.hrtime.bigint() - start);
      if (round >= 0) times[name].push(nanoseconds / rows);
    }
  }
  return times;
}
