import { InvalidUnitError, show } from '../errors.js';
import { powerOfTen, type Rational } from '../decimal/rational.js';
import { MEASURE_WORDS, MULTIPLIER_WORDS, MULTIPLIERS } from './measures.js';
import { nearest } from './near.js';

/** A unit that has been read. */
export interface Unit {
  /** The unit as it is written: `"billion VND"`, `"bed/10000 person"`. */
  readonly unit: string;
  /** What it measures, without multipliers: `"VND"`, `"bed/person"`. Units of one measure can be compared. */
  readonly measure: string;
  /** One of the unit in the plain measure: 10⁹ for `"billion VND"`, 1/10 000 for `"bed/10000 person"`. */
  readonly scale: Rational;
}

/** One side of the slash. The multiplier is a word, a power of ten in digits, or empty. */
interface Side {
  readonly multiplier: string;
  readonly measure: string;
}

const MAX_CHARACTERS = 100;
const POWER_OF_TEN = /^10+$/;
/** Control and format characters, and every space but the plain one: they make two units that look alike. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}]|(?! )\p{Z}/u;
const NAMES_SOMETHING = /[\p{L}%‰]/u;
const EXPECTED = 'expected a unit such as "billion VND", "million VND/worker", "bed/10000 person" or "%"';

/**
 * Reads a unit: an optional multiplier (thousand, million, billion, trillion), a measure in the singular, and perhaps
 * a slash and another measure, with a multiplier or a power of ten in digits of its own.
 *
 * A measure that is not built in ("AUD", "tonne/day") is taken as it is and equals only itself. A slip in one that is
 * would make such a measure without anybody noticing, so the near-misspellings of built-in measures are refused.
 *
 * Real data: per head and month ("triệu đồng/người/tháng") has one slash here, `"million VND/person-month"`.
 *
 * @param text a unit in its canonical form
 * @returns the measure, and the exact factor that scales the unit to it; frozen
 * @throws InvalidUnitError when the text is no unit, or not in its canonical spelling, which the message names
 *
 * @example
 * parseUnit('million VND/worker').measure // => 'VND/worker'
 * parseUnit('bed/10000 person').measure // => 'bed/person'
 * parseUnit('billions VND') // throws InvalidUnitError
 */
export function parseUnit(text: string): Unit {
  checkText(text);
  const sides = text.split(/\/| per /).map(readSide);
  const [above, below, ...more] = sides as [Side, ...Side[]];
  if (more.length > 0)
    refuse(text, 'has more than one slash; join what stands below with a hyphen, "VND/person-month"');
  if (POWER_OF_TEN.test(above.multiplier))
    refuse(text, 'begins with a number, which belongs to the value; a multiplier is a word');
  for (const side of sides) checkMeasure(side.measure, text);
  if (below?.measure === '%' || below?.measure === 'times') refuse(text, 'divides by a bare number; leave that out');

  const canonical = sides
    .map(({ multiplier, measure }) => (multiplier === '' ? measure : `${multiplier} ${measure}`))
    .join('/');
  if (canonical !== text) refuse(text, `is not how the unit is written; write ${show(canonical)}`);
  const exponent = power(above.multiplier) - power(below?.multiplier ?? '');
  return Object.freeze({
    unit: text,
    measure: sides.map(({ measure }) => measure).join('/'),
    scale: Object.freeze(exponent >= 0 ? { n: powerOfTen(exponent), d: 1n } : { n: 1n, d: powerOfTen(-exponent) }),
  });
}

function checkText(text: unknown): asserts text is string {
  if (typeof text !== 'string' || text === '')
    throw new InvalidUnitError(`${show(text)} is no unit; ${EXPECTED}.`, text);
  if (text.length > MAX_CHARACTERS) refuse(text, `has ${text.length} characters; a unit has at most ${MAX_CHARACTERS}`);
  if (INVISIBLE.test(text)) refuse(text, 'has an invisible character or a space that is no plain one; take it out');
  if (/^ | $| {2}| \/|\/ /.test(text)) refuse(text, 'has a space too many; write single spaces, between words only');
  if (text !== text.normalize('NFC')) refuse(text, 'has letters and accents apart; compose them with normalize("NFC")');
}

function readSide(side: string): Side {
  const [first, ...rest] = side.split(' ') as [string, ...string[]];
  const isMultiplier = rest.length > 0 && (nearest(first, MULTIPLIER_WORDS) !== undefined || POWER_OF_TEN.test(first));
  const multiplier = isMultiplier ? (nearest(first, MULTIPLIER_WORDS) ?? first) : '';
  const measure = isMultiplier ? rest.join(' ') : side;
  return { multiplier, measure: nearest(measure, MEASURE_WORDS) ?? measure };
}

function checkMeasure(measure: string, text: string): void {
  const words = measure.split(' ');
  if (words.some((word) => nearest(word, MULTIPLIER_WORDS) !== undefined)) {
    refuse(text, 'has a multiplier out of place; write one, before the measure');
  }
  if (!words.every((word) => NAMES_SOMETHING.test(word))) {
    const found = measure === '' ? 'nothing' : show(measure);
    refuse(text, `has ${found} where a measure is expected; digits stand only below the slash, as a power of ten`);
  }
}

/** The power of ten of a multiplier: a word, 1 with zeros, or nothing. */
function power(multiplier: string): number {
  return MULTIPLIERS.get(multiplier) ?? Math.max(multiplier.length - 1, 0);
}

function refuse(text: string, what: string): never {
  throw new InvalidUnitError(`${show(text)} ${what}.`, text);
}
