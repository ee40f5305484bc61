import { InvalidUnitError } from '../errors.js';
import { form, look } from './line.js';
import { refuse } from './refuse.js';
import { unitName } from './unit-name.js';
import { MEASURES, SCALES } from './units.js';

/** A unit read from a line: canonical, and where it ends. */
export interface ReadUnit {
  readonly unit: string;
  readonly end: number;
  /** Whether a multiplier stands alone; `unit` is then that. */
  readonly isBare?: boolean;
}

const UNIT = form(`(?: ?(${SCALES.source}))?(?: ?(${MEASURES.source}))?`);
/** "/ha", "/10.000 dân", "/1 vạn dân"; also "trên 1 ha" and "trên 10.000 dân", but in "trên 10.000 người" that hedges. */
const DENOMINATOR = form(
  `(?: ?/ ?(?:0?1(?![.\\d]) ?)?| ?trên (?:1 ?(?!vạn)|(?=10[0.]* dân)))` +
    `(?:(10[0.]*)(?![,\\d]) )?(vạn )?(?:(${SCALES.source}) )?(${MEASURES.source})`,
);
const KNOWN = 'a unit of docs/vietnamese.md';

/** Reads the unit that begins at a place: multiplier, measure, and what it is per. */
export function readUnit(line: string, at: number): ReadUnit | undefined {
  const [words = '', scale, phrase] = look(UNIT, line, at) ?? [];
  const measure = MEASURES.read(phrase);
  let end = at + words.length;
  let unit: string = SCALES.read(scale) ?? '';
  if (end === at) return undefined;
  // "3 triệu/tháng" is money.
  if (measure !== undefined || line[end] === '/') unit = joined(unit, measure ?? 'VND');
  else return { unit, end, isBare: true };
  for (const joint of '/-') {
    const per = readDenominator(line, end);
    if (per === undefined) break;
    // A level per head and year is one per head, of its year; a rate per year is a rate.
    if (per.unit !== 'year' || !/[/%]|^pp$/.test(unit)) unit += joint + per.unit;
    end = per.end;
  }
  return { unit, end };
}

/** Reads the unit that must stand at a place of the line of a text. */
export function unitAt(text: string, line: string, at: number): ReadUnit {
  const read = readUnit(line, at);
  return read === undefined || read.isBare === true ? unitRefusal(text) : read;
}

/** A text that does not end with a unit. */
export function unitRefusal(text: string): never {
  refuse(InvalidUnitError, text, 'is no number with its unit alone', `${KNOWN}, such as "tỷ đồng"`);
}

/** Reads what something is per. */
export function readDenominator(line: string, at: number): ReadUnit | undefined {
  const found = look(DENOMINATOR, line, at);
  if (found === undefined) return undefined;
  const [words, ten = '', tenThousand, scale, measure] = found;
  const count = ten.replaceAll('.', '') || (tenThousand && '10000');
  return { unit: joined(count, SCALES.read(scale), MEASURES.read(measure)), end: at + words.length };
}

function joined(...parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(' ');
}

/** A printed number with a canonical unit behind it, in Vietnamese: "181 nghìn tỷ đồng", "33,2 giường/10.000 dân". */
export function withUnit(number: string, unit: string): string {
  const name = unitName(unit) ?? refuse(InvalidUnitError, unit, 'has no Vietnamese name here', KNOWN);
  // The percent sign stands close.
  return `${number}${unit === '%' ? '' : ' '}${name}`;
}
