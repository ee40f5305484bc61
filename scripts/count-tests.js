// @ts-check
// Prints "N passed, N failed" from the files that vitest's json reporter has written. A test file that could not be
// loaded has no tests to count; it counts as one that failed.
import { readFileSync } from 'node:fs';

/** @typedef {{ numPassedTests: number, numFailedTests: number, testResults: { status: string, assertionResults: { status: string }[] }[] }} Results */

let [passed, failed] = [0, 0];
for (const file of process.argv.slice(2)) {
  const text = readFileSync(file, 'utf8');
  // A run that did not get so far has written nothing.
  if (text === '') continue;
  /** @type {Results} */
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(text);
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  );
  passed += numPassedTests;
  failed += numFailedTests + broken.length;
}
console.log(`${passed} passed, ${failed} failed`);
