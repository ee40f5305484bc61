import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseUnit } from '../../src/quantity/index.js';
import { quantity } from '../../src/quantity/quantity.js';
import { formatQuantity, parseQuantity } from '../../src/vi/index.js';
import { COUNTED, MEASURED, MULTIPLIERS } from '../../src/vi/units.js';

const multipliers = ['', ...Object.keys(MULTIPLIERS)];
const measures = Object.keys({ ...MEASURED, ...COUNTED });
const unit = (multiplier: string, measure: string) => (multiplier === '' ? measure : `${multiplier} ${measure}`);

describe('units in Vietnamese', () => {
  test.each([
    ['181 nghìn tỷ đồng', '181', 'trillion VND'],
    ['181 ngàn tỉ đồng', '181', 'trillion VND'],
    ['15.295 tỷ đồng', '15295', 'billion VND'],
    ['1.477,8 triệu USD', '1477.8', 'million USD'],
    ['2.000 nghìn lượt', '2000', 'thousand visit'],
    ['14,5%', '14.5', '%'],
    ['14,5 %', '14.5', '%'],
    ['0,7 điểm %', '0.7', 'pp'],
    ['0,7 điểm phần trăm', '0.7', 'pp'],
    ['4,5 lần', '4.5', 'times'],
    ['1.925.000 người', '1925000', 'person'],
    ['96.085 ha', '96085', 'ha'],
    ['83,3ha', '83.3', 'ha'],
    ['53.300 tấn', '53300', 'tonne'],
    ['135 triệu đồng/ha', '135', 'million VND/ha'],
    ['180 triệu đồng/lao động', '180', 'million VND/worker'],
    ['4.000 USD/người', '4000', 'USD/person'],
    ['72 triệu đồng/người/năm', '72', 'million VND/person'],
    ['6 triệu đồng/người/tháng', '6', 'million VND/person-month'],
    ['33,2 giường/10.000 dân', '33.2', 'bed/10000 person'],
    ['11,1 bác sĩ/1 vạn dân', '11.1', 'doctor/10000 person'],
    ['450 tấn/ngày', '450', 'tonne/day'],
    ['3 triệu/tháng', '3', 'million VND/month'],
    ['1 triệu m3', '1', 'million m3'],
    ['1 triệu m³', '1', 'million m3'],
    ['930 nghìn con', '930', 'thousand animal'],
    ['12 dự án', '12', 'project'],
    ['154 xã', '154', 'commune'],
    ['7.786 hộ', '7786', 'household'],
    ['132 vụ', '132', 'case'],
    ['600 triệu chiếc', '600', 'million item'],
    ['5,8 triệu tấn.km', '5.8', 'million tonne-km'],
    ['-2,3%', '-2.3', '%'],
  ])('%s is %s %s', (text, value, canonical) => {
    expect(parseQuantity(text)).toEqual({ value, unit: canonical });
  });

  test('every unit that is read is a canonical unit of the library', () => {
    for (const measure of measures) expect(parseUnit(measure).unit).toBe(measure);
    for (const multiplier of multipliers) expect(parseUnit(unit(multiplier, 'VND')).measure).toBe('VND');
  });

  test('decomposed accents, other spaces and capitals make no difference', () => {
    expect(parseQuantity('181 nghìn tỷ đồng'.normalize('NFD'))).toEqual({ value: '181', unit: 'trillion VND' });
    expect(parseQuantity('181\u00a0nghìn\u202ftỷ\nđồng')).toEqual({ value: '181', unit: 'trillion VND' });
    expect(parseQuantity('181 NGHÌN TỶ ĐỒNG')).toEqual({ value: '181', unit: 'trillion VND' });
  });

  test('a slip is reported with the unit', () => {
    expect(parseQuantity('126,484 tỷ đồng', { tolerant: true })).toEqual({
      value: '126.484',
      unit: 'billion VND',
      slips: [{ slip: 'grouping-comma', at: 3, readings: ['126.484', '126484'] }],
    });
  });

  test.each(['12', '12 tỷ', '12 tỷ đồng và', 'tăng 12 tỷ đồng', '12 phù phiếm', '12 đồng/phù phiếm', '', 'tỷ đồng'])(
    '%j is no number with its unit',
    (text) => {
      expect(() => parseQuantity(text)).toThrow();
    },
  );

  test('full-width digits are refused with the reason', () => {
    expect(() => parseQuantity('１２ tỷ đồng')).toThrow('Full-width and other foreign digits are not read');
    expect(() => parseQuantity('1２,5%', { tolerant: true })).toThrow('Full-width');
  });

  test('the refused text is kept as it was given', () => {
    const text = '12 phù phiếm'.normalize('NFD');
    expect(() => parseQuantity(text)).toThrow(expect.objectContaining({ code: 'invalid-unit', input: text }));
  });

  test('the error for an unknown unit has its own name, and so has that for a number', () => {
    expect(() => parseQuantity('12 phù phiếm')).toThrow(expect.objectContaining({ name: 'InvalidUnitError' }));
    expect(() => parseQuantity('1.47,8 ha')).toThrow(expect.objectContaining({ name: 'InvalidDecimalError' }));
  });
});

describe('writing a quantity', () => {
  test('a quantity of the main entry is written with the digits of its value', () => {
    expect(formatQuantity(quantity('181', 'trillion VND'))).toBe('181 nghìn tỷ đồng');
    expect(formatQuantity(quantity('14.5', '%'))).toBe('14,5%');
    expect(formatQuantity(quantity('33.2', 'bed/10000 person'))).toBe('33,2 giường/10.000 dân');
    expect(formatQuantity(quantity('6', 'million VND/person-month'))).toBe('6 triệu đồng/người/tháng');
  });

  test('a quotient is rounded to the decimals that are asked for', () => {
    expect(formatQuantity({ value: '94.025974', unit: 'million VND/person' }, 1)).toBe('94,0 triệu đồng/người');
  });

  test.each([
    ['12', 'million person', '12 triệu người'],
    ['12', 'person/km2', '12 người/km2'],
    ['12', 'million VND/person', '12 triệu đồng/người'],
    ['12', 'doctor/10000 person', '12 bác sĩ/10.000 dân'],
    ['12', 'case/thousand person', '12 vụ/nghìn dân'],
    ['12', 'case/1000 household', '12 vụ/1.000 hộ'],
    ['12', 'thousand tonne-km', '12 nghìn tấn.km'],
    ['12', 'pp', '12 điểm %'],
    ['12', `kg${'/ha'.repeat(32)}/m`, `12 kg${'/ha'.repeat(32)}/m`],
  ])('%s %s is written as %j', (value, canonical, text) => {
    expect(formatQuantity({ value, unit: canonical })).toBe(text);
  });

  test.each([
    'furlong',
    'million furlong',
    'VND/furlong',
    '__proto__',
    ' million VND',
    'million VND\nkg',
    'bed/210 person',
    'bed/105 person',
    'bed/10x person',
    '10000',
    '',
    `kg${'/ha'.repeat(32)}/m2`,
  ])('the unit %j has no Vietnamese name, and is refused', (canonical) => {
    expect(() => formatQuantity({ value: '1', unit: canonical })).toThrow('has no Vietnamese name here');
  });

  test('what is no text is no unit', () => {
    for (const given of [5, undefined, null]) {
      expect(() => formatQuantity({ value: '1', unit: given as unknown as string })).toThrow(expect.objectContaining({ name: 'InvalidUnitError' }));
    }
  });

  test('what is written is read again as the same quantity, in every unit and per every other', () => {
    const sides = fc.tuple(fc.constantFrom(...multipliers), fc.constantFrom(...measures)).map(([multiplier, measure]) => unit(multiplier, measure));
    const below = fc.constantFrom('', '/ha', '/person', '/worker', '/person-month', '/10000 person', '/thousand person', '/m2', '/day');
    fc.assert(
      fc.property(sides, below, fc.constantFrom('1477.80', '0.5', '-3', '181'), (above, denominator, value) => {
        const given = { value, unit: `${above}${denominator}` };
        expect(parseQuantity(formatQuantity(given))).toEqual(given);
      }),
      { numRuns: 1_000 },
    );
  });
});
