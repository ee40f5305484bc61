import { HEDGES } from './hedges.js';
import { lexicon } from './lexicon.js';

/**
 * Words that say what the numbers behind them are.
 *
 * Verbs govern the next number and, in a list, those after it; nouns name what a clause measures. `none` are words that
 * begin like a verb and are none.
 */
const VERB_LISTS = {
  up: 'tăng|gia tăng|tăng thêm|cao hơn|nhiều hơn|lớn hơn',
  down: 'giảm|suy giảm|sụt giảm|cắt giảm|thấp hơn|ít hơn|nhỏ hơn|hụt|tăng trưởng âm',
  level: 'đạt|là|có|còn|lên|xuống|gồm',
  equal: 'bằng|tương đương',
  excess: 'vượt',
  share: 'chiếm|đóng góp',
  multiple: 'gấp|tăng gấp|cao gấp',
  rank: 'đứng|xếp',
  done: 'hoàn thành',
} as const;
const NOUN_LISTS = {
  'share of': 'tỷ lệ|tỷ trọng|tỷ suất|cơ cấu',
  growth: 'tăng trưởng|tỷ lệ tăng|tỷ lệ tăng trưởng|tốc độ tăng|tốc độ tăng trưởng|mức tăng|grdp|gdp',
  disbursement: 'giải ngân',
  index: 'chỉ số',
} as const;
const OTHER_LISTS = {
  none: 'tăng cường|tăng tốc|giảm nghèo|giảm thiểu|giảm nhẹ|giảm tải|trong đó|đến nay|có thể',
  person: 'đầu người',
  worker: 'năng suất lao động',
} as const;

export type Verb = keyof typeof VERB_LISTS;
export type Noun = keyof typeof NOUN_LISTS;

export const CUES = lexicon<Verb | Noun | keyof typeof OTHER_LISTS>({ ...VERB_LISTS, ...NOUN_LISTS, ...OTHER_LISTS });

export function isVerb(cue: string): cue is Verb {
  return Object.hasOwn(VERB_LISTS, cue);
}

const all = (lists: object): string => Object.values(lists).join('|');
export const VERBS = all(VERB_LISTS);
const NOUNS = all(NOUN_LISTS);
const OTHERS = all(OTHER_LISTS);

/** Words that join two things said; with a comma, they are the boundaries within a clause. */
export const JOINTS = 'và|hoặc|song|nhưng';

/** Words behind which a verb before them no longer governs a number. */
export const CLOSERS = 'cho|(?<!so )với|tại|để|do|nhằm|nhờ|khi|của|bởi';

/** Words that do not name anything, as hedges do not. */
export const FILLERS = `${HEDGES.source}|ước|ước tính|dự kiến|thực hiện|lần lượt|cũng|đều|được`;

/** Words that a noun which is counted does not begin with. */
const NO_NOUNS =
  'trong|ngoài|ở|so|theo|thì|mà|này|đó|nêu|trở|cùng|toàn|như|vào|ra|về|không|chưa|qua|nối|đi|đến|tới|' +
  'ngày|tháng|năm|quý (?:i{1,3}|iv|\\d)|tuổi|sao|giai';

/** What a plan is called. */
export const PLAN = '(?:kế hoạch|kh|dự toán|chỉ tiêu|mục tiêu|nghị quyết)';

/** The source of a form for a word behind a number that can name what is counted. */
export const NOUN = ` (?:(?:${NOUNS})(?!\\p{L})|(?!(?:${VERBS}|${OTHERS}|${JOINTS}|${CLOSERS}|${FILLERS}|${NO_NOUNS})(?!\\p{L}))\\p{L})`;
