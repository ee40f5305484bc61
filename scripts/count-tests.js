// @ts-check
// Prints "N passed, N failed" from the file that vitest's json reporter has written. A test file that could not be
// loaded has no tests to count; it counts as one that failed.
import { readFileSync } from 'node:fs';

/** @type {{ numPassedTests: number, numFailedTests: number, testResults: { status: string, assertionResults: { status: string }[] }[] }} */
const results = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));

const broken = results.testResults.filter(
  ({ status, assertionResults }) => status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
);
console.log(`${results.numPassedTests} passed, ${results.numFailedTests + broken.length} failed`);
