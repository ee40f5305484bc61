import { createRequire } from 'node:module';
import { Decimal } from 'decimal.js';
import { decimal, InvalidDecimalError, isPlanningMetricsError } from 'planning-metrics';
import { describe, expect, test } from 'vitest';

const read = (value: unknown): string => decimal(value as string).toFixed();

describe('a number is read', () => {
  test.each([
    ['0', '0'],
    ['-0', '0'],
    ['-0.0', '0'],
    ['14.50', '14.5'],
    ['-1477.8', '-1477.8'],
    ['007', '7'],
    ['1.5e3', '1500'],
    ['1.5E+3', '1500'],
    ['-25e-4', '-0.0025'],
    ['1e300', `1${'0'.repeat(300)}`],
    ['1e-300', `0.${'0'.repeat(299)}1`],
  ])('from the text %j as %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    [14.5, '14.5'],
    [0.1, '0.1'],
    [-0, '0'],
    [1e-7, '0.0000001'],
    [1.2e-9, '0.0000000012'],
    [Number.MAX_SAFE_INTEGER, '9007199254740991'],
    [-Number.MAX_SAFE_INTEGER, '-9007199254740991'],
    [123456789012.25, '123456789012.25'],
  ])('from the number %d by its shortest decimal form', (value, expected) => {
    expect(read(value)).toBe(expected);
  });

  test('from a bigint of a thousand digits with all of them', () => {
    const digits = '9'.repeat(1_000);
    expect(read(BigInt(digits))).toBe(digits);
    expect(read(-BigInt(digits.slice(1)))).toBe(`-${digits.slice(1)}`);
  });

  test('from a text of a thousand characters with all of them', () => {
    const text = `-0.${'0'.repeat(996)}7`;
    expect(text).toHaveLength(1_000);
    expect(read(text)).toBe(text);
  });
});

describe('a Decimal is read with all its digits', () => {
  const text = '-123456789.123456789012345678901234567890123456789';

  test('whatever its own configuration would print', () => {
    const Hostile = Decimal.clone({ precision: 2, rounding: Decimal.ROUND_UP, toExpNeg: 0, toExpPos: 0 });
    expect(read(new Hostile(text))).toBe(text);
    expect(String(new Hostile(text))).toContain('e');
  });

  test('from a second copy of decimal.js', () => {
    const { Decimal: Other } = createRequire(import.meta.url)('decimal.js') as { Decimal: typeof Decimal };
    expect(Other).not.toBe(Decimal);
    expect(read(new Other(text))).toBe(text);
    expect(read(new Other(-0))).toBe('0');
    expect(read(new Other('1e-9'))).toBe('0.000000001');
  });

  test('also when it has more digits than any text that is read', () => {
    const digits = '7'.repeat(5_000);
    expect(read(new Decimal(digits))).toBe(digits);
    expect(read(new Decimal(`1e-5000`))).toBe(`0.${'0'.repeat(4_999)}1`);
  });
});

describe('what is no plain decimal is refused', () => {
  test.each([
    '',
    ' ',
    ' 1',
    '1 ',
    '1\n',
    '+1',
    '1,5',
    '1_000',
    '1.000.000',
    '0x10',
    '0b1',
    '.5',
    '5.',
    '-',
    '--1',
    '1e',
    '1e1.5',
    'e5',
    'NaN',
    'Infinity',
    '-Infinity',
    '１４',
    '14%',
    '−5',
    '1e301',
    '1e-301',
    '1e99999999999999999999',
    '1'.repeat(1_001),
    `0.${'0'.repeat(999)}`,
  ])('the text %j', (text) => {
    expect(() => read(text)).toThrow(InvalidDecimalError);
  });

  test.each([Number.NaN, Infinity, -Infinity, Number.MAX_SAFE_INTEGER + 1, -1e21, 5e-324, Number.MAX_VALUE])('the number %d', (value) => {
    expect(() => read(value)).toThrow(InvalidDecimalError);
  });

  test.each([
    ['undefined', undefined],
    ['null', null],
    ['true', true],
    ['an empty object', {}],
    ['an array', ['1']],
    ['a Number object', Object(1)],
    ['a date', new Date(0)],
    ['a function', () => 1],
    ['a symbol', Symbol('1')],
    ['a bigint of 1,001 digits', 10n ** 1_000n],
    ['a Decimal that is not a number', new Decimal(NaN)],
    ['an infinite Decimal', new Decimal(-Infinity)],
    ['a Decimal with an enormous exponent', new Decimal('1e20000')],
    ['a Decimal with a minute exponent', new Decimal('1e-20000')],
    ['an object that only looks like a Decimal', { d: [1], e: 0, s: 1, toFixed: () => 'one' }],
    ['an object whose toFixed gives no text', { d: [1], e: 0, s: 1, toFixed: () => Symbol.iterator }],
  ])('%s', (_, value) => {
    expect(() => read(value)).toThrow(InvalidDecimalError);
  });

  test('with an error that says what was given and how to mend it, and carries the value', () => {
    const error = (value: unknown): unknown => {
      try {
        return read(value);
      } catch (caught) {
        return caught;
      }
    };
    expect(error('1,5')).toMatchObject({ code: 'invalid-decimal', name: 'InvalidDecimalError', input: '1,5' });
    expect(error('1,5')).toHaveProperty('message', expect.stringContaining('"1,5" is no number here; expected a plain decimal with a point'));
    const advice = 'expected a plain decimal with a point, no grouping';
    for (const slip of ['1,5', ' 1', '+1', '.5', '']) expect(error(slip)).toHaveProperty('message', expect.stringContaining(advice));
    expect(error(2 ** 53)).toHaveProperty('message', expect.stringContaining('give a string'));
    expect(isPlanningMetricsError(error({}))).toBe(true);
  });
});
