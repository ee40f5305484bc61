import { InvalidOptionError, show } from '../errors.js';
import { parsePeriod } from './period.js';

const ROMAN = ['I', 'II', 'III', 'IV'];
const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** How a language says each kind of period. Months are counted from 1. */
interface Wording {
  readonly year: (year: number) => string;
  readonly years: (first: number, last: number) => string;
  readonly quarter: (quarter: number, year: number) => string;
  readonly month: (month: number, year: number) => string;
  readonly firstMonths: (months: number, year: number) => string;
  readonly lastMonths: (months: number, year: number) => string;
  /** The years are given once when they are the same. */
  readonly fromTo: (from: number, to: number, year: number, lastYear: number) => string;
}

const VIETNAMESE: Wording = {
  year: (year) => `năm ${year}`,
  years: (first, last) => `giai đoạn ${first}-${last}`,
  quarter: (quarter, year) => `quý ${ROMAN[quarter - 1]} năm ${year}`,
  month: (month, year) => `tháng ${month} năm ${year}`,
  firstMonths: (months, year) => `${months} tháng đầu năm ${year}`,
  lastMonths: (months, year) => `${months} tháng cuối năm ${year}`,
  fromTo: (from, to, year, lastYear) =>
    `từ tháng ${from}${year === lastYear ? '' : ` năm ${year}`} đến tháng ${to} năm ${lastYear}`,
};

const ENGLISH: Wording = {
  year: (year) => String(year),
  years: (first, last) => `${first}-${last}`,
  quarter: (quarter, year) => `Q${quarter} ${year}`,
  month: (month, year) => `${MONTHS[month - 1]} ${year}`,
  firstMonths: (months, year) => `the first ${NUMBERS[months - 1]} months of ${year}`,
  lastMonths: (months, year) => `the last ${NUMBERS[months - 1]} months of ${year}`,
  fromTo: (from, to, year, lastYear) =>
    `${MONTHS[from - 1]}${year === lastYear ? '' : ` ${year}`} to ${MONTHS[to - 1]} ${lastYear}`,
};

const WORDINGS = new Map<unknown, Wording>([
  ['vi', VIETNAMESE],
  ['en', ENGLISH],
]);

/**
 * A period as a report names it, in Vietnamese or English.
 *
 * @param text a period in its SDMX form, see {@link parsePeriod}
 * @param language of the label
 * @throws InvalidPeriodError when the text is no period
 * @throws InvalidOptionError when the language is another
 *
 * @example
 * periodLabel('2023-S1', 'vi') // => '6 tháng đầu năm 2023'
 * periodLabel('2023-01-01/P9M', 'en') // => 'the first nine months of 2023'
 * periodLabel('2021-01-01/P5Y', 'vi') // => 'giai đoạn 2021-2025'
 */
export function periodLabel(text: string, language: 'vi' | 'en'): string {
  const { year, month, months } = parsePeriod(text);
  const say = WORDINGS.get(language);
  if (say === undefined) {
    throw new InvalidOptionError(`${show(language)} is no language of period labels; expected "vi" or "en".`, language);
  }
  const end = month - 1 + months;
  if (months === 1) return say.month(month, year);
  if (months === 3 && end % 3 === 0) return say.quarter(end / 3, year);
  if (month === 1 && months === 12) return say.year(year);
  if (month === 1 && months % 12 === 0) return say.years(year, year + months / 12 - 1);
  if (month === 1 && months < 12) return say.firstMonths(months, year);
  if (end === 12) return say.lastMonths(months, year);
  return say.fromTo(month, ((end - 1) % 12) + 1, year, year + Math.floor((end - 1) / 12));
}
