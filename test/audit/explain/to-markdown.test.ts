import { describe, expect, it } from 'vitest';
import { toMarkdown } from '../../../src/audit/explain/to-markdown.js';
import type { AuditReport } from '../../../src/audit/types.js';
import { blameOf, checkOf, conflictOf, inferredOf, ON_LINES, point, range, reportOf } from './reports.js';

/** Two conflicts, a check of each verdict, and three inferred figures: one that both readings say the same of. */
const report: AuditReport = reportOf({
  checks: [
    checkOf(),
    checkOf({ relation: 'same', verdict: 'consistent' }),
    checkOf({ relation: 'none', verdict: 'unchecked' }),
    checkOf({
      relation: 'if',
      verdict: 'consistent-if',
      operands: ['rice', 'maize'],
      result: 'rice',
      computed: range('6', '8'),
      gap: '0',
      gapUnits: '0',
      assumption: [
        { figure: 'rice', granularity: '10' },
        { figure: 'maize', granularity: '1000' },
      ],
    }),
    checkOf({ relation: 'unlikely', type: 'at-most', verdict: 'implausible', operands: ['tea', 'free'], result: 'tea', gap: '1234.56', gapUnits: '12345.6' }),
    checkOf({ relation: 'loose', verdict: 'inconsistent', operands: ['free', 'tea'], result: 'free', printed: range('1', '2'), gap: null, gapUnits: null }),
    checkOf({ relation: 'unitless', verdict: 'inconsistent', operands: ['free', 'rice'], result: 'free', printed: range('1', '2'), gapUnits: null }),
  ],
  conflicts: [
    conflictOf({
      relations: ['crops', 'loose'],
      blame: [
        blameOf({ interval: range('11', '13'), suggestion: { literal: '12', slip: 'digit' } }),
        blameOf({ figure: 'rice', suggestion: { literal: '5', slip: 'sign' } }, 'free', { figure: 'tea', suggestion: { literal: '1', slip: 'digit' } }),
        ...Array.from({ length: 6 }, () => blameOf('maize')),
      ],
      explanations: [{ kind: 'different-scope', relation: 'crops' }],
    }),
    conflictOf({ relations: ['same'], blame: [] }),
  ],
  inferred: [
    inferredOf({ figure: 'free', interval: range('1', '2'), widest: range('1', '5') }),
    inferredOf({ figure: 'tea' }),
    inferredOf({ figure: 'crops', interval: range('-1', '1') }),
  ],
  figures: {
    ...ON_LINES,
    tea: { literal: '2000', unit: 'case', line: 20, label: { en: 'Tea | *all*', vi: 'Chè | *tất cả*' } },
    free: { label: { en: 'Land\nin use', vi: 'Đất' } },
  },
  summary: { relations: 7, consistent: 1, same: 1, consistentIf: 1, inconsistent: 3, implausible: 1, unchecked: 1, conflicts: 2 },
});

describe('an audit in Markdown', () => {
  it('has the summary, each conflict with all its blame, what does not simply hold, and what is inferred', () => {
    expect(toMarkdown(report).split('\n')).toEqual([
      '# Audit of the figures',
      '',
      'Of 7 relations between the figures, 1 agrees as printed, 0 only within rounding, and 1 only under an assumption about trailing zeros.',
      '',
      '3 do not agree, 1 is possible but unlikely, and 1 could not be checked, for too little is printed.',
      '',
      '2 places are worth a look.',
      '',
      '## 1. Does not agree, worth a look (lines 9, 12 and 20)',
      '',
      '“Crops” (line 12) against the sum of “Rice” (line 9) and “Maize” (line 9): printed 10, computed 12, a gap of 2.',
      '',
      '“Land in use” against the sum of “Tea \\| \\*all\\*” (line 20): printed between 1 and 2, computed 12.',
      '',
      '| Figure | Line | Printed | All would agree with | For example |',
      '| --- | --- | --- | --- | --- |',
      '| “Crops” | 12 | 10 | between 11 and 13 | 12 in place of 10 (one digit) |',
      '| “Rice”; “Land in use”; “Tea \\| \\*all\\*” | 9; 20 | 7; 2000 cases | 12; 12; 12 cases | 5 in place of 7 (the sign); 1 in place of 2000 (one digit) |',
      ...Array.from({ length: 6 }, () => '| “Maize” | 9 | 5 | 12 |  |'),
      '',
      'It could also be figures of different scope.',
      '',
      '## 2. Does not agree, worth a look (lines 9 and 12)',
      '',
      'each of these may hold by itself, but together they do not seem to fit: “Crops” against the sum of “Rice” and “Maize”.',
      '',
      'No change of a few figures was found that would make all agree.',
      '',
      '## Relations that do not simply hold',
      '',
      '| Relation | Result | Line | Printed | Computed | Gap | Units of the last place |',
      '| --- | --- | --- | --- | --- | --- | --- |',
      '| “Crops” against the sum of “Rice” and “Maize” | does not agree, worth a look | 9, 12 | 10 | 12 | 2 | 2 |',
      '| “Rice” against the sum of “Maize” | agrees under an assumption; “Rice” (line 9) was rounded to a multiple of 10; “Maize” (line 9) was rounded to a multiple of 1000 | 9 | 7 | between 6 and 8 |  |  |',
      '| “Tea \\| \\*all\\*” against its upper limit, “Land in use” | possible but unlikely | 20 | 2000 cases | 12 cases | 1235 cases | 12346 |',
      '| “Land in use” against the sum of “Tea \\| \\*all\\*” | does not agree, worth a look | 20 | between 1 and 2 | 12 |  |  |',
      '| “Land in use” against the sum of “Rice” | does not agree, worth a look | 9 | between 1 and 2 | 12 | 2 |  |',
      '',
      '## Figures that follow from others',
      '',
      '| Figure | As printed | If trailing zeros come from rounding |',
      '| --- | --- | --- |',
      '| “Land in use” | between 1 and 2 | between 1 and 5 |',
      '| “Tea \\| \\*all\\*” | 12 cases |  |',
      '| “Crops” | between −1 and 1 |  |',
      '',
    ]);
  });

  it('is the same in Vietnamese', () => {
    expect(toMarkdown(report, 'vi').split('\n')).toEqual([
      '# Đối chiếu số liệu',
      '',
      'Trong 7 quan hệ giữa các số liệu: 1 khớp như in, 0 khớp trong phạm vi làm tròn, 1 khớp nếu các số 0 ở cuối là do làm tròn.',
      '',
      '3 chưa khớp, 1 có thể khớp nhưng ít khả năng, 1 chưa đủ số liệu để đối chiếu.',
      '',
      'Có 2 chỗ đề nghị rà soát.',
      '',
      '## 1. Chưa khớp, đề nghị rà soát (dòng 9, 12, 20)',
      '',
      '“Trồng trọt” (dòng 12) so với tổng của “Lúa” (dòng 9) và “Ngô” (dòng 9): in là 10, tính được 12, chênh lệch 2.',
      '',
      '“Đất” so với tổng của “Chè \\| \\*tất cả\\*” (dòng 20): in là từ 1 đến 2, tính được 12.',
      '',
      '| Số liệu | Dòng | In | Tất cả sẽ khớp nếu là | Ví dụ |',
      '| --- | --- | --- | --- | --- |',
      '| “Trồng trọt” | 12 | 10 | từ 11 đến 13 | 12 thay cho 10 (một chữ số) |',
      '| “Lúa”; “Đất”; “Chè \\| \\*tất cả\\*” | 9; 20 | 7; 2.000 vụ | 12; 12; 12 vụ | 5 thay cho 7 (dấu âm, dương); 1 thay cho 2.000 (một chữ số) |',
      ...Array.from({ length: 6 }, () => '| “Ngô” | 9 | 5 | 12 |  |'),
      '',
      'Cũng có thể do phạm vi số liệu khác nhau.',
      '',
      '## 2. Chưa khớp, đề nghị rà soát (dòng 9, 12)',
      '',
      'từng quan hệ riêng lẻ có thể khớp, nhưng xét chung thì chưa khớp: “Trồng trọt” so với tổng của “Lúa” và “Ngô”.',
      '',
      'Chưa tìm được thay đổi nào ở một vài số liệu để tất cả cùng khớp.',
      '',
      '## Các quan hệ chưa khớp hẳn',
      '',
      '| Quan hệ | Kết quả | Dòng | In | Tính được | Chênh lệch | Số đơn vị ở hàng cuối |',
      '| --- | --- | --- | --- | --- | --- | --- |',
      '| “Trồng trọt” so với tổng của “Lúa” và “Ngô” | chưa khớp, đề nghị rà soát | 9, 12 | 10 | 12 | 2 | 2 |',
      '| “Lúa” so với tổng của “Ngô” | khớp nếu có thêm giả định; “Lúa” (dòng 9) đã làm tròn đến bội số của 10; “Ngô” (dòng 9) đã làm tròn đến bội số của 1.000 | 9 | 7 | từ 6 đến 8 |  |  |',
      '| “Chè \\| \\*tất cả\\*” so với giới hạn trên của nó, “Đất” | có thể khớp nhưng ít khả năng | 20 | 2.000 vụ | 12 vụ | 1.235 vụ | 12.346 |',
      '| “Đất” so với tổng của “Chè \\| \\*tất cả\\*” | chưa khớp, đề nghị rà soát | 20 | từ 1 đến 2 | 12 |  |  |',
      '| “Đất” so với tổng của “Lúa” | chưa khớp, đề nghị rà soát | 9 | từ 1 đến 2 | 12 | 2 |  |',
      '',
      '## Số liệu suy ra từ số liệu khác',
      '',
      '| Số liệu | Như in | Nếu các số 0 ở cuối là do làm tròn |',
      '| --- | --- | --- |',
      '| “Đất” | từ 1 đến 2 | từ 1 đến 5 |',
      '| “Chè \\| \\*tất cả\\*” | 12 vụ |  |',
      '| “Trồng trọt” | từ −1 đến 1 |  |',
      '',
    ]);
  });

  it('escapes what is said beside the table of a conflict too', () => {
    const conflict = conflictOf({ explanations: [{ kind: 'unit-slip', relation: 'crops', figure: 'tea' }] });
    const markdown = toMarkdown({ ...report, conflicts: [conflict] });
    expect(markdown).toContain('\n\nIt could also be another unit of “Tea \\| \\*all\\*” (line 20).\n\n');
  });

  it('has neither table where all holds and nothing is inferred', () => {
    const checks = [checkOf({ verdict: 'consistent', printed: point('10') }), checkOf({ relation: 'none', verdict: 'unchecked' })];
    expect(toMarkdown(reportOf({ checks })).split('\n')).toHaveLength(8);
  });
});
