// @ts-check
// A table of a database through columns: reads levels and plans from DuckDB chunk by chunk, computes growth and
// attainment, writes them back as DECIMAL, and has the database check every row in its own exact arithmetic.
//
//   node examples/duckdb.js           a hundred thousand rows
//   node examples/duckdb.js 1000000   so many
import {
  DECIMAL,
  DuckDBDataChunk,
  DuckDBDecimal64Vector,
  DuckDBDecimalValue,
  DuckDBInstance,
  INTEGER,
} from '@duckdb/node-api';
import { attainmentRates, column, growthRates } from 'planning-metrics/columns';

/** @typedef {import('planning-metrics/columns').DecimalColumn} DecimalColumn */

const ROWS = Number(process.argv[2] ?? 100_000);
const RATE = { width: 18, scale: 1 };
const TYPES = [INTEGER, DECIMAL(RATE.width, RATE.scale), DECIMAL(RATE.width, RATE.scale)];

const instance = await DuckDBInstance.create(':memory:');
const source = await instance.connect();
const target = await instance.connect();

// Invented levels of communes, in billion dong. Some have no plan, and some grew from nothing.
await source.run(`
  CREATE TABLE levels AS
  SELECT id::INTEGER AS id,
         ((id * 7919) % 100003 / 10.0)::DECIMAL(18, 1) AS previous,
         ((id * 7919) % 100003 / 10.0 * (0.8 + (id * 104729) % 1000 / 2000.0))::DECIMAL(18, 1) AS current,
         CASE WHEN id % 10 > 0 THEN ((id * 611953) % 99991 / 10.0)::DECIMAL(18, 1) END AS plan
  FROM range(${ROWS}) AS numbers(id)`);
await target.run('CREATE TABLE rates (id INTEGER, growth DECIMAL(18, 1), attainment DECIMAL(18, 1))');

// Memory for the columns of one chunk, used again for each of them.
const memory = () => ({ mantissas: new Float64Array(DuckDBDecimal64Vector.standardSize()), scale: 0 });
const [previousMemory, currentMemory, planMemory, growthMemory, attainmentMemory] = Array.from({ length: 5 }, memory);

/**
 * The integers of a DECIMAL are what a column is made of: nothing is parsed, nothing rounded.
 *
 * @param {DuckDBDataChunk} chunk
 * @param {number} index
 * @param {DecimalColumn | undefined} into
 */
function read(chunk, index, into) {
  const vector = chunk.getColumnVector(index);
  if (!(vector instanceof DuckDBDecimal64Vector))
    throw new TypeError(`${vector.type}; expected DECIMAL of 10 to 18 digits.`);
  const integers = Array.from({ length: vector.itemCount }, (_, row) => vector.getScaledValue(row));
  return column(integers, { scale: vector.type.scale, into });
}

/**
 * @param {DuckDBDataChunk} chunk
 * @param {number} index
 * @param {DecimalColumn} rates
 */
function write(chunk, index, { mantissas, scale }) {
  const vector = chunk.getColumnVector(index);
  mantissas.forEach((mantissa, row) => {
    vector.setItem(row, Number.isNaN(mantissa) ? null : new DuckDBDecimalValue(BigInt(mantissa), RATE.width, scale));
  });
  vector.flush();
}

let undefinedCount = 0;
let computing = 0;
const start = performance.now();
const appender = await target.createAppender('rates');
const result = await source.stream('SELECT id, previous, current, plan FROM levels');
for (let chunk = await result.fetchChunk(); chunk !== null && chunk.rowCount > 0; chunk = await result.fetchChunk()) {
  const previous = read(chunk, 1, previousMemory);
  const current = read(chunk, 2, currentMemory);
  const plan = read(chunk, 3, planMemory);

  const began = performance.now();
  const growth = growthRates(current, previous, { decimals: RATE.scale, into: growthMemory });
  const attainment = attainmentRates(current, plan, { decimals: RATE.scale, into: attainmentMemory });
  computing += performance.now() - began;
  undefinedCount += growth.undefinedCount + attainment.undefinedCount;

  const written = DuckDBDataChunk.create(TYPES, chunk.rowCount);
  written.setColumnValues(0, chunk.getColumnValues(0));
  write(written, 1, growth);
  write(written, 2, attainment);
  appender.appendDataChunk(written);
}
appender.closeSync();
const elapsed = performance.now() - start;

const perSecond = (/** @type {number} */ milliseconds) => `${(ROWS / milliseconds / 1000).toFixed(1)} million rows/s`;
// How fast it went differs from run to run, so it goes to the other stream.
console.error(`Read, computed and written: ${perSecond(elapsed)}; the two computations alone: ${perSecond(computing)}`);
console.log(`${ROWS.toLocaleString('en')} rows, read, computed and written.`);
console.log(`${undefinedCount.toLocaleString('en')} rates are undefined: the earlier level or the plan is zero.`);

// A product of DECIMALs is exact, a quotient is not: so the check multiplies. A rate of a base is right when it is at most
// half a unit from the true one, both times the base.
const [checked] = (
  await source.runAndReadAll(`
  SELECT count(*)::INTEGER AS rows,
         count(growth)::INTEGER AS growth,
         count(*) FILTER (abs(growth * previous - 100 * (current - previous)) > 0.05 * previous)::INTEGER AS wrong_growth,
         count(*) FILTER (abs(attainment * plan - 100 * current) > 0.05 * plan)::INTEGER AS wrong_attainment,
         count(*) FILTER ((growth IS NULL) <> (previous <= 0))::INTEGER AS wrong_gaps,
         count(*) FILTER (growth <> in_floats::DECIMAL(18, 1))::INTEGER AS floats_differ
  FROM (SELECT *, round(100 * (current - previous) / nullif(previous, 0), 1) AS in_floats
        FROM levels JOIN rates USING (id))`)
).getRowObjectsJS();
console.log(`Checked in DECIMAL arithmetic: ${JSON.stringify(checked)}`);
console.log(
  'floats_differ: rows where round(100 * (current - previous) / previous, 1), which divides floats, is wrong.',
);
if (checked?.['wrong_growth'] !== 0 || checked['wrong_attainment'] !== 0 || checked['wrong_gaps'] !== 0)
  process.exitCode = 1;
