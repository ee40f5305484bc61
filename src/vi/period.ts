import { InvalidPeriodError } from '../errors.js';
import { form, lineOf } from './line.js';
import { refuse } from './refuse.js';

const QUARTERS = ['I', 'II', 'III', 'IV'];
/** The parts of a year that have a code in SDMX, and their months. */
const CODES = { S: 6, Q: 3, M: 1 };
const SDMX = /^([1-9]\d{3})(?:-([SQM])(\d\d?)|-(\d\d)-01\/P(\d{1,3})([MY]))?$/;

const YEAR = '([1-9]\\d{3})(?![.,]?\\d)';
const MONTH = '(0?[1-9]|1[0-2])(?![.,]?\\d)';
const OF_YEAR = `(?: ?(?:năm |[/-] ?)?${YEAR}| năm(?!\\p{L}))?`;
/** The source of a form for a period, of nine groups. */
export const PERIOD =
  `(?:năm|giai đoạn) ${YEAR}(?: ?(?:[-–]|đến) ?${YEAR})?|` +
  `(?:(\\d{1,3}) ?tháng(?: đầu|( cuối))?|quý (i{1,3}|iv|0?[1-4])(?![\\p{L}\\d])|` +
  `(?:từ tháng ${MONTH}${OF_YEAR} đến )?tháng ${MONTH})${OF_YEAR}`;
const WHOLE = form(`^(?:cả )?(?:${PERIOD})$`, 'iu');

/**
 * Reads a period as reports name it, in its SDMX form.
 *
 * @param text "năm 2023", "6 tháng đầu năm 2023", "quý III năm 2023", "tháng 9/2023", "giai đoạn 2021-2025"; with its year
 * @throws InvalidPeriodError when the text names no period, or does not say of which year
 *
 * @example
 * parsePeriod('6 tháng đầu năm 2023') // => '2023-S1'
 * parsePeriod('quý III/2023') // => '2023-Q3'
 * parsePeriod('giai đoạn 2021-2025') // => '2021-01-01/P5Y'
 */
export function parsePeriod(text: string): string {
  return (
    periodOf(WHOLE.exec(lineOf(text).line) ?? []) ??
    refuse(InvalidPeriodError, text, 'names no period', 'one with its year, such as "quý III năm 2023"')
  );
}

/**
 * Writes a period as reports name it, as `periodLabel(period, 'vi')` of the main entry does.
 *
 * @param period in its SDMX form
 * @throws InvalidPeriodError when it is none
 *
 * @example
 * formatPeriod('2023-01-01/P9M') // => '9 tháng đầu năm 2023'
 */
export function formatPeriod(period: string): string {
  const [named, yearText, code, number = 1, start = 1, count = 1, unit] =
    (typeof period === 'string' && SDMX.exec(period)) || [];
  const [year, months] = [
    Number(yearText),
    code === undefined ? Number(count) * (unit === 'M' ? 1 : 12) : CODES[code as keyof typeof CODES],
  ];
  const month = code === undefined ? Number(start) : (Number(number) - 1) * months + 1;
  if (named === undefined || sdmx(year, month, months) !== period)
    refuse(InvalidPeriodError, period, 'is no period', 'its SDMX form, such as "2023-Q3" or "2023-01-01/P9M"');
  const end = month - 1 + months;
  const ofYear = ` năm ${year}`;
  if (months === 1) return `tháng ${month}${ofYear}`;
  if (months === 3 && end % 3 === 0) return `quý ${QUARTERS[end / 3 - 1]}${ofYear}`;
  if (month === 1 && months % 12 === 0)
    return months === 12 ? `năm ${year}` : `giai đoạn ${year}-${year + months / 12 - 1}`;
  if (end <= 12 && (month === 1 || end === 12)) return `${months} tháng ${month === 1 ? 'đầu' : 'cuối'}${ofYear}`;
  return `từ tháng ${month}${end > 12 ? ofYear : ''} đến tháng ${((end - 1) % 12) + 1} năm ${year + Math.floor((end - 1) / 12)}`;
}

/** The period that a match of the form names, of the given year where it does not say which; undefined without any. */
export function periodOf(match: readonly (string | undefined)[], given?: string): string | undefined {
  const [, first, last = first, count, isLast, quarter, start, startYear, month, ofYear = given] = match;
  const year = Number(first ?? startYear ?? ofYear);
  if (first !== undefined) return sdmx(year, 1, (Number(last) - year + 1) * 12);
  if (count !== undefined)
    return Number(count) > 12 ? undefined : sdmx(year, isLast === undefined ? 1 : 13 - Number(count), Number(count));
  if (quarter !== undefined)
    return sdmx(year, (QUARTERS.indexOf(quarter.toUpperCase()) + 1 || Number(quarter)) * 3 - 2, 3);
  const from = Number(start ?? month);
  return sdmx(year, from, (Number(ofYear) - year) * 12 + Number(month) - from + 1);
}

/** Months from the first of one in the one SDMX form that a period has; undefined when there is no such period. */
function sdmx(year: number, month: number, months: number): string | undefined {
  if (!(year > 0 && month > 0 && month < 13 && months > 0 && months < 12_000)) return undefined;
  if (month === 1 && months === 12) return String(year);
  const twoDigits = String(month).padStart(2, '0');
  for (const [code, length] of Object.entries(CODES)) {
    if (months === length && month % length === 1 % length)
      return `${year}-${code}${months === 1 ? twoDigits : (month - 1) / length + 1}`;
  }
  return `${year}-${twoDigits}-01/P${months % 12 === 0 ? `${months / 12}Y` : `${months}M`}`;
}
