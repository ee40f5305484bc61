import { behind, form, stands } from './line.js';
import { isCounted } from './units.js';
import { VERBS } from './words.js';

/** A number that is short enough to be a name, such a number or a pair, and one that counts places: "5" or "1.2". */
const SHORT = '\\p{Nd}{1,9}(?:[.,]\\p{Nd}{1,9}){0,3}(?![.,]?\\p{Nd})';
const EITHER = `${SHORT}(?: ?/ ?${SHORT})?`;
const NTH = '\\p{Nd}{1,4}(?:\\.\\p{Nd}{1,2}){0,3}(?![.,]?\\p{Nd})';
const DATE = '(?:0?[1-9]|[12]\\d|3[01]) ?/ ?(?:0?\\d|1[0-2])(?!\\d)';

/** Words before a number. Behind another number they are units, or begin anew: "trong 6 tháng 12 dự án". */
const after = (words: string): string => `(?<=(?<!\\p{L}|\\d )(?:${words}) )`;

// Numbers that only name something, by what may follow: "lớp 5" is a name, in "mỗi lớp 35 học sinh" the pupils count.

/** Whatever follows. */
const NAMED = form(
  [
    // Codes and footnotes: "08/KH-UBND", "147-NQ/TU", "Covid-19", "GTSX/1ha", "(theo báo cáo)6".
    `${EITHER}[-/]\\p{L}`,
    '(?<=/|[\\p{L}²³][-–]|[)\\]”’%…]|\\S")',
    // A scale, programmes and roads: "Đề án 1 triệu ha lúa", "đường huyện 5 xã Tân An".
    '(?<=lệ )1/',
    after('chương trình|đề án|đường tỉnh|đường huyện|vành đai'),
    // Ages and durations, which mostly tell things apart: "trẻ 5 tuổi", "kế hoạch 5 năm", but "trên 80 năm".
    `(?<!(?:${VERBS}|thứ) )\\d{1,3} (?:tuổi|sao|(?<!(?:trên|hơn|dưới|gần|khoảng) \\d+ )năm)(?!\\p{L})`,
    after('ngày') + DATE,
  ].join('|'),
);
/** Unless a measured unit follows, places, articles and years: "quốc lộ 37", "tuyến số 2", but "tổng số 12 xã". */
const PLACE = form(
  after(
    '(?<!(?:tổng|trong|với|con|dân) )số|điều|khoản|mục|chương|lục|lộ|ql|tl|đt|đh|tổ|đội|khu|phường|ngõ|ngách|hẻm|ấp|phố|km',
  ) + `${NTH}|(?:${SHORT} ?/ ?)?(?:19|20)\\d\\d(?![.,]?\\d)`,
);
/** Unless a unit that is known follows, classes and documents: "Nghị quyết 57", but "xếp hạng 5 di tích". */
const CLASS = form(
  after(
    '(?<!(?:xếp|thứ) )hạng|bảng|biểu|hình|đoạn|đợt|khóa|khoá|lần|kỳ|đường|tuyến|nhánh|cầu|lớp|loại|khối|tầng|nhóm|ca|top|' +
      'tốp|luật|vực|độ|bước|vòng|mùng|phiên|ngày|tháng|quý|năm|nghị quyết|quyết định|thông tư|chỉ thị',
  ) + NTH,
);
/** Unless any unit or noun follows: "trường cấp 2", "30/6". */
const LOOSE = form(`(?<=[,;.])|${EITHER}\\p{L}|${after('cấp')}|(?<!(?:${VERBS}|thứ) )${DATE}`);

/** Sections, list items and pages: the first of a list that a colon announces, "1.2 Thu", a number alone on its line. */
const SECTION = /^\d{1,3}(?:\.\d{1,2})*$/;
const ITEM = form('(?<=: ?)(?:\\d{1,2}\\.){0,3}0?1 ?[.)](?!\\d)');
const LINE_START = /(?<=^|[¶\n])/uy;
/** The end of a line, or a capital: of a heading or a footnote, but not of a noun that is always in capitals. */
const TITLE = /[.)]?(?:[\n¶]|\s(?!(?:DN|KCN|CCN|HTX)(?!\p{L}))\p{Lu})/uy;
const GOVERNED = behind(`${VERBS}|thứ`);

/** Whether a number, or a pair of them, with its unit only names something. */
export function isName(line: string, at: number, end: number, unit: string | undefined): boolean {
  const isOfThings = unit === undefined || isCounted(unit);
  return (
    stands(NAMED, line, at) ||
    (isOfThings && (stands(PLACE, line, at) || isMarker(line, at, end))) ||
    ((unit ?? 'item') === 'item' && stands(CLASS, line, at)) ||
    (unit === undefined && stands(LOOSE, line, at))
  );
}

/** Whether a number is that of a section, a list item or a page. */
function isMarker(line: string, at: number, end: number): boolean {
  if (stands(ITEM, line, at)) return true;
  if (!SECTION.test(line.slice(at, end)) || stands(GOVERNED, line, at)) return false;
  return stands(LINE_START, line, at) && stands(TITLE, line, end);
}
