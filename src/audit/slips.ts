import { enclose, ENDS } from '../figures/interval/enclosure.js';
import { contains, type Interval } from '../figures/interval/interval.js';
import { readLiteral } from '../figures/printed/literal.js';
import type { Variable } from '../figures/document/read-document.js';
import type { BlamedFigure, Slip } from './types.js';

type Suggestion = NonNullable<BlamedFigure['suggestion']>;

/** Of a longer literal, which nobody prints, no slips are tried: there are as many as the square of its length. */
const LONGEST = 60;

/**
 * The literal one slip away from the printed one that lies where the rest of the document puts the figure; null when
 * there is none, or when so much is allowed there that a slip explains nothing. Of several the likeliest kind, of one
 * kind the nearest.
 */
export function suggestionFor({ figure }: Variable, allowed: Interval): Suggestion | null {
  const { literal } = figure;
  if (literal === undefined || literal.length > LONGEST || allowed.low === null || allowed.high === null) return null;
  const around = new Float64Array(ENDS);
  enclose(allowed, around, 0);
  const printed = writtenOf(literal);
  for (const { slip, each } of SLIPS) {
    const near: string[] = [];
    each(printed, (value, write) => {
      if (isNear(value, printed, around)) near.push(write());
    });
    const fitting = [...new Set(near)]
      .filter((candidate) => fits(candidate, literal, allowed))
      .sort((a, b) => distance(a, literal) - distance(b, literal) || (a < b ? -1 : 1));
    const [nearest] = fitting;
    if (nearest !== undefined) return { literal: nearest, slip };
  }
  return null;
}

function fits(candidate: string, printed: string, allowed: Interval): boolean {
  const read = readLiteral(candidate);
  if (read === null || candidate === printed || (isPadded(candidate) && !isPadded(printed))) return false;
  return contains(allowed, read) && !(read.n === 0n && candidate.startsWith('-'));
}

/** Whether it begins with a zero that says nothing, as nobody prints it. */
function isPadded(literal: string): boolean {
  return /^-?0\d/.test(literal);
}

/** How far apart two literals are, roughly; only to order suggestions. */
function distance(a: string, b: string): number {
  return Math.abs(Number(a) - Number(b));
}

/** A printed literal, with its value taken apart in floats. */
interface Written {
  readonly minus: '-' | '';
  /** The digits, and the decimal mark where there is one. */
  readonly digits: string;
  /** How many digits stand before the decimal mark. */
  readonly point: number;
  /** For each place among the digits, and behind the last, what those before it count. */
  readonly heads: readonly number[];
  /** Without the sign. */
  readonly size: number;
}

function writtenOf(literal: string): Written {
  const minus = literal.startsWith('-') ? '-' : '';
  const digits = literal.slice(minus.length);
  const point = digits.includes('.') ? digits.indexOf('.') : digits.length;
  const heads = [0];
  let size = 0;
  for (let index = 0; index < digits.length; index++) {
    if (index !== point) size += Number(digits[index]) * worth(index, point);
    heads.push(size);
  }
  return { minus, digits, point, heads, size };
}

/** What a one counts at a place among the digits. */
function worth(index: number, point: number): number {
  return 10 ** (index < point ? point - 1 - index : point - index);
}

/** Takes what was perhaps meant: its value without the sign, roughly, and the way to write it. */
type Consider = (value: number, write: () => string) => void;

/** Whether such a value may be allowed: most slips lie far from what is, which floats tell. */
function isNear(value: number, { minus, size }: Written, allowed: Float64Array): boolean {
  const signed = minus === '-' ? -value : value;
  const error = (size + Math.abs(value)) * ROUGHLY;
  return signed + error >= (allowed[0] as number) && signed - error <= (allowed[3] as number);
}

/** More than floats lose in some additions and multiplications. */
const ROUGHLY = 1e-9;

/** Considers all that a slip of one kind may have been meant to be. */
type Each = (printed: Written, consider: Consider) => void;

/** The literals one slip away, by kind, the likeliest kind first. */
const SLIPS: readonly { readonly slip: Slip; readonly each: Each }[] = [
  {
    slip: 'digit',
    each: (printed, consider) => {
      forDigits(printed, (index, one, digit) => {
        for (let other = 0; other < 10; other++)
          consider(printed.size + (other - digit) * one, () => replaced(printed, index, index + 1, `${other}`));
      });
    },
  },
  {
    slip: 'transposition',
    each: (printed, consider) => {
      const { digits, point, size } = printed;
      forDigits(printed, (index, one, digit) => {
        const after = index + 1 === point ? index + 2 : index + 1;
        if (after >= digits.length) return;
        const next = Number(digits[after]);
        consider(size + (next - digit) * (one - worth(after, point)), () =>
          replaced(printed, index, after + 1, `${next}${digits.slice(index + 1, after)}${digit}`),
        );
      });
    },
  },
  {
    slip: 'sign',
    each: ({ minus, digits, size }, consider) => {
      consider(-size, () => (minus === '' ? `-${digits}` : digits));
    },
  },
  { slip: 'decimal-mark', each: movedMarks },
  { slip: 'factor-of-10', each: byTens(1) },
  { slip: 'factor-of-1000', each: byTens(3) },
  {
    slip: 'missing-digit',
    each: (printed, consider) => {
      const { digits, point, heads, size } = printed;
      for (let index = 0; index <= digits.length; index++) {
        const head = heads[index] as number;
        const tail = size - head;
        // What stands between the new digit and the decimal mark moves away from it.
        const rest = index <= point ? head * 10 + tail : head + tail / 10;
        const one = 10 ** (point - index);
        for (let digit = 0; digit < 10; digit++)
          consider(rest + digit * one, () => replaced(printed, index, index, `${digit}`));
      }
    },
  },
  {
    slip: 'extra-digit',
    each: (printed, consider) => {
      const { point, heads, size } = printed;
      forDigits(printed, (index) => {
        const head = heads[index] as number;
        const tail = size - (heads[index + 1] as number);
        consider(index < point ? head / 10 + tail : head + tail * 10, () => replaced(printed, index, index + 1, ''));
      });
    },
  },
];

/** Does something with each digit: its place, what a one counts there, and the digit. */
function forDigits({ digits, point }: Written, act: (index: number, one: number, digit: number) => void): void {
  for (let index = 0; index < digits.length; index++)
    if (index !== point) act(index, worth(index, point), Number(digits[index]));
}

/** The literal with other digits from one place up to another. */
function replaced({ minus, digits }: Written, from: number, to: number, by: string): string {
  return minus + digits.slice(0, from) + by + digits.slice(to);
}

/** The same digits with the decimal mark in every other place, or without one. */
function movedMarks({ minus, digits, point, size }: Written, consider: Consider): void {
  const bare = digits.replace('.', '');
  for (let index = 1; index <= bare.length; index++)
    consider(size * 10 ** (index - point), () => minus + markedAt(bare, index));
}

/** So many powers of ten more, or less. */
function byTens(powers: number): Each {
  return (printed, consider) => {
    for (const places of [powers, -powers]) consider(printed.size * 10 ** places, () => shifted(printed, places));
  };
}

/** The number times a power of ten, with its digits as they are. */
function shifted({ minus, digits, point: from }: Written, places: number): string {
  const bare = digits.replace('.', '');
  const point = from + places;
  const padded = point <= 0 ? bare.padStart(bare.length + 1 - point, '0') : bare.padEnd(point, '0');
  return minus + markedAt(padded, Math.max(point, 1)).replace(/^0+(?=\d)/, '');
}

/** Digits with the decimal mark behind so many of them, and none behind the last. */
function markedAt(digits: string, point: number): string {
  return point >= digits.length ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`;
}
