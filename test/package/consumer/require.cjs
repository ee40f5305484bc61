// A CommonJS module of an application that has installed the package; its arguments are the entries there are.
const assert = require('node:assert/strict');
const { decimal, growthRate, InvalidDocumentError, isPlanningMetricsError, round, UndefinedMetricError } = require('planning-metrics');
const { parsePlanReport } = require('planning-metrics/models');
const schema = require('planning-metrics/plan-report.schema.json');

assert.equal(String(round(growthRate('103500', '88700'), 1)), '16.7');
assert.throws(() => growthRate('1', '0'), UndefinedMetricError);
assert.throws(() => parsePlanReport({}), InvalidDocumentError, 'all entries throw the same error classes');
assert.equal(schema.title, 'PlanReport');

for (const entry of process.argv.slice(2)) {
  assert.notEqual(Object.keys(require(entry)).length, 0, `${entry} exports something`);
}

// An application whose dependencies use both module systems holds two copies of the library.
void import('planning-metrics').then((other) => {
  assert.notEqual(other.growthRate, growthRate, 'these are two copies');
  assert.equal(String(other.round(other.growthRate(decimal('1.2'), decimal('1')), 1)), '20');
  assert.throws(() => other.growthRate('1', '0'), isPlanningMetricsError);
  assert.throws(() => growthRate('1', '0'), other.isPlanningMetricsError);
});
