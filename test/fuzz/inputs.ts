import { Decimal as DecimalJs } from 'decimal.js';
import * as fc from 'fast-check';
import { decimal, type DecimalInput } from 'planning-metrics';

const EDGES: readonly DecimalInput[] = [
  '0',
  '-0',
  0,
  -0,
  0n,
  '100',
  100,
  '-100',
  '1e300',
  '-1e-300',
  '9'.repeat(1_000),
  Number.MAX_SAFE_INTEGER,
  1e-7,
  '0.1',
  0.1,
  '-0.05',
  '1e0',
  2.5,
];

const plainText = fc.tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.nat(8)).map(([digits, decimals]) => {
  const text = String(digits < 0n ? -digits : digits).padStart(decimals + 1, '0');
  const point = text.length - decimals;
  return `${digits < 0n ? '-' : ''}${text.slice(0, point)}${decimals > 0 ? `.${text.slice(point)}` : ''}`;
});
const longText = fc.array(fc.nat(9), { minLength: 20, maxLength: 300 }).map((digits) => `${digits.join('')}.${digits.join('')}`);

/** Levels as reports have them: above zero, a few digits. */
export const level: fc.Arbitrary<DecimalInput> = fc.oneof(
  fc.integer({ min: 1, max: 999_999 }).map(String),
  fc.tuple(fc.nat(99_999), fc.nat(999)).map(([whole, part]) => `${whole + 1}.${part}`),
  fc.integer({ min: 1, max: 999_999 }),
);

/** Any number that is read, in every form. */
export const number: fc.Arbitrary<DecimalInput> = fc.oneof(
  { weight: 6, arbitrary: level },
  { weight: 4, arbitrary: plainText },
  { weight: 1, arbitrary: longText },
  { weight: 2, arbitrary: fc.constantFrom(...EDGES) },
  { weight: 1, arbitrary: fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }) },
  { weight: 1, arbitrary: plainText.map((text) => decimal(text)) },
  { weight: 1, arbitrary: plainText.map((text) => new DecimalJs(text)) },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }) },
);

/** Growth rates and shares. */
export const rate: fc.Arbitrary<DecimalInput> = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: -999, max: 2_000 }).map((tenths) => String(tenths / 10)) },
  { weight: 1, arbitrary: number },
);

export const decimals = fc.integer({ min: 0, max: 20 });
export const mode = fc.constantFrom('half-up', 'half-even', 'half-down', 'up', 'down', 'ceil', 'floor');

const partKey = fc.constantFrom('a', 'b', 'c', 'd', '1', '__proto__', 'constructor', 'toString', 'length', '', 'xây dựng');

/** So many sets of the same parts, all arrays or all records. */
export function parts(value: fc.Arbitrary<DecimalInput>, count: number): fc.Arbitrary<readonly unknown[]> {
  const keys = fc.uniqueArray(partKey, { minLength: 1, maxLength: 6 });
  const values = fc.array(fc.array(value, { minLength: 6, maxLength: 6 }), { minLength: count, maxLength: count });
  return fc
    .tuple(fc.boolean(), keys, values)
    .map(([isArray, names, sets]) =>
      sets.map((set) => (isArray ? set.slice(0, names.length) : Object.fromEntries(names.map((name, index) => [name, set[index]])))),
    );
}

/** Weights that add up to 100. */
export const hundred: fc.Arbitrary<readonly string[]> = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 5 }).map((tenths) => {
  const rest = 1_000 - tenths.reduce((sum, one) => sum + one, 0);
  return [...tenths, rest].map((one) => String(one / 10));
});

/** An argument that is often left out. */
export function optional<T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(value, { nil: undefined, freq: 2 });
}
