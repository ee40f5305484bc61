import { lexicon } from './lexicon.js';

// Canonical unit: its names, of which the first is the one that is written.

export const MULTIPLIERS = { thousand: 'nghìn|ngàn', million: 'triệu', billion: 'tỷ', trillion: 'nghìn tỷ|ngàn tỷ' };

export const MEASURED = {
  VND: 'đồng|VNĐ|VND|đ|₫',
  USD: 'USD|đô la Mỹ|đô la|$',
  EUR: 'EUR|euro|€',
  '%': '%|phần trăm',
  '‰': '‰|phần nghìn',
  pp: 'điểm %|điểm%|điểm phần trăm',
  times: 'lần',
  point: 'điểm',
  rank: 'bậc',
  ha: 'ha|héc ta|hecta',
  m2: 'm2|mét vuông',
  km2: 'km2',
  m3: 'm3|mét khối',
  km: 'km',
  m: 'm|mét',
  tonne: 'tấn',
  quintal: 'tạ',
  kg: 'kg',
  litre: 'lít',
  kWh: 'kWh',
  MW: 'MW',
  'tonne-km': 'tấn.km',
  'passenger-km': 'lượt khách.km',
  hour: 'giờ',
  minute: 'phút',
  day: 'ngày',
  month: 'tháng',
  year: 'năm|tuổi',
};

export const COUNTED = {
  person: 'người|dân|nhân khẩu|khẩu|cán bộ|đảng viên|cá nhân|đối tượng|công dân',
  worker: 'lao động',
  household: 'hộ|hộ dân|hộ gia đình|gia đình',
  student: 'học sinh|sinh viên|học viên',
  teacher: 'giáo viên',
  doctor: 'bác sĩ|bác sỹ',
  pharmacist: 'dược sĩ|dược sỹ',
  visit: 'lượt|lượt khách|lượt người',
  passenger: 'lượt hành khách|hành khách',
  subscriber: 'thuê bao',
  job: 'việc làm',
  province: 'tỉnh|tỉnh thành|tỉnh, thành|tỉnh, thành phố',
  district: 'huyện|quận|thị xã|huyện, thành phố',
  commune: 'xã|phường|thị trấn|xã, phường',
  village: 'thôn',
  school: 'trường|trường học',
  class: 'lớp|lớp học',
  hospital: 'bệnh viện',
  bed: 'giường|giường bệnh',
  enterprise: 'doanh nghiệp|DN',
  cooperative: 'hợp tác xã|HTX',
  'industrial park': 'khu công nghiệp|KCN',
  'industrial cluster': 'cụm công nghiệp|CCN',
  project: 'dự án',
  product: 'sản phẩm',
  item: 'chiếc|cái',
  vehicle: 'xe|phương tiện',
  animal: 'con',
  tree: 'cây',
  case: 'vụ|vụ việc|ca',
  document: 'văn bản|hồ sơ|tài liệu',
  plan: 'kế hoạch|KH',
  target: 'chỉ tiêu|mục tiêu',
  criterion: 'tiêu chí',
  task: 'nhiệm vụ',
};

/** The words for powers of ten, and those for what is measured or counted. */
export const SCALES = lexicon(MULTIPLIERS);
export const MEASURES = lexicon({ ...MEASURED, ...COUNTED });

/** Whether a unit counts things, those with a noun of their own or `item`s for any other. */
export function isCounted(unit: string): boolean {
  return Object.hasOwn(COUNTED, unit);
}
