import { describe, expect, test } from 'vitest';
import type { AuditDocument, Figure } from '../../src/figures/types.js';
import { parseUnit } from '../../src/quantity/index.js';
import { extractFigures, parseNumber } from '../../src/vi/index.js';
import { reading } from './reading.js';

// The sentences are written for these tests, in the style of several provinces; their figures are invented.

const PARAGRAPH = `Năm 2023, tổng sản phẩm trên địa bàn tỉnh (GRDP) ước tăng 7,85%, đứng thứ 12/63 tỉnh, thành phố; trong đó công
nghiệp - xây dựng tăng 9,2% (công nghiệp 10,4%, xây dựng 5,1%), dịch vụ tăng 7%. Quy mô GRDP ước đạt 96,5 nghìn tỷ
đồng, bình quân đầu người đạt 68 triệu đồng, bằng 99,3% kế hoạch.`;

describe('a figure', () => {
  test('is plain frozen data, with the span of its number in the text as given', () => {
    const figures = extractFigures('Thu ngân sách giảm khoảng 1.295,50 tỷ đồng.');
    expect(figures).toEqual([{ start: 26, end: 34, literal: '1295.50', value: '-1295.50', unit: 'billion VND', hedge: 'about', kind: 'change' }]);
    expect(Object.isFrozen(figures) && Object.isFrozen(figures[0])).toBe(true);
    expect(JSON.parse(JSON.stringify(figures))).toEqual(figures);
  });

  test('has the span that parses to its literal', () => {
    for (const { start, end, literal } of extractFigures(PARAGRAPH)) expect(parseNumber(PARAGRAPH.slice(start, end))).toBe(literal);
  });

  test('has a canonical unit', () => {
    const units = extractFigures(PARAGRAPH).flatMap(({ unit }) => unit ?? []);
    expect(units.map((unit) => parseUnit(unit).unit)).toEqual(units);
  });

  test('is a figure of an audit, its value taken for the literal', () => {
    const entries = extractFigures(`${PARAGRAPH} Thu ngân sách khoảng 12-13 nghìn tỷ đồng, giảm 5%.`).map(
      ({ value, low, high, unit, hedge }, index): [string, Figure] => [
        `figure ${index}`,
        { ...(value === undefined ? { low: low ?? '', high: high ?? '' } : { literal: value }), ...(unit && { unit }), ...(hedge && { hedge }) },
      ],
    );
    const document: AuditDocument = { figures: Object.fromEntries(entries), relations: [] };
    expect(Object.keys(document.figures)).toHaveLength(12);
    expect(Object.values(document.figures).slice(-2)).toEqual([
      { low: '12', high: '13', unit: 'trillion VND', hedge: 'about' },
      { literal: '-5', unit: '%' },
    ]);
  });

  test('of a paragraph is found where a reader finds one', () => {
    expect(reading(PARAGRAPH)).toEqual([
      '7,85 = 7.85 % change in 2023',
      '12 = 12 rank rank in 2023',
      '63 = 63 province count in 2023',
      '9,2 = 9.2 % change in 2023',
      '10,4 = 10.4 % change in 2023',
      '5,1 = 5.1 % change in 2023',
      '7 = 7 % change in 2023',
      '96,5 = 96.5 trillion VND level',
      '68 = 68 million VND/person level',
      '99,3 = 99.3 % attainment',
    ]);
  });

  test('is looked for in texts only', () => {
    expect(() => extractFigures(12 as unknown as string)).toThrow(expect.objectContaining({ code: 'invalid-text' }));
    expect(extractFigures('')).toEqual([]);
    expect(extractFigures('Không có con số nào.')).toEqual([]);
  });
});

describe('the sign', () => {
  test.each([
    ['Xuất khẩu giảm 5,2%.', ['5,2 = -5.2 % change']],
    ['Số vụ giảm 12 vụ, 5 người chết và 8 người bị thương.', ['12 = -12 case change', '5 = -5 person change', '8 = -8 person change']],
    ['Lượng và giá giảm lần lượt 5, 3,5 và 2%.', ['5 = -5 % change', '3,5 = -3.5 % change', '2 = -2 % change']],
    ['Giảm 28 vụ (5,4%), tăng 3 người chết (8%).', ['28 = -28 case change', '5,4 = -5.4 % change', '3 = 3 person change', '8 = 8 % change']],
    [
      'Đàn lợn 1,1 triệu con (+4,5%), đàn trâu 32.500 con (-2,3%).',
      ['1,1 = 1.1 million animal level', '4,5 = 4.5 % change', '32.500 = 32500 animal count', '2,3 = -2.3 % change'],
    ],
    ['Công nghiệp giảm 1,2%, dịch vụ 3%; xây dựng tăng 2%.', ['1,2 = -1.2 % change', '3 = -3 % change', '2 = 2 % change']],
    ['Kinh tế tăng trưởng âm 2,3%.', ['2,3 = -2.3 % change']],
    ['Chi phí thấp hơn 1,5%, năng suất cao hơn 2%.', ['1,5 = -1.5 % change', '2 = 2 % change']],
    ['Giảm 5 vụ, làm 1 người chết, 3 người bị thương.', ['5 = -5 case change', '1 = 1 person count', '3 = 3 person count']],
    ['Giảm 5% so với cùng kỳ, 12 dự án hoàn thành.', ['5 = -5 % change', '12 = 12 project count']],
    ['Hộ nghèo giảm 1,5-2%.', ['1,5-2 = -2 to -1.5 % change']],
  ])('%s', (text, found) => {
    expect(reading(text)).toEqual(found);
  });
});

describe('the unit', () => {
  test.each([
    ['Tổng vốn 45.320 tỷ\nđồng, tăng 12,5%\nso với cùng kỳ.', ['45.320 = 45320 billion VND level', '12,5 = 12.5 % change']],
    ['Trồng 12, 15 và 20 nghìn ha rừng.', ['12 = 12 thousand ha level', '15 = 15 thousand ha level', '20 = 20 thousand ha level']],
    ['Sản xuất 7 triệu linh kiện.', ['7 = 7 million item level']],
    ['Doanh thu 334,4 tỷ, lợi nhuận 12 triệu.', ['334,4 = 334.4 billion VND level', '12 = 12 million VND level']],
    ['Số bác sĩ/10.000 dân đạt 11,1 bác sĩ.', ['11,1 = 11.1 doctor/10000 person level']],
    ['Thu nhập bình quân đầu người đạt 58 triệu đồng/năm.', ['58 = 58 million VND/year level']],
    ['Giá trị sản xuất trên 1 ha đất trồng trọt đạt 120 triệu đồng.', ['120 = 120 million VND/ha level']],
    ['GTSX/1ha đạt 135 triệu đồng; năng suất lao động đạt 98 triệu đồng.', ['135 = 135 million VND/ha level', '98 = 98 million VND/worker level']],
    ['Tổ chức 03 hội nghị, thu hoạch 83,3ha.', ['03 = 3 item count', '83,3 = 83.3 ha level']],
    ['Đạt 88,5 điểm; có 334 điểm bưu điện.', ['88,5 = 88.5 point level', '334 = 334 item count']],
    ['Đoàn giành 8 vàng, 7 bạc, 10 đồng.', ['8 = 8 item count', '7 = 7 item count', '10 = 10 item count']],
    ['Hệ số ICOR đạt 4,5.', ['4,5 = 4.5 (no unit) level']],
    ['Tổng số trạm là 1.573.', ['1.573 = 1573 (no unit) count']],
  ])('%j', (text, found) => {
    expect(reading(text)).toEqual(found);
  });

  test('does not stand behind an empty line', () => {
    expect(reading('Tổng số là 12,5\n\ntriệu đồng là đơn vị tính.')).toEqual(['12,5 = 12.5 (no unit) level']);
  });
});

describe('the kind', () => {
  test.each([
    ['Đạt 100,2% kế hoạch, bằng 78,5% dự toán, hoàn thành 95% chỉ tiêu.', ['100,2 = 100.2 % attainment', '78,5 = 78.5 % attainment', '95 = 95 % attainment']],
    ['Đạt 98% so với kế hoạch; giải ngân đạt 42,2%.', ['98 = 98 % attainment', '42,2 = 42.2 % attainment']],
    ['Vượt 6,9% kế hoạch; tăng 3% so với kế hoạch; thấp hơn 2% so với dự toán.', ['6,9 = 6.9 % excess', '3 = 3 % excess', '2 = -2 % excess']],
    ['Có 7 chỉ tiêu, vượt 2 chỉ tiêu; vượt 15 tỷ đồng.', ['7 = 7 target count', '2 = 2 target count', '15 = 15 billion VND excess']],
    ['Nhập khẩu bằng 83,4% năm 2022, đạt 95% so với cùng kỳ.', ['83,4 = 83.4 % index', '95 = 95 % index']],
    ['Chỉ số sản xuất công nghiệp đạt 113,94%.', ['113,94 = 113.94 % index']],
    ['Tốc độ tăng trưởng GRDP đạt 9,1% so với cùng kỳ.', ['9,1 = 9.1 % change']],
    ['Dịch vụ chiếm 22%, giảm 0,7%; tỷ lệ đô thị hóa tăng 1,2%.', ['22 = 22 % share', '0,7 = -0.7 pp points', '1,2 = 1.2 pp points']],
    ['Dịch vụ chiếm 22%, kim ngạch tăng 15%.', ['22 = 22 % share', '15 = 15 % change']],
    ['Đóng góp 0,6 điểm phần trăm, giảm 0,1 điểm %.', ['0,6 = 0.6 pp points', '0,1 = -0.1 pp points']],
    ['Cơ cấu kinh tế: nông nghiệp 18,2%; công nghiệp 45,3%; dịch vụ 36,5%.', ['18,2 = 18.2 % share', '45,3 = 45.3 % share', '36,5 = 36.5 % share']],
    ['Vốn đầu tư bằng 49% GRDP; trên 95% hộ dùng nước sạch.', ['49 = 49 % share', '95 = 95 % share over']],
    ['Có 175/184 xã đạt chuẩn (95,1%).', ['175 = 175 commune count', '184 = 184 commune count', '95,1 = 95.1 % share']],
    ['Gấp 2,3 lần cùng kỳ; tăng gấp 4,5 lần; bằng 1,2 lần.', ['2,3 = 2.3 times multiple', '4,5 = 4.5 times multiple', '1,2 = 1.2 times multiple']],
    ['Tăng 91 tỷ đồng; tăng 5 bậc.', ['91 = 91 billion VND change', '5 = 5 rank change']],
    ['Diện tích giảm từ 45.000 ha xuống 43.200 ha.', ['45.000 = 45000 ha level', '43.200 = 43200 ha level']],
    ['Xếp thứ 8/63, đứng thứ 3 cả nước và thứ 2 vùng.', ['8 = 8 rank rank', '63 = 63 (no unit) count', '3 = 3 rank rank', '2 = 2 rank rank']],
  ])('%s', (text, found) => {
    expect(reading(text)).toEqual(found);
  });
});

describe('hedges and ranges', () => {
  test.each([
    [
      'Khoảng gần 111.200 tấn, trên 55,1%, không dưới 90% trở lên.',
      ['111.200 = 111200 tonne level about nearly', '55,1 = 55.1 % level over', '90 = 90 % level at-least at-least'],
    ],
    ['Hộ nghèo dưới 3%; tối đa 5 người; chưa đầy 30 phút.', ['3 = 3 % level under', '5 = 5 person count at-most', '30 = 30 minute level under']],
    [
      'Thu 12-13 nghìn tỷ đồng, tăng từ 8,5 đến 9%, đạt 5% - 7%.',
      ['12-13 = 12 to 13 trillion VND level', '8,5 đến 9 = 8.5 to 9 % change', '5% - 7 = 5 to 7 % level'],
    ],
    ['Ước khoảng 4.500–4.600 USD.', ['4.500–4.600 = 4500 to 4600 USD level about']],
  ])('%s', (text, found) => {
    expect(reading(text)).toEqual(found);
  });
});

describe('the period', () => {
  test.each([
    ['6 tháng đầu năm 2023, thu đạt 5.120 tỷ đồng, tăng 3%.', ['5.120 = 5120 billion VND level in 2023-S1', '3 = 3 % change in 2023-S1']],
    ['GRDP tăng 8% trong năm 2023.', ['8 = 8 % change in 2023']],
    ['Xuất khẩu đạt 5 tỷ USD, tăng 3% so với năm 2022.', ['5 = 5 billion USD level', '3 = 3 % change']],
    ['Đến năm 2025 đạt 35%, đến năm 2030 đạt 45%.', ['35 = 35 % level in 2025', '45 = 45 % level in 2030']],
    ['Quý III/2023 có 5 dự án. Cả tỉnh có 9 dự án.', ['5 = 5 project count in 2023-Q3', '9 = 9 project count']],
    ['9 tháng đầu năm thu 500 tỷ đồng.', ['500 = 500 billion VND level']],
  ])('%s', (text, found) => {
    expect(reading(text)).toEqual(found);
  });
});
