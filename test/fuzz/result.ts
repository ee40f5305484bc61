import { isDeepStrictEqual } from 'node:util';

/** What a result of each entry is made of. */
export type Shape =
  /** Decimals, texts, numbers and records of them. */
  | 'decimals'
  /** Plain frozen JSON. */
  | 'json'
  /** Columns: safe integers, NaN where a value is missing. */
  | 'columns';

/** What is wrong with a result, whatever was asked; undefined when nothing is. */
export function faultOf(result: unknown, shape: Shape): string | undefined {
  const open: { value: unknown; path: string }[] = [{ value: result, path: 'result' }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, path } = next;
    if (typeof value === 'number') {
      if (!Number.isFinite(value) || Object.is(value, -0)) return `${path} is ${Object.is(value, -0) ? '-0' : value}`;
    } else if (ArrayBuffer.isView(value)) {
      const fault = shape === 'columns' ? columnFault(value as Float64Array) : 'typed array';
      if (fault !== undefined) return `${path} holds ${fault}`;
    } else if (typeof value === 'object' && value !== null) {
      const decimal = decimalFault(value);
      if (decimal !== undefined) return `${path} is ${decimal}`;
      if (shape === 'json' && !Object.isFrozen(value)) return `${path} is not frozen`;
      if (isDecimal(value)) continue;
      for (const key of Object.keys(value)) open.push({ value: (value as Record<string, unknown>)[key], path: `${path}.${key}` });
    } else if (typeof value === 'function' || typeof value === 'symbol') return `${path} is a ${typeof value}`;
  }
  if (shape === 'json' && result !== undefined && !isDeepStrictEqual(JSON.parse(JSON.stringify(result)), result)) return 'the result does not survive JSON';
  return undefined;
}

function columnFault(values: Float64Array): string | undefined {
  const index = values.findIndex((value) => !Number.isNaN(value) && (!Number.isFinite(value) || Object.is(value, -0)));
  return index < 0 ? undefined : `${Object.is(values[index], -0) ? '-0' : values[index]} at ${index}`;
}

interface DecimalLike {
  readonly d: readonly number[] | null;
  readonly s: number;
}

function isDecimal(value: object): value is DecimalLike {
  return 'd' in value && 's' in value && 'toFixed' in value;
}

function decimalFault(value: object): string | undefined {
  if (!isDecimal(value)) return undefined;
  if (value.d === null) return 'a Decimal that is not finite';
  return value.s < 0 && value.d.every((word) => word === 0) ? 'a Decimal of -0' : undefined;
}
