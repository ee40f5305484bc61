import { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import * as errors from '../../src/errors.js';
import { decimal, growthRates, round, roundShares, sum, literal } from '../../src/index.js';
import { eachIs } from '../support/each-is.js';
import { refusal } from '../support/refusal.js';

const any = (value: unknown) => value as number;
const PLAIN = 'expected a plain decimal with a point, no grouping, such as "-1477.8"';
const TYPES = 'expected a string, number, bigint or Decimal';

describe('what is no number here', () => {
  eachIs('invalid-decimal', [
    [() => decimal('1.477,8'), `"1.477,8" is no number here; ${PLAIN}.`, '1.477,8'],
    [() => decimal(Number.NaN), `NaN is no number here; ${PLAIN}.`, Number.NaN],
    [() => decimal(-Infinity), '-Infinity is no number here; beyond Number.MAX_SAFE_INTEGER; give a string.', -Infinity],
    [() => decimal(2 ** 53), '9007199254740992 is no number here; beyond Number.MAX_SAFE_INTEGER; give a string.', 2 ** 53],
    [() => decimal('1'.repeat(1_001)), `"${'1'.repeat(57)}…" is no number here; over 1000 characters.`, '1'.repeat(1_001)],
    [() => decimal(10n ** 1_000n), 'some bigint is no number here; over 1000 characters.', 10n ** 1_000n],
    [() => decimal('1e301'), '"1e301" is no number here; exponent beyond ±300.', '1e301'],
    [() => decimal('1e-301'), '"1e-301" is no number here; exponent beyond ±300.', '1e-301'],
    [() => decimal(any(undefined)), `undefined is no number here; ${TYPES}.`, undefined],
    [() => decimal(any(null)), `null is no number here; ${TYPES}.`, null],
    [() => decimal(any(true)), `true is no number here; ${TYPES}.`, true],
    [() => decimal(any([])), `some object is no number here; ${TYPES}.`, []],
    [() => decimal(any(Symbol.iterator)), `some symbol is no number here; ${TYPES}.`, Symbol.iterator],
    [() => decimal(any({ d: [1] })), `some object is no number here; ${TYPES}.`, { d: [1] }],
    [() => decimal(any({ d: 1, toFixed: () => '1' })), `some object is no number here; ${TYPES}.`, expect.anything()],
    [() => decimal(new Decimal('1e10001')), 'some object is no number here; over 10000 characters.', new Decimal('1e10001')],
    [() => decimal(new Decimal('1e-10001')), 'some object is no number here; over 10000 characters.', new Decimal('1e-10001')],
    [() => decimal(new Decimal(Number.NaN)), `some object is no number here; ${PLAIN}.`, new Decimal(Number.NaN)],
  ]);

  it.each(['1'.repeat(1_000), '1e300', '1e-300', '-1E+300', Number.MAX_SAFE_INTEGER, -Number.MAX_SAFE_INTEGER])('up to there it is one: %s', (value) => {
    expect(decimal(value).eq(new Decimal(value))).toBe(true);
  });

  it('of a Decimal up to the power of ten of 10,000', () => {
    expect(decimal(new Decimal('1e10000')).eq('1e10000')).toBe(true);
    expect(decimal(new Decimal('1e-10000')).eq('1e-10000')).toBe(true);
  });
});

describe('what is asked for', () => {
  eachIs('invalid-option', [
    [() => round(1, 21), '21 decimals were asked for; expected a whole number from 0 to 20.', 21],
    [() => round(1, -1), '-1 decimals were asked for; expected a whole number from 0 to 20.', -1],
    [() => literal(1, 0.5), '0.5 decimals were asked for; expected a whole number from 0 to 20.', 0.5],
    [() => literal(1, any('1')), '"1" decimals were asked for; expected a whole number from 0 to 20.', '1'],
    [
      () => round(1, 1, any('nearest') as unknown as 'up'),
      '"nearest" is no rounding mode; expected one of half-up, half-even, half-down, up, down, ceil, floor.',
      'nearest',
    ],
    [
      () => round(1, 1, any('constructor') as unknown as 'up'),
      '"constructor" is no rounding mode; expected one of half-up, half-even, half-down, up, down, ceil, floor.',
      'constructor',
    ],
    [
      () => roundShares([1], 1, { total: '99.99' }),
      'Shares with 1 decimals cannot add up to a total with more; ask for more decimals or round the total.',
      '99.99',
    ],
    [() => roundShares([1], 1, { total: -1 }), 'Shares cannot add up to a negative total.', -1],
    [() => roundShares([1], 21), '21 decimals were asked for; expected a whole number from 0 to 20.', 21],
  ]);
});

describe('what has no sum or share', () => {
  eachIs('undefined-metric', [
    [() => sum([]), 'No parts were given; expected at least one.', []],
    [() => sum({}), 'No parts were given; expected at least one.', {}],
    [() => roundShares([2, -1], 1), 'A negative value has no share of a total; expected values of at least 0.', [2, -1]],
    [() => roundShares([0, 0], 1), 'All values are zero, so none has a share of their total.', [0, 0]],
  ]);
});

describe('what does not match', () => {
  const record = (...keys: string[]): Record<string, number> => Object.fromEntries(keys.map((key) => [key, 1]));
  const differ = (what: string) => `The two sets of parts differ (${what}); give both the same parts.`;
  const keys = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

  eachIs('mismatched-parts', [
    [() => sum(any(null) as unknown as number[]), 'Parts are given as an array or as a record of numbers.', null],
    [() => sum(any('123') as unknown as number[]), 'Parts are given as an array or as a record of numbers.', '123'],
    [
      () => sum(new Map() as unknown as number[]),
      'Parts are given as an array or as a record; make one with Array.from(…) or Object.fromEntries(…).',
      new Map(),
    ],
    [() => growthRates<number[]>([1, 2], [1, 2, 3]), differ('2 and 3 parts were given'), [1, 2, 3]],
    [() => growthRates<number[]>([1, 2, 3], [1, 2]), differ('3 and 2 parts were given'), [1, 2]],
    [
      () => growthRates(record('a'), [1] as unknown as Record<string, number>),
      'An array and a record were given; expected two arrays or two records with the same keys.',
      [1],
    ],
    [() => growthRates(record('a', 'b'), record('a')), differ('missing: "b"'), record('a')],
    [() => growthRates(record('a'), record('a', 'b')), differ('not in the other: "b"'), record('a', 'b')],
    [() => growthRates(record('a', 'b'), record('a', 'c')), differ('missing: "b"; not in the other: "c"'), record('a', 'c')],
    [() => growthRates(record('a', ...keys.slice(1, 6)), record('a')), differ('missing: "b", "c", "d", "e", "f"'), record('a')],
    [() => growthRates(record(...keys), record('a')), differ('missing: "b", "c", "d", "e", "f" and 1 more'), record('a')],
  ]);

  it('is the order of the keys of two records: the same parts in another order are the same', () => {
    expect(growthRates({ a: 2, b: 4 }, { b: 1, a: 1 })).toEqual({ a: decimal(100), b: decimal(300) });
  });
});

describe('a value in a message', () => {
  it.each([
    ['short', '"short"'],
    ['"quoted"', '"\\"quoted\\""'],
    ['x'.repeat(60), `"${'x'.repeat(60)}"`],
    ['x'.repeat(61), `"${'x'.repeat(57)}…"`],
    [5, '5'],
    [5n, 'some bigint'],
    [true, 'true'],
    [null, 'null'],
    [undefined, 'undefined'],
    [{ toString: null }, 'some object'],
    [['a'], 'some object'],
    [() => 5, 'some function'],
    [Symbol('a'), 'some symbol'],
  ])('is short, and shown without being read: %s', (value, shown) => {
    expect(errors.show(value)).toBe(shown);
  });
});

describe('an error of the library', () => {
  it('is told from any other, and from what only looks like one', () => {
    const own = refusal(() => decimal('x'));
    expect(errors.isPlanningMetricsError(own)).toBe(true);
    for (const other of [new RangeError('x'), null, undefined, 'x', { code: 'invalid-decimal' }, {}]) {
      expect(errors.isPlanningMetricsError(other)).toBe(false);
    }
    const anotherCopy = { [Symbol.for('planning-metrics.error')]: true };
    expect(errors.isPlanningMetricsError(anotherCopy)).toBe(true);
    expect(errors.isPlanningMetricsError({ [Symbol.for('planning-metrics.error')]: 1 })).toBe(false);
  });

  it('is an Error with a name and a stack, and keeps what was refused out of a console', () => {
    const own = refusal(() => decimal('x'));
    expect(own).toBeInstanceOf(Error);
    expect(own.stack).toContain('InvalidDecimalError');
    expect(Object.keys(own)).toEqual(['code']);
    expect(String(own)).toBe(`InvalidDecimalError: "x" is no number here; ${PLAIN}.`);
    expect(String(new errors.PlanningMetricsError('invalid-option', 'message', 5, 'PlanningMetricsError'))).toBe('PlanningMetricsError: message');
  });

  it.each([
    [new errors.InvalidUnitError('m', 1), 'invalid-unit', 'InvalidUnitError'],
    [new errors.InvalidPeriodError('m', 1), 'invalid-period', 'InvalidPeriodError'],
    [new errors.MismatchedUnitsError('m', 1), 'mismatched-units', 'MismatchedUnitsError'],
  ])('%s has the code %s and its own name', (error, code, name) => {
    expect([error.code, error.name, error.message, error.input]).toEqual([code, name, 'm', 1]);
  });
});

describe('a document that is refused', () => {
  const refused = (count: number) => {
    const problems = Array.from({ length: count }, (_, index) => ({ path: index === 0 ? '' : `p${index}`, message: `wrong ${index}` }));
    return new errors.InvalidDocumentError('The report', problems, 5);
  };

  it('says how many problems it has, and names each at its path', () => {
    expect(refused(1).message).toBe('The report has 1 problem:\n  (document): wrong 0');
    expect(refused(2).message).toBe('The report has 2 problems:\n  (document): wrong 0\n  p1: wrong 1');
    expect([refused(2).code, refused(2).name, refused(2).input]).toEqual(['invalid-document', 'InvalidDocumentError', 5]);
  });

  it('shows the first twenty, and has them all', () => {
    expect(refused(20).message).not.toContain('more');
    expect(refused(21).message.split('\n').slice(-2)).toEqual(['  p19: wrong 19', '  … and 1 more in `problems`']);
    expect(refused(21).problems).toHaveLength(21);
  });
});
