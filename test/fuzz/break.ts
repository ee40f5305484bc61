import * as fc from 'fast-check';
import { HOSTILE_VALUES, hostileValue, ODD_KEYS, ODD_NUMBERS, untouchable } from './hostile.js';

/** A place of a value: what holds it, and under which key. */
interface Place {
  readonly holder: Record<string, unknown>;
  readonly key: string;
}

/** One thing that is broken: at which place, how, and with what. */
interface Break {
  readonly at: number;
  readonly how: number;
  readonly other: number;
  /** Which hostile value. */
  readonly hostile: number;
}

const MAX_PLACES = 5_000;

/** Whether a value is a plain container, which may be broken inside; a Decimal or a Map is one thing. */
function isContainer(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || untouchable.has(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === Array.prototype || prototype === null;
}

/** Plain assignment would not make a key `__proto__`; the length of an array is no key, and what its methods take for its class is none of ours. */
function put(holder: Record<string, unknown>, key: string, value: unknown): void {
  if (Array.isArray(holder) && (key === 'length' || key === 'constructor')) return;
  Object.defineProperty(holder, key, { value, writable: true, enumerable: true, configurable: true });
}

/** A copy of the containers of a value, so that what a generator keeps is never broken. Cycles stay cycles. */
function copy<T>(root: T): T {
  const copies = new Map<unknown, Record<string, unknown>>();
  const open: Record<string, unknown>[] = [];
  const copyOf = (value: unknown): unknown => {
    if (ArrayBuffer.isView(value) && 'slice' in value) return (value as Float64Array).slice();
    if (!isContainer(value)) return value;
    const known = copies.get(value);
    if (known !== undefined) return known;
    const made = (Array.isArray(value) ? new Array<unknown>(value.length) : Object.create(Object.getPrototypeOf(value) as object | null)) as Record<
      string,
      unknown
    >;
    copies.set(value, made);
    open.push(value);
    return made;
  };
  const result = copyOf(root);
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    for (const key of Object.keys(value)) put(copies.get(value) ?? {}, key, copyOf(value[key]));
  }
  return result as T;
}

function placesOf(root: unknown): Place[] {
  const places: Place[] = [];
  const open = [root];
  for (let holder = open.shift(); holder !== undefined && places.length < MAX_PLACES; holder = open.shift()) {
    if (!isContainer(holder)) continue;
    for (const key of Object.keys(holder)) {
      places.push({ holder, key });
      if (isContainer(holder[key])) open.push(holder[key]);
    }
  }
  return places;
}

const WAYS: readonly ((place: Place, broken: Break, places: readonly Place[]) => unknown)[] = [
  ({ holder, key }, { hostile }) => put(holder, key, hostileValue(hostile)),
  ({ holder, key }) => Reflect.deleteProperty(holder, key),
  ({ holder, key }, { other }) => put(holder, ODD_KEYS[other % ODD_KEYS.length] ?? '', holder[key]),
  ({ holder, key }, { other }) => {
    const value = holder[key];
    Reflect.deleteProperty(holder, key);
    put(holder, ODD_KEYS[other % ODD_KEYS.length] ?? '', value);
  },
  ({ holder, key }, { other }, places) => {
    const from = places[other % places.length];
    if (from !== undefined) put(holder, key, copy(from.holder[from.key]));
  },
  ({ holder, key }, { other }) => {
    let value = holder[key];
    for (let level = 0; level < other % 70; level++) value = other % 2 === 0 ? [value] : { children: [value] };
    put(holder, key, value);
  },
  ({ holder, key }) => {
    if (Array.isArray(holder)) holder.push(holder[Number(key)]);
    else if (isContainer(holder[key])) put(holder, key, Object.assign(Object.create(null) as object, holder[key]));
  },
  ({ holder, key }, { other }) => {
    const value = holder[key];
    if (typeof value !== 'string') return;
    const cut = other % (value.length + 1);
    const middle = [' ', '-', '0', '.', '\ud800', value, ',', 'e9'][other % 8] ?? '';
    put(holder, key, value.slice(0, cut) + middle + value.slice(cut + (other % 3)));
  },
  ({ holder, key }, { other }) => put(holder, key, ODD_NUMBERS[other % ODD_NUMBERS.length]),
  ({ holder }, { other }) => {
    if (Array.isArray(holder)) holder.length = other % 3;
  },
];

const aBreak: fc.Arbitrary<Break> = fc.record({ at: fc.nat(), how: fc.nat(WAYS.length - 1), other: fc.nat(9_999), hostile: fc.nat(HOSTILE_VALUES - 1) });

/** Freezes or seals the containers of a value. */
function close(root: unknown, how: (object: object) => object): void {
  const open = [root];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (!isContainer(value) || Object.isSealed(value)) continue;
    how(value);
    for (const key of Object.keys(value)) if (isContainer(value[key])) open.push(value[key]);
  }
}

/** Arguments as a call gets them. */
export interface Arguments {
  readonly values: readonly unknown[];
  /** Whether something in them was broken; else they are as the table makes them, good or at the edge. */
  readonly broken: boolean;
}

/** Good arguments as they are, or broken in up to three places; open, frozen or sealed. */
export function orBroken(args: fc.Arbitrary<readonly unknown[]>): fc.Arbitrary<Arguments> {
  const breaks = fc.oneof({ weight: 1, arbitrary: fc.constant([]) }, { weight: 2, arbitrary: fc.array(aBreak, { minLength: 1, maxLength: 3 }) });
  return fc.tuple(args, breaks, fc.constantFrom('open', 'open', 'frozen', 'sealed')).map(([good, steps, state]) => {
    const values = copy(good);
    for (const step of steps) {
      const places = placesOf(values);
      const place = places[step.at % places.length];
      if (place !== undefined) WAYS[step.how]?.(place, step, places);
    }
    if (state !== 'open') close(values, state === 'frozen' ? Object.freeze : Object.seal);
    return { values, broken: steps.length > 0 };
  });
}
