import { describe, expect, test } from 'vitest';
import { decimal } from '../../../src/index.js';
import { InvalidDecimalError } from '../../../src/errors.js';
import { cell, emptyCell, type Gap, settle, type SheetOf } from '../../../src/models/accounts/sheet.js';

interface Result {
  readonly a: string | null;
  readonly table: Readonly<Record<string, string | null>>;
  readonly gaps: readonly Gap[];
}

const known = (value: string) => ({ value: decimal(value) });

describe('a sheet of cells', () => {
  test('is settled to plain frozen data, with a gap for every cell that has no value', () => {
    const sheet: SheetOf<Omit<Result, 'gaps'>> = {
      a: cell([known('1'), known('2')], (one, two) => one.plus(two)),
      table: { x: emptyCell('never'), y: cell([known('1'), { missing: ['y has no level'] }], (one) => one) },
    };
    const result = settle<Result>(sheet);
    expect(result).toEqual({
      a: '3',
      table: { x: null, y: null },
      gaps: [
        { path: 'table.x', reason: 'never' },
        { path: 'table.y', reason: 'y has no level' },
      ],
    });
    expect(Object.isFrozen(result.gaps[0])).toBe(true);
  });

  test('names each missing level once, and three at most', () => {
    const missing = (...names: string[]) => cell([{ missing: names.slice(0, 2) }, { missing: names.slice(1) }], (one) => one)();
    expect(missing('a')).toEqual({ reason: 'a' });
    expect(missing('a', 'b')).toEqual({ reason: 'a; b' });
    expect(missing('a', 'b', 'c')).toEqual({ reason: 'a; b; c' });
    expect(missing('a', 'b', 'c', 'd')).toEqual({ reason: 'a; b; c; …' });
    expect(cell([{ missing: ['a', 'b', 'c', 'd', 'e'] }], (one) => one)()).toEqual({ reason: 'a; b; c; …' });
  });

  test('takes no mistake for a gap: neither of the formula nor of its input', () => {
    const failing = (error: Error) =>
      cell([], () => {
        throw error;
      });
    expect(failing(new TypeError('a mistake'))).toThrow(TypeError);
    expect(failing(new InvalidDecimalError('no number', 'x'))).toThrow(InvalidDecimalError);
  });
});
