import { Decimal } from 'decimal.js';
import { describe, expect, test } from 'vitest';
import { docCommentExamples } from './doc-comments.js';
import type { Example } from './example.js';
import { markdownExamples } from './markdown.js';
import { runExample, type Scope } from './run.js';

const scope: Scope = {
  names: {
    half: (value: number) => new Decimal(value).div(2),
    pair: (a: unknown, b: unknown) => ({ a, b, none: undefined }),
    fail: () => {
      throw new RangeError('too far');
    },
  },
  load: (specifier) => (specifier === 'numbers' ? Promise.resolve({ one: 1, default: 7 }) : import(specifier)),
};

const run = (code: string): Promise<void> => runExample({ file: 'guide.md', line: 10, symbol: 'Guide', code }, scope);

describe('an example that is right', () => {
  test.each([
    ['a Decimal written as a number', 'half(3) // => 1.5'],
    ['a Decimal written as a string', "half(3) // => '1.5'"],
    ['a number, a string, a bigint', "1 + 1 // => 2\n'a' + 'b' // => 'ab'\n2n ** 70n // => 1180591620717411303424n"],
    ['true, null and undefined', '1 < 2 // => true\nnull // => null\nundefined // => undefined'],
    ['Decimals within records and arrays, and a field that is undefined', "pair([half(1)], { c: half(-3) }) // => { a: ['0.5'], b: { c: -1.5 } }"],
    ['a statement of several lines', 'pair(\n  half(1),\n  half(2),\n); // => { a: 0.5, b: 1 }'],
    ['a literal of several lines, below', "pair('x', 'y')\n// => {\n//   a: 'x',\n//   b: 'y',\n// }\n// and a remark"],
    ['an error', 'fail() // throws RangeError'],
    ['an error that is awaited', 'await Promise.reject(new TypeError()) // throws TypeError'],
    ['imports', "import seven, { one as uno, type Two } from 'numbers';\nimport * as all from 'numbers';\nuno + all.one + seven // => 9"],
    ['types', 'const n: number = half(4).toNumber();\ninterface Any { n: number }\nn // => 2'],
    ['a name of its own in place of a public one', 'const half = 5;\nhalf // => 5'],
    ['a caught error', "try {\n  fail();\n} catch (error) {\n  error.message; // => 'too far'\n}"],
    ['an arrow within a string', "'// => 3'.length // => 7"],
  ])('passes: %s', async (_, code) => {
    await expect(run(code)).resolves.toBeUndefined();
  });
});

describe('an example that is wrong is reported with its file and line', () => {
  test.each([
    ['another number', 'half(2)\nhalf(3) // => 1.6', 'guide.md:11: the example says 1.6, the code gives 1.5.'],
    ['a number that only looks alike', 'half(3) // => 1.50', 'guide.md:10: the example says 1.50, the code gives 1.5.'],
    ['a string where a number stands', "1 + 1 // => '2'", "guide.md:10: the example says '2', the code gives 2."],
    ['a number where a string stands', "'2' // => 2", "guide.md:10: the example says 2, the code gives '2'."],
    ['a field too many', 'pair(1, 2) // => { a: 1 }', 'guide.md:10: the example says { a: 1 }, the code gives { a: 1, b: 2 }.'],
    ['another order', '[1, 2] // => [2, 1]', 'guide.md:10: the example says [2, 1], the code gives [1, 2].'],
    ['a value within a try', 'try {\n  half(3); // => 2\n} catch {\n}', 'guide.md:11: the example says 2, the code gives 1.5.'],
    ['no error', 'half(3) // throws RangeError', 'guide.md:10: the example says that this throws RangeError; it throws nothing.'],
    ['another error', 'fail() // throws TypeError', 'guide.md:10: the example says that this throws TypeError; it throws RangeError: too far'],
    ['an unexpected error', '1 // => 1\n\nfail()\n', 'guide.md:12: RangeError: too far'],
    ['an unknown name', '1 // => 1\nthird(3) // => 1', 'guide.md:11: ReferenceError: third is not defined'],
    ['a syntax error', '1 // => 1\nlet = ;', 'guide.md:11: '],
    ['no assertion', 'half(3) // 1.5', 'guide.md:10: the example says nothing'],
    ['a comment behind a declaration', 'const a = half(3) // => 1.5', 'guide.md:10: the comment stands behind no expression'],
    ['a comment behind another comment', 'half(3) // half // => 1.5', 'guide.md:10: the comment stands behind no expression'],
    ['something that is no literal', 'half(3) // => half(3)', 'guide.md:10: expected "// => " and a literal'],
    ['a remark behind the literal', 'half(3) // => 1.5 (exactly)', 'guide.md:10: expected "// => " and a literal'],
    ['an expression that is never evaluated', 'if (half(3).gt(2)) {\n  half(3); // => 1.5\n}', 'guide.md:11: the comment speaks of'],
  ])('%s', async (_, code, message) => {
    await expect(run(code)).rejects.toThrow(message);
  });
});

test('the examples of doc comments are found, each with its symbol and line', () => {
  const source = [
    '/**',
    ' * One.',
    ' *',
    ' * @example',
    ' * one() // => 1',
    ' * @returns one',
    ' */',
    'export function one() { return 1; }',
    '/** @example two // => 2 */',
    'export const two = 2;',
    'export interface Three {',
    '  /**',
    '   * @example',
    "   * '*' // => '*'",
    '   */',
    '  field: string;',
    '}',
  ].join('\n');
  expect(docCommentExamples('src/numbers.ts', source).map(summary)).toEqual([
    'src/numbers.ts:4 one: one() // => 1',
    'src/numbers.ts:9 two: two // => 2',
    "src/numbers.ts:13 Three.field: '*' // => '*'",
  ]);
});

test('an example in a comment that documents nothing is reported', () => {
  expect(() => docCommentExamples('src/lost.ts', 'const lost = [\n  /** @example 1 // => 1 */\n];\n')).toThrow('src/lost.ts:1: 1 @example');
});

test('the code blocks of a guide are found, each with its heading, but for other languages and no-check', () => {
  const guide = [
    '# Guide',
    '```ts',
    '1 // => 1',
    '```',
    '```sh',
    'npm test',
    '```',
    '## Shell',
    '```ts no-check',
    '# no heading, no example',
    '```',
    '````js',
    '`',
    '```',
    '````',
  ].join('\n');
  expect(markdownExamples('guide.md', guide).map(summary)).toEqual(['guide.md:3 Guide: 1 // => 1', 'guide.md:13 Shell: `\n```']);
});

function summary({ file, line, symbol, code }: Example): string {
  return `${file}:${line} ${symbol}: ${code.trim()}`;
}
