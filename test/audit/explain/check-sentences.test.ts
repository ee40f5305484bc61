import { describe, expect, it } from 'vitest';
import type { RelationType } from '../../../src/figures/types.js';
import { checkOf, conflictOf, FIGURES, NOWHERE, ON_LINES, point, range, told } from './reports.js';

const unlikely = (parts: Parameters<typeof checkOf>[0] = {}) => checkOf({ verdict: 'implausible', ...parts });

describe('an unlikely check', () => {
  it.each<[RelationType, string, string]>([
    ['sum', '“Crops” against the sum of “Rice” and “Maize”', '“Trồng trọt” so với tổng của “Lúa” và “Ngô”'],
    ['difference', '“Crops” against the change to “Rice” from “Maize”', '“Trồng trọt” so với mức thay đổi đến “Lúa” từ “Ngô”'],
    ['growth', '“Crops” against the growth to “Rice” from “Maize”', '“Trồng trọt” so với mức tăng đến “Lúa” từ “Ngô”'],
    ['percent', '“Crops” against “Rice” as a percentage of “Maize”', '“Trồng trọt” so với tỷ lệ phần trăm của “Lúa” trên “Ngô”'],
    ['product', '“Crops” against the product of “Rice” and “Maize”', '“Trồng trọt” so với tích của “Lúa” và “Ngô”'],
    ['compound', '“Crops” against the compound growth of “Rice” and “Maize”', '“Trồng trọt” so với mức tăng gộp của “Lúa” và “Ngô”'],
    ['weighted-mean', '“Crops” against the mean that follows from “Rice” and “Maize”', '“Trồng trọt” so với số bình quân tính từ “Lúa” và “Ngô”'],
    ['same', '“Crops” against the same quantity elsewhere, “Rice” and “Maize”', '“Trồng trọt” so với cùng đại lượng ở chỗ khác, “Lúa” và “Ngô”'],
    ['at-most', '“Crops” against its upper limit, “Rice”', '“Trồng trọt” so với giới hạn trên của nó, “Lúa”'],
  ])('says what a relation of type %s sets against what, what is printed and what is computed', (type, english, vietnamese) => {
    const report = { checks: [unlikely({ type })], figures: FIGURES };
    expect(told(report)).toEqual([`Possible but unlikely, worth a look: ${english}: printed 10, computed 12, a gap of 2.`]);
    expect(told(report, 'vi')).toEqual([`Có thể khớp nhưng ít khả năng, đề nghị rà soát: ${vietnamese}: in là 10, tính được 12, chênh lệch 2.`]);
  });

  it('of what usually holds is only perhaps worth a look', () => {
    const report = { checks: [unlikely({ strength: 'expected' })], figures: FIGURES };
    expect(told(report)).toEqual([
      'Need not agree but usually does, perhaps worth a look: “Crops” against the sum of “Rice” and “Maize”: printed 10, computed 12, a gap of 2.',
    ]);
    expect(told(report, 'vi')).toEqual([
      'Không bắt buộc khớp nhưng thường khớp, có thể xem lại: “Trồng trọt” so với tổng của “Lúa” và “Ngô”: in là 10, tính được 12, chênh lệch 2.',
    ]);
  });

  it('names the lines, and that of each figure where they are several', () => {
    expect(told({ checks: [unlikely()], figures: ON_LINES })).toEqual([
      'Possible but unlikely, worth a look (lines 9 and 12): “Crops” (line 12) against the sum of “Rice” (line 9) and “Maize” (line 9): printed 10, computed 12, a gap of 2.',
    ]);
    expect(told({ checks: [unlikely({ strength: 'expected', operands: ['rice', 'maize'], result: 'rice' })], figures: ON_LINES }, 'vi')).toEqual([
      'Không bắt buộc khớp nhưng thường khớp, có thể xem lại (dòng 9): “Lúa” so với tổng của “Ngô”: in là 7, tính được 12, chênh lệch 2.',
    ]);
  });

  it('is not told again where a conflict has told it, and no other check is told', () => {
    const checks = [
      unlikely({ relation: 'told' }),
      unlikely({ relation: 'more', operands: ['crops', 'rice'] }),
      checkOf({ relation: 'a', verdict: 'consistent' }),
      checkOf({ relation: 'b', verdict: 'inconsistent' }),
      checkOf({ relation: 'c', verdict: 'unchecked' }),
    ];
    const conflicts = [conflictOf({ relations: ['told'], blame: [] })];
    expect(told({ checks, conflicts, figures: FIGURES }).slice(2)).toEqual([
      'Possible but unlikely, worth a look: “Crops” against the sum of “Rice”: printed 10, computed 12, a gap of 2.',
    ]);
  });

  it.each([null, '0'])('has no gap where it is %s', (gap) => {
    expect(told({ checks: [unlikely({ gap, computed: range('9', '12') })], figures: FIGURES })).toEqual([
      'Possible but unlikely, worth a look: “Crops” against the sum of “Rice” and “Maize”: printed 10, computed between 9 and 12.',
    ]);
    expect(told({ checks: [unlikely({ gap, computed: range('9', '12') })], figures: FIGURES }, 'vi')[0]).toMatch(/: in là 10, tính được từ 9 đến 12\.$/);
  });

  it('has the unit of its result behind every number', () => {
    const report = { checks: [unlikely()], figures: { ...FIGURES, crops: { ...FIGURES['crops'], unit: 'thousand tonne' } } };
    expect(told(report)[0]).toMatch(/: printed 10 thousand tonne, computed 12 thousand tonne, a gap of 2 thousand tonne\.$/);
    expect(told(report, 'vi')[0]).toMatch(/: in là 10 nghìn tấn, tính được 12 nghìn tấn, chênh lệch 2 nghìn tấn\.$/);
  });

  it('names five others, or four of more and says how many more', () => {
    const figures = Object.fromEntries('abcdefg'.split('').map((id) => [id, { literal: '1' }]));
    const sumOf = (operands: string) => told({ checks: [unlikely({ result: 'a', operands: operands.split('') })], figures });
    expect(sumOf('abcdef')[0]).toContain('“a” against the sum of “b”, “c”, “d”, “e” and “f”: ');
    expect(sumOf('abcdefg')[0]).toContain('“a” against the sum of “b”, “c”, “d”, “e” and 2 more: ');
    expect(told({ checks: [unlikely({ result: 'a', operands: 'abcdefg'.split('') })], figures }, 'vi')[0]).toContain(
      '“a” so với tổng của “b”, “c”, “d”, “e” và 2 số liệu khác: ',
    );
  });
});

describe('what is printed of the result', () => {
  const printed = (figure: object, parts: Parameters<typeof checkOf>[0]) =>
    /: printed (.+), computed/.exec(told({ checks: [unlikely(parts)], figures: { crops: figure } }).join())?.[1];

  it('is the literal alone where it is exactly that, or stands for anything', () => {
    expect(printed({ literal: '10', unit: 'case' }, { printed: point('10') })).toBe('10 cases');
    expect(printed({ literal: '10', unit: 'case' }, { printed: NOWHERE })).toBe('10 cases');
  });

  it('has beside it what the literal stands for', () => {
    expect(printed({ literal: '9.5', unit: '%' }, { printed: range('9.45', '9.55') })).toBe('9.5% (9.45 to 9.55)');
    expect(printed({ literal: '10', unit: 'case' }, { printed: { ...range('10', null), lowClosed: false } })).toBe('10 cases (more than 10)');
  });

  it('is the range that is printed', () => {
    expect(printed({ low: '135', high: '140', unit: 'case' }, { printed: range('135', '140') })).toBe('135 to 140 cases (135 to 140)');
  });

  it('is where it must lie when nothing is printed, or half a range', () => {
    expect(printed({ unit: 'case' }, { printed: range('0', '5') })).toBe('between 0 and 5 cases');
    expect(printed({}, { printed: NOWHERE })).toBe('any number');
    expect(printed({ low: '135' }, { printed: range('1', '2') })).toBe('between 1 and 2');
    expect(printed({ high: '135' }, { printed: range('1', '2') })).toBe('between 1 and 2');
  });
});

describe('a check that holds only if zeros at the end were rounded', () => {
  it('says of which figure what has to be assumed', () => {
    const check = checkOf({ verdict: 'consistent-if', assumption: [{ figure: 'crops', granularity: '1000' }] });
    expect(told({ checks: [check], figures: ON_LINES })).toEqual([
      'Agrees if “Crops” (line 12) was rounded to a multiple of 1000: “Crops” against the sum of “Rice” and “Maize”.',
    ]);
    expect(told({ checks: [check], figures: ON_LINES }, 'vi')).toEqual([
      'Khớp nếu “Trồng trọt” (dòng 12) đã làm tròn đến bội số của 1.000: “Trồng trọt” so với tổng của “Lúa” và “Ngô”.',
    ]);
  });

  it('says it of every figure, after what is unlikely', () => {
    const assumption = ['crops', 'rice', 'maize'].map((figure) => ({ figure, granularity: '100' }));
    const checks = [checkOf({ verdict: 'consistent-if', assumption }), unlikely({ operands: ['crops', 'rice'] })];
    expect(told({ checks, figures: FIGURES })).toEqual([
      'Possible but unlikely, worth a look: “Crops” against the sum of “Rice”: printed 10, computed 12, a gap of 2.',
      'Agrees if “Crops” was rounded to a multiple of 100, “Rice” was rounded to a multiple of 100 and “Maize” was rounded to a multiple of 100: ' +
        '“Crops” against the sum of “Rice” and “Maize”.',
    ]);
    expect(told({ checks, figures: FIGURES }, 'vi')[1]).toBe(
      'Khớp nếu “Trồng trọt” đã làm tròn đến bội số của 100, “Lúa” đã làm tròn đến bội số của 100 và “Ngô” đã làm tròn đến bội số của 100: ' +
        '“Trồng trọt” so với tổng của “Lúa” và “Ngô”.',
    );
  });
});
