import { describe, expect, test } from 'vitest';
import { reading } from './reading.js';

// Written for these tests, about what other provinces report on; the figures are invented.

describe('sentences about other subjects', () => {
  test.each([
    [
      'Sản lượng thủy sản quý II ước đạt 48,6 nghìn tấn, tăng 3,1% so với cùng kỳ, trong đó cá 31,2 nghìn tấn, tôm 9,4 nghìn tấn.',
      ['48,6 = 48.6 thousand tonne level', '3,1 = 3.1 % change', '31,2 = 31.2 thousand tonne level', '9,4 = 9.4 thousand tonne level'],
    ],
    [
      'Tính chung 8 tháng năm 2024, tỉnh đón 2,35 triệu lượt khách, gấp 1,4 lần cùng kỳ.',
      ['2,35 = 2.35 million visit level in 2024-01-01/P8M', '1,4 = 1.4 times multiple in 2024-01-01/P8M'],
    ],
    [
      'Toàn tỉnh có 1.284 doanh nghiệp thành lập mới (+7,5%), vốn đăng ký 9.870 tỷ đồng (-12,3%).',
      ['1.284 = 1284 enterprise count', '7,5 = 7.5 % change', '9.870 = 9870 billion VND level', '12,3 = -12.3 % change'],
    ],
    [
      'Giải ngân đầu tư công đến 31/10 đạt 3.215 tỷ đồng, bằng 61,8% kế hoạch giao, thấp hơn bình quân cả nước 2,4 điểm %.',
      ['3.215 = 3215 billion VND level', '61,8 = 61.8 % attainment', '2,4 = -2.4 pp points'],
    ],
    [
      'Cả năm gieo cấy 172.300 ha lúa, năng suất 61,5 tạ/ha, sản lượng trên 1,06 triệu tấn, giảm 18.500 tấn.',
      ['172.300 = 172300 ha level', '61,5 = 61.5 quintal/ha level', '1,06 = 1.06 million tonne level over', '18.500 = -18500 tonne change'],
    ],
    [
      'Xảy ra 215 vụ, làm chết 98 người, bị thương 154 người; so với cùng kỳ giảm 12 vụ (-5,3%), tăng 4 người bị thương.',
      ['215 = 215 case count', '98 = 98 person count', '154 = 154 person count', '12 = -12 case change', '5,3 = -5.3 % change', '4 = 4 person change'],
    ],
    [
      'Thu nội địa 10.325 tỷ đồng, đạt 92,6% dự toán Trung ương giao, 88,1% dự toán tỉnh giao và tăng 11,2% so với cùng kỳ.',
      ['10.325 = 10325 billion VND level', '92,6 = 92.6 % attainment', '88,1 = 88.1 % attainment', '11,2 = 11.2 % change'],
    ],
    ['Chỉ số PCI xếp thứ 18/63, tăng 7 bậc.', ['18 = 18 rank rank', '63 = 63 (no unit) count', '7 = 7 rank change']],
    ['Phấn đấu năm 2025 GRDP tăng 8-8,5%; tỷ lệ thất nghiệp dưới 2,8%.', ['8-8,5 = 8 to 8.5 % change in 2025', '2,8 = 2.8 % share under in 2025']],
    ['Sản xuất điện tăng mạnh 21,4%, chế biến gỗ giảm sâu 6,7%.', ['21,4 = 21.4 % change', '6,7 = -6.7 % change']],
    [
      'Có 27,5 giường bệnh/1 vạn dân, 9,8 bác sĩ/vạn dân, 96,7 thuê bao/100 dân.',
      ['27,5 = 27.5 bed/10000 person level', '9,8 = 9.8 doctor/10000 person level', '96,7 = 96.7 subscriber/100 person level'],
    ],
    ['Quốc lộ 14C dài 98 km, đường tỉnh 685 dài 32,6 km.', ['98 = 98 km level', '32,6 = 32.6 km level']],
    ['Theo Nghị quyết số 12/NQ-HĐND ngày 09/12/2022, chỉ tiêu tăng trưởng là 7,5%, thực hiện đạt 6,82%.', ['7,5 = 7.5 % change', '6,82 = 6.82 % change']],
    ['Giá lúa 7.200-7.500 đồng/kg, tăng 850 đồng/kg.', ['7.200-7.500 = 7200 to 7500 VND/kg level', '850 = 850 VND/kg change']],
    ['Lãi suất bình quân 8,3%/năm, giảm 1,1 điểm %.', ['8,3 = 8.3 % level', '1,1 = -1.1 pp points']],
    [
      'Xuất khẩu 245 nghìn tấn gạo, giảm 12,4% về lượng nhưng tăng 6,3% về giá trị.',
      ['245 = 245 thousand tonne level', '12,4 = -12.4 % change', '6,3 = 6.3 % change'],
    ],
    ['Thu được 1.150 tỷ đồng, hụt 640 tỷ đồng so với dự toán.', ['1.150 = 1150 billion VND level', '640 = -640 billion VND change']],
    ['Có 2 huyện, 1 thị xã và 5 thị trấn đạt chuẩn.', ['2 = 2 district count', '1 = 1 district count', '5 = 5 commune count']],
  ])('%s', (text, found) => {
    expect(reading(text)).toEqual(found);
  });
});

describe('what such sentences taught the grammar', () => {
  test('"dân số" counts people, and a grouped number is never the name of a thing', () => {
    expect(reading('Dân số 860 người, dân số 1.245.300 người; mật độ dân số 412 người/km2.')).toEqual([
      '860 = 860 person count',
      '1.245.300 = 1245300 person count',
      '412 = 412 person/km2 level',
    ]);
  });

  test('a change in % of what has an amount is growth, also behind its share', () => {
    expect(reading('Vốn nhà nước 4.520 tỷ đồng, chiếm 24,6% tổng vốn và tăng 15,1%; dịch vụ chiếm 22%, tăng 1,1%.')).toEqual([
      '4.520 = 4520 billion VND level',
      '24,6 = 24.6 % share',
      '15,1 = 15.1 % change',
      '22 = 22 % share',
      '1,1 = 1.1 pp points',
    ]);
  });

  test('"mức" before a number makes it a level, which the verb compares with', () => {
    expect(reading('Lạm phát đạt 3,2%, thấp hơn mức 4,1% của cả nước; tăng ở mức 5%.')).toEqual(['3,2 = 3.2 % level', '4,1 = 4.1 % level', '5 = 5 % change']);
  });

  test('a quarter without its year is of the year that the sentence names', () => {
    expect(reading('9 tháng năm 2024 tăng 7,2% (quý I tăng 6,1%, quý II tăng 7,9%).')).toEqual([
      '7,2 = 7.2 % change in 2024-01-01/P9M',
      '6,1 = 6.1 % change in 2024-Q1',
      '7,9 = 7.9 % change in 2024-Q2',
    ]);
  });

  test('levels of a subject per head are so without a verb, too', () => {
    expect(reading('Thu nhập bình quân đầu người 75 triệu đồng.')).toEqual(['75 = 75 million VND/person level']);
  });

  test('a mean age is a figure, the age of somebody is none', () => {
    expect(reading('Tuổi thọ trung bình 74,1 tuổi; người trên 60 tuổi, trẻ 5 tuổi.')).toEqual(['74,1 = 74.1 year level']);
  });
});
