// An ES module of an application that has installed the package; its arguments are the entries there are.
import assert from 'node:assert/strict';
import { growthRate, InvalidDocumentError, round, UndefinedMetricError } from 'planning-metrics';
import { parsePlanReport } from 'planning-metrics/models';

assert.equal(String(round(growthRate('103500', '88700'), 1)), '16.7');
assert.throws(() => growthRate('1', '0'), UndefinedMetricError);
assert.throws(() => parsePlanReport({}), InvalidDocumentError, 'all entries throw the same error classes');

for (const entry of process.argv.slice(2)) {
  assert.notEqual(Object.keys(await import(entry)).length, 0, `${entry} exports something`);
}
