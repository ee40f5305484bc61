import { describe, expect, test } from 'vitest';
import { reading } from './reading.js';

describe('traps of Vietnamese reports', () => {
  test.each([
    ['"giảm còn" gives the level that is left', 'Tỷ lệ hộ nghèo giảm còn 3%, giảm 0,7%.', ['3 = 3 % share', '0,7 = -0.7 pp points']],
    ['"giảm xuống", "tăng lên" give the level that is reached', 'Giảm xuống 15,8%; tăng lên 45%.', ['15,8 = 15.8 % level', '45 = 45 % level']],
    [
      'in "giảm lỗ:" the verb belongs to a name',
      'Giảm lỗ: 334,4 tỷ; giảm khấu trừ thuế: 12,9 tỷ đồng.',
      ['334,4 = 334.4 billion VND level', '12,9 = 12.9 billion VND level'],
    ],
    ['in "giảm:" it governs', 'Số vụ giảm: 12 vụ.', ['12 = -12 case change']],
    ['the sign reaches into a bracket', 'Giảm 28 vụ (5,4%).', ['28 = -28 case change', '5,4 = -5.4 % change']],
    ['a hedge stands within "gấp gần 9,3 lần"', 'Vốn bổ sung gấp gần 9,3 lần và 19 dự án mới.', ['9,3 = 9.3 times multiple nearly', '19 = 19 project count']],
    ['"vượt 51,5 kế hoạch" lacks its percent sign', 'Thu thuế vượt 51,5 kế hoạch.', ['51,5 = 51.5 % excess']],
    ['a change of a share in % is in points', 'Công nghiệp chiếm 57,5%, tăng 3,2%.', ['57,5 = 57.5 % share', '3,2 = 3.2 pp points']],
    [
      'a pair in a bracket has the unit of what it explains',
      'Giảm 35 vụ (132/167), giảm 27 người chết (94/121).',
      ['35 = -35 case change', '132 = 132 case count', '167 = 167 case count', '27 = -27 person change', '94 = 94 person count', '121 = 121 person count'],
    ],
    ['a score is printed with its maximum', 'Chỉ số cải cách hành chính đạt 88,54/100 điểm.', ['88,54 = 88.54 point level', '100 = 100 point level']],
    [
      '"tăng cường" and "giảm nghèo" are no changes',
      'Tăng cường 135 cuộc kiểm tra; giảm nghèo cho 1.200 hộ.',
      ['135 = 135 item count', '1.200 = 1200 household count'],
    ],
    ['behind "cho" a verb governs no more', 'Điều chỉnh tăng vốn cho 10 dự án.', ['10 = 10 project count']],
    ['"cả" before a number means all of them', 'Tai nạn giảm cả 3 tiêu chí.', ['3 = 3 criterion count']],
    ['a decimal point is read as one', 'Có 1.9 triệu thuê bao.', ['1.9 = 1.9 million subscriber level']],
    ['a count below ten has a zero before it', 'Khởi công 05 dự án.', ['05 = 5 project count']],
    [
      '"trên 10.000 dân" is a rate and "trên 10.000 người" a hedge',
      'Có 30 giường bệnh trên 10.000 dân; trên 10.000 người dự.',
      ['30 = 30 bed/10000 person level', '10.000 = 10000 person count over'],
    ],
    ['"cấp 12 giấy phép" counts and "trường cấp 2" does not', 'Đã cấp 12 giấy phép; trường cấp 2.', ['12 = 12 item count']],
    ['"xếp hạng 5 di tích" counts', 'Xếp hạng 5 di tích; xếp hạng 12/63.', ['5 = 5 item count', '12 = 12 rank rank', '63 = 63 (no unit) count']],
    [
      '"1 trong những" is no count, "1 trong 6" a part of a whole',
      'Là 1 trong những tỉnh dẫn đầu; là 1 trong 6 tỉnh.',
      ['1 = 1 (no unit) count', '6 = 6 province count'],
    ],
    [
      '"doanh số" and "đợt" name no grouped number',
      'Doanh số 12.450 chiếc; phát hành đợt 12.450 cuốn.',
      ['12.450 = 12450 item count', '12.450 = 12450 item count'],
    ],
    ['what is measured behind a road is its length', 'Nâng cấp quốc lộ 15 km.', ['15 = 15 km level']],
    ['"mỗi lớp 35 học sinh" counts the pupils', 'Mỗi lớp 35 học sinh.', ['35 = 35 student count']],
    [
      'a number at the beginning of a line in running text counts',
      'Tỉnh thu hút\n12 dự án, có\n5 Khu công nghiệp.',
      ['12 = 12 project count', '5 = 5 industrial park count'],
    ],
    [
      'so does one before a name that is always in capitals',
      'Kết quả\n12 HTX thành lập mới\n3 DN giải thể',
      ['12 = 12 cooperative count', '3 = 3 enterprise count'],
    ],
    ['a grouped number is no section', 'Kết quả\n1.250 Hộ nghèo\n2450 Hộ cận nghèo', ['1.250 = 1250 household count', '2450 = 2450 household count']],
    ['a capital within a line makes no heading', 'Trao thưởng 12 Huyện đạt chuẩn.', ['12 = 12 district count']],
    ['behind a bracket a verb still calls for its number', 'Số trạm là (tính đến 31/12) 12.', ['12 = 12 (no unit) count']],
  ])('%s', (_, text, found) => {
    expect(reading(text)).toEqual(found);
  });
});

describe('numbers that are no figures', () => {
  test.each([
    ['dates', 'Ngày 15/7/2021, từ ngày 01/01 đến 15/9, ngày 15 tháng 9 năm 2023, dịp 30/4 và 1/5, tính đến 31.12.2022.'],
    ['years and periods', 'Năm 2023, giai đoạn 2021-2025, 2022 - 2025, 6 tháng, 06 tháng đầu năm, quý III, quý 4, tháng 9/2023, 5 năm 2021-2025.'],
    ['document numbers', 'Nghị quyết số 147-NQ/TU, Kế hoạch 08/KH-UBND, Quyết định số 51/2021/QĐ-UBND, Nghị quyết 57, Thông tư 12, Điều 5 khoản 2.'],
    ['roads and places', 'Quốc lộ 37, ĐT 298, QL1A, QL37-QL17, đường tỉnh 293, vành đai 4, cầu Hà Bắc 2, tổ 5, km 15.'],
    ['programmes', 'Chương trình 135, Đề án 06, Đề án 1 triệu ha lúa, Chương trình 1 tỷ cây xanh.'],
    ['classes, levels and ages', 'Lớp 5, mức độ 3, 4, giai đoạn 2, trẻ 5 tuổi, sản phẩm 4 sao, lần thứ 3, kỳ họp thứ 12, khóa 19, bảng 2.'],
    ['names', 'Covid-19, công nghiệp 4.0, A/H5N1, Top 10.'],
    ['sections and list items', '1. Về kinh tế\n1.1. Công nghiệp\n3.2.1. Đầu tư công\n2) Xã hội\n(1) Về thu; (2) Về chi. 3. Kết luận'],
    ['headings without a point', '1.2.2 Phát triển các ngành\n2 Kết quả đạt được'],
    ['footnotes', 'Đã hoàn thành kế hoạch5, đạt yêu cầu (theo báo cáo)6.\n5 Bao gồm các sở, ngành.\n6 Dự án tại thị trấn.'],
    ['pages', 'Phát triển kinh tế\n12\nxã hội bền vững.'],
    ['the items of a list, each on its line', 'II. KẾT QUẢ ĐẠT ĐƯỢC\n1. Đổi mới quản lý\n2. Thu hút đầu tư\n3) Bảo vệ môi trường'],
    ['scales', 'Quy hoạch tỷ lệ 1/500, tỷ lệ 1/2.000.'],
    ['denominators', 'Tính trên 1 ha, số giường/10.000 dân, GTSX/1ha.'],
    ['dates before a noun', 'Ngày 15/9 tỉnh khởi công; đến 2025 tỉnh phấn đấu; tính đến 9/2023 xã hoàn thành.'],
    ['codes where a number is awaited', 'Công văn 51/2021/UBND, văn bản ban hành là 08/KH-UBND, mã hồ sơ là 12/345/6789.'],
    ['documents and congresses before a noun', 'Nghị quyết 57 khẳng định vai trò của khoa học; Đại hội lần thứ 12 đảng bộ tỉnh.'],
    ['names before a bracket', 'Quốc lộ 37 (đoạn qua tỉnh), lớp 5 (buổi sáng).'],
    ['lists that a colon announces', 'Nhiệm vụ gồm: 1. Thu ngân sách; 2. Chi ngân sách.'],
    ['lists with brackets', 'Nhiệm vụ gồm:1) Thu ngân sách 2) Chi ngân sách.'],
    ['lists of subsections', 'Nhiệm vụ gồm:\n3.1. Thu ngân sách\n3.2. Chi ngân sách.'],
    ['a heading that begins the text', '2 Kết quả đạt được'],
    ['headings before a noun that is counted', '1.2 Xã hội\n1.12 Xã hội'],
    ['ages from one to another', 'Trẻ từ 6 đến 10 tuổi.'],
  ])('%s', (_, text) => {
    expect(reading(text)).toEqual([]);
  });
});
