import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { round } from '../../src/decimal/round.js';
import { isPlanningMetricsError, MismatchedUnitsError } from '../../src/errors.js';
import { add, convert, quantity, type Quantity, subtract } from '../../src/quantity/index.js';

const plain = ({ value, unit }: Quantity) => `${value.toFixed()} ${unit}`;
const money = fc.constantFrom('VND', 'thousand VND', 'million VND', 'billion VND', 'trillion VND');
const number = fc.tuple(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.nat(9)).map(([digits, places]) => `${digits}e-${places}`);

describe('a quantity', () => {
  it('is a number and a unit, frozen, with every digit that was given', () => {
    const investment = quantity('88700.00000000000000000000000000000000000000000000000000000000000000000000000001', 'billion VND');
    expect(plain(investment)).toBe('88700.00000000000000000000000000000000000000000000000000000000000000000000000001 billion VND');
    expect(Object.isFrozen(investment)).toBe(true);
    expect(Object.keys(investment)).toEqual(['value', 'unit']);
  });

  it('survives JSON as plain text', () => {
    expect(JSON.stringify(quantity('181', 'trillion VND'))).toBe('{"value":"181","unit":"trillion VND"}');
  });

  it('is refused with a unit or a number that is none', () => {
    expect(() => quantity('1', 'billions VND')).toThrow(/write "billion VND"/);
    expect(() => quantity('1,5', 'billion VND')).toThrow(/no number here/);
  });
});

describe('converting within one measure', () => {
  it.each([
    ['15295', 'billion VND', 'trillion VND', '15.295'],
    ['15.295', 'trillion VND', 'VND', '15295000000000'],
    ['1', 'VND', 'trillion VND', '0.000000000001'],
    ['33.2', 'bed/10000 person', 'bed/thousand person', '3.32'],
    ['33.2', 'bed/10000 person', 'bed/person', '0.00332'],
    ['94.03', 'million VND/person', 'thousand VND/person', '94030'],
    ['-2.5', 'thousand tonne/day', 'tonne/day', '-2500'],
  ])('%s %s is in %s %s', (value, from, to, expected) => {
    expect(plain(convert(quantity(value, from), to))).toBe(`${expected} ${to}`);
  });

  it('returns to the same quantity', () => {
    fc.assert(
      fc.property(number, money, money, (value, from, to) => {
        const start = quantity(value, from);
        expect(plain(convert(convert(start, to), from))).toBe(plain(start));
      }),
    );
  });

  it('does not turn one measure into another, not even a share into times', () => {
    for (const [from, to] of [
      ['VND', 'USD'],
      ['%', 'times'],
      ['%', 'pp'],
      ['USD/person', 'USD'],
      ['bed/person', 'person/bed'],
    ] as [string, string][]) {
      expect(() => convert(quantity(1, from), to)).toThrow(MismatchedUnitsError);
    }
  });

  it('reads a quantity that came as plain data', () => {
    const stored = JSON.parse('{"value":"181","unit":"trillion VND"}') as Quantity;
    expect(plain(convert(stored, 'billion VND'))).toBe('181000 billion VND');
    expect(() => convert({ ...stored, unit: 'trilion VND' as string }, 'VND')).toThrow(/write "trillion VND"/);
  });
});

describe('adding and subtracting', () => {
  it('gives the unit of the first', () => {
    expect(plain(add(quantity('7.7', 'billion USD'), quantity('1477.8', 'million USD')))).toBe('9.1778 billion USD');
    expect(plain(add(quantity('1477.8', 'million USD'), quantity('7.7', 'billion USD')))).toBe('9177.8 million USD');
    expect(plain(subtract(quantity('15.295', 'trillion VND'), quantity('12760', 'billion VND')))).toBe('2.535 trillion VND');
  });

  it('loses nothing between the largest and the smallest', () => {
    expect(plain(add(quantity('1e40', 'trillion VND'), quantity('1e-20', 'VND')))).toBe(`1${'0'.repeat(40)}.${'0'.repeat(31)}1 trillion VND`);
  });

  it('gives the same quantity in either order', () => {
    fc.assert(
      fc.property(number, money, number, money, (x, unitX, y, unitY) => {
        const [a, b] = [quantity(x, unitX), quantity(y, unitY)];
        expect(plain(convert(add(b, a), unitX))).toBe(plain(add(a, b)));
      }),
    );
  });

  it('agrees with integers of the smallest part', () => {
    // An oracle without units: everything in 10⁻⁹ dong, as integers.
    const dong = new Map([
      ['VND', 1n],
      ['thousand VND', 10n ** 3n],
      ['million VND', 10n ** 6n],
      ['billion VND', 10n ** 9n],
      ['trillion VND', 10n ** 12n],
    ]);
    const digits = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n });
    fc.assert(
      fc.property(digits, money, digits, money, (x, unitX, y, unitY) => {
        const total = x * (dong.get(unitX) ?? 0n) + y * (dong.get(unitY) ?? 0n);
        const sum = convert(add(quantity(`${x}e-9`, unitX), quantity(`${y}e-9`, unitY)), 'VND');
        expect(round(sum.value, 9).times('1e9').toFixed()).toBe(String(total));
      }),
    );
  });

  it('refuses different measures at run time and names both', () => {
    const [revenue, people]: Quantity[] = [quantity('15295', 'billion VND'), quantity('1.925', 'million person')];
    for (const operation of [add, subtract]) {
      expect(() => operation(revenue as Quantity, people as Quantity)).toThrow('the one measures VND, the other person');
    }
    expect(() => add<string, string>(quantity(1, '%'), quantity(1, 'pp'))).toThrow(MismatchedUnitsError);
    expect(() => add<string, string>(quantity(1, 'case'), quantity(1, 'project'))).toThrow(MismatchedUnitsError);
  });

  it('refuses what is no quantity with an error of this library', () => {
    for (const wrong of [5, {}, 'VND', { value: '1' }, { value: 'x', unit: 'VND' }]) {
      let caught: unknown;
      try {
        add(quantity(1, 'VND'), wrong as never);
      } catch (error) {
        caught = error;
      }
      expect(isPlanningMetricsError(caught)).toBe(true);
    }
  });
});
