import { formatNumber } from './number-format.js';
import { readNumber } from './number.js';
import { refuse } from './refuse.js';
import { keyAt, longest, type Tokens } from './tokens.js';
import { MEASURE_WORDS, MULTIPLIER_WORDS, NAMES } from './units.js';

/** A unit read from tokens: canonical, and the token after it. */
export interface ReadUnit {
  readonly unit: string;
  readonly next: number;
  /** Whether a multiplier stands alone; `unit` is then that. */
  readonly bare?: boolean;
}

/** Reads the unit that begins at a token: multiplier, measure, and what it is per. */
export function readUnit(tokens: Tokens, from: number): ReadUnit | undefined {
  if ((tokens[from]?.breaks ?? 2) > 1) return undefined;
  const { multiplier, measure, next } = readMeasure(tokens, from);
  if (measure === undefined && multiplier === undefined) return undefined;
  // "3 triệu/tháng" is money.
  const isBare = measure === undefined && keyAt(tokens, next) !== '/';
  return isBare
    ? { unit: multiplier ?? '', next, bare: true }
    : withDenominators(tokens, joined(multiplier, measure ?? 'VND'), next);
}

/** The unit that must end a text, and hedges behind it if they may. */
export function unitRefusal(text: string): never {
  refuse(
    'unit',
    text,
    'is no number with its unit',
    'a unit of docs/vietnamese.md, such as "tỷ đồng", and nothing behind it',
  );
}

/** Reads the unit that must stand at a token of a text. */
export function unitBehind(text: string, tokens: Tokens, from: number): ReadUnit {
  const read = readUnit(tokens, from);
  return read === undefined || read.bare === true ? unitRefusal(text) : read;
}

function readMeasure(
  tokens: Tokens,
  from: number,
): { readonly multiplier?: string | undefined; readonly measure?: string | undefined; readonly next: number } {
  const { value: multiplier, next = from } = longest(tokens, from, MULTIPLIER_WORDS) ?? {};
  const measure = longest(tokens, next, MEASURE_WORDS);
  return { multiplier, measure: measure?.value, next: measure?.next ?? next };
}

/** "/ha", "/10.000 dân", "/người/tháng": two at most. */
function withDenominators(tokens: Tokens, unit: string, from: number, most = 2): ReadUnit {
  const per = most > 0 ? readDenominator(tokens, from) : undefined;
  if (per === undefined) return { unit, next: from };
  // A level per head and year is one per head, of its year; a rate per year is a rate.
  const isOfYear = per.unit === 'year' && /[/%]|^pp$/.test(unit);
  return withDenominators(tokens, isOfYear ? unit : `${unit}${most > 1 ? '/' : '-'}${per.unit}`, per.next, most - 1);
}

/** Reads what something is per, from the slash on; or from "trên" on, in "trên 10.000 dân" and "trên 1 ha". */
export function readDenominator(tokens: Tokens, from: number): ReadUnit | undefined {
  const isSlash = keyAt(tokens, from) === '/';
  if (!isSlash && keyAt(tokens, from) !== 'trên') return undefined;
  const isNumbered = tokens[from + 1]?.type === 'number';
  const isTenThousand = keyAt(tokens, from + (isNumbered ? 2 : 1)) === 'vạn';
  const scale = `${isNumbered ? readNumber(keyAt(tokens, from + 1))?.value : '1'}${isTenThousand ? '0000' : ''}`;
  const { multiplier, measure, next } = readMeasure(tokens, from + 1 + Number(isNumbered) + Number(isTenThousand));
  // Without the slash, "trên 10.000 người" is a hedge.
  const isRate = multiplier === undefined && (scale === '1' ? isNumbered : keyAt(tokens, next - 1) === 'dân');
  if (measure === undefined || !/^10*$/.test(scale) || !(isSlash || isRate)) return undefined;
  return { unit: joined(scale === '1' ? undefined : scale, multiplier, measure), next };
}

function joined(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(' ');
}

/** A printed number with a canonical unit behind it, in Vietnamese: "181 nghìn tỷ đồng", "33,2 giường/10.000 dân". */
export function withUnit(number: string, unit: string): string {
  // As long as a unit may be; the pattern below takes its time over more.
  if (typeof unit !== 'string' || unit.length > 100) refuse('unit', unit, 'is no unit', 'one such as "billion VND"');
  // What stands below one slash is joined by hyphens: VND/person-month.
  const sides = unit.split(/\/|(?<=\/.*)-(?!km)/).map((side, index) => {
    const [, first = '', rest = ''] = /^(\S+) (.+)$/.exec(side) ?? [];
    const multiplier = /^10+$/.test(first) ? formatNumber(first) : NAMES.get(first);
    const measure =
      NAMES.get(multiplier === undefined ? side : rest) ??
      refuse('unit', unit, 'has no Vietnamese name here', 'a unit of docs/vietnamese.md');
    return joined(multiplier, index > 0 && multiplier !== undefined && measure === 'người' ? 'dân' : measure);
  });
  // The percent sign stands close.
  return `${number}${unit === '%' ? '' : ' '}${sides.join('/')}`;
}
