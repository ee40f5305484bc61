/**
 * Vietnamese figures: numbers, quantities, periods and the phrases of reports, read and written, and every figure of a
 * running text.
 *
 * @module planning-metrics/vi
 */
export { formatNumber } from './number-format.js';
export { parseNumber } from './number.js';
export type { NumberOptions, NumberSlip, TolerantNumber } from './number.js';
export { formatQuantity, parseQuantity } from './quantity.js';
export type { PlainQuantity } from './quantity.js';
export { formatFigure, parseFigure } from './figure-phrase.js';
export type { FigurePhrase } from './figure-phrase.js';
export {
  formatGrowth,
  formatMultiple,
  formatPoints,
  parseGrowth,
  parseMultiple,
  parsePoints,
} from './growth-phrases.js';
export {
  formatAttainment,
  formatExcess,
  formatVerdict,
  parseAttainment,
  parseExcess,
  parseVerdict,
} from './plan-phrases.js';
export type { PrintedVerdict } from './plan-phrases.js';
export { formatIndex, parseIndex } from './index-phrase.js';
export type { IndexPhrase } from './index-phrase.js';
export { formatPeriod, parsePeriod } from './period.js';
export { extractFigures } from './extract.js';
export type { ExtractedFigure } from './figure.js';
export type { FigureKind } from './kind.js';
