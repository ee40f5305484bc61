/** The size of a number as decimal.js keeps it. */
export interface Words {
  /** Seven decimal digits a word, the first word not zero. */
  readonly d: readonly number[];
  /** The power of ten of the first digit. */
  readonly e: number;
}

const BASE = 1e7;
const BASE_DIGITS = 7;
/** Up to here a number is a safe integer, and up to here one times the base is. */
const MAX_DIVIDEND = 9e15;
const MAX_DIVISOR = 9e8;
/** At least 71 digits, of which at least 56 are decimals. */
const MAX_WORDS = 11;

/**
 * Long division in plain numbers, by the same rule as {@link toDecimal}; null for zero, and when an operand is too
 * great for it.
 *
 * Figures of a report are short, and this is how nearly all of them are divided. Every dividend here is a safe
 * integer, so the floor of a floating quotient is exact: the true quotient lies below the next integer by 1/divisor
 * or more, which is over half a unit in its last place.
 */
export function shortDivision(dividend: number, divisor: number): Words | null {
  if (dividend < 1 || dividend > MAX_DIVIDEND || divisor > MAX_DIVISOR) return null;
  const given = [Math.floor(dividend / BASE ** 2), Math.floor(dividend / BASE) % BASE, dividend % BASE];
  const words: number[] = [];
  let exponent = given.length * BASE_DIGITS;
  let rest = 0;
  for (let index = 0; (index < given.length || rest > 0) && words.length < MAX_WORDS; index++) {
    const part = rest * BASE + (given[index] ?? 0);
    const word = Math.floor(part / divisor);
    rest = part - word * divisor;
    if (words.length > 0 || word > 0) words.push(word);
    else exponent -= BASE_DIGITS;
  }
  // What ends has no zeros at its end; what was cut may not look like a tie or an end.
  while (rest === 0 && words.at(-1) === 0) words.pop();
  const last = words.pop() as number;
  words.push(rest > 0 && last % 5 === 0 ? last + 1 : last);
  return { d: words, e: exponent - 1 - BASE_DIGITS + String(words[0]).length };
}
