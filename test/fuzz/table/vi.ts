import * as fc from 'fast-check';
import * as library from 'planning-metrics/vi';
import { decimals, number } from '../inputs.js';
import { period, unit } from './quantities.js';
import type { Row, Table } from './row.js';

function row(call: Row['call'], args: fc.Arbitrary<readonly unknown[]>, holds?: Row['holds']): Row {
  return { call, args, shape: 'json', holds };
}

const printed = fc.oneof(
  fc.tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 999 })).map(([whole, rest]) => `${whole}.${String(rest).padStart(3, '0')}`),
  fc.tuple(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 0, max: 99 })).map(([whole, rest]) => `${whole},${rest}`),
  fc.integer({ min: 0, max: 10_000 }).map(String),
  fc.constantFrom('126,484', '1.9', '-0,7', '−1,5', '+3,63', '05', '1.477,80', '10.000.000'),
);
const words = fc.constantFrom(
  ...['tăng', 'giảm', 'đạt', 'vượt', 'bằng', 'gấp', 'trên', 'gần', 'khoảng', 'dưới', 'từ', 'đến', '%', 'điểm %', 'lần', 'kế hoạch', 'dự toán'],
  ...['năm 2023', 'năm 2022', 'cùng kỳ', 'so với', 'quý III', '6 tháng đầu năm', 'tháng 9/2023', 'ngày 01/01/2024', 'Nghị quyết số 12-NQ/TU', 'trở lên'],
  ...['tỷ đồng', 'nghìn tỷ đồng', 'triệu USD', 'người', 'triệu đồng/người', 'giường/10.000 dân', 'ha', 'USD', 'nghìn lượt', 'lao động'],
  ...[',', '.', ';', '(', ')', '-', '–', '\n', '\n\n', ':', '/', 'và', 'trong đó', 'GRDP', 'dịch vụ', 'không đạt', 'giai đoạn 2021-2025', '\ud800'],
);
const running = fc
  .array(fc.oneof({ weight: 1, arbitrary: printed }, { weight: 2, arbitrary: words }), { minLength: 1, maxLength: 25 })
  .map((list) => list.join(' '));

/** A phrase with a number in it, said right most of the time. */
function phrase(...forms: readonly string[]): fc.Arbitrary<readonly unknown[]> {
  const said = fc.tuple(fc.constantFrom(...forms), printed).map(([form, text]) => form.replace('#', text));
  return fc.tuple(fc.oneof({ weight: 4, arbitrary: said }, { weight: 1, arbitrary: running }));
}

const options = fc.constantFrom(undefined, {}, { tolerant: true }, { tolerant: false });
const figure = fc.oneof(
  fc.record({ literal: number.map(String), unit, hedge: fc.constantFrom('over', 'nearly', 'under', 'about', 'at-least', 'at-most') }),
  fc.record({ low: number.map(String), high: number.map(String), unit }),
  fc.record({ literal: number.map(String) }),
);
const printedDecimals = fc.option(decimals, { nil: undefined });
const isLiteral = (value: string | undefined) => value === undefined || /^-?\d+(\.\d+)?$/.test(value);

/** Vietnamese figures, read and written. */
export const vi: Table = {
  parseNumber: row(library.parseNumber, fc.tuple(printed, options), (result: string | library.TolerantNumber) =>
    isLiteral(typeof result === 'string' ? result : result.value),
  ),
  formatNumber: row(library.formatNumber, fc.tuple(number, printedDecimals), (result: string) => /^-?\d{1,3}(\.\d{3})*(,\d+)?$/.test(result)),
  parseQuantity: row(
    library.parseQuantity,
    fc.tuple(phrase('# tỷ đồng', '# triệu USD', '# %', '# giường/10.000 dân', '#'), options).map(([[text], given]) => [text, given]),
  ),
  formatQuantity: row(library.formatQuantity, fc.tuple(fc.record({ value: number, unit }), printedDecimals)),
  parseFigure: row(library.parseFigure, phrase('trên # tỷ đồng', 'khoảng gần # tấn', '#-140 triệu đồng', 'từ # đến 140 %', '#% trở lên')),
  formatFigure: row(library.formatFigure, fc.tuple(figure)),
  parseGrowth: row(library.parseGrowth, phrase('tăng #%', 'giảm #%', '(+#%)', 'tăng trưởng âm #%'), isLiteral),
  formatGrowth: row(library.formatGrowth, fc.tuple(number)),
  parsePoints: row(library.parsePoints, phrase('tăng # điểm %', 'giảm # điểm phần trăm'), isLiteral),
  formatPoints: row(library.formatPoints, fc.tuple(number)),
  parseMultiple: row(library.parseMultiple, phrase('gấp # lần', 'bằng # lần', 'tăng gấp # lần'), isLiteral),
  formatMultiple: row(library.formatMultiple, fc.tuple(number)),
  parseAttainment: row(library.parseAttainment, phrase('đạt #% kế hoạch', 'bằng #% dự toán', 'hoàn thành #% KH'), isLiteral),
  formatAttainment: row(library.formatAttainment, fc.tuple(number, fc.constantFrom('plan', 'estimate', undefined))),
  parseExcess: row(library.parseExcess, phrase('vượt #% kế hoạch', 'thấp hơn kế hoạch #%'), isLiteral),
  formatExcess: row(library.formatExcess, fc.tuple(number)),
  parseVerdict: row(library.parseVerdict, fc.tuple(fc.constantFrom('đạt', 'vượt chỉ tiêu', 'chưa đạt', 'khá', 'không đạt kế hoạch năm'))),
  formatVerdict: row(library.formatVerdict, fc.tuple(fc.constantFrom('met', 'exceeded', 'missed'))),
  parseIndex: row(library.parseIndex, phrase('bằng #% năm 2023', 'đạt #% so với cùng kỳ', 'bằng #% so với quý III năm 2022')),
  formatIndex: row(library.formatIndex, fc.tuple(number, fc.option(period, { nil: undefined }))),
  parsePeriod: row(
    library.parsePeriod,
    fc.tuple(fc.oneof(words, fc.constantFrom('6 tháng đầu năm 2023', 'quý III năm 2023', 'tháng 9/2023', 'giai đoạn 2021-2025'))),
  ),
  formatPeriod: row(library.formatPeriod, fc.tuple(period), (result: string, text: string) => /^9/.test(text) || library.parsePeriod(result) === text),
  extractFigures: row(library.extractFigures, fc.tuple(running), (result: readonly library.ExtractedFigure[], text: string) =>
    result.every(({ start, end, literal, value }) => start < end && end <= text.length && isLiteral(literal) && isLiteral(value)),
  ),
};
