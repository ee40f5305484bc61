// @ts-check
// Growth rates of a million rows, one decimal, in one process: columns beside float64, scaled BigInt and the objects of
// four libraries; which digits of float64 are wrong; how the time grows with the rows; what memory it takes; and what
// the other functions take. Run it with `node --expose-gc`.
import { cpus } from 'node:os';
import { attainmentRates, column, contributions, growthRates, perCapita, roundedShares, shares, sumBy, toNumbers, toStrings } from 'planning-metrics/columns';
import { levels, median, tiedLevels, time } from './columns-data.js';
import { libraries, printFloats, roundBigInts, roundFloats } from './columns-rivals.js';

/** @typedef {import('planning-metrics/columns').DecimalColumn} DecimalColumn */
/** @typedef {import('./columns-data.js').Levels} Levels */

const ROWS = 1_000_000;
const options = { decimals: 1 };

const toBigInts = (/** @type {Float64Array} */ mantissas) => BigInt64Array.from(mantissas, BigInt);
const title = (/** @type {string} */ text) => console.log(`\n${text}`);

/** @param {Levels} given */
function printSpeed({ current, previous }) {
  const [now, before] = [toNumbers(current), toNumbers(previous)];
  const [nowInts, beforeInts] = [toBigInts(current.mantissas), toBigInts(previous.mantissas)];
  const into = growthRates(current, previous, options);
  const [floats, ints] = [new Float64Array(ROWS), new BigInt64Array(ROWS)];

  title(`${ROWS.toLocaleString('en')} rows${' '.repeat(26)}ns a row    times the columns`);
  const fresh = time(
    {
      columns: () => growthRates(current, previous, options),
      'float64, Math.round': () => roundFloats(now, before, new Float64Array(ROWS)),
      'scaled BigInt': () => roundBigInts(nowInts, beforeInts, new BigInt64Array(ROWS)),
    },
    ROWS,
    15,
  );
  printTimes('columns', fresh);
  const reused = time(
    {
      'columns, memory reused': () => growthRates(current, previous, { ...options, into }),
      'float64, Math.round, memory reused': () => roundFloats(now, before, floats),
      'scaled BigInt, memory reused': () => roundBigInts(nowInts, beforeInts, ints),
    },
    ROWS,
    15,
  );
  printTimes('columns, memory reused', reused);
  const printed = time(
    {
      'columns, printed by toStrings': () => toStrings(growthRates(current, previous, options)),
      'float64, printed by toFixed(1)': () => printFloats(now, before),
    },
    ROWS,
    5,
  );
  printTimes('columns, printed by toStrings', printed);

  const [nowTexts, beforeTexts] = [toStrings(current), toStrings(previous)];
  for (const [name, { read, rate }] of Object.entries(libraries)) {
    const [a, b] = [nowTexts.map((text) => read(text ?? '')), beforeTexts.map((text) => read(text ?? ''))];
    const times = time(
      { columns: () => growthRates(current, previous, options), [`${name} objects`]: () => a.map((level, row) => rate(level, b[row])) },
      ROWS,
      3,
    );
    printTimes('columns', times, false);
  }
}

/**
 * The median of every function and, against the first, the median of the ratios of the rounds.
 *
 * @param {string} own
 * @param {Record<string, number[]>} times
 */
function printTimes(own, times, withOwn = true) {
  for (const [name, others] of Object.entries(times)) {
    const ratio = median(others.map((other, round) => other / (times[own]?.[round] ?? NaN)));
    const shown = name === own ? '' : ratio.toFixed(ratio < 10 ? 2 : 0);
    if (withOwn || name !== own) console.log(`${name.padEnd(38)}${median(others).toFixed(1).padStart(9)}${shown.padStart(12)}`);
  }
}

/** How many of the results are wrong. @param {string} name @param {Levels} given */
function printWrongDigits(name, { current, previous }) {
  const exact = growthRates(current, previous, options);
  const truth = roundBigInts(toBigInts(current.mantissas), toBigInts(previous.mantissas), new BigInt64Array(ROWS));
  const texts = toStrings(exact);
  const [now, before] = [toNumbers(current), toNumbers(previous)];
  const rounded = roundFloats(now, before, new Float64Array(ROWS));
  const printed = printFloats(now, before);
  /** @param {(row: number) => boolean} isWrong */
  const count = (isWrong) => truth.reduce((wrong, _, row) => wrong + (isWrong(row) ? 1 : 0), 0);
  const wrong = [
    count((row) => BigInt(exact.mantissas[row] ?? NaN) !== truth[row]),
    count((row) => rounded[row] !== Number(truth[row]) / 10),
    // A minus before a zero is not counted.
    count((row) => printed[row] !== texts[row] && Number(printed[row]) !== Number(texts[row])),
  ];
  console.log(name.padEnd(38) + wrong.map((rows) => rows.toLocaleString('en').padStart(12)).join(''));
}

function printLinearity() {
  for (const millions of [1, 2, 5, 10]) {
    const rows = millions * 1_000_000;
    const { current, previous } = levels(rows);
    const into = growthRates(current, previous, options);
    const { growth } = time({ growth: () => growthRates(current, previous, { ...options, into }) }, rows, 11);
    console.log(`${String(millions).padStart(4)} million rows${median(growth).toFixed(2).padStart(33)} ns a row`);
  }
}

/**
 * Everything that a call allocates beside its result, garbage as well.
 *
 * @param {string} name
 * @param {() => DecimalColumn} compute
 */
function printMemory(name, compute) {
  const warm = compute();
  // The memory of arrays that are gone is given back by the second collection.
  globalThis.gc?.();
  globalThis.gc?.();
  const before = process.memoryUsage();
  const { mantissas } = compute();
  const after = process.memoryUsage();
  const allocated = after.heapUsed - before.heapUsed + after.arrayBuffers - before.arrayBuffers;
  const own = mantissas.buffer === warm.mantissas.buffer ? 0 : mantissas.byteLength;
  console.log(`${name.padEnd(38)}${((allocated - own) / 1024).toFixed(0).padStart(9)} kB`);
}

/** @param {Levels} given */
function printOthers({ current, previous }) {
  const into = growthRates(current, previous, options);
  const reuse = { ...options, into };
  const groups = Int32Array.from({ length: ROWS }, (_, row) => Math.floor(row / 20));
  const texts = toStrings(current);
  const numbers = toNumbers(current);
  const integers = toBigInts(current.mantissas);
  const dong = levels(ROWS, 1e12, 1e13);
  const functions = {
    attainmentRates: () => attainmentRates(current, previous, reuse),
    perCapita: () => perCapita(current, previous, reuse),
    'growthRates, levels of 10^14': () => growthRates(dong.current, dong.previous, reuse),
    'shares, groups of 20': () => shares(current, groups, reuse),
    'contributions, groups of 20': () => contributions(current, previous, groups, reuse),
    'roundedShares, groups of 20': () => roundedShares(current, groups, reuse),
    'sumBy, groups of 20': () => sumBy(current, groups, options),
    'column from texts': () => column(texts, { scale: 1, into }),
    'column from numbers': () => column(numbers, { scale: 1, into }),
    'column from 64-bit integers': () => column(integers, { scale: 1, into }),
    toStrings: () => toStrings(current),
    toNumbers: () => toNumbers(current),
  };
  for (const [name, times] of Object.entries(time(functions, ROWS, 7))) {
    const nanoseconds = median(times);
    console.log(`${name.padEnd(38)}${nanoseconds.toFixed(1).padStart(9)}${(1000 / nanoseconds).toFixed(1).padStart(12)}`);
  }
  title('Memory beside inputs and result');
  printMemory('growthRates', () => growthRates(current, previous, options));
  printMemory('growthRates into memory of its own', () => growthRates(current, previous, reuse));
  printMemory('contributions, 50,000 groups', () => contributions(current, previous, groups, options));
  printMemory('sumBy, 50,000 groups', () => sumBy(current, groups, options));
  printMemory('roundedShares, 50,000 groups', () => roundedShares(current, groups, options));
}

console.log(`Node ${process.version}, ${process.platform} ${process.arch}, ${cpus().length} cores, ${cpus()[0]?.model}`);
const given = levels(ROWS);
printSpeed(given);
title(`Wrong results of ${ROWS.toLocaleString('en')}${' '.repeat(17)}columns  Math.round     toFixed`);
printWrongDigits('the same rows', given);
printWrongDigits('levels from 1.0 to 100.0', levels(ROWS, 1, 100));
printWrongDigits('exact ties', tiedLevels(ROWS));
title('Growth of the time with the rows');
printLinearity();
title(`Other functions${' '.repeat(24)}ns a row   million rows/s`);
printOthers(given);
