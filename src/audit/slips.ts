import { above, below, enclose, ENDS } from '../figures/interval/enclosure.js';
import { contains, type Interval } from '../figures/interval/interval.js';
import { readLiteral } from '../figures/printed/literal.js';
import type { Variable } from '../figures/document/read-document.js';
import type { BlamedFigure, Slip } from './types.js';

const DIGITS = [...'0123456789'];

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
  // Most slips lie far from what is allowed, which floats tell.
  const mayFit: MayFit = (from, to) => {
    const a = Number(from);
    const b = to === undefined ? a : Number(to);
    return !(above(Math.max(a, b)) < (around[0] as number) || below(Math.min(a, b)) > (around[3] as number));
  };
  for (const { slip, literals } of slipsOf(literal, mayFit)) {
    const near = literals().filter((candidate) => mayFit(candidate));
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

/** Whether some number from one literal to another may be allowed. */
type MayFit = (from: string, to?: string) => boolean;

/** The literals one slip away, by kind, the likeliest kind first; not all of those that do not fit. */
function slipsOf(
  literal: string,
  mayFit: MayFit,
): readonly { readonly slip: Slip; readonly literals: () => readonly string[] }[] {
  const minus = literal.startsWith('-') ? '-' : '';
  const digits = literal.slice(minus.length);
  const positions = [...digits].flatMap((character, index) => (character === '.' ? [] : [index]));
  const replace = (from: number, to: number, by: string) => minus + digits.slice(0, from) + by + digits.slice(to);
  // The greater the digit, the greater the number.
  const withDigits = (write: (digit: string) => string) => (mayFit(write('0'), write('9')) ? DIGITS.map(write) : []);
  return [
    {
      slip: 'digit',
      literals: () => positions.flatMap((index) => withDigits((digit) => replace(index, index + 1, digit))),
    },
    {
      slip: 'transposition',
      literals: () =>
        positions.slice(0, -1).map((index) => {
          const after = digits[index + 1] === '.' ? index + 2 : index + 1;
          return replace(index, after + 1, `${digits[after]}${digits.slice(index + 1, after)}${digits[index]}`);
        }),
    },
    { slip: 'sign', literals: () => [minus === '' ? `-${digits}` : digits] },
    { slip: 'decimal-mark', literals: () => movedMarks(minus, digits) },
    { slip: 'factor-of-10', literals: () => [shifted(minus, digits, 1), shifted(minus, digits, -1)] },
    { slip: 'factor-of-1000', literals: () => [shifted(minus, digits, 3), shifted(minus, digits, -3)] },
    {
      slip: 'missing-digit',
      literals: () =>
        Array.from({ length: digits.length + 1 }, (_, index) =>
          withDigits((digit) => replace(index, index, digit)),
        ).flat(),
    },
    { slip: 'extra-digit', literals: () => positions.map((index) => replace(index, index + 1, '')) },
  ];
}

/** The same digits with the decimal mark in every other place, or without one. */
function movedMarks(minus: string, digits: string): readonly string[] {
  const bare = digits.replace('.', '');
  return Array.from({ length: bare.length }, (_, index) => index + 1).map(
    (index) => minus + (index === bare.length ? bare : `${bare.slice(0, index)}.${bare.slice(index)}`),
  );
}

/** The number times a power of ten, with its digits as they are. */
function shifted(minus: string, digits: string, places: number): string {
  const [whole = '', fraction = ''] = digits.split('.');
  const bare = whole + fraction;
  const point = whole.length + places;
  const padded = point <= 0 ? bare.padStart(bare.length + 1 - point, '0') : bare.padEnd(point, '0');
  const at = Math.max(point, 1);
  const text = at >= padded.length ? padded : `${padded.slice(0, at)}.${padded.slice(at)}`;
  return minus + text.replace(/^0+(?=\d)/, '');
}
