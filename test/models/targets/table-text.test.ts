import { describe, expect, it } from 'vitest';
import { InvalidOptionError } from '../../../src/errors.js';
import { parsePlanReport, planTable, toCsv, toMarkdown } from '../../../src/models/index.js';
import { smallReport } from './small-report.js';

const table = planTable(smallReport());

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
  const lines = toMarkdown(table).split('\n');
  const lineOf = (text: string, language: 'en' | 'vi') =>
    toMarkdown(table, language)
      .split('\n')
      .find((line) => line.includes(text));

  it('has headings, an alignment for each, a line for each indicator, and says what "≈" is', () => {
    expect(lines[0]).toBe(
      '| No. | Indicator | Unit | Result 2022 | Plan 2023 | Estimate 2023 | % of plan | % of 2022 | Plan 2024 | % of estimate | Assessment |',
    );
    expect(lines[1]).toBe('| ---: | :--- | :--- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | :--- |');
    expect(lines.slice(2, 17)).toHaveLength(table.rows.length);
    expect(lines.slice(17)).toEqual(['', '≈ computed from printed figures, not printed.', '']);
  });

  it('prints the row of an indicator', () => {
    expect(lineOf('Indicator revenue', 'en')).toBe(
      '| 2 | Indicator revenue | billion VND |  | ≈15039 | 15295 | 101.7 |  | 12760 | ≈83.4 | exceeded; lowered |',
    );
  });

  it('writes numbers as Vietnamese does, and its words and names', () => {
    expect(lineOf('Chỉ tiêu revenue', 'vi')).toBe('| 2 | Chỉ tiêu revenue | billion VND |  | ≈15.039 | 15.295 | 101,7 |  | 12.760 | ≈83,4 | vượt; hạ mức |');
    expect(lineOf('Chỉ tiêu exports', 'vi')).toContain('| ≈100,0–110,0 | không đạt; giữ mức |');
    expect(toMarkdown(table, 'vi')).toContain('≈ tính từ các số liệu đã công bố');
  });

  it('has no note where nothing is computed', () => {
    expect(toMarkdown(tableNamed('Plain'))).not.toContain('≈');
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
            { id: 'i', name: { vi: 'Chỉ tiêu' }, unit: 'VND', role: 'headline', target: { kind: 'range', low: '999', high: '1234567.8901', better: 'higher' } },
          ],
        },
      ],
    });
    expect(toMarkdown(planTable(report), 'vi')).toContain('| 999–1.234.567,8901 |');
    // Its only name is Vietnamese; an English table has that rather than none.
    expect(toMarkdown(planTable(report), 'en')).toContain('| Chỉ tiêu | VND |  |  |  |  |  | 999–1234567.8901 |');
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
  const records = toCsv(table).split('\r\n');

  it('has a heading, a record for each indicator, and ends each with CR LF', () => {
    expect(records[0]).toBe('No.,Indicator,Unit,Result 2022,Plan 2023,Estimate 2023,% of plan,% of 2022,Plan 2024,% of estimate,Assessment');
    expect(records).toHaveLength(table.rows.length + 2);
    expect(records.at(-1)).toBe('');
    expect(records[5]).toBe('2,Indicator revenue,billion VND,,≈15039,15295,101.7,,12760,≈83.4,exceeded; lowered');
  });

  it('keeps the decimal point in Vietnamese too', () => {
    expect(toCsv(table, 'vi').split('\r\n')[5]).toBe('2,Chỉ tiêu revenue,billion VND,,≈15039,15295,101.7,,12760,≈83.4,vượt; hạ mức');
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
  ])('writes the name %j as %s', (name, written) => {
    expect(toCsv(tableNamed(name)).slice(records[0]?.length ?? 0)).toBe(`\r\n1,${written},%,,,,,,-3.5,,\r\n`);
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
    expect(() => toMarkdown(table, language as 'en')).toThrow(InvalidOptionError);
    expect(() => toCsv(table, language as 'en')).toThrow('expected "en" or "vi"');
  });
});
