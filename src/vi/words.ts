import { vocabulary, wordSet } from './tokens.js';

/**
 * Words that say what the numbers behind them are.
 *
 * Verbs govern the next number and, in a list, those after it; nouns name what a clause measures. `none` are words that
 * begin like a verb and are none.
 */
const CUES = {
  up: 'tăng|gia tăng|tăng thêm|cao hơn|nhiều hơn|lớn hơn',
  down: 'giảm|suy giảm|sụt giảm|cắt giảm|thấp hơn|ít hơn|nhỏ hơn|hụt|tăng trưởng âm',
  level: 'đạt|là|có|còn|lên|xuống|gồm',
  equal: 'bằng|tương đương',
  excess: 'vượt',
  share: 'chiếm|đóng góp',
  multiple: 'gấp|tăng gấp|cao gấp',
  rank: 'đứng|xếp',
  done: 'hoàn thành',
  none: 'tăng cường|tăng tốc|giảm nghèo|giảm thiểu|giảm nhẹ|giảm tải|trong đó|đến nay|có thể',
  'share of': 'tỷ lệ|tỷ trọng|tỷ suất|cơ cấu',
  growth: 'tăng trưởng|tỷ lệ tăng|tỷ lệ tăng trưởng|tốc độ tăng|tốc độ tăng trưởng|mức tăng|grdp|gdp',
  disbursement: 'giải ngân',
  index: 'chỉ số',
  person: 'đầu người',
  worker: 'năng suất lao động',
} as const;

export type Cue = keyof typeof CUES;

export const CUE_WORDS = vocabulary<Cue>(CUES);

/** Cues that are nouns. */
export const NOUNS: ReadonlySet<Cue> = new Set(['share of', 'growth', 'disbursement', 'index']);

/** Words that neither name anything nor end what a verb governs. */
export const FILLERS = wordSet(
  'ước tính dự kiến sơ bộ thực hiện khoảng xấp xỉ chừng gần trên hơn dưới được tới đến mức thêm chỉ lần lượt cũng đều thứ ' +
    'tương ứng bình quân cả năm đầu cuối tháng quý nay tiếp tục từ đã đang sẽ',
);

/** Words that join two things said; with a comma, they are the boundaries within a clause. */
export const JOINTS = wordSet('và hoặc song nhưng');

/** Words behind which a verb before them no longer governs a number. */
export const CLOSERS = wordSet('cho với tại để do nhằm nhờ khi của bởi');

/** Words that a noun that is counted does not begin with. */
export const NO_NOUNS = wordSet(
  'và hoặc của trong ngoài trên dưới tại ở so với được đã sẽ đang là có theo cho để từ đến tới do thì mà nhưng song này đó ' +
    'nêu trở cùng cả toàn như khi vào ra về bởi không chưa còn qua nối đi năm tháng quý ngày lần tuổi sao giai',
);
