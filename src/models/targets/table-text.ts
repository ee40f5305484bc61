import { InvalidOptionError, show } from '../../errors.js';
import { isWordOf } from '../../fields.js';
import type { Verdict } from '../../metrics/judge.js';
import type { Name } from '../schema/figure.js';
import type { Ambition } from './ambition.js';
import { checkTable } from './check-table.js';
import type { PlanTableCell } from './plan-levels.js';
import type { PlanTableRow } from './plan-row.js';
import type { PlanColumn, PlanTable, TableLanguage } from './plan-table.js';

type Word = Ambition | Verdict | 'derived';

const WORDS: Readonly<Record<TableLanguage, Readonly<Record<Word, string>>>> = {
  en: {
    met: 'met',
    exceeded: 'exceeded',
    missed: 'missed',
    raised: 'raised',
    kept: 'kept',
    lowered: 'lowered',
    unclear: 'unclear',
    unknown: '',
    derived: 'computed from printed figures, not printed.',
  },
  vi: {
    met: 'đạt',
    exceeded: 'vượt',
    missed: 'không đạt',
    raised: 'nâng mức',
    kept: 'giữ mức',
    lowered: 'hạ mức',
    unclear: 'chưa rõ',
    unknown: '',
    derived: 'tính từ các số liệu đã công bố, không in trong báo cáo.',
  },
};

/** The mark of a cell that was computed. */
const DERIVED = '≈';

/**
 * A plan table in Markdown (GitHub's tables).
 *
 * Computed cells begin with "≈", and a line below says so. In Vietnamese numbers have a decimal comma and grouped
 * thousands. Names cannot break the table, nor bring markup into it.
 *
 * @param table a table as {@link planTable} gives it, perhaps by way of JSON
 * @param language of the headings and words, and of the names as far as they have it
 * @throws InvalidOptionError when the language is another
 * @throws InvalidDocumentError when the table is none
 *
 * @example
 * const report = parsePlanReport({ schemaVersion: 1, id: 'example', name: { en: 'Example' }, period: '2023', planPeriod: '2024' })
 * toMarkdown(planTable(report), 'vi').split('\n')[0] // => '| TT | Chỉ tiêu | Đơn vị | TH 2022 | KH 2023 | Ước TH 2023 | % KH | % TH 2022 | KH 2024 | % ước TH | Đánh giá |'
 */
export function toMarkdown(table: PlanTable, language: TableLanguage = 'en'): string {
  const { headings, rows } = texts(table, language, language === 'vi' ? vietnameseNumbers : asIs);
  const line = (cells: readonly string[]) => `| ${cells.map(markdownCell).join(' | ')} |`;
  const alignment = table.columns.map(({ key }) => (isText(key) ? ':---' : '---:'));
  const isDerived = table.rows.some(({ cells }) => Object.values(cells).some((cell) => cell?.derived));
  const note = isDerived ? ['', `${DERIVED} ${WORDS[language].derived}`] : [];
  return [line(headings), `| ${alignment.join(' | ')} |`, ...rows.map(line), ...note, ''].join('\n');
}

/**
 * A plan table as comma-separated values (RFC 4180: lines end in CR LF, quotes are doubled).
 *
 * Numbers have a decimal point and no grouping in either language; computed ones begin with "≈". A text that a
 * spreadsheet would take for a formula gets an apostrophe before it (OWASP, CSV Injection). Excel reads Vietnamese
 * letters from a file that begins with "\uFEFF".
 *
 * @param table a table as {@link planTable} gives it, perhaps by way of JSON
 * @param language of the headings and words, and of the names as far as they have it
 * @throws InvalidOptionError when the language is another
 * @throws InvalidDocumentError when the table is none
 *
 * @example
 * const report = parsePlanReport({ schemaVersion: 1, id: 'example', name: { en: 'Example' }, period: '2023', planPeriod: '2024' })
 * toCsv(planTable(report)) // => 'No.,Indicator,Unit,Result 2022,Plan 2023,Estimate 2023,% of plan,% of 2022,Plan 2024,% of estimate,Assessment\r\n'
 */
export function toCsv(table: PlanTable, language: TableLanguage = 'en'): string {
  const { headings, rows } = texts(table, language, asIs);
  return [headings, ...rows].map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}

function texts(table: PlanTable, language: TableLanguage, number: (text: string) => string) {
  if (!isWordOf(WORDS, language)) {
    throw new InvalidOptionError(`${show(language)} is no language of tables; expected "en" or "vi".`, language);
  }
  const { columns, rows } = checkTable(table);
  return {
    headings: columns.map(({ heading }) => heading[language]),
    rows: rows.map((row) => columns.map(({ key }) => cellText(row, key, language, number))),
  };
}

function cellText(
  row: PlanTableRow,
  column: PlanColumn,
  language: TableLanguage,
  number: (text: string) => string,
): string {
  switch (column) {
    case 'number':
      return String(row.number);
    case 'indicator':
      return nameIn(row.name, language);
    case 'unit':
      return row.unit;
    case 'assessment':
      return assessmentText(row.assessment, WORDS[language]);
    default:
      return figureCell(row.cells[column], number);
  }
}

function assessmentText(
  { verdict, ambition }: PlanTableRow['assessment'],
  words: Readonly<Record<Word, string>>,
): string {
  return [verdict === null ? '' : words[verdict.text], words[ambition]].filter(Boolean).join('; ');
}

function figureCell(cell: PlanTableCell | null, number: (text: string) => string): string {
  return cell === null ? '' : `${cell.derived ? DERIVED : ''}${number(cell.text)}`;
}

function nameIn(name: Name, language: TableLanguage): string {
  return name[language] ?? name['en'] ?? (Object.values(name)[0] as string);
}

function isText(column: PlanColumn): boolean {
  return column === 'indicator' || column === 'unit' || column === 'assessment';
}

function asIs(text: string): string {
  return text;
}

/** "12760" as "12.760", "1477.8" as "1.477,8". */
function vietnameseNumbers(text: string): string {
  return text.replace(/(\d+)(?:\.(\d+))?/g, (_, whole: string, decimals: string | undefined) => {
    const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '.');
    return decimals === undefined ? grouped : `${grouped},${decimals}`;
  });
}

function markdownCell(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]|]/g, (mark) => `\\${mark}`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;
const NEGATIVE = /^-\d+(?:\.\d+)?$/;

function csvCell(text: string): string {
  const safe = FORMULA.test(text) && !NEGATIVE.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
