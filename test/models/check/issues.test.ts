import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { problemsOf } from '../../../src/models/check/issues.js';

/** What a schema finds wrong with a value, as problems. */
function problems(schema: z.ZodType, value: unknown) {
  return problemsOf(schema.safeParse(value, { reportInput: true }).error?.issues ?? []);
}

describe('of the alternatives of a field', () => {
  const list = z.array(z.string());
  const word = z.enum(['up', 'down']);
  const object = z.strictObject({ a: z.string(), b: z.string() });

  it('a misspelt word is meant as a word, wherever the words stand among them', () => {
    for (const schema of [z.union([list, word]), z.union([word, list])])
      expect(problems(schema, 'dwn')).toEqual([{ path: '', message: '"dwn" was given; expected "up", "down".' }]);
  });

  it('a list or an object is not meant as a word', () => {
    for (const schema of [z.union([list, word]), z.union([word, list])])
      expect(problems(schema, [1])).toEqual([{ path: '0', message: '1 was given; expected a string.' }]);
    for (const schema of [z.union([object, word]), z.union([word, object])])
      expect(problems(schema, { a: 1 })).toEqual([
        { path: 'a', message: '1 was given; expected a string.' },
        { path: 'b', message: 'is missing; expected a string.' },
      ]);
  });

  it('the one with the fewest problems is meant, of two with as many the first', () => {
    const other = z.strictObject({ a: z.string(), b: z.number() });
    expect(problems(z.union([other, z.strictObject({ a: z.number(), b: z.number() })]), { a: 1, b: 'x' })).toEqual([
      { path: 'b', message: '"x" was given; expected a number.' },
    ]);
    expect(problems(z.union([object, other]), { a: 1, b: true })).toEqual([
      { path: 'a', message: '1 was given; expected a string.' },
      { path: 'b', message: 'true was given; expected a string.' },
    ]);
  });

  it('the problems inside the alternatives of an alternative are counted too', () => {
    const inner = z.union([z.strictObject({ x: z.string() }), z.strictObject({ y: z.string() })]);
    expect(problems(z.union([inner, object]), { a: 1, b: 'b' })).toEqual([{ path: 'a', message: '1 was given; expected a string.' }]);
  });

  it('the first is meant where all are of other types', () => {
    expect(problems(z.object({ x: z.union([z.string(), object]) }), { x: 5 })).toEqual([{ path: 'x', message: '5 was given; expected a string.' }]);
  });
});
