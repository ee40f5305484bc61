import { describe, expect, it } from 'vitest';
import { join, walk } from '../../../src/models/check/walk.js';

/** Lists in lists, the innermost value so many levels below the outermost list. */
function nested(levels: number, innermost: unknown): unknown {
  return Array.from({ length: levels }).reduce((inner) => [inner], innermost);
}

/** An empty list of so many places: they count like values. */
const places = (count: number) => new Array<unknown>(count);

const TOO_MANY = [{ path: '', message: 'over 1000000 values; split the document.' }];

describe('a walk through a document', () => {
  it('visits every object and list in the order of the document, each with its path', () => {
    const inner = { c: null, d: 'text', e: undefined };
    const document = { a: [inner, [1]], b: {}, f: true };
    const visited: unknown[] = [];
    expect(walk(document, (value, path) => visited.push([path, value]))).toEqual([]);
    expect(visited).toEqual([
      ['', document],
      ['a', [inner, [1]]],
      ['a.0', inner],
      ['a.1', [1]],
      ['b', {}],
    ]);
  });

  it.each([[null], [undefined], [0], ['text'], [false]])('visits nothing in %s, and finds nothing wrong with it', (document) => {
    expect(
      walk(document, () => {
        throw new Error('visited');
      }),
    ).toEqual([]);
  });

  it('names what JSON cannot hold, each by its kind', () => {
    expect(walk({ a: () => 1, b: [Symbol('s'), 1n], c: 1 })).toEqual([
      { path: 'a', message: 'a function is no JSON; give plain data.' },
      { path: 'b.0', message: 'a symbol is no JSON; give plain data.' },
      { path: 'b.1', message: 'a bigint is no JSON; give plain data.' },
    ]);
  });

  it('names every key __proto__, and looks into what stands there', () => {
    expect(walk(JSON.parse('{"a":{"__proto__":{"__proto__":1}},"b":1}'))).toEqual([
      { path: 'a.__proto__', message: '"__proto__" is no key here; rename it.' },
      { path: 'a.__proto__.__proto__', message: '"__proto__" is no key here; rename it.' },
    ]);
  });
});

describe('a document that is walked', () => {
  it('may be nested 64 levels deep and no deeper, and what was wrong before that is said too', () => {
    expect(walk(nested(64, 'value'))).toEqual([]);
    const deep = { path: Array.from({ length: 65 }, () => '0').join('.'), message: 'nested over 64 levels deep; flatten it (is it a cycle?).' };
    expect(walk(nested(65, 'value'))).toEqual([deep]);
    expect(walk([1n, nested(64, 'value')])).toEqual([
      { path: '0', message: 'a bigint is no JSON; give plain data.' },
      { ...deep, path: deep.path.replace('0', '1') },
    ]);
  });

  it('has the place that is too deep named by the beginning of its path', () => {
    const cycle: Record<string, unknown> = {};
    cycle['key'] = cycle;
    expect(walk(cycle)).toEqual([{ path: 'key.'.repeat(50), message: 'nested over 64 levels deep; flatten it (is it a cycle?).' }]);
  });

  it('may have a million values, itself included, and no more', () => {
    expect(walk(places(999_999))).toEqual([]);
    expect(walk(places(1_000_000))).toEqual(TOO_MANY);
    expect(walk(places(4_294_967_295))).toEqual(TOO_MANY);
  });

  it('has the values in its lists and objects counted together', () => {
    expect(walk({ a: places(499_999), b: places(499_998) })).toEqual([]);
    expect(walk({ a: places(499_999), b: places(499_999) })).toEqual(TOO_MANY);
    expect(walk([places(499_999), places(499_998)])).toEqual([]);
    expect(walk([places(499_999), places(499_999)])).toEqual(TOO_MANY);
  });

  it('has what stands beside the places of a list counted where that is more', () => {
    const list = (inner: number) => Object.assign([], { a: places(inner), b: 1 });
    expect(walk(list(999_997))).toEqual([]);
    expect(walk(list(999_998))).toEqual(TOO_MANY);
  });

  it('has a value counted in each place where it stands', () => {
    const shared = places(300_000);
    expect(walk([shared, shared, shared])).toEqual([]);
    expect(walk([shared, shared, shared, shared])).toEqual(TOO_MANY);
  });

  it('is told of what else was wrong before there were too many values', () => {
    expect(walk([1n, places(1_000_000)])).toEqual([{ path: '0', message: 'a bigint is no JSON; give plain data.' }, ...TOO_MANY]);
  });

  it('is not visited where it has too many values', () => {
    const visited: string[] = [];
    walk([[], places(1_000_000), []], (_, path) => visited.push(path));
    expect(visited).toEqual(['', '0']);
  });
});

describe('a path', () => {
  it('is its keys joined by dots; the document itself has none', () => {
    expect([join('', 'a'), join('a', 'b'), join('a.b', '0')]).toEqual(['a', 'a.b', 'a.b.0']);
  });
});
