import { Decimal as DecimalJs } from 'decimal.js';
import { decimal } from 'planning-metrics';

/** What the code of a caller throws: it passes through the library as it is, and is no finding. */
export class CallersError extends Error {}

/** Objects that throw when they are looked at; nothing can be asked of them, not even whether they were changed. */
export const untouchable = new WeakSet<object>();

function untouchably<T extends object>(value: T): T {
  untouchable.add(value);
  return value;
}

function throwing(): never {
  throw new CallersError('the code of the caller threw');
}

const traps = ['get', 'has', 'ownKeys', 'getOwnPropertyDescriptor', 'getPrototypeOf', 'isExtensible'] as const;

function nested(depth: number, wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = '1';
  for (let level = 0; level < depth; level++) value = wrap(value);
  return value;
}

function cyclic<T extends unknown[] | Record<string, unknown>>(container: T): T {
  Object.assign(container, { 0: container });
  return container;
}

export const ODD_KEYS = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'then',
  'length',
  '0',
  '',
  ' ',
  '\ud800',
  'a.b',
  'ключ',
  'k'.repeat(20_000),
];

export const ODD_NUMBERS: readonly unknown[] = [
  NaN,
  Infinity,
  -Infinity,
  -0,
  5e-324,
  Number.MAX_VALUE,
  Number.MAX_SAFE_INTEGER,
  2 ** 53,
  -1,
  0.5,
  1e21,
  1e-7,
  21,
  20,
  65,
  1e9,
];

const ODD_TEXTS: readonly string[] = [
  ...ODD_KEYS,
  '-0',
  '-0.00',
  '1,5',
  '0x10',
  '1_000',
  ' 1',
  '+1',
  '.5',
  '5.',
  'NaN',
  'Infinity',
  '1e1000000000',
  '1e-1000000000',
  '1e300',
  '1e-300',
  '1e301',
  '9'.repeat(1_000),
  `0.${'0'.repeat(996)}1`,
  '9'.repeat(10_000),
  `1e${'9'.repeat(10_000)}`,
  '\udc00\ud800',
  'a'.repeat(100_000),
  '１２',
  '٣',
  '1\u0000',
  '\n',
  '-',
  '−1',
  '%',
  'billion VND',
  'VND/person/ha',
  '2023',
  '9999-12-01/P999Y',
  '1000',
  '2023-Q3',
  'growth@2023#value',
];

/** Each makes a value anew, so that one that is changed changes nothing else. */
const makers: readonly (() => unknown)[] = [
  ...ODD_TEXTS.map((text) => () => text),
  ...ODD_NUMBERS.map((number) => () => number),
  () => undefined,
  () => null,
  () => true,
  () => false,
  () => 0n,
  () => -(10n ** 999n),
  () => 10n ** 30_000n,
  () => Symbol('1'),
  () => () => '1',
  () => Error,
  () => new Date(0),
  () => new Date(NaN),
  () => new Map([['a', '1']]),
  () => new Set(['1']),
  () => /1/,
  () => new Error('1'),
  () => Promise.resolve('1'),
  () => new String('1'),
  () => new Number(1),
  () => Object(1n) as unknown,
  () => Object(Symbol('1')) as unknown,
  () => ({}),
  () => [],
  () => Object.create(null) as unknown,
  () => Object.assign(Object.create(null) as object, { value: '1', unit: 'VND', kind: 'at-least' }),
  () => Object.create({ value: '1', unit: 'VND', literal: '1' }) as unknown,
  () => Object.create(Array.prototype) as unknown,
  () => new Array<unknown>(5),
  () => Object.assign(new Array<unknown>(4), { 1: '1', 3: null }),
  () => Object.assign(['1'], { extra: '1' }),
  () => ({ length: 3, 0: '1' }),
  () => ({ length: -1 }),
  () => ({ length: 2 ** 31 }),
  () => cyclic<unknown[]>([]),
  () => cyclic<Record<string, unknown>>({}),
  () => nested(100, (inner) => [inner]),
  () => nested(10_000, (inner) => [inner]),
  () => nested(10_000, (inner) => ({ children: [inner] })),
  () => nested(10_000, (inner) => ({ parts: { a: inner } })),
  () => new Float64Array([1, NaN, -0, Infinity]),
  () => new Int32Array([1, 2]),
  () => new BigInt64Array([1n, -(2n ** 63n)]),
  () => new ArrayBuffer(8),
  () => new DataView(new ArrayBuffer(8)),
  () => ({ mantissas: new Float64Array([1, 0.5, -0, Infinity, 2 ** 60]), scale: 1 }),
  () => ({ mantissas: [1], scale: 0 }),
  () => decimal('1.5'),
  () => new DecimalJs('-0'),
  () => new DecimalJs(NaN),
  () => new DecimalJs(-Infinity),
  () => new DecimalJs('9'.repeat(9_000)),
  () => new DecimalJs('1e9000000000000000'),
  () => new DecimalJs('1e-9000000000000000'),
  () => ({ d: [1], e: 0, s: 1, toFixed: () => '1' }),
  () => ({ d: [1], e: 'x', s: 1, toFixed: () => 'not a number' }),
  () => ({ d: [1], e: 0, toFixed: () => Symbol('1') }),
  () => ({ d: [1], e: 0, toFixed: () => Object.create(null) as unknown }),
  () => ({ d: [1], e: 1, toFixed: () => '9'.repeat(1_000_000) }),
  () => ({ d: null, e: NaN, toFixed: throwing }),
  () => ({ valueOf: throwing, toString: throwing, [Symbol.toPrimitive]: throwing, toJSON: throwing }),
  () => ({ value: { valueOf: () => 1, toString: () => '1' }, unit: { toString: () => 'VND' } }),
  () => untouchably(Object.defineProperty({}, 'value', { get: throwing, enumerable: true })),
  () => untouchably(Object.defineProperty(['1'], 0, { get: throwing, enumerable: true })),
  () => untouchably(new Proxy({}, Object.fromEntries(traps.map((trap) => [trap, throwing])))),
  () => untouchably(new Proxy([], { get: throwing })),
  () => new Proxy({ a: '1' }, {}),
  () => new Proxy(['1'], {}),
];

/** How many hostile values there are. */
export const HOSTILE_VALUES = makers.length;

/** One of them, made when it is put in its place: fast-check looks at what it generates, and some throw then. */
export function hostileValue(index: number): unknown {
  return makers[index]?.();
}
