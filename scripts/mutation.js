// @ts-check
// Mutation testing: `npm run test:mutation` for all of src/, `npm run test:mutation -- decimal metrics` for some folders.
// Every folder is judged by the tests that mirror it and those named here, a part of all tests: what another test
// would have noticed counts as missed. Prints what survived and the score of each folder; the limits are a gate.
import { Stryker } from '@stryker-mutator/core';
import config from '../stryker.config.js';

/** @typedef {{ tests: string[], least: number, mutate?: string, runs?: number }} Plan */

/** @type {Record<string, Plan>} */
const plans = {
  root: { mutate: 'src/*.ts', tests: ['decimal/', 'models/accounts/'], least: 92 },
  decimal: { tests: ['decimal/', 'metrics/'], least: 96 },
  metrics: { tests: ['metrics/'], least: 96 },
  quantity: { tests: ['quantity/'], least: 92 },
  // Its fast paths may be left out without any difference but time; see docs/quality.md.
  columns: { tests: ['columns/'], least: 87 },
  models: { mutate: 'src/models/*.ts', tests: ['models/'], least: 92 },
  'models/accounts': { tests: ['models/accounts/'], least: 92 },
  'models/targets': { tests: ['models/targets/'], least: 92 },
  'models/document': { tests: ['models/document/'], least: 92 },
  'models/reproduce': { tests: ['models/reproduce/'], least: 92 },
  'models/check': { tests: ['models/check/'], least: 92 },
  'models/schema': { tests: ['models/schema/'], least: 92 },
  figures: { tests: ['figures/'], least: 96 },
  // Two of its tests audit whole reports and hundreds of documents, again for each mutant; the others are quick.
  audit: { mutate: 'src/audit/*.ts', tests: ['audit/!(basics|feasibility).test.ts'], least: 92, runs: 10 },
  'audit/explain': { tests: ['audit/explain'], least: 92 },
  vi: { tests: ['vi/'], least: 92 },
};

const NOTICED = ['Killed', 'Timeout'];
const MISSED = ['Survived', 'NoCoverage'];
const LEAST_OVER_ALL = 92;

const asked = process.argv.slice(2);
let isBelow = false;
/** @type {{ folder: string, mutants: number, noticed: number, score: string, least: number }[]} */
const rows = [];

/**
 * @param {string} folder
 * @param {number} mutants
 * @param {number} noticed
 * @param {number} least
 */
function addRow(folder, mutants, noticed, least) {
  const score = (100 * noticed) / mutants;
  rows.push({ folder, mutants, noticed, score: score.toFixed(2), least });
  if (score < least) isBelow = true;
}

for (const folder of asked.length > 0 ? asked : Object.keys(plans)) {
  const {
    tests,
    least,
    mutate = `src/${folder}/**/*.ts`,
    runs = 50,
  } = plans[folder] ?? { tests: [`${folder}/`], least: 92 };
  process.env['MUTATION_RUNS'] = String(runs);
  process.env['MUTATION_TESTS'] = tests.map((place) => `test/${place}`).join(',');
  const results = await new Stryker({
    ...config,
    mutate: [mutate],
    incrementalFile: `reports/mutation/${folder.replace('/', '-')}.incremental.json`,
    jsonReporter: { fileName: `reports/mutation/${folder.replace('/', '-')}.json` },
  }).runMutationTest();

  const missed = results.filter(({ status }) => MISSED.includes(status));
  const noticed = results.filter(({ status }) => NOTICED.includes(status)).length;
  for (const { fileName, location, replacement, mutatorName, status } of missed) {
    console.log(`${fileName}:${location.start.line}:${location.start.column} ${mutatorName} ${status}: ${replacement}`);
  }
  addRow(folder, noticed + missed.length, noticed, least);
}
const totalOf = (/** @type {'mutants' | 'noticed'} */ column) => rows.reduce((sum, row) => sum + row[column], 0);
if (asked.length === 0) addRow('all', totalOf('mutants'), totalOf('noticed'), LEAST_OVER_ALL);

console.table(rows);
process.exitCode = isBelow ? 1 : 0;
