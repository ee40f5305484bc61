// @ts-check
// Mutation testing: `npm run test:mutation` for all of src/, `npm run test:mutation -- decimal metrics` for some folders.
// Every folder is judged by the tests that mirror it and those named here, a part of all tests: what another test
// would have noticed counts as missed. Prints what survived and the score of each folder; the limits are a gate.
import { Stryker } from '@stryker-mutator/core';
import config from '../stryker.config.js';

/** @typedef {{ tests: string[], least: number }} Plan */

/** @type {Record<string, Plan>} */
const plans = {
  decimal: { tests: ['decimal/', 'metrics/'], least: 96 },
  metrics: { tests: ['metrics/'], least: 96 },
  quantity: { tests: ['quantity/'], least: 92 },
  columns: { tests: ['columns/'], least: 92 },
  models: { tests: ['models/', 'examples/'], least: 92 },
  figures: { tests: ['figures/', 'audit/'], least: 96 },
  audit: { tests: ['audit/'], least: 92 },
  vi: { tests: ['vi/'], least: 92 },
};

const NOTICED = ['Killed', 'Timeout'];
const MISSED = ['Survived', 'NoCoverage'];

const asked = process.argv.slice(2);
let isBelow = false;
const rows = [];

for (const folder of asked.length > 0 ? asked : Object.keys(plans)) {
  const { tests, least } = plans[folder] ?? { tests: [`${folder}/`], least: 92 };
  process.env['MUTATION_TESTS'] = tests.map((place) => `test/${place}`).join(',');
  const results = await new Stryker({
    ...config,
    mutate: [`src/${folder}/**/*.ts`],
    incrementalFile: `reports/mutation/${folder}.incremental.json`,
    jsonReporter: { fileName: `reports/mutation/${folder}.json` },
  }).runMutationTest();

  const missed = results.filter(({ status }) => MISSED.includes(status));
  const noticed = results.filter(({ status }) => NOTICED.includes(status)).length;
  for (const { fileName, location, replacement, mutatorName, status } of missed) {
    console.log(`${fileName}:${location.start.line}:${location.start.column} ${mutatorName} ${status}: ${replacement}`);
  }
  const score = (100 * noticed) / (noticed + missed.length);
  rows.push({
    folder,
    mutants: noticed + missed.length,
    noticed,
    missed: missed.length,
    score: score.toFixed(2),
    least,
  });
  if (score < least) isBelow = true;
}

console.table(rows);
process.exitCode = isBelow ? 1 : 0;
