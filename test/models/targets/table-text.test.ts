import { describe, expect, it } from 'vitest';
import { InvalidOptionError } from '../../../src/errors.js';
import { parsePlanReport, planTable, toCsv, toMarkdown } from '../../../src/models/index.js';
import { smallReport } from './small-report.js';

/** Anew for each test. */
const table = () => planTable(smallReport());

const tableNamed = (name: string) =>
  planTable(
    parsePlanReport({
      schemaVersion: 1,
      id: 'hostile',
      name: { en: 'Hostile' },
      period: '2023',
      planPeriod: '2024',
      targets: [
        {
          id: 't',
          number: 1,
          name: { en: 'T' },
          indicators: [{ id: 'i', name: { en: name }, unit: '%', role: 'headline', target: { kind: 'at-least', value: '-3.5' } }],
        },
      ],
    }),
  );

describe('a plan table in Markdown', () => {
  it('has headings, an alignment for each, a line for each indicator, and says what "≈" is', () => {
    expect(toMarkdown(table()).split('\n')).toEqual([
      '| No. | Indicator | Unit | Result 2022 | Plan 2023 | Estimate 2023 | % of plan | % of 2022 | Plan 2024 | % of estimate | Assessment |',
      '| ---: | :--- | :--- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | :--- |',
      '| 1 | Indicator growth | % | 12.1 | 14.5 | ~14.5 |  |  | 14.5 |  | met; kept |',
      '| 1 | Indicator grdp | trillion VND | 157.8 | ≈181 | 181 | 100.2 | ≈114.7 | 207 | ≈114.4 | exceeded; raised |',
      '| 1 | Indicator industry | % | ≈62.3 |  | 64.9 |  |  | 67.1 |  |  |',
      '| 1 | Indicator others | % |  |  | 35.1 |  |  | 32.9 |  |  |',
      '| 2 | Indicator revenue | billion VND |  | ≈15039 | 15295 | 101.7 |  | 12760 | ≈83.4 | exceeded; lowered |',
      '| 3 | Indicator investment | trillion VND | ≈73.8 |  | 88.7 |  | ≈120.2 | 103.5 | ≈116.7 | met; raised |',
      '| 4 | Indicator visits | million visit | ≈1.4 | ≈1.5 | 2 | ≈133.3 | ≈148 | 2.3 | ≈115.0 | exceeded; unclear |',
      '| 5 | Indicator exports | million USD | ≈20.0 | ≈93.8 | 90.0 | 96 | ≈450 | 90–99 | ≈100.0–110.0 | missed; kept |',
      '| 6 | Indicator sales | billion VND | ≈1000 | 900 | 834 | ≈92.7 | 83.4 | 950 | ≈113.9 | missed; raised |',
      '| 7 | Indicator loans | billion VND | ≈4900 |  | 5300 |  |  | 5800 | ≈109.4 |  |',
      '| 8 | Indicator jobs | person |  |  | 0 | 0 | ≈0 | 10 |  | missed; raised |',
      '| 9 | Indicator poverty | % | ≈4 | 3.5 | 3 |  |  | &lt;1.8 |  | exceeded; raised |',
      '| 10 | Indicator forest | % |  | ≈37.8 | 37.8 | 100 |  | 37.6 |  | met; lowered |',
      '| 11 | Indicator beds | bed/10000 person |  |  | 33.2 |  |  | 33.8 | ≈101.8 | raised |',
      '| 12 | Indicator water | % |  |  |  |  |  | 63.8 |  |  |',
      '',
      '≈ computed from printed figures, not printed.',
      '',
    ]);
  });

  it('writes numbers as Vietnamese does, and its words and names', () => {
    expect(toMarkdown(table(), 'vi').split('\n')).toEqual([
      '| TT | Chỉ tiêu | Đơn vị | TH 2022 | KH 2023 | Ước TH 2023 | % KH | % TH 2022 | KH 2024 | % ước TH | Đánh giá |',
      '| ---: | :--- | :--- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | :--- |',
      '| 1 | Chỉ tiêu growth | % | 12,1 | 14,5 | ~14,5 |  |  | 14,5 |  | đạt; giữ mức |',
      '| 1 | Chỉ tiêu grdp | trillion VND | 157,8 | ≈181 | 181 | 100,2 | ≈114,7 | 207 | ≈114,4 | vượt; nâng mức |',
      '| 1 | Chỉ tiêu industry | % | ≈62,3 |  | 64,9 |  |  | 67,1 |  |  |',
      '| 1 | Chỉ tiêu others | % |  |  | 35,1 |  |  | 32,9 |  |  |',
      '| 2 | Chỉ tiêu revenue | billion VND |  | ≈15.039 | 15.295 | 101,7 |  | 12.760 | ≈83,4 | vượt; hạ mức |',
      '| 3 | Chỉ tiêu investment | trillion VND | ≈73,8 |  | 88,7 |  | ≈120,2 | 103,5 | ≈116,7 | đạt; nâng mức |',
      '| 4 | Chỉ tiêu visits | million visit | ≈1,4 | ≈1,5 | 2 | ≈133,3 | ≈148 | 2,3 | ≈115,0 | vượt; chưa rõ |',
      '| 5 | Chỉ tiêu exports | million USD | ≈20,0 | ≈93,8 | 90,0 | 96 | ≈450 | 90–99 | ≈100,0–110,0 | không đạt; giữ mức |',
      '| 6 | Chỉ tiêu sales | billion VND | ≈1.000 | 900 | 834 | ≈92,7 | 83,4 | 950 | ≈113,9 | không đạt; nâng mức |',
      '| 7 | Chỉ tiêu loans | billion VND | ≈4.900 |  | 5.300 |  |  | 5.800 | ≈109,4 |  |',
      '| 8 | Chỉ tiêu jobs | person |  |  | 0 | 0 | ≈0 | 10 |  | không đạt; nâng mức |',
      '| 9 | Chỉ tiêu poverty | % | ≈4 | 3,5 | 3 |  |  | &lt;1,8 |  | vượt; nâng mức |',
      '| 10 | Chỉ tiêu forest | % |  | ≈37,8 | 37,8 | 100 |  | 37,6 |  | đạt; hạ mức |',
      '| 11 | Chỉ tiêu beds | bed/10000 person |  |  | 33,2 |  |  | 33,8 | ≈101,8 | nâng mức |',
      '| 12 | Chỉ tiêu water | % |  |  |  |  |  | 63,8 |  |  |',
      '',
      '≈ tính từ các số liệu đã công bố, không in trong báo cáo.',
      '',
    ]);
  });

  it('has no note where nothing is computed', () => {
    expect(toMarkdown(tableNamed('Plain')).split('\n').slice(2)).toEqual(['| 1 | Plain | % |  |  |  |  |  | -3.5 |  |  |', '']);
  });

  it('groups the digits of a long number in threes', () => {
    const report = parsePlanReport({
      schemaVersion: 1,
      id: 'long',
      name: { vi: 'Dài' },
      period: '2023',
      planPeriod: '2024',
      targets: [
        {
          id: 't',
          number: 1,
          name: { vi: 'T' },
          indicators: [
            {
              id: 'i',
              name: { vi: 'Chỉ tiêu' },
              unit: 'VND',
              role: 'headline',
              target: { kind: 'range', low: '999', high: '1234567.890123', better: 'higher' },
            },
          ],
        },
      ],
    });
    expect(toMarkdown(planTable(report), 'vi')).toContain('| 999–1.234.567,890123 |');
    // Its only name is Vietnamese; an English table has that rather than none.
    expect(toMarkdown(planTable(report), 'en')).toContain('| Chỉ tiêu | VND |  |  |  |  |  | 999–1234567.890123 |');
  });

  it.each([
    ['a | b', 'a \\| b'],
    ['a \\| b', 'a \\\\\\| b'],
    ['<script>alert(1)</script> &amp;', '&lt;script&gt;alert(1)&lt;/script&gt; &amp;amp;'],
    ['two\nlines\r\n| three', 'two lines \\| three'],
    ['[link](javascript:x) ![image](y)', '\\[link\\](javascript:x) !\\[image\\](y)'],
    ['*bold* _thin_ `code`', '\\*bold\\* \\_thin\\_ \\`code\\`'],
  ])('keeps the name %j within its cell, as text', (name, written) => {
    expect(toMarkdown(tableNamed(name)).split('\n')[2]).toBe(`| 1 | ${written} | % |  |  |  |  |  | -3.5 |  |  |`);
  });
});

describe('a plan table as CSV', () => {
  it('has a heading, a record for each indicator, and ends each with CR LF', () => {
    expect(toCsv(table()).split('\r\n')).toEqual([
      'No.,Indicator,Unit,Result 2022,Plan 2023,Estimate 2023,% of plan,% of 2022,Plan 2024,% of estimate,Assessment',
      '1,Indicator growth,%,12.1,14.5,~14.5,,,14.5,,met; kept',
      '1,Indicator grdp,trillion VND,157.8,≈181,181,100.2,≈114.7,207,≈114.4,exceeded; raised',
      '1,Indicator industry,%,≈62.3,,64.9,,,67.1,,',
      '1,Indicator others,%,,,35.1,,,32.9,,',
      '2,Indicator revenue,billion VND,,≈15039,15295,101.7,,12760,≈83.4,exceeded; lowered',
      '3,Indicator investment,trillion VND,≈73.8,,88.7,,≈120.2,103.5,≈116.7,met; raised',
      '4,Indicator visits,million visit,≈1.4,≈1.5,2,≈133.3,≈148,2.3,≈115.0,exceeded; unclear',
      '5,Indicator exports,million USD,≈20.0,≈93.8,90.0,96,≈450,90–99,≈100.0–110.0,missed; kept',
      '6,Indicator sales,billion VND,≈1000,900,834,≈92.7,83.4,950,≈113.9,missed; raised',
      '7,Indicator loans,billion VND,≈4900,,5300,,,5800,≈109.4,',
      '8,Indicator jobs,person,,,0,0,≈0,10,,missed; raised',
      '9,Indicator poverty,%,≈4,3.5,3,,,<1.8,,exceeded; raised',
      '10,Indicator forest,%,,≈37.8,37.8,100,,37.6,,met; lowered',
      '11,Indicator beds,bed/10000 person,,,33.2,,,33.8,≈101.8,raised',
      '12,Indicator water,%,,,,,,63.8,,',
      '',
    ]);
  });

  it('keeps the decimal point in Vietnamese too', () => {
    const records = toCsv(table(), 'vi').split('\r\n');
    expect(records[0]).toBe('TT,Chỉ tiêu,Đơn vị,TH 2022,KH 2023,Ước TH 2023,% KH,% TH 2022,KH 2024,% ước TH,Đánh giá');
    expect(records[5]).toBe('2,Chỉ tiêu revenue,billion VND,,≈15039,15295,101.7,,12760,≈83.4,vượt; hạ mức');
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+84 204', "'+84 204"],
    ['-2+3', "'-2+3"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['  =1+1', "'  =1+1"],
    ['\t=1+1', "'\t=1+1"],
    ['＝1+1', "'＝1+1"],
    ['=HYPERLINK("http://x","y")', '"\'=HYPERLINK(""http://x"",""y"")"'],
    ['a, "b"', '"a, ""b"""'],
    ['two\nlines', '"two\nlines"'],
    ['-3.5', '-3.5'],
    ['-12.25', '-12.25'],
    ['-12', '-12'],
    ['-12.', "'-12."],
    ['-12-1', "'-12-1"],
    ['=-12', "'=-12"],
    ['GRDP - total', 'GRDP - total'],
    ['a=1\nb', '"a=1\nb"'],
  ])('writes the name %j as %s', (name, written) => {
    expect(toCsv(tableNamed(name)).split('\r\n').slice(1)).toEqual([`1,${written},%,,,,,,-3.5,,`, '']);
  });
});

describe('the name of an indicator', () => {
  const named = (name: Record<string, string>) => {
    const plain = tableNamed('x');
    return { ...plain, rows: plain.rows.map((row) => ({ ...row, name })) };
  };

  it.each([
    [{ vi: 'Thu', en: 'Revenue' }, 'vi', 'Thu'],
    [{ vi: 'Thu', en: 'Revenue' }, 'en', 'Revenue'],
    [{ fr: 'Recettes', en: 'Revenue' }, 'vi', 'Revenue'],
    [{ fr: 'Recettes', de: 'Einnahmen' }, 'vi', 'Recettes'],
  ] as const)('of %j is in a %s table %j', (name, language, shown) => {
    expect(toCsv(named(name), language).split('\r\n')[1]).toBe(`1,${shown},%,,,,,,-3.5,,`);
  });
});

describe('a table in another language', () => {
  it.each(['fr', 'constructor', ''])('"%s" is refused', (language) => {
    const refusal = new InvalidOptionError(`"${language}" is no language of tables; expected "en" or "vi".`, language);
    expect(() => toMarkdown(table(), language as 'en')).toThrow(refusal);
    expect(() => toCsv(table(), language as 'en')).toThrow(refusal);
  });
});
