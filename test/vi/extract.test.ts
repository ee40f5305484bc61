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
    expect(figures).toStrictEqual([{ start: 26, end: 34, literal: '1295.50', value: '-1295.50', unit: 'billion VND', hedge: 'about', kind: 'change' }]);
    expect(Object.isFrozen(figures) && Object.isFrozen(figures[0])).toBe(true);
    expect(JSON.parse(JSON.stringify(figures))).toEqual(figures);
    expect(extractFigures('Đạt 5 tỷ đồng.')).toStrictEqual([{ start: 4, end: 5, literal: '5', value: '5', unit: 'billion VND', kind: 'level' }]);
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
    ['-9,28% so với cùng kỳ.', ['9,28 = -9.28 % change']],
    ['Xuất khẩu -5,3%, nhập khẩu khoảng −2%, dịch vụ +3%.', ['5,3 = -5.3 % change', '2 = -2 % change about', '3 = 3 % change']],
    ['Chỉ số tín nhiệm tiêu dùng -12.', ['12 = -12 (no unit) change']],
    ['Xuất khẩu giảm 5%, 12 dự án hoàn thành.', ['5 = -5 % change', '12 = 12 project count']],
    ['Tỷ lệ giảm 0,7 điểm %, 12 xã đạt chuẩn.', ['0,7 = -0.7 pp points', '12 = 12 commune count']],
    ['Giảm 5 vụ so với cùng kỳ, 12 dự án hoàn thành.', ['5 = -5 case change', '12 = 12 project count']],
    ['Giá giảm, 12 doanh nghiệp đóng cửa.', ['12 = 12 enterprise count']],
    ['Xuất khẩu giảm (theo giá so sánh) 5%.', ['5 = -5 % change']],
    ['Xuất khẩu giảm – theo giá so sánh – 5%.', ['5 = -5 % change']],
    ['Giá điện giảm ở nhóm 1,2,3 khoảng 5%.', ['5 = -5 % change about']],
    ['Thu giảm: a) nội địa 12%; b) hải quan 5%.', ['12 = -12 % change', '5 = -5 % change']],
    ['Giảm 28 vụ (bằng 5,4%), giảm 12 vụ (còn 40%).', ['28 = -28 case change', '5,4 = -5.4 % change', '12 = -12 case change', '40 = 40 % level']],
    ['Giảm 12 vụ (5,4%; bằng 40% tổng số vụ).', ['12 = -12 case change', '5,4 = -5.4 % change', '40 = 40 % share']],
    ['Tỷ lệ hộ nghèo giảm 0,7 điểm % (5,4%).', ['0,7 = -0.7 pp points', '5,4 = -5.4 % change']],
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
    ['Năng suất lao động đạt 5 triệu linh kiện, hệ số đạt 2 lần.', ['5 = 5 million item/worker level', '2 = 2 times multiple']],
    ['Giá trị sản xuất/ha đạt 135 triệu đồng (cây ăn quả 240 triệu đồng).', ['135 = 135 million VND/ha level', '240 = 240 million VND/ha level']],
    ['Diện tích đạt trên 1 ha.', ['1 = 1 ha level over']],
    ['Diện tích tăng 5 ha, trên 1 ha là lúa.', ['5 = 5 ha change', '1 = 1 ha change over']],
    ['Có 12 hộ trồng rừng trên 1 ha, thu 7 tỷ đồng.', ['12 = 12 household count', '1 = 1 ha level over', '7 = 7 billion VND level']],
    ['Thu nhập đạt 3 triệu/tháng; lãi suất 8%/năm.', ['3 = 3 million VND/month level', '8 = 8 % level']],
    ['Có 12 nghìn linh kiện, sau thêm 5 nghìn.', ['12 = 12 thousand item level', '5 = 5 thousand item level']],
    ['Giải ngân 334,4 tỷ vốn đầu tư.', ['334,4 = 334.4 billion VND level']],
    ['Giá bán 45.000 đồng; đoàn giành 7 bạc và 10 đồng.', ['45.000 = 45000 VND level', '7 = 7 item count', '10 = 10 item count']],
    ['Đạt 88 điểm năm 2023, có 5 điểm bưu điện.', ['88 = 88 point level in 2023', '5 = 5 item count in 2023']],
    ['Thu đạt 12 tỷ đồng1, được 88,5 điểm12.', ['12 = 12 billion VND level', '88,5 = 88.5 point level']],
    ['Tỷ lệ đạt 95,1% (175/184 xã).', ['95,1 = 95.1 % share', '175 = 175 commune count', '184 = 184 commune count']],
    ['Đạt 88,5 điểm (tăng 1,2).', ['88,5 = 88.5 point level', '1,2 = 1.2 (no unit) change']],
    ['Hệ số là 4,5, diện tích đạt 12 ha.', ['4,5 = 4.5 (no unit) level', '12 = 12 ha level']],
    ['Hệ số 4,5, 30/54 xã đạt chuẩn.', ['4,5 = 4.5 (no unit) level', '30 = 30 commune count', '54 = 54 commune count']],
    ['Có 1.47,8/54 xã, 30/1.47,8 xã.', []],
  ])('%j', (text, found) => {
    expect(reading(text)).toEqual(found);
  });

  test('need not be printed where a verb, a colon, a bracket, a decimal comma or a group calls for a number', () => {
    expect(reading('Số trạm là 12, 15 và 18.')).toEqual(['12 = 12 (no unit) count', '15 = 15 (no unit) count', '18 = 18 (no unit) count']);
    expect(reading('Tổng số: 12. Số hộ:2450, số xã: 7.')).toEqual(['12 = 12 (no unit) count', '2450 = 2450 (no unit) count', '7 = 7 (no unit) count']);
    expect(reading('Số hộ: 1.250; số trâu: 1.477 con; hệ số: 1.5.')).toEqual([
      '1.250 = 1250 (no unit) count',
      '1.477 = 1477 animal count',
      '1.5 = 1.5 (no unit) level',
    ]);
    expect(reading('Tổng số 12 (tăng 3 vụ).')).toEqual(['12 = 12 (no unit) count', '3 = 3 case change']);
    expect(reading('Tổng số 12(tăng 3 vụ).')).toEqual(['12 = 12 (no unit) count', '3 = 3 case change']);
    expect(reading('Hệ số ICOR 4,5; tổng số trạm 1.573.')).toEqual(['4,5 = 4.5 (no unit) level', '1.573 = 1573 (no unit) count']);
  });

  test('is missed by a number that only names something', () => {
    expect(reading('Xã 135 được hỗ trợ 4,5 tỷ đồng.')).toEqual(['4,5 = 4.5 billion VND level']);
    expect(reading('Phiên bản 1.2345 được dùng.')).toEqual([]);
    expect(reading('Có trạm 135 được hỗ trợ 4,5 tỷ đồng.')).toEqual(['4,5 = 4.5 billion VND level']);
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
    ['Chỉ số PCI ở thứ 18/63; tỉnh đứng thứ 3.', ['18 = 18 rank rank', '63 = 63 (no unit) count', '3 = 3 rank rank']],
    ['Vốn đầu tư/GRDP đạt 45%; tỷ lệ thu ngân sách so với GRDP đạt 18%.', ['45 = 45 % level', '18 = 18 % share']],
    ['Tỷ lệ giải ngân đạt 42%; tiến độ hoàn thành 95%.', ['42 = 42 % attainment', '95 = 95 % attainment']],
    ['Thu bằng 95% kế hoạch25.', ['95 = 95 % attainment']],
    ['Thu thuế vượt 51,5 dự toán.', ['51,5 = 51.5 % excess']],
    ['Xuất khẩu gấp 2,3 so với cùng kỳ.', ['2,3 = 2.3 times multiple']],
    ['Thu được 500 tỷ đồng (12,5%, bằng 85% cùng kỳ).', ['500 = 500 billion VND level', '12,5 = 12.5 % share', '85 = 85 % index']],
    ['Thu được 500 tỷ đồng (bằng 85% cùng kỳ).', ['500 = 500 billion VND level', '85 = 85 % index']],
    ['Tỷ lệ hộ nghèo giảm 1,2 điểm % (còn 5,4%).', ['1,2 = -1.2 pp points', '5,4 = 5.4 % share']],
    ['Chỉ số sản xuất công nghiệp đạt 113,9% (quý I: 112%).', ['113,9 = 113.9 % index', '112 = 112 % index']],
    ['Lạm phát đạt 3,2% năm 2023, 3,4% quý III/2024.', ['3,2 = 3.2 % level in 2023', '3,4 = 3.4 % level in 2023']],
    ['Xuất khẩu bằng 83,4% năm 2022, nhập khẩu bằng 95%.', ['83,4 = 83.4 % index', '95 = 95 % index']],
    ['Xuất khẩu bằng 83,4% năm 2022, lạm phát đạt 3%.', ['83,4 = 83.4 % index', '3 = 3 % level']],
    ['Xuất khẩu bằng 83,4% năm 2022, giảm 5%.', ['83,4 = 83.4 % index', '5 = -5 % change']],
    ['Công nghiệp tăng 5%, lạm phát đạt 3%.', ['5 = 5 % change', '3 = 3 % level']],
    ['Xuất khẩu tăng 5% so với cùng kỳ, 12% doanh nghiệp thiếu đơn hàng.', ['5 = 5 % change', '12 = 12 % share']],
    ['Dư nợ so với tổng huy động bằng 92,5%.', ['92,5 = 92.5 % share']],
    ['Nông nghiệp chiếm 22% (trồng trọt tăng 5%, chăn nuôi 6%).', ['22 = 22 % share', '5 = 5 % change', '6 = 6 % change']],
    ['Dịch vụ chiếm 22%, tăng mạnh 1,1%.', ['22 = 22 % share', '1,1 = 1.1 pp points']],
    ['Dịch vụ chiếm 22%, tăng 1,1% so với quý I, giảm 0,3% so với quý II.', ['22 = 22 % share', '1,1 = 1.1 pp points', '0,3 = -0.3 pp points']],
    ['Hộ nghèo còn 2,45%, giảm 1.200 hộ và giảm 0,7%.', ['2,45 = 2.45 % level', '1.200 = -1200 household change', '0,7 = -0.7 pp points']],
    ['Thu tăng 5% so với cùng kỳ, đạt 12 tỷ đồng, giảm 3% so với quý I.', ['5 = 5 % change', '12 = 12 billion VND level', '3 = -3 % change']],
    ['Cơ cấu kinh tế: nông nghiệp 18,2%; công nghiệp đạt 45,3%.', ['18,2 = 18.2 % share', '45,3 = 45.3 % share']],
    ['Tỷ lệ hộ nghèo còn 3%; lạm phát tăng 4%.', ['3 = 3 % share', '4 = 4 % change']],
    ['Đến nay tỷ lệ lấp đầy đạt 74,2%.', ['74,2 = 74.2 % share']],
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
    ['Tỷ lệ còn 5% trở xuống; giá giảm từ khoảng 45.000 đồng.', ['5 = 5 % share at-most', '45.000 = 45000 VND level about']],
    ['Lạm phát thấp hơn mức 4-5% của cả nước.', ['4-5 = 4 to 5 % level']],
    ['Mỗi huyện có từ 5 đến 7 dự án.', ['5 đến 7 = 5 to 7 project count']],
    ['Có 5 dự án - 12 tỷ đồng; tỷ lệ 5-7-9%.', ['5 = 5 project count', '12 = 12 billion VND level', '5 = 5 % share', '7-9 = 7 to 9 % share']],
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
    ['Thu 5 tỷ đồng; xuất khẩu tăng 8% trong năm 2023.', ['5 = 5 billion VND level', '8 = 8 % change in 2023']],
    ['Năm 2023, sau 18 tháng thi công, thu 5 tỷ đồng.', ['5 = 5 billion VND level in 2023']],
    ['Năm 2023, mục 1.2 tăng 5%.', ['5 = 5 % change in 2023']],
    ['Xuất khẩu gấp 2,3 lần năm 2022.', ['2,3 = 2.3 times multiple']],
  ])('%s', (text, found) => {
    expect(reading(text)).toEqual(found);
  });
});
