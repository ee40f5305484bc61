// Types as an application's CommonJS module sees them.
import decimalJs = require('decimal.js');
import metrics = require('planning-metrics');
import models = require('planning-metrics/models');

const input: metrics.DecimalInput = new decimalJs.Decimal(1);
const rate: metrics.Decimal = metrics.growthRate(input, 2n);
const ofDecimalJs: decimalJs.Decimal = rate.plus(1);
const version: 1 = models.parsePlanReport({}).schemaVersion;
// @ts-expect-error a boolean is no number
metrics.growthRate(true, 1);

export = { rate, ofDecimalJs, version };
