import { describe, expect, it } from 'vitest';
import type { Explanation, Slip } from '../../../src/audit/types.js';
import { blameOf, checkOf, conflictOf, FIGURES, ON_LINES, point, range, told } from './reports.js';

const checks = [checkOf()];
const OPENING = '1. Does not agree, worth a look: “Crops” against the sum of “Rice” and “Maize”: printed 10, computed 12, a gap of 2.';

/** What is said of a conflict after its mismatch, in English and Vietnamese. */
function after(parts: Parameters<typeof conflictOf>[0], figures = FIGURES): readonly string[][] {
  const report = { checks, conflicts: [conflictOf(parts)], figures };
  return [[...told(report).slice(1)], [...told(report, 'vi').slice(1)]];
}

describe('a conflict', () => {
  it('has what does not agree, where the blame could be, and what is known of other ways', () => {
    const report = { checks, conflicts: [conflictOf({ identifiable: true })], figures: FIGURES };
    expect(told(report)).toEqual([OPENING, 'If “Crops” were 12, all would agree.', 'No other change of so few figures would do.']);
    expect(told(report, 'vi')).toEqual([
      '1. Chưa khớp, đề nghị rà soát: “Trồng trọt” so với tổng của “Lúa” và “Ngô”: in là 10, tính được 12, chênh lệch 2.',
      'Nếu “Trồng trọt” là 12 thì tất cả sẽ khớp.',
      'Không có cách nào khác với ít số liệu như vậy mà đủ để khớp.',
    ]);
  });

  it('has every relation that fails by itself, and of these only the first behind its number', () => {
    const report = {
      checks: [
        checkOf({ relation: 'consistent', verdict: 'consistent' }),
        checkOf({ relation: 'fails', verdict: 'inconsistent', operands: ['crops', 'rice'] }),
        checkOf({ relation: 'unlikely', verdict: 'implausible', operands: ['crops', 'maize'] }),
        checkOf({ relation: 'unchecked', verdict: 'unchecked' }),
        checkOf({ relation: 'if', verdict: 'consistent-if' }),
      ],
      conflicts: [conflictOf({ relations: ['consistent', 'fails', 'unlikely', 'unchecked'], verdict: 'implausible' })],
      figures: FIGURES,
    };
    expect(told(report).slice(0, 3)).toEqual([
      '1. Possible but unlikely, worth a look: “Crops” against the sum of “Rice”: printed 10, computed 12, a gap of 2.',
      '“Crops” against the sum of “Maize”: printed 10, computed 12, a gap of 2.',
      'If “Crops” were 12, all would agree.',
    ]);
    expect(told(report, 'vi')[0]).toBe(
      '1. Có thể khớp nhưng ít khả năng, đề nghị rà soát: “Trồng trọt” so với tổng của “Lúa”: in là 10, tính được 12, chênh lệch 2.',
    );
  });

  it('has all its relations together where each may hold by itself; one that the report does not have is passed over', () => {
    const report = {
      checks: [
        checkOf({ relation: 'sum', verdict: 'consistent' }),
        checkOf({ relation: 'share', type: 'percent', verdict: 'unchecked' }),
        checkOf({ relation: 'limit', type: 'at-most', verdict: 'consistent-if' }),
      ],
      conflicts: [conflictOf({ relations: ['sum', 'lost', 'share', 'limit'] })],
      figures: ON_LINES,
    };
    expect(told(report)[0]).toBe(
      '1. Does not agree, worth a look (lines 9 and 12): each of these may hold by itself, but together they do not seem to fit: ' +
        '“Crops” against the sum of “Rice” and “Maize”; “Crops” against “Rice” as a percentage of “Maize”; “Crops” against its upper limit, “Rice”.',
    );
    expect(told(report, 'vi')[0]).toBe(
      '1. Chưa khớp, đề nghị rà soát (dòng 9, 12): từng quan hệ riêng lẻ có thể khớp, nhưng xét chung thì chưa khớp: ' +
        '“Trồng trọt” so với tổng của “Lúa” và “Ngô”; “Trồng trọt” so với tỷ lệ phần trăm của “Lúa” trên “Ngô”; “Trồng trọt” so với giới hạn trên của nó, “Lúa”.',
    );
  });

  it('has the number of its place in the report', () => {
    const sentences = told({ checks, conflicts: [conflictOf(), conflictOf()], figures: FIGURES });
    expect(sentences).toEqual([OPENING, 'If “Crops” were 12, all would agree.', OPENING.replace('1.', '2.'), 'If “Crops” were 12, all would agree.']);
  });

  it('names the line of every figure where they stand on several', () => {
    const conflict = conflictOf({
      blame: [blameOf('rice', 'maize')],
      explanations: [
        { kind: 'different-denominator', relation: 'crops', figure: 'maize', interval: point('3') },
        { kind: 'unit-slip', relation: 'crops', figure: 'crops' },
      ],
    });
    expect(told({ checks, conflicts: [conflict], figures: ON_LINES })).toEqual([
      '1. Does not agree, worth a look (lines 9 and 12): “Crops” (line 12) against the sum of “Rice” (line 9) and “Maize” (line 9): printed 10, computed 12, a gap of 2.',
      'If “Rice” (line 9) were 12, and “Maize” (line 9) were 12, all would agree.',
      'It could also be another whole than “Maize” (line 9), 3, or another unit of “Crops” (line 12).',
    ]);
  });
});

describe('the blame', () => {
  it('joins the figures of a set, each with its unit', () => {
    const figures = { crops: { ...FIGURES['crops'], unit: 'tonne' }, rice: { ...FIGURES['rice'], unit: 'case' }, maize: { ...FIGURES['maize'], unit: '%' } };
    const sets = [blameOf('crops', 'rice'), blameOf('crops', { figure: 'rice', interval: range('1', '2') }, { figure: 'maize', interval: range('3', null) })];
    expect(after({ blame: sets }, figures)).toEqual([
      [
        'If “Crops” were 12 tonne, and “Rice” were 12 cases, all would agree.',
        'If “Crops” were 12 tonne, “Rice” were between 1 and 2 cases, and “Maize” were at least 3%, all would agree.',
      ],
      [
        'Nếu “Trồng trọt” là 12 tấn và “Lúa” là 12 vụ thì tất cả sẽ khớp.',
        'Nếu “Trồng trọt” là 12 tấn, “Lúa” là từ 1 đến 2 vụ và “Ngô” là tối thiểu 3% thì tất cả sẽ khớp.',
      ],
    ]);
  });

  it.each<[Slip, string, string]>([
    ['digit', 'one digit', 'một chữ số'],
    ['transposition', 'two digits swapped', 'hai chữ số đổi chỗ'],
    ['missing-digit', 'a digit left out', 'thiếu một chữ số'],
    ['extra-digit', 'a digit too many', 'thừa một chữ số'],
    ['sign', 'the sign', 'dấu âm, dương'],
    ['decimal-mark', 'the decimal mark', 'dấu thập phân'],
    ['factor-of-10', 'a factor of 10', 'gấp hoặc kém 10 lần'],
    ['factor-of-1000', 'a factor of 1000', 'gấp hoặc kém 1.000 lần'],
  ])('suggests a literal that is a slip away: %s', (slip, english, vietnamese) => {
    expect(after({ blame: [blameOf({ suggestion: { literal: '1000.5', slip } })] })).toEqual([
      [`If “Crops” were 12, all would agree; 1000.5 in place of 10 (${english}) would agree.`],
      [`Nếu “Trồng trọt” là 12 thì tất cả sẽ khớp; 1.000,5 thay cho 10 (${vietnamese}) thì khớp.`],
    ]);
  });

  it('suggests several literals of a set, and none for a figure that is printed as a range', () => {
    const suggestion = { literal: '2', slip: 'digit' } as const;
    const figures = { ...FIGURES, crops: { low: '9', high: '11', label: { en: 'Crops', vi: 'Trồng trọt' } } };
    const blame = [blameOf({ suggestion }, { figure: 'rice', suggestion }, { figure: 'maize', suggestion })];
    expect(after({ blame }, figures)).toEqual([
      ['If “Crops” were 12, “Rice” were 12, and “Maize” were 12, all would agree; 2 in place of 7 (one digit) and 2 in place of 5 (one digit) would agree.'],
      ['Nếu “Trồng trọt” là 12, “Lúa” là 12 và “Ngô” là 12 thì tất cả sẽ khớp; 2 thay cho 7 (một chữ số) và 2 thay cho 5 (một chữ số) thì khớp.'],
    ]);
  });

  it('names six sets, and says how many more there are', () => {
    const sets = (count: number) => Array.from({ length: count }, () => blameOf('rice'));
    const [english, vietnamese] = after({ blame: sets(8) });
    expect(after({ blame: sets(6) })[0]).toEqual(Array.from({ length: 6 }, () => 'If “Rice” were 12, all would agree.'));
    expect(english?.slice(5)).toEqual(['If “Rice” were 12, all would agree.', 'As few figures in other combinations would do too: 2 more.']);
    expect(vietnamese?.slice(6)).toEqual(['Còn 2 cách khác với cùng số lượng số liệu.']);
  });

  it('is the only one if the search was finished and found no other', () => {
    const others = (identifiable: boolean, complete: boolean) => after({ identifiable, complete })[0]?.slice(1);
    expect(others(true, true)).toEqual(['No other change of so few figures would do.']);
    expect(others(false, true)).toEqual([]);
    expect(others(true, false)).toEqual(['The search was stopped early; there may be other ways.']);
    expect(others(false, false)).toEqual(['The search was stopped early; there may be other ways.']);
  });

  it('may not have been found', () => {
    expect(after({ blame: [], complete: false })).toEqual([
      ['No change of a few figures was found that would make all agree.', 'The search was stopped early; there may be other ways.'],
      ['Chưa tìm được thay đổi nào ở một vài số liệu để tất cả cùng khớp.', 'Việc tìm đã dừng sớm; có thể còn cách khác.'],
    ]);
  });
});

describe('another cause', () => {
  const figures = { crops: { ...FIGURES['crops'], unit: 'tonne' }, rice: { ...FIGURES['rice'], unit: 'case' } };
  const causes = (...explanations: readonly Explanation[]) => after({ explanations }, figures).map((sentences) => sentences.slice(1).join('\n'));
  const relation = 'crops';

  it.each<[Explanation, string, string]>([
    [
      { kind: 'part-not-listed', relation, interval: range('1', '3') },
      'a part that is not listed, between 1 and 3 tonne',
      'một khoản chưa liệt kê, từ 1 đến 3 tấn',
    ],
    [{ kind: 'part-not-listed', relation }, 'a part that is not listed, any number', 'một khoản chưa liệt kê, số bất kỳ'],
    [{ kind: 'part-not-listed', relation: 'lost', interval: point('2') }, 'a part that is not listed, 2', 'một khoản chưa liệt kê, 2'],
    [{ kind: 'different-scope', relation }, 'figures of different scope', 'phạm vi số liệu khác nhau'],
    [
      { kind: 'different-denominator', relation, figure: 'rice', interval: range('8', '9') },
      'another whole than “Rice”, between 8 and 9 cases',
      'mẫu số không phải là “Lúa” mà là số khác, từ 8 đến 9 vụ',
    ],
    [{ kind: 'unit-slip', relation, figure: 'rice' }, 'another unit of “Rice”', '“Lúa” theo đơn vị khác'],
  ])('is told in both languages: %j', (explanation, english, vietnamese) => {
    expect(causes(explanation)).toEqual([`It could also be ${english}.`, `Cũng có thể do ${vietnamese}.`]);
  });

  it('is told once, beside others', () => {
    const unitSlip = (figure: string): Explanation => ({ kind: 'unit-slip', relation, figure });
    const scope: Explanation = { kind: 'different-scope', relation };
    expect(causes(scope, unitSlip('rice'), scope)).toEqual([
      'It could also be figures of different scope, or another unit of “Rice”.',
      'Cũng có thể do phạm vi số liệu khác nhau, hoặc “Lúa” theo đơn vị khác.',
    ]);
    expect(causes(scope, unitSlip('crops'), unitSlip('rice'))).toEqual([
      'It could also be figures of different scope, another unit of “Crops”, or another unit of “Rice”.',
      'Cũng có thể do phạm vi số liệu khác nhau, “Trồng trọt” theo đơn vị khác, hoặc “Lúa” theo đơn vị khác.',
    ]);
  });
});
