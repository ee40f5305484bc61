import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { audit, type AuditDocument, type AuditReport, explain, toMarkdown } from 'planning-metrics/audit';
import { auditDocument, parsePlanReport } from 'planning-metrics/models';

const bacGiang = new URL('../../../examples/reports/bac-giang-2023.json', import.meta.url);
const province = audit(auditDocument(parsePlanReport(JSON.parse(readFileSync(bacGiang, 'utf8')))));

/** Four changes of shares that have to cancel and do not: −3 + 0.3 + 0.2 + 0.2 = −2.3, each good to 0.05. */
const shares: AuditDocument = {
  figures: {
    state: { literal: '-3', unit: 'pp', line: 919, label: { en: 'State budget', vi: 'Ngân sách nhà nước' } },
    households: { literal: '0.3', unit: 'pp', line: 919, label: { en: 'Households', vi: 'Dân cư' } },
    enterprises: { literal: '0.2', unit: 'pp', line: 919, label: { en: 'Enterprises', vi: 'Doanh nghiệp' } },
    foreign: { literal: '0.2', unit: 'pp', line: 919, label: { en: 'Foreign investors', vi: 'Nhà đầu tư nước ngoài' } },
  },
  relations: [{ id: 'shares', type: 'sum', total: '0', parts: ['state', 'households', 'enterprises', 'foreign'] }],
};

/** Six months cannot have more decisions than the year they are part of. */
const decisions: AuditDocument = {
  figures: {
    year: { literal: '1432', unit: 'document', line: 32, label: { en: 'Decisions of the year', vi: 'Quyết định cả năm' } },
    half: { literal: '1834', unit: 'document', line: 34, label: { en: 'Decisions of six months', vi: 'Quyết định 6 tháng' } },
  },
  relations: [{ id: 'to-date', type: 'at-most', lesser: 'half', greater: 'year' }],
};

/** 50 020 + 38 655 = 88 675, which prints as 88 700 only to hundreds. */
const forest: AuditDocument = {
  figures: {
    total: { literal: '88700', unit: 'ha', line: 3, label: { en: 'Forest', vi: 'Rừng' } },
    north: { literal: '50020', unit: 'ha', granularity: '1' },
    south: { literal: '38655', unit: 'ha' },
  },
  relations: [{ id: 'forest', type: 'sum', total: 'total', parts: ['north', 'south'] }],
};

describe('explain', () => {
  test('tells a planner that changes of shares do not cancel, and which change of each would make them', () => {
    expect(explain(audit(shares), 'en')).toEqual([
      'Of 1 relation between the figures, 0 agree as printed, 0 only within rounding, and 0 only under an assumption about trailing zeros.',
      '1 does not agree, 0 are possible but unlikely, and 0 could not be checked, for too little is printed.',
      '1 place is worth a look.',
      '1. Does not agree, worth a look (line 919): 0 points against the sum of “State budget”, “Households”, “Enterprises” and “Foreign investors”: ' +
        // −3.5 + 0.25 + 0.15 + 0.15 and −2.5 + 0.35 + 0.25 + 0.25.
        'printed 0 points, computed between −2.95 and −1.65 points, a gap of 1.65 points.',
      'If “Enterprises” were between 1.9 and 3.1 points, all would agree; 2.2 in place of 0.2 (one digit) would agree.',
      'If “Foreign investors” were between 1.9 and 3.1 points, all would agree; 2.2 in place of 0.2 (one digit) would agree.',
      'If “Households” were between 2 and 3.2 points, all would agree; 2.3 in place of 0.3 (one digit) would agree.',
      'If “State budget” were between −0.85 and −0.55 points, all would agree.',
      'It could also be a part that is not listed, between 1.65 and 2.95 points.',
    ]);
  });

  test('says the same in Vietnamese, with a decimal comma', () => {
    expect(explain(audit(shares), 'vi')).toEqual([
      'Trong 1 quan hệ giữa các số liệu: 0 khớp như in, 0 khớp trong phạm vi làm tròn, 0 khớp nếu các số 0 ở cuối là do làm tròn.',
      '1 chưa khớp, 0 có thể khớp nhưng ít khả năng, 0 chưa đủ số liệu để đối chiếu.',
      'Có 1 chỗ đề nghị rà soát.',
      '1. Chưa khớp, đề nghị rà soát (dòng 919): 0 điểm % so với tổng của “Ngân sách nhà nước”, “Dân cư”, “Doanh nghiệp” và “Nhà đầu tư nước ngoài”: ' +
        'in là 0 điểm %, tính được từ −2,95 đến −1,65 điểm %, chênh lệch 1,65 điểm %.',
      'Nếu “Doanh nghiệp” là từ 1,9 đến 3,1 điểm % thì tất cả sẽ khớp; 2,2 thay cho 0,2 (một chữ số) thì khớp.',
      'Nếu “Nhà đầu tư nước ngoài” là từ 1,9 đến 3,1 điểm % thì tất cả sẽ khớp; 2,2 thay cho 0,2 (một chữ số) thì khớp.',
      'Nếu “Dân cư” là từ 2 đến 3,2 điểm % thì tất cả sẽ khớp; 2,3 thay cho 0,3 (một chữ số) thì khớp.',
      'Nếu “Ngân sách nhà nước” là từ −0,85 đến −0,55 điểm % thì tất cả sẽ khớp.',
      'Cũng có thể do một khoản chưa liệt kê, từ 1,65 đến 2,95 điểm %.',
    ]);
  });

  test('names the line of each figure where they stand on several, and groups thousands in Vietnamese', () => {
    expect(explain(audit(decisions), 'en').slice(3)).toEqual([
      '1. Does not agree, worth a look (lines 32 and 34): “Decisions of six months” (line 34) against its upper limit, “Decisions of the year” (line 32): ' +
        'printed 1834 documents, computed at most 1432 documents, a gap of 402 documents.',
      'If “Decisions of six months” (line 34) were at most 1432 documents, all would agree.',
      'If “Decisions of the year” (line 32) were at least 1834 documents, all would agree.',
      'It could also be figures of different scope.',
    ]);
    expect(explain(audit(decisions), 'vi').slice(3, 5)).toEqual([
      '1. Chưa khớp, đề nghị rà soát (dòng 32, 34): “Quyết định 6 tháng” (dòng 34) so với giới hạn trên của nó, “Quyết định cả năm” (dòng 32): ' +
        'in là 1.834 văn bản, tính được tối đa 1.432 văn bản, chênh lệch 402 văn bản.',
      'Nếu “Quyết định 6 tháng” (dòng 34) là tối đa 1.432 văn bản thì tất cả sẽ khớp.',
    ]);
  });

  test('says what a total with trailing zeros must have been rounded to', () => {
    expect(explain(audit(forest), 'en').slice(2)).toEqual([
      'No figures were found that contradict each other.',
      'Agrees if “Forest” (line 3) was rounded to a multiple of 100: “Forest” against the sum of “north” and “south”.',
    ]);
    expect(explain(audit(forest), 'vi').slice(2)).toEqual([
      'Chưa thấy số liệu nào mâu thuẫn với nhau.',
      'Khớp nếu “Rừng” (dòng 3) đã làm tròn đến bội số của 100: “Rừng” so với tổng của “north” và “south”.',
    ]);
  });

  test('gives the number of communes that a rate and a count leave', () => {
    // 154 of 182 is 84.6 %; of 181 it would be 85.1, of 183 it would be 84.2.
    const communes = audit({
      figures: { reached: { literal: '154', unit: 'commune' }, all: { unit: 'commune', label: { en: 'Communes', vi: 'Số xã' } } },
      relations: [{ id: 'rate', type: 'percent', part: 'reached', whole: 'all', rate: '84.6' }],
    });
    expect(explain(communes, 'en').slice(3)).toEqual(['Not printed, but implied by the other figures (1 of 1 are named here):', '“Communes”: 182 communes.']);
    expect(explain(communes, 'vi').slice(3)).toEqual(['Không in nhưng suy ra được từ các số liệu khác (nêu 1 trong 1):', '“Số xã”: 182 xã.']);
  });

  test('calls a rule that only usually holds no more than perhaps worth a look', () => {
    const water = audit({
      figures: { whole: { literal: '70', unit: '%', label: { en: 'Clean water' } }, urban: { literal: '60', unit: '%' }, rural: { literal: '50', unit: '%' } },
      relations: [{ id: 'water', type: 'weighted-mean', strength: 'expected', mean: 'whole', parts: [{ value: 'urban' }, { value: 'rural' }] }],
    });
    expect(explain(water, 'en').slice(3)).toEqual([
      'Need not agree but usually does, perhaps worth a look: “Clean water” against the mean that follows from “urban” and “rural”: ' +
        'printed 70% (69.5 to 70.5), computed between 49.5 and 60.5%, a gap of 9 points.',
    ]);
  });

  test('takes the English label where there is no Vietnamese one, and the id where there is none', () => {
    const report = audit({
      figures: { a: { literal: '1', label: { en: 'First' } }, b: { literal: '3' } },
      relations: [{ id: 'r', type: 'same', figures: ['a', 'b'] }],
    });
    expect(explain(report, 'vi')[3]).toContain('“First” so với cùng đại lượng ở chỗ khác, “b”');
  });

  test('names at most five operands of a long sum', () => {
    const parts = Array.from({ length: 9 }, (_, index) => `p${index}`);
    const figures = Object.fromEntries([...parts.map((id) => [id, { literal: '1' }]), ['total', { literal: '99' }]]);
    const sentences = explain(audit({ figures, relations: [{ id: 'total', type: 'sum', total: 'total', parts }] }), 'en');
    expect(sentences[3]).toContain('the sum of “p0”, “p1”, “p2”, “p3” and 5 more:');
    expect(sentences.filter((sentence) => sentence.startsWith('If '))).toHaveLength(6);
    expect(sentences).toContain('As few figures in other combinations would do too: 4 more.');
  });

  test('says that a search found nothing, and was not done', () => {
    // Four sums that have nothing in common but what is beyond doubt: no three figures are enough.
    const names = [0, 1, 2, 3];
    const figures = Object.fromEntries(
      names.flatMap((name) => [
        [`x${name}`, { literal: '9.0' }],
        [`y${name}`, { literal: '4.0' }],
      ]),
    );
    const report = audit({
      figures: { ...figures, hub: { literal: '1.0', evidence: 'external' } },
      relations: names.map((name) => ({ id: `r${name}`, type: 'sum' as const, total: `x${name}`, parts: [`y${name}`, 'hub'] })),
    });
    expect(explain(report, 'en').slice(-3, -1)).toEqual([
      'No change of a few figures was found that would make all agree.',
      'The search was stopped early; there may be other ways.',
    ]);
    expect(explain(report, 'vi').slice(-3, -1)).toEqual([
      'Chưa tìm được thay đổi nào ở một vài số liệu để tất cả cùng khớp.',
      'Việc tìm đã dừng sớm; có thể còn cách khác.',
    ]);
  });

  test('refuses another language', () => {
    // @ts-expect-error: no such language.
    expect(() => explain(province, 'fr')).toThrow('"fr" is no language of explanations; expected "en" or "vi".');
  });
});

describe('the audit of the Bắc Giang report in words', () => {
  const own = (texts: readonly string[]) => texts.join('\n').replace(/“[^”]*”/g, '');

  test('never calls a figure wrong, in either language', () => {
    const english = own([...explain(province, 'en'), toMarkdown(province, 'en')]);
    const vietnamese = own([...explain(province, 'vi'), toMarkdown(province, 'vi')]);
    expect(english).not.toMatch(/\b(wrong\w*|errors?|erroneous|lies?|lied|false\w*|incorrect\w*|mistakes?)\b/i);
    expect(vietnamese).not.toMatch(/(?<!\p{L})(sai|lỗi|nhầm)(?!\p{L})/iu);
  });

  test('has a numbered sentence for each conflict, and the wording of a courteous review', () => {
    const sentences = explain(province, 'vi');
    expect(sentences.filter((sentence) => /^\d+\. /.test(sentence))).toHaveLength(province.summary.conflicts);
    expect(sentences[0]).toContain('khớp như in');
    expect(sentences[0]).toContain('khớp trong phạm vi làm tròn');
    expect(sentences.filter((sentence) => sentence.includes('đề nghị rà soát (dòng 919, 920, 921)'))).toHaveLength(1);
  });

  test('suggests 491 for the 481 cases', () => {
    expect(explain(province, 'en').filter((sentence) => sentence.includes('491 in place of 481 (one digit) would agree'))).toHaveLength(1);
  });

  test('is the same every time, and after the report has been stored as JSON', () => {
    const stored = JSON.parse(JSON.stringify(province)) as AuditReport;
    expect(explain(stored, 'en')).toEqual(explain(province, 'en'));
    expect(toMarkdown(stored, 'vi')).toBe(toMarkdown(province, 'vi'));
  });
});

describe('toMarkdown', () => {
  test('has a table for the blame, one for the checks and one for what is inferred, in that order', () => {
    const headings = toMarkdown(province)
      .split('\n')
      .filter((line) => line.startsWith('#'));
    expect(headings.at(0)).toBe('# Audit of the figures');
    expect(headings.slice(1, -2)).toHaveLength(province.summary.conflicts);
    expect(headings.slice(-2)).toEqual(['## Relations that do not simply hold', '## Figures that follow from others']);
  });

  test('keeps a hostile label within its cell and without markup', () => {
    const label = { en: 'a | b\n\n# <img src=x> [l](http://x) *y* `z` ~~w~~ & __v__' };
    const markdown = toMarkdown(
      audit({ figures: { a: { literal: '1', label }, ['__proto__']: { literal: '3' } }, relations: [{ id: 'r', type: 'same', figures: ['a', '__proto__'] }] }),
    );
    const safe = '“a \\| b # &lt;img src=x&gt; \\[l\\](http://x) \\*y\\* \\`z\\` \\~\\~w\\~\\~ &amp; \\_\\_v\\_\\_”';
    expect(markdown).toContain(`| ${safe} |  | 1 | `);
    expect(markdown).toContain('| “\\_\\_proto\\_\\_” |  | 3 | ');
    expect(markdown).not.toContain('<');
  });

  test('is only its summary where everything agrees', () => {
    const report = audit({ figures: { a: { literal: '2' }, b: { literal: '1' } }, relations: [{ id: 'r', type: 'sum', total: 'a', parts: ['b', 'b'] }] });
    expect(toMarkdown(report).split('\n')).toEqual([
      '# Audit of the figures',
      '',
      'Of 1 relation between the figures, 1 agrees as printed, 0 only within rounding, and 0 only under an assumption about trailing zeros.',
      '',
      '0 do not agree, 0 are possible but unlikely, and 0 could not be checked, for too little is printed.',
      '',
      'No figures were found that contradict each other.',
      '',
    ]);
  });
});
