import { InvalidPeriodError, show } from '../errors.js';

/** A period that has been read: whole months from the first of one. */
export interface Period {
  /** The period in its SDMX form: `"2023"`, `"2023-Q3"`, `"2023-01-01/P9M"`. */
  readonly period: string;
  /** The year it starts in. */
  readonly year: number;
  /** The month it starts in, 1 to 12. */
  readonly month: number;
  /** How many months it lasts. */
  readonly months: number;
}

/** The parts of a year that have a code, and how many months each lasts. */
const CODES = { S: 6, Q: 3, M: 1 } as const;
type Code = keyof typeof CODES;

const EXPECTED =
  'expected a year "2023", a half-year "2023-S1" or S2, a quarter "2023-Q1" to Q4, a month "2023-M01" to M12, ' +
  'or the first day of a month and a duration, "2023-01-01/P9M", "2021-01-01/P5Y"';

// Read more widely than accepted, so that a refusal can name the right form: 2023Q3, 2023-09, 2021-2025.
const CODED = /^(\d{4})-?([SQM])(\d{1,2})$/i;
const YEARS = /^(\d{4})(?:-(\d{4}))?$/;
const YEAR_MONTH = /^(\d{4})-(\d{2})$/;
const DURATION = /^(\d{4})-(\d{2})-01\/P(\d{1,3})([MY])$/i;

/**
 * Reads a period in its SDMX form (SDMX 2.1, Section 6 Technical Notes, 4.2: reporting periods and, 4.2.7, ranges).
 *
 * `2023` · `2023-S1` half-year · `2023-Q3` quarter · `2023-M09` month · `2023-01-01/P9M` nine months, which have no
 * code · `2021-01-01/P5Y` a plan of five years. A period has one form, so that it can be a key: `2023-01-01/P12M` is
 * refused, and the message names `2023`.
 *
 * @param text a period in its SDMX form
 * @returns where it starts and how long it lasts; frozen
 * @throws InvalidPeriodError when the text is no period, or not in the form that the message names
 *
 * @example
 * parsePeriod('2023-Q3') // => { period: '2023-Q3', year: 2023, month: 7, months: 3 }
 * parsePeriod('2023-01-01/P9M') // => { period: '2023-01-01/P9M', year: 2023, month: 1, months: 9 }
 * parsePeriod('2023-Q5') // throws InvalidPeriodError
 */
export function parsePeriod(text: string): Period {
  const period = read(text);
  if (period === undefined) throw new InvalidPeriodError(`${show(text)} is no period; ${EXPECTED}.`, text);
  if (period.period !== text) {
    throw new InvalidPeriodError(`${show(text)} is not how the period is written; write "${period.period}".`, text);
  }
  return period;
}

/**
 * Whether a text is a period in its SDMX form.
 *
 * @param text any text, such as a key that may be a period
 *
 * @example
 * isPeriod('2023-M09') // => true
 * isPeriod('2023-M9') // => false
 */
export function isPeriod(text: string): boolean {
  const period = read(text);
  return period !== undefined && period.period === text;
}

/**
 * The same period a year before ("cùng kỳ"): what growth is measured against.
 *
 * @param text a period in its SDMX form
 * @throws InvalidPeriodError when the text is no period
 *
 * @example
 * samePeriodLastYear('2023-Q3') // => '2022-Q3'
 * samePeriodLastYear('2023-01-01/P9M') // => '2022-01-01/P9M'
 */
export function samePeriodLastYear(text: string): string {
  const { year, month, months } = parsePeriod(text);
  return parsePeriod(write(year - 1, month, months)).period;
}

/**
 * The order of two periods: the one that starts earlier is first, and of two that start together the shorter.
 *
 * @param a a period in its SDMX form
 * @param b another; the two may be of different lengths
 * @returns −1, 0 or 1, for `sort`
 * @throws InvalidPeriodError when a text is no period
 *
 * @example
 * ['2023', '2023-Q1', '2022'].sort(comparePeriods) // => ['2022', '2023-Q1', '2023']
 */
export function comparePeriods(a: string, b: string): -1 | 0 | 1 {
  const [first, second] = [parsePeriod(a), parsePeriod(b)];
  const order = first.year - second.year || first.month - second.month || first.months - second.months;
  return order < 0 ? -1 : order > 0 ? 1 : 0;
}

/** The period that a text means, in its one form, which need not be the text. */
function read(text: unknown): Period | undefined {
  if (typeof text !== 'string') return undefined;
  const [, firstYear, lastYear] = YEARS.exec(text) ?? [];
  if (firstYear !== undefined)
    return period(firstYear, 1, 12 * (1 + Number(lastYear ?? firstYear) - Number(firstYear)));
  const [, codedYear, letter = '', number] = CODED.exec(text) ?? [];
  if (codedYear !== undefined) {
    const months = CODES[letter.toUpperCase() as Code];
    return period(codedYear, (Number(number) - 1) * months + 1, months);
  }
  const [, year, month] = YEAR_MONTH.exec(text) ?? [];
  if (year !== undefined) return period(year, Number(month), 1);
  const [, startYear, startMonth, count, unit = ''] = DURATION.exec(text) ?? [];
  if (startYear === undefined) return undefined;
  return period(startYear, Number(startMonth), Number(count) * (unit.toUpperCase() === 'Y' ? 12 : 1));
}

function period(yearText: string, month: number, months: number): Period | undefined {
  const year = Number(yearText);
  if (year < 1000 || month < 1 || month > 12 || months < 1) return undefined;
  return Object.freeze({ period: write(year, month, months), year, month, months });
}

/** The one form of a period: a year, else a code, else a start and a duration in years or months. */
function write(year: number, month: number, months: number): string {
  if (month === 1 && months === 12) return String(year);
  for (const [code, length] of Object.entries(CODES)) {
    if (months !== length || (month - 1) % length !== 0) continue;
    const number = String((month - 1) / length + 1);
    return `${year}-${code}${code === 'M' ? number.padStart(2, '0') : number}`;
  }
  const duration = months % 12 === 0 ? `${months / 12}Y` : `${months}M`;
  return `${year}-${String(month).padStart(2, '0')}-01/P${duration}`;
}
