import { unitName } from '../../vi/unit-name.js';
import { joined } from './joined.js';
import type { Wording } from './wording.js';

const list = (items: readonly string[]): string => joined(items, ' và ');

export const VIETNAMESE: Wording = {
  marks: { decimal: ',', group: '.' },
  unitName: (unit) => unitName(unit) ?? unit,
  list,
  others: (count) => `${count} số liệu khác`,
  lines: (lines) => `(dòng ${lines.join(', ')})`,
  range: {
    between: (low, high) => `từ ${low} đến ${high}`,
    to: (low, high) => `${low} đến ${high}`,
    atLeast: (end) => `tối thiểu ${end}`,
    moreThan: (end) => `trên ${end}`,
    atMost: (end) => `tối đa ${end}`,
    lessThan: (end) => `dưới ${end}`,
    any: 'số bất kỳ',
    none: 'không có số nào',
  },
  summary: ({ relations, consistent, same, consistentIf, inconsistent, implausible, unchecked, conflicts }, number) => [
    `Trong ${number(relations)} quan hệ giữa các số liệu: ${number(same)} khớp như in, ${number(consistent - same)} khớp trong phạm vi làm tròn, ` +
      `${number(consistentIf)} khớp nếu các số 0 ở cuối là do làm tròn.`,
    `${number(inconsistent)} chưa khớp, ${number(implausible)} có thể khớp nhưng ít khả năng, ${number(unchecked)} chưa đủ số liệu để đối chiếu.`,
    conflicts === 0 ? 'Chưa thấy số liệu nào mâu thuẫn với nhau.' : `Có ${number(conflicts)} chỗ đề nghị rà soát.`,
  ],
  claim: {
    sum: (result, _, parts) => `${result} so với tổng của ${parts}`,
    difference: (result, [current, previous]) => `${result} so với mức thay đổi đến ${current} từ ${previous}`,
    growth: (result, [current, previous]) => `${result} so với mức tăng đến ${current} từ ${previous}`,
    percent: (result, [part, whole]) => `${result} so với tỷ lệ phần trăm của ${part} trên ${whole}`,
    product: (result, _, factors) => `${result} so với tích của ${factors}`,
    compound: (result, _, rates) => `${result} so với mức tăng gộp của ${rates}`,
    'weighted-mean': (result, _, parts) => `${result} so với số bình quân tính từ ${parts}`,
    same: (result, _, figures) => `${result} so với cùng đại lượng ở chỗ khác, ${figures}`,
    'at-most': (result, [greater]) => `${result} so với giới hạn trên của nó, ${greater}`,
  },
  mismatch: (claim, printed, computed, gap) =>
    `${claim}: in là ${printed}, tính được ${computed}${gap === null ? '' : `, chênh lệch ${gap}`}.`,
  opening: {
    inconsistent: (lines) => `Chưa khớp, đề nghị rà soát${lines}`,
    implausible: (lines) => `Có thể khớp nhưng ít khả năng, đề nghị rà soát${lines}`,
    expected: (lines) => `Không bắt buộc khớp nhưng thường khớp, có thể xem lại${lines}`,
  },
  together: (claims) => `từng quan hệ riêng lẻ có thể khớp, nhưng xét chung thì chưa khớp: ${claims.join('; ')}.`,
  condition: (name, range) => `${name} là ${range}`,
  blame: (conditions, suggestions) =>
    `Nếu ${list(conditions)} thì tất cả sẽ khớp${suggestions.length === 0 ? '' : `; ${list(suggestions)} thì khớp`}.`,
  suggestion: (literal, printed, slip) => `${literal} thay cho ${printed} (${slip})`,
  slip: {
    digit: 'một chữ số',
    transposition: 'hai chữ số đổi chỗ',
    'missing-digit': 'thiếu một chữ số',
    'extra-digit': 'thừa một chữ số',
    sign: 'dấu âm, dương',
    'decimal-mark': 'dấu thập phân',
    'factor-of-10': 'gấp hoặc kém 10 lần',
    'factor-of-1000': 'gấp hoặc kém 1.000 lần',
  },
  onlySet: 'Không có cách nào khác với ít số liệu như vậy mà đủ để khớp.',
  otherSets: (count) => `Còn ${count} cách khác với cùng số lượng số liệu.`,
  noSet: 'Chưa tìm được thay đổi nào ở một vài số liệu để tất cả cùng khớp.',
  unfinished: 'Việc tìm đã dừng sớm; có thể còn cách khác.',
  alsoPossible: (causes) => `Cũng có thể do ${joined(causes, ', hoặc ')}.`,
  cause: {
    'part-not-listed': (range) => `một khoản chưa liệt kê, ${range}`,
    'different-scope': 'phạm vi số liệu khác nhau',
    'different-denominator': (name, range) => `mẫu số không phải là ${name} mà là số khác, ${range}`,
    'unit-slip': (name) => `${name} theo đơn vị khác`,
  },
  agreesIf: (claim, assumptions) => `Khớp nếu ${list(assumptions)}: ${claim}.`,
  rounded: (name, granularity) => `${name} đã làm tròn đến bội số của ${granularity}`,
  inferred: (count, shown) => `Không in nhưng suy ra được từ các số liệu khác (nêu ${shown} trong ${count}):`,
  inferredLoosely: (count) =>
    `Không in nhưng suy ra được từ các số liệu khác: ${count}, không có số liệu nào đủ sát để nêu ở đây.`,
  implied: (name, range, widest) =>
    `${name}: ${range}${widest === null ? '' : ` (${widest} nếu các số 0 ở cuối là do làm tròn)`}.`,
  verdict: {
    'consistent-if': 'khớp nếu có thêm giả định',
    implausible: 'có thể khớp nhưng ít khả năng',
    inconsistent: 'chưa khớp, đề nghị rà soát',
  },
  headings: {
    audit: 'Đối chiếu số liệu',
    checks: 'Các quan hệ chưa khớp hẳn',
    inferred: 'Số liệu suy ra từ số liệu khác',
  },
  columns: {
    checks: ['Quan hệ', 'Kết quả', 'Dòng', 'In', 'Tính được', 'Chênh lệch', 'Số đơn vị ở hàng cuối'],
    blame: ['Số liệu', 'Dòng', 'In', 'Tất cả sẽ khớp nếu là', 'Ví dụ'],
    inferred: ['Số liệu', 'Như in', 'Nếu các số 0 ở cuối là do làm tròn'],
  },
};
