import fc from 'fast-check';
import { decimal } from 'planning-metrics';
import { column, type ColumnValues, toNumbers, toStrings } from 'planning-metrics/columns';
import { describe, expect, test } from 'vitest';
import { exactly, expectedText, mantissa, scales } from './oracle.js';

/** An error of a code that names a row. */
function refusalOf(row: number, code = 'invalid-decimal'): unknown {
  return expect.objectContaining({ code, message: expect.stringContaining(`Row ${row}: `) as string });
}

describe('a column of texts', () => {
  test('has the largest number of decimals found', () => {
    expect(column(['1', '2.50', null, '-0.125', '3e-1'])).toEqual({ mantissas: Float64Array.of(1000, 2500, NaN, -125, 300), scale: 3 });
    expect(column(['12e2', '15']).scale).toBe(0);
    expect(column([null, undefined, NaN]).scale).toBe(0);
  });

  test('is printed as it was read, whatever its mantissas and scale', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(mantissa, scales), { maxLength: 8 }), (values) => {
        const scale = Math.max(0, ...values.map(([, own]) => own));
        const texts = values.map(([digits, own]) => expectedText(exactly(digits, own), own) ?? '');
        const padded = values.map(([digits, own]) => expectedText(exactly(digits, own), scale) ?? '');
        fc.pre(padded.every((text) => Math.abs(Number(text.replace('.', ''))) <= Number.MAX_SAFE_INTEGER));
        expect(toStrings(column(texts))).toEqual(padded);
        expect(toStrings(column(texts, { scale }))).toEqual(padded);
      }),
      { numRuns: 300 },
    );
  });

  test('takes every form of a plain decimal that the scalar functions take, and refuses every one that they refuse', () => {
    const character = fc.constantFrom('0', '1', '5', '9', '.', '-', '+', 'e', 'E', ' ', ',');
    const almost = fc.oneof(
      fc.array(character, { maxLength: 7 }).map((list) => list.join('')),
      fc.tuple(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), fc.constantFrom('', '0', 'e0', 'e+1', '.')).map(([value, end]) => `${value}${end}`),
    );
    const attempt = <T>(read: () => T): T | 'refused' => {
      try {
        return read();
      } catch {
        return 'refused';
      }
    };
    fc.assert(
      fc.property(almost, (text) => {
        const scalar = attempt(() => decimal(text));
        const fits = scalar !== 'refused' && scalar.decimalPlaces() <= 15 && scalar.times(1e15).abs().lte(Number.MAX_SAFE_INTEGER);
        const expected = fits ? scalar.toFixed(15) : 'refused';
        expect(attempt(() => toStrings(column([text], { scale: 15 }))[0])).toBe(expected);
      }),
      { numRuns: 3000 },
    );
  });

  test.each([
    '',
    ' 1',
    '1 ',
    '+1',
    '1,5',
    '1.',
    '.5',
    '-',
    '0x10',
    '1_000',
    'NaN',
    'Infinity',
    '1e301',
    '1e-301',
    `${'0'.repeat(1000)}1`,
    '1.2.3',
    '--1',
    '1e',
    '１',
  ])('refuses %j and names its row', (text) => {
    expect(() => column(['1', text])).toThrow(refusalOf(1));
    expect(() => column(['1', text], { scale: 15 })).toThrow(refusalOf(1));
  });

  test('refuses a value that does not fit the scale or 2^53, and takes the last one that does', () => {
    expect(() => column(['14.5', '14.55'], { scale: 1 })).toThrow(refusalOf(1));
    expect(() => column(['1e-16'])).toThrow(refusalOf(0));
    expect(() => column(['9007199254740992'])).toThrow(refusalOf(0));
    expect(() => column(['1', '900719925474099.2'], { scale: 1 })).toThrow(refusalOf(1));
    expect(toStrings(column(['14.500', '-9007199254740991e-1'], { scale: 1 }))).toEqual(['14.5', '-900719925474099.1']);
  });

  test('has no negative zero', () => {
    expect([...column(['-0', '-0.0', '-0e5', -0]).mantissas].map((value) => Object.is(value, 0))).toEqual([true, true, true, true]);
  });
});

describe('a column of numbers', () => {
  test('reads each by its shortest decimal form', () => {
    expect(column([14.5, 0.1, 3, 1e-7, NaN])).toEqual({ mantissas: Float64Array.of(145e6, 1e6, 3e7, 1, NaN), scale: 7 });
    expect(column(Float64Array.of(14.5, NaN), { scale: 2 })).toEqual({ mantissas: Float64Array.of(1450, NaN), scale: 2 });
  });

  test('reads every number as the scalar functions do', () => {
    const anyFloat = fc.double({ noNaN: true, min: -1e290, max: 1e290 }).filter((value) => value === 0 || Math.abs(value) > 1e-290);
    const number = fc.oneof(
      anyFloat,
      mantissa.map((digits) => digits / 1e4),
      mantissa,
    );
    fc.assert(
      fc.property(number, scales, (value, scale) => {
        const isSafe = !Number.isInteger(value) || Number.isSafeInteger(value);
        const exact = isSafe ? decimal(value) : undefined;
        const fits =
          exact !== undefined &&
          exact.decimalPlaces() <= scale &&
          exact
            .times(10 ** scale)
            .abs()
            .lte(Number.MAX_SAFE_INTEGER);
        if (fits) expect(toStrings(column([value], { scale }))).toEqual([exact.toFixed(scale)]);
        else expect(() => column([value], { scale })).toThrow(refusalOf(0));
      }),
      { numRuns: 1000 },
    );
  });

  test.each([[0.1 + 0.2], [Infinity], [1e16], [2 ** 53]])('refuses %d', (value) => {
    expect(() => column([1, value])).toThrow(refusalOf(1));
  });

  test('refuses what is neither a text nor a number', () => {
    for (const value of [true, {}, [1], () => 1, Symbol('1'), 1n]) {
      expect(() => column([1, value as number])).toThrow(refusalOf(1));
    }
  });
});

describe('a column of the integers of a decimal', () => {
  test.each<[string, ColumnValues]>([
    ['a BigInt64Array', BigInt64Array.of(12345n, -5n)],
    ['an Int32Array', Int32Array.of(12345, -5)],
    ['an Int16Array', Int16Array.of(12345, -5)],
    ['bigints', [12345n, -5n]],
  ])('takes %s for them', (_, integers) => {
    expect(toStrings(column(integers, { scale: 2 }))).toEqual(['123.45', '-0.05']);
    expect(toStrings(column(integers))).toEqual(['12345', '-5']);
  });

  test('has a missing value where there is none', () => {
    expect(toStrings(column([null, 12345n, undefined], { scale: 2 }))).toEqual([null, '123.45', null]);
  });

  test('refuses an integer beyond 2^53, and anything that is no bigint among bigints', () => {
    expect(() => column([1n, 2n ** 53n])).toThrow(refusalOf(1));
    expect(() => column(BigInt64Array.of(1n, -(2n ** 53n)))).toThrow(refusalOf(1));
    expect(() => column([1n, '2' as unknown as bigint])).toThrow(refusalOf(1));
    expect(() => column([1n, 2 as unknown as bigint])).toThrow(refusalOf(1));
    expect(toStrings(column([9007199254740991n, -9007199254740991n]))).toEqual(['9007199254740991', '-9007199254740991']);
  });
});

describe('the values of a column', () => {
  test('as numbers are the floats next to them', () => {
    fc.assert(
      fc.property(mantissa, scales, (digits, scale) => {
        const values = { mantissas: Float64Array.of(digits), scale };
        expect(toNumbers(values)[0]).toBe(Number(toStrings(values)[0]) + 0);
      }),
    );
  });

  test('as texts have all decimals, no exponent, and null for what is missing', () => {
    expect(toStrings({ mantissas: Float64Array.of(1, -1, 0, NaN, 1e15), scale: 12 })).toEqual([
      '0.000000000001',
      '-0.000000000001',
      '0.000000000000',
      null,
      '1000.000000000000',
    ]);
    expect(toNumbers(column([null, '1.5']))).toEqual(Float64Array.of(NaN, 1.5));
  });
});
