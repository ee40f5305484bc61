import { hedgesBefore } from './hedges.js';
import { keyAt, type Tokens, wordSet } from './tokens.js';
import { isCounted } from './units.js';
import { CUE_WORDS } from './words.js';

/** A number, or a pair with a slash, where it stands. */
interface Place {
  readonly tokens: Tokens;
  readonly at: number;
  /** The token after the number. */
  readonly end: number;
  /** The unit behind it; `item` for any noun. */
  readonly unit: string | undefined;
}

/** Words whose number says which, not how many, unless a measured unit follows: "quốc lộ 37", "tuyến số 2". */
const ORDINALS = wordSet('số điều khoản mục chương lục lộ ql tl đt đh tổ đội khu phường ngõ ngách hẻm ấp phố km');
/** Words that a count may follow as well: "lớp 5", but "mỗi lớp 35 học sinh". */
const CLASSES = wordSet(
  'bảng biểu hình đoạn đợt khóa khoá lần kỳ đường tuyến nhánh cầu lớp hạng loại khối tầng nhóm ca top tốp luật vực độ bước ' +
    'vòng mùng phiên ngày tháng quý năm',
);
/** Programmes and roads, which numbers with any unit name: "Đề án 1 triệu ha lúa", "đường huyện 5 xã Tân An". */
const NAMED = new Set(['chương trình', 'đề án', 'đường tỉnh', 'đường huyện', 'vành đai']);
/** The last words of the names of documents, which begin with a capital: "Nghị quyết 57". */
const DOCUMENTS = wordSet('quyết định tư thị luận báo');
/** Nouns that are written in capitals, at the beginning of a footnote or not. */
const ABBREVIATIONS = wordSet('dn kcn ccn htx');
const DATE_WORDS = wordSet('ngày trước đến hết từ sau lúc vào');
/** Before "số", words with which it counts: "tổng số 12 xã". */
const COUNTING = wordSet('tổng trong với con');
/** Units of durations and ages, which mostly tell things apart: "trẻ 5 tuổi", "kế hoạch 5 năm". */
const AGES = wordSet('tuổi sao năm');

/** Whether a number only names something: a document, a road, a date, a section, a footnote. */
export function isName(place: Place): boolean {
  return isCode(place) || isDate(place) || isMarker(place) || isOrdinal(place);
}

/** Part of a code: "08/KH-UBND", "147-NQ/TU", "QL 1A", "Covid-19", "GTSX/1ha". */
function isCode({ tokens, at, end, unit }: Place): boolean {
  const [before, previous, following, behind] = [tokens[at - 2], tokens[at - 1], tokens[end], tokens[end + 1]];
  if (following?.glued === true && following.type === 'word' && unit === undefined) return true;
  if (following?.glued === true && behind?.glued === true && '/-'.includes(following.key) && behind.type === 'word')
    return true;
  if (tokens[at]?.glued !== true || previous === undefined) return false;
  return previous.key === '/' || ('-–'.includes(previous.key) && previous.glued && before?.type === 'word');
}

/** A date or a year: "30/6/2023", "9/2023", "ngày 30/6", "2023". */
function isDate({ tokens, at, end, unit }: Place): boolean {
  const isYear = /^(?:19|20)\d\d$/.test(keyAt(tokens, end - 1)) && (unit === undefined || isCounted(unit));
  if (isYear || end === at + 1) return isYear;
  const word = keyAt(tokens, at - 1);
  const [day, month] = [Number(keyAt(tokens, at)), Number(keyAt(tokens, at + 2))];
  const isDay =
    unit === undefined
      ? !CUE_WORDS.has(word) && word !== 'thứ'
      : word === 'ngày' || (DATE_WORDS.has(word) && day > month);
  return isDay && day <= 31 && month <= 12;
}

/** The number of a footnote, a section, a list item or a page. */
function isMarker({ tokens, at, end, unit }: Place): boolean {
  const [previous, number, following] = [tokens[at - 1], tokens[at], tokens[end]];
  if (number === undefined || end > at + 1) return false;
  const mark = previous?.key ?? '.';
  if (number.glued && (')]”’%…'.includes(mark) || (mark === '"' && previous?.glued === true))) return true;
  if (number.glued && ',;.'.includes(mark) && unit === undefined) return true;
  if (!/^\d{1,3}(?:\.\d{1,2})*$/.test(number.key)) return false;

  const isClosed = following?.key === '.' || following?.key === ')';
  if (mark === '(' && isClosed && number.key.length < 3) return true;
  const isAlone = number.breaks > 0 && following !== undefined && following.breaks > 0;
  const startsLine = number.breaks > 0 && mark !== 'thứ' && !CUE_WORDS.has(mark);
  if (isAlone || (isClosed && (startsLine || '.;:!?…)'.includes(mark)))) return true;
  return (
    startsLine &&
    (unit === undefined || isCounted(unit)) &&
    following?.capital === true &&
    !ABBREVIATIONS.has(following.key)
  );
}

/** "Điều 5", "quốc lộ 37", "Hà Bắc 2", "trẻ 5 tuổi", a scale "tỷ lệ 1/500". */
function isOrdinal({ tokens, at, end, unit }: Place): boolean {
  const [before, previous] = [tokens[at - 2], tokens[at - 1]];
  const [word, key] = [before?.key ?? '', previous?.key ?? ''];
  if (end > at + 1) return key === 'lệ';
  if (NAMED.has(`${word} ${key}`)) return true;
  if (AGES.has(keyAt(tokens, end))) return !CUE_WORDS.has(key) && hedgesBefore(tokens, at).end === at;
  if (unit !== undefined && !isCounted(unit)) return false;

  // "trong 6 tháng 12 dự án", "tổng số 12 xã", "xếp hạng 5 di tích"
  const counts =
    before?.type === 'number' ||
    (key === 'số' && COUNTING.has(word)) ||
    (key === 'hạng' && (word === 'xếp' || word === 'thứ'));
  if (!counts && ORDINALS.has(key)) return true;
  if (unit !== undefined && unit !== 'item') return false;
  if (!counts && (CLASSES.has(key) || (DOCUMENTS.has(key) && before?.capital === true))) return true;
  const isCapital = previous?.capital === true && before?.type === 'word' && !keyAt(tokens, at).includes(',');
  return unit === undefined && (isCapital || key === 'cấp');
}
